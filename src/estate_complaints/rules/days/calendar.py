"""The working-day calendar: which days count, and where n working days from a day end.

The convention, the same everywhere in the program:

* the day of the event is day 0, so the next day is the first that can count;
* the last permitted day is the due date, and late is the day after it;
* working days are Monday to Friday less bank holidays and the office's own closures; where the
  event falls on a day off, the next working day is day 1;
* weeks are seven calendar days; months are calendar months, held to the end of a shorter month;
* the due date is what the policy's words give; `act_by` is the last working day on or before it.

Bank holidays are confirmed up to `known_to`. A day outside the confirmed years is looked up in the
`holidays` package, and a date beyond `known_to` is provisional until the Government confirms it.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache, partial
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from estate_complaints.rules.days import uk_dates

FIRST_DAY = date(1990, 1, 1)
LAST_DAY = date(2075, 12, 31)

Beyond = Callable[[int, int], Mapping[date, str]]
"""Given a first and a last year, the bank holidays of those years (both included) by name."""

_ONE_DAY = timedelta(days=1)
_WEEKEND = {5: "Saturday", 6: "Sunday"}
Nation = Literal["england_and_wales", "scotland", "northern_ireland"]
"""Whose bank holidays count."""

_SUBDIVISIONS: Mapping[Nation, str] = {
    "england_and_wales": "ENG",
    "scotland": "SCT",
    "northern_ireland": "NIR",
}
_NONE_ADDED: Mapping[date, str] = MappingProxyType({})


class DayOff(NamedTuple):
    """A weekday that does not count: a bank holiday, or (`closed`) a closure of the office."""

    day: date
    name: str
    closed: bool

    @property
    def reason(self) -> str:
        """Why the day does not count, in words."""
        return f"office closed: {self.name}" if self.closed else f"{self.name} (bank holiday)"


@dataclass(frozen=True, slots=True)
class Closure:
    """The office is closed from `first` to `last`, both included."""

    first: date
    last: date
    why: str

    def days(self) -> Iterator[date]:
        """Each day of the closure in order; none where `last` is before `first`."""
        for ordinal in range(self.first.toordinal(), self.last.toordinal() + 1):
            yield date.fromordinal(ordinal)


@dataclass(frozen=True, slots=True)
class _Table:
    """Every sum worked out once, from ordinal `first` on.

    `counts[i]` is the number of working days up to and including day `first + i`; `days[k]` is the
    k-th working day (`days[0]` only fills the place, so that no sum needs a subtraction).
    """

    first: int
    counts: list[int]
    days: list[date]
    off: Mapping[date, DayOff]
    off_in_order: list[date]

    def covers(self, day: date) -> bool:
        return self.first <= day.toordinal() < self.first + len(self.counts)

    def count(self, day: date) -> int:
        return self.counts[day.toordinal() - self.first]


def bank_holidays_from_library(
    first_year: int, last_year: int, nation: Nation = "england_and_wales"
) -> Mapping[date, str]:
    """Bank holidays of a nation by the `holidays` package, at the days they are kept."""
    # Imported here because it takes a fifth of a second, and few offices ever ask so far ahead.
    from holidays import country_holidays

    years = range(first_year, last_year + 1)
    found = country_holidays("GB", subdiv=_SUBDIVISIONS[nation], years=years)
    return {day: name.removesuffix(" (observed)").replace("'", "’") for day, name in found.items()}


@cache
def _library_of(nation: Nation) -> Beyond:
    """One for each nation, so that calendars of one nation are equal."""
    return partial(bank_holidays_from_library, nation=nation)


@dataclass(frozen=True)
class WorkingCalendar:
    """Which days count. It never changes; a change of holidays or closures makes a new one.

    `holidays` are the bank holidays confirmed from `known_from` to `known_to`, by name; one on a
    weekend changes nothing. Every method raises ValueError for a day outside 1990 to 2075.
    """

    holidays: Mapping[date, str]
    known_to: date
    closures: tuple[Closure, ...] = ()
    known_from: date = FIRST_DAY
    beyond: Beyond = bank_holidays_from_library
    _table: _Table = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "holidays", MappingProxyType(dict(self.holidays)))
        object.__setattr__(self, "closures", tuple(self.closures))
        first, last = max(self.known_from, FIRST_DAY), min(self.known_to, LAST_DAY)
        object.__setattr__(self, "_table", _table(first, last, self.holidays, self.closures))

    def add_working_days(self, day: date, n: int) -> date:
        """The n-th working day after `day`; `day` itself for none. ValueError if n is negative."""
        table = self._table
        index = day.toordinal() - table.first
        if n > 0 and index >= 0:
            try:
                return table.days[table.counts[index] + n]
            except IndexError:
                pass  # past the years at hand
        return self._add_slowly(day, n)

    def _add_slowly(self, day: date, n: int) -> date:
        if n < 0:
            raise ValueError(f"Working days are counted forward: {n} is less than none.")
        if n == 0:
            return day
        self._reach_beyond(day)
        return self.add_working_days(day, n)

    def working_days_between(self, start: date, end: date) -> int:
        """Working days after `start`, up to and including `end`; negative where `end` is before."""
        table = self._covering(start, end)
        return table.count(end) - table.count(start)

    def is_working(self, day: date) -> bool:
        """Whether the office works on this day."""
        return self.why_not_working(day) is None

    def why_not_working(self, day: date) -> str | None:
        """Such as "Saturday", "Christmas Day (bank holiday)"; None for a working day."""
        off = self._covering(day).off.get(day)
        return _WEEKEND.get(day.weekday()) or (off.reason if off else None)

    def act_by(self, day: date) -> date:
        """The last working day on or before `day`."""
        count = self._covering(day).count(day)
        if count == 0:  # nothing before it in the years at hand
            self._reach_beyond(day)
            return self.act_by(day)
        return self._table.days[count]

    def next_working_day(self, day: date) -> date:
        """`day` itself where it is a working day, else the first working day after it."""
        return day if self.is_working(day) else self.add_working_days(day, 1)

    def days_off(self, start: date, end: date) -> tuple[DayOff, ...]:
        """Bank holidays and closures (weekends left out) after `start`, up to and with `end`."""
        table = self._covering(start, end)
        first, last = (bisect_right(table.off_in_order, day) for day in (start, end))
        return tuple(table.off[day] for day in table.off_in_order[first:last])

    def _covering(self, *days: date) -> _Table:
        """The table in force, grown first if it does not hold all of these days."""
        for day in days:
            while not self._table.covers(day):  # a second turn is refused
                self._reach_beyond(day)
        return self._table

    def _reach_beyond(self, day: date) -> None:
        """Put in place, once, the table of all years. ValueError where it is there already."""
        if self._table.covers(FIRST_DAY) and self._table.covers(LAST_DAY):
            raise ValueError(
                f"The working-day calendar reaches from {uk_dates.long(FIRST_DAY)} to "
                f"{uk_dates.long(LAST_DAY)}: it cannot count from {uk_dates.long(day)} that far."
            )
        unconfirmed = self.beyond(FIRST_DAY.year, LAST_DAY.year).items()
        known = range(self.known_from.toordinal(), self.known_to.toordinal() + 1)
        every = {on: name for on, name in unconfirmed if on.toordinal() not in known}
        table = _table(FIRST_DAY, LAST_DAY, every | dict(self.holidays), self.closures)
        object.__setattr__(self, "_table", table)


def calendar_from(
    document: Mapping[str, Any],
    *,
    closures: Iterable[Closure] = (),
    added: Mapping[date, str] = _NONE_ADDED,
    nation: Nation = "england_and_wales",
    beyond: Beyond | None = None,
) -> WorkingCalendar:
    """A calendar from the decoded bank-holidays file of GOV.UK, which may hold several nations.

    `added` are bank holidays proclaimed since the file was published; `beyond` gives those of
    other years (None: the `holidays` package does). Raises ValueError, in one sentence, where the
    document is not such a file.
    """
    listed = _listed(document, nation)
    return WorkingCalendar(
        holidays=listed | dict(added),
        known_to=_confirmed_to(max(listed)),
        closures=tuple(closures),
        known_from=date(min(listed).year, 1, 1),
        beyond=beyond or _library_of(nation),
    )


def _listed(document: Mapping[str, Any], nation: Nation) -> dict[date, str]:
    division = nation.replace("_", "-")
    try:
        events = document[division]["events"]
        listed = {date.fromisoformat(event["date"]): str(event["title"]) for event in events}
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(
            f"This is not the bank-holidays file of GOV.UK for {division}: {error!r}."
        ) from error
    if not listed:
        raise ValueError(f"The bank-holidays file lists no day for {division}.")
    return listed


def _confirmed_to(last_listed: date) -> date:
    """Christmas is the last holiday of a year: a year listed so far is published whole."""
    return date(last_listed.year, 12, 31) if last_listed.month == 12 else last_listed


def _table(
    first: date, last: date, holidays: Mapping[date, str], closures: Iterable[Closure]
) -> _Table:
    off = _weekdays_off(holidays, closures)
    counts: list[int] = []
    days = [first]
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if day.weekday() not in _WEEKEND and day not in off:
            days.append(day)
        counts.append(len(days) - 1)
    return _Table(first.toordinal(), counts, days, off, sorted(off))


def _weekdays_off(holidays: Mapping[date, str], closures: Iterable[Closure]) -> dict[date, DayOff]:
    """Days off that a week would otherwise count; a bank holiday outranks a closure."""
    closed = (DayOff(day, shut.why, True) for shut in closures for day in shut.days())
    kept = (DayOff(day, name, False) for day, name in holidays.items())
    return {off.day: off for off in (*closed, *kept) if off.day.weekday() not in _WEEKEND}
