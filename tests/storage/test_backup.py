"""A backup counts only when it has been opened and compared."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from estate_complaints.storage import backup, database, documents
from estate_complaints.storage.backup import MANIFEST, BadBackup, back_up, manifest
from estate_complaints.storage.book import Book
from estate_complaints.storage.connection import Patience, connect, journal_of
from estate_complaints.storage.database import Database
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keys import Keys, SetUp
from estate_complaints.storage.ledger import New

ANN, BOB = 7, 8
Notes = Callable[..., list[New]]


@pytest.fixture
def keys(founded: SetUp, tmp_path: Path) -> Database:
    return Database(tmp_path / "complaints.keys", None, Patience())


def test_a_backup_opens_and_holds_what_the_book_held(
    book: Book, keys: Database, tmp_path: Path, note: Notes, ann: Identity, founded: SetUp
) -> None:
    for _ in range(3):
        book.append(None, note("x" * 5000), 0, uuid4(), ANN)
    folder = tmp_path / "backups" / "2027-01-06"
    contents = back_up(book.database, keys, folder)
    assert contents == manifest(folder)
    assert (contents.head, contents.rows["entries"]) == (book.head(), 3)
    restored = Book.open(folder / "complaints.book", ann)
    assert restored.history(3) == book.history(3)
    restored.close()
    copy = Keys.open(folder / "complaints.keys", founded.enrolment.root)
    enrolled = founded.enrolment.office_key
    assert copy.sign_in(ANN, "ann's long password", enrolled).name == "Ann"
    copy.close()
    keys.drop()


def test_a_backup_beside_busy_colleagues_is_of_one_moment(
    book: Book, keys: Database, path: Path, tmp_path: Path, bob: Identity, note: Notes
) -> None:
    enough = threading.Event()
    begun = threading.Event()

    def busy() -> None:
        mine = Book.open(path, bob)
        while not enough.is_set():
            mine.append(None, note("y" * 3000), 0, uuid4(), BOB)
            begun.set()
        mine.close()

    thread = threading.Thread(target=busy)
    thread.start()
    assert begun.wait(20)
    taken = [back_up(book.database, keys, tmp_path / "backups" / str(n)) for n in range(3)]
    enough.set()
    thread.join()
    assert [one.head.seq for one in taken] == [one.rows["entries"] for one in taken]
    assert taken[0].head.seq >= 1
    keys.drop()


def test_a_copy_that_came_out_broken_is_no_backup(
    book: Book, keys: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, note: Notes
) -> None:
    book.append(None, note("x" * 9000), 0, uuid4(), ANN)
    whole = Database.copy_to

    def scratched(database: Database, target: Path, *how: Callable[..., object]) -> object:
        seen = whole(database, target, *how)
        with target.open("r+b") as file:
            file.seek(4096 + 99)
            file.write(b"\0\0\0\0")
        return seen

    monkeypatch.setattr(Database, "copy_to", scratched)
    with pytest.raises(BadBackup):
        back_up(book.database, keys, tmp_path / "backups" / "1")
    assert manifest(tmp_path / "backups" / "1") is None
    keys.drop()


def test_a_backup_given_up_at_any_moment_leaves_nothing_that_could_be_taken_for_one(
    book: Book, keys: Database, tmp_path: Path, note: Notes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "STEP", 20)
    monkeypatch.setattr(database, "CHECKED", 100)
    for _ in range(20):
        book.append(None, note("x" * 5000), 0, uuid4(), ANN)

    class Leaving(Exception):
        pass

    def leave_after(times: int) -> Callable[[], None]:
        left = iter(range(times))

        def go_on() -> None:
            if next(left, None) is None:
                raise Leaving

        return go_on

    folder, given_up = tmp_path / "backups" / "1", 0
    while not folder.exists():
        try:
            back_up(book.database, keys, folder, leave_after(given_up))
        except Leaving:
            given_up += 1
            assert not folder.exists()
    assert given_up > 8
    assert manifest(folder) is not None
    keys.drop()


def test_papers_are_copied_once_and_open_where_a_backup_was_put_back(
    book: Book, tmp_path: Path, note: Notes, ann: Identity
) -> None:
    backups = tmp_path / "backups"
    book.append(None, note("x"), 0, uuid4(), ANN)
    letter = documents.file_under(book, b"Dear Ms Turner", "letter.docx", "text/plain", 1)
    assert backup.copy_papers(book.database, backups) == 1
    documents.keep(book, b"Dear Mr Ode")
    assert backup.copy_papers(book.database, backups) == 1
    assert backup.copy_papers(book.database, backups) == 0
    shutil.rmtree(book.database.path.parent / documents.FOLDER)
    with pytest.raises(documents.PaperGone):
        documents.content(book, letter.sha256)
    shutil.copytree(backups / documents.FOLDER, book.database.path.parent / documents.FOLDER)
    assert documents.content(book, letter.sha256) == b"Dear Ms Turner"


def test_a_backup_put_back_after_a_pc_died_in_the_middle_of_a_save_is_not_spoilt(
    book: Book, keys: Database, path: Path, tmp_path: Path, note: Notes, ann: Identity
) -> None:
    """The help has its journals copied too: the one left behind is of another book."""
    for _ in range(20):
        book.append(None, note("x" * 3000), 0, uuid4(), ANN)
    back_up(book.database, keys, tmp_path / "backup")
    book.close()
    died = tmp_path / "died"
    died.mkdir()
    writing = connect(path, ann.database_keys[0][1], Patience())
    for statement in ("PRAGMA cache_size = 5", "BEGIN IMMEDIATE", "UPDATE entries SET salt = '?'"):
        writing.execute(statement).fetchall()
    for file in (path, journal_of(path)):
        shutil.copy(file, died / file.name)
    writing.close()
    assert any(journal_of(died / path.name).read_bytes()[:8])  # it would be played back
    for file in (tmp_path / "backup").iterdir():
        shutil.copy(file, died / file.name)
    restored = Book.open(died / path.name, ann)
    assert restored.database.check() == ()
    assert restored.head().seq == 20
    restored.close()
    keys.drop()


def test_a_backup_is_never_written_over_another(book: Book, keys: Database, tmp_path: Path) -> None:
    back_up(book.database, keys, tmp_path / "b")
    with pytest.raises(FileExistsError):
        back_up(book.database, keys, tmp_path / "b")
    keys.drop()


def test_a_folder_without_a_manifest_is_no_backup(tmp_path: Path) -> None:
    assert manifest(tmp_path) is None
    (tmp_path / MANIFEST).write_text("{", encoding="utf-8")
    assert manifest(tmp_path) is None


def test_copies_before_two_migrations_stand_side_by_side(book: Book, note: Notes) -> None:
    first = backup.copy_before_migration(book.database, "0001")
    book.append(None, note("x"), 0, uuid4(), ANN)
    second = backup.copy_before_migration(book.database, "0001")
    assert first != second
    assert first.exists()
    assert second.exists()


def test_a_migration_tried_again_and_again_fills_no_disk_with_copies(
    book: Book, note: Notes
) -> None:
    book.append(None, note("x"), 0, uuid4(), ANN)
    first = backup.copy_before_migration(book.database, "0001")
    assert backup.copy_before_migration(book.database, "0001") == first
    first.write_bytes(first.read_bytes()[:5000])  # the disk was full in the middle of it
    second = backup.copy_before_migration(book.database, "0001")
    assert second != first
    assert backup.copy_before_migration(book.database, "0001") == second
