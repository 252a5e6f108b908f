"""The worked dates of the two policies, England and Wales, day of the event = day 0."""

import json
from datetime import date, timedelta
from typing import NamedTuple

import pytest

from estate_complaints.paths import resources
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import calendar_from
from estate_complaints.rules.days.reckoning import Limit, Pause, Unit, reckon

GOV_UK = json.loads((resources() / "calendar/england_and_wales.json").read_text("utf-8"))
CALENDAR = calendar_from(GOV_UK)
ONE_DAY = timedelta(days=1)
MEDIATION = Pause(date(2026, 6, 15), date(2026, 6, 29), "mediation")
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def due(start: date, amount: int, unit: Unit = "working_days") -> date:
    found = reckon(CALENDAR, start, Limit(amount, unit)).due
    assert found is not None
    return found


class Row(NamedTuple):
    """One line of the table: from the day received, where each limit of the policies ends."""

    received: date
    two_days: date
    act_by: date
    two_working: date
    three_working: date
    ten_working: date
    fourteen_working: date
    twenty_one_days: date
    twenty_working: date


def row(*days: str) -> Row:
    """A line of 2026, days as "20 Nov"; a month before the first is of the next year."""
    read = [date(2026, MONTHS.index(day[-3:]) + 1, int(day[:-4])) for day in days]
    return Row(*(day if day.month >= read[0].month else day.replace(year=2027) for day in read))


# fmt: off
TABLE = [
    # received  +2 days   act by    +2 wd     +3 wd     +10 wd    +14 wd    +21 days  +20 wd
    row("20 Nov", "22 Nov", "20 Nov", "24 Nov", "25 Nov", "4 Dec", "10 Dec", "11 Dec", "18 Dec"),
    row("23 Nov", "25 Nov", "25 Nov", "25 Nov", "26 Nov", "7 Dec", "11 Dec", "14 Dec", "21 Dec"),
    row("18 Dec", "20 Dec", "18 Dec", "22 Dec", "23 Dec", "6 Jan", "12 Jan", "8 Jan", "20 Jan"),
    row("24 Dec", "26 Dec", "24 Dec", "30 Dec", "31 Dec", "12 Jan", "18 Jan", "14 Jan", "26 Jan"),
    row("2 Apr", "4 Apr", "2 Apr", "8 Apr", "9 Apr", "20 Apr", "24 Apr", "23 Apr", "5 May"),
    row("1 May", "3 May", "1 May", "6 May", "7 May", "18 May", "22 May", "22 May", "2 Jun"),
    row("21 Nov", "23 Nov", "23 Nov", "24 Nov", "25 Nov", "4 Dec", "10 Dec", "12 Dec", "18 Dec"),
]
# fmt: on
each_row = pytest.mark.parametrize("line", TABLE, ids=lambda line: uk_dates.short(line.received))


@each_row
def test_two_days_of_receipt_are_calendar_days_with_a_day_to_act_by(line: Row) -> None:
    """R-044, AMB-28 (acknowledge and log)."""
    reckoning = reckon(CALENDAR, line.received, Limit(2, "days"))
    assert (reckoning.due, reckoning.act_by) == (line.two_days, line.act_by)


@each_row
def test_two_days_read_as_working_days_end_later(line: Row) -> None:
    """AMB-28, the other reading; AMB-14, post is received two working days after posting."""
    assert due(line.received, 2) == line.two_working


@each_row
def test_a_misdirected_complaint_is_forwarded_within_three_working_days(line: Row) -> None:
    """R-021, AMB-25."""
    assert due(line.received, 3) == line.three_working


@each_row
def test_a_stage_reply_is_due_ten_working_days_from_receipt(line: Row) -> None:
    """R-049, R-058; C-051 counts the same for closure."""
    assert due(line.received, 10) == line.ten_working


@each_row
def test_a_complaint_about_the_board_has_fourteen_working_days(line: Row) -> None:
    """R-075, R-083, AMB-32."""
    assert due(line.received, 14) == line.fourteen_working


@each_row
def test_the_next_board_meeting_is_asked_after_twenty_one_days(line: Row) -> None:
    """R-076, AMB-32."""
    assert due(line.received, 21, "days") == line.twenty_one_days


@each_row
def test_local_resolution_is_due_twenty_working_days_from_the_request(line: Row) -> None:
    """C-042, C-048, AMB-3, AMB-5."""
    assert due(line.received, 20) == line.twenty_working


