"""The monitoring report: gathered from the book a few complaints at a time, shown, and saved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from estate_complaints.letters.figures_document import FigureReport, FigureTable, write_figures
from estate_complaints.office.complaint.case_view import clause_text
from estate_complaints.office.desk import Desk
from estate_complaints.office.overview.search import register_page
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.rows import ClauseText, RegisterRow
from estate_complaints.reports import periods
from estate_complaints.reports.account import Account, Source
from estate_complaints.reports.accounts import account_of
from estate_complaints.reports.code_comparison import Code
from estate_complaints.reports.figures import Column, Figure, Line, Report, Table
from estate_complaints.reports.figures_csv import csv_of
from estate_complaints.reports.monitoring import monitoring_report
from estate_complaints.reports.periods import Period
from estate_complaints.rules.case.case import case_from
from estate_complaints.rules.days import uk_dates
from estate_complaints.storage import ledger, search

__all__ = [
    "Account",
    "Column",
    "Figure",
    "Line",
    "Monitoring",
    "Period",
    "Report",
    "Table",
]

CLAUSE: Final = ("Clause",)
NAMES_NOBODY: Final = "Made from the whole book of complaints; it names nobody."


@dataclass(frozen=True)
class Monitoring:
    """A report, and the clauses its parts answer to in their own words."""

    report: Report
    clauses: Mapping[Source, ClauseText]

    def clause(self, *sources: Source | None) -> tuple[ClauseText, ...]:
        """Return the words of clauses, each once."""
        return tuple(dict.fromkeys(self.clauses[one] for one in sources if one is not None))


def offered(desk: Desk) -> tuple[Period, ...]:
    """Return the periods to choose from, the present quarter first."""
    return periods.offered(desk.today())


def own_period(desk: Desk, first: date, last: date) -> Period:
    """Return a period of one's own days. Raises NotDone with a sentence for the office."""
    try:
        return periods.own_days(first, last, desk.today())
    except ValueError as problem:
        raise NotDone(str(problem)) from problem


def concerned(desk: Desk, period: Period) -> Sequence[int]:
    """Return the numbers of the complaints a period is about, found without reading any."""
    desk.keep_up()
    return desk.book.read(lambda c: search.seen_between(c, period.first, period.last))


def accounts(desk: Desk, numbers: Sequence[int]) -> list[Account]:
    """Return what some complaints add to a report made today, as the whole office may read them."""

    def work(connection: Connection) -> list[Account]:
        histories = ledger.open_histories(connection, numbers)
        cases = (case_from(history, number) for number, history in histories)
        return [
            account_of(desk.policies[one.edition], desk.calendar, desk.office, one, desk.today())
            for one in cases
        ]

    return desk.book.read(work)


def monitoring(
    desk: Desk, period: Period, gathered: Iterable[Account], code: Code | None = None
) -> Monitoring:
    """Return the report about a period, made today of what was gathered (C-011, C-104, R-033).

    With the `code` the answers are set beside the times of the Complaint Handling Code too.
    """
    today = desk.today()
    policy = desk.policy_on(period.seen_on(today))
    report = monitoring_report(policy, period, today, gathered, code)
    sources = {source for table in report.tables for source in _sources(table)}
    sources |= {report.source} if report.source else set()
    known = {one: clause_text(desk.policies[one.edition], one.clause) for one in sources}
    return Monitoring(report, known)


def behind(desk: Desk, numbers: Sequence[int]) -> list[RegisterRow]:
    """Return the lines of the complaints behind a figure."""
    return register_page(desk, numbers)


def save_csv(report: Report, file: Path) -> None:
    """Save a report for a spreadsheet. Raises OSError."""
    # Excel takes a file without this mark for one of an older encoding.
    file.write_text(csv_of(report), encoding="utf-8-sig", newline="")


def save_word(report: Report, file: Path) -> None:
    """Save a report as a Word document. Raises OSError."""
    write_figures(as_document(report), file)


def as_document(report: Report) -> FigureReport:
    """Return what stands in the Word document of a report."""
    return FigureReport(
        title=report.title,
        organisation=report.organisation,
        period=report.period.name,
        about=f"{about(report)} {NAMES_NOBODY}",
        tables=tuple(_document_table(table) for table in report.tables),
        explained=tuple(_explained(report)),
    )


def about(report: Report) -> str:
    """Return what a report is about: its days, when it was made, the clause it answers to."""
    so_far = "" if report.over else ", not over yet"
    answers = f" It answers to {report.source.cited} of the policy." if report.source else ""
    return f"{report.period.days}{so_far}. Made on {uk_dates.long(report.made_on)}.{answers}"


def _sources(table: Table) -> Iterable[Source]:
    yield from filter(None, (table.source, *(line.source for line in table.lines)))


def _document_table(table: Table) -> FigureTable:
    cited = [line.source.cited if line.source else "" for line in table.lines]
    clauses = any(cited)
    return FigureTable(
        title=table.title,
        means=table.means,
        heads=(table.of, *(column.title for column in table.columns), *(CLAUSE * clauses)),
        rows=tuple(
            (line.name, *(one.text for one in line.figures), *((clause,) * clauses))
            for line, clause in zip(table.lines, cited, strict=True)
        ),
        sums=tuple(place for place, line in enumerate(table.lines) if line.total),
        clauses=clauses,
    )


def _explained(report: Report) -> Iterable[tuple[str, str]]:
    """Yield what columns and lines mean, each once, where the sentence of a table does not say."""
    told = dict.fromkeys(
        pair
        for table in report.tables
        for pair in (
            *((column.title, column.means) for column in table.columns),
            *((line.name, line.means) for line in table.lines),
        )
        if pair[1] not in ("", table.means)
    )
    yield from told
