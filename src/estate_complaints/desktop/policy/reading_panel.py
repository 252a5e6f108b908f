"""One unclear passage: its clause, its example, and each reading with the date it gives."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.surfaces import Panel
from estate_complaints.desktop.parts.clause_note import reading_button
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.policy.difference_list import in_sentences
from estate_complaints.office.policy.policy_readings import AmbiguityDetail, ReadingRow


class ReadingPanel(QScrollArea):
    """Shows a passage; `chosen` tells of a reading that was picked, perhaps the present one."""

    chosen = Signal(str, str, bool)  # passage, reading, whether it is the one taken already

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("The passage")
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)

    def show_detail(self, detail: AmbiguityDetail, chosen: str, why_not: str) -> None:
        """Show a passage; `chosen` is a reading picked and not saved, `why_not` holds them all."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 0, 12, 0)
        column.setSpacing(10)
        column.addWidget(words(detail.row.question, "subheading", selectable=True))
        self._add_clause(column, detail)
        if detail.example:
            column.addWidget(words(f"For example. {detail.example}", selectable=True))
        self.buttons = {}
        self._group = QButtonGroup(self)
        for reading in detail.readings:
            panel = self._reading(detail.row.id, reading, chosen, why_not)
            column.addWidget(panel)
        if not detail.readings:
            column.addWidget(words(detail.row.taken, selectable=True))
            column.addWidget(words(f"It is read so without a choice: {detail.fixed}", "hint"))
        if detail.note:
            column.addWidget(words(f"Under every reading: {detail.note}", "hint"))
        column.addStretch(1)
        self.setWidget(body)

    def _add_clause(self, column: QVBoxLayout, detail: AmbiguityDetail) -> None:
        passage = words(detail.clause, "hint", selectable=True)
        passage.hide()
        button = reading_button(f"What {detail.row.cited} says")
        button.toggled.connect(passage.setVisible)
        column.addWidget(button)
        column.addWidget(passage)

    def _reading(self, ambiguity: str, reading: ReadingRow, chosen: str, why_not: str) -> QWidget:
        panel = Panel("good" if reading.taken else "plain")
        column = QVBoxLayout(panel)
        column.setContentsMargins(18, 9, 12, 11)
        column.setSpacing(4)
        button = QRadioButton("We read it so now" if reading.taken else "Read it so")
        button.setChecked(reading.key == chosen if chosen else reading.taken)
        button.setEnabled(not why_not)
        button.setToolTip(why_not)
        button.setAccessibleName(f"{reading.says} {reading.day}".strip())
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(ambiguity, reading.key, reading.taken))
        self._group.addButton(button)
        self.buttons[reading.key] = button
        column.addWidget(button)
        column.addWidget(words(reading.says, selectable=True))
        if reading.day:
            column.addWidget(
                words(f"{reading.limit}: {reading.day}", "subheading", selectable=True)
            )
        column.addWidget(words(reading.why, "hint", selectable=True))
        if reading.changes:
            column.addWidget(words(in_sentences(reading.changes), "hint", selectable=True))
        return panel
