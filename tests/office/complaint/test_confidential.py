"""What is written in a confidential record, and that nothing else ever shows it."""

from datetime import date
from uuid import uuid4

import msgspec
import pytest
from sqlalchemy import text
from tests.office.a_record import SECRET, about_staff, look, note, read, write
from tests.office.whole_office import AtWork

from estate_complaints.office.complaint import confidential
from estate_complaints.office.refusal import NotDone, Refused
from estate_complaints.rules.entries.confidential import (
    ComplaintCopyGiven,
    ConductActionDecided,
    ConductAssessed,
    ConfidentialStruckOut,
    SubjectResponded,
)
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.storage import rebuild

DAY = date(2026, 12, 18)


def test_a_reader_records_the_whole_of_it_in_its_order(cottington: AtWork) -> None:
    """C-074, C-075, C-081."""
    number = about_staff(cottington)
    manager = cottington.as_role("estate_manager").member("estate_manager")
    subject = cottington.desk.office.name_of(cottington.member("housing_officer"))
    lists = confidential.choices(cottington.desk, cottington.place, number, "staff")
    assert [one.words for one in lists["bases"]] == ["Our disciplinary procedure"]
    assert [one.words for one in lists["subjects"]] == [subject]
    assessed = ConductAssessed(
        record="staff",
        outsider="Ms H. Adviser",
        assessors=(manager,),
        basis="Our disciplinary procedure",
        evidence=("The letter", "The visitors' book"),
        investigatory=True,
        why="Two people saw it.",
    )
    decided = ConductActionDecided(
        record="staff", deciders=(manager,), investigatory=True, why="As assessed."
    )
    given = ComplaintCopyGiven(record="staff", whom=subject, how="hand", cleared=True)
    with pytest.raises(Refused):
        write(cottington, number, given)
    answered = SubjectResponded(record="staff", whom=subject, response="It was not so.")
    found = write(cottington, number, assessed, decided, given, answered)
    assert [row.said for row in found.entries] == [
        "Assessed",
        "Decided on action",
        "Copy of the complaint given",
        "Response of the person complained about",
    ]
    told = dict(found.entries[0].details)
    assert told["With whom of the office"] == cottington.desk.office.name_of(manager)
    assert told["The evidence looked at"] == "The letter and The visitors' book"
    assert all(step.offered for step in found.steps)


def test_the_same_note_saved_twice_is_written_once(cottington: AtWork) -> None:
    number, op_id = about_staff(cottington), uuid4()
    for _ in range(2):
        confidential.write(cottington.desk, cottington.place, number, note(), DAY, op_id)
    assert read(cottington, number) == [SECRET]


def test_a_reader_strikes_a_slip_out_and_it_stays_legible(cottington: AtWork) -> None:
    number = about_staff(cottington)
    found = write(cottington, number, note())
    slip = ConfidentialStruckOut(
        record="staff", number=found.entries[0].number, why="The wrong complaint"
    )
    found = write(cottington, number, slip)
    assert found.entries[0].struck
    assert "The wrong complaint" in found.entries[0].struck_by
    assert cottington.view(number).history[-1].said != "Entry struck out"


def test_a_colleague_goes_on_with_the_complaint_as_if_nothing_had_been_written(
    cottington: AtWork,
) -> None:
    """C-072: the case is the same for everybody, readers or not."""
    number = about_staff(cottington)
    before = cottington.view(number)
    write(cottington, number, note())
    assert cottington.view(number) == before
    rang = ContactMade(stage="early", how="telephone", note="They rang.")
    after = cottington.as_role("receptionist").take(number, rang)
    assert after.history[-1].said.startswith("Contact")
    assert cottington.as_role("estate_manager").view(number).history == after.history


def test_a_readers_pc_that_works_the_lists_out_anew_puts_nothing_of_it_there(
    cottington: AtWork,
) -> None:
    """C-075: no list, no search, no register row."""
    number = about_staff(cottington)
    tables = "select * from register", "select * from points", "select * from search"

    def lists() -> list[object]:
        return [
            list(map(tuple, cottington.desk.book.read(lambda c, q=q: c.execute(text(q)).all())))
            for q in tables
        ]

    before = lists()
    write(cottington, number, note())
    desk = cottington.desk
    with confidential.keyholders(desk, cottington.place, number):  # a reader, with the keys open
        desk.book.database.write(lambda c: rebuild.rebuild(c, desk.projector), lambda _: None)
    assert lists() == before
    assert "Xylophone" not in str(before)


def test_a_complaint_about_a_service_has_no_record_to_write_in(cottington: AtWork) -> None:
    number = cottington.record()
    assert confidential.look(cottington.desk, cottington.place, number) == ()
    with pytest.raises(NotDone, match="no such confidential record"):
        write(cottington, number, note())


def test_the_conduct_of_staff_at_roupell_park_is_kept_off_the_house_file(roupell: AtWork) -> None:
    """R-097."""
    number = about_staff(roupell, "housing_manager")
    found = write(roupell.as_role("estate_director"), number, note())
    assert found.reads
    assert found.clause.cited == "section 12.2"
    assert not look(roupell.as_role("chair"), number).reads


def test_the_day_of_an_entry_lies_not_in_the_future(cottington: AtWork) -> None:
    number = about_staff(cottington)
    found = confidential.against(
        cottington.desk, cottington.place, number, note(), date(2026, 12, 19)
    )
    assert [one.level for one in found] == ["block"]
    assert msgspec.structs.asdict(note())["record"] == "staff"
