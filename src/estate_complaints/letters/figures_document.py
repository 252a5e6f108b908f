"""Sets a report of figures as a Word document: each table with what its figures mean."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from docx.document import Document as WordDocument

from estate_complaints.letters.plain_document import (
    IN_TABLES,
    begin,
    finished,
    put_quiet,
    put_table,
)

MARGIN: Final = 1.8
ROOM: Final = 21 - 2 * MARGIN  # cm across a page
CLAUSE: Final = 2.4
NARROW, ROOMY = 1.65, 2.7
FEW: Final = 4
"""Columns of figures up to which each has more room."""
SMALLER: Final = 9.5  # points, where there are more
KEPT_WHOLE: Final = 14
"""Rows up to which a table is not broken between pages."""
EXPLAINED: Final = "What the columns and lines mean"
EXPLAINED_WIDE: Final = (5.0, ROOM - 5.0)


@dataclass(frozen=True)
class FigureTable:
    """A table with its sentence. The first column of `rows` holds names, the last one clauses.

    `sums` are the places of the rows that sum up others.
    """

    title: str
    means: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    sums: tuple[int, ...]


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
    word.add_heading(EXPLAINED, 1)
    put_table(word, (), report.explained, EXPLAINED_WIDE)
    return finished(word)


def _put(word: WordDocument, table: FigureTable) -> None:
    word.add_heading(table.title, 1).paragraph_format.keep_with_next = True
    word.add_paragraph(table.means).paragraph_format.keep_with_next = True
    columns = len(table.heads)
    between = columns - 2
    each = ROOMY if between <= FEW else NARROW
    put_table(
        word,
        table.heads,
        table.rows,
        (ROOM - CLAUSE - each * between, *([each] * between), CLAUSE),
        figures=range(1, columns - 1),
        bold=table.sums,
        whole=len(table.rows) <= KEPT_WHOLE,
        size=IN_TABLES if between <= FEW else SMALLER,
    )
