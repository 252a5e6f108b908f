"""The column on the left: the views of the office, and below them the complaints that are open."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.colours import colours_worn
from estate_complaints.desktop.dress.icons import icon

WIDTH = 31  # letters


class NavigationButton(QToolButton):
    """Goes to a place; a number at its right end says how much waits there."""

    def __init__(self, title: str, picture: str, below: str = "") -> None:
        super().__init__()
        self._lines = tuple(filter(None, (title, below)))
        self._count = 0
        self._urgent = False
        self.setProperty("role", "navigation")
        self.setCheckable(True)
        self.setIcon(icon(picture))
        self.setIconSize(QSize(20, 20))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_count(0)

    def show_count(self, count: int, words: str = "", *, urgent: bool = False) -> None:
        """Show a number, none for 0; `words` say of what ("3 letters wait") to a screen reader."""
        self._count, self._urgent = count, urgent
        self.setAccessibleName(", ".join(filter(None, (*self._lines, words))))
        self._fit()

    def _fit(self) -> None:
        """Qt would cut the middle out of a long title; what stands first matters most."""
        room = self.width() - self.iconSize().width() - (64 if self._count else 34)
        font = QFont(self.font())
        font.setBold(True)  # as it stands where one is
        cut, metrics = Qt.TextElideMode.ElideRight, QFontMetrics(font)
        fitting = (f" {metrics.elidedText(line, cut, room)}" for line in self._lines)
        self.setText("\n".join(fitting).replace("&", "&&"))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        colours = colours_worn()
        said = str(self._count)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        height = painter.fontMetrics().height() + 4.0
        width = max(height, painter.fontMetrics().horizontalAdvance(said) + 14.0)
        pill = QRectF(self.width() - width - 10, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.problem if self._urgent else colours.primary))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor(colours.surface if self._urgent else colours.on_primary))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, said)


@dataclass
class _Place:
    button: NavigationButton
    row: QWidget


class Navigation(QFrame):
    """Knows places by a key; the window knows what stands there."""

    chosen = Signal(str)  # the key of a place
    close_wanted = Signal(str)  # the key of a place that can be closed

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName("Views and open complaints")
        self._places: dict[str, _Place] = {}
        self._group = QButtonGroup(self)
        self._views = _column()
        self._pages = _column()
        self._open = QLabel("Open now")
        self._open.setProperty("role", "hint")
        self._open.setContentsMargins(10, 16, 0, 2)
        self._open.hide()
        self._lay_out()
        self._set_width()

    @property
    def pages(self) -> tuple[str, ...]:
        """The keys of what can be closed again, in the order it was opened."""
        return tuple(key for key, place in self._places.items() if place.row is not place.button)

    def button(self, key: str) -> NavigationButton:
        """The button of a place. KeyError for none."""
        return self._places[key].button

    def add_view(self, key: str, title: str, picture: str, tip: str) -> None:
        """Add a view of the office; it stays."""
        button = self._make(key, title, picture)
        button.setToolTip(tip)
        self._views.addWidget(button)
        self._places[key] = _Place(button, button)

    def add_page(self, key: str, title: str, picture: str, detail: str) -> None:
        """Add something that can be closed again; `detail` stands below its title."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        button = self._make(key, title, picture, detail)
        button.setToolTip(f"{title} {detail}".strip())
        away = QToolButton()
        away.setIcon(icon("close"))
        away.setIconSize(QSize(14, 14))
        away.setAccessibleName(f"Close {title}")
        away.setToolTip(f"Close {title}")
        away.clicked.connect(lambda: self.close_wanted.emit(key))
        line.addWidget(button)
        line.addWidget(away)
        self._pages.addWidget(row)
        self._places[key] = _Place(button, row)
        self._open.show()

    def remove(self, key: str) -> None:
        """Take a place away. KeyError for none."""
        place = self._places.pop(key)
        self._group.removeButton(place.button)
        place.row.hide()
        place.row.deleteLater()
        self._open.setVisible(bool(self.pages))

    def mark(self, key: str) -> None:
        """Show where one is. KeyError for no such place."""
        self._places[key].button.setChecked(True)

    def focus_current(self) -> None:
        """Put the focus on where one is."""
        current = self._group.checkedButton()
        if current is not None:
            current.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """As wide as its type asks for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_width()

    def _set_width(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDTH)

    def _make(self, key: str, title: str, picture: str, below: str = "") -> NavigationButton:
        button = NavigationButton(title, picture, below)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10, 12, 10, 12)
        column.setSpacing(2)
        column.addLayout(self._views)
        column.addWidget(self._open)
        column.addLayout(self._pages)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(scroll)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    return column
