"""Lets one program at a time work in a folder of this PC; a second start calls the first.

Two windows of one person would write over each other's unfinished forms, and one telephone call
could be taken down twice. It stands before the first window, so it loads nothing else of ours.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal
from PySide6.QtWidgets import QApplication

LOCK: Final = "running.lock"
CALL: Final = "called"
OPEN_ALREADY: Final = (
    "Estate Complaints is already open on this PC. Its window has been called: it comes to the "
    "front, or blinks in the task bar."
)


class OneAtATime(QObject):
    """Holds the folder until the program ends, however it ends."""

    called = Signal()  # somebody started the program once more

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # a day at work is long; a dead program is noticed anyway
        self._watcher: QFileSystemWatcher | None = None

    def begin(self) -> bool:
        """Take the folder; False where another program has it. Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        taken = self._lock.tryLock(0)
        if not taken and self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        # Where no lock can be kept at all, the program that cannot save will say so better.
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        return True

    def call(self) -> None:
        """Ask the program that has the folder to show itself."""
        with contextlib.suppress(OSError):
            (self._folder / CALL).touch()

    def _look(self) -> None:
        called = self._folder / CALL
        if called.exists():
            with contextlib.suppress(OSError):
                called.unlink()
            self.called.emit()


def come_to_the_front() -> None:
    """Show the window that is open, wherever it lies."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window.isWindow() and window.parentWidget() is None:
            window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
            window.raise_()
            window.activateWindow()
            QApplication.alert(window)
