"""The small table of services: a name to be written, and a manager to be chosen, in each row."""

import re
from collections.abc import Collection, Iterable
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from estate_complaints.desktop.parts.form_fields import choose, fill_choices
from estate_complaints.desktop.people.people_table import plain_rows
from estate_complaints.rules.people import Service

NAME: Final = 0
MANAGER: Final = 1
_ID: Final = Qt.ItemDataRole.UserRole


class ServicesTable(QTableWidget):
    """Nothing in it is kept: it is asked for its `services`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._people: tuple[tuple[int, str], ...] = ()
        self.setHorizontalHeaderLabels(["Service", "Manager"])
        self.setAccessibleName("The services of the office")
        plain_rows(self)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 26)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(lambda _: self.changed.emit())

    @property
    def services(self) -> tuple[Service, ...]:
        """The services as they stand in the table, each new one with an identifier of its own."""
        rows = range(self.rowCount())
        taken = {str(self._item(row).data(_ID)) for row in rows}
        found = []
        for row in rows:
            name = self.name_of(row)
            number = self._item(row).data(_ID) or identifier(name, taken)
            taken.add(number)
            found.append(Service(id=number, name=name, manager=self._chosen(row)))
        return tuple(found)

    def fill(self, services: Iterable[Service], people: Iterable[tuple[int, str]]) -> None:
        """Show services, whose managers are chosen from these people."""
        self._people = tuple(people)
        with QSignalBlocker(self):
            self.setRowCount(0)
        for service in services:
            self._put(service)

    def allow(self, allowed: bool) -> None:
        """Let it be written in, or only read."""
        trigger = QAbstractItemView.EditTrigger
        may = trigger.AllEditTriggers if allowed else trigger.NoEditTriggers
        self.setEditTriggers(may)
        for row in range(self.rowCount()):
            self.cellWidget(row, MANAGER).setEnabled(allowed)

    def add(self) -> None:
        """Begin a new row, and write in it."""
        row = self._put(Service(id="", name=""))
        self.setCurrentCell(row, NAME)
        self.editItem(self._item(row))
        self.changed.emit()

    def take(self, row: int) -> None:
        """Take a row away."""
        with QSignalBlocker(self):  # nobody looks at half a row
            self.removeRow(row)
        self.changed.emit()

    def name_of(self, row: int) -> str:
        """The name in a row."""
        return " ".join(self._item(row).text().split())

    def id_of(self, row: int) -> str:
        """The identifier of a service; empty for one that was begun here and not handed over."""
        return str(self._item(row).data(_ID))

    def settle(self) -> None:
        """Let each service keep the identifier it is handed over with, also if it is renamed."""
        with QSignalBlocker(self):
            for row, service in enumerate(self.services):
                self._item(row).setData(_ID, service.id)

    def _put(self, service: Service) -> int:
        row = self.rowCount()
        item = QTableWidgetItem(service.name)
        item.setData(_ID, service.id)
        with QSignalBlocker(self):  # a row is told of when it is whole
            self.insertRow(row)
            self.setItem(row, NAME, item)
        combo = _Managers()
        fill_choices(combo, self._people, prompt="Nobody")
        choose(combo, service.manager)
        combo.setAccessibleName(f"Manager of {service.name or 'the new service'}")
        combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.setCellWidget(row, MANAGER, combo)
        return row

    def _item(self, row: int) -> QTableWidgetItem:
        item = self.item(row, NAME)
        if item is None:
            raise IndexError(f"There is no row {row}.")
        return item

    def _chosen(self, row: int) -> int | None:
        combo = self.cellWidget(row, MANAGER)
        return combo.currentData() if isinstance(combo, QComboBox) else None


class _Managers(QComboBox):
    """A list in a row, which the mouse wheel passes over."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def identifier(name: str, taken: Collection[str]) -> str:
    """A short name of letters and figures for a new service, which no other service has."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_") or "service"
    names = (f"{plain}_{count}" if count > 1 else plain for count in range(1, len(taken) + 2))
    return next(one for one in names if one not in taken)
