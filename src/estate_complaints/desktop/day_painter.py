"""Draws a day of the month view: its number, why the office is shut, and what is due."""

from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from estate_complaints.desktop.chip_painter import chip_font, chip_height, paint_chip
from estate_complaints.desktop.colours import Colours, colours_worn
from estate_complaints.desktop.due_words import LATE, capital
from estate_complaints.office.rows import Chip, Day

DAY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
GAP: Final = 2
MARGIN: Final = 4
NUMBER_ROOM: Final = 32
WEEKEND: Final = ("Saturday", "Sunday")


def chip_places(day: Day, cell: QRect, font: QFont) -> tuple[list[tuple[QRect, Chip]], int]:
    """Where the chips of a day stand in its cell, and how many found no room."""
    top = cell.top() + MARGIN + _number_height(font) + GAP
    if _named_below(day, cell, font):
        top += chip_height(font)
    step = chip_height(font) + GAP
    room = max(0, (cell.bottom() - MARGIN - top + GAP) // step)
    fitting = len(day.chips) if len(day.chips) <= room else max(0, room - 1)
    places = [
        (QRect(cell.left() + MARGIN, top + n * step, cell.width() - 2 * MARGIN, step - GAP), chip)
        for n, chip in enumerate(day.chips[:fitting])
    ]
    return places, len(day.chips) - fitting


def chip_at(day: Day, cell: QRect, font: QFont, point: QPoint) -> Chip | None:
    """The chip under a point of a day's cell."""
    places, _ = chip_places(day, cell, font)
    return next((chip for rect, chip in places if rect.contains(point)), None)


def named_off(day: Day) -> str:
    """Why a day is off, where its own name does not say it: a bank holiday, a closure."""
    return "" if day.off in WEEKEND else day.off


class DayPainter(QStyledItemDelegate):
    """Reads the Day from DAY_ROLE."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        day = index.data(DAY_ROLE)
        if not isinstance(day, Day):
            return
        colours, cell, font = colours_worn(), option.rect, option.font
        painter.save()
        painter.setFont(font)
        _paint_ground(painter, cell, day, colours)
        _paint_number(painter, cell, day, colours, is_today=day.day == self.today)
        places, left_over = chip_places(day, cell, font)
        for rect, chip in places:
            paint_chip(painter, rect, chip, colours)
        if left_over:
            _paint_more(painter, cell, day, left_over, colours)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            _paint_frame(painter, cell, colours, focused=focused)
        painter.restore()


def _name_in_cell(day: Day) -> str:
    """The hatching says already that it is a bank holiday or a closure; there is little room."""
    return capital(named_off(day).removesuffix(" (bank holiday)").removeprefix("office closed: "))


def _name_place(day: Day, cell: QRect, font: QFont) -> QRect:
    """Where the reason for a day off is written: beside the number, or below where it is long."""
    height, inside = _number_height(font), cell.width() - 2 * MARGIN
    left, top = cell.left() + MARGIN, cell.top() + MARGIN
    if _named_below(day, cell, font):
        return QRect(left + 3, top + height, inside - 3, chip_height(font))
    return QRect(left + NUMBER_ROOM, top, inside - NUMBER_ROOM, height)


def _named_below(day: Day, cell: QRect, font: QFont) -> bool:
    name = QFontMetrics(chip_font(font)).horizontalAdvance(_name_in_cell(day))
    return name > cell.width() - 2 * MARGIN - NUMBER_ROOM


def _write(painter: QPainter, place: QRect, words: str) -> None:
    metrics = painter.fontMetrics()
    fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)


def _number_height(font: QFont) -> int:
    return QFontMetrics(font).height() + 2


def _paint_ground(painter: QPainter, cell: QRect, day: Day, colours: Colours) -> None:
    painter.fillRect(cell, QColor(colours.window if day.off else colours.surface))
    if named_off(day):
        painter.fillRect(cell, QBrush(QColor(colours.hairline), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QColor(colours.hairline))
    painter.drawLine(cell.bottomLeft(), cell.bottomRight())
    painter.drawLine(cell.topRight(), cell.bottomRight())


def _paint_number(
    painter: QPainter, cell: QRect, day: Day, colours: Colours, *, is_today: bool
) -> None:
    """The number of the day, and beside it that it is today, or why the office is shut."""
    font = painter.font()
    height = _number_height(font)
    line = QRect(cell.left() + MARGIN, cell.top() + MARGIN, cell.width() - 2 * MARGIN, height)
    number = str(day.day.day)
    width = max(height, QFontMetrics(font).horizontalAdvance(number) + 10)
    place = QRect(line.left(), line.top(), width, height)
    painter.setPen(QColor(colours.text if day.in_month else colours.quiet_text))
    if is_today:
        _paint_disc(painter, place, colours)
    bold = QFont(font)
    bold.setBold(is_today)
    painter.setFont(bold)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)
    painter.setFont(chip_font(font))
    if is_today:
        painter.setPen(QColor(colours.text))
        _write(painter, line.adjusted(NUMBER_ROOM, 0, 0, 0), "Today")
    painter.setPen(QColor(colours.quiet_text))
    if not is_today or _named_below(day, cell, font):
        _write(painter, _name_place(day, cell, font), _name_in_cell(day))
    painter.setFont(font)


def _paint_disc(painter: QPainter, place: QRect, colours: Colours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colours.primary))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setPen(QColor(colours.on_primary))


def _paint_more(painter: QPainter, cell: QRect, day: Day, more: int, colours: Colours) -> None:
    """ "+3 more", and in words when something late is among them."""
    late = any(chip.state == "late" for chip in day.chips[-more:])
    words = f"{LATE} +{more} more" if late else f"+{more} more"
    painter.setFont(chip_font(painter.font(), bold=late))
    painter.setPen(QColor(colours.problem if late else colours.link))
    rect = cell.adjusted(MARGIN + 5, 0, -MARGIN, -MARGIN)
    painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)


def _paint_frame(painter: QPainter, cell: QRect, colours: Colours, *, focused: bool) -> None:
    """The chosen day: a strong frame where the keys go to it, a thin one otherwise."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    width = 3 if focused else 2
    painter.setPen(QPen(QColor(colours.focus if focused else colours.line), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(cell.adjusted(1, 1, -width + 1, -width + 1))
