"""One table of a report: every figure can be walked to, tells what it means, and opens its list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from estate_complaints.desktop.dress.colours import colours_worn
from estate_complaints.desktop.parts.clause_words import Told, answer_f1, tip
from estate_complaints.office.overview.monitoring import Figure, Line, Monitoring, Table
from estate_complaints.office.rows import ClauseText

OPENS: Final = "Enter shows the complaints behind it."
CLAUSE: Final = "Clause"
BAR: Final = 3  # pixels high
NAME_LEAST: Final = 20  # letters
SHORT: Final = 8  # letters that never break
_SHARE: Final = Qt.ItemDataRole.UserRole


class FigureTable(QTableWidget):
    """A figure is opened with Enter or a double click; F1 shows the clause it answers to."""

    opened = Signal(str, object)  # what the figure is, and the numbers of the complaints
    told = Signal(str)  # what the figure one is at means

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._monitoring: Monitoring | None = None
        self._table: Table | None = None
        self.setProperty("role", "wide")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 18)
        self.horizontalHeader().setHighlightSections(False)
        self.setItemDelegate(_WithBar(self))
        self.currentCellChanged.connect(lambda *_: self._tell())
        self.cellDoubleClicked.connect(lambda *_: self._open())
        answer_f1(self, self._clauses)

    def show_table(self, monitoring: Monitoring, table: Table) -> None:
        """Show a table; where it was on show already, one stays where one was."""
        place = (self.currentRow(), self.currentColumn())
        stays = self._table is not None and self._table.key == table.key
        self._monitoring, self._table = monitoring, table
        self.setAccessibleName(table.title)
        self.setAccessibleDescription(table.means)
        self.clear()
        cites = any(line.source for line in table.lines)
        self.setRowCount(len(table.lines))
        self.setColumnCount(len(table.columns) + 1 + cites)
        self._head(table)
        for row, line in enumerate(table.lines):
            self._put(row, table, line)
        self._fit()
        self.setCurrentCell(*(place if stays and place[0] >= 0 else (0, 1)))
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the figure one is at."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _head(self, table: Table) -> None:
        heads = (table.of, *(column.title for column in table.columns), CLAUSE)
        means = (table.means, *(column.means for column in table.columns), "")
        for place, title, meaning in zip(range(self.columnCount()), heads, means, strict=False):
            item = QTableWidgetItem(in_two_lines(title) if place else title)
            item.setToolTip(meaning)
            item.setTextAlignment(_side(0 < place <= len(table.columns)))
            self.setHorizontalHeaderItem(place, item)

    def _put(self, row: int, table: Table, line: Line) -> None:
        name = QTableWidgetItem(line.name)
        name.setToolTip(self._tip(line, line.means or table.means))
        self.setItem(row, 0, name)
        if self.columnCount() > len(table.columns) + 1:
            cited = QTableWidgetItem(line.source.cited if line.source else "")
            cited.setToolTip(name.toolTip())
            self.setItem(row, len(table.columns) + 1, cited)
        for place, (column, figure) in enumerate(zip(table.columns, line.figures, strict=True), 1):
            item = QTableWidgetItem(figure.text)
            item.setTextAlignment(_side(True))
            item.setToolTip(self._tip(line, f"{column.title}: {line.means or column.means}"))
            item.setData(_SHARE, figure.share)
            said = f"{line.name}, {column.title}: {figure.text}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            if figure.behind:
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, OPENS)
                item.setForeground(QColor(colours_worn().link))
            self.setItem(row, place, item)
        for place in range(self.columnCount() if line.total else 0):
            font = self.font()
            font.setBold(True)
            self._item(row, place).setFont(font)

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        assert item is not None
        return item

    def _fit(self) -> None:
        """Give the names what the figures leave, and room enough to be read in any case."""
        self.resizeColumnsToContents()
        others = sum(self.columnWidth(place) for place in range(1, self.columnCount()))
        least = self.fontMetrics().averageCharWidth() * NAME_LEAST
        self.setColumnWidth(0, max(self.viewport().width() - others, least))
        self.resizeRowsToContents()

    def changeEvent(self, event: QEvent) -> None:
        """Colours and sizes are part of the cells, so they are filled again."""
        super().changeEvent(event)
        dressed = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if dressed and self._monitoring is not None and self._table is not None:
            self.show_table(self._monitoring, self._table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._table is not None:
            self._fit()

    @property
    def _here(self) -> tuple[Line, Figure | None] | None:
        """The line one is at, and the figure if one is at any."""
        row, place = self.currentRow(), self.currentColumn() - 1
        if self._table is None or not 0 <= row < len(self._table.lines):
            return None
        line = self._table.lines[row]
        return line, line.figures[place] if 0 <= place < len(line.figures) else None

    def _open(self) -> None:
        if self._table is not None and self._here is not None:
            line, figure = self._here
            if figure is not None and figure.behind:
                column = self._table.columns[self.currentColumn() - 1].title
                self.opened.emit(f"{line.name}, {column}", figure.behind)

    def _tell(self) -> None:
        if self._table is None or self._here is None:
            return
        line, figure = self._here
        if figure is None:
            self.told.emit(line.means)
            return
        column = self._table.columns[self.currentColumn() - 1]
        parts = (line.means, column.means if column.means != self._table.means else "")
        opens = OPENS if figure.behind else ""
        self.told.emit(" ".join(filter(None, (*dict.fromkeys(parts), opens))))

    def _quoted(self, line: Line) -> tuple[ClauseText, ...]:
        if self._monitoring is None or self._table is None:
            return ()
        return self._monitoring.clause(line.source or self._table.source)

    def _clauses(self) -> Told | None:
        if self._table is None or self._here is None:
            return None
        line, _ = self._here
        return Told(line.means or self._table.means, self._quoted(line))

    def _tip(self, line: Line, says: str) -> str:
        return tip(Told(says, self._quoted(line)))


def in_two_lines(title: str) -> str:
    """The head of a column, broken between two words near its middle if it is long."""
    breaks = [place for place, letter in enumerate(title) if letter == " "]
    if len(title) <= SHORT or not breaks:
        return title
    place = min(breaks, key=lambda one: abs(2 * one - len(title)))
    return f"{title[:place]}\n{title[place + 1 :]}"


def _side(figures: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class _WithBar(QStyledItemDelegate):
    """Draws a share as a bar below its figure as well; the figure says the same."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        share = index.data(_SHARE)
        if share is None:
            return
        box = QRectF(option.rect).adjusted(6, 0, -6, -2)
        groove = QRectF(box.left(), box.bottom() - BAR, box.width(), BAR)
        filled = QRectF(groove.left(), groove.top(), groove.width() * share, BAR)
        painter.fillRect(groove, QColor(colours_worn().hairline))
        painter.fillRect(filled, QColor(colours_worn().primary))
