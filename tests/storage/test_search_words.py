"""People find complaints by what they remember of them, however they type it."""

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.storage.lists import DAY, Lists

from estate_complaints.rules.entries.intake import Point
from estate_complaints.storage import search
from estate_complaints.storage.book import Book
from estate_complaints.storage.projection_tables import SORTED_BY
from estate_complaints.storage.search_words import question, telephone_ends, whole


@pytest.fixture
def lists(book: Book) -> Lists:
    return Lists(book)


def test_every_word_begins_some_word_of_the_complaint(lists: Lists) -> None:
    lift = lists.received(summary="Lift out of order", points=(Point(wrong="Stuck.", wanted=""),))
    gate = lists.received(summary="Gate bangs at night", points=(Point(wrong="", wanted="Oil."),))
    assert lists.find("lift") == lists.find("LIF") == lists.find("order lift") == [lift]
    assert lists.find("gate oil") == lists.find("ni ban") == [gate]
    assert lists.find("lift gate") == lists.find("ift") == lists.find("lifts") == []
    assert lists.find() == [gate, lift]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ms Zoë Trope", "zoe"),
        ("Ms Zoe Trope", "ZOË"),
        ("Mr Łukasz Latarnik", "lukasz"),
        ("Mr Lukasz Latarnik", "Łukasz"),
        ("Mrs Strauß", "STRAUSS"),
        ("Mr O'Brien", "o’brien"),
        ("Ms Søren-Ødegård", "soren odegard"),
        ("Ms نور القمر", "نور"),
        ("Mr Nguyễn Văn", "nguyen van"),
        ("Ms Ægir", "aegir"),
        ("Mr İsmail Işık", "ismail isik"),
    ],
)
def test_capitals_and_accents_make_no_difference(lists: Lists, name: str, typed: str) -> None:
    number = lists.from_person(name)
    lists.from_person("Mr Bill Sticker")
    assert lists.find(typed) == [number]


@pytest.mark.parametrize(
    "typed",
    ["CC/2026/002", "cc/2026/002", "CC 2026 002", "2026/002", "/002", "2026 2", "cc/2026/2"],
)
def test_a_reference_is_found_as_people_write_it(lists: Lists, typed: str) -> None:
    numbers = [lists.received() for _ in range(3)]
    assert lists.find(typed)[0] == numbers[1]


def test_a_reference_opens_its_complaint_and_a_part_of_one_opens_none(lists: Lists) -> None:
    number, _ = lists.received(), lists.received()

    def opened(typed: str) -> int | None:
        return lists.book.read(lambda connection: search.by_reference(connection, typed))

    assert (
        opened("CC/2026/001") == opened(" cc 2026 001 ") == opened("1") == opened("001") == number
    )
    assert opened("CC/2026") is opened("9") is opened("") is opened("?!") is None
    assert opened("9" * 40) is opened("lift") is None


@pytest.mark.parametrize(
    "typed",
    [
        "020 7946 0123",
        "02079460123",
        "+44 20 7946 0123",
        "0044 2079460123",
        "(020) 7946-0123",
        "7946 0123",
        "79460123",
        "79 46 01 23",
        "0123",
        "460 123",
        "46012",
    ],
)
def test_a_part_of_a_telephone_number_is_enough_however_it_is_spaced(
    lists: Lists, typed: str
) -> None:
    number = lists.from_person("Ms Paige Turner", telephone="020 7946 0123")
    lists.from_person("Mr Al Fresco", telephone="020 7946 0555")
    assert lists.find(typed) == [number]
    assert lists.find(f"turner {typed}") == [number]
    assert lists.find(f"fresco {typed}") == []


@pytest.mark.parametrize(
    "written", ["+44 20 7946 0123", "07700 900456, 020 7946 0123 (work)", "0207946-0123"]
)
def test_a_telephone_number_is_found_however_it_was_written_down(
    lists: Lists, written: str
) -> None:
    number = lists.from_person("Ms Paige Turner", telephone=written)
    assert lists.find("020 7946 0123") == lists.find("79460123") == [number]


