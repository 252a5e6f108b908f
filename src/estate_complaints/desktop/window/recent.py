"""The complaints looked at lately, for the menu "Open again"."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

REMEMBERED: Final = 10


class OpenAgain(QMenu):
    """Lists the last complaints, the latest first. It forgets them when the program ends."""

    chosen = Signal(int)  # the number in the book

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Open a&gain", parent)
        self._titles: dict[int, str] = {}
        self.setEnabled(False)

    def remember(self, number: int, title: str) -> None:
        """Put a complaint at the top."""
        self._titles.pop(number, None)
        self._titles[number] = title
        self._titles = dict(list(self._titles.items())[-REMEMBERED:])
        self._fill()

    def _fill(self) -> None:
        self.clear()
        self.setEnabled(True)
        for place, (number, title) in enumerate(reversed(self._titles.items()), 1):
            shown = title.replace("&", "&&")
            action = self.addAction(f"&{place % 10}  {shown}")
            action.triggered.connect(lambda _=False, number=number: self.chosen.emit(number))
