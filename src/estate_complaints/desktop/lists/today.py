"""The first screen of the day: what is late, what is due, what waits; every line opens its case."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.colours import colours_worn
from estate_complaints.desktop.dress.icons import icon
from estate_complaints.desktop.lists.due_sections import Line, Section, in_short, sections
from estate_complaints.desktop.parts.clause_words import Told, answer_f1, tip
from estate_complaints.desktop.parts.empty_place import EmptyPlace
from estate_complaints.office.due_rows import ApprovalRow, Chip
from estate_complaints.office.rows import RegisterRow
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.days.uk_dates import count

LINE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
COLUMNS: Final = ("When", "Number", "Complainant", "What")
WIDEST: Final = (40, 24, 28)  # letters, of the columns before the last
_PICTURES: Final = {"late": "late", "approval": "approvals", "over": "done"}


class TodayScreen(QWidget):
    """Made from what is due and what waits for approval; it asks the office for nothing."""

    case_chosen = Signal(int)  # the complaint's number in the book
    letter_chosen = Signal(object)  # ApprovalRow
    counted = Signal(int, str)  # how many are late, and that in words

    def __init__(self) -> None:
        super().__init__()
        self._day, self._short = QLabel(), QLabel()
        self._day.setProperty("role", "heading")
        self._short.setProperty("role", "hint")
        self.list = DayList()
        self._empty = EmptyPlace("done")
        self._empty.say(
            "No complaint is open.",
            "A new complaint is recorded with the button at the top.",
        )
        self._middle = QStackedWidget()
        self._middle.addWidget(self.list)
        self._middle.addWidget(self._empty)
        self.list.line_chosen.connect(self._open)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        for widget in (self._day, self._short, self._middle):
            column.addWidget(widget)
        column.setStretchFactor(self._middle, 1)

    def show_due(
        self,
        chips: Iterable[Chip],
        letters: Sequence[ApprovalRow],
        complaints: Sequence[RegisterRow],
        today: date,
        calendar: WorkingCalendar,
    ) -> None:
        """Show what the day asks for and all that is open; where one was in the list, one stays."""
        found = sections(chips, letters, complaints, today, calendar)
        self._day.setText(uk_dates.with_weekday(today))
        self._short.setText(in_short(found))
        self.list.show_sections(found)
        empty = not any(section.lines for section in found)
        self._middle.setCurrentWidget(self._empty if empty else self.list)
        late = len(found[0].lines)
        self.counted.emit(late, f"{count(late, 'deadline')} late" if late else "")

    def _open(self, line: Line) -> None:
        if line.letter is not None:
            self.letter_chosen.emit(line.letter)
        else:
            self.case_chosen.emit(line.number)


class DayList(QTreeWidget):
    """Sections as branches that are always open; the arrow keys walk from line to line."""

    line_chosen = Signal(object)  # Line

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[QTreeWidgetItem] = []
        self._late: list[QTreeWidgetItem] = []  # what is written in the colour of a problem
        self.setAccessibleName("What the day asks for")
        self.setProperty("role", "wide")
        self.setColumnCount(len(COLUMNS))
        self.setHeaderLabels(COLUMNS)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setIconSize(QSize(18, 18))
        self.header().setStretchLastSection(True)
        self.itemDoubleClicked.connect(lambda item, _: self._choose(item))
        answer_f1(self, self._told)

    def show_sections(self, found: Iterable[Section]) -> None:
        """Show the sections that hold anything."""
        before = self._place()
        self.clear()
        self._lines.clear()
        self._late.clear()
        for section in found:
            if section.lines:
                self._add(section)
        self._colour()
        self.expandAll()
        self._fit_columns()
        self._return_to(before)

    def lines(self) -> list[QTreeWidgetItem]:
        """The lines of every section, top to bottom."""
        return list(self._lines)

    def _add(self, section: Section) -> None:
        top = QTreeWidgetItem(self, [f"{section.title} ({len(section.lines)})"])
        top.setFirstColumnSpanned(True)
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        top.setFont(0, _bold(self.font(), 1.08))
        if section.key in _PICTURES:
            top.setIcon(0, icon(_PICTURES[section.key]))
        top.setSizeHint(0, QSize(0, self.fontMetrics().height() + 24))
        for line in section.lines:
            self._add_line(top, line, late=section.key == "late")
        if section.key == "late":
            self._late.append(top)

    def _add_line(self, top: QTreeWidgetItem, line: Line, *, late: bool) -> None:
        item = QTreeWidgetItem(top, [line.when, line.reference, line.complainant, line.what])
        self._lines.append(item)
        item.setData(0, LINE_ROLE, line)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, line.said)
        told = Told(line.said, line.clauses)
        for column in range(len(COLUMNS) if told.quoted else 0):
            item.setToolTip(column, tip(told))
        if late:
            for column in range(len(COLUMNS)):
                item.setFont(column, _bold(self.font()))
            self._late.append(item)

    def _fit_columns(self) -> None:
        """As wide as what they hold, but one long name leaves room for the rest."""
        for column, letters in enumerate(WIDEST):
            widest = self.fontMetrics().averageCharWidth() * letters
            self.setColumnWidth(column, min(self.sizeHintForColumn(column) + 20, widest))

    def _colour(self) -> None:
        problem = QColor(colours_worn().problem)
        for item in self._late:
            item.setForeground(0, problem)

    def _place(self) -> tuple[Line | None, int]:
        item: QTreeWidgetItem | None = self.currentItem()
        line = item.data(0, LINE_ROLE) if item is not None else None
        return line, self.verticalScrollBar().value()

    def _return_to(self, before: tuple[Line | None, int]) -> None:
        """To the line one was at; else, where it has been dealt with, to the first."""
        gone, scrolled = before
        items = self.lines()
        same = [item for item in items if _same(item.data(0, LINE_ROLE), gone)]
        if items:
            self.setCurrentItem((same or items)[0])
        self.verticalScrollBar().setValue(scrolled)

    def _told(self) -> Told | None:
        item: QTreeWidgetItem | None = self.currentItem()
        line: Line | None = item.data(0, LINE_ROLE) if item is not None else None
        return Told(line.said, line.clauses) if line is not None else None

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        line = item.data(0, LINE_ROLE) if item is not None else None
        if line is not None:
            self.line_chosen.emit(line)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Over a heading, to the next line in the same direction."""
        to, here = super().moveCursor(action, modifiers), self.currentIndex()
        if not to.isValid() or to.parent().isValid():
            return to
        above = self.visualRect(to).top() < self.visualRect(here).top()
        beyond = self.indexAbove(to) if above else self.indexBelow(to)
        return beyond if beyond.isValid() else here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()


def _same(one: Line, other: Line | None) -> bool:
    return other is not None and (one.number, one.what) == (other.number, other.what)


def _bold(font: QFont, share: float = 1.0) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    bold.setPointSizeF(font.pointSizeF() * share)
    return bold
