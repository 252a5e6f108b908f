"""Joins the lists to their mending: a few complaints at a time, between everything else."""

from __future__ import annotations

import random
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from estate_complaints.desktop.window.status_line import StatusLine
from estate_complaints.joins.setting import Setting
from estate_complaints.office import lists
from estate_complaints.office.desk import Desk
from estate_complaints.office.lists import Mended
from estate_complaints.rules.days import uk_dates
from estate_complaints.storage.faults import StorageUnavailable

PAUSE: Final = 400
"""Milliseconds between two moments of mending: in each, whoever waits to save has a turn."""
COLLEAGUE: Final = (20_000, 60_000)
"""Milliseconds after which a PC goes on with what a colleague's had begun; not all at once."""
UNDER_WAY: Final = "Working dates out anew: {done} of {complaints}"


class Mending(QObject):
    """Looks after every change whether the lists still show everything as it is."""

    mended = Signal()  # they do again

    def __init__(self, setting: Setting, desk: Desk, status: StatusLine) -> None:
        super().__init__(status)
        self._setting = setting
        self._desk = desk
        self._status = status
        self._most = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        self._stopped = False

    @property
    def is_busy(self) -> bool:
        """Whether more is to be mended after a pause."""
        return bool(self._most)

    def look(self) -> None:
        """Mend what there is to mend, from now on."""
        if not self._most and not self._stopped:
            self._timer.stop()
            self._go_on()

    def look_later(self) -> None:
        """Mend what a colleague's PC has not mended by itself a while from now."""
        if not self._most and not self._timer.isActive() and not self._stopped:
            self._timer.start(random.randint(*COLLEAGUE))

    def stop(self) -> None:
        """Mend no more; whoever signs in next goes on."""
        self._stopped = True
        self._most = 0
        self._timer.stop()

    def _go_on(self) -> None:
        self._setting.operations.run(partial(lists.mend, self._desk), self._hear, self._wait)

    def _hear(self, found: Mended) -> None:
        if self._stopped:
            return
        if found.left:
            self._most = max(self._most, found.done + found.left)
            complaints = uk_dates.count(self._most, "complaint")
            done = self._most - found.left
            self._status.show_work(UNDER_WAY.format(done=done, complaints=complaints))
            self._timer.start(PAUSE)
            return
        self._most = 0
        self._status.show_work("")
        if found.done:
            self.mended.emit()

    def _wait(self, problem: Exception) -> None:
        """The book cannot be reached, which is told elsewhere, or a colleague saves."""
        self._most = 0
        self._status.show_work("")
        if isinstance(problem, StorageUnavailable):
            self.look_later()
        else:
            self._setting.faults.hear(problem)
