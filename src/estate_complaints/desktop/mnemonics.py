"""Gives each label of a form made at run time a letter of its own to be reached by with Alt."""

from collections.abc import Iterable


class Letters:
    """The letters still free on one form."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {letter.lower() for letter in taken}

    def mark(self, text: str) -> str:
        """The text with an ampersand before its letter; as it is where every letter is taken.

        The first letter of a word is taken before any other.
        """
        starts = [i for i, c in enumerate(text) if c.isalnum() and not text[i - 1 : i].isalnum()]
        others = [i for i, c in enumerate(text) if c.isalnum() and i not in starts]
        for place in starts + others:
            letter = text[place].lower()
            if letter.isascii() and letter not in self._taken:
                self._taken.add(letter)
                return f"{_plain(text[:place])}&{_plain(text[place:])}"
        return _plain(text)


def _plain(text: str) -> str:
    return text.replace("&", "&&")
