"""The register as a table: every number in memory, the rows themselves by the page as they show.

A hundred thousand complaints cost a list of numbers; sorting and searching are the office's.
"""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from estate_complaints.desktop.dress.colours import colours_worn
from estate_complaints.desktop.dress.icons import icon
from estate_complaints.desktop.lists.register_columns import COLUMNS, NEXT_DUE, NUMBER
from estate_complaints.office.rows import RegisterRow

Index = QModelIndex | QPersistentModelIndex

PAGE: Final = 100  # rows
KEPT: Final = 60 * PAGE  # rows in memory, those fetched longest ago go first
AHEAD: Final = 3  # pages asked for at once; of more, those scrolled past are forgotten
PAUSE: Final = 15  # milliseconds in which the pages of one paint gather
PATIENCE: Final = 15_000  # milliseconds after which an unanswered page may be asked for again
NOT_YET: Final = "…"

# Qt's names are looked up once: a short one costs ten times a number, and a paint asks thousands.
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_FONT: Final = int(Qt.ItemDataRole.FontRole)
_FOREGROUND: Final = int(Qt.ItemDataRole.ForegroundRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_OURS: Final = frozenset({_DISPLAY, _TOOL_TIP, _DECORATION, _FONT, _FOREGROUND, _ACCESSIBLE})
_NOWHERE: Final = QModelIndex()


class RegisterModel(QAbstractTableModel):
    """Asks for pages by `page_wanted` and takes them by `show_page`, in any order."""

    page_wanted = Signal(object)  # list[int]: numbers of complaints

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._places: dict[int, int] = {}
        self._rows: OrderedDict[int, RegisterRow] = OrderedDict()
        self._fresh: set[int] = set()  # numbers whose row is as the book has it
        self._wanted: list[int] = []  # pages seen without their rows, the latest last
        self._asked: set[int] = set()  # numbers on their way
        self._gather = _timer(self, PAUSE, self._ask)
        self._patience = _timer(self, PATIENCE, self._asked_in_vain)
        self.wear()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these complaints in this order. Rows at hand are shown until they come afresh."""
        self._fresh.clear()
        self._asked.clear()
        self._wanted.clear()
        if list(ids) == self._ids:
            _repaint(self)
            return
        self.beginResetModel()
        self._ids = list(ids)
        self._places = {number: place for place, number in enumerate(self._ids)}
        self.endResetModel()

    def show_page(self, rows: Iterable[RegisterRow]) -> None:
        """Take rows that were asked for. Those no longer shown do no harm."""
        came = {row.number: row for row in rows}
        for number, row in came.items():
            self._rows[number] = row
            self._rows.move_to_end(number)
        self._fresh.update(came)
        if not self._asked.isdisjoint(came):
            self._fresh |= self._asked  # what did not come with the rest is not asked for again
            self._asked.clear()
            self._patience.stop()
        while len(self._rows) > KEPT:
            self._fresh.discard(self._rows.popitem(last=False)[0])
        shown = [self._places[number] for number in came if number in self._places]
        if shown:
            last = len(COLUMNS) - 1
            self.dataChanged.emit(self.index(min(shown), 0), self.index(max(shown), last))
        if self._wanted:
            self._gather.start()

    def number_at(self, place: int) -> int | None:
        """The number of the complaint in a row; None past the end."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, number: int | None) -> int | None:
        """The row of a complaint; None where it is not shown."""
        return None if number is None else self._places.get(number)

    def row_at(self, place: int) -> RegisterRow | None:
        """The row if it has come, fresh or not; if not, it is asked for."""
        number = self._ids[place]
        if number not in self._fresh:
            self._want(place // PAGE)
        return self._rows.get(number)

    def wear(self) -> None:
        """Take up the colours of the moment."""
        colours = colours_worn()
        self._bold = QFont()
        self._bold.setBold(True)
        self._late_colour = QColor(colours.problem)
        self._quiet = QColor(colours.quiet_text)
        self._late_icon = icon("late")
        self._paused_icon = icon("paused")
        _repaint(self)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in _OURS or not index.isValid():
            return None
        row = self.row_at(index.row())
        column = index.column()
        if row is None:
            return _of_none(role)
        if role in (_DISPLAY, _TOOL_TIP):
            return COLUMNS[column].shown(row)
        if role == _ACCESSIBLE:
            return COLUMNS[column].said(row)
        return self._looks(row, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role in (_DISPLAY, _ACCESSIBLE):
            return column.title
        if role == _TOOL_TIP:
            return f"Sort by {column.title.lower()}" if column.sort else column.title
        return None

    def _looks(self, row: RegisterRow, column: int, role: int) -> Any:
        if role == _FONT:
            return self._bold if row.late or column == NUMBER else None
        if role == _FOREGROUND:
            if row.late and column in (NUMBER, NEXT_DUE):
                return self._late_colour
            return self._quiet if row.closed or (row.paused and column == NEXT_DUE) else None
        if column != NEXT_DUE:
            return None
        return self._late_icon if row.late else self._paused_icon if row.paused else None

    def _want(self, page: int) -> None:
        """Note a page that shows. Qt asks for one row dozens of times, hence the short ways out."""
        if self._wanted and self._wanted[-1] == page:
            return
        if self._ids[page * PAGE] in self._asked:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted = [*self._wanted[1 - AHEAD :], page]
        self._gather.start()

    def _ask(self) -> None:
        """Ask for all that is wanted, unless an answer is still on its way."""
        if self._asked or not self._wanted:
            return
        numbers = [
            number
            for page in self._wanted
            for number in self._ids[page * PAGE : (page + 1) * PAGE]
            if number not in self._fresh
        ]
        self._wanted.clear()
        if numbers:
            self._asked = set(numbers)
            self._patience.start()
            self.page_wanted.emit(numbers)

    def _asked_in_vain(self) -> None:
        self._asked.clear()
        _repaint(self)


def _repaint(model: RegisterModel) -> None:
    if model.rowCount():
        end = model.index(model.rowCount() - 1, len(COLUMNS) - 1)
        model.dataChanged.emit(model.index(0, 0), end)


def _timer(owner: QObject, milliseconds: int, act: Any) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer


def _of_none(role: int) -> str | None:
    """What a row shows before it has come."""
    if role == _DISPLAY:
        return NOT_YET
    return "Being fetched" if role == _ACCESSIBLE else None
