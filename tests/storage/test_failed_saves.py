"""After a save that failed the program knows, and says, whether it was saved."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from estate_complaints.rules.case.history import History
from estate_complaints.rules.entries.intake import Note
from estate_complaints.storage.book import Book
from estate_complaints.storage.faults import BookMissing, DiskFull, FolderGone
from estate_complaints.storage.ledger import Appended, New

ANN = 7
Notes = Callable[..., list[New]]
IOERR = 10


def said(history: History) -> list[str]:
    return [line.entry.text for line in history if isinstance(line.entry, Note)]


def weather(code: int) -> OperationalError:
    cause = dbapi2.OperationalError("disk I/O error")
    cause.sqlite_errorcode, cause.sqlite_errorname = code, "SQLITE_INJECTED"
    return OperationalError("COMMIT", None, cause)


def commit_fails(book: Book, happens: Callable[[Connection], None]) -> None:
    """Let the next COMMIT of a save report an error, whatever `happens` really."""
    failed: list[bool] = []
    before = book.read(changes)

    def failing(connection: Connection) -> None:
        if not failed and changes(connection) > before:
            failed.append(True)
            happens(connection)
            raise weather(IOERR)

    event.listen(book.database._engine, "commit", failing)


def changes(connection: Connection) -> int:
    """Return how many rows this connection has ever written."""
    driver = connection.connection.dbapi_connection
    assert driver is not None
    return int(driver.total_changes)


def commit_for_real(connection: Connection) -> None:
    driver = connection.connection.dbapi_connection
    assert driver is not None
    driver.commit()


def test_a_commit_that_reports_an_error_though_it_saved_is_answered_saved(
    book: Book, note: Notes
) -> None:
    commit_fails(book, commit_for_real)
    assert book.append(None, note("a"), 0, uuid4(), ANN) == Appended(1, (1,))
    assert said(book.history(1)) == ["a"]


def test_a_commit_that_fails_and_saved_nothing_is_answered_not_saved(
    book: Book, note: Notes
) -> None:
    commit_fails(book, lambda _: None)
    op_id = uuid4()
    with pytest.raises(FolderGone) as caught:
        book.append(None, note("a"), 0, op_id, ANN)
    assert caught.value.saved is False
    assert book.head().seq == 0
    assert book.append(None, note("a"), 0, op_id, ANN) == Appended(1, (1,))


@pytest.mark.parametrize("it_was_saved", [True, False])
def test_a_share_that_is_gone_is_answered_unknown_until_it_is_back(
    path: Path, book: Book, note: Notes, it_was_saved: bool
) -> None:
    away = path.parent.with_name("pulled out")

    def pull_the_cable(connection: Connection) -> None:
        if it_was_saved:
            commit_for_real(connection)
        else:
            connection.exec_driver_sql("ROLLBACK")
        path.parent.rename(away)

    commit_fails(book, pull_the_cable)
    op_id = uuid4()
    with pytest.raises(FolderGone, match="nothing already saved is lost") as caught:
        book.append(None, note("a"), 0, op_id, ANN)
    assert caught.value.saved is None
    with pytest.raises(FolderGone):
        book.saved(op_id)
    assert not path.parent.exists(), "no empty book may be made where the share was"
    away.rename(path.parent)
    assert book.saved(op_id) == (Appended(1, (1,)) if it_was_saved else None)
    assert book.append(None, note("a"), 0, op_id, ANN) == Appended(1, (1,))
    assert said(book.history(1)) == ["a"]


def test_a_book_that_was_moved_away_is_missed_and_not_made_anew(
    path: Path, book: Book, note: Notes
) -> None:
    book.close()
    path.rename(path.with_suffix(".elsewhere"))
    with pytest.raises(BookMissing):
        book.append(None, note("a"), 0, uuid4(), ANN)
    assert not path.exists()


def test_a_full_disk_loses_only_the_save_that_did_not_fit(book: Book, note: Notes) -> None:
    saved: list[UUID] = []
    pages = book.read(lambda c: int(c.exec_driver_sql("PRAGMA page_count").scalar_one()))
    book.read(lambda c: c.exec_driver_sql(f"PRAGMA max_page_count = {pages + 12}").scalar_one())
    with pytest.raises(DiskFull, match="no space left") as caught:
        for number in range(100):
            op_id = uuid4()
            book.append(None, note(f"{number} " + "long " * 800), 0, op_id, ANN)
            saved.append(op_id)
    assert caught.value.saved is False
    assert saved
    assert [book.saved(op_id) is not None for op_id in [*saved, op_id]] == [True] * len(saved) + [
        False
    ]
    assert book.database.check() == ()
    # the connection was opened afresh, so there is room again
    assert book.append(None, note("short"), 0, op_id, ANN).case_no == len(saved) + 1
