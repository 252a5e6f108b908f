"""The lists a step's fields are chosen from, for one case."""

from __future__ import annotations

import msgspec

from estate_complaints.office import joining
from estate_complaints.office.complaint import earlier
from estate_complaints.office.complaint.history_rows import known_details, row_of
from estate_complaints.office.complaint.intake_lists import chosen_from
from estate_complaints.office.complaint.parties import known_of, spoken_with
from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import Choice
from estate_complaints.rules.case.history import struck_numbers
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import KINDS
from estate_complaints.rules.entries.outcome import SentForApproval
from estate_complaints.rules.handlers import advisers, why_not
from estate_complaints.rules.joining import approvers
from estate_complaints.rules.people import Member
from estate_complaints.rules.policy.editions import first_day
from estate_complaints.rules.policy.policy import Lists
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.references import unknown_to
from estate_complaints.rules.steps.steps import Step, steps_in


def step_choices(desk: Desk, number: int, stage: str = "") -> dict[str, tuple[Choice, ...]]:
    """Return every list a field may name in `choose`: the policy's, the office's, the case's.

    Members who may take the stage stand first. Raises NoSuchCase.
    """
    scene = desk.scene(number)
    here = stage or scene.case.stage
    lists = {
        name: chosen_from(getattr(scene.policy.lists, name)) for name in Lists.__struct_fields__
    }
    return {
        **lists,
        "invitations": chosen_from(scene.policy.invitations),
        "members": _members(scene, here),
        "advisers": tuple(_member(scene, one) for one in advisers(scene, here)),
        "points": tuple(
            Choice(point.number, f"Point {point.number}: {_short(point.wrong)}")
            for point in scene.case.points
        ),
        "actions": tuple(
            Choice(promise.number, _short(promise.action.what))
            for promise in scene.case.promises
            if promise.done_on is None
        ),
        "entries": _entries(scene),
        "editions": _editions(scene),
        "correctable": tuple(
            Choice(name, f"{label}: {_short(words)}") for name, label, words in known_details(scene)
        ),
        "services": tuple(Choice(one.id, one.name) for one in scene.office.services),
        "colleagues": _colleagues(scene),
        "earlier": tuple(earlier.choices(desk, scene.case)),
        "joinable": tuple(joining.joinable(desk, scene.case)),
        "joined_with": tuple(joining.joined_with(desk, scene.case)),
        "approvers": tuple(_member(scene, one) for one in approvers(scene)),
        "parties": tuple(spoken_with(scene)),
        "mediation_parties": tuple(
            Choice(party, party) for party in (scene.mediation.parties if scene.mediation else ())
        ),
    }


def step_named(desk: Desk, number: int, kind: str) -> Step:
    """Return the step of a kind as it now stands in a case, offered or not."""
    return {step.kind: step for step in steps_in(desk.scene(number))}[kind]


def step_defaults(desk: Desk, number: int, step: Step) -> dict[str, object]:
    """Return what a step's form starts with, so that nothing known is typed again."""
    case = desk.case(number)
    fields = KINDS[step.kind].__struct_fields__
    known: dict[str, object] = {}
    preferred = case.need("reply_by")
    sent = case.last(SentForApproval, step.stage)
    if "how" in fields and preferred and step.kind not in _NOT_LETTERS:
        known["how"] = preferred
    if sent is not None and step.kind in ("outcome_given", "outcome_confirmed"):
        known |= {name: getattr(sent.entry, name) for name in ("apology", "lessons", "remarks")}
    if step.kind == "point_decided":
        decided = case.decisions(step.stage)
        open_points = [p.number for p in case.points if p.number not in decided]
        known |= {"point": open_points[0]} if open_points else {}
    if step.kind == "assigned":
        known["officers"] = case.officers(step.stage)
    if step.kind == "complainant_named":
        known |= known_of(desk, case)
    if step.kind == "subject_corrected":
        known |= msgspec.structs.asdict(case.subjects[-1])
        known["about"] = known.pop("kind")
    if step.kind == "explanation_given":
        known["whom"] = case.officers(case.received.stage)
    return known


_NOT_LETTERS = ("contact_made", "clarification_asked", "feedback_asked")


def _members(scene: Scene, stage: str) -> tuple[Choice, ...]:
    able = [member for member in scene.office.members if member.active]
    hints = {member.id: why_not(scene, stage, member) for member in able}
    able.sort(key=lambda member: bool(hints[member.id]))
    return tuple(_member(scene, member, hints[member.id]) for member in able)


def _member(scene: Scene, member: Member, hint: str = "") -> Choice:
    return Choice(member.id, f"{member.name}, {scene.role_of(member).name}", hint)


def _editions(scene: Scene) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            policy.key,
            f"Edition {policy.about.edition}, from {uk_dates.short(first_day(policy))}",
            "The complaint has been through what this edition does not know"
            if unknown_to(policy, scene.case)
            else "",
        )
        for policy in scene.editions
        if policy.key != scene.policy.key
    )


def _colleagues(scene: Scene) -> tuple[Choice, ...]:
    """Everybody of the office, also those who have left."""
    members = sorted(scene.office.members, key=lambda member: member.name.casefold())
    return tuple(_member(scene, one) for one in members)


def _entries(scene: Scene) -> tuple[Choice, ...]:
    struck = struck_numbers(scene.case.history)
    rows = [row_of(scene, line) for line in scene.case.history[1:] if line.number not in struck]
    return tuple(
        Choice(row.number, f"{uk_dates.short(row.day)}: {row.said}") for row in reversed(rows)
    )


def _short(words: str, most: int = 70) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
