"""The table of the register: keys, clicks on a heading, and keeping one's place over a refresh."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from estate_complaints.desktop.lists.register_columns import (
    COLUMNS,
    NUMBER,
    SEEN_FIRST,
    natural_direction,
)
from estate_complaints.desktop.lists.register_model import RegisterModel
from estate_complaints.desktop.parts.problems import announce

ONE_AT_A_TIME = "One complaint is chosen at a time."


class RegisterTable(QTableView):
    """Shows a RegisterModel. It never walks through the rows itself: there may be many."""

    case_chosen = Signal(int)  # the complaint's number in the book
    sort_chosen = Signal(str, bool)  # the office's name for the order; descending
    words_typed = Signal(str)  # letters typed into the list: somebody begins to search

    def __init__(self, title: str) -> None:
        super().__init__()
        self._rows = RegisterModel(self)
        self._order = ("", False)
        self._measured = 0  # the height of type the columns were measured in
        self.setModel(self._rows)
        self.setAccessibleName(title)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setProperty("role", "wide")
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._dress_headers()
        self.doubleClicked.connect(lambda index: self._choose(index))

    @property
    def rows(self) -> RegisterModel:
        """What is shown."""
        return self._rows

    @property
    def number(self) -> int | None:
        """The complaint that is chosen."""
        return self._rows.number_at(self.currentIndex().row())

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these complaints; the one chosen stays chosen, and stays where it was on screen."""
        chosen, column = self.number, max(0, self.currentIndex().column())
        top = self.verticalScrollBar().value()
        place = self._rows.place_of(chosen)
        seen = place is not None and top <= place < top + _height_in_rows(self)
        anchor = chosen if seen else self._rows.number_at(top)
        offset = place - top if seen and place is not None else 0
        self._rows.show_ids(ids)
        self._return_to(self._rows.place_of(chosen), column)
        again = self._rows.place_of(anchor)
        self.verticalScrollBar().setValue(max(0, again - offset) if again is not None else 0)

    def show_order(self, sort: str, descending: bool) -> None:
        """Mark the heading by which the rows are sorted."""
        self._order = (sort, descending)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        section = next((n for n, column in enumerate(COLUMNS) if column.sort == sort), -1)
        self.horizontalHeader().setSortIndicator(section, order)

    def _return_to(self, place: int | None, column: int) -> None:
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(place or 0, column))

    def _dress_headers(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort_by)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        for shown_at, section in enumerate(SEEN_FIRST):
            header.moveSection(header.visualIndex(section), shown_at)
        self.verticalHeader().hide()
        self._measure()

    def _measure(self) -> None:
        """Widths and heights in letters, so that they follow the size of type."""
        metrics = self.fontMetrics()
        if metrics.height() == self._measured:
            return
        self._measured = metrics.height()
        for section, column in enumerate(COLUMNS):
            self.setColumnWidth(section, metrics.averageCharWidth() * column.width + 12)
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 14)
        self.setIconSize(self.iconSize().scaled(18, 18, Qt.AspectRatioMode.KeepAspectRatio))

    def _sort_by(self, section: int) -> None:
        """The heading clicked again turns the order round; Qt has moved its own mark already."""
        sort, (before, descending) = COLUMNS[section].sort, self._order
        self.show_order(before, descending)
        if sort:
            self.sort_chosen.emit(
                sort, not descending if sort == before else natural_direction(sort)
            )

    def _offer_columns(self, at: QPoint) -> None:
        header = self.horizontalHeader()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for section, column in enumerate(COLUMNS):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(section))
            action.setEnabled(section != NUMBER)
            action.toggled.connect(
                lambda shown, section=section: header.setSectionHidden(section, not shown)
            )
        menu.popup(header.mapToGlobal(at))

    def _choose(self, index: QModelIndex) -> None:
        number = self._rows.number_at(index.row())
        if number is not None:
            self.case_chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            announce(self, ONE_AT_A_TIME)  # with a screen reader, choosing all takes seconds
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(_as_text(self._rows, self.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Qt would look through every row; the office's search does it better."""
        if search.strip():
            self.words_typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._return_to(0, NUMBER)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._rows.wear()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()


def _height_in_rows(table: QTableView) -> int:
    return max(1, table.viewport().height() // table.verticalHeader().defaultSectionSize())


def _as_text(rows: RegisterModel, place: int) -> str:
    """A row as a line for Word or Excel. What a spreadsheet would take for a formula stays text."""
    row = rows.row_at(place) if rows.number_at(place) is not None else None
    cells = [column.shown(row) for column in COLUMNS] if row else []
    return "\t".join(f"'{cell}" if cell[:1] in tuple("=+-@") else cell for cell in cells)
