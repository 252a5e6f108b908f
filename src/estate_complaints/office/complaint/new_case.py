"""A complaint that comes of an earlier one: what it starts with, and how the two are linked."""

from __future__ import annotations

from collections.abc import Iterator

from estate_complaints.office.complaint.record import as_found
from estate_complaints.office.complaint.taken import Beginning
from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import LinkRow
from estate_complaints.rules.case.case import Case
from estate_complaints.rules.entries.intake import Origin
from estate_complaints.rules.new_case import first_reported, offered_by
from estate_complaints.storage import search


def beginning(desk: Desk, number: int) -> Beginning:
    """Return what a complaint starts with that comes of the one named. Raises NoSuchCase."""
    case = desk.case(number)
    person, known = desk.complainant(case), case.complainant
    offered = offered_by(desk.policies[case.edition], case)
    return Beginning(
        origin=Origin(number=number, reference=desk.reference(case)),
        reported_on=first_reported(case),
        summary=case.summary or next((point.wrong for point in case.points), ""),
        person=as_found(known, person) if person and known is not None else None,
        complainant_kind=case.complainant_kind,
        signatories=case.received.signatories,
        representative=case.representative,
        subject=case.subjects[-1],
        category=offered.becomes if offered else "",
    )


def links_of(desk: Desk, case: Case) -> Iterator[LinkRow]:
    """Yield the complaint a case comes of, and those that come of it.

    It is written down in the later one only, so that taking that down never waits for the other.
    """
    origin = case.received.origin
    if origin is not None:
        yield LinkRow(origin.number, origin.reference, "Comes of")
    for number, reference in desk.book.read(lambda c: search.coming_of(c, case.number)):
        yield LinkRow(number, reference, "A complaint came of it")
