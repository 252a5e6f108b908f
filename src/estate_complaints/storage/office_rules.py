"""The policy editions and calendar days the office goes by, kept with the book they rule."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, func, insert, select

from estate_complaints.storage.book import Book
from estate_complaints.storage.ledger import written
from estate_complaints.storage.tables import calendar_days, policy_editions


class PolicyText(msgspec.Struct, frozen=True, kw_only=True):
    """An edition of the policy as the file it came in; `first_day` is when it came into force.

    `what` says in words what is new in it. `recorded_at` and `by` are filled in when it is kept;
    both are empty for the edition of a book made before they were asked.
    """

    id: str
    first_day: date
    text: str
    what: str = ""
    recorded_at: str = ""
    by: int | None = None


class CalendarDay(msgspec.Struct, frozen=True, kw_only=True):
    """A day on which the office is closed, or (by its `kind`) open after all."""

    day: date
    name: str
    kind: str


class PolicyAltered(ValueError):
    """A policy edition of that name is kept already, with other words."""


def keep_policy(book: Book, policy: PolicyText) -> None:
    """Keep a policy edition; once more is no harm. Raises PolicyAltered for other words."""

    def work(connection: Connection) -> bool:
        last = connection.scalar(select(func.max(policy_editions.c.place))) or 0
        row = {
            "id": policy.id,
            "first_day": policy.first_day,
            "text": policy.text,
            "sha256": _sha256(policy.text),
            "place": last + 1,
            "recorded_at": written(book.now()),
            "by": book.writer.member,
            "what": policy.what,
        }
        connection.execute(insert(policy_editions), row)
        return True

    book.database.write(work, lambda c: _already(c, policy))


def policies(book: Book) -> tuple[PolicyText, ...]:
    """Return every policy edition in the order of recording. Raises PolicyAltered."""
    asked = select(policy_editions).order_by(policy_editions.c.place)
    return tuple(_policy(row) for row in book.read(lambda c: c.execute(asked).all()))


def policy_names(book: Book) -> tuple[str, ...]:
    """Return the name of every policy edition in the order of recording."""
    asked = select(policy_editions.c.id).order_by(policy_editions.c.place)
    return tuple(book.read(lambda c: c.scalars(asked).all()))


def keep_days(book: Book, days: tuple[CalendarDay, ...]) -> None:
    """Add what is not yet last said of each day. Nothing said before is rubbed out."""

    def missing(connection: Connection) -> list[CalendarDay]:
        known = {one.day: one for one in _days(connection)}
        return [one for one in days if known.get(one.day) != one]

    def work(connection: Connection) -> bool:
        at = written(book.now())
        rows = [msgspec.structs.asdict(one) | {"recorded_at": at} for one in missing(connection)]
        connection.execute(insert(calendar_days), rows)
        return True

    book.database.write(work, lambda c: None if missing(c) else True)


def days(book: Book) -> tuple[CalendarDay, ...]:
    """Return what was last said of each day, in order."""
    return tuple(sorted(book.read(_days), key=lambda one: one.day))


def _days(connection: Connection) -> tuple[CalendarDay, ...]:
    rows = connection.execute(select(calendar_days).order_by(calendar_days.c.id))
    last = {row.day: CalendarDay(day=row.day, name=row.name, kind=row.kind) for row in rows}
    return tuple(last.values())


def _already(connection: Connection, policy: PolicyText) -> bool | None:
    asked = select(policy_editions).where(policy_editions.c.id == policy.id)
    row = connection.execute(asked).one_or_none()
    if row is None:
        return None
    kept = _policy(row)
    if (kept.first_day, kept.text) != (policy.first_day, policy.text):
        raise PolicyAltered(f"The policy edition {policy.id} is kept already, with other words.")
    return True


def _policy(row: Row[Any]) -> PolicyText:
    if _sha256(row.text) != row.sha256:
        raise PolicyAltered(f"The policy edition {row.id} is not as it was kept.")
    return PolicyText(
        id=row.id,
        first_day=row.first_day,
        text=row.text,
        what=row.what or "",
        recorded_at=row.recorded_at or "",
        by=row.by,
    )


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
