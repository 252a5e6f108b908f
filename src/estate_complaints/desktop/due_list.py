"""A list of things due in full words, two lines each; Enter opens the complaint."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from estate_complaints.desktop.due_words import capital, in_full, what_is_due
from estate_complaints.desktop.icons import icon
from estate_complaints.office.due_rows import Chip

NUMBER_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class DueList(QListWidget):
    """Shows chips as lines, with the bold type and the mark of what is late."""

    case_chosen = Signal(int)  # the complaint's number in the book

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "wide")
        self.setWordWrap(True)
        self.setIconSize(QSize(18, 18))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(self._choose)

    def show_chips(self, chips: Iterable[Chip]) -> None:
        """Show these, in this order; one stays at the complaint one was at."""
        current: QListWidgetItem | None = self.currentItem()
        before = current.data(NUMBER_ROLE) if current is not None else None
        shown = list(chips)
        self.clear()
        for chip in shown:
            self.addItem(_line(chip))
        places = (place for place, chip in enumerate(shown) if chip.number == before)
        self.setCurrentRow(next(places, 0))

    def _choose(self, item: QListWidgetItem) -> None:
        self.case_chosen.emit(item.data(NUMBER_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item: QListWidgetItem | None = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._choose(item)
        else:
            super().keyPressEvent(event)


def _line(chip: Chip) -> QListWidgetItem:
    what = capital(what_is_due(chip))
    item = QListWidgetItem(f"{chip.reference}  {chip.complainant}\n{what}")
    item.setData(NUMBER_ROLE, chip.number)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, in_full(chip))
    if chip.state == "late":
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setIcon(icon("late"))
    elif chip.state == "paused":
        item.setIcon(icon("paused"))
    return item
