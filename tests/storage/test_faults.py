"""The weather is told apart from mistakes, and a book is not called damaged on hearsay."""

import errno
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from estate_complaints.storage import faults
from estate_complaints.storage.book import Book
from estate_complaints.storage.faults import (
    Damaged,
    DiskFull,
    Doubtful,
    FolderGone,
    LockedTooLong,
    ReadOnly,
    StorageUnavailable,
    fault_of,
)
from estate_complaints.storage.ledger import New

ANN = 7
Notes = Callable[..., list[New]]


def sqlite_error(code: int) -> Exception:
    error = dbapi2.OperationalError("as SQLite says it")
    error.sqlite_errorcode, error.sqlite_errorname = code, "SQLITE_X"
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, LockedTooLong),
        (261, LockedTooLong),  # BUSY_RECOVERY
        (8, ReadOnly),
        (776, ReadOnly),  # READONLY_ROLLBACK
        (1032, FolderGone),  # READONLY_DBMOVED
        (10, FolderGone),
        (5130, FolderGone),  # IOERR_SHMMAP
        (11, Doubtful),
        (13, DiskFull),
        (14, FolderGone),
        (26, Doubtful),
    ],
)
def test_what_sqlite_reports_has_a_name_in_the_office(
    code: int, kind: type[StorageUnavailable]
) -> None:
    fault = fault_of(sqlite_error(code))
    assert type(fault) is kind
    assert "SQLITE_X" in fault.detail
    assert "SQLITE" not in str(fault)


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EACCES, ReadOnly),
        (errno.EROFS, ReadOnly),
        (errno.EHOSTDOWN, FolderGone),
        (errno.EIO, FolderGone),
    ],
)
def test_what_the_disk_reports_has_a_name_in_the_office(
    number: int, kind: type[StorageUnavailable]
) -> None:
    assert type(fault_of(OSError(number, "no"))) is kind


@pytest.mark.parametrize("code", [1, 19, 20, 21])
def test_mistakes_of_the_program_are_not_taken_for_weather(code: int) -> None:
    assert fault_of(sqlite_error(code)) is None
    assert fault_of(ValueError("x")) is None


def test_every_fault_has_a_sentence_a_person_can_act_on() -> None:
    kinds = [StorageUnavailable, *StorageUnavailable.__subclasses__()]
    sentences = [kind.sentence for kind in kinds]
    assert len(set(sentences)) == len(sentences)
    assert all(len(sentence) > 40 and sentence.endswith(".") for sentence in sentences[1:])
    assert faults.DiskFull("ENOSPC").detail == "ENOSPC"


def test_a_broken_rule_of_the_tables_is_a_mistake_and_is_raised_as_one(book: Book) -> None:
    def twice(connection: Connection) -> None:
        for _ in range(2):
            connection.execute(text("INSERT INTO alembic_version VALUES ('0001')"))

    with pytest.raises(IntegrityError):
        book.database.write(twice, lambda _: None)


def flip(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 0x10]))


@pytest.fixture
def long(path: Path, book: Book, note: Notes) -> Book:
    """A book whose entry fills several pages; closed."""
    book.append(None, note("a " * 9000), 0, uuid4(), ANN)
    book.close()
    return book


def pages(path: Path) -> range:
    """Every page but the first, which is locked with the file's own salt."""
    return range(1, path.stat().st_size // 4096)


def test_a_single_flipped_bit_is_found_wherever_it_is(path: Path, long: Book) -> None:
    for page in pages(path):
        flip(path, page * 4096 + 77)
        assert long.database.check(), f"page {page}"
        long.close()
        flip(path, page * 4096 + 77)
    assert long.database.check() == ()


def test_a_book_that_stays_unreadable_is_called_damaged(path: Path, long: Book) -> None:
    for page in pages(path):
        flip(path, page * 4096 + 77)
    with pytest.raises(Damaged, match="restore the latest backup"):
        long.history(1)


def test_a_save_in_a_damaged_book_is_not_called_saved(path: Path, long: Book, note: Notes) -> None:
    for page in pages(path):
        flip(path, page * 4096 + 77)
    with pytest.raises(Damaged) as caught:
        long.append(1, note("more"), 1, uuid4(), ANN)
    assert caught.value.saved is None


def test_corruption_reported_once_by_a_healthy_file_is_only_weather(path: Path, long: Book) -> None:
    """What a bad network does: the page is broken when it is read, and sound the next time."""
    looks: list[int] = []

    def work(connection: Connection) -> int:
        looks.append(1)
        if len(looks) == 1:
            connection.exec_driver_sql("PRAGMA cache_size = 0")
            for page in pages(path):
                flip(path, page * 4096 + 99)
            try:
                connection.exec_driver_sql("SELECT * FROM entries, people").all()
                connection.exec_driver_sql("PRAGMA quick_check").all()
            finally:
                for page in pages(path):
                    flip(path, page * 4096 + 99)
        return int(connection.exec_driver_sql("SELECT max(seq) FROM entries").scalar_one())

    assert long.read(work) == 1
    assert len(looks) == 2


FILL = """
import resource, signal, sys
from pathlib import Path
from datetime import date
from uuid import uuid4
from estate_complaints.rules.entries.intake import Note
from estate_complaints.storage.book import Book
from estate_complaints.storage.faults import StorageUnavailable
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.ledger import New
from estate_complaints.storage.sealing import Secrets

path, limit = Path(sys.argv[1]), int(sys.argv[2])
book = Book.open(path, Identity(7, "Ann", Secrets.new(), ((1, bytes.fromhex(sys.argv[3])),)))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
saved, refused = [], []
for number in range(40):
    op_id = uuid4()
    try:
        book.append(None, [New(entry=Note(text="long " * 500), day=date(2027, 1, 6))], 0, op_id, 7)
        saved.append(op_id)
    except StorageUnavailable as fault:
        refused.append(op_id)
        assert fault.saved is False, fault.saved
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
assert refused and all(book.saved(one) for one in saved)
assert not any(book.saved(one) for one in refused)
assert book.database.check() == (), book.database.check()
assert book.head().seq == len(saved)
print(len(saved), len(refused))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of this kind")
@pytest.mark.parametrize("extra", [0, 600, 4096, 20000, 47000])
def test_when_writing_fails_half_way_every_save_is_answered_rightly(
    path: Path, book: Book, extra: int
) -> None:
    """A real error of the disk, at a place that differs: the journal, the book, between pages."""
    key = book.writer.database_keys[0][1]
    book.close()
    limit = path.stat().st_size + extra
    done = subprocess.run(
        [sys.executable, "-c", FILL, path, str(limit), key.hex()],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    saved, refused = map(int, done.stdout.split())
    assert saved + refused == 40
