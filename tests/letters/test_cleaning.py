"""What a Word document cannot carry is changed in the open; everything else stays as it is."""

from dataclasses import replace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from estate_complaints.letters.cleaning import (
    NotPlain,
    changes,
    clean_text,
    cleaned,
    texts,
)
from estate_complaints.letters.sample import sample

WORDS = "Smith & Sons <Ltd> “rubbish” 🗑️ עברית العربية e\u0301 — tab\tand\nnew line, O'Neill"


def test_ordinary_words_of_any_language_are_not_touched() -> None:
    assert clean_text(WORDS) == WORDS
    assert changes(replace(sample(), understanding=WORDS)) == ()


@pytest.mark.parametrize(
    ("written", "carried"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x0bb\x0cc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("bell\x07 nul\x00 del\x7f", "bell␇ nul␀ del␡"),
        ("don\x92t \x96 \x85 \x81", "don’t – … \ufffd"),
        ("half\ud83d \uffff", "half\ufffd \ufffd"),
        ("\u202egnp.exe", "gnp.exe"),
    ],
)
def test_each_kind_of_unfit_character_becomes_what_the_table_says(
    written: str, carried: str
) -> None:
    assert clean_text(written) == carried


def test_what_was_changed_is_told_with_its_place_and_number() -> None:
    points = (replace(sample().points[0], wrong="ring\x07 ring\x07 \u202e"),)
    told = [str(change) for change in changes(replace(sample(), points=points))]
    assert told == [
        "points 1 wrong: 2 × U+0007 (a character that cannot be printed) became “␇”.",
        "points 1 wrong: 1 × U+202E (right-to-left override) was left out.",
    ]


def test_line_ends_are_kept_and_not_reported() -> None:
    assert changes(replace(sample(), apology="I am\r\nsorry.")) == ()


@given(st.text(st.characters()))
def test_any_text_is_either_kept_or_reported(text: str) -> None:
    told = changes(replace(sample(), apology=text))
    assert told or clean_text(text) == text.replace("\r\n", "\n").replace("\r", "\n")
    assert clean_text(clean_text(text)) == clean_text(text)


def test_every_text_of_a_letter_is_cleaned_however_deep_it_lies() -> None:
    letter = sample()
    action = replace(letter.actions[1], owner="Ann\x07")
    dirty = replace(letter, actions=(letter.actions[0], action))
    assert cleaned(dirty).actions[1].owner == "Ann␇"
    assert {path for path, _ in texts(dirty)} >= {"actions 2 owner", "office address_lines 3"}


@pytest.mark.parametrize("value", [None, 1.5, ["a"], object(), b"bytes"])
def test_a_field_that_is_not_plain_is_named(value: object) -> None:
    points = (replace(sample().points[0], reasons=cast(Any, value)),)
    with pytest.raises(NotPlain, match="points 1 reasons"):
        cleaned(replace(sample(), points=points))


@pytest.mark.parametrize("told", ["reasons", "references", "put_right"])
def test_a_restricted_point_can_tell_nothing_but_its_outcome(told: str) -> None:
    restricted = sample().points[2]
    with pytest.raises(ValueError, match="Point 3 is restricted"):
        replace(restricted, **{told: "He was warned."})
