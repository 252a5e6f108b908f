"""Says when typing has paused, and every so often while it goes on, so that no draft grows old."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE: Final = 300  # milliseconds after the last key
LONGEST: Final = 2000  # milliseconds: what a power cut may take of typing without a pause


class TypingPause(QObject):
    """Emits `reached` a moment after the last key, and at the latest `longest` after the first."""

    reached = Signal()

    def __init__(self, parent: QObject, pause: int = PAUSE, longest: int = LONGEST) -> None:
        super().__init__(parent)
        self._after_last = self._timer(pause)
        self._after_first = self._timer(longest)

    @property
    def waits(self) -> bool:
        """Whether something was typed that has not been told of."""
        return self._after_first.isActive()

    def typed(self) -> None:
        """A key was pressed, or something chosen."""
        self._after_last.start()
        if not self.waits:
            self._after_first.start()

    def forget(self) -> None:
        """Tell nothing more of what was typed so far."""
        self._after_last.stop()
        self._after_first.stop()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._tell)
        return timer

    def _tell(self) -> None:
        self.forget()
        self.reached.emit()
