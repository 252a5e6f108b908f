"""The Complaints Book grows, keeps every word, and always knows whether it saved."""

import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from estate_complaints.rules.case.history import History
from estate_complaints.rules.entries import Entry, encode
from estate_complaints.rules.entries.intake import Note, StruckOut
from estate_complaints.storage.book import Book, NoSuchCase, WrittenMeanwhile
from estate_complaints.storage.faults import NotOurBook
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.ledger import Appended, New
from estate_complaints.storage.sealing import new_key

ANN, BOB = 7, 8
Notes = Callable[..., list[New]]
IOERR = 10


def said(history: History) -> list[str]:
    return [line.entry.text for line in history if isinstance(line.entry, Note)]


def test_a_complaint_gets_the_next_number_and_its_entries_count_from_one(
    book: Book, note: Notes
) -> None:
    first = book.append(None, note("a", "b"), 0, uuid4(), ANN)
    second = book.append(None, note("c"), 0, uuid4(), ANN)
    third = book.append(1, note("d"), 2, uuid4(), ANN)
    assert [first, second, third] == [Appended(1, (1, 2)), Appended(2, (1,)), Appended(1, (3,))]
    assert said(book.history(1)) == ["a", "b", "d"]
    assert [line.number for line in book.history(1)] == [1, 2, 3]
    assert book.last_number(1) == 3


def test_an_entry_tells_its_day_its_writer_and_when_it_was_written_down(
    book: Book, note: Notes
) -> None:
    new = note("a")[0]
    book.append(None, [new], 0, uuid4(), ANN)
    line = book.history(1)[0]
    assert (line.day, line.by, line.audience, line.entry) == (new.day, ANN, "office", new.entry)
    assert line.recorded_at == datetime.fromisoformat("2027-01-06T09:31:00+00:00")


def test_what_was_written_is_there_after_the_book_was_closed(
    path: Path, book: Book, ann: Identity, note: Notes
) -> None:
    book.append(None, note("a"), 0, uuid4(), ANN)
    book.close()
    again = Book.open(path, ann)
    assert said(again.history(1)) == ["a"]
    again.close()


ODD = [
    "",
    "\0",
    "e\u0301",
    "\ufeff",
    "\ufffe",
    "\U0010ffff",
    "\u202e",
    "‘’",
    "\r\n",
    "'; --",
    "\u2028",
]