def test_few_digits_are_not_looked_for_inside_telephone_numbers(lists: Lists) -> None:
    lists.from_person("Ms Paige Turner", flat="Flat 3", telephone="020 7946 0123")
    number = lists.from_person("Mr Al Fresco", flat="Flat 12", telephone="020 7946 0555")
    assert lists.find("12") == [number]


def test_the_flat_itself_comes_before_all_that_only_look_like_it(lists: Lists) -> None:
    twelve = lists.from_person("Mr Al Fresco", flat="Flat 12")
    hundred = lists.from_person("Ms Paige Turner", flat="Flat 120")
    bare = lists.from_person("Mr Ivor Kettle", flat="12", address="12 Storybook Court")
    third = lists.from_person("Ms Iris Bloom", flat="Flat 3", address="12 Storybook Court")
    assert lists.find("Flat 12") == [bare, twelve, third, hundred]
    assert lists.find("flat 12", descending=False) == [twelve, bare, hundred, third]
    assert lists.find("flat 120") == [hundred]


def test_the_one_that_is_named_comes_first_in_every_order(lists: Lists) -> None:
    named = lists.from_person("Mr Doug Marsh", DAY)
    other = lists.from_person("Ms Ann Marshall", DAY + timedelta(days=1))
    for sort, down in product(SORTED_BY, (True, False)):
        assert lists.find("marsh", sort=sort, descending=down) == [named, other]


def test_where_very_many_are_named_the_order_asked_for_holds(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    named, other = lists.from_person("Mr Marsh"), lists.from_person("Ms Marshall")
    assert lists.find("marsh") == [named, other]
    monkeypatch.setattr(search, "MEANT", 0)
    assert lists.find("marsh") == [other, named]


SIGNS = "\"*()^:+-{} 'ANDORTEliftCc0123456789/.,_"
NASTY = [
    '"',
    "'",
    "lift OR",
    "NEAR(lift gate, 2)",
    "lift*",
    "^lift",
    "text : lift",
    "- text : lift",
    "{reference people} : lift",
    "lift + gate",
    "(lift",
    "lift)",
    "AND",
    "NOT lift",
    "a_b",
    "%",
    "*",
    ":",
    "; DROP TABLE search",
    "\x00",
    "e\u0301",
    "\ud800",
    "९१२",
    "²",
    "lift " * 500,
    "1 " * 500,
    "9" * 500,
]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    typed=st.text()
    | st.text(alphabet="\"*()^:+-{} 'ANDORTEliftCc0123456789/.,_")
    | st.sampled_from(NASTY)
)
def test_whatever_is_typed_is_words_and_never_an_error(lists: Lists, typed: str) -> None:
    numbers = lists.find() or [lists.from_person("Ms Paige Turner", telephone="020 7946 0123")]
    assert set(lists.find(typed)) <= set(numbers)
    assert lists.book.read(lambda c: search.by_reference(c, typed)) in (None, *numbers)
    assert len(lists.book.read(lambda c: search.find_people(c, typed, 8))) <= 1


def test_signs_alone_find_nothing_and_no_words_find_all(lists: Lists) -> None:
    number = lists.received()
    assert lists.find("?!") == lists.find("“”") == []
    assert lists.find("  ") == [number]


@given(name=st.text(min_size=1), cut=st.integers(1, 8))
@example(name="ﬁne Ⅻ", cut=2)
def test_the_beginning_of_a_word_asks_for_a_beginning(name: str, cut: int) -> None:
    asked = question(name)
    assert asked.count('"') % 2 == 0
    assert bool(asked) == bool(whole(name))
    assert question(name[:cut]).count("(") == question(name[:cut]).count(")")


def test_a_telephone_number_is_kept_with_all_its_ends() -> None:
    assert telephone_ends(["020 7946 (ext 12)"]).split() == ["0207946", "207946", "07946", "7946"]
    assert telephone_ends(["+44 (0)7700 900 456"]) == telephone_ends(["07700900456"])
    assert telephone_ends(["", "none", "12"]) == ""
