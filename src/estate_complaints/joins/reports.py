"""Joins the reports to the book: made of a period, opened figure by figure, and saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from estate_complaints.desktop.monitoring.monitoring_screen import (
    CHANGED,
    FAILED,
    STOPPED,
    MonitoringScreen,
)
from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.desktop.window.places import View
from estate_complaints.joins.gathering import Gathering, Heard
from estate_complaints.joins.setting import Setting, sentence_of
from estate_complaints.office.desk import Desk
from estate_complaints.office.overview import monitoring
from estate_complaints.office.overview.monitoring import Monitoring, Period, Report
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.rows import RegisterRow

LISTED: Final = 200  # complaints shown behind a figure
FEW: Final = 500  # up to so many the report follows every change by itself


class Reports(QObject):
    """Makes a report when its screen is come to, and again when the book has changed."""

    case_wanted = Signal(int)

    def __init__(self, setting: Setting, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._setting = setting
        self._desk = desk
        self._window = window
        self._period: Period | None = None
        self._stale = True
        self.screen = MonitoringScreen()
        heard = Heard(self.screen.show_progress, self._show, self._failed)
        self._gathering = Gathering(setting, desk, heard)
        self._offer()
        self._connect()

    def refresh(self) -> None:
        """The book has changed, or the day: follow it where that is quick, else say so."""
        self._stale = True
        self._offer()
        self._arrive(self._window.places.key)

    def _connect(self) -> None:
        screen = self.screen
        screen.period.chosen.connect(self._make)
        screen.period.days_wanted.connect(self._make_own)
        screen.again_wanted.connect(self._again)
        screen.stop_wanted.connect(self._stop)
        screen.behind_wanted.connect(self._behind)
        screen.behind.case_chosen.connect(self.case_wanted)
        screen.word_wanted.connect(partial(self._save, monitoring.save_word))
        screen.csv_wanted.connect(partial(self._save, monitoring.save_csv))
        self._window.view_changed.connect(self._arrive)

    def _offer(self) -> None:
        self.screen.period.offer(monitoring.offered(self._desk), self._desk.today())

    def _arrive(self, view: str) -> None:
        if view != View.REPORTS or not self._stale:
            return
        shown = self.screen.report
        if shown is None or self._gathering.size <= FEW:
            self._again()
        else:
            self.screen.show_note(f"{monitoring.about(shown)} {CHANGED}")

    def _again(self) -> None:
        period = self.screen.period.period or self._period
        if period is not None:
            self._make(period)

    def _make_own(self, first: date, last: date) -> None:
        try:
            self._make(monitoring.own_period(self._desk, first, last))
        except NotDone as problem:
            self.screen.show_note(str(problem))

    def _make(self, period: Period) -> None:
        self._period, self._stale = period, False
        self._gathering.make(period)

    def _stop(self) -> None:
        self._gathering.stop()
        self._stale = True
        self.screen.show_note(STOPPED)

    def _show(self, made: Monitoring) -> None:
        self.screen.show_monitoring(made, monitoring.about(made.report))

    def _behind(self, numbers: Sequence[int]) -> None:
        many = len(numbers)

        def show(rows: list[RegisterRow]) -> None:
            self.screen.show_behind(rows, many)

        self._setting.operations.run(
            partial(monitoring.behind, self._desk, numbers[:LISTED]), show, self._warn
        )

    def _save(self, work: Callable[[Report, Path], None], report: Report, file: Path) -> None:
        say = self._window.banner.say

        def failed(problem: Exception) -> None:
            if isinstance(problem, OSError):
                reason = problem.strerror or "it cannot be written there"
                say(f"{file.name} was not saved: {reason}.", Tone.WARNING)
            else:
                self._warn(problem)

        self._setting.operations.run(
            partial(work, report, file), lambda _: say(f"The report was saved as {file}."), failed
        )

    def _failed(self, problem: Exception) -> None:
        self._stale = True
        self.screen.show_note(FAILED)
        self._warn(problem)

    def _warn(self, problem: Exception) -> None:
        self._window.banner.say(sentence_of(problem), Tone.PROBLEM)
