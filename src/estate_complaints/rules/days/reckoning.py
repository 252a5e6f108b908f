"""How a due date is reached: a limit counted from a day, with the pauses cut out of the calendar.

The convention of counting stands in `calendar.py`. A pause is a hole in the calendar: its
first and last day and all between do not count, and what was left of the limit when it began is
left when it ends. A limit in working days loses only the working days of a pause; a limit in days,
weeks or months is worked out first and then moved on by the paused days. A due date never lies
inside a pause, and under a pause still open there is none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from typing import Literal

from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import DayOff, WorkingCalendar

Unit = Literal["days", "working_days", "weeks", "months"]
PausedUnit = Literal["days", "working_days"]
Roll = Literal["none", "next_working_day"]

_ONE_DAY = timedelta(days=1)
_UNITS: Mapping[Unit, str] = {
    "days": "day",
    "working_days": "working day",
    "weeks": "week",
    "months": "month",
}


@dataclass(frozen=True, slots=True)
class Limit:
    """So many days, working days, weeks or months. ValueError for a negative amount."""

    amount: int
    unit: Unit

    def __post_init__(self) -> None:
        if self.amount < 0:
            raise ValueError(f"A time limit cannot be negative: {self}.")

    def __str__(self) -> str:
        return in_words(self.amount, self.unit)


@dataclass(frozen=True, slots=True)
class Pause:
    """Days that do not count, `first` and `last` among them; `last` is None while it goes on.

    One whose `last` lies before its `first` covers no day.
    """

    first: date
    last: date | None
    why: str


@dataclass(frozen=True, slots=True)
class AppliedPause:
    """A pause that moved a due date, and how many days or working days it `took`.

    Of pauses that overlap, the earlier takes the shared days. None: it is open still.
    """

    pause: Pause
    took: int | None
    unit: PausedUnit


@dataclass(frozen=True, slots=True)
class Reckoning:
    """A due date and its working. `due` and `act_by` are None under an open pause.

    `limit` is None where the date was promised outright, and then `promised` is that date.
    `act_by` is the last working day on or before `due`, but never before `start`. `days_off` are
    the bank holidays and closures that a count of working days stepped over, those within a pause
    left out. `provisional`: `due` lies beyond the confirmed bank holidays. `rolled_from` is the day
    off the limit ended on, where the policy lets it roll to the next working day.
    """

    start: date
    limit: Limit | None
    promised: date | None
    due: date | None
    act_by: date | None
    days_off: tuple[DayOff, ...]
    pauses: tuple[AppliedPause, ...]
    provisional: bool
    rolled_from: date | None


def in_words(amount: int, unit: Unit) -> str:
    """Such as "10 working days", "1 month"."""
    return uk_dates.count(amount, _UNITS[unit])


def reckon(
    calendar: WorkingCalendar,
    start: date,
    limit: Limit,
    pauses: Sequence[Pause] = (),
    roll: Roll = "none",
) -> Reckoning:
    """When a limit that runs from the event of `start` is due, and how that date was reached.

    Pauses may overlap, and may begin before `start`. ValueError outside the calendar's years.
    """
    in_working_days = limit.unit == "working_days"
    reached = _count_on(calendar, start, limit)
    due, applied = _cut_out(calendar, start, reached, pauses, in_working_days)
    ended = due
    if due is not None and roll == "next_working_day":
        due, applied_later = _rolled(calendar, due, pauses)
        applied += applied_later
    return Reckoning(
        start=start,
        limit=limit,
        promised=None,
        due=due,
        act_by=act_by(calendar, start, due),
        days_off=_stepped_over(calendar, start, due, applied) if in_working_days else (),
        pauses=applied,
        provisional=due is not None and due > calendar.known_to,
        rolled_from=None if due == ended else ended,
    )


def continue_from(
    calendar: WorkingCalendar,
    promised: date,
    said_on: date,
    pauses: Sequence[Pause] = (),
    unit: Unit = "working_days",
) -> Reckoning:
    """When a date promised outright, on the day `said_on`, is due after later pauses.

    Only the days of a pause after `said_on` move it, working days or days by the `unit` of the
    limit that was extended. A promise for a day already past stands as it was given.
    """
    in_working_days = unit == "working_days"
    due, applied = _cut_out(calendar, said_on, promised, pauses, in_working_days)
    return Reckoning(
        start=said_on,
        limit=None,
        promised=promised,
        due=due,
        act_by=act_by(calendar, said_on, due),
        days_off=_stepped_over(calendar, promised, due, applied) if in_working_days else (),
        pauses=applied,
        provisional=due is not None and due > calendar.known_to,
        rolled_from=None,
    )


def _count_on(calendar: WorkingCalendar, start: date, limit: Limit) -> date:
    """The last day of a limit without pauses."""
    if limit.unit == "working_days":
        return calendar.add_working_days(start, limit.amount)
    try:
        if limit.unit == "months":
            return _months_on(start, limit.amount)
        return start + timedelta(days=limit.amount * (7 if limit.unit == "weeks" else 1))
    except (ValueError, OverflowError) as error:
        raise ValueError(
            f"{limit} from {uk_dates.long(start)} is after the year {MAXYEAR}."
        ) from error


def _months_on(start: date, months: int) -> date:
    """The same day of a later month, or the last day of that month where it is shorter."""
    years, month = divmod(start.month - 1 + months, 12)
    first = date(start.year + years, month + 1, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - _ONE_DAY
    return min(first + timedelta(days=start.day - 1), last)


def _cut_out(
    calendar: WorkingCalendar,
    start: date,
    due: date,
    pauses: Iterable[Pause],
    in_working_days: bool,
) -> tuple[date | None, tuple[AppliedPause, ...]]:
    """Move `due` on by the days that pauses take out of the time after `start`."""
    unit: PausedUnit = "working_days" if in_working_days else "days"
    applied: list[AppliedPause] = []
    taken_to = start
    for pause in sorted(pauses, key=lambda pause: pause.first):
        first = max(pause.first, taken_to + _ONE_DAY)
        if first > due:
            break
        if pause.last is None:
            return None, (*applied, AppliedPause(pause, None, unit))
        if pause.last < first:
            continue
        was, taken_to = due, pause.last
        due, took = _moved_on(calendar, due, first, pause.last, in_working_days)
        if due != was:
            applied.append(AppliedPause(pause, took, unit))
    return due, tuple(applied)


def _moved_on(
    calendar: WorkingCalendar, due: date, first: date, last: date, in_working_days: bool
) -> tuple[date, int]:
    """The due date after a pause from `first` to `last`, and what the pause took."""
    if not in_working_days:
        took = (last - first).days + 1
        return due + timedelta(days=took), took
    took = calendar.working_days_between(first - _ONE_DAY, last)
    # A promise for a day off can leave no working day to carry past the pause: then the next is.
    return max(
        calendar.add_working_days(due, took),
        calendar.next_working_day(last + _ONE_DAY) if last >= due else due,
    ), took


def _rolled(
    calendar: WorkingCalendar, due: date, pauses: Iterable[Pause]
) -> tuple[date | None, tuple[AppliedPause, ...]]:
    """The first working day from `due` on, and the pauses that stood in the way of it."""
    return _cut_out(calendar, due, calendar.next_working_day(due), pauses, True)


def act_by(calendar: WorkingCalendar, start: date, due: date | None) -> date | None:
    """Return the last working day on or before a due date; None where there is none.

    Nobody can act before the event: a limit shorter than a holiday is for the day it begins.
    """
    return None if due is None else max(calendar.act_by(due), min(start, due))


def _stepped_over(
    calendar: WorkingCalendar, start: date, due: date | None, pauses: Sequence[AppliedPause]
) -> tuple[DayOff, ...]:
    if due is None:
        return ()
    return tuple(
        off
        for off in calendar.days_off(start, due)
        if not any(_covers(applied.pause, off.day) for applied in pauses)
    )


def _covers(pause: Pause, day: date) -> bool:
    return pause.first <= day and (pause.last is None or day <= pause.last)
