"""A history that only grows: what counts in it, and what was struck out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.factories import Story, shipped_policy

from estate_complaints.rules.case.history import standing, struck_numbers
from estate_complaints.rules.entries.intake import Note, StruckOut

DAY = date(2027, 1, 6)


def strike(number: int) -> StruckOut:
    return StruckOut(number=number, why="Made in error.")


@pytest.fixture
def story() -> Story:
    return Story(shipped_policy("ccrmo")).received(DAY).then(DAY, Note(text="First"))


def counting(story: Story) -> list[int]:
    return [line.number for line in standing(story.lines)]


def test_an_entry_struck_out_stays_in_the_book_and_no_longer_counts(story: Story) -> None:
    story.then(DAY, strike(2))
    assert [line.number for line in story.case().history] == [1, 2, 3]
    assert counting(story) == [1]
    assert struck_numbers(story.lines) == {2}


def test_striking_out_a_striking_out_lets_the_entry_count_again(story: Story) -> None:
    story.then(DAY, strike(2), strike(3))
    assert counting(story) == [1, 2]
    assert struck_numbers(story.lines) == {3}


def test_a_third_striking_out_in_a_row_takes_the_entry_out_again(story: Story) -> None:
    story.then(DAY, strike(2), strike(3), strike(4))
    assert counting(story) == [1]


def test_a_striking_out_never_counts_as_something_that_happened(story: Story) -> None:
    story.then(DAY, strike(2), Note(text="Second"))
    assert counting(story) == [1, 4]


def test_two_people_may_strike_out_the_same_entry(story: Story) -> None:
    story.then(DAY, strike(2), strike(2), strike(3))
    assert counting(story) == [1], "the other striking-out still stands"


@given(st.lists(st.integers(min_value=2, max_value=12), max_size=12))
def test_whatever_is_struck_out_the_receipt_stands_and_the_rest_is_told_apart(
    targets: list[int],
) -> None:
    story = Story(shipped_policy("ccrmo")).received(DAY)
    for target in targets:
        earlier = target < len(story.lines) + 1
        story.then(DAY, strike(target) if earlier else Note(text="Something"))
    struck = struck_numbers(story.lines)
    counts = set(counting(story))
    assert 1 in counts
    assert not struck & counts
    others = {line.number for line in story.lines} - struck - counts
    assert all(isinstance(story.lines[n - 1].entry, StruckOut) for n in others)
