"""The quiet line above a screen: "Saved. CC/2026/041", or that the book cannot be reached."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from estate_complaints.desktop.dress.icons import Picture, icon
from estate_complaints.desktop.dress.theme import redraw
from estate_complaints.desktop.parts.problems import announce

GOOD_NEWS_STAYS: Final = 15_000  # milliseconds; anything else stays until it is put away


class Tone(StrEnum):
    """How a message sounds: its colour, its picture and how long it stays."""

    GOOD = "good"
    WARNING = "warning"
    PROBLEM = "problem"


_PICTURES: Final = {Tone.GOOD: "done", Tone.WARNING: "warning", Tone.PROBLEM: "late"}


class Banner(QFrame):
    """Shows one message at a time, has a screen reader say it, and never takes the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._act: Callable[[], None] | None = None
        self._picture = Picture(20)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.setProperty("role", "link")
        self._action.clicked.connect(self._do)
        self._away = _put_away_button()
        self._away.clicked.connect(self.put_away)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.put_away)
        self._lay_out()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now; empty for nothing."""
        return self._words.text() if not self.isHidden() else ""

    def say(
        self,
        sentence: str,
        tone: Tone = Tone.GOOD,
        action: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show a sentence in place of the one before, with a button `action` that calls `act`."""
        self._act = act
        self._words.setText(sentence)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self.setProperty("tone", tone.value)
        redraw(self)
        self._picture.show_icon(_PICTURES[tone])
        self._timer.stop()
        if tone is Tone.GOOD:
            self._timer.start(GOOD_NEWS_STAYS)
        self.show()
        announce(self, sentence)

    def put_away(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self.hide()

    def leave_behind(self) -> None:
        """Take good news away: it belongs to the place where it was made. The rest stays."""
        if self._timer.isActive():
            self.put_away()

    def _do(self) -> None:
        act = self._act
        self.put_away()
        if act is not None:
            act()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        for widget in (self._picture, self._words, self._action, self._away):
            row.addWidget(widget)


def _put_away_button() -> QToolButton:
    button = QToolButton()
    button.setIcon(icon("close"))
    button.setAccessibleName("Put this message away")
    button.setToolTip("Put this message away")
    return button
