"""The rows of the Complaints Book: read, numbered, linked, signed and added."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Any, Protocol

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, func, insert, select

from estate_complaints.rules.case.history import EVERYBODY, History, Recorded
from estate_complaints.rules.entries import CONFIDENTIAL, Entry, decode, encode, kind_of
from estate_complaints.storage.chain import (
    Finding,
    Forgery,
    Head,
    Header,
    body_hash,
    link,
    verify,
)
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.tables import entries, operations

SALT = 16
SEALED = "sealed"
"""The kind that is written beside an entry which only its audience may read."""


class New(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that is to be written down; `day` is when it happened."""

    entry: Entry
    day: date
    audience: str = EVERYBODY


class Appended(msgspec.Struct, frozen=True):
    """Where entries were written down: the complaint, and their numbers within it."""

    case_no: int
    numbers: tuple[int, ...]


class Seals(Protocol):
    """Closes entries to all but their audience; `place` keeps them from being moved."""

    def close(self, connection: Connection, audience: str, place: str, body: bytes) -> bytes:
        """Return the text as only the audience can read it."""

    def open(self, connection: Connection, audience: str, place: str, body: bytes) -> bytes | None:
        """Return the text, or None to those who are not in the audience."""


class NoSeals:
    """For a book without confidential entries; refuses to write one, and reads none."""

    def close(self, connection: Connection, audience: str, place: str, body: bytes) -> bytes:
        raise ValueError(f"Nobody can seal an entry for the audience “{audience}” here.")

    def open(self, connection: Connection, audience: str, place: str, body: bytes) -> bytes | None:
        return None


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """Who writes, when, and under which identifier the answer is found again."""

    op_id: str
    writer: Identity
    at: datetime

    @property
    def recorded_at(self) -> str:
        return written(self.at)


def written(moment: datetime) -> str:
    """Return a moment as it is kept. Raises ValueError if it does not say its time zone."""
    if moment.tzinfo is None:
        raise ValueError("A moment without a time zone cannot be written down.")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def last_number(connection: Connection, case_no: int) -> int:
    """Return the number of the last entry that everybody may read; 0 if there is none.

    It is what somebody has to have seen who goes on with a complaint: of what a closed circle
    wrote since they know nothing, and need not.
    """
    return _last(connection, entries.c.case_no == case_no, entries.c.audience == EVERYBODY)


def is_there(connection: Connection, case_no: int) -> bool:
    """Tell whether anything was written in a complaint, for whomever."""
    return _last(connection, entries.c.case_no == case_no) > 0


def _last(connection: Connection, *of: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.max(entries.c.number)).where(*of)) or 0


def next_case(connection: Connection) -> int:
    """Return the number the next complaint gets: one more than the last, without a gap."""
    return (connection.scalar(select(func.max(entries.c.case_no))) or 0) + 1


def case_numbers(connection: Connection) -> tuple[int, ...]:
    """Return the numbers of all complaints, in order."""
    asked = select(entries.c.case_no).distinct().order_by(entries.c.case_no)
    return tuple(connection.scalars(asked))


def head(connection: Connection) -> Head:
    """Return the end of the chain."""
    asked = select(entries.c.seq, entries.c.hash).order_by(entries.c.seq.desc()).limit(1)
    row = connection.execute(asked).one_or_none()
    return Head(row.seq, row.hash) if row else Head()


def head_at(connection: Connection, seq: int) -> Head | None:
    """Return what the end of the chain was at a place; None where nothing stands there."""
    if seq == 0:
        return Head()
    found = connection.scalar(select(entries.c.hash).where(entries.c.seq == seq))
    return Head(seq, found) if found is not None else None


def lines(connection: Connection, after: int = 0) -> Iterator[Any]:
    """Return every row of the book behind a place, in the order it was written."""
    asked = select(entries).where(entries.c.seq > after).order_by(entries.c.seq)
    return iter(connection.execute(asked.execution_options(yield_per=500)))


def verify_since(
    connection: Connection, keys: Mapping[int, Sequence[bytes]], seen: Head
) -> tuple[Finding, ...]:
    """Check that the book still goes on from a head that was seen, and all that was added.

    `keys` are the public signing keys each member has had.
    """
    held = head_at(connection, seen.seq)
    if held != seen:
        return (Finding(seen.seq, Forgery.CUT if held is None else Forgery.REWRITTEN),)
    return verify(lines(connection, seen.seq), keys, after=seen)


def open_history(connection: Connection, case_no: int, after: int = 0) -> History:
    """Return a complaint's entries as everybody may read them, less those that were erased.

    What is closed to some is never among them, whoever reads: everything that is worked out
    from a history is the same for all.
    """
    return _lines_of(connection, case_no, NoSeals(), entries.c.audience == EVERYBODY, after)


def confidential(connection: Connection, case_no: int, seals: Seals) -> History:
    """Return what was written in a complaint for closed circles, as far as the reader opens it."""
    return _lines_of(connection, case_no, seals, entries.c.audience != EVERYBODY)


