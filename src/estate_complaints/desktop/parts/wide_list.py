"""A list to choose from whose lines are never cut off, however narrow the form is it stands in."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox

from estate_complaints.desktop.parts.resident_words import words

WIDEST: Final = 620  # points; what is longer goes on in a second line
BESIDE: Final = 44  # beside the words: margins, and a scroll bar


class WideList(QComboBox):
    """Opens as wide as its longest line.

    `whole` is a label to be put below it: it shows what is chosen where the box cuts that off.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.whole = words("", "hint")
        self.whole.hide()
        self.currentTextChanged.connect(lambda _: self._tell_whole())

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        metrics, view = self.fontMetrics(), self.view()
        lines = (self.itemText(place) for place in range(self.count()))
        longest = max(map(metrics.horizontalAdvance, lines), default=0)
        view.setMinimumWidth(max(self.width(), min(longest + BESIDE, WIDEST)))
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        if longest + BESIDE > WIDEST:
            view.setProperty("wordWrap", True)
        super().showPopup()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        """Only where it does not fit: a line that repeats what is to be seen helps nobody."""
        text = self.currentText()
        fits = self.fontMetrics().horizontalAdvance(text) + BESIDE <= self.width()
        self.whole.setText("" if fits else text)
        self.whole.setVisible(not fits)
