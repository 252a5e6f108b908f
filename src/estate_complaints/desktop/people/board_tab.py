"""When the Board meets: the days on which what falls to it can be considered."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.day_field import DayField, say_in_words
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.office.rows import OfficePeople
from estate_complaints.rules import uk_dates

WHAT_FOR = (
    "Where the policy sends a matter to the Board's next meeting, the day is taken from this list. "
    "Who sits on the Board is kept under People, with the role of each."
)
NOT_A_DAY = "Write the day as day/month/year, such as 28/1/2027."


class BoardTab(QWidget):
    """A list of days to be written in; nothing is kept before Save."""

    submitted = Signal(object, object)  # tuple[date, ...]: as they were shown, as they are now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[date, ...] = ()
        self._why_not = ""
        self.days = QListWidget()
        self.days.setAccessibleName("Days on which the Board meets")
        self.days.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.day = DayField()
        self.day.setAccessibleName("Day of a meeting")
        self.in_words = words("", "hint")
        self.add = QPushButton("&Add this day")
        self.remove = QPushButton("Re&move")
        self.save = QPushButton("&Save the meetings")
        self.failure = words("", "problem")
        set_role(self.save, "primary")
        self.days.currentRowChanged.connect(self._follow)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.save.clicked.connect(self._submit)
        self._lay_out()
        self.setFocusProxy(self.day)

    @property
    def meetings(self) -> tuple[date, ...]:
        """The days as they stand in the list, in order."""
        items = (self.days.item(row) for row in range(self.days.count()))
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in items)

    @property
    def has_changed(self) -> bool:
        """Whether something here is not saved."""
        return self.meetings != self._before or not self.day.is_empty

    def show_office(self, people: OfficePeople) -> None:
        """Show the days as the book has them now; what is being changed stays."""
        self._why_not = people.why_not
        self.day.set_today(people.today)
        if not self.has_changed:
            self._before = people.details.meetings
            self._fill(self._before)
        self._follow()

    def show_saved(self) -> None:
        """What is in the list is in the book: the next reading may replace it."""
        self._before = self.meetings
        self.show_failure("")

    def show_failure(self, sentence: str) -> None:
        """Say why they could not be saved; what was written stays."""
        self.failure.setText(sentence)
        self.failure.setVisible(bool(sentence))
        self._follow()
        if sentence:
            announce(self, sentence)

    def _add(self) -> None:
        day = self.day.day
        if day is None:
            self.show_failure(NOT_A_DAY)
        elif day in self.meetings:
            self.show_failure(f"{uk_dates.short(day)} stands in the list already.")
        else:
            self._fill(tuple(sorted((*self.meetings, day))))
            self.days.setCurrentRow(self.meetings.index(day))
            self.day.set_day(None)
            self.show_failure("")
        self.day.setFocus()

    def _remove(self) -> None:
        self.days.takeItem(self.days.currentRow())
        self._follow()

    def _submit(self) -> None:
        if not self.day.is_empty:  # typed, and not added yet
            self._add()
        if self.day.is_empty:
            self.save.setEnabled(False)
            self.submitted.emit(self._before, self.meetings)

    def _fill(self, meetings: tuple[date, ...]) -> None:
        self.days.clear()
        for day in meetings:
            item = QListWidgetItem(uk_dates.short(day))
            item.setData(Qt.ItemDataRole.UserRole, day)
            self.days.addItem(item)

    def _follow(self) -> None:
        held, chosen = self._why_not, self.days.currentRow() >= 0
        self.day.setReadOnly(bool(held))
        hold(self.add, held)
        hold(self.remove, held or ("" if chosen else "Choose a day first."))
        hold(self.save, held or ("" if self.has_changed else "Nothing is changed."))

    def _lay_out(self) -> None:
        label = QLabel("&Day of a meeting")
        label.setBuddy(self.day)
        say_in_words(self.day, self.in_words)
        self.day.day_changed.connect(self._follow)
        self.day.returnPressed.connect(self._add)
        line = QHBoxLayout()
        for part in (label, self.day, self.add, self.in_words):
            line.addWidget(part)
        line.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch()
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(words(WHAT_FOR, "hint"))
        column.addLayout(line)
        column.addWidget(self.days, 1)
        column.addWidget(self.failure)
        column.addLayout(foot)
        self.failure.hide()
