"""How large a window may be on this PC."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

FRAME = QSize(16, 48)  # points a window's own frame takes


def room_for_a_window() -> QSize:
    """What the main screen has room for, without the task bar and a frame, in points."""
    return QGuiApplication.primaryScreen().availableSize() - FRAME
