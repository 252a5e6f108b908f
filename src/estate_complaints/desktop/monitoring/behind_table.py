"""The complaints behind a figure of a report, one row each, to be opened."""

from __future__ import annotations

from collections.abc import Sequence
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

from estate_complaints.desktop.lists.register_columns import COLUMNS as OF_THE_REGISTER
from estate_complaints.desktop.people.people_table import plain_rows
from estate_complaints.office.rows import RegisterRow

SHOWN: Final = ("Number", "Received", "Summary", "Stage", "Status")
SUMMARY: Final = 2  # takes the room the others leave
SPARE: Final = 16  # pixels, so that the frame of the row one is at cuts no word
_NUMBER: Final = Qt.ItemDataRole.UserRole


class BehindTable(QTableWidget):
    """Shows complaints as the register does; one is opened with Enter or a double click."""

    case_chosen = Signal(int)
    left = Signal()  # with Esc

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(SHOWN), parent)
        self._columns = [column for column in OF_THE_REGISTER if column.title in SHOWN]
        self.setHorizontalHeaderLabels([column.title for column in self._columns])
        self.setAccessibleName("Complaints behind the figure")
        plain_rows(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(SUMMARY, QHeaderView.ResizeMode.Stretch)
        self.cellDoubleClicked.connect(lambda *_: self._open())

    def show_rows(self, rows: Sequence[RegisterRow]) -> None:
        """Show these complaints, the first of them chosen."""
        self.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, told in enumerate(self._columns):
                item = QTableWidgetItem(told.shown(row))
                item.setToolTip(told.shown(row))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, told.said(row))
                item.setData(_NUMBER, row.number)
                self.setItem(place, column, item)
        for place in range(len(self._columns)):
            if place != SUMMARY:
                self.resizeColumnToContents(place)
                self.setColumnWidth(place, self.columnWidth(place) + SPARE)
        if rows:
            self.setCurrentCell(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the complaint that is chosen, Esc leaves the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        item = self.item(self.currentRow(), 0)
        if item is not None:
            self.case_chosen.emit(item.data(_NUMBER))
