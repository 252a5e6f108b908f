"""A few choices side by side, one of which holds: quicker than a list, and seen at a glance."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton

from estate_complaints.desktop.dress.theme import redraw


class ChoiceRow(QFrame):
    """Each choice is (value, words with a mnemonic); the first one holds at the beginning."""

    chosen = Signal(str)  # the value

    def __init__(self, name: str, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, words in choices:
            button = self._make(value, words, name)
            row.addWidget(button)
        self._round_the_ends()

    @property
    def value(self) -> str:
        """The value that holds."""
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def choose(self, value: str) -> None:
        """Have a value hold, without saying so. KeyError for none of the choices."""
        self._buttons[value].setChecked(True)

    def _make(self, value: str, words: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setCheckable(True)
        button.setChecked(not self._buttons)
        button.setProperty("role", "segment")
        button.setAccessibleDescription(name)
        button.clicked.connect(lambda: self.chosen.emit(value))
        self._group.addButton(button)
        self._buttons[value] = button
        return button

    def _round_the_ends(self) -> None:
        ends = list(self._buttons.values())
        for button, end in ((ends[0], "left"), (ends[-1], "right")):
            button.setProperty("end", end)
            redraw(button)
