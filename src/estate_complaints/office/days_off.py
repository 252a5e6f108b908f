"""The office's own days off, from the book into the working calendar and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import Closure, WorkingCalendar
from estate_complaints.storage.office_rules import CalendarDay

CLOSED: Final = "closed"
BANK_HOLIDAY: Final = "bank_holiday"
OPEN: Final = "open"
"""What the book says of a day that was taken off the list again."""


def with_days_off(published: WorkingCalendar, times: Iterable[TimeOff]) -> WorkingCalendar:
    """Return the published calendar with the office's own days off; they only ever take away."""
    listed = tuple(times)
    closures = (Closure(one.first, one.last, one.what) for one in listed if not one.bank_holiday)
    added = {one.first: one.what for one in listed if one.bank_holiday}
    return replace(published, closures=tuple(closures), holidays={**added, **published.holidays})


def time_off(
    kept: Iterable[CalendarDay], name_of: Callable[[int | None], str] = lambda _: ""
) -> tuple[TimeOff, ...]:
    """Return days as the book has them as one line for each closure or bank holiday, in order.

    `name_of` gives the name of the member who entered a day.
    """
    found: list[TimeOff] = []
    for day in sorted(kept, key=lambda one: one.day):
        if day.kind not in (CLOSED, BANK_HOLIDAY):
            continue
        entered, holiday = _entered(day, name_of(day.by)), day.kind == BANK_HOLIDAY
        one = TimeOff(day.day, day.day, day.name, holiday, entered)
        if found and _goes_on(found[-1], one):
            one = replace(found.pop(), last=one.last)
        found.append(one)
    return tuple(found)


def changed_days(before: Sequence[TimeOff], after: Sequence[TimeOff]) -> tuple[CalendarDay, ...]:
    """Return what the book must say of each day so that one list becomes the other."""
    gone = {day: CalendarDay(day=day, name="", kind=OPEN) for day in _by_day(before)}
    return tuple((gone | _by_day(after)).values())


def _by_day(times: Iterable[TimeOff]) -> dict[date, CalendarDay]:
    return {
        day: CalendarDay(day=day, name=one.what, kind=BANK_HOLIDAY if one.bank_holiday else CLOSED)
        for one in times
        for day in Closure(one.first, one.last, one.what).days()
    }


def _entered(day: CalendarDay, name: str) -> str:
    if not name or not day.recorded_at:
        return ""
    on = datetime.fromisoformat(day.recorded_at).astimezone().date()
    return f"{name}, {uk_dates.short(on)}"


def _goes_on(closure: TimeOff, day: TimeOff) -> bool:
    alike = (closure.what, closure.bank_holiday) == (day.what, False)
    return alike and day.first - closure.last == timedelta(days=1)
