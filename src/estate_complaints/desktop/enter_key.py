"""What Enter does on the screens before the book: press the button that has the keys, or go on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


def enter_goes_on(screen: QWidget, event: QKeyEvent, go_on: Callable[[], None]) -> bool:
    """Answer Enter; says whether it was Enter."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    focused = screen.focusWidget()
    if isinstance(focused, QPushButton):
        focused.click()
    else:
        go_on()
    return True
