"""Taking complaints down: people found and made, nothing written twice, and nothing refused."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import msgspec
import pytest
from tests.office.whole_office import PAIGE, AtWork

from estate_complaints.office.complaint.intake_lists import intake_lists
from estate_complaints.office.complaint.record import assess, find_people, record_complaint
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.office.overview.search import register_ids, register_page
from estate_complaints.office.rows import RegisterFilter
from estate_complaints.rules.entries.intake import FirstContact, Happening, Representative
from estate_complaints.rules.people import Person
from estate_complaints.storage import people

DAY = date(2026, 12, 18)
RENE = Person(name="René Müller-O’Brien", flat="Flat 3b", telephone="020 7946 0777")


def test_a_complaint_gets_the_next_number_and_its_reference(cottington: AtWork) -> None:
    """C-040, R-089: numbers without a gap, whoever takes it down."""
    first = record_complaint(cottington.desk, cottington.taken(), uuid4())
    second = record_complaint(
        cottington.as_role("receptionist").desk, cottington.taken(RENE), uuid4()
    )
    assert (first.number, first.reference) == (1, "CC/2026/001")
    assert (second.number, second.reference) == (2, "CC/2026/002")


def test_the_office_places_a_complaint_itself(cottington: AtWork) -> None:
    """C-033, C-036: whatever the form says of edition and stage."""
    wants = FirstContact(tried="yes", wants_written=True)
    number = cottington.record(edition="made up", stage="made up", first_contact=wants)
    received = cottington.desk.case(number).received
    assert (received.edition, received.stage) == ("ccrmo/1", "local")


def test_saving_again_after_a_fault_writes_the_complaint_and_its_person_once(
    cottington: AtWork,
) -> None:
    """C-089: one save, however often it is tried."""
    taken, op_id = cottington.taken(), uuid4()
    first = record_complaint(cottington.desk, taken, op_id)
    again = record_complaint(cottington.desk, taken, op_id)
    assert first == again
    assert cottington.desk.book.head().seq == 1
    assert len(people.people(cottington.desk.book).all()) == 1


def test_somebody_who_complained_before_is_found_by_name_flat_or_telephone(
    cottington: AtWork,
) -> None:
    """C-007: while typing, capitals and accents apart."""
    cottington.record(PAIGE)
    cottington.record(RENE)
    for words in ("paige", "Turner", "flat 12", "0123", "ms pai"):
        assert [one.name for one in find_people(cottington.desk, words)] == [PAIGE.name], words
    for words in ("rene mull", "MÜLLER", "3b", "7946 0777"):
        assert [one.name for one in find_people(cottington.desk, words)] == [RENE.name], words
    assert find_people(cottington.desk, "") == ()
    assert find_people(cottington.desk, "nobody of that name") == ()
    (found,) = find_people(cottington.desk, "paige")
    assert found.words == "Ms Paige Turner, Flat 12, 020 7946 0123"
    assert (found.address, found.email) == (PAIGE.address, PAIGE.email)


def found_again(work: AtWork, person: Person | None) -> Taken:
    """A complaint by the first person who ever complained, with details as they now are."""
    taken = work.taken(person)
    return Taken(taken.received_on, taken.received, person, 1)


def test_somebody_found_complains_again_as_the_same_person(cottington: AtWork) -> None:
    cottington.record(PAIGE)
    again = record_complaint(cottington.desk, found_again(cottington, None), uuid4())
    assert cottington.desk.case(again.number).received.complainant == 1
    assert [one.edition for one in people.people(cottington.desk.book).editions(1)] == [1]


def test_details_that_changed_become_a_new_edition_and_the_old_one_is_kept(
    cottington: AtWork,
) -> None:
    """C-007: every complaint then shows the details as they now are."""
    first = cottington.record(PAIGE)
    moved = msgspec.structs.replace(PAIGE, flat="Flat 40", telephone="020 7946 0999")
    record_complaint(cottington.desk, found_again(cottington, moved), uuid4())
    kept = people.people(cottington.desk.book).editions(1)
    assert [one.body for one in kept] == [PAIGE, moved]
    assert ("Telephone", "020 7946 0999") in cottington.view(first).people
    (row,) = register_page(cottington.desk, [first])
    assert row.flat == "Flat 40"


def test_the_same_details_make_no_new_edition(cottington: AtWork) -> None:
    cottington.record(PAIGE)
    record_complaint(cottington.desk, found_again(cottington, PAIGE), uuid4())
    assert len(people.people(cottington.desk.book).editions(1)) == 1


@pytest.mark.parametrize("kind", ["anonymous", "office"])
def test_a_complaint_that_names_nobody_is_recorded_all_the_same(
    cottington: AtWork, kind: str
) -> None:
    """C-020, C-082: counted like any other."""
    number = cottington.record(None, complainant_kind=kind)
    view = cottington.view(number)
    assert people.people(cottington.desk.book).all() == ()
    assert view.heading == cottington.desk.policy.term("complainant_kinds", kind).name
    assert dict(view.people).get("Complainant") is None


@pytest.mark.parametrize(
    "said",
    [
        {"points": (), "summary": "", "note": ""},
        {"happened": Happening(last=date(2001, 1, 1))},
        {"first_contact": FirstContact(tried="no")},
        {"representative": Representative(name="Ann O’Nymous")},
        {"complainant_kind": "petition", "signatories": 40},
    ],
)
def test_logging_is_never_refused(roupell: AtWork, said: dict[str, Any]) -> None:
    """C-002, C-014, C-026, C-085, C-095, R-018, R-033: whatever the policy makes of it."""
    number = roupell.record(None, **said)
    assert roupell.view(number).history[0].said.startswith("Complaint received")
    assert list(register_ids(roupell.desk, RegisterFilter())) == [number]


def test_a_complaint_received_earlier_counts_from_its_own_day(roupell: AtWork) -> None:
    """C-040, R-044: the day received and the day recorded are two days."""
    taken = roupell.taken()
    late = Taken(DAY - timedelta(days=9), taken.received, taken.person)
    assert "R-044" in {one.rule for one in assess(roupell.desk, late).remarks}
    number = record_complaint(roupell.desk, late, uuid4()).number
    case = roupell.desk.case(number)
    assert (case.received_on, case.recorded_on) == (DAY - timedelta(days=9), DAY)
    logged = next(row for row in roupell.view(number).dues if row.name.startswith("Log"))
    assert logged.state == "missed"


def test_what_will_run_is_told_while_the_form_is_being_filled(roupell: AtWork) -> None:
    """C-008: nothing is saved by asking."""
    found = assess(roupell.desk, roupell.taken())
    assert {clock.rule.id for clock in found.clocks} >= {"stage1_reply"}
    assert roupell.desk.book.head().seq == 0


def test_the_form_offers_the_words_of_the_policy_and_the_people_of_the_office(
    roupell: AtWork,
) -> None:
    """C-025, R-009..R-014, R-028."""
    [only] = intake_lists(roupell.desk)
    offered = only.choices
    lists = roupell.desk.policy.lists
    assert [one.words for one in offered["channels"]] == [term.name for term in lists.channels]
    assert [one.value for one in offered["categories"]] == [term.id for term in lists.categories]
    assert len(offered["members"]) == len(roupell.desk.office.members)
    assert [one.value for one in offered["tried"]] == ["yes", "no", "not_practicable"]
    assert {one.words for one in offered["services"]} == {
        service.name for service in roupell.desk.office.services
    }
