"""The office's codes on paper and in a text file: what is printed, kept and typed back."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtGui import QTextDocument

GROUPS_TO_TYPE_BACK = 3
GROUPS_A_LINE = 4  # where the code itself does not say
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
READ_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})

KEEP_THEM = (
    "Keep this sheet where the office keeps what must not be lost, not on a PC, "
    "and show it to nobody."
)


@dataclass(frozen=True, repr=False)
class PaperCode:
    """A code of the sheet: what it is called, and what it is for."""

    title: str
    says: str
    code: str


def recovery_code(code: str) -> PaperCode:
    """The code that opens the book when passwords are forgotten."""
    says = "Opens the Complaints Book when a password is forgotten. Nothing else does if all are."
    return PaperCode("Recovery code", says, code)


def office_key(code: str) -> PaperCode:
    """The code by which a further PC becomes one of the office's."""
    says = "Lets a further PC into the office, once on each. It opens nothing without a password."
    return PaperCode("Office key", says, code)


def lines_of(code: str) -> list[list[str]]:
    """The code's lines, each as its groups, without what stands between them."""
    given = [_groups(line) for line in code.splitlines() if _groups(line)]
    if len(given) > 1:
        return given
    groups = _groups(code)
    return [groups[at : at + GROUPS_A_LINE] for at in range(0, len(groups), GROUPS_A_LINE)]


def groups_of(code: str) -> list[str]:
    """All groups of the code in order."""
    return [group for line in lines_of(code) for group in line]


def same_group(typed: str, group: str) -> bool:
    """Whether a group was copied rightly; capitals, blanks and O for 0 do not matter."""
    return _as_read(typed) == _as_read(group)


def choose_groups(code: str, how_many: int = GROUPS_TO_TYPE_BACK) -> list[int]:
    """The places (from 0, in order) of the groups to be typed back, different each time."""
    places = range(len(groups_of(code)))
    return sorted(secrets.SystemRandom().sample(places, min(how_many, len(places))))


def name_of_group(code: str, place: int) -> str:
    """Where on the sheet a group stands, from its place counted from 0: "Line 2, third group"."""
    for number, line in enumerate(lines_of(code), start=1):
        if place < len(line):
            nth = f"{ORDINALS[place]} group" if place < len(ORDINALS) else f"group {place + 1}"
            return f"Line {number}, {nth}"
        place -= len(line)
    raise IndexError("The code has no such group.")


def in_lines(code: str) -> str:
    """The code as it is shown."""
    return "\n".join("  ".join(line) for line in lines_of(code))


def sheet(office: str, codes: Sequence[PaperCode]) -> QTextDocument:
    """The page to print."""
    document = QTextDocument()
    document.setHtml(
        f"<h1>{escape(_heading(codes))}</h1><p>{escape(office)}</p>"
        + "".join(_printed(code) for code in codes)
        + f"<p>{escape(KEEP_THEM)}</p>"
        "<p>Printed on ____________________ Kept at ______________________________</p>"
    )
    return document


def write(office: str, codes: Sequence[PaperCode], file: Path) -> None:
    """Write the codes into a text file. Raises OSError where that cannot be done."""
    parts = [f"{code.title}\n\n{in_lines(code.code)}\n\n{code.says}" for code in codes]
    text = "\n\n\n".join([f"{_heading(codes)} of {office}", *parts, KEEP_THEM])
    file.write_text(f"{text}\n", encoding="utf-8", newline="\r\n")


def as_text(codes: Sequence[PaperCode]) -> str:
    """The codes to be pasted somewhere."""
    return "\n\n".join(f"{code.title}\n{code.code}" for code in codes)


def _heading(codes: Sequence[PaperCode]) -> str:
    return codes[0].title if len(codes) == 1 else "Codes of the Complaints Book"


def _printed(code: PaperCode) -> str:
    return (
        f"<h2>{escape(code.title)}</h2><p>{escape(code.says)}</p>"
        f"<table cellpadding='8'>{_rows(code.code)}</table>"
    )


def _groups(line: str) -> list[str]:
    return [group for group in re.split(r"[\s\-–]+", line) if group]


def _as_read(group: str) -> str:
    return "".join(group.upper().split()).translate(READ_ALIKE)


def _rows(code: str) -> str:
    return "".join(
        f"<tr><td>Line {number}</td>"
        + "".join(f"<td><tt style='font-size:20pt'>{escape(group)}</tt></td>" for group in line)
        + "</tr>"
        for number, line in enumerate(lines_of(code), start=1)
    )
