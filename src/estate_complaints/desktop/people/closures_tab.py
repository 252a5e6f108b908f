"""The office's own days off: entered in a list, and saved once one has seen which dates move."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from estate_complaints.desktop.forms.ui_closures import Ui_ClosuresForm
from estate_complaints.desktop.parts.form_fields import draw, fill_choices
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.problems import Problems, announce
from estate_complaints.desktop.parts.resident_words import written_line
from estate_complaints.desktop.people.handed_over import HandedOver
from estate_complaints.desktop.people.people_table import plain_rows
from estate_complaints.office.closure_rows import MovedDate, TimeOff
from estate_complaints.office.rows import OfficePeople
from estate_complaints.rules.days import uk_dates

LONGEST: Final = timedelta(days=92)  # a closure; who types more has taken the wrong year
EARLIEST, LATEST = date(2000, 1, 1), date(2074, 12, 31)  # well within the calendar's years
KINDS: Final = ((False, "Office closed"), (True, "Bank holiday"))
DAYS: Final = ("From", "To", "Kind", "What for", "Entered by")
MOVED: Final = ("Complaint", "What is due", "Due now", "Will be due", "How the new date is reached")
NOT_YET: Final = "Not saved yet"
UNCHANGED: Final = "Change the list to see which dates would move."
WORKING_OUT: Final = "Which dates move is being worked out…"
TOLD: Final = "A letter already sent names the old date: tell whoever waits for it."


class ClosuresTab(QWidget):
    """Nothing is kept before Save, and Save waits until the dates that move have been shown."""

    preview_wanted = Signal(object)  # tuple[TimeOff, ...]; answered by show_moved
    submitted = Signal(object, object)  # tuple[TimeOff, ...]: as they were shown, as they are now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = draw(Ui_ClosuresForm(), self)
        self._problems = Problems(self)
        self._kept: HandedOver[tuple[TimeOff, ...]] = HandedOver(())
        self._times: tuple[TimeOff, ...] = ()
        self._previewed: tuple[TimeOff, ...] | None = None
        self._moved: tuple[MovedDate, ...] = ()
        self._why_not = ""
        form = self._form
        _dress(form)
        form.kind.currentIndexChanged.connect(lambda _: self._follow())
        form.add.clicked.connect(self._add)
        form.what.returnPressed.connect(self._add)
        form.remove.clicked.connect(self._take)
        form.days.itemSelectionChanged.connect(self._follow)
        form.moved.itemSelectionChanged.connect(self._explain)
        form.save.clicked.connect(self._submit)
        self.setFocusProxy(form.kind)
        self._preview(UNCHANGED)

    @property
    def times(self) -> tuple[TimeOff, ...]:
        """The days off as they stand in the list."""
        return self._times

    @property
    def has_changed(self) -> bool:
        """Whether something in the list is not saved."""
        return self._times != self._kept.before

    def show_office(self, people: OfficePeople) -> None:
        """Show the days off as the book has them now; what is being changed stays."""
        self._why_not = people.why_not
        for field in (self._form.kind, self._form.first, self._form.last, self._form.what):
            field.setEnabled(not people.why_not)
        if not self.has_changed:
            self._kept.before = people.time_off
            self._set(people.time_off)
        self._follow()

    def show_moved(self, times: tuple[TimeOff, ...], moved: Sequence[MovedDate]) -> None:
        """Show the dates that this list would move, unless it has been changed meanwhile."""
        if times != self._times or not self.has_changed:
            return
        said = _in_words(moved)
        self._preview(said, times, moved)
        self._follow()
        announce(self, said)

    def show_saved(self) -> None:
        """What was handed over is in the book; what was changed since then is still to be saved."""
        self._kept.saved()
        self._form.failure.hide()
        if not self.has_changed:
            self._preview(UNCHANGED)
        self._follow()

    def show_failure(self, sentence: str) -> None:
        """Say why it could not be done; the list stays."""
        self._kept.refused()
        self._form.failure.setText(sentence)
        self._form.failure.setVisible(bool(sentence))
        self._follow()
        announce(self, sentence)

    def _add(self) -> None:
        form = self._form
        problems = _what_is_wrong(form, self._times)
        self._problems.show(problems)
        first, last = form.first.day, _last(form)
        if problems or first is None or last is None:
            return
        holiday = _is_holiday(form)
        self._change((*self._times, TimeOff(first, last, written_line(form.what), holiday)))
        for field in (form.first, form.last, form.what):
            field.clear()
        form.first.setFocus()

    def _take(self) -> None:
        row = self._form.days.currentRow()
        if 0 <= row < len(self._times):
            self._change((*self._times[:row], *self._times[row + 1 :]))

    def _change(self, times: Sequence[TimeOff]) -> None:
        self._set(times)
        self._form.failure.hide()
        self._preview(WORKING_OUT if self.has_changed else UNCHANGED)
        self._follow()
        if self.has_changed:
            self.preview_wanted.emit(self._times)

    def _set(self, times: Sequence[TimeOff]) -> None:
        self._times = tuple(sorted(times))
        _fill(self._form.days, [_cells(one, one in self._kept.before) for one in self._times])

    def _submit(self) -> None:
        self._kept.submit(self._times)
        self._follow()
        self.submitted.emit(self._kept.before, self._times)

    def _explain(self) -> None:
        """Tell the whole reason of the date that is chosen, which a cell may cut short."""
        row = self._form.moved.currentRow()
        chosen = self._moved[row] if 0 <= row < len(self._moved) else None
        self._form.why.setText(f"{chosen.reference}: {chosen.why}. {TOLD}" if chosen else "")

    def _preview(
        self,
        said: str,
        times: tuple[TimeOff, ...] | None = None,
        moved: Sequence[MovedDate] = (),
    ) -> None:
        self._previewed, self._moved = times, tuple(moved)
        self._form.moved_label.setText(said)
        _fill(self._form.moved, [_moved_cells(one) for one in moved])
        self._explain()

    def _follow(self) -> None:
        form, held = self._form, self._why_not
        waiting = "" if self._previewed == self._times else WORKING_OUT
        form.last.setEnabled(not held and not _is_holiday(form))
        hold(form.add, held)
        chosen = form.days.currentRow() >= 0
        hold(form.remove, held or ("" if chosen else "Choose a line of the list first."))
        why_not = self._kept.why_not or (waiting if self.has_changed else "Nothing is changed.")
        hold(form.save, held or why_not)


def _dress(form: Ui_ClosuresForm) -> None:
    fill_choices(form.kind, KINDS)
    for table, titles in ((form.days, DAYS), (form.moved, MOVED)):
        table.setColumnCount(len(titles))
        table.setHorizontalHeaderLabels(titles)
        plain_rows(table)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)


def _is_holiday(form: Ui_ClosuresForm) -> bool:
    return bool(form.kind.currentData())


def _last(form: Ui_ClosuresForm) -> date | None:
    """A bank holiday is one day, and so is a closure whose last day is left empty."""
    return form.first.day if _is_holiday(form) or form.last.is_empty else form.last.day


def _what_is_wrong(form: Ui_ClosuresForm, listed: Sequence[TimeOff]) -> dict[str, str]:
    first, last = form.first.day, _last(form)
    found = {}
    if first is None or not EARLIEST <= first <= LATEST:
        found["first"] = "Write the first day, such as 29/12/2026."
    elif last is None or last < first:
        found["last"] = f"Write the last day, {uk_dates.short(first)} or later."
    elif last - first > LONGEST:
        found["last"] = "That is more than three months. Is the year right?"
    elif taken := next((one for one in listed if _meet(one, first, last)), None):
        span = uk_dates.span(taken.first, taken.last)
        found["first"] = f"{taken.what}, {span}, is on the list already."
    if not written_line(form.what):
        found["what"] = "Write what for, such as Christmas closure."
    return found


def _meet(one: TimeOff, first: date, last: date) -> bool:
    return one.first <= last and first <= one.last


def _cells(one: TimeOff, kept: bool) -> tuple[str, ...]:
    kind = dict(KINDS)[one.bank_holiday]
    entered = one.entered if kept else NOT_YET
    return uk_dates.short(one.first), uk_dates.short(one.last), kind, one.what, entered


def _moved_cells(one: MovedDate) -> tuple[str, ...]:
    was, now = (uk_dates.short(day) if day else "Paused" for day in (one.was, one.now))
    return one.reference, one.clock, was, now, one.why


def _in_words(moved: Sequence[MovedDate]) -> str:
    if not moved:
        return "If you save this, no date of an open complaint moves."
    dates = uk_dates.count(len(moved), "date")
    complaints = uk_dates.count(len({one.number for one in moved}), "open complaint")
    return f"If you save this, {dates} of {complaints} {'moves' if len(moved) == 1 else 'move'}:"


def _fill(table: QTableWidget, rows: Sequence[tuple[str, ...]]) -> None:
    table.setRowCount(len(rows))
    for place, cells in enumerate(rows):
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(words)
            table.setItem(place, column, item)
    table.setCurrentCell(0 if rows else -1, 0)
