"""Draws a day of the month view as day_layout lays it out."""

from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from estate_complaints.desktop.dress.colours import Colours, colours_worn
from estate_complaints.desktop.lists.chip_painter import chip_font, paint_chip
from estate_complaints.desktop.lists.day_layout import DayLayout, lay_out, name_in_cell, named_off
from estate_complaints.desktop.parts.due_words import LATE
from estate_complaints.office.due_rows import Day

DAY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


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
        layout = lay_out(day, cell, font)
        painter.save()
        painter.setFont(font)
        _paint_ground(painter, cell, day, colours)
        _paint_number(painter, layout.number, day, colours, is_today=day.day == self.today)
        _paint_notes(painter, layout, day, colours, is_today=day.day == self.today)
        painter.setFont(font)
        for rect, chip in layout.chips:
            paint_chip(painter, rect, chip, colours)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            _paint_frame(painter, cell, colours, focused=focused)
        painter.restore()


def _paint_ground(painter: QPainter, cell: QRect, day: Day, colours: Colours) -> None:
    painter.fillRect(cell, QColor(colours.window if day.off else colours.surface))
    if named_off(day):
        painter.fillRect(cell, QBrush(QColor(colours.hairline), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QColor(colours.hairline))
    painter.drawLine(cell.bottomLeft(), cell.bottomRight())
    painter.drawLine(cell.topRight(), cell.bottomRight())


def _paint_number(
    painter: QPainter, place: QRect, day: Day, colours: Colours, *, is_today: bool
) -> None:
    """The number of the day, today's on a disc."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = colours.text if day.in_month else colours.quiet_text
    if is_today:
        painter.setBrush(QColor(colours.primary))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        ink = colours.on_primary
    bold = QFont(painter.font())
    bold.setBold(is_today)
    painter.setFont(bold)
    painter.setPen(QColor(ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(day.day.day))
    bold.setBold(False)
    painter.setFont(bold)


def _paint_notes(
    painter: QPainter, layout: DayLayout, day: Day, colours: Colours, *, is_today: bool
) -> None:
    """Beside the number: that it is today, how many chips found no room; and why it is off."""
    font = painter.font()
    painter.setFont(chip_font(font))
    taken = _paint_more(painter, layout, colours) if layout.left_over else 0
    beside = layout.beside.adjusted(0, 0, -taken, 0)
    painter.setFont(chip_font(font))
    painter.setPen(QColor(colours.quiet_text))
    if layout.name != layout.beside:
        _write(painter, layout.name, name_in_cell(day))
    elif not is_today:
        _write(painter, beside, name_in_cell(day))
    if is_today:
        painter.setPen(QColor(colours.text))
        _write(painter, beside, "Today")


def _paint_more(painter: QPainter, layout: DayLayout, colours: Colours) -> int:
    """ "+3 more", and in words where something late is among them; gives the width it took."""
    late = any(chip.state == "late" for chip in layout.left_over)
    more = f"+{len(layout.left_over)}"
    font = QFont(painter.font())
    font.setBold(late)
    painter.setFont(font)
    painter.setPen(QColor(colours.problem if late else colours.link))
    metrics, room = painter.fontMetrics(), layout.beside.width()
    long, short = (f"{LATE} {more}", more) if late else (f"{more} more", more)
    words = long if metrics.horizontalAdvance(long) <= room else short
    painter.drawText(layout.beside, _RIGHT, words)
    return metrics.horizontalAdvance(words) + 4


def _write(painter: QPainter, place: QRect, words: str) -> None:
    metrics = painter.fontMetrics()
    fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, _LEFT, fitting)


def _paint_frame(painter: QPainter, cell: QRect, colours: Colours, *, focused: bool) -> None:
    """The chosen day: a strong frame where the keys go to it, a thin one otherwise."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    width = 3 if focused else 2
    painter.setPen(QPen(QColor(colours.focus if focused else colours.line), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(cell.adjusted(1, 1, -width + 1, -width + 1))
