"""The Complaints Book: histories that only grow, one whole save at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from msgspec.structs import replace
from sqlalchemy import Connection

from estate_complaints.rules.case.history import EVERYBODY, History
from estate_complaints.rules.entries import Entry
from estate_complaints.storage import backup, chain, ledger, schema
from estate_complaints.storage.chain import Finding, Head
from estate_complaints.storage.connection import Patience
from estate_complaints.storage.database import Database
from estate_complaints.storage.faults import NotOurBook
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.ledger import Appended, New, NoSeals, Operation, Seals

SUFFIX = ".book"
T = TypeVar("T")
Project = Callable[[Connection, int, History], None]
"""Writes what is worked out from a complaint's history, in the transaction of its entries.

It is given the history as the whole office may read it, whoever writes.
"""

Settle = Callable[[Connection, Entry], Entry]
"""Finishes an entry within the transaction that writes it, such as by keeping whom it names."""


@dataclass(frozen=True)
class Part:
    """What is to be written in one complaint (None: a new one), and the last entry seen there."""

    case_no: int | None
    entries: Sequence[New]
    seen: int


class WrittenMeanwhile(Exception):
    """A colleague wrote in this complaint since it was last looked at; `since` is what."""

    def __init__(self, case_no: int, since: History) -> None:
        super().__init__(f"Complaint {case_no} has {len(since)} newer entries.")
        self.case_no = case_no
        self.since = since


class NoSuchCase(LookupError):
    """There is no complaint of that number."""


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


class Book:
    """An open Complaints Book, used by the thread that opened it and the person signed in.

    Every method may raise StorageUnavailable, which is the weather and not a mistake.
    """

    def __init__(
        self, database: Database, writer: Identity, now: Callable[[], datetime] = utc_now
    ) -> None:
        self.database = database
        self.writer = writer
        self.now = now
        self.seals: Seals = NoSeals()

    @classmethod
    def create(
        cls,
        path: Path,
        writer: Identity,
        *,
        on_wait: Callable[[float], None] | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> Book:
        """Make an empty book. Raises FileExistsError."""
        key = writer.database_keys[0][1]
        database = Database(path, key, Patience(on_wait), create=True)
        database.write(schema.lay_out, schema.laid_out)
        return cls(database, writer, now)

    @classmethod
    def open(
        cls,
        path: Path,
        writer: Identity,
        *,
        on_wait: Callable[[float], None] | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> Book:
        """Open a book; an older one is copied to `backups` and brought up to date.

        Raises NewerBook before anything is written, and NotOurBook.
        """
        database = _unlocked(path, [key for _, key in writer.database_keys], Patience(on_wait))
        revision = database.read(schema.stored_revision)
        if not schema.is_current(revision):
            backup.copy_before_migration(database, revision)
            database.write(schema.bring_up_to_date, schema.already_up_to_date)
        return cls(database, writer, now)

    def close(self) -> None:
        """Let go of the file."""
        self.database.drop()

    def sign_as(self, writer: Identity) -> None:
        """Let another person go on at this PC."""
        self.writer = writer
        self.seals = NoSeals()

    def read(self, work: Callable[[Connection], T]) -> T:
        """Do `work` in one short reading transaction: all it reads is of one moment."""
        return self.database.read(work)

    def history(self, case_no: int) -> History:
        """Return a complaint's history as everybody may read it; () if there is none."""
        return self.read(lambda c: ledger.open_history(c, case_no))

    def last_number(self, case_no: int) -> int:
        """Return the number of the last entry of a history: what `seen` must say."""
        return self.read(lambda c: ledger.last_number(c, case_no))

    def append(
        self,
        case_no: int | None,
        entries: Sequence[New],
        seen: int,
        op_id: UUID,
        by: int,
        project: Project | None = None,
        settle: Settle | None = None,
    ) -> Appended:
        """Write entries at the end of a complaint, or begin a new one (`case_no` None).

        `seen` is the number of the last entry the writer had seen, 0 for a new complaint; of
        entries for a closed circle nothing need have been seen.
        The same `op_id` again writes nothing and returns the first answer, so that a save
        may be repeated after any fault. Raises WrittenMeanwhile, NoSuchCase, and
        StorageUnavailable, whose `saved` tells what became of the save.
        """
        return self.append_together([Part(case_no, entries, seen)], op_id, by, project, settle)

    def append_together(
        self,
        parts: Sequence[Part],
        op_id: UUID,
        by: int,
        project: Project | None = None,
        settle: Settle | None = None,
    ) -> Appended:
        """Write in several complaints at once: all of it is written, or nothing.

        Returns where the first part was written. As `append` otherwise; WrittenMeanwhile says in
        which of the complaints a colleague wrote.
        """
        if by != self.writer.member:
            raise ValueError("Only the person signed in can sign an entry.")
        if not all(part.entries for part in parts):
            raise ValueError("Nothing was given to write down.")
        operation = Operation(op_id=str(op_id), writer=self.writer, at=self.now())

        def work(connection: Connection) -> Appended:
            whole = [_settled(connection, part, settle) for part in parts]
            appended = [_add(connection, part, operation, self.seals) for part in whole]
            ledger.note(connection, appended[0], operation)
            for one in appended:
                if project:
                    project(connection, one.case_no, ledger.open_history(connection, one.case_no))
            return appended[0]

        return self.database.write(work, lambda c: ledger.find_operation(c, operation.op_id))

    def saved(self, op_id: UUID) -> Appended | None:
        """Return what an earlier `append` wrote, or None if it wrote nothing."""
        return self.read(lambda c: ledger.find_operation(c, str(op_id)))

    def head(self) -> Head:
        """Return the end of the chain, which PCs and backups remember."""
        return self.read(ledger.head)

    def verify(
        self,
        public_keys: Mapping[int, Sequence[bytes]],
        anchor: Head | None = None,
        erased: Collection[int] = (),
    ) -> tuple[Finding, ...]:
        """Check every entry's hash and signature, and that the book still has the anchor."""
        return self.read(lambda c: chain.verify(ledger.lines(c), public_keys, anchor, erased))

    def token(self) -> tuple[int, int, int]:
        """Return what `changed_since` compares with."""
        return self.database.version()

    def changed_since(self, token: tuple[int, int, int]) -> bool:
        """Tell whether anybody has saved anything since `token` was taken."""
        return self.token() != token


