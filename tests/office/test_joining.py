"""Complaints of one person are joined and separated in both their histories, or in neither."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from tests.histories import acknowledged, further
from tests.office.a_record import SECRET, note, read, write
from tests.office.whole_office import PAIGE, AtWork, with_reasons

from estate_complaints.office.complaint import progress
from estate_complaints.office.complaint.record import find_people, record_complaint
from estate_complaints.office.complaint.step_choices import step_choices
from estate_complaints.office.letters import letters
from estate_complaints.office.overview.search import register_ids, register_page
from estate_complaints.office.refusal import NotDone, Refused
from estate_complaints.office.rows import CaseView, RegisterFilter
from estate_complaints.rules.entries.intake import Note, Point
from estate_complaints.rules.entries.joining import Joined, Separated, Sight
from estate_complaints.rules.entries.parties import SubjectCorrected
from estate_complaints.rules.people import Person
from estate_complaints.storage.book import WrittenMeanwhile

LATER = date(2027, 1, 6)
BINS: dict[str, Any] = {"points": (Point(wrong="The bins are full."),), "summary": "Bins"}


def two(work: AtWork) -> tuple[int, int]:
    """A complaint at Local Resolution, and a later one of the same person there as well."""
    first = work.record()
    work.take(first, further("local"))
    work.on(LATER)
    known = find_people(work.desk, "Turner")[0].id
    taken = replace(work.taken(person=None, **BINS), person_id=known)
    second = record_complaint(work.desk, taken, uuid4()).number
    work.take(second, further("local"))
    return first, second


def joining(work: AtWork, number: int, other: int) -> Joined:
    board = work.members("board_member")
    sight = Sight(other, work.desk.book.last_number(other))
    return Joined(other=sight, approved_by=board[0], approved_on=work.day)


def join(work: AtWork, number: int, other: int) -> CaseView:
    return work.take(number, joining(work, number, other))


def status(work: AtWork, number: int) -> str:
    return register_page(work.desk, [number])[0].status


def test_the_open_complaints_of_the_person_flat_and_telephone_are_offered(
    cottington: AtWork,
) -> None:
    """C-089: as they now stand; nobody else's."""
    first, second = two(cottington)
    neighbour = Person(name="Mr Lou Pole", flat="Flat 99", telephone=PAIGE.telephone)
    third = cottington.record(person=neighbour)
    cottington.record(person=Person(name="Mrs Rhoda Dendron", flat="Flat 7"))
    offered = step_choices(cottington.desk, first)["joinable"]
    assert {one.value for one in offered} == {Sight(second, 2), Sight(third, 1)}
    assert "CC/2027/002" in offered[0].words
    assert "Bins" in offered[0].words
    members = step_choices(cottington.desk, first)["approvers"]
    assert {one.value for one in members} == {
        *cottington.members("board_member"),
        *cottington.members("chair"),
    }


def test_a_complaint_that_stands_alone_is_not_offered_to_be_joined(cottington: AtWork) -> None:
    """C-089."""
    row = next(r for r in cottington.view(cottington.record()).steps if r.step.kind == "joined")
    assert not row.offered
    assert row.against[0].says.startswith("There is no other open complaint")


@pytest.mark.parametrize("from_the_first", [True, False])
def test_each_shows_the_other_on_its_screen_in_the_register_and_in_the_history(
    cottington: AtWork, from_the_first: bool
) -> None:
    """C-089, C-090: whichever of the two the step is taken in."""
    first, second = two(cottington)
    join(cottington, *((first, second) if from_the_first else (second, first)))
    leads, led = cottington.view(first), cottington.view(second)
    assert [(row.number, row.reference) for row in leads.links] == [(second, "CC/2027/002")]
    assert [(row.number, row.reference) for row in led.links] == [(first, "CC/2026/001")]
    assert status(cottington, first).endswith(", with CC/2027/002")
    assert status(cottington, second) == "Dealt with in CC/2026/001"
    assert led.status == "Dealt with as one with CC/2026/001."
    assert dict(leads.history[-1].details)["Dealt with in"] == "this complaint"
    told = dict(led.history[-1].details)
    assert (told["With"], told["Dealt with in"]) == ("CC/2026/001", "CC/2026/001")
    board = cottington.desk.office.name_of(cottington.members("board_member")[0])
    assert told["Approved by"] == board
    assert [point.wrong for point in leads.points][-1] == "The bins are full."
    assert leads.points[-1].raised_at.endswith("CC/2027/002")
    found = register_ids(cottington.desk, RegisterFilter(words="CC/2027/002"))
    assert next(iter(found)) == second
    assert set(found) == {first, second}


