"""When the Board meets: the days on which what falls to it can be considered."""

from datetime import date

from PySide6.QtCore import Qt
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

from estate_complaints.desktop.parts.day_field import DayField, say_in_words
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.people.office_list import OfficeList
from estate_complaints.office.rows import OfficePeople
from estate_complaints.rules.days import uk_dates

WHAT_FOR = (
    "Where the policy sends a matter to the Board's next meeting, the day is taken from this list. "
    "Who sits on the Board is kept under People, with the role of each."
)
NOT_A_DAY = "Write the day as day/month/year, such as 28/1/2027."


class BoardTab(OfficeList):
    """The days in a list of their own, each typed into a field and added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("&Save the meetings", "Re&move", parent)
        self.days = QListWidget()
        self.days.setAccessibleName("Days on which the Board meets")
        self.days.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.day = DayField()
        self.day.setAccessibleName("Day of a meeting")
        self.in_words = words("", "hint")
        self.add = QPushButton("&Add this day")
        self.days.currentRowChanged.connect(self.look_again)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self._lay_out()
        self.setFocusProxy(self.day)

    @property
    def written(self) -> tuple[date, ...]:
        """The days as they stand in the list, in order."""
        items = (self.days.item(row) for row in range(self.days.count()))
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in items)

    @property
    def has_changed(self) -> bool:
        """Whether something here is not saved, a day that was typed and not added too."""
        return super().has_changed or not self.day.is_empty

    def fill(self, people: OfficePeople) -> tuple[date, ...]:
        """Show the days as the book has them, and return them."""
        self._fill(people.details.meetings)
        return people.details.meetings

    def show_office(self, people: OfficePeople) -> None:
        """Show the days as the book has them now; what is being changed stays."""
        self.day.set_today(people.today)
        super().show_office(people)

    def may_submit(self) -> bool:
        """Add what was typed and not added yet; no if that is no day."""
        if not self.day.is_empty:
            self._add()
        return self.day.is_empty

    def follow(self, why_not: str) -> None:
        """Offer to add a day, and to remove the one that is chosen."""
        chosen = self.days.currentRow() >= 0
        self.day.setReadOnly(bool(why_not))
        hold(self.add, why_not)
        hold(self.remove, why_not or ("" if chosen else "Choose a day first."))

    def _add(self) -> None:
        day = self.day.day
        if day is None:
            self.say(NOT_A_DAY)
        elif day in self.written:
            self.say(f"{uk_dates.short(day)} stands in the list already.")
        else:
            self._fill(tuple(sorted((*self.written, day))))
            self.days.setCurrentRow(self.written.index(day))
            self.day.set_day(None)
            self.say("")
        self.day.setFocus()

    def _remove(self) -> None:
        self.days.takeItem(self.days.currentRow())
        self.look_again()

    def _fill(self, meetings: tuple[date, ...]) -> None:
        self.days.clear()
        for day in meetings:
            item = QListWidgetItem(uk_dates.short(day))
            item.setData(Qt.ItemDataRole.UserRole, day)
            self.days.addItem(item)

    def _lay_out(self) -> None:
        label = QLabel("&Day of a meeting")
        label.setBuddy(self.day)
        say_in_words(self.day, self.in_words)
        self.day.day_changed.connect(self.look_again)
        self.day.returnPressed.connect(self._add)
        line = QHBoxLayout()
        for part in (label, self.day, self.add, self.in_words):
            line.addWidget(part)
        line.addStretch()
        content = QVBoxLayout()
        content.addLayout(line)
        content.addWidget(self.days, 1)
        self.lay_out(WHAT_FOR, content, QHBoxLayout())
