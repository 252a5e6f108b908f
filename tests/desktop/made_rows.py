"""Rows for the screens' tests: everyday ones, of which a test changes what it is about."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import msgspec

from estate_complaints.office.due_rows import ApprovalRow, Chip, Day, Month
from estate_complaints.office.rows import RegisterRow

TODAY = date(2027, 1, 7)  # a Thursday
_WEEKEND = ("Saturday", "Sunday")


def a_row(number: int, **changes: Any) -> RegisterRow:
    row = RegisterRow(
        number=number,
        reference=f"CC/2026/{number:03d}",
        received_on=date(2026, 12, 14),
        complainant="Mrs A Shah",
        flat="14 Larch Court",
        summary="Damp in the back bedroom",
        stage="First stage",
        officer="Ben Osei",
        acknowledged_on=date(2026, 12, 15),
        replied_on=None,
        outcome="",
        next_due=date(2027, 1, 13),
        due_name="Reply",
        late=False,
        paused=False,
        closed=False,
        waiting=False,
        further_until=None,
        held_at="",
    )
    return msgspec.structs.replace(row, **changes)


def a_chip(number: int = 41, due: date = date(2027, 1, 13), **changes: Any) -> Chip:
    chip = Chip(
        number=number,
        reference=f"CC/2026/{number:03d}",
        complainant="Mrs A Shah",
        name="Reply",
        due=due,
        state="running",
        binds="office",
        provisional=False,
    )
    return replace(chip, **changes)


def a_letter(number: int = 41, **changes: Any) -> ApprovalRow:
    row = ApprovalRow(
        number=number,
        reference=f"CC/2026/{number:03d}",
        complainant="Mrs A Shah",
        stage="First stage",
        stage_id="first",
        letter="outcome",
        letter_title="Outcome letter",
        document=f"letter-{number}",
        sent_by="Ben Osei",
        sent_on=date(2027, 1, 5),
        due=date(2027, 1, 13),
        seen=8,
    )
    return replace(row, **changes)


def a_month(year: int, month: int, *chips: Chip, off: dict[date, str] | None = None) -> Month:
    """A month as the office gives it: whole weeks, Monday first."""
    first = date(year, month, 1)
    day, weeks = first - timedelta(days=first.weekday()), []
    while day <= first or day.month == month:
        weeks.append(tuple(_a_day(day + timedelta(days=n), month, chips, off) for n in range(7)))
        day += timedelta(days=7)
    return Month(year=year, month=month, weeks=tuple(weeks))


def _a_day(day: date, month: int, chips: tuple[Chip, ...], off: dict[date, str] | None) -> Day:
    weekend = _WEEKEND[day.weekday() - 5] if day.weekday() > 4 else ""
    named = (off or {}).get(day, "")
    return Day(
        day=day,
        in_month=day.month == month,
        off=named or weekend,
        bank_holiday="bank holiday" in named,
        chips=tuple(chip for chip in chips if chip.due == day),
    )
