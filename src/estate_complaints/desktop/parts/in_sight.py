"""Keeps the field that has the keys wholly in sight; a scroll area shows but its first line."""

from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

ROOM: Final = 24  # pixels above and below the field


class InSight(QObject):
    """Scrolls to where a person goes with the keyboard; under the mouse nothing moves."""

    def __init__(self, scroll: QScrollArea) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        page = self._scroll.widget()
        by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and page is not None and page.isAncestorOf(now) and not by_mouse:
            # ensureWidgetVisible() is content with the line in which the cursor stands.
            middle = now.mapTo(page, now.rect().center())
            self._scroll.ensureVisible(0, middle.y(), 0, now.height() // 2 + ROOM)
