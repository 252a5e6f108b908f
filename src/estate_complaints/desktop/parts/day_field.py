"""A line in which a day is typed the way people write it: 6/1/2027, 6 jan, 060127, yesterday."""

import re
from collections.abc import Callable
from datetime import MAXYEAR, date, timedelta

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from estate_complaints.desktop.dress.icons import icon
from estate_complaints.rules.days import uk_dates

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAY = re.compile(r"^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[ ,.]+")
_PARTED = re.compile(
    r"^(\d{1,2})(?:st|nd|rd|th)?[ ./-]+(\d{1,2}|[a-z]{3,9})[ ,./-]*(\d{2}|\d{4})?$"
)
_RUN_ON = re.compile(r"^(\d{2})(\d{2})(\d{2}|\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_SAID = {"today": 0, "yesterday": -1, "tomorrow": 1}
_KEYS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}
SHOWN = "%d/%m/%Y"
EXAMPLE = "dd/mm/yyyy"
NARROWEST = 150
BESIDE = 56  # points beside the day: the margins, and the picture of a month


def passing(today: date) -> Callable[[], date]:
    """The day as it goes on from `today`, for a screen that stays open overnight."""
    began = QDate.currentDate()
    return lambda: today + timedelta(days=began.daysTo(QDate.currentDate()))


def understood(text: str, today: date) -> date | None:
    """The day a text means, read the British way, or None. Without a year, the nearest one."""
    said = _WEEKDAY.sub("", " ".join(text.lower().split()))
    if said in _SAID:
        return today + timedelta(days=_SAID[said])
    if iso := _ISO.match(said):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _RUN_ON.match(said) or _PARTED.match(said)
    if found is None:
        return None
    day, month, year = int(found[1]), _month(found[2]), found[3]
    if year is None:
        return _nearest(day, month, today)
    return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)


def _month(text: str) -> int:
    if text.isdigit():
        return int(text)
    return _MONTHS.index(text[:3]) + 1 if text[:3] in _MONTHS else 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(day: int, month: int, today: date) -> date | None:
    around = (_day(year, month, day) for year in (today.year - 1, today.year, today.year + 1))
    return min((one for one in around if one), key=lambda one: abs(one - today), default=None)


class DayField(QLineEdit):
    """A day, or nothing. Up and Down go by days, Page Up and Page Down by weeks, F4 shows a month.

    What is typed stays as it is while it is typed; leaving the field writes it out in full.
    """

    day_changed = Signal(object)  # date, or None while what stands there is no day

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Callable[[], date] = lambda: date.min
        self._told: date | None = None
        self._month: _MonthWindow | None = None
        self.setPlaceholderText(EXAMPLE)
        self.setMaxLength(40)
        self.textChanged.connect(self._tell)
        action = QAction(icon("calendar"), "", self)
        action.setToolTip("Choose from a month (F4)")
        action.triggered.connect(self.choose_from_month)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)

    def set_today(self, today: date) -> None:
        """Say which day "today" is, for words and for days without a year."""
        self._today = passing(today)
        self._tell()

    @property
    def day(self) -> date | None:
        """The day that stands there; None where there is none, or none that can be understood."""
        return understood(self.text(), self._today())

    @property
    def has_come(self) -> bool:
        """Whether the day that stands there is not after today."""
        day = self.day
        return day is None or day <= self._today()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed at all."""
        return not self.text().strip()

    def set_day(self, day: date | None) -> None:
        """Write a day, or empty the field."""
        self.setText(day.strftime(SHOWN) if day else "")

    def choose_from_month(self) -> None:
        """Show a month to choose from, below the field."""
        self._month = self._month or _MonthWindow(self)
        self._month.open_at(self.day or self._today())

    def _tell(self) -> None:
        day = self.day
        if day != self._told:
            self._told = day
            self.day_changed.emit(day)

    def _step(self, days: int) -> None:
        day = self.day or self._today() - timedelta(days=days)
        if date.min.year < day.year < MAXYEAR:
            self.set_day(day + timedelta(days=days))
            self.selectAll()

    def _fit(self) -> None:
        """Be as wide as a day written out in the type that is worn now, with its picture."""
        day = self.fontMetrics().horizontalAdvance("00/00/0000")
        self.setFixedWidth(max(NARROWEST, day + BESIDE))

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt_down = held == Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Down
        if alt_down or event.key() == Qt.Key.Key_F4:
            self.choose_from_month()
        elif held == Qt.KeyboardModifier.NoModifier and event.key() in _KEYS:
            self._step(_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if day := self.day:
            self.set_day(day)
        super().focusOutEvent(event)


class _MonthWindow(QFrame):
    """A month below a field; choosing a day writes it there, Esc puts it away."""

    def __init__(self, field: DayField) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setFrameStyle(QFrame.Shape.Box.value)
        self._field = field
        self._calendar = QCalendarWidget()
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, QTextCharFormat())
        self._calendar.activated.connect(self._chosen)
        self._calendar.clicked.connect(self._chosen)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(self._calendar)

    def open_at(self, day: date) -> None:
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.move(self._field.mapToGlobal(QPoint(0, self._field.height())))
        self.show()
        self._calendar.setFocus()

    def _chosen(self, day: QDate) -> None:
        self._field.set_day(date(day.year(), day.month(), day.day()))
        self.hide()
        self._field.setFocus()


def say_in_words(field: DayField, label: QLabel, *, past: bool = False) -> None:
    """Keep a label beside a field saying its day in full, so that a slip of the keys is seen.

    Of a day that must be `past` it says, too, when it has not come yet.
    """

    def say() -> None:
        day = field.day
        unclear = "" if field.is_empty else "Not a day yet: write it as 6/1/2027 or 6 Jan 2027"
        early = " has not come yet" if past and not field.has_come else ""
        label.setText(f"{uk_dates.with_weekday(day)}{early}" if day else unclear)
        field.setAccessibleDescription(label.text())

    label.setWordWrap(True)  # or a narrow form would have to be pushed sideways
    field.textChanged.connect(say)
    field.day_changed.connect(say)
    say()
