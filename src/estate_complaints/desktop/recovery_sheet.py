"""The office's recovery code on paper and in a text file: what is printed, kept and typed back."""

import re
import secrets
from html import escape
from pathlib import Path

from PySide6.QtGui import QTextDocument

GROUPS_TO_TYPE_BACK = 3
GROUPS_A_LINE = 4  # where the code itself does not say
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
READ_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})

KEEP_IT = (
    "This code opens the Complaints Book if every password is forgotten. Nothing else does. "
    "Keep it where the office keeps what must not be lost, and show it to nobody."
)


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


def choose_groups(code: str) -> list[int]:
    """The places (from 0, in order) of the groups to be typed back, different each time."""
    places = range(len(groups_of(code)))
    return sorted(secrets.SystemRandom().sample(places, min(GROUPS_TO_TYPE_BACK, len(places))))


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


def sheet(office: str, code: str) -> QTextDocument:
    """The page to print."""
    document = QTextDocument()
    document.setHtml(
        f"<h1>Recovery code</h1><p>{escape(office)}</p><p>{escape(KEEP_IT)}</p>"
        f"<table cellpadding='8'>{_rows(code)}</table>"
        "<p>Printed on ____________________ Kept at ______________________________</p>"
    )
    return document


def write(office: str, code: str, file: Path) -> None:
    """Write the code into a text file. Raises OSError where that cannot be done."""
    text = f"Recovery code of {office}\n\n{in_lines(code)}\n\n{KEEP_IT}\n"
    file.write_text(text, encoding="utf-8", newline="\r\n")


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