def _lines_of(
    connection: Connection, case_no: int, seals: Seals, which: ColumnElement[bool], after: int = 0
) -> History:
    asked = (
        select(entries)
        .where(entries.c.case_no == case_no, entries.c.number > after, which)
        .order_by(entries.c.number)
    )
    found = (_recorded(connection, row, seals) for row in connection.execute(asked).all())
    return tuple(line for line in found if line is not None)


def open_histories(connection: Connection, numbers: Sequence[int]) -> Iterator[tuple[int, History]]:
    """Yield the histories of several complaints, in their order, as the whole office reads them."""
    asked = (
        select(entries)
        .where(entries.c.case_no.in_(numbers), entries.c.audience == EVERYBODY)
        .order_by(entries.c.case_no, entries.c.number)
    )
    seals = NoSeals()
    for number, rows in groupby(connection.execute(asked), key=lambda row: row.case_no):
        found = (_recorded(connection, row, seals) for row in rows)
        yield number, tuple(line for line in found if line is not None)


def find_operation(connection: Connection, op_id: str) -> Appended | None:
    """Return what an operation wrote, or None if it wrote nothing."""
    asked = select(operations).where(operations.c.op_id == op_id)
    row = connection.execute(asked).one_or_none()
    if row is None:
        return None
    return Appended(row.case_no, tuple(range(row.first_number, row.last_number + 1)))


def add(
    connection: Connection,
    case_no: int,
    new: Sequence[New],
    operation: Operation,
    seals: Seals,
) -> Appended:
    """Add entries at the end of a complaint and of the chain."""
    first, end = _last(connection, entries.c.case_no == case_no) + 1, head(connection)
    for number, one in enumerate(new, first):
        _keep_closed(one)
        header = _header(end.seq + 1, case_no, number, one, operation)
        body = encode(one.entry)
        if one.audience != EVERYBODY:
            body = seals.close(connection, one.audience, _place(case_no, number), body)
        end = _put(connection, header, body, end, operation.writer)
    return Appended(case_no, tuple(range(first, first + len(new))))


def note(connection: Connection, appended: Appended, operation: Operation) -> None:
    """Note what an operation wrote, so that it is found again; one complaint stands for several."""
    row = {
        "op_id": operation.op_id,
        "case_no": appended.case_no,
        "first_number": appended.numbers[0],
        "last_number": appended.numbers[-1],
        "by": operation.writer.member,
        "recorded_at": operation.recorded_at,
    }
    connection.execute(insert(operations), row)


def audiences(connection: Connection, case_no: int) -> tuple[tuple[str, int], ...]:
    """Return the closed circles a complaint was written for, and who first wrote for each.

    The earliest stands first. The header that names a circle is signed by who wrote it.
    """
    asked = (
        select(entries.c.audience, entries.c.by)
        .where(entries.c.case_no == case_no, entries.c.audience != EVERYBODY)
        .order_by(entries.c.number)
    )
    first: dict[str, int] = {}
    for row in connection.execute(asked):
        first.setdefault(row.audience, row.by)
    return tuple(first.items())


def _keep_closed(one: New) -> None:
    """Refuse to write what belongs to a confidential record where everybody reads it."""
    if one.audience == EVERYBODY and kind_of(one.entry) in CONFIDENTIAL:
        raise ValueError(f"An entry “{kind_of(one.entry)}” is never written for everybody.")


def _header(seq: int, case_no: int, number: int, one: New, operation: Operation) -> Header:
    return Header(
        seq=seq,
        case_no=case_no,
        number=number,
        kind=kind_of(one.entry) if one.audience == EVERYBODY else SEALED,
        day=one.day,
        recorded_at=operation.recorded_at,
        by=operation.writer.member,
        audience=one.audience,
        op_id=operation.op_id,
    )


def _put(connection: Connection, header: Header, body: bytes, end: Head, writer: Identity) -> Head:
    salt = secrets.token_bytes(SALT)
    hashed = body_hash(salt, body)
    linked = link(end.hash, header, hashed)
    row = {name: getattr(header, name) for name in header.__struct_fields__ if name != "form"}
    kept = {
        "body": body,
        "salt": salt,
        "body_hash": hashed,
        "prev_hash": end.hash,
        "hash": linked,
        "signature": writer.sign(linked),
    }
    connection.execute(insert(entries), row | kept)
    return Head(header.seq, linked)


def _recorded(connection: Connection, row: Row[Any], seals: Seals) -> Recorded | None:
    body = row.body
    if body is not None and row.audience != EVERYBODY:
        body = seals.open(connection, row.audience, _place(row.case_no, row.number), body)
    if body is None:
        return None
    return Recorded(
        number=row.number,
        day=row.day,
        recorded_at=datetime.fromisoformat(row.recorded_at),
        by=row.by,
        entry=decode(body),
        audience=row.audience,
    )


def _place(case_no: int, number: int) -> str:
    return f"entry|{case_no}|{number}"
