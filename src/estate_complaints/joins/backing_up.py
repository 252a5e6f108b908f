"""Joins the clock to the backups: one an hour while the program is open, or when asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from threading import Event
from typing import Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer

from estate_complaints.desktop.engine.operations import Operations
from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.reading.proof_screen import ProofScreen
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins.setting import Setting, sentence_of
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.upkeep import backups
from estate_complaints.office.upkeep.backups import Kept
from estate_complaints.rules.days import uk_dates
from estate_complaints.storage.database import GoOn

T = TypeVar("T")

EVERY: Final = 10 * 60_000  # milliseconds between two looks at whether one is due
FAILED: Final = "No backup could be made. {why}"
NONE_YET: Final = "There is no backup yet."
LAST: Final = "The last backup was made on {day} at {time}, and is in {folder}."


class BackingUp(QObject):
    """Makes backups behind the work; a failure is said once and not again until one succeeds.

    On a worker of its own: while two copies are read through from end to end, nobody waits.
    """

    def __init__(self, setting: Setting, desk: Desk, place: Place, window: MainWindow) -> None:
        super().__init__(window)
        self._setting = setting
        self._desk = desk
        self._place = place
        self._window = window
        self._failed = False
        self.worker = Operations()
        self._leaving = Event()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.keep_up)
        self._timer.start(EVERY)

    @property
    def is_busy(self) -> bool:
        """Whether a backup is being made, or has not been told of."""
        return self.worker.is_busy

    def keep_up(self) -> None:
        """Make a backup if one is due."""
        self._run(self._job(backups.keep_up), self._made, self._not_made)

    def stop(self) -> None:
        """Make no more; one that is being made is given up within a moment, and leaves nothing."""
        self._timer.stop()
        self._leaving.set()
        self.worker.take_no_more()

    def wait(self) -> None:
        """Wait for that moment, on the worker of the book, before the book is closed."""
        self.worker.wait()

    def join(self, screen: ProofScreen) -> None:
        """Show the last backup on a page, and make one when that asks for it."""

        def show(kept: Kept | None) -> None:
            if shiboken6.isValid(screen):
                screen.show_backup(_words(kept))

        def look(_: object = None) -> None:
            self._run(partial(backups.newest, self._place), show, not_made)

        def not_made(problem: Exception) -> None:
            if shiboken6.isValid(screen) and not self._leaving.is_set():
                screen.show_backup(FAILED.format(why=sentence_of(problem)))

        screen.backup_wanted.connect(lambda: self._run(self._job(backups.make_now), look, not_made))
        look()

    def _job(self, make: Callable[[Desk, Place, datetime, GoOn], int]) -> Callable[[], int]:
        return partial(make, self._desk, self._place, self._setting.now(), self._go_on)

    def _go_on(self) -> None:
        if self._leaving.is_set():
            raise backups.GivenUp

    def _run(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if not self._leaving.is_set():  # a page on its way out may still ask
            self.worker.run(job, done, failed)

    def _made(self, _: int) -> None:
        self._failed = False

    def _not_made(self, problem: Exception) -> None:
        if not self._failed and not self._leaving.is_set():
            self._failed = True
            self._window.banner.say(FAILED.format(why=sentence_of(problem)), Tone.WARNING)


def _words(kept: Kept | None) -> str:
    if kept is None:
        return NONE_YET
    made = kept.made.astimezone()  # the office's own time
    return LAST.format(day=uk_dates.short(made.date()), time=f"{made:%H:%M}", folder=kept.folder)
