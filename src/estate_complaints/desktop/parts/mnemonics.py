"""Gives each label of a form made at run time a letter of its own to be reached by with Alt."""

from collections.abc import Iterable
from typing import Final

WINDOW: Final = "cvihfr"
"""The letters of the menus and of what stands above every screen: a form leaves them alone."""


class Letters:
    """The letters still free on one form; those to `avoid` are given only where no other fits."""

    def __init__(self, taken: Iterable[str] = (), avoid: Iterable[str] = ()) -> None:
        self._taken = {letter.lower() for letter in taken}
        self._avoid = frozenset(avoid)

    def mark(self, text: str) -> str:
        """The text with an ampersand before its letter; as it is where every letter is taken.

        The first letter of a word is taken before any other.
        """
        starts = [i for i, c in enumerate(text) if c.isalnum() and not text[i - 1 : i].isalnum()]
        others = [i for i, c in enumerate(text) if c.isalnum() and i not in starts]
        for shunned in (self._taken | self._avoid, self._taken):
            for place in starts + others:
                letter = text[place].lower()
                if letter.isascii() and letter not in shunned:
                    self._taken.add(letter)
                    return f"{_plain(text[:place])}&{_plain(text[place:])}"
        return _plain(text)


def _plain(text: str) -> str:
    return text.replace("&", "&&")
