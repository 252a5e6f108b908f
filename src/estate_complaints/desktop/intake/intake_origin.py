"""The earlier complaint that the one being taken down comes of, above the form."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from estate_complaints.desktop.dress.surfaces import Panel
from estate_complaints.desktop.forms.ui_intake import Ui_IntakeForm
from estate_complaints.desktop.parts.clause_note import link_button
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.rules.earlier import Earlier
from estate_complaints.rules.entries.intake import Origin


class IntakeOrigin(QObject):
    """Says which earlier complaint it comes of, leads there, and lets go of it again."""

    changed = Signal()
    open_wanted = Signal(int)  # the number of the earlier complaint

    def __init__(self, form: Ui_IntakeForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.origin: Origin | None = None
        self._summary = ""
        self._words = words("", selectable=True)
        self._open = link_button("Open it")
        self._let_go = link_button("It does not come of that")
        self._panel = Panel("good")
        self._open.clicked.connect(self._go_there)
        self._let_go.clicked.connect(lambda: self.know(None))
        self._lay_out()
        form.page_layout.insertWidget(0, self._panel)
        self._panel.hide()

    def know(self, origin: Origin | None, summary: str = "") -> None:
        """Take the complaint for one that comes of another, told in a line; None for no other."""
        self.origin, self._summary = origin, summary if origin else ""
        if origin:
            told = ": ".join(filter(None, (origin.reference, summary)))
            self._words.setText(f"Comes of {told}")
            self._open.setAccessibleName(f"Open {origin.reference}")
            self._let_go.setAccessibleName(f"It does not come of {origin.reference}")
        self._panel.setVisible(origin is not None)
        self.changed.emit()

    def choose(self, earlier: Earlier) -> None:
        """Take it for one that comes of this earlier complaint, reported on the day of that."""
        if self._form.reported_on.is_empty:
            self._form.reported_on.set_day(earlier.received_on)
        origin = Origin(number=earlier.number, reference=earlier.reference)
        self.know(origin, earlier.summary)

    def draft(self) -> dict[str, Any] | None:
        """What is known, as plain values."""
        if self.origin is None:
            return None
        named = {"number": self.origin.number, "reference": self.origin.reference}
        return named | {"summary": self._summary}

    def restore(self, draft: Mapping[str, Any] | None) -> None:
        """Put a draft back."""
        if draft:
            origin = Origin(number=int(draft["number"]), reference=str(draft["reference"]))
            self.know(origin, str(draft["summary"]))
        else:
            self.know(None)

    def _go_there(self) -> None:
        if self.origin is not None:
            self.open_wanted.emit(self.origin.number)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(18)
        buttons.addWidget(self._open)
        buttons.addWidget(self._let_go)
        buttons.addStretch(1)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(16, 9, 12, 9)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(buttons)
