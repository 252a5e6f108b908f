"""Shows whether the Complaints Book is still what was written in it, and its last backup."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.rules.days.uk_dates import count

TITLE = "The record and its backups"
EXPLANATION = (
    "Every entry in the book is linked to the one before it and signed by the person who wrote it, "
    "and this PC remembers how far it has read. Editions of the policy and days off are signed "
    "likewise. What was changed, taken out or put in behind the program’s back shows here."
)
NOT_LOOKED = "Only what was added since the last look has been checked so far."
WHOLE = "The record is whole: {entries}, each as it was written."
BROKEN = (
    "The record is not what was written. Write nothing more in it, keep the file as it is, and "
    "speak to whoever looks after the office’s PCs. If an older backup was put back on purpose, "
    "an administrator can go on from it."
)
ASK = "Go on from the book as it is now?"
WHY = (
    "Only if you know why it is different: because a backup was put back on purpose. "
    "Every PC that saw the book before asks once."
)
KEPT = (
    "While the program is open, the book, its keys and its letters are copied every hour in which "
    "something was written: beside the book, and on this PC. Each copy is opened and compared "
    "before it counts. One stays for each of the last 24 hours, 30 days and 12 months in which "
    "there was one. To put a backup back, close the program on every PC, keep the files of the "
    "book somewhere else, and copy every file of the backup over them, the journals too; then the "
    "folder “documents” beside the backups over that of the book."
)


class ProofScreen(QWidget):
    """Emits what is wanted; knows no book."""

    check_wanted = Signal()  # every entry is to be checked
    backup_wanted = Signal()  # a backup is to be made now
    as_it_is_wanted = Signal()  # the book is to be taken as it is now

    def __init__(self) -> None:
        super().__init__()
        self._verdict = words(NOT_LOOKED)
        self.list = QListWidget()
        self.list.setAccessibleName("What is wrong")
        self.check = QPushButton("&Check every entry")
        self.accept = QPushButton("&Take it as it is…")
        self.back_up = QPushButton("Make a &backup now")
        self._backups = words(selectable=True)
        self.check.clicked.connect(self._check)
        self.accept.clicked.connect(self._ask)
        self.back_up.clicked.connect(self._back_up)
        self._lay_out()
        self.setFocusProxy(self.check)
        self._show_wrong(())

    def show_proof(self, entries: int, wrong: Sequence[str], *, may_accept: bool) -> None:
        """Show what a check of the whole book found: nothing, or a sentence for each place.

        `may_accept` offers an administrator to go on from a book that was put back.
        """
        self.check.setEnabled(True)
        whole = WHOLE.format(entries=count(entries, "entry", "entries"))
        self._verdict.setText(BROKEN if wrong else whole)
        self._show_wrong(wrong, may_accept)

    def show_backup(self, sentence: str) -> None:
        """Say when and where the last backup was made, or why there is none."""
        self.back_up.setEnabled(True)
        self._backups.setText(sentence)

    def show_failure(self, sentence: str) -> None:
        """Say why the book could not be checked."""
        self.check.setEnabled(True)
        self._verdict.setText(sentence)

    def _show_wrong(self, wrong: Sequence[str], may_accept: bool = False) -> None:
        self.list.clear()
        self.list.addItems(list(wrong))
        self.list.setVisible(bool(wrong))
        self.accept.setVisible(bool(wrong) and may_accept)

    def _check(self) -> None:
        self.check.setEnabled(False)
        self._verdict.setText("Reading every entry…")
        self.check_wanted.emit()

    def _back_up(self) -> None:
        self.back_up.setEnabled(False)
        self._backups.setText("Making a backup…")
        self.backup_wanted.emit()

    def _ask(self) -> None:
        ask_whether(self, ASK, "&Go on from it", self.as_it_is_wanted.emit, WHY)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(14)
        for line in (words(TITLE, "heading"), words(EXPLANATION, "hint"), self._verdict):
            column.addWidget(line)
        column.addWidget(self.list, 1)
        column.addLayout(_row(self.check, self.accept))
        column.addSpacing(18)
        for line in (words("Backups", "subheading"), words(KEPT, "hint"), self._backups):
            column.addWidget(line)
        column.addLayout(_row(self.back_up))
        column.addStretch(0)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
