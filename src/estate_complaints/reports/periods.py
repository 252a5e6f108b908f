"""The periods a report can be about: quarters, financial and calendar years, and days of one's own.

A financial year runs from 1 April, as those of councils and housing associations do.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import FIRST_DAY, LAST_DAY

QUARTERS: Final = 8
YEARS: Final = 3
"""How many quarters, and how many years of either kind, are offered, the present one first."""

BACKWARDS: Final = "The last day of the period comes before its first."
NOT_BEGUN: Final = "The period has not begun: its first day is still to come."
OUT_OF_REACH: Final = "The working-day calendar does not reach that far."
_MONTHS: Final = ("January to March", "April to June", "July to September", "October to December")
_APRIL: Final = 4


@dataclass(frozen=True)
class Period:
    """The days from `first` to `last`, both included, and how they are called."""

    name: str
    first: date
    last: date

    def __contains__(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    @property
    def days(self) -> str:
        """Both ends in words, such as "1 April 2026 to 31 March 2027"."""
        return f"{uk_dates.long(self.first)} to {uk_dates.long(self.last)}"

    def seen_on(self, today: date) -> date:
        """The last day of it that has come: what is open at its end is open on that day."""
        return min(self.last, today)


def quarter(day: date) -> Period:
    """Return the three months a day lies in."""
    place = (day.month - 1) // 3
    return _span(f"{_MONTHS[place]} {day.year}", date(day.year, place * 3 + 1, 1), 3)


def financial_year(day: date) -> Period:
    """Return the year from 1 April that a day lies in."""
    year = day.year if day.month >= _APRIL else day.year - 1
    return _span(f"Financial year {year}/{(year + 1) % 100:02}", date(year, _APRIL, 1), 12)


def calendar_year(day: date) -> Period:
    """Return the year from 1 January that a day lies in."""
    return _span(f"Calendar year {day.year}", date(day.year, 1, 1), 12)


def own_days(first: date, last: date, today: date) -> Period:
    """Return a period of one's own choice. Raises ValueError with a sentence for the office."""
    if last < first:
        raise ValueError(BACKWARDS)
    if first > today:
        raise ValueError(NOT_BEGUN)
    if first < FIRST_DAY or last > LAST_DAY:
        raise ValueError(OUT_OF_REACH)
    return Period(uk_dates.span(first, last), first, last)


def offered(today: date) -> tuple[Period, ...]:
    """Return the periods to choose from: quarters, financial years, calendar years, newest first.

    The present one of each kind stands first, and is not over yet.
    """
    kinds = ((quarter, QUARTERS), (financial_year, YEARS), (calendar_year, YEARS))
    found: list[Period] = []
    for of, many in kinds:
        day = today
        for _ in range(many):
            found.append(of(day))
            day = found[-1].first - timedelta(days=1)
    return tuple(found)


def _span(name: str, first: date, months: int) -> Period:
    after = first.month - 1 + months
    return Period(name, first, date(first.year + after // 12, after % 12 + 1, 1) - timedelta(1))
