"""The register: which complaints it shows, and a page of its lines."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import RegisterFilter, RegisterFound, RegisterRow
from estate_complaints.storage import search


def register_ids(desk: Desk, wanted: RegisterFilter) -> Sequence[int]:
    """Return the numbers of the complaints a filter shows, in its order."""
    return desk.book.read(lambda connection: _numbers(desk, connection, wanted))


def register_page(desk: Desk, numbers: Sequence[int]) -> list[RegisterRow]:
    """Return the lines of some complaints, in the order of `numbers`."""
    return desk.book.read(lambda connection: _page(desk, connection, numbers))


def register_found(desk: Desk, wanted: RegisterFilter, page: int) -> RegisterFound:
    """Return the numbers a filter shows with the lines of the first `page`, of one moment."""

    def work(connection: Connection) -> RegisterFound:
        numbers = _numbers(desk, connection, wanted)
        return RegisterFound(numbers, _page(desk, connection, numbers[:page]))

    return desk.book.read(work)


def open_complaints(desk: Desk) -> list[RegisterRow]:
    """Return the line of every open complaint, the earliest first."""
    wanted = RegisterFilter(show="open", sort="received_on", descending=False)
    return register_page(desk, register_ids(desk, wanted))


def number_of(desk: Desk, words: str) -> int | None:
    """Return the complaint of exactly that reference or number, or None."""
    return desk.book.read(lambda connection: search.by_reference(connection, words))


def _numbers(desk: Desk, connection: Connection, wanted: RegisterFilter) -> Sequence[int]:
    return search.register_numbers(
        connection,
        show=wanted.show,
        words=wanted.words,
        stage=wanted.stage,
        sort=wanted.sort,
        descending=wanted.descending,
        member=desk.member.id,
        today=desk.today(),
    )


def _page(desk: Desk, connection: Connection, numbers: Sequence[int]) -> list[RegisterRow]:
    return search.register_lines(connection, numbers, desk.today(), RegisterRow)
