"""One connection to a SQLite file, with every safety setting made and read back."""

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from estate_complaints.storage.faults import BookMissing, NotOurBook, WrongSettings, fault_of

SETTINGS: dict[str, tuple[str, object]] = {
    "journal_mode": ("PERSIST", "persist"),
    "synchronous": ("EXTRA", 3),
    "mmap_size": ("0", 0),
    "foreign_keys": ("ON", 1),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "temp_store": ("MEMORY", 2),
}
"""What every connection sets, and the answer it must hear afterwards.

PERSIST because a PC on a share that remembers file names may overlook the journal another PC
left behind; it never overlooks one that has always been there. EXTRA because a save must
survive the next power cut once it has been said to be saved.
"""

CORRUPT, CANTOPEN, NOTADB = 11, 14, 26
"""SQLite's codes for what may be a broken file, a missing one and a wrong key."""


class Patience:
    """Waits for another person's save: with jitter, so that nobody starves, and not for ever.

    `on_wait` is called with the seconds waited so far, from `tell_after` seconds on.
    """

    def __init__(
        self,
        on_wait: Callable[[float], None] | None = None,
        *,
        limit: float = 30.0,
        tell_after: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.on_wait = on_wait
        self._limit = limit
        self._tell_after = tell_after
        self._clock = clock
        self._sleep = sleep
        self._since = clock()

    def __call__(self, attempt: int) -> bool:
        """Answer SQLite whether to try again; `attempt` is 0 when a new wait begins."""
        if attempt == 0:
            self._since = self._clock()
        waited = self._clock() - self._since
        if waited >= self._limit:
            return False
        if self.on_wait and waited >= self._tell_after:
            self.on_wait(waited)
        self._sleep(random.uniform(0.002, min(0.25, 0.01 * 2 ** min(attempt, 8))))
        return True


def journal_of(path: Path) -> Path:
    """Return the journal that stands beside a database file and is never deleted."""
    return path.with_name(path.name + "-journal")


def connect(path: Path, key: bytes | None, patience: Patience, *, create: bool = False) -> Any:
    """Open the file with all settings made and read back.

    Without a key it is a plain SQLite file. What looks like the wrong key or a broken file
    is looked at twice, because a bad network gives the same answer once.
    """
    try:
        return _connect_once(path, key, patience, create)
    except dbapi2.Error as error:
        if _code(error) not in (CORRUPT, NOTADB):
            raise _fault(error, path) from error
    try:
        return _connect_once(path, key, patience, create)
    except dbapi2.Error as error:
        raise _fault(error, path) from error


def _fault(error: Exception, path: Path) -> Exception:
    code = _code(error)
    if code == CANTOPEN and path.parent.is_dir() and not path.exists():
        return BookMissing(path.name)
    return NotOurBook(str(error)) if code == NOTADB else fault_of(error) or error


def _code(error: Exception) -> int:
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _connect_once(path: Path, key: bytes | None, patience: Patience, create: bool) -> Any:
    connection = dbapi2.connect(
        _address(path, create), timeout=0, isolation_level=None, uri=True, cached_statements=256
    )
    try:
        connection.set_busy_handler(patience)
        _unlock(connection, key)
        _make_settings(connection)
        if not create and not journal_of(path).exists():
            _make_journal(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _address(path: Path, create: bool) -> str:
    """Return the file's SQLite address, whose mode says that opening never makes a file."""
    plain = path.absolute().as_posix()
    root = "" if plain.startswith("/") else "/"  # a drive letter needs one, //server has two
    return f"file://{root}{quote(plain, safe='/:')}?mode={'rwc' if create else 'rw'}"


def _unlock(connection: Any, key: bytes | None) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()  # it would write to stderr
    if key is not None:
        if len(key) != 32:
            raise ValueError("The database key must be 32 bytes.")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()


def _make_settings(connection: Any) -> None:
    for name, (wanted, answer) in SETTINGS.items():
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
        heard = connection.execute(f"PRAGMA {name}").fetchone()
        if heard != (answer,):
            raise WrongSettings(f"{name} answered {heard}, not {answer}")


def _make_journal(connection: Any) -> None:
    """Write one page without changing it, which lays the journal file down for good."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA user_version = {int(version)}")
    connection.execute("COMMIT")


def engine_for(path: Path, key: bytes | None, patience: Patience) -> Engine:
    """Return an engine with a single connection, which begins no transaction by itself."""
    return create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, key, patience),
        poolclass=StaticPool,
        hide_parameters=True,  # what people wrote must not turn up in a log
    )


def begin(connection: Connection, *, write: bool) -> None:
    """Begin a transaction in SQLite, past SQLAlchemy, which knows of one already.

    A reading transaction that turned into a writing one would be refused at once instead of
    waiting for its turn: who writes says so.
    """
    connection.connection.cursor().execute("BEGIN IMMEDIATE" if write else "BEGIN")
