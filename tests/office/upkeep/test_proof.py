"""A PC notices when the book is not what it saw before."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import delete, update
from tests.office.whole_office import AtWork, at_work

from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.doors.set_up import FOUNDER
from estate_complaints.office.upkeep import closures, proof
from estate_complaints.storage import office_rules
from estate_complaints.storage.identity import NotAllowed
from estate_complaints.storage.tables import calendar_days, entries

FRIDAY = date(2026, 12, 18)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[AtWork]:
    with at_work("ccrmo", tmp_path / "founded", tmp_path, FRIDAY) as working:
        working.record()
        yield working


def forge(work: AtWork, statement: object) -> None:
    work.desk.book.database.write(lambda c: c.execute(statement).rowcount, lambda _: None)


def test_a_book_that_only_grows_is_whole(work: AtWork) -> None:
    assert proof.look(work.desk, work.place).findings == ()
    work.record()
    seen = proof.look(work.desk, work.place)
    assert seen.findings == ()
    assert seen.entries == work.desk.book.head().seq
    assert proof.look_at_everything(work.desk, work.place).findings == ()


def test_an_entry_added_with_a_wrong_signature_is_noticed_and_stays_noticed(work: AtWork) -> None:
    proof.look(work.desk, work.place)
    work.record()
    last = work.desk.book.head().seq
    forge(work, update(entries).where(entries.c.seq == last).values(signature=bytes(64)))
    expected = (f"Entry {last}: An entry was not signed by the person it names.",)
    assert proof.look(work.desk, work.place).sentences == expected
    assert proof.look(work.desk, work.place).sentences == expected


def test_entries_cut_off_after_they_were_seen_are_noticed(work: AtWork) -> None:
    work.record()
    proof.look(work.desk, work.place)
    last = work.desk.book.head().seq
    forge(work, delete(entries).where(entries.c.seq == last))
    found = proof.look(work.desk, work.place)
    assert [one.seq for one in found.findings] == [last]
    assert proof.look_at_everything(work.desk, work.place).findings != ()


def test_a_day_off_put_in_by_nobody_of_the_office_is_noticed_by_whoever_signs_in(
    work: AtWork,
) -> None:
    proof.look(work.desk, work.place)
    closures.save(work.desk, (), (TimeOff(FRIDAY, FRIDAY, "Flood"),))
    assert proof.look(work.desk, work.place, at_rules=True).sentences == ()
    forge(work, update(calendar_days).values(name="A day for us all"))
    told = (office_rules.DAY_OFF.format(day="Fri 18 Dec 2026"),)
    assert proof.look(work.desk, work.place, at_rules=True).sentences == told
    found = proof.look_at_everything(work.desk, work.place)
    assert found.sentences == told
    assert not found.may_accept  # it is taken off the list instead
    work.desk.read_days()
    closures.save(work.desk, work.desk.time_off, ())
    assert proof.look_at_everything(work.desk, work.place).sentences == ()


def test_an_older_change_is_found_by_the_check_of_everything(work: AtWork) -> None:
    proof.look(work.desk, work.place)
    forge(work, update(entries).where(entries.c.seq == 1).values(by=999))
    found = proof.look_at_everything(work.desk, work.place)
    assert "Entry 1: An entry was altered after it was written." in found.sentences


def test_an_administrator_goes_on_from_a_book_that_was_put_back(work: AtWork) -> None:
    work.record()
    proof.look(work.desk, work.place)
    last = work.desk.book.head().seq
    forge(work, delete(entries).where(entries.c.seq == last))
    found = proof.look_at_everything(work.desk, work.place)
    assert found.may_accept
    proof.take_as_it_is(work.desk, work.place)
    assert proof.look(work.desk, work.place).findings == ()


def test_nobody_but_an_administrator_may_take_the_book_as_it_is(work: AtWork) -> None:
    others = (one.id for one in work.desk.office.members if one.id != FOUNDER)
    work.as_member(next(others))
    with pytest.raises(NotAllowed):
        proof.take_as_it_is(work.desk, work.place)
