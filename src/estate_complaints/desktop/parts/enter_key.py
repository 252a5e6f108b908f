"""What Enter does: it presses the button that has the keys, and before the book it goes on."""

from collections.abc import Callable
from typing import TypeGuard

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterPresses(QWidget):
    """Where Enter presses the button that has the keys. Qt does so in dialogs only."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and not held and _is_pressed(focused):
            focused.click()
        else:
            super().keyPressEvent(event)


def _is_pressed(widget: QWidget | None) -> TypeGuard[QAbstractButton]:
    return isinstance(widget, QPushButton | QToolButton)


def enter_goes_on(screen: QWidget, event: QKeyEvent, go_on: Callable[[], None]) -> bool:
    """Answer Enter; says whether it was Enter."""
    if event.key() not in _ENTER:
        return False
    focused = screen.focusWidget()
    if isinstance(focused, QPushButton):
        focused.click()
    else:
        go_on()
    return True
