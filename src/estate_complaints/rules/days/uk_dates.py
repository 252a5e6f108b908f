"""Dates and counts in the words a British office uses, whatever language the computer is set to."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def day_here(moment: datetime) -> date:
    """Return the day it was in Britain at a moment, whatever the clock of the PC is set to.

    Summer time runs from 1:00 UTC on the last Sunday of March to 1:00 UTC on that of October. A
    moment without a zone is taken as UTC.
    """
    utc = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    summer = _last_sunday(utc.year, 3) <= utc < _last_sunday(utc.year, 10)
    return (utc + timedelta(hours=1)).date() if summer else utc.date()


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def short(day: date) -> str:
    """For screens and lists: "Wed 6 Jan 2027"."""
    return f"{_without_year(day)} {day.year}"


def long(day: date) -> str:
    """For letters: "6 January 2027"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def with_weekday(day: date) -> str:
    """For letters that ask for something by a day: "Wednesday 6 January 2027"."""
    return f"{_WEEKDAYS[day.weekday()]} {long(day)}"


def span(first: date, last: date) -> str:
    """Both ends: "Mon 15 Jun to Mon 29 Jun 2026", the first year only where it differs."""
    if first == last:
        return short(first)
    start = _without_year(first) if first.year == last.year else short(first)
    return f"{start} to {short(last)}"


def days(listed: Iterable[date], clear_years: Collection[int] = ()) -> str:
    """Such as "25 and 28 Dec and 1 Jan", and "29 to 31 Dec" for three or more in a row.

    A year among `clear_years` is clear from what stands around the words and is left out.
    """
    months = groupby(sorted(set(listed)), key=lambda day: (day.year, day.month))
    return join(_in_one_month(list(group), clear_years) for _, group in months)


def count(number: int, thing: str, things: str | None = None) -> str:
    """Such as "1 working day", "10 working days"; `things` for a plural without an s."""
    return f"{number} {thing if number == 1 else things or f'{thing}s'}"


def join(words: Iterable[str], word: str = "and") -> str:
    """Such as "a", "a and b", "a, b and c"; empty for no words. `word` comes before the last."""
    listed = list(words)
    return f" {word} ".join(filter(None, (", ".join(listed[:-1]), *listed[-1:])))


def _without_year(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()][:3]} {day.day} {_MONTHS[day.month - 1][:3]}"


def _in_one_month(listed: Sequence[date], clear_years: Collection[int]) -> str:
    day = listed[0]
    month = f"{join(_runs(listed))} {_MONTHS[day.month - 1][:3]}"
    return month if day.year in clear_years else f"{month} {day.year}"


def _runs(listed: Sequence[date]) -> list[str]:
    """Day numbers of one month, three or more in a row as "29 to 31"."""
    found: list[str] = []
    in_a_row = groupby(enumerate(listed), key=lambda pair: pair[1].day - pair[0])
    for _, group in in_a_row:
        row = [day.day for _, day in group]
        found += [f"{row[0]} to {row[-1]}"] if len(row) > 2 else map(str, row)
    return found
