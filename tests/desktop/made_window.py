"""A window of an invented office, with a plain button where each screen would stand."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.window.main_window import Leave, MainWindow, go_at_once
from estate_complaints.desktop.window.places import View
from estate_complaints.desktop.window.status_line import Standing

STANDING = Standing(
    office="Larch & Thistle RMO",
    register_title="Complaints Book",
    member="Hana Novak",
    role="Receptionist",
    place="S:/Office/Complaints",
)
CTRL = Qt.KeyboardModifier.ControlModifier


def window_with(qtbot: QtBot, leave: Leave = go_at_once) -> MainWindow:
    window = MainWindow(STANDING, leave)
    qtbot.addWidget(window)
    for view in (View.TODAY, View.REGISTER, View.CALENDAR, View.APPROVALS):
        window.place(view, QPushButton(view.value))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


class Page(QLineEdit):
    pass


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def action(window: MainWindow, shortcut: Shortcut) -> QAction:
    actions = window.findChildren(QAction)
    return next(one for one in actions if one.shortcut() == shortcut.sequence)
