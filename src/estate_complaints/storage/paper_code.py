"""A secret key as a code that is printed on paper, kept in an envelope and typed in again."""

import hashlib
import hmac
from enum import Enum

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32 characters: no I, L, O or U to be misread."""

LINES, GROUPS, GROUP = 4, 4, 4
_DATA = GROUPS * GROUP - 1  # the last character of a line checks the line
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_IGNORED = str.maketrans("", "", " \t\r\n-–—.·")


class Sheet(Enum):
    """Which key a code stands for; the value is the code's first byte."""

    RECOVERY = 0x51
    OFFICE_KEY = 0x9E

    @property
    def title(self) -> str:
        """What the sheet of paper calls the code."""
        return {"RECOVERY": "recovery code", "OFFICE_KEY": "office key"}[self.name]


class Mistyped(ValueError):
    """The code was not typed as it is printed; the message says where to look."""


def code_of(key: bytes, sheet: Sheet) -> str:
    """Return a 32-byte key as four lines of four groups of four characters."""
    if len(key) != 32:
        raise ValueError("Only keys of 32 bytes are printed.")
    content = bytes([sheet.value]) + key
    number = int.from_bytes(content + _checksum(content), "big") << 4
    characters = [ALPHABET[number >> shift & 31] for shift in range(295, -1, -5)]
    lines = [characters[at : at + _DATA] for at in range(0, len(characters), _DATA)]
    return "\n".join(_printed(line, n) for n, line in enumerate(lines, 1))


def key_of(typed: str, sheet: Sheet) -> bytes:
    """Return the key a typed code stands for.

    Small letters, blanks and hyphens do not matter. Raises Mistyped with a sentence that
    names the line in which the mistake is.
    """
    lines = _lines(typed.upper().translate(_IGNORED).translate(_READ_AS))
    number = 0
    for line in lines:
        for character in line[:-1]:
            number = number << 5 | ALPHABET.index(character)
    content = (number >> 4).to_bytes(37, "big")
    if number & 15 or not hmac.compare_digest(_checksum(content[:33]), content[33:]):
        raise Mistyped(
            "The code does not fit together. Please compare it with the sheet once more."
        )
    if content[0] != sheet.value:
        raise Mistyped(f"This is another code. Please type the {sheet.title} from the sheet.")
    return content[1:33]


def _lines(typed: str) -> list[str]:
    whole = LINES * GROUPS * GROUP
    if len(typed) != whole:
        raise Mistyped(
            f"The code has {LINES * GROUPS} groups of {GROUP} characters, {whole} in all; "
            f"{len(typed)} were typed."
        )
    width = GROUPS * GROUP
    lines = [typed[at : at + width] for at in range(0, whole, width)]
    for n, line in enumerate(lines, 1):
        strange = next((c for c in line if c not in ALPHABET), "")
        if strange:
            raise Mistyped(f"Line {n} has “{strange}”, which is not used in these codes.")
        if _check_character(line[:-1], n) != line[-1]:
            raise Mistyped(f"There is a mistake in line {n}. Please compare it with the sheet.")
    return lines


def _printed(line: list[str], n: int) -> str:
    whole = "".join(line) + _check_character("".join(line), n)
    return " ".join(whole[at : at + GROUP] for at in range(0, len(whole), GROUP))


def _check_character(line: str, n: int) -> str:
    """Return the character that shows any one wrong or two exchanged ones, or a wrong line.

    Luhn's sum over 32 characters, begun with the number of the line.
    """
    total = n
    for place, character in enumerate(reversed(line)):
        value = ALPHABET.index(character) * (2 - place % 2)
        total += value // 32 + value % 32
    return ALPHABET[-total % 32]


def _checksum(content: bytes) -> bytes:
    return hashlib.sha256(b"estate-complaints paper code" + content).digest()[:4]
