"""What stands where a list would be empty: why it is, kindly, and what one can do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.dress.icons import Picture
from estate_complaints.desktop.dress.theme import set_role


class EmptyPlace(QWidget):
    """A picture, a sentence, a hint, and perhaps a button."""

    chosen = Signal()  # the button

    def __init__(self, picture: str) -> None:
        super().__init__()
        self._picture = Picture(44, QPalette.ColorRole.PlaceholderText)
        self._picture.show_icon(picture)
        self._sentence = _words("subheading")
        self._hint = _words("hint")
        self._button = QPushButton()
        self._button.clicked.connect(self.chosen)
        self.setFocusProxy(self._button)
        column = QVBoxLayout(self)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._picture, 0, middle)
        column.addWidget(self._sentence)  # as wide as there is room, or its lines are cut off
        column.addWidget(self._hint)
        column.addWidget(self._button, 0, middle)
        column.addStretch(3)
        column.setSpacing(10)

    @property
    def sentence(self) -> str:
        """What it says first."""
        return self._sentence.text()

    def say(self, sentence: str, hint: str = "", button: str = "") -> None:
        """Say why there is nothing here."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(hint)


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setMinimumWidth(420)
    set_role(label, role)
    return label
