"""A list to choose from whose lines are never cut off, however narrow the form is it stands in."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

WIDEST: Final = 620  # points; what is longer goes on in a second line
BESIDE: Final = 44  # beside the words: margins, and a scroll bar


class WideList(QComboBox):
    """Opens as wide as its longest line; what is chosen can be read whole by resting on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentTextChanged.connect(self._tell_whole)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        metrics, view = self.fontMetrics(), self.view()
        lines = (self.itemText(place) for place in range(self.count()))
        longest = max(map(metrics.horizontalAdvance, lines), default=0)
        view.setMinimumWidth(max(self.width(), min(longest + BESIDE, WIDEST)))
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        if longest + BESIDE > WIDEST:
            view.setProperty("wordWrap", True)
        super().showPopup()

    def _tell_whole(self, words: str) -> None:
        """Only where it does not fit: a box that repeats what is to be seen helps nobody."""
        fits = self.fontMetrics().horizontalAdvance(words) + BESIDE <= self.width()
        self.setToolTip("" if fits else words.replace("<", "&lt;"))
