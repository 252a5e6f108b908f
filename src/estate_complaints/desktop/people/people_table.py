"""The list of the people of an office, one row each, those who have left last."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from estate_complaints.office.rows import MemberRow

COLUMNS: Final = ("Name", "Role", "Line manager", "Here now", "Signs in")
_NUMBER: Final = Qt.ItemDataRole.UserRole


class PeopleTable(QTableWidget):
    """Shows people; one is chosen with the arrow keys, and opened with Enter."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self.setHorizontalHeaderLabels(COLUMNS)
        self.setAccessibleName("The people of the office")
        plain_rows(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in (0, 1, 2):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    @property
    def member(self) -> int | None:
        """The number of who is chosen."""
        item = self.item(self.currentRow(), 0)
        return item.data(_NUMBER) if item else None

    def show_people(self, rows: Iterable[MemberRow]) -> None:
        """Show these people; who was chosen stays chosen."""
        chosen, shown = self.member, list(rows)
        self.setRowCount(len(shown))
        for place, row in enumerate(shown):
            for column, words in enumerate(_cells(row)):
                item = QTableWidgetItem(words)
                item.setData(_NUMBER, row.member.id)
                item.setToolTip(words)
                self.setItem(place, column, item)
        numbers = [row.member.id for row in shown]
        self.setCurrentCell(numbers.index(chosen) if chosen in numbers else 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens who is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def plain_rows(table: QTableWidget) -> None:
    """Dress a small table as the office's lists are dressed: whole rows, no grid, roomy lines."""
    table.setProperty("role", "wide")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 18)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _cells(row: MemberRow) -> tuple[str, ...]:
    signs_in = "Yes, as administrator" if row.administrator else "Yes" if row.signs_in else "No"
    here = "Yes" if row.member.active else "Has left"
    return row.member.name, row.role, row.manager or "–", here, signs_in
