"""Lists of cards: each can have the focus and is read out whole; the arrow keys go to the next."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.surfaces import Panel
from estate_complaints.desktop.parts.clause_note import reading_button
from estate_complaints.desktop.parts.resident_words import words

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
LABELS = 132  # the width of the small words at the left of a text
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Card(Panel):
    """A title, a remark at its right, and below them labelled texts, notes and buttons."""

    entered = Signal(object)  # the Card that now has the focus
    walked = Signal(int)  # the key by which a person leaves for another card

    def __init__(self, title: str, remark: str = "", tone: str = "plain") -> None:
        super().__init__(tone)
        self._heard = [", ".join(filter(None, (title, remark)))]
        self._buttons: list[QPushButton] = []
        self._labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 14, 10)
        self._column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._label(title, "strong"), 3)
        if remark:
            beside = self._label(remark, "hint")
            beside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            head.addWidget(beside, 2)
        self._column.addLayout(head)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self._heard[0])

    def say(self, label: str, text: str) -> None:
        """Add a text, with what it is in small type at its left; the label may be empty."""
        row = QHBoxLayout()
        row.setSpacing(12)
        if label:
            name = self._label(label, "hint")
            name.setFixedWidth(LABELS)
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label(text, "", selectable=True), 1)
        self._column.addLayout(row)
        self._hear(": ".join(filter(None, (label, text))))

    def note(self, text: str) -> None:
        """Add a remark in small type."""
        self._column.addWidget(self._label(text, "hint"))
        self._hear(text)

    def add(self, widget: QWidget) -> None:
        """Add a widget below the texts."""
        self._column.addWidget(widget)

    def offer(self, *buttons: QPushButton) -> None:
        """Add buttons on one line; Tab stops at them while this is the card one is at."""
        line = QHBoxLayout()
        line.setSpacing(18)
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            line.addWidget(button)
        line.addStretch(1)
        self._buttons += buttons
        self._column.addLayout(line)

    def offer_behind(self, text: str, *buttons: QPushButton) -> None:
        """Add buttons that stay out of sight until somebody asks for them."""
        ask = reading_button(text)
        self.offer(ask)
        self.offer(*buttons)
        for button in buttons:
            button.hide()
            ask.toggled.connect(button.setVisible)

    def offer_to_read(self, text: str, *passages: tuple[str, str]) -> None:
        """Add a button that shows and hides (label, text) passages below it."""
        button = reading_button(text)
        self.offer(button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        for label, passage in passages:
            if label:
                column.addWidget(words(label, "hint"))
            column.addWidget(words(passage, selectable=True))
        page.hide()
        self._column.addWidget(page)
        whole = " ".join(f"{label}: {passage}" for label, passage in passages)
        button.toggled.connect(page.setVisible)
        button.toggled.connect(lambda on: button.setAccessibleDescription(whole if on else ""))

    def strike_out(self, says: str) -> None:
        """Strike the texts through, which stay legible, and say so in words."""
        for label in self._labels:
            font = label.font()
            font.setStrikeOut(True)
            label.setFont(font)
        self._column.insertWidget(0, words(says, "warning"))
        self.setAccessibleName(f"{says}: {self._heard[0]}")

    def set_reachable(self, reachable: bool) -> None:
        """Let Tab stop here and at the buttons, or pass by: one card of a list is enough."""
        policy = Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.ClickFocus
        for widget in (self, *self._buttons):
            widget.setFocusPolicy(policy)

    def _label(self, text: str, role: str, *, selectable: bool = False) -> QLabel:
        label = words(text, "" if role == "strong" else role, selectable=selectable)
        if role == "strong":
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        self._labels.append(label)
        return label

    def _hear(self, text: str) -> None:
        self._heard.append(text)
        self.setAccessibleDescription(". ".join(self._heard[1:]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.entered.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS or event.key() in _ENDS:
            self.walked.emit(event.key())
        else:
            super().keyPressEvent(event)


class CardList(QScrollArea):
    """Cards one below the other; Tab stops at one of them, the arrow keys go to the others."""

    def __init__(self, name: str, empty: str) -> None:
        super().__init__()
        self._cards: list[Card] = []
        self._current = 0
        self._empty = words(empty, "hint")
        page = QWidget()
        page.setAccessibleName(name)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(2, 10, 12, 10)
        self._column.setSpacing(8)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    @property
    def cards(self) -> Sequence[Card]:
        """The cards now shown."""
        return tuple(self._cards)

    def show_cards(self, cards: Iterable[Card]) -> None:
        """Show these cards and no others; one stays at the place where one was."""
        had_focus = any(card.hasFocus() for card in self._cards)
        for old in self._cards:
            old.hide()
            old.deleteLater()
        self._cards = list(cards)
        for place, card in enumerate(self._cards):
            card.entered.connect(self._enter)
            card.walked.connect(self._walk)
            self._column.insertWidget(place, card)
            card.show()
        self._empty.setVisible(not self._cards)
        self._current = min(self._current, max(0, len(self._cards) - 1))
        for place, card in enumerate(self._cards):
            card.set_reachable(place == self._current)
        if had_focus and self._cards:
            self._cards[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_first(self) -> None:
        """Put the focus on the first card."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self, card: Card) -> None:
        if card not in self._cards:
            return
        self._cards[self._current].set_reachable(False)
        self._current = self._cards.index(card)
        card.set_reachable(True)
        self.ensureWidgetVisible(card, 0, 8)

    def _walk(self, key: int) -> None:
        last = len(self._cards) - 1
        if key in _ENDS:
            place = 0 if _ENDS[Qt.Key(key)] == 0 else last
        else:
            place = max(0, min(last, self._current + _STEPS[Qt.Key(key)]))
        self._cards[place].setFocus(Qt.FocusReason.TabFocusReason)
