"""The register: which complaints it shows, and a page of its lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import RegisterFilter, RegisterRow
from estate_complaints.rules import uk_dates
from estate_complaints.storage import search
from estate_complaints.storage.search import Line


def register_ids(desk: Desk, wanted: RegisterFilter) -> Sequence[int]:
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
    lines = desk.book.read(lambda connection: search.register_lines(connection, numbers))
    today = desk.today()
    return [_row(line, today) for line in lines]


def open_complaints(desk: Desk) -> list[RegisterRow]:
    """Return the line of every open complaint, the earliest first."""
    wanted = RegisterFilter(show="open", sort="received_on", descending=False)
    return register_page(desk, register_ids(desk, wanted))


def number_of(desk: Desk, words: str) -> int | None:
    """Return the complaint of exactly that reference or number, or None."""
    return desk.book.read(lambda connection: search.by_reference(connection, words))


def _row(line: Line, today: date) -> RegisterRow:
    late = not line.closed and line.next_due is not None and line.next_due < today
    return RegisterRow(
        number=line.case_no,
        reference=line.reference,
        received_on=line.received_on,
        complainant=line.complainant,
        flat=line.flat,
        summary=line.summary,
        stage=line.stage_name,
        status=_status(line, today, late=late),
        officer=line.officer,
        acknowledged_on=line.acknowledged_on,
        replied_on=line.replied_on,
        outcome=line.outcome,
        next_due=None if line.closed else line.next_due,
        due_name=line.due_name,
        late=late,
        paused=line.paused,
        closed=line.closed,
        held_at=line.held_at,
    )


def _status(line: Line, today: date, *, late: bool) -> str:
    """Say how a complaint stands, and since when it is late (C-011)."""
    window = line.window_until
    until = ""
    if window is not None and window >= today:
        until = f" (may be taken further until {uk_dates.short(window)})"
    if line.closed:
        return f"Closed{until}"
    if line.paused:
        return "Paused"
    if line.approval:
        return "Waiting for approval"
    if line.replied_on is not None:
        return f"Answered{until}"
    return "Late" if late else "Open"
