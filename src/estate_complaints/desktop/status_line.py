"""The line at the bottom: the office, who is signed in, where the book is, when it was saved."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar


@dataclass(frozen=True)
class Standing:
    """Who sits where: what the window says of itself. `place` is where the book is."""

    office: str
    register_title: str
    member: str
    role: str
    place: str


class StatusLine(QStatusBar):
    """Says quietly how things stand; what must be noticed goes into the banner."""

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setAccessibleName("How things stand")
        signed_in = f"{standing.member}, {standing.role}" if standing.role else standing.member
        self._office = _label(standing.office)
        self._member = _label(f"Signed in: {signed_in}")
        self._place = _Elided(f"Book: {standing.place}")
        self._saved = _label("Nothing saved yet since you signed in")
        self.addWidget(self._office)
        self.addWidget(self._member)
        self.addWidget(self._place, 1)
        self.addPermanentWidget(self._saved)

    @property
    def words(self) -> tuple[str, ...]:
        """Everything it says, left to right."""
        return (self._office.text(), self._member.text(), self._place.full, self._saved.text())

    def show_saved(self, at: datetime) -> None:
        """Say at what time of this PC's clock something was last saved."""
        self._saved.setText(f"Last saved at {at:%H:%M}")


class _Elided(QLabel):
    """A path too long for its place loses its middle, never its end; the tip has all of it."""

    def __init__(self, full: str) -> None:
        super().__init__(full)
        self.full = full
        self.setProperty("role", "hint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(full)
        self.setAccessibleName(full)
        self.setMinimumWidth(80)
        self.setMargin(4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 12
        self.setText(self.fontMetrics().elidedText(self.full, Qt.TextElideMode.ElideMiddle, room))


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "hint")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMargin(4)
    return label
