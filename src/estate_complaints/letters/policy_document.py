"""Sets a complaints policy as a Word document: how to complain, the time limits, every clause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Row

FONT, BODY = "Arial", 12  # residents read it: plain type, never under 12 points
GREY = RGBColor(0x51, 0x60, 0x6F)
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
    word = Document()
    _prepare(word, booklet)
    word.add_heading(booklet.title, 0)
    _quiet(word, f"{booklet.organisation}. {booklet.edition}.")
    word.add_heading("How to complain", 1)
    word.add_paragraph("You can make a complaint in any of these ways:")
    _bullets(word, booklet.how)
    word.add_paragraph("You reach us here:").paragraph_format.space_before = Pt(10)
    _table(word, (), booklet.contacts, (4, 12))
    word.add_heading("What happens then", 1)
    for stage in booklet.stages:
        word.add_paragraph(stage, style="List Number")
    if booklet.beyond:
        word.add_paragraph("If you are still not satisfied, you can go further:")
        _bullets(word, booklet.beyond)
    word.add_heading("Time limits", 1)
    rows = [(one.what, one.whose, one.how_long, one.cited) for one in booklet.limits]
    _table(word, ("What", "Who keeps it", "How long", "Where it says so"), rows, (5, 2.5, 5.5, 3))
    word.add_heading("The policy in full", 1).paragraph_format.page_break_before = True
    for section in booklet.sections:
        _section(word, section)
    _keep_rows_whole(word)
    held = BytesIO()
    word.save(held)
    return held.getvalue()


def _prepare(word: WordDocument, booklet: Booklet) -> None:
    page = word.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.5)
    page.top_margin = page.bottom_margin = Cm(2.2)
    for name, size, before in (
        ("Normal", BODY, 0),
        ("Title", 26, 0),
        ("Heading 1", 18, 18),
        ("Heading 2", 14, 14),
    ):
        style = word.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:asciiTheme"), "")
        _drop_theme(style.element)
        if name != "Normal":
            style.font.color.rgb = RGBColor(0x1C, 0x27, 0x33)
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(7)
    word.styles["Normal"].paragraph_format.line_spacing = 1.2
    word.core_properties.title = f"{booklet.title}: {booklet.organisation}"
    word.core_properties.author = booklet.organisation
    word.core_properties.language = "en-GB"
    word.core_properties.comments = ""
    _foot(word, f"{booklet.organisation}, {booklet.title}. {booklet.edition}.    Page ")


def _drop_theme(element: object) -> None:
    """The theme's typeface would win over the one that is named."""
    for fonts in element.iter(qn("w:rFonts")):  # type: ignore[attr-defined]
        for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{name}"), None)


def _foot(word: WordDocument, text: str) -> None:
    style = word.styles["Footer"]
    style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(9), GREY
    foot = word.sections[0].footer.paragraphs[0]
    foot.add_run(text)
    number = foot.add_run()
    for kind, words in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = words
        number.element.append(part)


def _section(word: WordDocument, section: Section) -> None:
    word.add_heading(section.heading, 2)
    for passage in section.passages:
        number = _number(passage.cited)
        lines = passage.text.strip().split("\n")
        for place, line in enumerate(lines):
            if _BULLET.match(line):
                _bullets(word, [_BULLET.sub("", line)])
                continue
            paragraph = word.add_paragraph()
            if number and place == 0:
                paragraph.add_run(f"{number}  ").bold = True
            paragraph.add_run(line)


def _number(cited: str) -> str:
    """A clause's own number, such as "6.1"; paragraphs without one have none."""
    found = re.search(r"\d+\.\d+.*", cited)
    return found[0] if found else ""


def _quiet(word: WordDocument, text: str) -> None:
    word.add_paragraph().add_run(text).font.color.rgb = GREY


def _bullets(word: WordDocument, lines: Iterable[str]) -> None:
    for line in lines:
        paragraph = word.add_paragraph(line, style="List Bullet")
        paragraph.paragraph_format.space_after = Pt(3)


def _table(
    word: WordDocument,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[float],
) -> None:
    """A table with its heads, if any, in bold; `widths` are those of its columns in cm."""
    listed = [*([heads] if heads else ()), *rows]
    table: Table = word.add_table(rows=len(listed), cols=len(widths), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for made, row in zip(table.rows, listed, strict=True):
        _fill(made, row, widths, bold=row is heads)
    word.add_paragraph()


def _fill(row: _Row, texts: Sequence[str], widths: Sequence[float], *, bold: bool) -> None:
    for cell, text, width in zip(row.cells, texts, widths, strict=True):
        cell.width = Cm(width)
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(3)
        paragraph.paragraph_format.space_before = Pt(3)
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, Pt(11)


def _keep_rows_whole(word: WordDocument) -> None:
    """No row is broken between pages, and the head of a table stands on each of its pages."""
    for table in word.element.body.iter(qn("w:tbl")):
        for place, row in enumerate(table.iter(qn("w:tr"))):
            head = place == 0 and len(table.tblGrid) > 2
            marks = ("w:cantSplit", "w:tblHeader") if head else ("w:cantSplit",)
            row.get_or_add_trPr().extend(OxmlElement(mark) for mark in marks)
