"""Every connection keeps the book in the one safe way, and waits its turn."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from estate_complaints.storage.book import Book
from estate_complaints.storage.connection import SETTINGS, Patience, connect, journal_of
from estate_complaints.storage.database import Database
from estate_complaints.storage.faults import (
    BookMissing,
    LockedTooLong,
    NotOurBook,
    WrongSettings,
)
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keys import SetUp
from estate_complaints.storage.ledger import New

Note = Callable[..., list[New]]


def answers(database: Database) -> dict[str, object]:
    return {
        name: database.read(lambda c, n=name: c.exec_driver_sql(f"PRAGMA {n}").scalar_one())
        for name in SETTINGS
    }


SAFE = {name: answer for name, (_, answer) in SETTINGS.items()}


def test_the_book_and_the_keys_file_run_with_the_same_safe_settings(
    book: Book, founded: SetUp, tmp_path: Path
) -> None:
    keys = Database(tmp_path / "complaints.keys", None, Patience())
    assert answers(book.database) == answers(keys) == SAFE
    keys.drop()


def test_a_connection_opened_again_after_a_fault_has_the_settings_too(book: Book) -> None:
    book.database.drop()
    assert answers(book.database) == SAFE


def test_a_setting_that_is_refused_keeps_the_book_closed(
    path: Path, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SETTINGS, "cache_spill", ("0", 12345))
    book.close()
    with pytest.raises(WrongSettings, match="cannot be kept safely"):
        book.head()


def test_a_book_left_in_wal_mode_by_another_tool_is_brought_back(
    path: Path, book: Book, ann: Identity
) -> None:
    book.close()
    key = ann.database_keys[0][1]
    tool = dbapi2.connect(str(path))
    tool.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    assert tool.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    tool.close()
    assert answers(book.database) == SAFE


def test_the_journal_is_there_from_the_first_day_and_is_never_deleted(
    path: Path, book: Book, colleague: Book, note: Note, ann: Identity
) -> None:
    journal = journal_of(path)
    seen = [journal.exists()]
    for writer, by in ((book, 7), (colleague, 8)):
        writer.append(None, note("x"), 0, op_id=uuid4(), by=by)
        seen.append(journal.exists())
    colleague.close()
    book.close()
    seen.append(journal.exists())
    Book.open(path, ann).close()
    assert seen == [True] * 4
    assert journal.exists()


def test_a_journal_that_somebody_deleted_is_laid_down_again_before_any_work(
    path: Path, book: Book
) -> None:
    book.close()
    journal_of(path).unlink()
    book.head()
    assert journal_of(path).exists()


def test_opening_never_makes_a_file(tmp_path: Path) -> None:
    with pytest.raises(BookMissing, match="no Complaints Book in this folder"):
        connect(tmp_path / "none.book", bytes(32), Patience())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_blanks_and_odd_characters_is_no_obstacle(
    tmp_path: Path, ann: Identity
) -> None:
    folder = tmp_path / "Estate Office #2 100% – Ünïcode?"
    folder.mkdir()
    Book.create(folder / "complaints.book", ann).close()
    book = Book.open(folder / "complaints.book", ann)
    assert book.head().seq == 0
    book.close()


def test_the_wrong_key_is_told_apart_from_a_damaged_book(path: Path, book: Book) -> None:
    with pytest.raises(NotOurBook, match="not a Complaints Book that you can open"):
        connect(path, bytes(32), Patience())


def test_a_key_of_the_wrong_length_is_a_mistake_of_the_program(path: Path, book: Book) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(path, b"short", Patience())


class Clock:
    def __init__(self) -> None:
        self.now = 0.0
        self.naps: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds


def test_waiting_for_another_save_is_told_after_a_second_and_ends_after_thirty() -> None:
    clock, told = Clock(), list[float]()
    patience = Patience(told.append, clock=lambda: clock.now, sleep=clock.sleep)
    attempts = 0
    while patience(attempts):
        attempts += 1
    assert 30 <= clock.now < 30.5
    assert 1 <= told[0] < 1.5
    assert len(set(clock.naps)) > 10, "everybody would come back at the same moment"
    assert max(clock.naps) <= 0.25


def test_a_new_wait_begins_with_a_fresh_patience() -> None:
    clock = Clock()
    patience = Patience(clock=lambda: clock.now, sleep=clock.sleep)
    clock.now = 100.0
    assert patience(0)
    clock.now += 31
    assert not patience(5)
    assert patience(0)


def test_a_save_that_never_gets_its_turn_says_so_and_that_nothing_was_saved(
    path: Path, book: Book, ann: Identity, note: Note
) -> None:
    clock = Clock()
    told: list[float] = []
    patience = Patience(told.append, clock=lambda: clock.now, sleep=clock.sleep)
    waiting = Book(Database(path, ann.database_keys[0][1], patience), ann)
    other = connect(path, ann.database_keys[0][1], Patience())
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LockedTooLong) as caught:
        waiting.append(None, note("x"), 0, op_id=uuid4(), by=7)
    other.execute("ROLLBACK")
    other.close()
    waiting.close()
    assert told
    assert caught.value.saved is False
    assert book.head().seq == 0


def test_readers_are_not_stopped_by_somebody_who_is_about_to_save(
    path: Path, book: Book, ann: Identity
) -> None:
    other = connect(path, ann.database_keys[0][1], Patience())
    other.execute("BEGIN IMMEDIATE")
    assert book.head().seq == 0
    other.close()


def test_a_failed_statement_does_not_tell_what_was_written(book: Book) -> None:
    def broken(connection: Connection) -> None:
        connection.execute(text("INSERT INTO nowhere VALUES (:x)"), {"x": "Mrs Secret of flat 9"})

    with pytest.raises(DBAPIError) as caught:
        book.database.write(broken, lambda _: None)
    assert "Secret" not in str(caught.value)
