"""A double click as a hand makes it: the button is let go in the end."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def double_click(qtbot: QtBot, widget: QWidget, at: QPoint) -> None:
    """Click twice. Qt's own leaves the button pressed, for every test that follows."""
    qtbot.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=at)
