"""A month as a grid of days: painted by hand, walked with the keys, read out in full words."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from estate_complaints.desktop.lists.day_layout import lay_out, named_off
from estate_complaints.desktop.lists.day_painter import DAY_ROLE, DayPainter
from estate_complaints.desktop.parts.due_words import in_full
from estate_complaints.office.due_rows import Day, Month
from estate_complaints.rules.days import uk_dates

Index = QModelIndex | QPersistentModelIndex
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_NOWHERE: Final = QModelIndex()
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


def day_in_words(day: Day, today: date) -> str:
    """Such as "Wednesday 6 January 2027, today, 2 due: CC/2026/041, Mrs A Shah: Reply, LATE; …"."""
    due = f"{len(day.chips)} due: " + "; ".join(map(in_full, day.chips)) if day.chips else ""
    is_today = "today" if day.day == today else ""
    parts = (uk_dates.with_weekday(day.day), is_today, named_off(day), due or "nothing due")
    return ", ".join(filter(None, parts))


class MonthModel(QAbstractTableModel):
    """The days of a month, a week to a row."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._weeks: tuple[tuple[Day, ...], ...] = ()
        self._today = today

    def show_month(self, month: Month, today: date) -> None:
        """Show the weeks of a month."""
        self.beginResetModel()
        self._weeks, self._today = month.weeks, today
        self.endResetModel()

    def day(self, index: Index) -> Day | None:
        """The day of a cell."""
        return self._weeks[index.row()][index.column()] if index.isValid() else None

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; not valid where it is not shown."""
        for row, week in enumerate(self._weeks):
            if week[0].day <= day <= week[-1].day:
                return self.index(row, day.weekday())
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_WEEKDAYS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        day = self.day(index)
        if day is None:
            return None
        if role == DAY_ROLE:
            return day
        if role == _DISPLAY:
            return str(day.day.day)
        if role == _ACCESSIBLE:
            return day_in_words(day, self._today)
        if role == _TOOL_TIP:
            return "\n".join(filter(None, (named_off(day), *map(in_full, day.chips)))) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == _DISPLAY:
            return _WEEKDAYS[section][:3]
        return _WEEKDAYS[section] if role in (_ACCESSIBLE, _TOOL_TIP) else None


class MonthGrid(QTableView):
    """Walks by days; leaving the month asks for the one it goes to."""

    day_chosen = Signal(object)  # date
    month_wanted = Signal(int, int)  # year, month
    case_chosen = Signal(int)  # the complaint's number in the book
    list_wanted = Signal()  # Enter on a day with several things due

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._chosen = today
        self._shown = (today.year, today.month)
        self._awaited: tuple[int, int] | None = None
        self._days = MonthModel(today)
        self._painter = DayPainter(today)
        self.setModel(self._days)
        self.setItemDelegate(self._painter)
        self.setAccessibleName("Deadlines of the month")
        self.setProperty("role", "wide")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMinimumSize(430, 330)
        self._stretch()
        self.selectionModel().currentChanged.connect(lambda index, _: self._tell(index))

    @property
    def chosen(self) -> date:
        """The day one is at."""
        return self._chosen

    @property
    def day(self) -> Day | None:
        """That day as it is shown; None while its month is on its way."""
        return self._days.day(self._days.index_of(self._chosen))

    def show_month(self, month: Month, today: date) -> bool:
        """Show a month, at the day one has gone to; False where one has gone further meanwhile."""
        if self._awaited not in (None, (month.year, month.month)):
            return False
        self._awaited = None
        self._today = self._painter.today = today
        self._shown = (month.year, month.month)
        if (self._chosen.year, self._chosen.month) != self._shown:
            self._chosen = date(month.year, month.month, 1)
        self._days.show_month(month, today)
        self.setCurrentIndex(self._days.index_of(self._chosen))
        return True

    def go_to(self, day: date) -> None:
        """Go to a day; where its month is not shown it is asked for."""
        self._chosen = day
        if (day.year, day.month) == self._shown and self._days.rowCount():
            self.setCurrentIndex(self._days.index_of(day))
        else:
            self._awaited = (day.year, day.month)
            self.month_wanted.emit(day.year, day.month)

    def go_months(self, number: int) -> None:
        """Go months on, or back, to the same day or the last of a shorter month."""
        self.go_to(months_from(self._chosen, number))

    def _tell(self, index: QModelIndex) -> None:
        day = self._days.day(index)
        if day is not None:
            self._chosen = day.day
            self.day_chosen.emit(day.day)

    def _stretch(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(50)

    def _open(self) -> None:
        """Enter: the complaint where there is one, the list where there are several."""
        chips = self.day.chips if self.day else ()
        if len(chips) == 1:
            self.case_chosen.emit(chips[0].number)
        elif chips:
            self.list_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go_to(self._chosen + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.go_months(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.go_to(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        day = self._days.day(index)
        chip = lay_out(day, self.visualRect(index), self.font()).chip_at(at) if day else None
        if chip is not None:
            self.case_chosen.emit(chip.number)
        elif day is not None and day.chips:
            self.list_wanted.emit()


def months_from(day: date, number: int) -> date:
    """The same day of another month; the last one where that month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
