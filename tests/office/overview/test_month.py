"""The month view: whole weeks, each due date on its day, and why a day does not count."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.histories import PARTIES, further
from tests.office.whole_office import AtWork, at_work, early_answered, local_answered

from estate_complaints.office.due_rows import Chip, Day
from estate_complaints.office.overview import deadlines
from estate_complaints.rules.entries.handling import (
    MediationAnswered,
    MediationStarted,
    MediationSuggested,
)
from estate_complaints.rules.entries.outcome import Closed

DAY = date(2026, 12, 18)


@pytest.fixture(scope="module")
def office(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AtWork]:
    """Only looked at: one asked for a Local Resolution, one is answered, one closed, one paused."""
    with at_work("ccrmo", founded, tmp_path_factory.mktemp("month"), DAY) as work:
        work.take(early_answered(work), further("local"))
        local_answered(work)
        work.take(early_answered(work), Closed(reason="early_resolved"))
        paused = early_answered(work)
        work.take(paused, further("local"), MediationSuggested(parties=PARTIES))
        work.take(paused, *(MediationAnswered(party=party) for party in PARTIES))
        work.take(paused, MediationStarted())
        yield work


def day(work: AtWork, on: date) -> Day:
    month = deadlines.month(work.desk, on.year, on.month)
    return next(one for week in month.weeks for one in week if one.day == on)


def chips(work: AtWork, on: date) -> list[tuple[int, str]]:
    return [(chip.number, chip.name) for chip in day(work, on).chips]


def test_a_month_is_whole_weeks_from_monday(office: AtWork) -> None:
    month = deadlines.month(office.desk, 2027, 1)
    assert (month.year, month.month) == (2027, 1)
    assert all(len(week) == 7 for week in month.weeks)
    assert [week[0].day.weekday() for week in month.weeks] == [0] * len(month.weeks)
    days = [one for week in month.weeks for one in week]
    assert days[0].day == date(2026, 12, 28)
    assert [one.in_month for one in days].count(True) == 31


@pytest.mark.parametrize(
    ("on", "off", "bank_holiday"),
    [
        (date(2026, 12, 25), "Christmas Day (bank holiday)", True),
        (date(2026, 12, 26), "Saturday", False),
        (date(2026, 12, 28), "Boxing Day (bank holiday)", True),
        (date(2026, 12, 29), "", False),
    ],
)
def test_a_day_that_does_not_count_says_why(
    office: AtWork, on: date, off: str, bank_holiday: bool
) -> None:
    """AMB-45: weekends and bank holidays, each by its name."""
    assert (day(office, on).off, day(office, on).bank_holiday) == (off, bank_holiday)


def test_each_due_date_stands_on_its_day(office: AtWork) -> None:
    """C-042, C-048, C-051, C-053: the office's and the residents' alike."""
    assert chips(office, date(2027, 1, 20)) == [(1, "Answer the Local Resolution")]
    assert chips(office, date(2027, 1, 7)) == [(2, "Last day to ask for a Review")]
    assert chips(office, date(2027, 1, 6)) == [(2, "Closes unless we hear otherwise")]


def test_what_is_closed_paused_or_done_is_in_nobodys_way(office: AtWork) -> None:
    """C-069."""
    shown = {chip.number for chip in deadlines.due_by(office.desk, days_ahead=400)}
    assert shown == {1, 2}


def test_what_is_late_comes_before_what_is_due_next(office: AtWork) -> None:
    """C-005: the queue of the day, with the state of each date."""
    office.on(date(2027, 1, 21))
    found = deadlines.due_by(office.desk)
    assert [chip.due for chip in found] == sorted(chip.due for chip in found)
    states = {chip.name: chip.state for chip in found}
    assert states["Answer the Local Resolution"] == "late"
    assert states["Last day to ask for a Review"] == "lapsed"
    assert states["Closes unless we hear otherwise"] == "open"
    office.on(DAY)
    ahead = deadlines.due_by(office.desk, days_ahead=19)
    assert [(chip.number, chip.state) for chip in ahead] == [(2, "running")]


def test_a_chip_names_the_complaint_and_whom_the_date_binds(office: AtWork) -> None:
    (chip,) = day(office, date(2027, 1, 20)).chips
    assert isinstance(chip, Chip)
    assert (chip.reference, chip.complainant) == ("CC/2026/001", "Ms Paige Turner")
    assert (chip.binds, chip.provisional) == ("office", False)


def test_the_dates_of_the_month_are_the_dates_of_the_case(office: AtWork) -> None:
    """One rule reckons both."""
    for number in (1, 2):
        rows = [row for row in office.view(number).dues if row.state == "running" and row.due]
        wanted = {(row.name, row.due) for row in rows if row.due}
        between = deadlines.due_between(office.desk, DAY, DAY + timedelta(days=60))
        assert {(chip.name, chip.due) for chip in between if chip.number == number} == wanted
