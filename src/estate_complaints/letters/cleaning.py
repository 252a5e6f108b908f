"""Characters that a Word document cannot carry, or that would change the words around them.

What becomes of each, so that nothing goes unseen:

| in the text                                        | in the letter                          |
|----------------------------------------------------|----------------------------------------|
| line ends of Windows and old Macs                  | a line break, as they were; not told   |
| vertical tab, form feed, U+2028, U+2029            | a line break                           |
| other control characters below U+0020, and U+007F  | their visible picture, such as ␀       |
| U+0080 to U+009F, left by a wrong conversion       | what Windows means by them, such as ’  |
| halves of a character (surrogates), U+FFFE, U+FFFF | the replacement character �            |
| U+202D, U+202E, which turn the words that follow   | left out                               |

Everything else is printed as it is: tabs, spaces, accents, emoji, scripts written from the right.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from estate_complaints.letters.fields import LetterFields

_LINE_ENDS = re.compile("\r\n?")
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u2029\u202d-\u202e\ud800-\udfff\ufffe-\uffff]"
)
_DROPPED = "\u202d\u202e"
_BREAKS = "\x0b\x0c\u2028\u2029"


@dataclass(frozen=True)
class Change:
    """One kind of character that was changed in one field. `became` is empty where left out."""

    field: str
    character: str
    became: str
    times: int

    def __str__(self) -> str:
        name = unicodedata.name(self.character, "a character that cannot be printed")
        what = f"{self.times} × U+{ord(self.character):04X} ({name.lower()})"
        became = {"": "was left out", "\n": "became a line break"}.get(self.became)
        return f"{self.field}: {what} {became or f'became “{self.became}”'}."


class NotPlain(Exception):
    """A field holds something other than text, a number, yes or no; the message names it."""


def clean_text(text: str) -> str:
    """Return the text as a letter can carry it (see the table above)."""
    return _UNFIT.sub(lambda found: _instead_of(found.group()), _LINE_ENDS.sub("\n", text))


def cleaned(letter: LetterFields) -> LetterFields:
    """Return the same fields with every text cleaned. Raises NotPlain, naming the field."""
    clean: LetterFields = _walk(letter, "")
    return clean


def changes(letter: LetterFields) -> tuple[Change, ...]:
    """Return what cleaning changes, for the person who approves the letter to see."""
    return tuple(
        Change(path, character, _instead_of(character), times)
        for path, text in texts(letter)
        for character, times in Counter(_UNFIT.findall(_LINE_ENDS.sub("\n", text))).items()
    )


def texts(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text among the fields with where it stands, such as "points 2 reasons"."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for number, item in enumerate(value, start=1):
            yield from texts(item, f"{path} {number}".strip())
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name), f"{path} {field.name}".strip())


def _walk(value: Any, path: str) -> Any:
    if type(value) is str:
        return clean_text(value)
    if type(value) in (bool, int):
        return value
    if type(value) is tuple:
        return tuple(_walk(item, f"{path} {number}") for number, item in enumerate(value, start=1))
    if is_dataclass(value) and type(value).__module__.startswith(LetterFields.__module__):
        found = {f.name: _walk(getattr(value, f.name), f"{path} {f.name}") for f in fields(value)}
        return replace(value, **found)  # type: ignore[type-var]
    raise NotPlain(f"The letter's field “{path.strip()}” holds {value!r}, which is not plain text.")


def _instead_of(character: str) -> str:
    code = ord(character)
    if character in _DROPPED:
        return ""
    if character in _BREAKS:
        return "\n"
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if code < 0xA0:
        return bytes([code]).decode("cp1252", errors="replace")
    return "\ufffd"
