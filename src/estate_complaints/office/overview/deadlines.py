"""The deadline calendar: each due date on its day, and what is late or due next."""

from __future__ import annotations

import calendar as months
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row

from estate_complaints.office.complaint.case_view import clause_text
from estate_complaints.office.desk import Desk
from estate_complaints.office.due_rows import Chip, Day, Month
from estate_complaints.storage import search

_MONDAY_FIRST = months.Calendar(firstweekday=0)


def month(desk: Desk, year: int, number: int) -> Month:
    """Return a month as whole weeks with the due dates on their days."""
    weeks = _MONDAY_FIRST.monthdatescalendar(year, number)
    chips = _by_day(due_between(desk, weeks[0][0], weeks[-1][-1]))
    return Month(
        year=year,
        month=number,
        weeks=tuple(tuple(_day(desk, day, number, chips[day]) for day in week) for week in weeks),
    )


def due_between(desk: Desk, first: date, last: date) -> tuple[Chip, ...]:
    """Return the running due dates of open complaints from one day to another, in order."""
    today = desk.today()
    rows = desk.book.read(lambda connection: search.due_rows(connection, first, last, today))
    return tuple(_chip(desk, row) for row in rows)


def due_by(desk: Desk, days_ahead: int = 14) -> tuple[Chip, ...]:
    """Return what is late and what is due in the next days, the oldest first (C-005)."""
    return due_between(desk, date(1990, 1, 1), desk.today() + timedelta(days=days_ahead))


def _chip(desk: Desk, row: Row[Any]) -> Chip:
    policy, today = desk.policies[row.edition], desk.today()
    late = row.due < today
    if row.binds == "office":
        state = "late" if late else "running"
    else:
        state = "lapsed" if (row.lenient_due or row.due) < today else "running"
    return Chip(
        number=row.case_no,
        reference=row.reference,
        complainant=row.complainant,
        name=row.name,
        due=row.due,
        state="open" if late and row.kind == "closure" else state,
        binds=row.binds,
        provisional=row.provisional,
        clause=clause_text(policy, policy.clock(row.clock).clause),
    )


def _by_day(chips: Iterable[Chip]) -> dict[date, list[Chip]]:
    days: dict[date, list[Chip]] = defaultdict(list)
    for chip in chips:
        days[chip.due].append(chip)
    return days


def _day(desk: Desk, day: date, month_number: int, chips: Iterable[Chip]) -> Day:
    off = desk.calendar.days_off(day - timedelta(days=1), day)
    return Day(
        day=day,
        in_month=day.month == month_number,
        off=desk.calendar.why_not_working(day) or "",
        bank_holiday=any(one.day == day and not one.closed for one in off),
        chips=tuple(chips),
    )
