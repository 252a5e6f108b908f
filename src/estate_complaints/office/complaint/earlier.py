"""The earlier complaints of somebody: told while another is taken down, and named in a refusal."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from estate_complaints.office.complaint.status import status_of
from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import Choice
from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.findings import is_outside
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.earlier import Earlier
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.people import Person
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, objection
from estate_complaints.storage.book import NoSuchCase
from estate_complaints.storage.earlier import of_the_same

MOST = 8
"""So many are told of, the newest; whoever wants more looks in the register."""


def earlier_of(
    desk: Desk, number: int | None, person: Person | None, besides: int = 0
) -> tuple[Earlier, ...]:
    """Return the complaints of somebody, or from their property, the newest first (R-020).

    `number` is theirs among the people of the book, `besides` a complaint that is left out.
    """
    found = desk.book.read(lambda c: of_the_same(c, number, person, MOST + 1))
    return tuple(_told(desk, desk.case(one)) for one in found if one != besides)[:MOST]


def choices(desk: Desk, case: Case) -> Iterator[Choice]:
    """Yield the earlier complaints in which the matter of a case may have been dealt with."""
    for one in earlier_of(desk, case.complainant, desk.complainant(case), case.number):
        received = uk_dates.short(one.received_on)
        yield Choice(one.number, f"{one.reference}: {one.summary} (received {received})")


def named(desk: Desk, entry: Entry) -> Entry:
    """Return a refusal with the reference of the complaint it names; any other as it is."""
    if not isinstance(entry, ScopeDecided) or not entry.dealt_with_in:
        return entry
    reference = desk.reference(desk.case(entry.dealt_with_in))
    return msgspec.structs.replace(entry, dealt_with_reference=reference)


def against(desk: Desk, scene: Scene, entry: Entry) -> tuple[Objection, ...]:
    """Return what the complaint named in a refusal adds to what speaks against it (R-020)."""
    if not isinstance(entry, ScopeDecided) or not entry.dealt_with_in:
        return ()
    term = scene.policy.term("scopes", entry.decision)
    number = entry.dealt_with_in
    if not term.names_earlier:
        says = f"“{term.name}” names no other complaint. Choose “None” there, or another decision."
        return (objection(scene, "block", "", says),)
    if number == scene.case.number:
        says = "A request for the next stage of this complaint is never “dealt with already”."
        return (objection(scene, "block", term.clause, says, term.rule),)
    try:
        other = _told(desk, desk.case(number))
    except NoSuchCase:
        return (objection(scene, "block", "", f"There is no complaint {number}."),)
    if other.dealt_with:
        return ()
    says = (
        f"{other.reference} has not been answered, so nothing has been dealt with there yet. "
        "Please say why this one is refused all the same."
    )
    return (objection(scene, "warn", term.clause, says, term.rule),)


def _told(desk: Desk, case: Case) -> Earlier:
    scene = desk.scene_of(case)
    answered = any(case.answer(stage) for stage in case.stages)
    outside = is_outside(scene.policy, case)
    return Earlier(
        number=case.number,
        reference=desk.reference(case),
        received_on=case.received_on,
        summary=case.summary or next((point.wrong for point in case.points), ""),
        status=status_of(scene),
        dealt_with=answered or (case.closing is not None and not outside),
        categories=frozenset(point.category for point in case.points if point.category),
    )
