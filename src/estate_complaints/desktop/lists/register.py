"""The register: every complaint of the office in a table, narrowed and ordered as one asks."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.lists.register_columns import ORDERS
from estate_complaints.desktop.lists.register_table import RegisterTable
from estate_complaints.desktop.lists.stage_choice import StageChoice
from estate_complaints.desktop.parts.choice_row import ChoiceRow
from estate_complaints.desktop.parts.empty_place import EmptyPlace
from estate_complaints.desktop.parts.form_fields import fill_choices
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.office.rows import RegisterFilter, RegisterFound, RegisterRow
from estate_complaints.rules.days.uk_dates import count

SHOWN: Final = (
    ("all", "&All"),
    ("open", "&Open"),
    ("late", "&Late"),
    ("mine", "&Mine"),
    ("closed", "Clo&sed"),
)
_COUNTED: Final = {
    "all": ("complaint", "complaints"),
    "open": ("open complaint", "open complaints"),
    "late": ("late complaint", "late complaints"),
    "mine": ("complaint in my hands", "complaints in my hands"),
    "closed": ("closed complaint", "closed complaints"),
}
_NONE: Final = {
    "late": ("Nothing is late.", "No open complaint has a deadline that has passed."),
    "mine": ("No complaint is in your hands.", "Those assigned to you will stand here."),
    "open": ("No complaint is open.", "Every complaint in the book has been closed."),
    "closed": ("No complaint has been closed yet.", ""),
}
_NARROWED: Final = "Try fewer letters, another spelling, or all complaints."
_FIRST: Final = "Every complaint is written down here, also one that is settled at once."
_SHOW_ALL: Final = "Show all complain&ts"


class RegisterScreen(QWidget):
    """Asks for what it shows by signals: first the numbers, then the rows that come into view."""

    filter_changed = Signal(object)  # RegisterFilter; answered by show_found
    page_wanted = Signal(object)  # list[int]; answered by show_page
    case_chosen = Signal(int)
    words_typed = Signal(str)  # typed into the table; belongs into the search
    everything_wanted = Signal()  # the search is to be emptied
    record_requested = Signal()
    print_requested = Signal(object)  # RegisterFilter

    def __init__(self, title: str, stages: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._filter = RegisterFilter()
        self._heading = QLabel(title)
        self._heading.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("role", "hint")
        self._shown = ChoiceRow("Which complaints", SHOWN)
        self.stage = StageChoice()
        self._order, self._print = QComboBox(), QPushButton("&Print…")
        self._table = RegisterTable(title)
        self._empty = EmptyPlace("register")
        self._middle = QStackedWidget()
        self._middle.addWidget(self._table)
        self._middle.addWidget(self._empty)
        self.stage.offer(stages)
        for combo, letters in ((self.stage, 10), (self._order, 18)):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(letters)
        fill_choices(self._order, enumerate(ORDERS.values()))
        self.setFocusProxy(self._table)
        self._connect()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(10)
        stage, order = _labelled("Sta&ge", self.stage), _labelled("Or&der", self._order)
        heading = _line(self._heading, self._count, None, order, self._order, self._print)
        column.addLayout(heading)
        column.addLayout(_line(self._shown, stage, self.stage, None))
        column.addWidget(self._middle)
        self._table.show_order(self._filter.sort, self._filter.descending)

    @property
    def filter(self) -> RegisterFilter:
        """What is asked for now."""
        return self._filter

    @property
    def table(self) -> RegisterTable:
        """The table itself, whose header keeps the widths a person gave the columns."""
        return self._table

    def search(self, words: str) -> None:
        """Look for words among the complaints."""
        self._ask(words=words)

    def show_filter(self, show: str) -> None:
        """Turn to one of "all", "open", "late", "mine", "closed"."""
        self._shown.choose(show)
        self._ask(show=show)

    def refresh(self) -> None:
        """Ask again for what is shown."""
        self.filter_changed.emit(self._filter)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these complaints, in this order."""
        self._table.show_ids(ids)
        said = self._in_words(len(ids)) if ids else ""
        if said != self._count.text():
            self._count.setText(said)
            announce(self, said)
        if not ids:
            self._say_empty()
            announce(self, self._empty.sentence)
        shown = self._table if ids else self._empty
        self.setFocusProxy(shown)
        _turn_to(self._middle, shown)
        self._print.setEnabled(bool(ids))

    def show_found(self, found: RegisterFound) -> None:
        """Show what a filter found, with the rows that stand first."""
        self.show_ids(found.numbers)
        self.show_page(found.lines)

    def show_page(self, rows: Iterable[RegisterRow]) -> None:
        """Fill in rows that were asked for by page_wanted."""
        self._table.rows.show_page(rows)

    def _ask(self, **changes: Any) -> None:
        self._filter = replace(self._filter, **changes)
        self.refresh()

    def _sort(self, sort: str, descending: bool) -> None:
        self._table.show_order(sort, descending)
        self._order.setCurrentIndex(list(ORDERS).index((sort, descending)))
        self._ask(sort=sort, descending=descending)

    def _in_words(self, number: int) -> str:
        said = count(number, *_COUNTED[self._filter.show])
        if self._filter.stage:
            said += f" at {self.stage.currentText()}"
        return f"{said} with “{self._filter.words}”" if self._filter.words else said

    def _say_empty(self) -> None:
        asked = self._filter
        if asked.words or asked.stage:
            looked_for = self._in_words(0).removeprefix("0 ")
            self._empty.say(f"There are no {looked_for}.", _NARROWED, _SHOW_ALL)
        elif asked.show in _NONE:
            self._empty.say(*_NONE[asked.show], _SHOW_ALL)
        else:
            self._empty.say("Nothing has been recorded yet.", _FIRST, "Record a complain&t")

    def _leave_empty(self) -> None:
        """The button under an empty list: back to everything, or the first complaint of all."""
        asked = self._filter
        if asked.words or asked.stage or asked.show in _NONE:
            self.everything_wanted.emit()
            self.stage.setCurrentIndex(0)
            self._shown.choose("all")
            self._ask(words="", stage="", show="all")
        else:
            self.record_requested.emit()

    def _connect(self) -> None:
        self._shown.chosen.connect(lambda show: self._ask(show=show))
        self.stage.activated.connect(lambda _: self._ask(stage=self.stage.currentData()))
        self._order.activated.connect(lambda at: self._sort(*list(ORDERS)[at]))
        self._print.setToolTip(f"Print what is shown, in order of date ({Shortcut.PRINT.shown})")
        QShortcut(Shortcut.PRINT.sequence, self, self._print.click)
        self._print.clicked.connect(lambda: self.print_requested.emit(self._filter))
        self._empty.chosen.connect(self._leave_empty)
        table = self._table
        table.case_chosen.connect(self.case_chosen)
        table.words_typed.connect(self.words_typed)
        table.sort_chosen.connect(self._sort)
        table.rows.page_wanted.connect(self.page_wanted)


def _turn_to(pages: QStackedWidget, page: QWidget) -> None:
    """Show a page; the focus goes along where it was in the other."""
    focused = QApplication.focusWidget()
    was_inside = focused is not None and pages.isAncestorOf(focused)
    pages.setCurrentWidget(page)
    if was_inside:
        page.setFocus()


def _labelled(words: str, field: QComboBox) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))  # Windows tells a list's name only by this
    return label


def _line(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row
