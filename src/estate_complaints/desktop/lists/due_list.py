"""A list of things due in full words, two lines each; Enter opens the complaint."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from estate_complaints.desktop.dress.icons import icon
from estate_complaints.desktop.parts.clause_words import Told, answer_f1, tip
from estate_complaints.desktop.parts.due_words import in_full, what_is_due
from estate_complaints.desktop.parts.wording import capital
from estate_complaints.office.due_rows import Chip
from estate_complaints.rules.days import uk_dates

NUMBER_ROLE: Final = int(Qt.ItemDataRole.UserRole)
TOLD_ROLE: Final = NUMBER_ROLE + 1


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
        answer_f1(self, self._told)

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

    def _told(self) -> Told | None:
        item: QListWidgetItem | None = self.currentItem()
        return item.data(TOLD_ROLE) if item is not None else None

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
    told = Told(f"{what}: {uk_dates.short(chip.due)}", (chip.clause,))
    item.setData(TOLD_ROLE, told)
    item.setToolTip(tip(told) if chip.clause.text else "")
    if chip.state == "late":
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setIcon(icon("late"))
    elif chip.state == "paused":
        item.setIcon(icon("paused"))
    return item