def test_christmas_on_a_weekend_is_kept_on_the_weekdays_after() -> None:
    """Substitute days: C-048 and R-049 counted over Christmas."""
    kept = {off.day for off in CALENDAR.days_off(date(2026, 12, 24), date(2028, 1, 4))}
    christmas = {date(2026, 12, 25), date(2026, 12, 28)}
    next_christmas = {date(2027, 12, 27), date(2027, 12, 28), date(2028, 1, 3)}
    assert christmas | next_christmas <= kept


def test_a_local_resolution_closes_softly_before_its_review_window_ends() -> None:
    """C-048, C-051, C-053, AMB-7, AMB-8, AMB-13: outcome by e-mail, sent and received at once."""
    sent = due(date(2026, 12, 18), 20)
    assert sent == date(2027, 1, 20)
    assert due(sent, 10) == date(2027, 2, 3)
    assert due(sent, 20, "days") == date(2027, 2, 9)
    assert due(sent, 20) == date(2027, 2, 17)


def test_an_outcome_posted_on_wednesday_is_received_on_friday() -> None:
    """C-053, AMB-14."""
    received = due(date(2027, 1, 20), 2)
    assert received == date(2027, 1, 22)
    assert due(received, 20, "days") == date(2027, 2, 11)


def test_the_council_may_be_asked_eight_weeks_after_the_review() -> None:
    """C-062, AMB-17."""
    assert due(date(2027, 1, 20), 8, "weeks") == date(2027, 3, 17)


def test_mediation_leaves_the_working_days_that_were_left() -> None:
    """C-069, AMB-19: nine working days used, eleven remain after the mediation."""
    request, limit = date(2026, 6, 1), Limit(20, "working_days")
    assert reckon(CALENDAR, request, limit).due == date(2026, 6, 29)
    assert CALENDAR.working_days_between(request, MEDIATION.first - ONE_DAY) == 9
    reckoning = reckon(CALENDAR, request, limit, [MEDIATION])
    assert reckoning.due == reckoning.act_by == date(2026, 7, 14)
    assert CALENDAR.working_days_between(date(2026, 6, 29), date(2026, 7, 14)) == 11
    assert [(applied.took, applied.unit) for applied in reckoning.pauses] == [(11, "working_days")]


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 11, 15), 1, date(2026, 12, 15)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 6, 30), 0, date(2026, 6, 30)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_of_a_shorter_month(
    start: date, months: int, last: date
) -> None:
    """C-015, R-018, R-032, AMB-1, AMB-24."""
    assert due(start, months, "months") == last


def test_a_board_review_met_on_its_tenth_day_is_due_by_the_overall_limit() -> None:
    """R-083, R-085, R-086, AMB-35: the earlier of the two is the combined due date."""
    request = date(2026, 3, 20)
    overall, meeting = due(request, 14), due(request, 10)
    assert (overall, meeting) == (date(2026, 4, 13), date(2026, 4, 7))
    assert due(meeting, 5) == overall + ONE_DAY


def starts(first: date, last: date) -> list[date]:
    span = range(first.toordinal(), last.toordinal() + 1)
    return [day for day in map(date.fromordinal, span) if CALENDAR.is_working(day)]


def test_the_gap_between_closure_and_review_window_is_never_nothing() -> None:
    """AMB-8, AMB-28: shares of all 3,474 working start days from 2015 to September 2028."""
    days = starts(date(2015, 1, 1), date(2028, 9, 30))
    gaps = [(day + timedelta(days=20) - CALENDAR.add_working_days(day, 10)).days for day in days]
    second = [day + timedelta(days=2) for day in days]
    shut = sum(not CALENDAR.is_working(day) for day in second)
    at_once = sum(CALENDAR.act_by(end) == day for day, end in zip(days, second, strict=True))
    assert (len(days), min(gaps)) == (3474, 1)
    assert [round(100 * n / len(days)) for n in (gaps.count(6), shut, at_once)] == [79, 41, 21]


def test_twenty_one_days_may_come_before_fourteen_working_days() -> None:
    """AMB-32: before on 11.7% and on the same day in 16.9% of working receipts, 2015 to 2028."""
    days = starts(date(2015, 1, 1), date(2028, 9, 30))
    gaps = [(day + timedelta(days=21) - CALENDAR.add_working_days(day, 14)).days for day in days]
    before, same = sum(gap < 0 for gap in gaps), gaps.count(0)
    assert [round(100 * n / len(days), 1) for n in (before, same)] == [11.7, 16.9]
