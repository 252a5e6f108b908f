"""One thing the policy says, on a panel: its sentence, its clause, and the clause's own words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from estate_complaints.desktop.dress.surfaces import Panel
from estate_complaints.desktop.parts.clause_words import Told, explain
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.office.rows import NO_CLAUSE, ClauseText


class ClauseNote(Panel):
    """A sentence with its clause; a button shows the clause's own words where they are known."""

    def __init__(self, tone: str, lead: str, says: str, clause: ClauseText = NO_CLAUSE) -> None:
        super().__init__(tone)
        cited = clause.cited
        self.stops: list[QWidget] = []  # what Tab stops at, in order
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 9, 12, 9)
        self._column.setSpacing(4)
        source = f" ({cited})" if cited and cited not in says else ""
        if lead:
            self.add(words(lead, "hint"))
        self.add(words(says + source, selectable=True))
        if cited and clause.text:
            self._offer_to_read(cited, clause.text)
        self.setAccessibleName(": ".join(filter(None, (lead, says + source))))
        explain(self, Told(says, (clause,)))

    def add(self, widget: QWidget) -> None:
        """Put a widget below what stands there."""
        self._column.addWidget(widget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            self.stops.append(widget)

    def _offer_to_read(self, cited: str, text: str) -> None:
        passage = words(text, "hint", selectable=True)
        passage.hide()
        button = reading_button(f"What {cited} says")
        button.toggled.connect(passage.setVisible)
        button.toggled.connect(lambda on: button.setAccessibleDescription(text if on else ""))
        self.add(button)
        self.add(passage)


def reading_button(text: str) -> QPushButton:
    """A quiet button that stays down while what it opens is shown."""
    button = link_button(text)
    button.setCheckable(True)
    return button


def link_button(text: str) -> QPushButton:
    """A button that looks like a line of the text it stands in."""
    button = QPushButton(text.replace("&", "&&"))
    button.setProperty("role", "link")
    button.setStyleSheet("padding: 2px 0; min-height: 0; text-align: left;")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button
