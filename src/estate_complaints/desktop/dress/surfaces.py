"""Panels that carry a tone: a surface, an edge and a bar at the left in the colours now worn."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QWidget

from estate_complaints.desktop.dress.colours import DARK, LIGHT, Colours, colours_of

RADIUS = 6.0
BAR = 5.0


def colours_worn() -> Colours:
    """The colours the program wears now; those of the PC where a person chose high contrast."""
    palette = QGuiApplication.palette()
    window = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window).name()
    worn = next((one for one in (LIGHT, DARK) if one.window == window), None)
    return worn or colours_of(palette)


def tone_colours(tone: str) -> tuple[str, str]:
    """The surface and the edge of a tone: "plain", "good", "warning", "problem" or "quiet"."""
    worn = colours_worn()
    return {
        "good": (worn.good_surface, worn.good),
        "warning": (worn.warning_surface, worn.warning),
        "problem": (worn.problem_surface, worn.problem),
        "quiet": (worn.window, worn.hairline),
    }.get(tone, (worn.surface, worn.hairline))


class Panel(QFrame):
    """A rounded surface; in any tone but "plain" and "quiet" with a bar at its left.

    Where it can have the focus it shows a ring, so that a person at the keyboard sees where they
    are.
    """

    def __init__(self, tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone

    @property
    def tone(self) -> str:
        """How the panel sounds."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Change how it sounds."""
        self._tone = tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        surface, edge = tone_colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
        painter.setBrush(QColor(surface))
        painter.setPen(QPen(QColor(edge), 1.0))
        painter.drawRoundedRect(shape, RADIUS, RADIUS)
        if self._tone not in ("plain", "quiet"):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(edge))
            painter.drawRoundedRect(QRectF(1.0, 1.0, BAR, shape.height()), 2.5, 2.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours_worn().focus), 2.0))
            painter.drawRoundedRect(shape, RADIUS, RADIUS)
        painter.end()
