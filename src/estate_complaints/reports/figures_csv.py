"""A report of figures as a CSV file: a line for each figure, with what it means.

A spreadsheet works out a text that begins like a formula, so that whoever can write a name into
the office's lists could run something on the PC of whoever opens the file. Such a text gets a
mark before it, which a spreadsheet shows as it stands.
"""

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Final

from estate_complaints.reports.figures import Report, Table
from estate_complaints.rules.days import uk_dates

HEADS: Final = ("Part", "Line", "Column", "Figure", "Line means", "Column means", "Clause")
_BEGINS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def csv_of(report: Report) -> str:
    """Return the file: what it is about, and then every figure in its order."""
    held = StringIO(newline="")
    writer = csv.writer(held)
    for row in (*_about(report), (), HEADS):
        writer.writerow(map(harmless, row))
    for table in report.tables:
        writer.writerows(map(harmless, row) for row in _rows(table))
    return held.getvalue()


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip().startswith(_BEGINS_A_FORMULA) else text


def _about(report: Report) -> Iterable[tuple[str, ...]]:
    yield report.title, report.organisation
    yield "Period", report.period.name, report.period.days
    yield "Made on", uk_dates.long(report.made_on)
    if report.source:
        yield "Clause", report.source.cited


def _rows(table: Table) -> Iterable[tuple[str, ...]]:
    for line in table.lines:
        source = line.source or table.source
        for column, figure in zip(table.columns, line.figures, strict=True):
            yield (
                table.title,
                line.name,
                column.title,
                figure.text,
                line.means or table.means,
                column.means,
                source.cited if source else "",
            )
