"""Draws a due date as a chip, told apart by word, border and weight, and only then by colour."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from estate_complaints.desktop.dress.colours import Colours, colours_worn
from estate_complaints.desktop.parts.due_words import DONE, LATE, OVER
from estate_complaints.office.due_rows import Chip

TYPE_SHARE: Final = 0.86  # of the size of type on the screens
PADDING: Final = 5
_WORDS: Final = {"late": LATE, "paused": "paused", "met": "✓", "missed": "✓ late"} | dict.fromkeys(
    OVER, "over"
)


@dataclass(frozen=True)
class Look:
    """How a chip is drawn; an empty `fill` is none, `bar` is the stripe at its left."""

    text: str
    fill: str = ""
    border: str = ""
    line: Qt.PenStyle = Qt.PenStyle.SolidLine
    width: float = 1.0
    bar: str = ""
    bold: bool = False


def look_of(chip: Chip, colours: Colours) -> Look:
    """The office's deadlines are filled, a resident's time only outlined, what is over is plain."""
    if chip.state == "late":
        return Look(colours.problem, colours.problem_surface, colours.problem, width=2.0, bold=True)
    if chip.state == "paused":
        return Look(colours.quiet_text, "", colours.line, Qt.PenStyle.DashLine)
    if chip.state in DONE:
        return Look(colours.quiet_text)
    if chip.state in OVER:
        return Look(colours.text, colours.good_surface, colours.good)
    if chip.binds == "office":
        return Look(colours.on_selection, colours.selection, bar=colours.primary)
    return Look(colours.quiet_text, colours.surface, colours.line)


def words_on(chip: Chip, metrics: QFontMetrics, room: int) -> str:
    """What fits: the whole reference gives way to its last figures, then the name to nothing."""
    word = _WORDS.get(chip.state, "")
    name = f"{chip.name}?" if chip.provisional else chip.name
    for reference in (chip.reference, chip.reference.rpartition("/")[2]):
        words = " ".join(filter(None, (word, reference, name)))
        if metrics.horizontalAdvance(words) <= room:
            return words
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    bare = words.removesuffix(f" {name}")
    return bare if len(cut) <= len(bare) and metrics.horizontalAdvance(bare) <= room else cut


def chip_font(font: QFont, *, bold: bool = False) -> QFont:
    """The type on a chip, from the type around it."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * TYPE_SHARE)
    small.setBold(bold)
    return small


def chip_height(font: QFont, lines: int = 1) -> int:
    """How tall a chip of so many lines is."""
    return QFontMetrics(chip_font(font, bold=True)).height() * lines + 4


def paint_chip(painter: QPainter, rect: QRect, chip: Chip, colours: Colours) -> None:
    """Draw a chip into a rectangle, in the painter's type."""
    look = look_of(chip, colours)
    painter.save()
    painter.setFont(chip_font(painter.font(), bold=look.bold))
    _paint_ground(painter, rect, look)
    inside = rect.adjusted(PADDING + (3 if look.bar else 0), 0, -3, 0)
    painter.setPen(QColor(look.text))
    for place, words in _lines_on(chip, painter.fontMetrics(), inside):
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.restore()


def _lines_on(chip: Chip, metrics: QFontMetrics, inside: QRect) -> list[tuple[QRect, str]]:
    """Each line of words with its place, as many as the chip is tall for."""
    most = max(1, inside.height() // metrics.height())
    lines = lines_on(chip, metrics, inside.width(), most)
    height = metrics.height() if len(lines) > 1 else inside.height()
    top = inside.top() + (inside.height() - height * len(lines)) // 2
    return [
        (QRect(inside.left(), top + place * height, inside.width(), height), line)
        for place, line in enumerate(lines)
    ]


def lines_on(chip: Chip, metrics: QFontMetrics, room: int, most: int) -> list[str]:
    """Which complaint it is, and below it what is due, on as many lines as there may be."""
    if most == 1:
        return [words_on(chip, metrics, room)]
    which = words_on(replace(chip, name="", provisional=False), metrics, room)
    name = f"{chip.name}?" if chip.provisional else chip.name
    return [which, *_wrapped(name.split(), metrics, room, most - 1)]


def _wrapped(words: list[str], metrics: QFontMetrics, room: int, most: int) -> list[str]:
    """Words on lines that fit; what finds no place on the last of them is cut off its end."""
    fitting = len(words)
    while fitting > 1 and metrics.horizontalAdvance(" ".join(words[:fitting])) >= room - 2:
        fitting -= 1
    if most == 1 or fitting == len(words):
        return [metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, room)]
    first = metrics.elidedText(" ".join(words[:fitting]), Qt.TextElideMode.ElideRight, room)
    return [first, *_wrapped(words[fitting:], metrics, room, most - 1)]


def _paint_ground(painter: QPainter, rect: QRect, look: Look) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = look.width / 2
    ground = QRectF(rect).adjusted(edge, edge, -edge, -edge)
    pen = QPen(QColor(look.border), look.width, look.line) if look.border else Qt.PenStyle.NoPen
    painter.setPen(pen)
    painter.setBrush(QColor(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(ground, 3, 3)
    if look.bar:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.bar))
        painter.drawRoundedRect(QRectF(rect.x(), rect.y(), 4, rect.height()), 2, 2)


class SampleChip(QWidget):
    """A chip of the legend: what it looks like, and what that means."""

    def __init__(self, chip: Chip, meaning: str) -> None:
        super().__init__()
        self._chip = chip
        self.setAccessibleName(meaning)
        self.setToolTip(meaning)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        bold = QFontMetrics(chip_font(self.font(), bold=True))
        words = words_on(self._chip, bold, 10_000)
        return QSize(bold.horizontalAdvance(words) + 2 * PADDING + 12, chip_height(self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_chip(painter, self.rect(), self._chip, colours_worn())
