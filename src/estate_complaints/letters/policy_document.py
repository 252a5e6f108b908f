"""Sets a complaints policy as a Word document: how to complain, the time limits, every clause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from docx.document import Document as WordDocument
from docx.shared import Pt

from estate_complaints.letters.plain_document import (
    begin,
    finished,
    put_bullets,
    put_quiet,
    put_table,
)

_BULLET = re.compile(r"^\s*[-·•]\s*")


@dataclass(frozen=True)
class Limit:
    """A limit of time: what, who keeps it ("We", "You" or nobody), how long, and its clause."""

    what: str
    whose: str
    how_long: str
    cited: str


@dataclass(frozen=True)
class Passage:
    """A clause in its own words, and how it is cited."""

    cited: str
    text: str


@dataclass(frozen=True)
class Section:
    """The clauses under one heading of the policy."""

    heading: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Booklet:
    """Everything that stands in the document, in its order."""

    title: str
    organisation: str
    edition: str
    how: tuple[str, ...]
    stages: tuple[str, ...]
    contacts: tuple[tuple[str, str], ...]
    limits: tuple[Limit, ...]
    beyond: tuple[str, ...]
    sections: tuple[Section, ...]


def write_booklet(booklet: Booklet, file: Path) -> None:
    """Write the document into a file. Raises OSError."""
    file.write_bytes(document_of(booklet))


def document_of(booklet: Booklet) -> bytes:
    """Return the document as a .docx, the same for the same words."""
    foot = f"{booklet.organisation}, {booklet.title}. {booklet.edition}.    Page "
    word = begin(booklet.title, booklet.organisation, foot)
    put_quiet(word, f"{booklet.organisation}. {booklet.edition}.")
    word.add_heading("How to complain", 1)
    word.add_paragraph("You can make a complaint in any of these ways:")
    put_bullets(word, booklet.how)
    word.add_paragraph("You reach us here:").paragraph_format.space_before = Pt(10)
    put_table(word, (), booklet.contacts, (4, 12))
    word.add_heading("What happens then", 1)
    for stage in booklet.stages:
        word.add_paragraph(stage, style="List Number")
    if booklet.beyond:
        word.add_paragraph("If you are still not satisfied, you can go further:")
        put_bullets(word, booklet.beyond)
    word.add_heading("Time limits", 1)
    rows = [(one.what, one.whose, one.how_long, one.cited) for one in booklet.limits]
    heads = ("What", "Who keeps it", "How long", "Where it says so")
    put_table(word, heads, rows, (5, 2.5, 5.5, 3))
    word.add_heading("The policy in full", 1).paragraph_format.page_break_before = True
    for section in booklet.sections:
        _section(word, section)
    return finished(word)


def _section(word: WordDocument, section: Section) -> None:
    word.add_heading(section.heading, 2)
    for passage in section.passages:
        number = _number(passage.cited)
        lines = passage.text.strip().split("\n")
        for place, line in enumerate(lines):
            if _BULLET.match(line):
                put_bullets(word, [_BULLET.sub("", line)])
                continue
            paragraph = word.add_paragraph()
            if number and place == 0:
                paragraph.add_run(f"{number}  ").bold = True
            paragraph.add_run(line)


def _number(cited: str) -> str:
    """A clause's own number, such as "6.1"; paragraphs without one have none."""
    found = re.search(r"\d+\.\d+.*", cited)
    return found[0] if found else ""