def test_letters_of_a_joined_complaint_quote_both_references(cottington: AtWork) -> None:
    """C-089."""
    first, second = two(cottington)
    join(cottington, first, second)
    view = cottington.take(first, acknowledged("local"))
    text = letters.letter_text(cottington.desk, view.letters[-1].document)
    assert "CC/2026/001 and CC/2027/002" in text
    assert "The bins are full." in text
    entry = acknowledged("local")
    with pytest.raises(Refused, match="Take this step there"):
        progress.take_step(
            cottington.desk, second, entry, LATER, cottington.desk.case(second).seen, uuid4()
        )


def test_separating_gives_each_its_own_dates_again(cottington: AtWork) -> None:
    """C-089, AMB-46: taken in either of the two."""
    first, second = two(cottington)
    before = cottington.view(first).dues, cottington.view(second).dues
    join(cottington, first, second)
    assert not any(due.state == "running" for due in cottington.view(second).dues)
    sight = Sight(first, cottington.desk.book.last_number(first))
    assert [c.value for c in step_choices(cottington.desk, second)["joined_with"]] == [sight]
    cottington.take(second, Separated(other=sight, why="They differ after all."))
    assert (cottington.view(first).dues, cottington.view(second).dues) == before
    assert cottington.view(first).links == cottington.view(second).links == ()
    assert cottington.view(first).history[-1].said == "Separated from another complaint"
    assert "CC" not in status(cottington, first)


def test_nothing_is_written_in_either_when_a_colleague_was_quicker(cottington: AtWork) -> None:
    """C-089: in this complaint or in the other; what was seen of both counts."""
    first, second = two(cottington)
    entry = with_reasons(cottington.desk, first, joining(cottington, first, second))
    seen = cottington.desk.case(first).seen
    cottington.take(second, Note(text="Meanwhile."))
    with pytest.raises(NotDone, match="A colleague wrote in CC/2027/002"):
        progress.take_step(cottington.desk, first, entry, LATER, seen, uuid4())
    entry = joining(cottington, first, second)
    cottington.take(first, Note(text="Meanwhile."))
    with pytest.raises(WrittenMeanwhile):
        progress.take_step(cottington.desk, first, entry, LATER, seen, uuid4())
    assert cottington.view(first).links == cottington.view(second).links == ()


def test_the_same_joining_saved_twice_is_written_once(cottington: AtWork) -> None:
    """C-089."""
    first, second = two(cottington)
    op_id, seen = uuid4(), cottington.desk.case(first).seen
    entry = with_reasons(cottington.desk, first, joining(cottington, first, second))
    for _ in range(2):
        progress.take_step(cottington.desk, first, entry, LATER, seen, op_id)
    lengths = [cottington.desk.book.last_number(number) for number in (first, second)]
    assert lengths == [seen + 1, 3]


def test_a_confidential_record_hinders_no_joining_and_stays_with_its_own_complaint(
    cottington: AtWork,
) -> None:
    """C-072, C-075, C-089: or whoever joins them would learn that something is written in it."""
    first, second = two(cottington)
    officer = cottington.member("housing_officer")
    about = SubjectCorrected(about="staff", member=officer, why="It is about her.")
    cottington.take(second, about)
    write(cottington, second, note())
    found = progress.objections(cottington.desk, first, joining(cottington, first, second))
    assert not [one for one in found if one.level == "block"]
    cottington.take(first, joining(cottington, first, second))
    assert read(cottington, second) == [SECRET]
    assert read(cottington, first) == []
