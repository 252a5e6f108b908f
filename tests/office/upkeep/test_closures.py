"""Whoever enters a closure or a late bank holiday sees every date it moves, and then saves it."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from tests.office.whole_office import PAIGE, AtWork, mended

from estate_complaints.office import lists
from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.days_off import changed_days
from estate_complaints.office.desk import Desk
from estate_complaints.office.lists import Mended
from estate_complaints.office.overview.deadlines import due_between
from estate_complaints.office.overview.search import register_page
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.upkeep import closures
from estate_complaints.rules.entries.intake import DetailsCorrected
from estate_complaints.rules.entries.outcome import Closed
from estate_complaints.storage import office_rules
from estate_complaints.storage.identity import NotAllowed
from estate_complaints.storage.projection_tables import clocks

REPLY = "stage1_reply"
CHRISTMAS = TimeOff(date(2026, 12, 29), date(2026, 12, 31), "Christmas closure")
CORONATION = TimeOff(date(2027, 1, 4), date(2027, 1, 4), "Coronation", bank_holiday=True)


def colleague(work: AtWork) -> Desk:
    """Another desk of the same office, open all the while."""
    desk = work.desk
    return Desk(
        desk.book, desk.policies, desk.published, desk.office, desk.member, desk.templates,
        desk.today,
    )  # fmt: skip


def due(desk: Desk, number: int, clock: str = REPLY) -> date | None:
    found = desk.scene(number).clock(clock)
    assert found is not None
    return found.due


def test_every_date_that_would_move_is_told_with_its_reason_and_nothing_moves(
    roupell: AtWork,
) -> None:
    """R-049, C-049: closures and holidays do not count, and whoever enters one sees what moves."""
    number = roupell.record()
    was = due(roupell.desk, number)
    found = closures.moved(roupell.desk, [CHRISTMAS])
    (reply,) = (one for one in found if one.clock == "Reply at stage 1")
    assert (reply.number, reply.reference) == (number, "RP/2026/001")
    assert reply.was == was
    assert reply.now is not None and was is not None and reply.now > was
    assert "the office is closed on 29 to 31 Dec" in reply.why
    assert due(roupell.desk, number) == was
    assert roupell.desk.time_off == ()
    assert closures.moved(roupell.desk, []) == ()


def test_what_is_saved_moves_the_dates_the_lists_and_the_desks_that_are_open(
    roupell: AtWork,
) -> None:
    number, other = roupell.record(), colleague(roupell)
    days = (CHRISTMAS, CORONATION)
    told = {one.clock: one.now for one in closures.moved(roupell.desk, days)}
    before = due(other, number)
    closures.save(roupell.desk, (), days)
    assert roupell.desk.time_off == days
    assert due(roupell.desk, number) == told["Reply at stage 1"] != before
    assert due(other, number) == told["Reply at stage 1"]
    mended(roupell.desk)
    (row,) = register_page(roupell.desk, [number])
    clocks = roupell.desk.scene(number).clocks
    ours = [one.due for one in clocks if one.rule.binds == "office" and one.due]
    assert row.next_due == min(ours)


def test_a_pc_that_died_between_the_days_off_and_the_lists_leaves_it_to_the_others(
    roupell: AtWork,
) -> None:
    number, other = roupell.record(), colleague(roupell)
    office_rules.keep_days(roupell.desk.book, changed_days((), (CHRISTMAS,)))
    assert lists.mend(other) == Mended(done=1)
    assert lists.mend(other) == Mended()
    chips = due_between(other, date(2026, 1, 1), date(2028, 1, 1))
    assert due(other, number) in {chip.due for chip in chips}


def test_the_list_tells_who_entered_a_day_off_and_when(roupell: AtWork) -> None:
    closures.save(roupell.desk, (), (CHRISTMAS,))
    [line] = roupell.desk.time_off
    assert line.entered == f"{roupell.desk.member.name}, Fri 18 Dec 2026"
    closures.save(roupell.as_member(1).on(date(2026, 12, 20)).desk, (CHRISTMAS,), (CHRISTMAS,))
    assert [one.entered for one in roupell.desk.time_off] == [line.entered]


def test_a_desk_without_a_case_open_hears_of_it_by_the_news(roupell: AtWork) -> None:
    other = colleague(roupell)
    closures.save(roupell.desk, (), (CORONATION,))
    assert other.calendar.is_working(CORONATION.first)
    other.keep_up()
    assert other.calendar.why_not_working(CORONATION.first) == "Coronation (bank holiday)"


def test_a_complaint_taken_down_by_a_desk_that_heard_no_news_stands_in_the_lists_by_todays_calendar(
    roupell: AtWork,
) -> None:
    other = colleague(roupell)
    closures.save(roupell.desk, (), (CHRISTMAS,))
    roupell.desk = other
    number = roupell.record()
    listed = select(clocks.c.due).where(clocks.c.case_no == number, clocks.c.clock == REPLY)
    assert other.book.read(lambda book: book.scalar(listed)) == due(other, number, REPLY)
    reply = due(other, number, REPLY)
    assert reply is not None and reply > CHRISTMAS.last


def test_what_is_taken_off_the_list_counts_again(roupell: AtWork) -> None:
    number = roupell.record()
    was = due(roupell.desk, number)
    closures.save(roupell.desk, (), (CHRISTMAS, CORONATION))
    shorter = (replace(CHRISTMAS, last=date(2026, 12, 30)),)
    closures.save(roupell.desk, (CHRISTMAS, CORONATION), shorter)
    assert roupell.desk.time_off == shorter
    found = closures.moved(roupell.desk, [])
    assert was in [one.now for one in found]
    closures.save(roupell.desk, shorter, ())
    assert (roupell.desk.time_off, due(roupell.desk, number)) == ((), was)


def test_closed_complaints_and_dates_that_were_met_are_not_listed(roupell: AtWork) -> None:
    open_one, closed = roupell.record(), roupell.record(PAIGE)
    filed = DetailsCorrected(why="Filed.", held_at="Cabinet 2")
    roupell.take(closed, filed, Closed(reason="withdrawn"))
    found = closures.moved(roupell.desk, [CHRISTMAS])
    assert {one.number for one in found} == {open_one}


def test_the_same_list_saved_twice_does_no_harm_and_a_colleagues_is_not_overwritten(
    roupell: AtWork,
) -> None:
    closures.save(roupell.desk, (), (CHRISTMAS,))
    closures.save(roupell.desk, (), (CHRISTMAS,))
    with pytest.raises(NotDone, match="A colleague changed the days off"):
        closures.save(roupell.desk, (), (CORONATION,))
    assert roupell.desk.time_off == (CHRISTMAS,)


def test_only_an_administrator_enters_days_off(roupell: AtWork) -> None:
    with pytest.raises(NotAllowed):
        closures.save(roupell.as_role("employee").desk, (), (CHRISTMAS,))
    assert roupell.desk.time_off == ()
