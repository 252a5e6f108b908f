"""Two forms filled from the same earlier complainant: neither undoes what the other wrote."""

from datetime import date
from uuid import uuid4

import msgspec
import pytest
from tests.factories import a_complaint

from estate_complaints.office.complaint.record import record_complaint
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.office.desk import Desk
from estate_complaints.rules.people import Person
from estate_complaints.storage import people

WAS = Person(name="Ms Paige Turner", flat="Flat 7", telephone="020 7946 0007", language="Welsh")
ON = date(2026, 11, 20)


@pytest.fixture
def known(desk: Desk) -> int:
    """Somebody who complained before."""
    return people.people(desk.book).save(WAS, op_id=uuid4()).id


def complain(desk: Desk, known: int, was: Person, **typed: str) -> None:
    received = a_complaint(desk.policy)
    person = msgspec.structs.replace(was, **typed)
    taken = Taken(ON, received, person, known, was)
    record_complaint(desk, taken, uuid4())


def test_an_older_form_keeps_the_telephone_number_a_colleague_wrote_meanwhile(
    desk: Desk, known: int
) -> None:
    complain(desk, known, WAS, telephone="020 7946 0111")
    complain(desk, known, WAS, flat="Flat 8")
    present = people.people(desk.book).get(known)
    assert present is not None
    assert present.body.telephone == "020 7946 0111"
    assert present.body.flat == "Flat 8"


def test_an_older_form_keeps_the_language_a_colleague_wrote_meanwhile(
    desk: Desk, known: int
) -> None:
    """C-007"""
    complain(desk, known, WAS, language="Cornish")
    complain(desk, known, WAS, flat="Flat 8")
    present = people.people(desk.book).get(known)
    assert present is not None
    assert (present.body.language, present.body.flat) == ("Cornish", "Flat 8")
