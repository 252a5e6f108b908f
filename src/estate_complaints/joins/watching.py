"""Watches what happens beside this program: a colleague's save, a share that is gone, midnight."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from estate_complaints.desktop.parts.banner import Banner, Tone
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.joins.setting import Setting
from estate_complaints.storage.book import Book
from estate_complaints.storage.faults import LockedTooLong, StorageUnavailable, surroundings

EVERY: Final = 10_000  # milliseconds between two looks
THERE_AGAIN: Final = "The Complaints Book can be reached again."
Seen = tuple[int, int]


class Watching(QObject):
    """Looks at the book while nothing else is asked of it.

    Make it before the screens are first filled, so that no save falls between. While the book
    cannot be reached the banner says so, and nothing else on the screen is touched.
    """

    news = Signal()  # somebody else saved something, or the book is there again
    day_turned = Signal(object)  # date: it is another day than at the look before

    def __init__(
        self,
        setting: Setting,
        book: Book,
        file: Path,
        banner: Banner,
        every: int = EVERY,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        self._book = book
        self._file = file
        self._banner = banner
        self._seen: Seen | None = None
        self._day = setting.today()
        self._gone = ""
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(every)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Look now, unless the book is busy: then the next look does it."""
        if not self._setting.operations.is_busy:
            self._setting.operations.run(self._state, self._reached, self._not_reached)

    def stop(self) -> None:
        """Look no more; a look under way is no longer heard of."""
        self._timer.stop()
        self._stopped = True

    def _state(self) -> Seen:
        """On the worker. An open file answers although its folder has been taken away."""
        with surroundings():
            self._file.stat()
        openings, of_others, _own_saves = self._book.token()
        return openings, of_others

    def _reached(self, seen: Seen) -> None:
        if self._stopped:
            return
        again = bool(self._gone)
        if again:
            self._say_it_is_there()
        news = self._seen is not None and seen != self._seen
        self._seen = seen
        self._follow_the_day()
        if news or again:
            self.news.emit()

    def _follow_the_day(self) -> None:
        today = self._setting.today()
        if today != self._day:
            self._day = today
            self.day_turned.emit(today)

    def _not_reached(self, problem: Exception) -> None:
        if self._stopped or isinstance(problem, LockedTooLong):
            return  # somebody saves; the next look will see it
        if not isinstance(problem, StorageUnavailable):
            self.stop()
            self._setting.faults.hear(problem)
            return
        if problem.office_sentence != self._gone:
            self._gone = problem.office_sentence
            self._banner.say(self._gone, Tone.PROBLEM)

    def _say_it_is_there(self) -> None:
        if self._banner.sentence == self._gone:
            self._banner.put_away()
        self._gone = ""
        announce(self._banner, THERE_AGAIN)
