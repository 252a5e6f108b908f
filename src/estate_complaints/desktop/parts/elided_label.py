"""A label that gives way: words too long for their place are cut, and the tip has all of them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

LEAST = 8  # letters that stay to be seen


class ElidedLabel(QLabel):
    """Shows what fits of `full`, cut at the end or, for a path, in the middle."""

    def __init__(self, full: str, cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self.full = ""
        self._cut = cut
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.say(full)

    def say(self, full: str) -> None:
        """Show these words in place of the ones before."""
        self.full = full
        self.setAccessibleName(full)
        self.setToolTip(full)
        self.setText(full)
        self.updateGeometry()
        if self.isVisible():
            self._fit()

    def sizeHint(self) -> QSize:
        margins = 2 * self.margin() + 4
        whole = self.fontMetrics().horizontalAdvance(self.full) + margins
        return QSize(whole, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * LEAST
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _fit(self) -> None:
        room = self.width() - 2 * self.margin() - 2
        self.setText(self.fontMetrics().elidedText(self.full, self._cut, room))