def _unlocked(path: Path, keys: Sequence[bytes], patience: Patience) -> Database:
    """Open the file with the first key that fits: two are held while a new one is brought in."""
    for key in keys[:-1]:
        database = Database(path, key, patience)
        try:
            database.read(schema.stored_revision)
        except NotOurBook:
            database.drop()
        else:
            return database
    return Database(path, keys[-1], patience)


def _settled(connection: Connection, part: Part, settle: Settle | None) -> Part:
    if settle is None:
        return part
    entries = [replace(new, entry=settle(connection, new.entry)) for new in part.entries]
    return Part(part.case_no, entries, part.seen)


def _add(connection: Connection, part: Part, operation: Operation, seals: Seals) -> Appended:
    number = _place(connection, part)
    return ledger.add(connection, number, part.entries, operation, seals)


def _place(connection: Connection, part: Part) -> int:
    if part.case_no is None:
        return ledger.next_case(connection)
    if not ledger.is_there(connection, part.case_no):
        raise NoSuchCase(part.case_no)
    if all(one.audience != EVERYBODY for one in part.entries):
        return part.case_no  # it changes nothing for anybody who goes on with the complaint
    if ledger.last_number(connection, part.case_no) != part.seen:
        since = ledger.open_history(connection, part.case_no, after=part.seen)
        raise WrittenMeanwhile(part.case_no, since)
    return part.case_no
