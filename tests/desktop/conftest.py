"""Screens that several files of tests look at."""

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.made_window import window_with

from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.window.main_window import MainWindow


@pytest.fixture
def screen(qtbot: QtBot) -> RegisterScreen:
    screen = RegisterScreen("Complaints Book", [("first", "First stage"), ("last", "Last stage")])
    qtbot.addWidget(screen)
    screen.resize(1200, 600)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    screen.setFocus()
    return screen


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    return window_with(qtbot)
