"""Turns what people type into a question to the full-text index, whatever they type."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

MOST_WORDS = 16
"""Who pastes a whole letter is looked up by its beginning."""

DIGITS = 4
"""So many digits may be the middle of a telephone number; fewer are in far too many of them."""

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_WORD = re.compile(r"[^\W_]+")
_TELEPHONE = re.compile(r"\+?\d[\d ().-]*")
_ZEROS = re.compile(r"\b0+(?=\d)")
_ABROAD = re.compile(r"^(?:00)?440?(?=\d{9})")


def folded(text: str) -> str:
    """Return a text as it is looked for: no capitals, no accents, letters as on a UK keyboard."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return plain.casefold().translate(_LETTERS)


def question(typed: str) -> str:
    """Return the question for texts in which every word begins some word; "" for no words.

    What is followed by a sign is a whole word, as in CC/2026/041. Digits are also looked for
    inside telephone numbers, however they are spaced.
    """
    runs = groupby(_words(typed), lambda word: word.text.isdecimal())
    asked = [_digits(list(run)) if numeric else _beginnings(run) for numeric, run in runs]
    return " AND ".join(asked)


def whole(typed: str) -> str:
    """Return the question for the one somebody means: a name, flat, reference or telephone."""
    words = _words(typed)
    if not words:
        return ""
    asked = f'{{reference people flat}} : "{" ".join(word.text for word in words)}"'
    number = _number(words)
    return f'{asked} OR telephone : "{number}"' if number else asked


def reference_words(reference: str, number: int) -> str:
    """Return what a reference is found by: CC/2026/041 also as CC/2026/41, and as 41."""
    plain = folded(reference)
    return " ".join(dict.fromkeys((plain, _ZEROS.sub("", plain), str(number))))


def flat_words(flat: str, address: str) -> str:
    """Return what a flat is found by, also where only its number was written down."""
    plain = folded(flat)
    kind = "flat " if plain[:1].isdecimal() else ""
    return f"{kind}{plain} {folded(address)}"


def telephone_ends(telephones: Iterable[str]) -> str:
    """Return every end of every telephone number, so that a part of one begins a word."""
    written = [part for text in telephones for part in _TELEPHONE.findall(text)]
    numbers = dict.fromkeys(_at_home(re.sub(r"\D", "", part)) for part in written)
    return " ".join(number[at:] for number in numbers for at in range(len(number) - DIGITS + 1))


class _Word(NamedTuple):
    text: str
    whole: bool

    def __str__(self) -> str:
        return f'"{self.text}"' if self.whole else f'"{self.text}" *'


@lru_cache(maxsize=32)
def _words(typed: str) -> tuple[_Word, ...]:
    """Take a text apart: each search asks twice, and the same again whenever a list is renewed."""
    chunks = [_WORD.findall(chunk) for chunk in folded(typed).split()]
    found = [
        _Word(part, whole=place < len(chunk))
        for chunk in chunks
        for place, part in enumerate(chunk, start=1)
    ]
    return tuple(found[:MOST_WORDS])


def _beginnings(words: Iterable[_Word]) -> str:
    return " AND ".join(map(str, words))


def _digits(words: list[_Word]) -> str:
    asked = " AND ".join(
        f"{word}" if len(word.text) >= DIGITS else f"- telephone : {word}" for word in words
    )
    number = _number(words)
    return f'(({asked}) OR telephone : "{number}" *)' if number else asked


def _number(words: Sequence[_Word]) -> str:
    """Return digits as one telephone number, or "" where they are too few or not only digits."""
    joined = "".join(word.text for word in words)
    return _at_home(joined) if joined.isdecimal() and len(joined) >= DIGITS else ""


def _at_home(number: str) -> str:
    return _ABROAD.sub("0", number)
