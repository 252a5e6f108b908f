"""What stands in the middle of the window, by key: the views that stay and the pages one opens."""

from enum import StrEnum

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from estate_complaints.desktop.parts.shortcuts import Shortcut


class View(StrEnum):
    """The views of the office; the value is also the topic of their help."""

    TODAY = "today"
    REGISTER = "register"
    CALENDAR = "calendar"
    APPROVALS = "approvals"
    REPORTS = "reports"


TITLES = {
    View.TODAY: "Today",
    View.CALENDAR: "Deadlines",
    View.APPROVALS: "To approve",
    View.REPORTS: "Reports",
}
"""How the views are called; what the register is called is for the policy to say."""

SHORTCUTS = {
    View.TODAY: Shortcut.DUE,
    View.REGISTER: Shortcut.REGISTER,
    View.CALENDAR: Shortcut.CALENDAR,
    View.APPROVALS: Shortcut.APPROVALS,
    View.REPORTS: Shortcut.REPORTS,
}


class Places(QStackedWidget):
    """Shows one place at a time, and remembers the way one came.

    Each place can be scrolled: on a small screen, or in large type, the widest of them would
    otherwise make the window wider than the screen.
    """

    def __init__(self) -> None:
        super().__init__()
        self._widgets: dict[str, QWidget] = {}
        self._frames: dict[str, QScrollArea] = {}
        self._focused: dict[str, QWidget] = {}
        self._way: list[str] = []

    @property
    def key(self) -> str:
        """Where one is; empty before the first place."""
        return self._way[-1] if self._way else ""

    @property
    def shown(self) -> QWidget | None:
        """The place that is shown."""
        return self._widgets.get(self.key)

    @property
    def all(self) -> tuple[QWidget, ...]:
        """Every place that is still there, in the order they came."""
        return tuple(one for one in self._widgets.values() if shiboken6.isValid(one))

    def put(self, key: str, widget: QWidget) -> None:
        """Add a place without going there."""
        self._widgets[key] = widget
        self._frames[key] = _scrolled(widget)
        self.addWidget(self._frames[key])

    def get(self, key: str) -> QWidget | None:
        """The widget of a place, None for no such place."""
        return self._widgets.get(key)

    def go(self, key: str, *, take_focus: bool = True) -> None:
        """Show a place. KeyError for no such place."""
        frame = self._frames[key]
        self._remember_focus()
        self._way = [*(one for one in self._way if one != key), key]
        self.setCurrentWidget(frame)
        if take_focus:
            self.enter()

    def enter(self) -> None:
        """Put the focus into the place shown: where it was in it, else at its beginning."""
        here, field = self._widgets.get(self.key), self._focused.get(self.key)
        if here is None:
            return
        again = field is not None and shiboken6.isValid(field) and field.isVisibleTo(here)
        (field if field and again else _begin(here)).setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, key: str) -> QWidget:
        """Take a place out; gives its widget. One is then where one was before."""
        widget = self._widgets.pop(key)
        self._focused.pop(key, None)
        self._way = [one for one in self._way if one != key]
        frame = self._frames.pop(key)
        frame.takeWidget()
        self.removeWidget(frame)
        frame.deleteLater()
        return widget

    def _remember_focus(self) -> None:
        field: QWidget | None = self.focusWidget()
        here = self._widgets.get(self.key)
        if here is not None and field is not None and here.isAncestorOf(field):
            self._focused[self.key] = field


def _scrolled(place: QWidget) -> QScrollArea:
    """The place in a frame that scrolls only where there is too little room for it."""
    frame = QScrollArea()
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    frame.setWidgetResizable(True)
    frame.setWidget(place)
    return frame


def _begin(place: QWidget) -> QWidget:
    """What a screen chose to begin with (its focus proxy), else its first field in tab order."""
    if place.focusProxy() is not None or place.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return place
    field = place.nextInFocusChain()
    while field is not None and field is not place:
        if place.isAncestorOf(field) and field.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return field
        field = field.nextInFocusChain()
    return place
