"""A complaint that comes of a request is linked with it in both, and in the lists."""

from datetime import date

import pytest
from tests.histories import scope
from tests.office.whole_office import PAIGE, AtWork

from estate_complaints.office.complaint.new_case import beginning
from estate_complaints.office.complaint.record import as_found
from estate_complaints.office.overview.search import register_ids
from estate_complaints.office.rows import CaseView, RegisterFilter
from estate_complaints.rules.entries.intake import (
    DetailsCorrected,
    Origin,
    Representative,
    Subject,
)
from estate_complaints.rules.entries.outcome import Closed
from estate_complaints.rules.entries.parties import ComplainantNamed, RepresentativeNamed

MAY = date(2026, 5, 4)
JUNE = date(2026, 6, 15)
SON = Representative(name="Mr Sonny Side", relationship="son")


@pytest.fixture
def request_made(roupell: AtWork) -> int:
    """A first report of a repair, taken down in May and closed."""
    number = roupell.on(MAY).record(
        subject=Subject(kind="service", service="repairs"),
        representative=SON,
        summary="The kitchen tap drips",
    )
    roupell.take(number, scope("first_report"))
    roupell.take(number, DetailsCorrected(why="Filed.", held_at="Shelf 2"))
    roupell.take(number, Closed(reason="outside_policy"))
    return number


def links(view: CaseView) -> list[tuple[int, str, str]]:
    return [(row.number, row.reference, row.says) for row in view.links]


def begun(roupell: AtWork, number: int) -> int:
    """The complaint that comes of it, taken down with what is known already."""
    known = beginning(roupell.desk, number)
    return roupell.on(JUNE).record(origin=known.origin, reported_on=known.reported_on)


def test_what_is_known_of_the_request_need_not_be_asked_again(
    roupell: AtWork, request_made: int
) -> None:
    """R-022: the same person and place, the same service, and the day of the first report."""
    known = beginning(roupell.desk, request_made)
    assert known.origin == Origin(number=request_made, reference="RP/2026/001")
    assert known.reported_on == MAY
    assert known.person == as_found(1, PAIGE)
    assert known.representative == SON
    assert known.subject == Subject(kind="service", service="repairs")
    assert (known.category, known.summary) == ("late_repair", "The kitchen tap drips")


def test_somebody_named_since_is_who_complains(roupell: AtWork, request_made: int) -> None:
    """R-022: it was reported without a name, and they came forward."""
    unnamed = roupell.record(person=None, complainant_kind="anonymous")
    roupell.take(unnamed, scope("first_report"))
    assert beginning(roupell.desk, unnamed).person is None
    roupell.take(
        unnamed,
        ComplainantNamed(complainant_kind="resident", name="Ms Paige Turner"),
        RepresentativeNamed(name="Ms Di Rectory"),
    )
    known = beginning(roupell.desk, unnamed)
    assert known.person is not None
    assert known.person.name == "Ms Paige Turner"
    assert known.complainant_kind == "resident"
    assert known.representative is not None
    assert known.representative.name == "Ms Di Rectory"


def test_each_of_the_two_names_the_other(roupell: AtWork, request_made: int) -> None:
    """R-022: and the second one knows the day of the first report."""
    complaint = begun(roupell, request_made)
    view = roupell.view(complaint)
    assert links(view) == [(request_made, "RP/2026/001", "Comes of")]
    assert ("First reported to us", "Mon 4 May 2026") in view.people
    assert ("Comes of", "RP/2026/001") in view.history[0].details
    came = [(complaint, f"RP/2026/{complaint:03}", "A complaint came of it")]
    assert links(roupell.view(request_made)) == came


def test_the_request_offers_the_complaint_and_stays_as_it_is(
    roupell: AtWork, request_made: int
) -> None:
    """R-015, R-022: nothing is written in it, so nobody's entry is ever in the way."""
    view = roupell.view(request_made)
    [step] = [row for row in view.steps if row.step.kind == "received"]
    assert step.title == "Record a complaint: Reported repair not done in the agreed time"
    assert step.likely
    assert [(one.rule, one.clause.cited) for one in step.against] == [("R-022", "section 2.3")]
    begun(roupell, request_made)
    assert roupell.view(request_made).seen == view.seen


def test_the_number_of_the_request_finds_the_complaint(roupell: AtWork, request_made: int) -> None:
    """R-022: whoever has only the number of their repair is found by it."""
    complaint = begun(roupell, request_made)
    found = register_ids(roupell.desk, RegisterFilter(words="RP/2026/001"))
    assert set(found) == {request_made, complaint}
    assert found[0] == request_made


def test_the_name_of_somebody_who_spoke_for_them_once_still_finds_the_case(
    roupell: AtWork, request_made: int
) -> None:
    """R-025: their letters are in the file."""
    number = roupell.record(person=None, representative=SON)
    roupell.take(number, RepresentativeNamed(name="Ms Di Rectory"))
    for name in ("Sonny", "Rectory"):
        assert number in register_ids(roupell.desk, RegisterFilter(words=name))