@given(
    text=st.one_of(st.sampled_from(ODD), st.text(st.characters(exclude_categories=["Cs"]))),
    line=st.text(st.characters(exclude_categories=["Cs"])),
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_words_come_back_letter_for_letter(
    book: Book, note: Notes, text: str, line: str
) -> None:
    entries: list[Entry] = [Note(text=text), StruckOut(number=1, why=line)]
    new = [New(entry=entry, day=note("x")[0].day) for entry in entries]
    case_no = book.append(None, new, 0, uuid4(), ANN).case_no
    back = [line.entry for line in book.history(case_no)]
    assert back == entries
    assert [encode(entry) for entry in back] == [encode(entry) for entry in entries]


def test_half_a_surrogate_cannot_be_written_and_nothing_is_saved(book: Book, note: Notes) -> None:
    with pytest.raises(UnicodeEncodeError):
        book.append(None, note("good", "bad \ud800"), 0, uuid4(), ANN)
    assert book.head().seq == 0


def test_the_same_save_sent_twice_is_written_once(book: Book, colleague: Book, note: Notes) -> None:
    op_id = uuid4()
    first = book.append(None, note("a"), 0, op_id, ANN)
    assert book.append(None, note("a"), 0, op_id, ANN) == first
    assert colleague.append(None, note("other"), 0, op_id, BOB) == first
    assert book.saved(op_id) == first
    assert book.head().seq == 1


def test_a_save_that_never_was_is_not_found(book: Book) -> None:
    assert book.saved(uuid4()) is None


def test_of_two_who_write_at_once_the_second_is_shown_what_the_first_wrote(
    book: Book, colleague: Book, note: Notes
) -> None:
    book.append(None, note("received"), 0, uuid4(), ANN)
    book.append(1, note("Ann rang", "Ann wrote"), 1, uuid4(), ANN)
    with pytest.raises(WrittenMeanwhile) as caught:
        colleague.append(1, note("Bob rang"), 1, uuid4(), BOB)
    assert said(caught.value.since) == ["Ann rang", "Ann wrote"]
    assert colleague.append(1, note("Bob rang"), 3, uuid4(), BOB).numbers == (4,)


def test_in_a_real_race_exactly_one_of_the_two_is_told(
    path: Path, book: Book, ann: Identity, bob: Identity, note: Notes
) -> None:
    book.append(None, note("received"), 0, uuid4(), ANN)
    together, results = threading.Barrier(2), list[object]()

    def write(who: Identity) -> None:
        mine = Book.open(path, who)
        together.wait()
        for seen in range(1, 6):
            try:
                mine.append(1, note(f"{who.name} {seen}"), seen, uuid4(), who.member)
            except WrittenMeanwhile as told:
                results.append((seen, told))
            else:
                results.append((seen, "saved"))
            together.wait()
        mine.close()

    threads = [threading.Thread(target=write, args=(who,)) for who in (ann, bob)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    saved = sorted(seen for seen, what in results if what == "saved")
    assert saved == [1, 2, 3, 4, 5]
    assert len(results) == 10
    assert [line.number for line in book.history(1)] == [1, 2, 3, 4, 5, 6]


def test_a_complaint_that_does_not_exist_cannot_be_written_in(book: Book, note: Notes) -> None:
    with pytest.raises(NoSuchCase):
        book.append(9, note("x"), 0, uuid4(), ANN)
    assert book.history(9) == ()


def test_nobody_signs_for_another_and_nothing_is_not_an_entry(book: Book, note: Notes) -> None:
    with pytest.raises(ValueError, match="Only the person signed in"):
        book.append(None, note("x"), 0, uuid4(), BOB)
    with pytest.raises(ValueError, match="Nothing"):
        book.append(None, [], 0, uuid4(), ANN)


def test_another_person_can_go_on_at_the_same_pc(book: Book, bob: Identity, note: Notes) -> None:
    book.append(None, note("Ann's"), 0, uuid4(), ANN)
    book.sign_as(bob)
    book.append(1, note("Bob's"), 1, uuid4(), BOB)
    assert [line.by for line in book.history(1)] == [ANN, BOB]


def test_projections_are_written_with_the_entries_or_neither_is(book: Book, note: Notes) -> None:
    seen: list[tuple[int, list[str]]] = []

    def project(connection: Connection, case_no: int, history: History) -> None:
        connection.exec_driver_sql("CREATE TABLE IF NOT EXISTS register (case_no INTEGER)")
        connection.exec_driver_sql("INSERT INTO register VALUES (?)", (case_no,))
        seen.append((case_no, said(history)))

    def broken(connection: Connection, case_no: int, history: History) -> None:
        project(connection, case_no, history)
        raise ZeroDivisionError

    book.append(None, note("a"), 0, uuid4(), ANN, project)
    with pytest.raises(ZeroDivisionError):
        book.append(1, note("b"), 1, uuid4(), ANN, broken)
    book.append(1, note("c"), 1, uuid4(), ANN, project)
    assert seen == [(1, ["a"]), (1, ["a", "b"]), (1, ["a", "c"])]
    rows = book.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM register").scalar_one())
    assert rows == 2


def test_changes_of_this_pc_and_of_another_are_noticed(
    book: Book, colleague: Book, note: Notes
) -> None:
    token = book.token()
    assert not book.changed_since(token)
    colleague.append(None, note("a"), 0, uuid4(), BOB)
    assert book.changed_since(token)
    token = book.token()
    book.append(1, note("b"), 1, uuid4(), ANN)
    assert book.changed_since(token)
    assert not book.changed_since(book.token())


def test_somebody_elses_book_does_not_open(book: Book, path: Path, ann: Identity) -> None:
    stranger = Identity(ANN, "Ann", ann.secrets, ((1, new_key()),))
    with pytest.raises(NotOurBook):
        Book.open(path, stranger)


def test_while_the_key_is_being_changed_the_older_one_still_opens(
    book: Book, path: Path, ann: Identity
) -> None:
    both = Identity(ANN, "Ann", ann.secrets, ((2, new_key()), *ann.database_keys))
    opened = Book.open(path, both)
    assert opened.head().seq == 0
    opened.close()


def test_a_new_book_does_not_replace_one_that_is_there(
    book: Book, path: Path, ann: Identity, note: Notes
) -> None:
    book.append(None, note("a"), 0, uuid4(), ANN)
    with pytest.raises(FileExistsError):
        Book.create(path, ann)
    assert book.head().seq == 1


def test_a_moment_without_a_time_zone_is_not_written(
    path: Path, ann: Identity, note: Notes, book: Book
) -> None:
    naive = Book(book.database, ann, lambda: datetime(2027, 1, 6, 9, 0))  # noqa: DTZ001
    with pytest.raises(ValueError, match="time zone"):
        naive.append(None, note("a"), 0, uuid4(), ANN)
