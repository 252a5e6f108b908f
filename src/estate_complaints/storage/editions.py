"""Things that change, kept so that no change is lost: each is a further edition."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

import msgspec
from sqlalchemy import Connection, Row, Select, Table, func, insert, select

from estate_complaints.storage.book import Book
from estate_complaints.storage.ledger import written

T = TypeVar("T")


@dataclass(frozen=True)
class Edition(Generic[T]):
    """What something was from a moment on: `edition` counts from 1."""

    id: int
    edition: int
    body: T
    recorded_at: datetime
    by: int


def newest(connection: Connection, table: Table, number: int) -> Row[Any] | None:
    """Return the row of a thing's present edition, or None if there is no such thing."""
    asked = select(table).where(table.c.id == number).order_by(table.c.edition.desc()).limit(1)
    return connection.execute(asked).one_or_none()


class ChangedMeanwhile(Exception):
    """A colleague changed the same thing since it was last looked at; `present` is theirs."""

    def __init__(self, present: Edition[Any]) -> None:
        super().__init__(f"number {present.id} has edition {present.edition} by now")
        self.present = present


class Editions(Generic[T]):
    """A table of things of one type, whose bodies are kept as canonical JSON."""

    def __init__(self, book: Book, table: Table, kind: type[T]) -> None:
        self._book = book
        self._table = table
        self._encoder = msgspec.json.Encoder(order="sorted")
        self._decoder = msgspec.json.Decoder(kind)

    def save(self, body: T, *, op_id: UUID, id: int | None = None, seen: int = 0) -> Edition[T]:  # noqa: A002
        """Write down a new thing (`id` None takes the next number), or a new edition of one.

        `seen` is the edition that was looked at, 0 for none. The same `op_id` again writes
        nothing. Raises ChangedMeanwhile and StorageUnavailable.
        """

        return self._book.database.write(
            lambda c: self.put(c, body, op_id=op_id, id=id, seen=seen),
            lambda c: self._by_operation(c, str(op_id)),
        )

    def put(
        self,
        connection: Connection,
        body: T,
        *,
        op_id: UUID,
        id: int | None = None,  # noqa: A002
        seen: int = 0,
    ) -> Edition[T]:
        """Write as `save` does, within a transaction the caller has begun."""
        number = self._next(connection) if id is None else id
        present = self.present(connection, number)
        if present and present.edition != seen:
            raise ChangedMeanwhile(present)
        return self._put(connection, number, seen + 1, body, str(op_id))

    def get(self, id: int) -> Edition[T] | None:  # noqa: A002
        """Return the present edition of one thing, or None if there is no such thing."""
        return self._book.read(lambda c: self.present(c, id))

    def all(self) -> tuple[Edition[T], ...]:
        """Return the present edition of everything, by number."""
        held = self._table.c
        newest = select(held.id, func.max(held.edition).label("edition")).group_by(held.id)
        latest = newest.subquery()
        asked = select(self._table).join(
            latest, (held.id == latest.c.id) & (held.edition == latest.c.edition)
        )
        return self._many(asked.order_by(held.id))

    def editions(self, id: int) -> tuple[Edition[T], ...]:  # noqa: A002
        """Return every edition of one thing, the first first."""
        held = self._table.c
        return self._many(select(self._table).where(held.id == id).order_by(held.edition))

    def _many(self, asked: Select[Any]) -> tuple[Edition[T], ...]:
        rows = self._book.read(lambda c: c.execute(asked).all())
        return tuple(self._edition(row) for row in rows)

    def _next(self, connection: Connection) -> int:
        return (connection.scalar(select(func.max(self._table.c.id))) or 0) + 1

    def present(self, connection: Connection, number: int) -> Edition[T] | None:
        """Return the present edition as `get` does, within a transaction the caller has begun."""
        row = newest(connection, self._table, number)
        return self._edition(row) if row else None

    def _by_operation(self, connection: Connection, op_id: str) -> Edition[T] | None:
        asked = select(self._table).where(self._table.c.op_id == op_id)
        row = connection.execute(asked).one_or_none()
        return self._edition(row) if row else None

    def _put(
        self, connection: Connection, number: int, edition: int, body: T, op_id: str
    ) -> Edition[T]:
        made = Edition(number, edition, body, self._book.now(), self._book.writer.member)
        row = {
            "id": number,
            "edition": edition,
            "body": self._encoder.encode(body),
            "recorded_at": written(made.recorded_at),
            "by": made.by,
            "op_id": op_id,
        }
        connection.execute(insert(self._table), row)
        return made

    def _edition(self, row: Row[Any]) -> Edition[T]:
        body = self._decoder.decode(row.body)
        return Edition(row.id, row.edition, body, datetime.fromisoformat(row.recorded_at), row.by)
