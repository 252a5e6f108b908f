"""What is shown once a complaint is in the book: its number, what to say, what happens next."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from estate_complaints.desktop.dress.surfaces import Panel
from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.office.rows import Receipt

WIDEST = 760  # a line longer than this is hard to read out


class ReceiptPage(QWidget):
    """Says what was recorded and what to tell the caller, and offers what comes next."""

    open_wanted = Signal(int)  # the number of the case
    another_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self._title = words("", "heading", selectable=True)
        self._who = words("", "subheading", selectable=True)
        self._to_tell, self._told = _part("Say to whoever complains")
        self._for_us, self._following = _part("For the office")
        self._panel = Panel("good")
        self.open = QPushButton("&Open the case")
        set_role(self.open, "primary")
        self.another = QPushButton("Record &another")
        self.open.clicked.connect(lambda: self.open_wanted.emit(self._number))
        self.another.clicked.connect(self.another_wanted)
        self.setFocusProxy(self.open)
        self._lay_out()

    def show_receipt(self, receipt: Receipt) -> None:
        """Show what was recorded."""
        self._number = receipt.number
        self._title.setText(f"Recorded as {receipt.reference}")
        self._who.setText(receipt.who)
        _fill(self._told, receipt.told)
        _fill(self._following, receipt.following)
        self._to_tell.setVisible(bool(receipt.told))
        said = " ".join((f"{self._title.text()}, {receipt.who}.", *receipt.told))
        self.open.setAccessibleDescription(" ".join((said, *receipt.following)))
        announce(self, said)

    def _lay_out(self) -> None:
        head = QVBoxLayout(self._panel)
        head.setContentsMargins(24, 14, 24, 14)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._who)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.open)
        buttons.addWidget(self.another)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(24, 24, 24, 12)
        column.setSpacing(14)
        for part in (self._panel, self._to_tell, self._for_us):
            part.setMaximumWidth(WIDEST)
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_scrolled(column))


def _part(title: str) -> tuple[QWidget, QVBoxLayout]:
    """A titled part of the page, and where its sentences stand."""
    part = Panel()
    column = QVBoxLayout(part)
    column.setContentsMargins(24, 12, 24, 14)
    column.setSpacing(8)
    column.addWidget(words(title, "subheading"))
    lines = QVBoxLayout()
    lines.setSpacing(8)
    column.addLayout(lines)
    return part, lines


def _fill(lines: QVBoxLayout, sentences: Iterable[str]) -> None:
    while (item := lines.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for sentence in sentences:
        lines.addWidget(words(sentence, selectable=True))


def _scrolled(column: QVBoxLayout) -> QScrollArea:
    page, scroll = QWidget(), QScrollArea()
    page.setLayout(column)
    scroll.setWidget(page)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
