"""When complaints of one person may be dealt with as one, and what is written in both of them."""

from collections.abc import Iterable
from datetime import date

import msgspec

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.entries.intake import Point
from estate_complaints.rules.entries.joining import Joined, Sight
from estate_complaints.rules.handlers import on_board
from estate_complaints.rules.people import Member
from estate_complaints.rules.policy.policy import Level
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, objection


def comes_first(one: Case, other: Case) -> bool:
    """Tell which of two leads: the one received first, whose times then run for both (AMB-46)."""
    return (one.received_on, one.number) < (other.received_on, other.number)


def told_in(case: Case, other: Case, entry: Joined, reference: str) -> Joined:
    """Return a joining as it stands in the history of a case; `reference` names the other."""
    leads = comes_first(case, other)
    points = tuple(Point(wrong=p.wrong, wanted=p.wanted, category=p.category) for p in other.points)
    return msgspec.structs.replace(
        entry,
        lead=case.number if leads else other.number,
        leads=leads,
        other=Sight(other.number, entry.other.seen),
        reference=reference,
        received_on=other.received_on,
        points=points if leads else (),
        subjects=other.subjects if leads else (),
    )


def approvers(scene: Scene, *others: Case) -> tuple[Member, ...]:
    """Return the members of the Board who may approve: none that any of them is about."""
    about = {subject.member for case in (scene.case, *others) for subject in case.subjects}
    return tuple(
        member
        for member in scene.office.members
        if member.active and on_board(scene, member) and member.id not in about
    )


def against_joining(
    scene: Scene, other: Case, entry: Joined, day: date, reference: str
) -> Iterable[Objection]:
    """Yield what speaks against joining the case of a scene with another complaint."""
    rule = scene.policy.joining
    assert rule is not None

    def says(level: Level, words: str) -> Objection:
        return objection(scene, level, rule.clause, words, rule.rule if level == "block" else "")

    for sentence in _impossible(scene, other, reference):
        yield says("block", sentence)
    if entry.approved_by not in {member.id for member in approvers(scene, other)}:
        yield says(
            "block",
            "A member of the Board approves it, and nobody whom either complaint is about. "
            "Choose who did.",
        )
    if entry.approved_on is not None and entry.approved_on > day:
        yield says("block", "The approval comes before the joining. Check the day of the approval.")
    for sentence in _unusual(scene, other, reference):
        yield says("warn", sentence)


def _impossible(scene: Scene, other: Case, reference: str) -> Iterable[str]:
    case = scene.case
    lead, member = (case, other) if comes_first(case, other) else (other, case)
    if other.number == case.number:
        yield "A complaint cannot be joined with itself."
    if None in (case.complainant, other.complainant):
        yield "Only complaints of somebody who is named can be dealt with as one."
    if other.closing:
        yield f"{reference} is closed. Reopen it first."
    if other.led_by:
        yield f"{reference} is dealt with in {other.led_by.reference}. Choose that one."
    if member.taken_over:
        yield "The complaint received first leads, and the later one leads others. Separate those."
    if lead.answer(lead.stage):
        yield (
            "The complaint received first has been answered at its stage, so that answer cannot "
            "deal with the other as well."
        )
    if lead.edition != member.edition:
        yield "The two are under different editions of the policy. Move one of them first."


def _unusual(scene: Scene, other: Case, reference: str) -> Iterable[str]:
    case = scene.case
    if case.complainant != other.complainant:
        yield f"{reference} is under another name. Say how we know that it is the same person."
    if case.stage != other.stage:
        name = scene.policy.stage(other.stage).name
        yield f"{reference} is at {name}, this one at {scene.stage.name}. Say why they go together."


def against_separating(scene: Scene, other: Case) -> Iterable[Objection]:
    """Yield what speaks against separating the case of a scene from another complaint."""
    if other.number not in {made.entry.partner for made in scene.case.joints}:
        yield objection(scene, "block", "", "It is not joined with this complaint.")
        return
    lead = scene.case if scene.case.led_by is None else other
    since = max(made.number for made in lead.joints)
    answer = lead.answer(lead.stage)
    if answer and answer.number > since:
        says = "They have been answered as one. Say why they are separated all the same."
        yield objection(scene, "warn", "", says)
