"""The line at the bottom: the office, who is signed in, where the book is, when it was saved."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar

from estate_complaints.desktop.parts.elided_label import ElidedLabel
from estate_complaints.desktop.parts.problems import announce


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
        self._office = _quiet(ElidedLabel(""))
        self._member = _quiet(ElidedLabel(""))
        self._place = _quiet(ElidedLabel("", Qt.TextElideMode.ElideMiddle))
        self._work = _quiet(QLabel())
        self._saved = _quiet(QLabel("Nothing saved yet since you signed in"))
        self.addWidget(self._office)
        self.addWidget(self._member)
        self.addWidget(self._place, 1)
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self._saved)
        self._work.hide()
        self.show_standing(standing)

    def show_standing(self, standing: Standing) -> None:
        """Say who sits where."""
        signed_in = f"{standing.member}, {standing.role}" if standing.role else standing.member
        self._office.say(standing.office)
        self._member.say(f"Signed in: {signed_in}")
        self._place.say(f"Book: {standing.place}")

    @property
    def words(self) -> tuple[str, ...]:
        """Everything it says, left to right."""
        work = (self._work.text(),) if self._work.text() else ()
        return (self._office.full, self._member.full, self._place.full, *work, self._saved.text())

    def show_work(self, words: str) -> None:
        """Say what goes on behind the work, and how far it is; empty once it is done."""
        if words and self._work.isHidden():
            announce(self, words)  # once, and not at every step
        self._work.setText(words)
        self._work.setVisible(bool(words))

    def show_saved(self, at: datetime) -> None:
        """Say at what time of this PC's clock something was last saved."""
        self._saved.setText(f"Last saved at {at:%H:%M}")


L = TypeVar("L", bound=QLabel)


def _quiet(label: L) -> L:
    label.setProperty("role", "hint")
    label.setMargin(4)
    return label
