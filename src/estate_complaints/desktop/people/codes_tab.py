"""Letting another PC in, and a new sheet of codes in place of a lost one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.office.rows import OfficePeople

ANOTHER_PC = (
    "Each PC of the office is let in once with the office key; each Windows account on it, too. "
    "The key is on the office's sheet of codes, and this PC can show it."
)
NEW_SHEET = (
    "Was the sheet with the recovery code lost, never printed, or seen by somebody who should not "
    "have seen it? A new recovery code takes the place of the old one, which then opens nothing."
)
SURE = "The recovery code on the present sheet will open nothing any more. The office key stays."


class CodesTab(QWidget):
    """Two things an administrator does rarely; each is answered in a window of its own."""

    office_key_wanted = Signal()
    new_sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.another_pc = QPushButton("&Let another PC in…")
        self.new_sheet = QPushButton("Make a &new recovery code…")
        self.another_pc.clicked.connect(self.office_key_wanted)
        self.new_sheet.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        parts = (
            ("Another PC", ANOTHER_PC, self.another_pc),
            ("A new sheet of codes", NEW_SHEET, self.new_sheet),
        )
        for title, says, button in parts:
            column.addWidget(words(title, "subheading"))
            column.addWidget(words(says))
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch()
            column.addLayout(line)
            column.addSpacing(20)
        column.addStretch()

    def show_office(self, people: OfficePeople) -> None:
        """Let administrators press the buttons."""
        for button in (self.another_pc, self.new_sheet):
            hold(button, people.why_not)

    def _ask(self) -> None:
        ask_whether(self, "Make a new recovery code?", "&Make it", self.new_sheet_wanted.emit, SURE)
