"""The policy editions and calendar days the office goes by, kept with the book they rule."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, func, insert, select

from estate_complaints.rules.days import uk_dates
from estate_complaints.storage import signed_rows
from estate_complaints.storage.book import Book
from estate_complaints.storage.ledger import written
from estate_complaints.storage.tables import calendar_days, policy_editions

EDITION: Final = "The edition {id} of the policy is not as the person it names kept it."
DAY_OFF: Final = (
    "What the days off say of {day} is not as the person it names entered it. "
    "An administrator can take it off the list, and enter it anew."
)


class PolicyText(msgspec.Struct, frozen=True, kw_only=True):
    """An edition of the policy as the file it came in; `first_day` is when it came into force.

    `what` says in words what is new in it. `recorded_at` and `by` are filled in when it is kept;
    both are empty for the edition of a book made before they were asked, and what was kept before
    there were signatures is not `signed`.
    """

    id: str
    first_day: date
    text: str
    what: str = ""
    recorded_at: str = ""
    by: int | None = None
    signed: bool = False


class CalendarDay(msgspec.Struct, frozen=True, kw_only=True):
    """A day on which the office is closed, or (by its `kind`) open after all.

    `by` and `recorded_at` are filled in when it is kept: who declared it, and when.
    """

    day: date
    name: str
    kind: str
    by: int | None = None
    recorded_at: str = ""

    @property
    def said(self) -> tuple[date, str, str]:
        """What is said of the day, by whomever."""
        return self.day, self.name, self.kind


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
        connection.execute(
            insert(policy_editions), signed_rows.signed(policy_editions, row, book.writer)
        )
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
        known = {one.said for one in _days(connection)}
        return [one for one in days if one.said not in known]

    def work(connection: Connection) -> bool:
        last = connection.scalar(select(func.max(calendar_days.c.id))) or 0
        said = {"recorded_at": written(book.now()), "by": book.writer.member}
        for number, one in enumerate(missing(connection), last + 1):
            row = msgspec.structs.asdict(one) | said | {"id": number}
            connection.execute(
                insert(calendar_days), signed_rows.signed(calendar_days, row, book.writer)
            )
        return True

    book.database.write(work, lambda c: None if missing(c) else True)


def days(book: Book) -> tuple[CalendarDay, ...]:
    """Return what was last said of each day, in order."""
    return tuple(sorted(book.read(_days), key=lambda one: one.day))


def doubtful(book: Book, keys: Mapping[int, Sequence[bytes]]) -> tuple[str, ...]:
    """Return a sentence for each edition or day off in force that its writer did not sign.

    `keys` are the public signing keys each member has had. A day off that an administrator enters
    anew, or takes off the list, is in doubt no more. Raises StorageUnavailable.
    """
    editions = select(policy_editions).order_by(policy_editions.c.place)
    entered = select(calendar_days).order_by(calendar_days.c.id)

    def look(connection: Connection) -> tuple[str, ...]:
        kept = connection.execute(editions).all()
        last = {row.day: row for row in connection.execute(entered)}
        days = sorted(last.values(), key=lambda row: row.id)
        return (
            *(EDITION.format(id=row.id) for row in _doubtful_editions(kept, keys)),
            *(
                DAY_OFF.format(day=uk_dates.short(row.day))
                for row in signed_rows.forged(calendar_days, days, keys)
            ),
        )

    return book.read(look)


def _doubtful_editions(
    kept: Sequence[Row[Any]], keys: Mapping[int, Sequence[bytes]]
) -> Iterator[Row[Any]]:
    forged = list(signed_rows.forged(policy_editions, kept, keys))
    return (row for row in kept if row in forged or _sha256(row.text) != row.sha256)


def _days(connection: Connection) -> tuple[CalendarDay, ...]:
    rows = connection.execute(select(calendar_days).order_by(calendar_days.c.id)).all()
    last = {row.day: msgspec.convert(row, CalendarDay, from_attributes=True) for row in rows}
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
        signed=row.signature is not None,
    )


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
