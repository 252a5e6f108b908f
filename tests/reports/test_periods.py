"""The periods of a report: every day lies in exactly one of each kind."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from estate_complaints.reports.periods import (
    BACKWARDS,
    NOT_BEGUN,
    OUT_OF_REACH,
    calendar_year,
    financial_year,
    offered,
    own_days,
    quarter,
)

DAYS = st.dates(date(1995, 1, 1), date(2070, 12, 31))
TODAY = date(2027, 1, 6)


@given(DAYS)
def test_the_day_after_a_period_begins_the_next_one_of_its_kind(day: date) -> None:
    for of in (quarter, financial_year, calendar_year):
        period = of(day)
        assert day in period
        assert period.first.day == 1
        assert of(period.last) == period
        assert of(period.last + timedelta(days=1)).first == period.last + timedelta(days=1)


def test_a_financial_year_runs_from_the_first_of_april() -> None:
    assert financial_year(date(2026, 3, 31)).name == "Financial year 2025/26"
    year = financial_year(date(2026, 4, 1))
    assert (year.first, year.last) == (date(2026, 4, 1), date(2027, 3, 31))
    assert financial_year(date(1999, 5, 1)).name == "Financial year 1999/00"


def test_the_present_quarter_is_offered_first_and_every_period_once() -> None:
    periods = offered(TODAY)
    assert periods[0].name == "January to March 2027"
    assert periods[1].name == "October to December 2026"
    assert len(set(periods)) == len(periods)


def test_what_is_not_over_is_looked_at_as_it_stands_today() -> None:
    assert quarter(TODAY).seen_on(TODAY) == TODAY
    assert quarter(date(2026, 5, 1)).seen_on(TODAY) == date(2026, 6, 30)


@pytest.mark.parametrize(
    ("first", "last", "says"),
    [
        (date(2026, 2, 1), date(2026, 1, 31), BACKWARDS),
        (date(2027, 2, 1), date(2027, 2, 2), NOT_BEGUN),
        (date(1980, 1, 1), date(2026, 2, 2), OUT_OF_REACH),
    ],
)
def test_days_that_make_no_period_are_refused_in_a_sentence(
    first: date, last: date, says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        own_days(first, last, TODAY)
