"""Dates and counts read as a British office writes them."""

import locale
from datetime import UTC, date, datetime, timedelta

import pytest

from estate_complaints.rules.days import uk_dates

CHRISTMAS = [date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)]


def test_a_day_is_written_one_way_on_screens_and_two_ways_in_letters() -> None:
    day = date(2027, 1, 6)
    assert uk_dates.short(day) == "Wed 6 Jan 2027"
    assert uk_dates.long(day) == "6 January 2027"
    assert uk_dates.with_weekday(day) == "Wednesday 6 January 2027"


def test_what_is_written_down_late_on_a_summer_evening_bears_the_day_of_the_office() -> None:
    """Midnight in summer is at 23:00 UTC; summer time begins and ends at 1:00 UTC."""
    day = uk_dates.day_here
    assert day(datetime(2026, 7, 1, 23, 30, tzinfo=UTC)) == date(2026, 7, 2)
    assert day(datetime(2026, 12, 1, 23, 30, tzinfo=UTC)) == date(2026, 12, 1)
    assert day(datetime(2026, 3, 28, 23, 30, tzinfo=UTC)) == date(2026, 3, 28)
    assert day(datetime(2026, 3, 29, 23, 30, tzinfo=UTC)) == date(2026, 3, 30)
    assert day(datetime(2026, 10, 24, 23, 30, tzinfo=UTC)) == date(2026, 10, 25)
    assert day(datetime(2026, 10, 25, 23, 30, tzinfo=UTC)) == date(2026, 10, 25)
    assert day(datetime(2026, 7, 1, 23, 30)) == date(2026, 7, 2)  # noqa: DTZ001 - read as UTC


def test_every_weekday_and_month_is_spelt_as_english_spells_it() -> None:
    before = locale.setlocale(locale.LC_TIME)
    locale.setlocale(locale.LC_TIME, "C")
    try:
        for day in (date(2027, 1, 1) + timedelta(days=n) for n in range(366)):
            assert uk_dates.short(day) == day.strftime(f"%a {day.day} %b %Y")
            assert uk_dates.with_weekday(day) == day.strftime(f"%A {day.day} %B %Y")
    finally:
        locale.setlocale(locale.LC_TIME, before)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 6, 15), date(2026, 6, 29), "Mon 15 Jun to Mon 29 Jun 2026"),
        (date(2026, 12, 30), date(2027, 1, 6), "Wed 30 Dec 2026 to Wed 6 Jan 2027"),
        (date(2026, 6, 15), date(2026, 6, 15), "Mon 15 Jun 2026"),
    ],
)
def test_a_span_says_the_year_once_where_it_can(first: date, last: date, words: str) -> None:
    assert uk_dates.span(first, last) == words


def test_days_are_grouped_by_month_in_order() -> None:
    assert uk_dates.days(reversed(CHRISTMAS), {2026, 2027}) == "25 and 28 Dec and 1 Jan"


def test_a_year_that_is_not_clear_is_given() -> None:
    assert uk_dates.days(CHRISTMAS, {2026}) == "25 and 28 Dec and 1 Jan 2027"
    assert uk_dates.days(CHRISTMAS) == "25 and 28 Dec 2026 and 1 Jan 2027"


def test_three_days_in_a_row_become_a_run_and_two_do_not() -> None:
    start = date(2026, 12, 29)
    run = [start + timedelta(days=days) for days in range(3)]
    assert uk_dates.days(run, {2026}) == "29 to 31 Dec"
    assert uk_dates.days(run[:2], {2026}) == "29 and 30 Dec"
    assert uk_dates.days([date(2026, 12, 24), *run], {2026}) == "24 and 29 to 31 Dec"


def test_three_months_are_joined_like_any_list() -> None:
    spring = [date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 4), date(2026, 8, 31)]
    assert uk_dates.days(spring, {2026}) == "3 and 6 Apr, 4 May and 31 Aug"


@pytest.mark.parametrize(
    ("words", "joined"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_words_are_joined_as_english_lists_are(words: list[str], joined: str) -> None:
    assert uk_dates.join(words) == joined


def test_one_is_singular_and_every_other_number_plural() -> None:
    assert uk_dates.count(1, "working day") == "1 working day"
    assert uk_dates.count(10, "working day") == "10 working days"
    assert uk_dates.count(0, "day") == "0 days"
    assert uk_dates.count(2, "entry", "entries") == "2 entries"


def test_a_choice_is_joined_with_or() -> None:
    assert uk_dates.join(["a"], "or") == "a"
    assert uk_dates.join(["a", "b", "c"], "or") == "a, b or c"
