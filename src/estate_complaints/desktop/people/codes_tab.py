"""Letting another PC in, and a new sheet of codes in place of a lost one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.people.codes_dialog import CodesDialog
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
    """Two things an administrator does rarely."""

    office_key_wanted = Signal()
    new_sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = ""
        self.another_pc = QPushButton("&Let another PC in…")
        self.new_sheet = QPushButton("Make a &new recovery code…")
        self.failure = words("", "problem")
        self.failure.hide()
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
        column.addWidget(self.failure)
        column.addStretch()

    def show_office(self, people: OfficePeople) -> None:
        """Let administrators press the buttons."""
        self._office = people.details.name
        for button in (self.another_pc, self.new_sheet):
            hold(button, people.why_not)

    def show_office_key(self, key_and_folder: tuple[str, str]) -> None:
        """Show the key by which another PC is let in, and where its book is."""
        self._dialog().show_office_key(self._office, *key_and_folder)

    def show_new_sheet(self, codes: tuple[str, str]) -> None:
        """Show the new recovery code and the office key until they are on paper."""
        self._dialog().show_new_sheet(self._office, *codes)

    def show_failure(self, sentence: str) -> None:
        """Say why there is no code."""
        self.failure.setText(sentence)
        self.failure.setVisible(bool(sentence))
        announce(self, sentence)

    def _dialog(self) -> CodesDialog:
        self.failure.hide()
        return CodesDialog(self.window())

    def _ask(self) -> None:
        ask_whether(self, "Make a new recovery code?", "&Make it", self.new_sheet_wanted.emit, SURE)
