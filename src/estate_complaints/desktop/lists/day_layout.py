"""Where things stand in the cell of a day: its number, why the office is shut, and the chips."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics

from estate_complaints.desktop.lists.chip_painter import chip_font, chip_height
from estate_complaints.desktop.parts.wording import capital
from estate_complaints.office.due_rows import Chip, Day

GAP: Final = 2
MARGIN: Final = 4
MOST_LINES: Final = 3  # on a chip, where the day has room to say below its number what is due
WEEKEND: Final = ("Saturday", "Sunday")


@dataclass(frozen=True)
class DayLayout:
    """`beside` is the room right of the number; `left_over` are the chips that found no place."""

    number: QRect
    beside: QRect
    name: QRect
    chips: tuple[tuple[QRect, Chip], ...]
    left_over: tuple[Chip, ...]

    def chip_at(self, point: QPoint) -> Chip | None:
        """The chip under a point."""
        return next((chip for rect, chip in self.chips if rect.contains(point)), None)


def lay_out(day: Day, cell: QRect, font: QFont) -> DayLayout:
    """Lay a day out in its cell.

    What is late comes first, so that it is never left over alone; and a chip goes before a name.
    """
    inside = cell.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    height = QFontMetrics(font).height() + 2
    number = QRect(inside.left(), inside.top(), height + 4, height)
    beside = QRect(number.right() + GAP, number.top(), inside.right() - number.right(), height)
    name, top, step = beside, number.bottom() + GAP, chip_height(font) + GAP
    spare = inside.bottom() - top >= step * (2 if day.chips else 1) - GAP
    if spare and _below(day, beside.width(), font):
        name = QRect(inside.left() + 3, number.bottom(), inside.width() - 3, step - GAP)
        top = name.bottom() + GAP
    free = inside.bottom() + 1 + GAP - top
    chips = sorted(day.chips, key=lambda chip: chip.state != "late")
    for lines in range(2, MOST_LINES + 1):
        tall = chip_height(font, lines) + GAP
        step = tall if len(chips) * tall <= free else step
    room = max(0, free // step)
    places = (QRect(inside.left(), top + n * step, inside.width(), step - GAP) for n in range(room))
    shown = tuple(zip(places, chips, strict=False))
    return DayLayout(number, beside, name, shown, tuple(chips[len(shown) :]))


def named_off(day: Day) -> str:
    """Why a day is off, where its own name does not say it: a bank holiday, a closure."""
    return "" if day.off in WEEKEND else day.off


def name_in_cell(day: Day) -> str:
    """The hatching says already that it is a bank holiday or a closure; there is little room."""
    return capital(named_off(day).removesuffix(" (bank holiday)").removeprefix("office closed: "))


def _below(day: Day, room: int, font: QFont) -> bool:
    """Whether the name needs a line of its own: it is long, or its place is wanted for a count."""
    name = name_in_cell(day)
    return bool(name) and (
        bool(day.chips) or QFontMetrics(chip_font(font)).horizontalAdvance(name) > room
    )
