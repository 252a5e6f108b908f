"""A list that comes out of the book as one text holds what rows would have held."""

from datetime import date

import msgspec
import pytest
from sqlalchemy import bindparam, select
from tests.storage.lists import DAY, Lists

from estate_complaints.storage.book import Book
from estate_complaints.storage.packed import Packed
from estate_complaints.storage.projection_tables import register

of = register.c


class Seen(msgspec.Struct, array_like=True):
    """A few columns of every kind: a number, words, days, and whether something is so."""

    number: int
    words: str
    received_on: date
    closed_on: date | None
    closed: bool


@pytest.fixture
def lists(book: Book) -> Lists:
    return Lists(book)


def test_numbers_words_days_and_flags_arrive_as_what_they_are(lists: Lists) -> None:
    words = 'Said “no”, then "yes"; 50 % \\ Zoë\n'
    number = lists.received(summary=words)
    asked = Packed(select(of.case_no, of.summary, of.received_on, of.closed_on, of.closed))
    found = lists.book.read(lambda connection: asked.ask(connection, {}, Seen))
    assert found == [Seen(number, words, DAY, None, False)]


def test_what_is_asked_for_and_what_the_question_itself_holds_go_together(lists: Lists) -> None:
    first, second = lists.received(), lists.received(DAY.replace(day=20))
    on = of.received_on == bindparam("on")
    asked = Packed(select(of.case_no).where(on, of.closed.is_(False), of.summary != "nothing"))
    for day, number in ((DAY, first), (DAY.replace(day=20), second)):
        values = {"on": day.isoformat(), "not asked for": 1}
        assert lists.book.read(lambda c, v=values: asked.ask(c, v, int)) == [number]
    assert lists.book.read(lambda c: asked.ask(c, {"on": "2020-01-01"}, int)) == []
