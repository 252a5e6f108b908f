"""What is shown once a complaint is in the book: its number and what happens next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.problems import announce
from estate_complaints.desktop.resident_words import words
from estate_complaints.desktop.surfaces import Panel
from estate_complaints.desktop.theme import set_role
from estate_complaints.office.rows import Receipt


class ReceiptPage(QWidget):
    """Says what was recorded, and offers the two things that come next."""

    open_wanted = Signal(int)  # the number of the case
    another_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self._title = words("", "heading", selectable=True)
        self._panel = Panel("good")
        self._panel.setMaximumWidth(760)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
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
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for line in receipt.next:
            self._lines.addWidget(words(line, selectable=True))
        said = " ".join((self._title.text() + ".", *receipt.next))
        self.open.setAccessibleDescription(said)
        announce(self, said)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(24, 18, 24, 18)
        inside.setSpacing(10)
        inside.addWidget(self._title)
        inside.addWidget(words("What happens next", "subheading"))
        inside.addLayout(self._lines)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.open)
        buttons.addWidget(self.another)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._panel)
        column.addLayout(buttons)
