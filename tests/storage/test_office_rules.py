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
    keep_days,
    keep_policy,
    policies,
    policy_names,
)
from estate_complaints.storage.tables import HEAD, policy_editions

FIRST = PolicyText(id="2024", first_day=date(2024, 4, 1), text='name = "Étage"\r\n')
SECOND = PolicyText(id="2026", first_day=date(2026, 4, 1), text='name = "Later"\n')


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
    closed = CalendarDay(day=date(2027, 3, 1), name="Office move", kind="closed")
    other = CalendarDay(day=date(2027, 1, 4), name="Training", kind="closed")
    opened = CalendarDay(day=date(2027, 3, 1), name="The move was put off", kind="open")
    keep_days(book, (closed, other))
    keep_days(book, (closed,))
    assert days(book) == (other, closed)
    keep_days(book, (opened,))
    keep_days(book, (opened,))
    assert days(book) == (other, opened)
    rows = book.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM calendar_days").scalar_one())
    assert rows == 3


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
