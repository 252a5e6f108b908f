"""The policy and the calendar are kept with the book and never altered under it."""

from datetime import date

import pytest
from sqlalchemy import Connection, update

from estate_complaints.storage.book import Book
from estate_complaints.storage.migrations import climb
from estate_complaints.storage.office_rules import (
    CalendarDay,
    PolicyAltered,
    PolicyText,
    days,
    doubtful,
    keep_days,
    keep_policy,
    policies,
    policy_names,
)
from estate_complaints.storage.tables import HEAD, policy_editions

FIRST = PolicyText(id="2024", first_day=date(2024, 4, 1), text='name = "Étage"\r\n')
SECOND = PolicyText(id="2026", first_day=date(2026, 4, 1), text='name = "Later"\n')
MOVE = CalendarDay(day=date(2027, 3, 1), name="Office move", kind="closed")
TRAINING = CalendarDay(day=date(2027, 1, 4), name="Training", kind="closed")

PUT_IN = """INSERT INTO calendar_days (day, name, kind, recorded_at, by)
VALUES ('2027-05-05', 'Free', 'closed', '2027-01-01T00:00:00+00:00', 7)"""


def test_editions_are_kept_in_the_order_they_were_recorded(book: Book) -> None:
    for policy in (SECOND, FIRST, SECOND):
        keep_policy(book, policy)
    kept = policies(book)
    assert [(one.id, one.first_day, one.text, one.what) for one in kept] == [
        (one.id, one.first_day, one.text, one.what) for one in (SECOND, FIRST)
    ]
    assert policy_names(book) == ("2026", "2024")
    assert {one.by for one in kept} == {book.writer.member}
    assert all(one.recorded_at for one in kept)


def test_an_edition_cannot_be_given_other_words(book: Book) -> None:
    keep_policy(book, FIRST)
    with pytest.raises(PolicyAltered):
        keep_policy(book, PolicyText(id="2024", first_day=FIRST.first_day, text="name = 'x'"))
    assert [one.text for one in policies(book)] == [FIRST.text]


def test_an_edition_altered_behind_the_programs_back_is_found(book: Book) -> None:
    keep_policy(book, FIRST)
    book.database.write(
        lambda c: bool(c.execute(update(policy_editions).values(text="other"))), lambda _: None
    )
    with pytest.raises(PolicyAltered, match="not as it was kept"):
        policies(book)


def test_what_was_last_said_of_a_day_counts_and_nothing_is_rubbed_out(book: Book) -> None:
    closed, other = MOVE, TRAINING
    opened = CalendarDay(day=date(2027, 3, 1), name="The move was put off", kind="open")
    keep_days(book, (closed, other))
    keep_days(book, (closed,))
    assert [one.said for one in days(book)] == [other.said, closed.said]
    keep_days(book, (opened,))
    keep_days(book, (opened,))
    assert [one.said for one in days(book)] == [other.said, opened.said]
    rows = book.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM calendar_days").scalar_one())
    assert rows == 3


@pytest.fixture
def signed(book: Book) -> Book:
    """A book with an edition and two days off, all signed."""
    keep_policy(book, FIRST)
    keep_days(book, (MOVE, TRAINING))
    return book


def change(book: Book, sql: str) -> None:
    """Change the book behind the program's back, as somebody who has its key could."""
    book.database.write(lambda c: bool(c.exec_driver_sql(sql).rowcount), lambda _: None)


def test_who_declared_a_day_off_is_known_and_vouched_for(
    signed: Book, public_keys: dict[int, list[bytes]]
) -> None:
    assert [(one.day, one.by) for one in days(signed)] == [
        (TRAINING.day, signed.writer.member),
        (MOVE.day, signed.writer.member),
    ]
    assert all(one.recorded_at for one in days(signed))
    assert [one.signed for one in policies(signed)] == [True]
    assert doubtful(signed, public_keys) == ()
    assert len(doubtful(signed, {})) == 3


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("UPDATE calendar_days SET name = 'Holiday' WHERE id = 1", "Mon 1 Mar 2027"),
        ("UPDATE calendar_days SET by = 8 WHERE id = 2", "Mon 4 Jan 2027"),
        ("UPDATE calendar_days SET day = '2027-03-02' WHERE id = 1", "Tue 2 Mar 2027"),
        ("UPDATE calendar_days SET signature = NULL WHERE id = 2", "Mon 4 Jan 2027"),
        (PUT_IN, "Wed 5 May 2027"),
        ("UPDATE policy_editions SET first_day = '2020-01-01'", "edition 2024"),
        ("UPDATE policy_editions SET text = 'x', sha256 = '2d71'", "edition 2024"),
    ],
)
def test_what_was_changed_or_put_in_by_nobody_of_the_office_is_told(
    signed: Book, public_keys: dict[int, list[bytes]], sql: str, what: str
) -> None:
    change(signed, sql)
    [sentence] = doubtful(signed, public_keys)
    assert what in sentence


def test_a_day_off_entered_anew_is_in_doubt_no_more(
    signed: Book, public_keys: dict[int, list[bytes]]
) -> None:
    change(signed, "UPDATE calendar_days SET name = 'Holiday' WHERE id = 1")
    keep_days(signed, (MOVE,))
    assert doubtful(signed, public_keys) == ()


def test_what_was_kept_before_there_were_signatures_is_told_apart_and_no_alarm(
    signed: Book, public_keys: dict[int, list[bytes]]
) -> None:
    def there_and_back(connection: Connection) -> bool:
        climb.down(connection, HEAD, "0002")
        climb.up(connection, "0002", HEAD)
        return True

    signed.database.write(there_and_back, lambda _: None)
    assert [(one.said, one.by) for one in days(signed)] == [
        (TRAINING.said, None),
        (MOVE.said, None),
    ]
    assert [(one.text, one.signed) for one in policies(signed)] == [(FIRST.text, False)]
    keep_policy(signed, SECOND)
    keep_days(signed, (CalendarDay(day=date(2027, 5, 5), name="Flood", kind="closed"),))
    assert [one.signed for one in policies(signed)] == [False, True]
    assert doubtful(signed, public_keys) == ()


def test_a_book_from_before_keeps_its_editions_in_the_order_of_their_days(book: Book) -> None:
    """The step that adds who recorded an edition, and in what order, loses none."""
    for policy in (SECOND, FIRST):
        keep_policy(book, policy)

    def there_and_back(connection: Connection) -> bool:
        climb.down(connection, HEAD, "0001")
        climb.up(connection, "0001", HEAD)
        return True

    book.database.write(there_and_back, lambda _: None)
    kept = policies(book)
    assert [one.id for one in kept] == ["2024", "2026"]
    assert [(one.recorded_at, one.by, one.what) for one in kept] == [("", None, "")] * 2
    third = PolicyText(id="2027", first_day=date(2027, 1, 1), text="x = 1", what="Third")
    keep_policy(book, third)
    assert policy_names(book) == ("2024", "2026", "2027")
