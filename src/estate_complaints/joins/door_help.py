"""F1 before anybody is in: the help of the first start, the sign-in and the codes, in a window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QMainWindow, QVBoxLayout

from estate_complaints.desktop.doors.first_start import FirstStart
from estate_complaints.desktop.doors.forgotten import Forgotten
from estate_complaints.desktop.doors.join_office import JoinOffice
from estate_complaints.desktop.doors.sign_in import SignIn
from estate_complaints.desktop.doors.welcome import Welcome
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.reading.help_pages import CONTENTS
from estate_complaints.desktop.reading.help_screen import HelpScreen
from estate_complaints.joins.reading import help_screen
from estate_complaints.joins.setting import Setting

TOPICS: Final = {
    Welcome: "first_start",
    FirstStart: "first_start",
    SignIn: "sign_in",
    Forgotten: "recovery",
    JoinOffice: "recovery",
}
SIZE: Final = QSize(980, 700)


class DoorHelp(QObject):
    """Answers to F1 in a window that has no pages: the help stands beside it and stops nothing."""

    def __init__(self, setting: Setting, window: QMainWindow) -> None:
        super().__init__(window)
        self._setting = setting
        self._window = window
        self._dialog: QDialog | None = None
        QShortcut(Shortcut.HELP.sequence, window, self.open)

    def open(self) -> HelpScreen:
        """Show the help of the screen that is in the window."""
        dialog = self._dialog = self._dialog or self._made()
        screen = dialog.findChild(HelpScreen)
        assert isinstance(screen, HelpScreen)
        screen.show_topic(TOPICS.get(type(self._window.centralWidget()), CONTENTS))
        dialog.show()
        dialog.activateWindow()
        screen.setFocus()
        return screen

    def _made(self) -> QDialog:
        dialog = QDialog(self._window)
        dialog.setWindowTitle("Help")
        column = QVBoxLayout(dialog)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(help_screen(self._setting, CONTENTS))
        dialog.resize(SIZE.boundedTo(self._window.screen().availableSize()))
        return dialog
