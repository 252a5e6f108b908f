"""The row in which a period is chosen: quarters and years from a list, or days of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from estate_complaints.desktop.parts.day_field import DayField
from estate_complaints.desktop.parts.form_fields import fill_choices
from estate_complaints.office.overview.monitoring import Period

OWN_DAYS: Final = "Other days…"
SO_FAR: Final = "{}, so far"
NOT_A_DAY: Final = "Write both days as day/month/year, such as 1/4/2026."


class PeriodRow(QWidget):
    """Emits a period once it is chosen, and two days once they are typed and asked for."""

    chosen = Signal(object)  # Period
    days_wanted = Signal(object, object)  # first and last day
    refused = Signal(str)  # why the days cannot be taken

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.periods = QComboBox()
        self.periods.setAccessibleName("Period")
        self.first, self.last = DayField(), DayField()
        self.first.setAccessibleName("First day of the period")
        self.last.setAccessibleName("Last day of the period")
        self.show_days = QPushButton("S&how these days")
        self._own = QWidget()
        self.periods.activated.connect(lambda _: self._choose())
        self.show_days.clicked.connect(self._ask)
        for field in (self.first, self.last):
            field.returnPressed.connect(self._ask)
        self._lay_out()
        self.setFocusProxy(self.periods)

    @property
    def period(self) -> Period | None:
        """The period chosen from the list; None for days of one's own."""
        period = self.periods.currentData()
        return period if isinstance(period, Period) else None

    def offer(self, periods: Sequence[Period], today: date) -> None:
        """Offer these periods; the one chosen stays, and at first it is the first."""
        for field in (self.first, self.last):
            field.set_today(today)
        first_time = not self.periods.count()
        named = [
            (one, SO_FAR.format(one.name) if one.last >= today else one.name) for one in periods
        ]
        fill_choices(self.periods, [*named, (None, OWN_DAYS)])
        if first_time:
            self.periods.setCurrentIndex(0)

    def _choose(self) -> None:
        period = self.period
        self._own.setVisible(period is None)
        if period is None:
            self.first.setFocus()
        else:
            self.chosen.emit(period)

    def _ask(self) -> None:
        if self.first.day is None or self.last.day is None:
            self.refused.emit(NOT_A_DAY)
            (self.first if self.first.day is None else self.last).setFocus()
        else:
            self.days_wanted.emit(self.first.day, self.last.day)

    def _lay_out(self) -> None:
        inner = QHBoxLayout(self._own)
        inner.setContentsMargins(0, 0, 0, 0)
        for name, field in (("&From", self.first), ("&to", self.last)):
            inner.addWidget(_labelled(name, field))
            inner.addWidget(field)
        inner.addWidget(self.show_days)
        self._own.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(_labelled("&Period", self.periods))
        row.addWidget(self.periods)
        row.addWidget(self._own)
        row.addStretch(1)


def _labelled(name: str, field: QWidget) -> QLabel:
    label = QLabel(name)
    label.setBuddy(field)
    return label
