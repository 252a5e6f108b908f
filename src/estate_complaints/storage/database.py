"""A database file of ours: short reads, whole writes, and a sure answer after a failed save."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from estate_complaints.storage.connection import Patience, begin, connect, engine_for
from estate_complaints.storage.faults import (
    Damaged,
    Doubtful,
    FolderGone,
    StorageUnavailable,
    surroundings,
)
from estate_complaints.storage.sealing import derived_key

T = TypeVar("T")
Work = Callable[[Connection], T]
GoOn = Callable[[], None]
"""Asked every now and then during long work; it raises whatever is to end the work."""

STEP = 1_000
"""Pages that are copied between two such questions: a few milliseconds on a disk."""
CHECKED = 50_000
"""What SQLite does between two such questions while it checks a file, in its own small steps."""


def to_the_end() -> None:
    """Let long work go on to its end."""


class Database:
    """One file, one connection, used by the thread that opened it."""

    def __init__(
        self, path: Path, key: bytes | None, patience: Patience, *, create: bool = False
    ) -> None:
        if create:
            _make(path, key)
        self.path = path
        self._key = key
        self._engine = engine_for(path, key, patience)
        self._connection: Connection | None = None
        self._openings = 0
        self._saves = 0

    def read(self, work: Work[T]) -> T:
        """Do `work` in one reading transaction, once more on a fresh connection if that fails."""
        try:
            return self._attempt(work)
        except (Doubtful, FolderGone) as fault:
            self.drop()
            if isinstance(fault, Doubtful):
                self._look_again()
        return self._attempt(work)

    def write(self, work: Work[T], look_up: Work[T | None]) -> T:
        """Do `work` in one writing transaction, unless `look_up` finds it done already.

        After an error the change is looked up on a fresh connection: found, its answer is
        returned as if nothing had happened; not found, the fault says `saved=False`; and
        when even looking is impossible, `saved=None`.
        """

        def once(connection: Connection) -> T:
            done = look_up(connection)
            return work(connection) if done is None else done

        try:
            answer = self._attempt(once, write=True)
        except StorageUnavailable as fault:
            answer = self._after(fault, look_up)
        self._saves += 1
        return answer

    def drop(self) -> None:
        """Close the connection; the next use opens a fresh one."""
        self._openings += 1
        self._hand_back()
        self._engine.dispose()

    def version(self) -> tuple[int, int, int]:
        """Return something that differs after every change, of this PC or another."""
        seen = self.read(lambda c: int(c.exec_driver_sql("PRAGMA data_version").scalar_one()))
        return self._openings, seen, self._saves

    def check(self, go_on: GoOn = to_the_end) -> tuple[str, ...]:
        """Read the whole file and return what is wrong with it; nothing, if it is sound."""
        try:
            return self._attempt(lambda connection: self._findings(connection, go_on))
        except Doubtful as fault:
            self.drop()
            return (fault.detail,)

    def copy_to(self, target: Path, look: Work[T], go_on: GoOn = to_the_end) -> T:
        """Copy the file as it is at one moment, however busy it is, locked with the same key.

        Returns what `look` saw at that moment. Copying the file itself would tear it, and
        copying outside a transaction would begin again at every save of a colleague.
        """

        _make(target, self._key)

        def copy(connection: Connection) -> T:
            seen = look(connection)  # from here on the transaction sees one moment only
            driver: Any = connection.connection.dbapi_connection
            twin = connect(target, self._key, Patience())
            try:
                driver.backup(twin, pages=STEP, progress=lambda *_: go_on())
            finally:
                twin.close()
            return seen

        return self._attempt(copy)

    def derived_key(self, purpose: str) -> bytes:
        """Return a key for what stands beside the file, made from the file's own."""
        if self._key is None:
            raise ValueError(f"{self.path.name} is not locked.")
        return derived_key(self._key, purpose)

    def twin(self, path: Path) -> Database:
        """Return another file that is locked with the same key."""
        return Database(path, self._key, Patience())

    def _attempt(self, work: Work[T], *, write: bool = False) -> T:
        """Do `work` on the one connection; after any error it is handed back and looked over."""
        with surroundings():
            if self._connection is None:
                self._connection = self._engine.connect()
            try:
                with self._connection.begin():
                    begin(self._connection, write=write)
                    return work(self._connection)
            except BaseException:
                self._hand_back()
                raise

    def _hand_back(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _after(self, fault: StorageUnavailable, look_up: Work[T | None]) -> T:
        self.drop()
        try:
            if isinstance(fault, Doubtful):
                self._look_again()
            found = self._attempt(look_up)
        except StorageUnavailable as still:
            still.saved = None
            raise still from fault
        if found is None:
            fault.saved = False
            raise fault
        return found

    def _look_again(self) -> None:
        """Check the file on a fresh connection, and only then call it damaged."""
        findings = self.check()
        if findings:
            raise Damaged("; ".join(findings))

    def _findings(self, connection: Connection, go_on: GoOn) -> tuple[str, ...]:
        checks = ["cipher_integrity_check", "quick_check"] if self._key else ["quick_check"]
        lines: list[str] = []
        with _asking(connection, go_on):
            for check in checks:
                found = connection.exec_driver_sql(f"PRAGMA {check}").fetchall()
                lines += [str(row[0]) for row in found]
        return tuple(line for line in lines if line != "ok")


@contextmanager
def _asking(connection: Connection, go_on: GoOn) -> Iterator[None]:
    """Have SQLite ask every now and then; it ends its work with an error that tells no reason."""
    driver: Any = connection.connection.dbapi_connection
    driver.set_progress_handler(go_on, CHECKED)
    try:
        yield
    except DBAPIError:
        go_on()  # raises the reason
        raise
    finally:
        driver.set_progress_handler(None, 0)


def _make(path: Path, key: bytes | None) -> None:
    """Make an empty file: once, so that opening again after a fault can never make another."""
    if path.exists():
        raise FileExistsError(f"{path.name} is there already.")
    connect(path, key, Patience(), create=True).close()
