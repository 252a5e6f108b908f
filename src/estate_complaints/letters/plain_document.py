"""Plain Word documents made from nothing: the page, headings, lists and tables of figures.

The same words make the same document. The type is plain and never small.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Row

from estate_complaints.letters.docx_package import packed, unpack

FONT, BODY = "Arial", 12  # residents read it: plain type, never under 12 points
IN_TABLES: Final = 11
GREY = RGBColor(0x51, 0x60, 0x6F)


def begin(title: str, organisation: str, foot: str, *, margin: float = 2.5) -> WordDocument:
    """Return an empty document; `foot` stands before the number of each page, `margin` is in cm."""
    word = Document()
    page = word.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(margin)
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
    word.core_properties.title = f"{title}: {organisation}"
    word.core_properties.author = organisation
    word.core_properties.language = "en-GB"
    word.core_properties.comments = ""
    _foot(word, foot)
    word.add_heading(title, 0)
    return word


def finished(word: WordDocument) -> bytes:
    """Return the document as a .docx, the same bytes for the same words."""
    held = BytesIO()
    word.save(held)
    return packed(unpack(held.getvalue()))


def put_quiet(word: WordDocument, text: str) -> None:
    """Add a paragraph in grey."""
    word.add_paragraph().add_run(text).font.color.rgb = GREY


def put_bullets(word: WordDocument, lines: Iterable[str]) -> None:
    for line in lines:
        paragraph = word.add_paragraph(line, style="List Bullet")
        paragraph.paragraph_format.space_after = Pt(3)


@dataclass(frozen=True)
class Look:
    """How a table is set: columns of `figures` to the right, the rows in `bold` as sums.

    One that is `whole` is not broken between pages; a `note` stands below, on the same page as
    the last row. Rows are counted from 0, without the heads.
    """

    figures: range = range(0)
    bold: Collection[int] = ()
    whole: bool = False
    size: float = IN_TABLES
    note: str = ""


PLAIN: Final = Look()


def put_table(
    word: WordDocument,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[float],
    look: Look = PLAIN,
) -> None:
    """Add a table with its heads, if any, in bold; `widths` are those of its columns in cm.

    No row is broken between pages, and the heads stand on each of its pages.
    """
    listed = [*([heads] if heads else ()), *rows]
    made: Table = word.add_table(rows=len(listed), cols=len(widths), style="Table Grid")
    made.alignment = WD_TABLE_ALIGNMENT.LEFT
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Cm(width)
    for place, (row, texts) in enumerate(zip(made.rows, listed, strict=True)):
        is_head = texts is heads
        bold = is_head or place - bool(heads) in look.bold
        _fill(row, texts, widths, look, bold=bold)
        _keep(
            row, is_head=is_head, with_next=bool(look.note) if texts is listed[-1] else look.whole
        )
    _put_note(word, look)


def _fill(
    row: _Row, texts: Sequence[str], widths: Sequence[float], look: Look, *, bold: bool
) -> None:
    for place, (cell, text, width) in enumerate(zip(row.cells, texts, widths, strict=True)):
        cell.width = Cm(width)
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(3)
        paragraph.paragraph_format.space_before = Pt(3)
        if place in look.figures:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, Pt(look.size)


def _keep(row: _Row, *, is_head: bool, with_next: bool) -> None:
    """Keep a row on one page, with the one below it if that is wanted."""
    for cell in row.cells if with_next else ():
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    marks = ("w:cantSplit", "w:tblHeader") if is_head else ("w:cantSplit",)
    # python-docx has no word of its own for this.
    row._tr.get_or_add_trPr().extend(OxmlElement(mark) for mark in marks)  # noqa: SLF001


def _put_note(word: WordDocument, look: Look) -> None:
    below = word.add_paragraph()
    below.paragraph_format.space_before = Pt(4)
    run = below.add_run(look.note)
    run.font.color.rgb, run.font.size = GREY, Pt(look.size)


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


def _drop_theme(element: object) -> None:
    """The theme's typeface would win over the one that is named."""
    for fonts in element.iter(qn("w:rFonts")):  # type: ignore[attr-defined]
        for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{name}"), None)
