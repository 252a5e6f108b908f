"""The program's icons: line drawings that take the colour of the words they stand beside."""

from functools import cache, lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from estate_complaints.paths import resources

INK = "#000000"  # what the drawings are drawn in, and what is replaced


@cache
def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """The drawing of this name in resources/icons, in a colour of the palette, also after a change.

    Each is made once and kept for good: an icon whose engine is written in Python must never be
    among what Python collects, or it is taken apart twice.

    Raises FileNotFoundError where there is no such drawing.
    """
    return QIcon(_Drawing(_source(name), role))


class Picture(QWidget):
    """A drawing on its own, `side` points square, for the eye only: words stand beside it."""

    def __init__(self, side: int, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> None:
        super().__init__()
        self._role = role
        self._icon = QIcon()
        self.setFixedSize(side, side)

    def show_icon(self, name: str) -> None:
        """Show the drawing of this name."""
        self._icon = icon(name, self._role)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())


class _Drawing(QIconEngine):
    """Draws in the palette's colour of the moment, so that a change of look needs no new icons."""

    def __init__(self, source: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._source = source
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        group = QPalette.ColorGroup.Active
        if mode == QIcon.Mode.Disabled:
            group = QPalette.ColorGroup.Disabled
        colour = QGuiApplication.palette().color(group, self._role)
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        _renderer(self._source, QColor(colour).name()).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        return _Drawing(self._source, self._role)


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=128)
def _renderer(source: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(source.replace(INK, colour).encode())
