"""Deals with several complaints of one person as one, and apart again, in both histories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

import msgspec

from estate_complaints.office.desk import Desk
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.rows import Choice, LinkRow
from estate_complaints.rules.case.case import Case
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.joining import Joined, Separated, Sight
from estate_complaints.rules.joining import against_joining, against_separating, told_in
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, objection
from estate_complaints.rules.steps.steps import Step
from estate_complaints.storage.book import NoSuchCase, Part, WrittenMeanwhile
from estate_complaints.storage.ledger import New

Either: Final = Joined | Separated
"""The entries that are written in two complaints at once."""

NONE_OPEN = "There is no other open complaint of this person, nor from their flat or telephone."


def joints_of(case: Case) -> Iterator[LinkRow]:
    """Yield the complaints this one is dealt with together with, and in which of them."""
    for made in case.joints:
        joined = made.entry
        says = "Dealt with here as well" if joined.leads else "Dealt with in"
        yield LinkRow(joined.partner, joined.reference or f"complaint {joined.partner}", says)


def references(own: str, case: Case) -> str:
    """Return how a letter names a complaint: with every other that is dealt with in it."""
    return uk_dates.join([own, *(joined.reference for joined in case.taken_over)])


def joinable(desk: Desk, case: Case) -> Iterator[Choice]:
    """Yield the open complaints of the same person, flat or telephone, as they now stand."""
    together = {made.entry.partner for made in case.joints}
    for line in desk.alike(case):
        if line.number not in together:
            received = f"{line.complainant}, received {uk_dates.short(line.received_on)}"
            words = f"{line.reference}: {line.summary} ({received})"
            yield Choice(_sight(desk, line.number), words)


def joined_with(desk: Desk, case: Case) -> Iterator[Choice]:
    """Yield the complaints that this one is joined with, as they now stand."""
    for row in joints_of(case):
        yield Choice(_sight(desk, row.number), row.reference)


def nothing_to_join(desk: Desk, case: Case) -> bool:
    """Tell whether a complaint could be joined by its policy, and there is no other."""
    return case.complainant is not None and not case.closing and not desk.alike(case)


def held_back(scene: Scene, steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return the steps without joining, which has nothing to choose from, and say so."""
    rule = scene.policy.joining
    if rule is None:
        return tuple(steps)  # the policy itself is in the way, and says so
    none = objection(scene, "block", rule.clause, NONE_OPEN)
    return tuple(
        replace(step, objections=(none, *step.objections)) if step.kind == "joined" else step
        for step in steps
    )


def against(desk: Desk, scene: Scene, entry: Entry, day: date) -> tuple[Objection, ...]:
    """Return what the other complaint adds to what speaks against an entry."""
    if not isinstance(entry, Either) or not entry.other.number:
        return ()
    try:
        other = desk.case(entry.other.number)
    except NoSuchCase:
        says = f"There is no complaint {entry.other.number}."
        return (objection(scene, "block", "", says),)
    if isinstance(entry, Separated):
        return tuple(against_separating(scene, other))
    return tuple(against_joining(scene, other, entry, day, desk.reference(other)))


def write(
    desk: Desk, case: Case, entry: Joined | Separated, day: date, seen: int, op_id: UUID
) -> None:
    """Write a joining or a separation in both complaints, or in neither.

    Raises WrittenMeanwhile where a colleague wrote in this one since, NotDone where they wrote in
    the other since it was chosen, and StorageUnavailable.
    """
    other = desk.case(entry.other.number)
    here = _told(desk, case, other, entry)
    there = _told(desk, other, case, _turned(entry, case, seen))
    parts = [
        Part(case.number, [New(entry=here, day=day)], seen),
        Part(other.number, [New(entry=there, day=day)], entry.other.seen),
    ]
    try:
        desk.book.append_together(parts, op_id, desk.member.id, desk.projector)
    except WrittenMeanwhile as problem:
        if problem.case_no == case.number:
            raise
        raise NotDone(
            f"A colleague wrote in {desk.reference(other)} since you chose it. Look at it there, "
            "then leave this form and open it again."
        ) from problem


def _turned(entry: Joined | Separated, case: Case, seen: int) -> Joined | Separated:
    """Return an entry as the other complaint sees it; the reasons stay where they were given."""
    return msgspec.structs.replace(entry, other=Sight(case.number, seen), overrides=())


def _told(desk: Desk, case: Case, other: Case, entry: Joined | Separated) -> Entry:
    reference = desk.reference(other)
    if isinstance(entry, Joined):
        return told_in(case, other, entry, reference)
    return msgspec.structs.replace(entry, reference=reference)


def _sight(desk: Desk, number: int) -> Sight:
    return Sight(number, desk.book.last_number(number))
