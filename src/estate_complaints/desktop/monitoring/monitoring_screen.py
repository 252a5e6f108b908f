"""“Reports”: the monitoring report of a period, part by part, and what is behind its figures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSplitter,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.monitoring.behind_table import BehindTable
from estate_complaints.desktop.monitoring.figure_table import FigureTable
from estate_complaints.desktop.monitoring.period_row import PeriodRow
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.office.overview.monitoring import Monitoring, Report
from estate_complaints.office.rows import RegisterRow
from estate_complaints.rules.days.uk_dates import count

TITLE: Final = "Monitoring report"
NOTHING_YET: Final = "There is no report yet to be saved."
CHANGED: Final = "The book has changed since. “Make it again” takes that in."
FAILED: Final = "The report could not be made. “Make it again” tries once more."
STOPPED: Final = "Stopped. Choose a period, or make the report again."
PARTS_WIDE: Final = 32  # letters
WORD, CSV = "Word document (*.docx)", "Spreadsheet (*.csv)"
BEHIND: Final = "Behind {}: {}."
ONLY_SOME: Final = "Behind {}: {}, of which the first {} are shown."


class MonitoringScreen(QWidget):
    """Emits what is wanted; knows no book."""

    stop_wanted = Signal()
    again_wanted = Signal()
    behind_wanted = Signal(object)  # the numbers of complaints
    word_wanted = Signal(object, object)  # Report, Path
    csv_wanted = Signal(object, object)  # Report, Path

    def __init__(self) -> None:
        super().__init__()
        self.monitoring: Monitoring | None = None
        self.period = PeriodRow()
        self.parts = QListWidget()
        self.table = FigureTable()
        self.behind = BehindTable()
        self.stop = QPushButton("S&top")
        self.again = QPushButton("Make it a&gain")
        self.word = QPushButton("Save for &Word…")
        self.csv = QPushButton("Save for a sp&readsheet…")
        self.heading = words(TITLE, "heading")
        self.about = words("", "hint")
        self.title = words("", "subheading")
        self.means, self.here = words("", selectable=True), words("", "hint")
        self.about_behind = words("", "subheading")
        self._below = _stacked(self.about_behind, self.behind)
        self._named = ""
        self.parts.setAccessibleName("Parts of the report")
        self._connect()
        self._lay_out()
        self._be_busy(False)
        self._show_behind(False)
        self._allow()
        self.setFocusProxy(self.period)

    @property
    def report(self) -> Report | None:
        """The report on show."""
        return self.monitoring.report if self.monitoring else None

    def show_monitoring(self, monitoring: Monitoring, about: str) -> None:
        """Show a report; the part that was open stays open."""
        self.monitoring = monitoring
        report = monitoring.report
        self.heading.setText(report.title)
        self.about.setText(about)
        here = max(self.parts.currentRow(), 0)
        self.parts.blockSignals(True)
        self.parts.clear()
        self.parts.addItems([table.title for table in report.tables])
        self.parts.setCurrentRow(min(here, self.parts.count() - 1))
        self.parts.blockSignals(False)
        self._be_busy(False)
        self._show_part()
        self._allow()
        announce(self, f"{report.title}, {report.period.name}.")

    def show_progress(self, done: int, of: int) -> None:
        """Say how many complaints have been read, and of how many."""
        self._be_busy(True)
        self.about.setText(f"Reading {done} of {count(of, 'complaint')}…")

    def show_note(self, sentence: str) -> None:
        """Say something of the report on show, or why there is none."""
        self._be_busy(False)
        self.about.setText(sentence)
        announce(self, sentence)

    def show_behind(self, rows: Sequence[RegisterRow], of: int) -> None:
        """Show complaints behind the figure asked about; there are so many."""
        told = BEHIND if len(rows) == of else ONLY_SOME
        said = told.format(f"“{self._named}”", count(of, "complaint"), len(rows))
        self.about_behind.setText(said)
        self.behind.show_rows(rows)
        self._show_behind(True)
        self.behind.setFocus()
        announce(self, said)

    def _connect(self) -> None:
        self.parts.currentRowChanged.connect(lambda _: self._show_part())
        self.table.told.connect(self.here.setText)
        self.table.opened.connect(self._open)
        self.behind.left.connect(self._back_to_figure)
        self.stop.clicked.connect(self.stop_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.period.refused.connect(self.show_note)
        self.word.clicked.connect(lambda: self._ask_where(WORD, "docx"))
        self.csv.clicked.connect(lambda: self._ask_where(CSV, "csv"))

    def _show_part(self) -> None:
        place = self.parts.currentRow()
        if self.monitoring is None or place < 0:
            return
        table = self.monitoring.report.tables[place]
        self.title.setText(table.title)
        self.means.setText(table.means)
        self.table.show_table(self.monitoring, table)
        self._show_behind(False)

    def _open(self, named: str, numbers: Sequence[int]) -> None:
        self._named = named
        self.behind_wanted.emit(numbers)

    def _back_to_figure(self) -> None:
        self._show_behind(False)
        self.table.setFocus()

    def _be_busy(self, busy: bool) -> None:
        self.stop.setVisible(busy)
        self.again.setVisible(not busy)

    def _show_behind(self, shown: bool) -> None:
        self._below.setVisible(shown)
        self.means.setVisible(not shown)  # two tables want the room

    def _allow(self) -> None:
        why_not = "" if self.monitoring else NOTHING_YET
        hold(self.word, why_not)
        hold(self.csv, why_not)

    def _ask_where(self, kind: str, ending: str) -> None:
        report = self.report
        if report is None:
            return
        wanted = self.word_wanted if ending == "docx" else self.csv_wanted
        name = f"{TITLE}, {report.period.name}.{ending}".replace("/", "-")
        dialog = QFileDialog(self, "Save the report", name, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(lambda file: wanted.emit(report, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _lay_out(self) -> None:
        head, top = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.heading, 1)
        top.addWidget(self.period, 1)
        for row, button in (
            (top, self.stop),
            (top, self.again),
            (head, self.word),
            (head, self.csv),
        ):
            row.addWidget(button)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(_stacked(self.title, self.means, self.table, self.here))
        halves.addWidget(self._below)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        self.parts.setFixedWidth(self.fontMetrics().averageCharWidth() * PARTS_WIDE)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.parts)
        middle.addWidget(halves, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(top)
        column.addWidget(self.about)
        column.addLayout(middle, 1)


def _stacked(*widgets: QWidget) -> QWidget:
    """Widgets in a column, of which a table takes the room there is."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget, int(isinstance(widget, QTableWidget)))
    return holder
