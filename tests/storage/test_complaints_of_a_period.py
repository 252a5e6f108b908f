"""A period finds the complaints it is about by the lists, and reads several histories at once."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from tests.factories import shipped_policy
from tests.storage.lists import DAY, Lists

from estate_complaints.rules.entries.intake import Note, StruckOut
from estate_complaints.rules.entries.outcome import Closed, Reopened
from estate_complaints.storage import ledger, search
from estate_complaints.storage.book import Book

CLOSED = Closed(reason="withdrawn")


@pytest.fixture
def lists(book: Book) -> Lists:
    return Lists(book, shipped_policy("ccrmo"))


def later(days: int) -> date:
    return DAY + timedelta(days=days)


def between(lists: Lists, first: int, last: int) -> list[int]:
    """The complaints of a period that is so many days after the first day."""
    found = lists.book.read(lambda c: search.seen_between(c, later(first), later(last)))
    return list(found)


def test_an_open_complaint_is_of_every_period_from_its_receipt_on(lists: Lists) -> None:
    number = lists.received(later(10))
    assert between(lists, 0, 9) == []
    assert between(lists, 0, 10) == [number]
    assert between(lists, 10, 10) == [number]
    assert between(lists, 400, 500) == [number]


def test_a_closed_one_is_of_no_period_after_the_last_thing_that_happened_in_it(
    lists: Lists,
) -> None:
    number = lists.then(lists.received(DAY), later(5), CLOSED)
    assert between(lists, 5, 9) == [number]
    assert between(lists, 6, 9) == []
    lists.then(number, later(8), Note(text="They thanked us."))
    assert between(lists, 6, 9) == [number]
    assert between(lists, 9, 20) == []


def test_what_was_written_down_for_an_earlier_day_brings_back_the_period_of_that_day(
    lists: Lists,
) -> None:
    number = lists.then(lists.received(DAY), later(5), CLOSED)
    lists.then(number, later(30), Note(text="Found a letter."), StruckOut(number=2, why="Not so."))
    assert between(lists, 20, 25) == [number]
    lists.then(number, later(31), Closed(reason="withdrawn"), Reopened(why="Again."))
    assert between(lists, 90, 91) == [number]


def test_several_histories_are_read_together_as_each_is_alone(lists: Lists) -> None:
    numbers = [lists.then(lists.received(later(day)), later(day), CLOSED) for day in range(3)]
    wanted = [numbers[2], numbers[0]]
    together = dict(lists.book.read(lambda c: list(ledger.open_histories(c, wanted))))
    assert list(together) == [numbers[0], numbers[2]]
    for number, history in together.items():
        assert history == lists.book.history(number)


def test_what_only_some_may_read_is_in_no_history_a_report_is_made_of(lists: Lists) -> None:
    """C-075: whoever makes the report, the figures are the same."""

    class Sealed:
        def close(self, *_: object) -> bytes:
            return b"closed"

        def open(self, *_: object) -> bytes:
            return ledger.encode(Note(text="About a colleague."))

    number = lists.received(DAY)
    book = lists.book
    book.seals = Sealed()
    secret = ledger.New(entry=Note(text="About a colleague."), day=DAY, audience="some")
    book.append(number, [secret], 1, uuid4(), book.writer.member)
    assert len(book.read(lambda c: ledger.confidential(c, number, book.seals))) == 1
    ((_, history),) = book.read(lambda c: list(ledger.open_histories(c, [number])))
    assert [line.number for line in history] == [1]
