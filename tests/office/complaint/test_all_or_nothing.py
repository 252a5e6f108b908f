"""Whoever is named is kept with the entry that names them: both are in the book, or neither."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from tests.office.whole_office import PAIGE, AtWork, with_reasons

from estate_complaints.office.complaint import progress
from estate_complaints.office.complaint.record import record_complaint
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.intake import Note
from estate_complaints.rules.entries.parties import ComplainantNamed
from estate_complaints.rules.people import Person
from estate_complaints.storage import people
from estate_complaints.storage.book import WrittenMeanwhile

NAMED = ComplainantNamed(complainant_kind="resident", name="Mr Hugh Jarse")


@contextmanager
def entries_refused(work: AtWork) -> Iterator[None]:
    """The file takes no entry for a while, as when the share fails in the midst of a save."""

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(
            "CREATE TRIGGER refused BEFORE INSERT ON entries"
            " BEGIN SELECT RAISE(ABORT, 'the share is gone'); END"
        )

    def end(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TRIGGER refused")

    work.desk.book.database.write(begin, lambda _: None)
    yield
    work.desk.book.database.write(end, lambda _: None)


def everybody(work: AtWork) -> list[Person]:
    return [one.body for one in people.people(work.desk.book).all()]


def test_a_complaint_that_is_not_saved_leaves_nobody_behind(cottington: AtWork) -> None:
    """C-041: and tried again it is there once, with its complainant."""
    taken, op_id = cottington.taken(), uuid4()
    with entries_refused(cottington), pytest.raises(IntegrityError):
        record_complaint(cottington.desk, taken, op_id)
    assert everybody(cottington) == []
    first = record_complaint(cottington.desk, taken, op_id)
    assert record_complaint(cottington.desk, taken, op_id) == first
    assert everybody(cottington) == [PAIGE]
    assert cottington.desk.case(first.number).complainant == 1


def test_what_is_new_about_somebody_known_goes_with_the_complaint(cottington: AtWork) -> None:
    """C-007."""
    cottington.record()
    moved = msgspec.structs.replace(PAIGE, flat="Flat 13")
    known = replace(cottington.taken(moved), person_id=1, person_was=PAIGE)
    with entries_refused(cottington), pytest.raises(IntegrityError):
        record_complaint(cottington.desk, known, uuid4())
    assert everybody(cottington) == [PAIGE]
    record_complaint(cottington.desk, known, uuid4())
    assert everybody(cottington) == [moved]


def take(work: AtWork, number: int, entry: Entry, seen: int) -> None:
    warned = with_reasons(work.desk, number, entry)
    progress.take_step(work.desk, number, warned, work.day, seen, uuid4())


def test_nobody_is_kept_for_a_step_that_was_not_taken(cottington: AtWork) -> None:
    """C-086: the share failed, or a colleague was quicker."""
    number = cottington.record(person=None, complainant_kind="petition")
    with entries_refused(cottington), pytest.raises(IntegrityError):
        take(cottington, number, NAMED, 1)
    cottington.take(number, Note(text="Rang."))
    with pytest.raises(WrittenMeanwhile):
        take(cottington, number, NAMED, 1)
    assert everybody(cottington) == []
    take(cottington, number, NAMED, 2)
    assert [one.name for one in everybody(cottington)] == ["Mr Hugh Jarse"]
    assert cottington.desk.case(number).complainant == 1
