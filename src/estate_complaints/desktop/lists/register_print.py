"""The register on paper: A4 lying down, the columns two by two where one line would not do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
)
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.lists.register_columns import due_in_words
from estate_complaints.desktop.reading import print_preview
from estate_complaints.office.rows import RegisterRow
from estate_complaints.rules.days import uk_dates

MARGINS: Final = QMarginsF(12, 12, 12, 12)  # millimetres
TYPE: Final = 7.5  # points
TITLE_TYPE: Final = 14.0
WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
# (heading, share of the width in hundredths, the words: one above the other)
_Words = Callable[[RegisterRow], tuple[str, ...]]
_COLUMNS: Final[tuple[tuple[str, int, _Words], ...]] = (
    ("Number\nReceived", 10, lambda row: (row.reference, uk_dates.short(row.received_on))),
    ("Complainant\nFlat", 13, lambda row: (row.complainant, row.flat)),
    ("Summary", 21, lambda row: (row.summary,)),
    ("Stage\nOfficer", 12, lambda row: (row.stage, row.officer)),
    (
        "Acknowledged\nReplied",
        10,
        lambda row: tuple(
            uk_dates.short(day) if day else "–" for day in (row.acknowledged_on, row.replied_on)
        ),
    ),
    ("Next due", 13, lambda row: (due_in_words(row),)),
    ("Outcome\nStatus", 10, lambda row: (row.outcome or "–", row.status)),
    ("Correspondence\nheld at", 11, lambda row: (row.held_at,)),
)


@dataclass(frozen=True)
class RegisterSheet:
    """What is printed. `rows` stand in the order they are given; `foot` is on every page."""

    title: str
    subtitle: str
    rows: Sequence[RegisterRow]
    foot: str

    def paint(self, device: QPagedPaintDevice) -> int:
        """Paint every page; gives how many there were."""
        painter = QPainter(device)
        paper = _Paper(painter, device)
        pages = self._pages(paper)
        for number, rows in enumerate(pages, 1):
            if number > 1:
                device.newPage()
            self._paint_page(paper, rows, f"{self.foot}   Page {number} of {len(pages)}")
        painter.end()
        return len(pages)

    def _pages(self, paper: "_Paper") -> list[list[RegisterRow]]:
        """The rows parted so that each page holds what fits, and at least one."""
        pages: list[list[RegisterRow]] = [[]]
        used = 0.0
        for row in self.rows:
            height = paper.height_of(_cells(row), bold=row.late)
            if pages[-1] and used + height > paper.room:
                pages.append([])
                used = 0.0
            pages[-1].append(row)
            used += height
        return pages

    def _paint_page(self, paper: "_Paper", rows: Sequence[RegisterRow], foot: str) -> None:
        paper.paint_head(self.title, self.subtitle)
        top = paper.paint_row(paper.top, tuple(head for head, _, _ in _COLUMNS), bold=True)
        for row in rows:
            top = paper.paint_row(top, _cells(row), bold=row.late)
        paper.paint_foot(foot)


def preview(parent: QWidget, sheet: RegisterSheet) -> QPrintPreviewDialog:
    """Show what would be printed; from there it is printed or kept as PDF."""
    return print_preview.preview(parent, sheet.title, lying_down(), sheet.paint)


def lay_down(device: QPagedPaintDevice) -> None:
    """A4, landscape, with our margins."""
    device.setPageLayout(lying_down())


def lying_down() -> QPageLayout:
    """A4, landscape, with our margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        MARGINS,
        QPageLayout.Unit.Millimeter,
    )


def _cells(row: RegisterRow) -> tuple[str, ...]:
    return tuple("\n".join(words(row)) for _, _, words in _COLUMNS)


class _Paper:
    """Measures and draws on one device, in its own points."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice) -> None:
        self._painter = painter
        self._plain, self._bold = _font(TYPE), _font(TYPE, bold=True)
        self._large = _font(TITLE_TYPE, bold=True)
        self._size = QRectF(painter.viewport())
        self._line = self._metrics(self._plain).height()
        self.top = self._metrics(self._large).height() + 2 * self._line
        heading = self.height_of(tuple(head for head, _, _ in _COLUMNS), bold=True)
        self.room = self._size.height() - self.top - heading - 2 * self._line

    def height_of(self, cells: Sequence[str], *, bold: bool) -> float:
        """How tall a row of these cells is."""
        metrics = self._metrics(self._bold if bold else self._plain)
        tall = (
            metrics.boundingRect(QRectF(0, 0, width, 1e6), WRAPPED, text).height()
            for width, text in zip(self._widths(), cells, strict=True)
        )
        return max(tall) + self._line * 0.5

    def paint_row(self, top: float, cells: Sequence[str], *, bold: bool) -> float:
        """Draw a row and the line under it; gives where the next one begins."""
        height, left = self.height_of(cells, bold=bold), 0.0
        self._painter.setFont(self._bold if bold else self._plain)
        self._painter.setPen(QColor(Qt.GlobalColor.black))
        for width, text in zip(self._widths(), cells, strict=True):
            place = QRectF(left, top + self._line * 0.25, width, height)
            self._painter.drawText(place, WRAPPED, text)
            left += width + self._gap
        below = top + height
        self._painter.setPen(QColor(Qt.GlobalColor.gray))
        self._painter.drawLine(0, round(below), round(self._size.width()), round(below))
        return below

    def paint_head(self, title: str, subtitle: str) -> None:
        """Draw the title of a page."""
        self._painter.setPen(QColor(Qt.GlobalColor.black))
        self._painter.setFont(self._large)
        self._painter.drawText(self._size, Qt.AlignmentFlag.AlignLeft, title)
        self._painter.setFont(self._plain)
        place = self._size.adjusted(0, self._metrics(self._large).height(), 0, 0)
        self._painter.drawText(place, Qt.AlignmentFlag.AlignLeft, subtitle)

    def paint_foot(self, words: str) -> None:
        """Draw the last line of a page."""
        self._painter.setPen(QColor(Qt.GlobalColor.black))
        self._painter.setFont(self._plain)
        where = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        self._painter.drawText(self._size, where, words)

    @property
    def _gap(self) -> float:
        return self._line * 0.6

    def _widths(self) -> list[float]:
        room = self._size.width() - self._gap * (len(_COLUMNS) - 1)
        return [room * share / 100 for _, share, _ in _COLUMNS]

    def _metrics(self, font: QFont) -> QFontMetricsF:
        return QFontMetricsF(font, self._painter.device())


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
