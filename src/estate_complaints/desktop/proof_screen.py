"""Shows whether the Complaints Book is still what was written in it, and what to do if not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.dialogs import ask_whether
from estate_complaints.desktop.resident_words import words
from estate_complaints.rules.uk_dates import count

TITLE = "Is the record whole?"
EXPLANATION = (
    "Every entry in the book is linked to the one before it and signed by the person who wrote it, "
    "and this PC remembers how far it has read. An entry that was changed, taken out or put in "
    "behind the program’s back shows here."
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


class ProofScreen(QWidget):
    """Emits what is wanted; knows no book."""

    check_wanted = Signal()  # every entry is to be checked
    as_it_is_wanted = Signal()  # the book is to be taken as it is now

    def __init__(self) -> None:
        super().__init__()
        self._verdict = words(NOT_LOOKED)
        self.list = QListWidget()
        self.list.setAccessibleName("What is wrong")
        self.check = QPushButton("&Check every entry")
        self.accept = QPushButton("&Take it as it is…")
        self.check.clicked.connect(self._check)
        self.accept.clicked.connect(self._ask)
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

    def _ask(self) -> None:
        ask_whether(self, ASK, "&Go on from it", self.as_it_is_wanted.emit, WHY)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(14)
        for line in (words(TITLE, "heading"), words(EXPLANATION, "hint"), self._verdict):
            column.addWidget(line)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addWidget(self.accept)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(0)
