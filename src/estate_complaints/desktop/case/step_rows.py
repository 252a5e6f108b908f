"""The rows of a step's form: the day, then each field with its label, hint and sentence."""

from collections.abc import Mapping, Sequence
from datetime import date
from textwrap import fill
from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from estate_complaints.desktop.case.step_fields import MISSING, SHORT, Field, NotUnderstood
from estate_complaints.desktop.parts.day_field import DayField, say_in_words
from estate_complaints.desktop.parts.mnemonics import WINDOW, Letters
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.parts.wide_list import WideList
from estate_complaints.rules.days.calendar import FIRST_DAY, LAST_DAY

DAY: Final = "on_day"
TICK_LETTERS: Final = 44  # on a line beside a tick: Qt wraps no words there
_BESIDE: Final = "dpealyw"  # the pages of the case, and why a date is due
_TAKEN: Final = "sc"  # Save and Cancel


class StepRows:
    """Draws the rows on a widget between what stands above and below them, and reads them."""

    def __init__(
        self, fields: Sequence[Field], today: date, head: Sequence[QWidget], foot: QWidget
    ) -> None:
        self.fields = fields
        self._head = head
        self._today = today
        self._foot = foot
        self._letters = Letters(_TAKEN, avoid=WINDOW + _BESIDE)
        self.day = DayField()
        self.day.setObjectName(DAY)
        self.day.setAccessibleName("On which day")
        self.day.set_today(today)
        self.day.set_day(today)

    @property
    def widgets(self) -> dict[str, QWidget]:
        """The inputs by name, the day first."""
        return {DAY: self.day} | {one.asked.name: one.widget for one in self.fields}

    @property
    def first(self) -> QWidget:
        """Where a person begins: the first field, as the day is mostly today."""
        return self.fields[0].widget if self.fields else self.day

    def setupUi(self, widget: QWidget) -> None:  # noqa: N802 - as the compiled forms have it
        """Put the rows on a widget."""
        column = QVBoxLayout(widget)
        column.setContentsMargins(2, 2, 14, 2)
        column.setSpacing(14)
        for note in self._head:
            column.addWidget(note)
        column.addLayout(self._row("On which day", "", self.day))
        for field in self.fields:
            label = field.asked.label
            if isinstance(field.widget, QCheckBox):
                field.widget.setText(fill(self._letters.mark(label), TICK_LETTERS))
                label = ""
            column.addLayout(self._row(label, field.asked.hint, field.widget))
        column.addWidget(self._foot)
        column.addStretch(1)

    def put(self, values: Mapping[str, Any]) -> None:
        """Fill in values by field name, and the day under its own."""
        if DAY in values:
            self.day.set_day(values[DAY])
        for field in self.fields:
            if field.asked.name in values:
                field.put(values[field.asked.name])

    def read(self) -> tuple[dict[str, Any], dict[str, str]]:
        """The values by field name, and a sentence for each field that is not right yet."""
        values: dict[str, Any] = {}
        problems = self._day_problem()
        for field in self.fields:
            name = field.asked.name
            try:
                values[name] = field.read()
            except NotUnderstood as sentence:
                problems[name] = str(sentence)
            else:
                if values[name] is MISSING:
                    problems[name] = _wanted(field)
        return values, problems

    def _day_problem(self) -> dict[str, str]:
        day = self.day.day
        if day is None:
            return {DAY: "Write the day it happened as day/month/year, such as 6/1/2027."}
        if day > self._today:
            return {DAY: "That day has not come yet."}
        if not FIRST_DAY <= day <= LAST_DAY:
            return {DAY: "Check the year."}
        return {}

    def _row(self, text: str, hint: str, widget: QWidget) -> QLayout:
        column = QVBoxLayout()
        column.setSpacing(3)
        if text:
            label = QLabel(self._letters.mark(text))
            label.setWordWrap(True)
            label.setBuddy(widget)
            column.addWidget(label)
        if hint:
            column.addWidget(words(hint, "hint"))
            widget.setAccessibleDescription(hint)
        column.addLayout(_beside(widget))
        if isinstance(widget, WideList):
            column.addWidget(widget.whole)
        column.addWidget(_problem_of(widget))
        return column


def _beside(widget: QWidget) -> QLayout:
    """The input, and for a day what it means in words."""
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(widget)
    if isinstance(widget, QCheckBox) or widget.maximumWidth() == SHORT:
        line.addStretch(1)
    if isinstance(widget, DayField):
        meaning = words("", "hint")
        say_in_words(widget, meaning)
        line.addWidget(meaning, 1)
    return line


def _problem_of(widget: QWidget) -> QLabel:
    label = words("", "problem")
    label.setObjectName(f"{widget.objectName()}_problem")
    label.hide()
    return label


def _wanted(field: Field) -> str:
    return f"“{field.asked.title}” needs an answer."
