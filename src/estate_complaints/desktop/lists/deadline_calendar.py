"""The calendar of deadlines: a month of due dates, and beside it the chosen day in full words."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.icons import icon
from estate_complaints.desktop.lists.chip_painter import SampleChip
from estate_complaints.desktop.lists.day_layout import named_off
from estate_complaints.desktop.lists.due_list import DueList
from estate_complaints.desktop.lists.month_grid import MonthGrid
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.wording import capital
from estate_complaints.office.due_rows import Chip, Month
from estate_complaints.rules.days import uk_dates

SIDE_WIDTH: Final = 280
# (state, whom it binds, the words on the sample, what it means)
_LEGEND: Final = (
    ("running", "office", "Office’s deadline", "The office has to act by this day"),
    ("late", "office", "", "The day has passed and it is not yet done"),
    ("running", "resident", "Resident’s time", "The resident may answer until this day"),
    ("paused", "office", "", "The time stands still, as during mediation"),
    ("met", "office", "done", "It has been done"),
    ("open", "nobody", "", "The waiting time is over: the complaint may be taken further"),
)
_LEGEND_WIDTH: Final = 3  # samples in a row: all in one would be wider than a small screen


class CalendarScreen(QWidget):
    """Asks for months by month_wanted; show_month answers."""

    month_wanted = Signal(int, int)  # year, month
    case_chosen = Signal(int)  # the complaint's number in the book

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._title = QLabel(_month_in_words(today.year, today.month))
        self._title.setProperty("role", "heading")
        self.grid = MonthGrid(today)
        self._heading, self._off = QLabel(), QLabel()
        self._heading.setProperty("role", "subheading")
        self._heading.setWordWrap(True)
        self._off.setProperty("role", "hint")
        self._off.setWordWrap(True)
        self.list = DueList("Due on this day")
        self._nothing = QLabel("Nothing is due on this day.")
        self._nothing.setProperty("role", "hint")
        self._due = QStackedWidget()
        self._due.addWidget(self.list)
        self._due.addWidget(_at_the_top(self._nothing))
        self.setFocusProxy(self.grid)
        self._connect()
        self._lay_out()

    def show_month(self, month: Month) -> None:
        """Show a month's due dates."""
        if not self.grid.show_month(month, self._today):
            return
        title = _month_in_words(month.year, month.month)
        if title != self._title.text():
            self._title.setText(title)
            announce(self, title)
        self._show_day()

    def show_today(self, today: date) -> None:
        """Midnight has passed while the program was open: mark another day as today."""
        self._today = today
        self.refresh()

    def go_to(self, day: date) -> None:
        """Go to a day."""
        self.grid.go_to(day)

    def refresh(self) -> None:
        """Ask again for the month that is shown."""
        day = self.grid.chosen
        self.month_wanted.emit(day.year, day.month)

    def _show_day(self) -> None:
        day = self.grid.day
        if day is None:
            return
        words = uk_dates.with_weekday(day.day)
        self._heading.setText(f"{words} (today)" if day.day == self._today else words)
        off = capital(named_off(day))
        self._off.setText(f"{off}." if off else "")
        self._off.setVisible(bool(off))
        self.list.show_chips(day.chips)
        self.list.setAccessibleName(f"Due on {words}")
        self._due.setCurrentIndex(0 if day.chips else 1)

    def _connect(self) -> None:
        self.grid.month_wanted.connect(self.month_wanted)
        self.grid.day_chosen.connect(lambda _: self._show_day())
        self.grid.case_chosen.connect(self.case_chosen)
        self.grid.list_wanted.connect(self.list.setFocus)
        self.list.case_chosen.connect(self.case_chosen)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(6)
        for widget in (self._heading, self._off, self._due):
            side.addWidget(widget)
        self._due.setFixedWidth(SIDE_WIDTH)
        self._heading.setMaximumWidth(SIDE_WIDTH)
        self._off.setMaximumWidth(SIDE_WIDTH)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.grid, 1)
        middle.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        column.addLayout(self._top())
        column.addLayout(middle, 1)
        column.addWidget(_legend())

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addStretch()
        for words, picture, tip, act in (
            ("&Previous", "back", "The month before (Page Up)", lambda: self.grid.go_months(-1)),
            ("&Today", "", "Today (Home)", lambda: self.grid.go_to(self._today)),
            ("&Next", "onward", "The month after (Page Down)", lambda: self.grid.go_months(1)),
        ):
            button = QPushButton(words)
            button.setToolTip(tip)
            if picture:
                button.setIcon(icon(picture))
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        return row


def _month_in_words(year: int, month: int) -> str:
    """Such as "January 2027"."""
    return uk_dates.long(date(year, month, 1)).removeprefix("1 ")


def _at_the_top(widget: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch()
    return holder


def _legend() -> QFrame:
    frame = QFrame()
    frame.setAccessibleName("What the marks mean")
    rows = QGridLayout(frame)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setHorizontalSpacing(10)
    rows.setVerticalSpacing(4)
    for place, (state, binds, words, meaning) in enumerate(_LEGEND):
        chip = SampleChip(_sample(state, binds, words), meaning)
        rows.addWidget(chip, *divmod(place, _LEGEND_WIDTH))
    rows.setColumnStretch(_LEGEND_WIDTH, 1)
    return frame


def _sample(state: str, binds: str, name: str) -> Chip:
    return Chip(
        number=0,
        reference="",
        complainant="",
        name=name,
        due=date.min,
        state=state,
        binds=binds,
        provisional=False,
    )
