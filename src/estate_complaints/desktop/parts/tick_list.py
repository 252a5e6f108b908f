"""A list in which any number of lines can be ticked."""

from collections.abc import Collection, Iterable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from estate_complaints.desktop.dress.surfaces import colours_worn
from estate_complaints.paths import resources

_MOST_LINES = 8


class TickList(QListWidget):
    """Lines of (value, words); Up and Down go through them, Space ticks one."""

    def __init__(self, lines: Iterable[tuple[Any, str]]) -> None:
        super().__init__()
        for value, words in lines:
            item = QListWidgetItem(words, self)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)  # a tick is what counts
        self.setCurrentRow(0)
        rows = max(2, min(self.count(), _MOST_LINES))
        self.setFixedHeight(rows * (self.fontMetrics().lineSpacing() + 14) + 8)
        self._dress()

    @property
    def ticked(self) -> list[Any]:
        """The values of the ticked lines, in their order."""
        items = (self.item(place) for place in range(self.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def tick(self, values: Collection[Any]) -> None:
        """Tick the lines of these values and no others."""
        for place in range(self.count()):
            item = self.item(place)
            wanted = item.data(Qt.ItemDataRole.UserRole) in values
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        """Draw the boxes as check boxes are drawn; Fusion's own cannot be seen on a dark ground."""
        pictures = resources() / "style" / ("dark" if colours_worn().dark else "light")
        sheet = "".join(
            f'QListView::indicator:{state} {{ image: url("{(pictures / name).as_posix()}"); }}'
            for state, name in (("unchecked", "box.svg"), ("checked", "box_ticked.svg"))
        )
        sheet += "QListView::indicator { width: 18px; height: 18px; }"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
