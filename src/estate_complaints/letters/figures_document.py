"""Sets a report of figures as a Word document: each table with what its figures mean."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from docx.document import Document as WordDocument

from estate_complaints.letters.plain_document import (
    IN_TABLES,
    Look,
    begin,
    finished,
    put_quiet,
    put_table,
)

MARGIN: Final = 1.8
ROOM: Final = 21 - 2 * MARGIN  # cm across a page
CLAUSE, CLAUSE_SMALLER = 3.2, 2.3
WIDTHS: Final = (4.0, 2.7, 2.7, 2.7, 2.0, 2.0)
"""How wide each column of figures is where there are so many; all the more share what is left."""
FIGURES: Final = 11.6
FEW: Final = 4
"""Columns of figures up to which each has more room."""
SMALLER: Final = 9.5  # points, where there are more
KEPT_WHOLE: Final = 14
"""Rows up to which a table is not broken between pages."""
EXPLAINED: Final = "What the columns and lines mean"
EXPLAINED_WIDE: Final = (5.0, ROOM - 5.0)


@dataclass(frozen=True)
class FigureTable:
    """A table with its sentence. The first column of `rows` holds names.

    With `clauses` the last one holds those; `sums` are the places of the rows that sum up others.
    """

    title: str
    means: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sums: tuple[int, ...]
    clauses: bool


@dataclass(frozen=True)
class FigureReport:
    """Everything that stands in the document, in its order.

    `explained` tells at its end what each column and line means, by its name.
    """

    title: str
    organisation: str
    period: str
    about: str
    tables: tuple[FigureTable, ...]
    explained: tuple[tuple[str, str], ...]


def write_figures(report: FigureReport, file: Path) -> None:
    """Write the document into a file. Raises OSError."""
    file.write_bytes(figures_document(report))


def figures_document(report: FigureReport) -> bytes:
    """Return the document as a .docx."""
    foot = f"{report.organisation}, {report.title}. {report.period}.    Page "
    word = begin(report.title, report.organisation, foot, margin=MARGIN)
    put_quiet(word, f"{report.organisation}. {report.period}.")
    put_quiet(word, report.about)
    for table in report.tables:
        _put(word, table)
    word.add_heading(EXPLAINED, 1).paragraph_format.keep_with_next = True
    put_table(word, (), report.explained, EXPLAINED_WIDE)
    return finished(word)


def _put(word: WordDocument, table: FigureTable) -> None:
    word.add_heading(table.title, 1).paragraph_format.keep_with_next = True
    between = len(table.heads) - 1 - table.clauses
    few = between <= FEW
    each = WIDTHS[between - 1] if between <= len(WIDTHS) else FIGURES / between
    last = (CLAUSE if few else CLAUSE_SMALLER,) if table.clauses else ()
    look = Look(
        figures=range(1, between + 1),
        bold=table.sums,
        whole=len(table.rows) <= KEPT_WHOLE,
        size=IN_TABLES if few else SMALLER,
        note=table.means,
    )
    widths = (ROOM - sum(last) - each * between, *([each] * between), *last)
    put_table(word, table.heads, table.rows, widths, look)
