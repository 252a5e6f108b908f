"""The register: which complaints it shows, and a page of its lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row

from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import RegisterFilter, RegisterRow
from estate_complaints.rules import uk_dates
from estate_complaints.storage import search


def register_ids(desk: Desk, wanted: RegisterFilter) -> list[int]:
    """Return the numbers of the complaints a filter shows, in its order."""
    return desk.book.read(
        lambda connection: search.register_numbers(
            connection,
            show=wanted.show,
            words=wanted.words,
            stage=wanted.stage,
            sort=wanted.sort,
            descending=wanted.descending,
            member=desk.member.id,
            today=desk.today(),
        )
    )


def register_page(desk: Desk, numbers: Sequence[int]) -> list[RegisterRow]:
    """Return the lines of some complaints, in the order of `numbers`."""
    rows = desk.book.read(lambda connection: search.register_rows(connection, numbers))
    today = desk.today()
    return [_row(row, today) for row in rows]


def number_of(desk: Desk, words: str) -> int | None:
    """Return the complaint of exactly that reference or number, or None."""
    return desk.book.read(lambda connection: search.by_reference(connection, words))


def _row(row: Row[Any], today: date) -> RegisterRow:
    late = row.closed_on is None and row.next_due is not None and row.next_due < today
    return RegisterRow(
        number=row.case_no,
        reference=row.reference,
        received_on=row.received_on,
        complainant=row.complainant,
        flat=row.flat,
        summary=row.summary,
        stage=row.stage_name,
        status=_status(row, today, late=late),
        officer=row.officer,
        acknowledged_on=row.acknowledged_on,
        replied_on=row.replied_on,
        outcome=row.outcome,
        next_due=row.next_due if row.closed_on is None else None,
        due_name=row.due_name,
        late=late,
        paused=row.paused,
        closed=row.closed_on is not None,
        held_at=row.held_at,
    )


def _status(row: Row[Any], today: date, *, late: bool) -> str:
    window = row.window_until is not None and row.window_until >= today
    until = f" (may be taken further until {uk_dates.short(row.window_until)})" if window else ""
    if row.closed_on is not None:
        return f"Closed{until}"
    if row.paused:
        return "Paused"
    if row.approval:
        return "Waiting for approval"
    if row.replied_on is not None:
        return f"Answered{until}"
    return "Late" if late else "Open"
