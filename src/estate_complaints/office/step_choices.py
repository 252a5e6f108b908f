"""The lists a step's fields are chosen from, for one case."""

from __future__ import annotations

from estate_complaints.office.desk import Desk
from estate_complaints.office.history_rows import row_of
from estate_complaints.office.record import chosen_from
from estate_complaints.office.rows import Choice
from estate_complaints.rules import uk_dates
from estate_complaints.rules.handlers import may_handle
from estate_complaints.rules.history import struck_numbers
from estate_complaints.rules.policy import Lists
from estate_complaints.rules.scene import Scene


def step_choices(desk: Desk, number: int, stage: str = "") -> dict[str, tuple[Choice, ...]]:
    """Return every list a field may name in `choose`: the policy's, the office's, the case's.

    Members who may take the stage stand first. Raises NoSuchCase.
    """
    scene = desk.scene(number)
    lists = {
        name: chosen_from(getattr(scene.policy.lists, name)) for name in Lists.__struct_fields__
    }
    return {
        **lists,
        "members": _members(scene, stage or scene.case.stage),
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
        "mediation_parties": tuple(
            Choice(party, party) for party in (scene.mediation.parties if scene.mediation else ())
        ),
    }


def _members(scene: Scene, stage: str) -> tuple[Choice, ...]:
    suitable = may_handle(scene, stage)
    others = [m for m in scene.office.members if m.active and m not in suitable]
    return tuple(
        Choice(member.id, f"{member.name}, {scene.policy.role(member.role).name}", hint)
        for members, hint in ((suitable, ""), (others, "The policy does not give it to them"))
        for member in members
    )


def _entries(scene: Scene) -> tuple[Choice, ...]:
    struck = struck_numbers(scene.case.history)
    rows = [row_of(scene, line) for line in scene.case.history[1:] if line.number not in struck]
    return tuple(
        Choice(row.number, f"{uk_dates.short(row.day)}: {row.said}") for row in reversed(rows)
    )


def _short(words: str, most: int = 70) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
