"""Joins what is there to be read: the help, the policy, and what the program itself is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from estate_complaints import __version__
from estate_complaints.desktop.engine.crash import LOG_NAME
from estate_complaints.desktop.reading.about_screen import AboutFacts, AboutScreen
from estate_complaints.desktop.reading.help_pages import topics
from estate_complaints.desktop.reading.help_screen import HelpScreen
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins.policies import Policies
from estate_complaints.joins.setting import Setting
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place

Screen = TypeVar("Screen", HelpScreen, AboutScreen)
HELP, ABOUT = "help", "about"
REGISTER = "Complaints Book"
"""What the register is called where no policy is known yet."""


def help_screen(setting: Setting, topic: str, register: str = REGISTER) -> HelpScreen:
    """Make the help, open at a topic."""
    folder = setting.shelf.resources / "help"
    return HelpScreen(topics(folder, {"register": register}), topic)


class Reading(QObject):
    """Opens the pages to be read from, each once."""

    def __init__(self, setting: Setting, desk: Desk, place: Place, window: MainWindow) -> None:
        super().__init__(window)
        self._setting = setting
        self._desk = desk
        self._place = place
        self._window = window
        window.help_requested.connect(self.open_help)
        self.policies = Policies(setting, desk, window)
        window.policy_requested.connect(self.policies.open)
        window.about_requested.connect(self.open_about)

    def open_help(self, topic: str) -> HelpScreen:
        """Show the help of what was on show."""
        screen = self._open(
            HELP,
            HelpScreen,
            lambda: help_screen(self._setting, topic, self._desk.policy.about.register),
            "Help",
        )
        screen.show_topic(topic)
        return screen

    def open_about(self) -> AboutScreen:
        """Show what the program is."""
        return self._open(ABOUT, AboutScreen, self._about_screen, "The program")

    def _open(self, key: str, kind: type[Screen], make: Callable[[], Screen], title: str) -> Screen:
        there = self._window.places.get(key)
        shown = self._window.open_page(key, there or make(), title, topic=key)
        assert isinstance(shown, kind)
        return shown

    def _about_screen(self) -> AboutScreen:
        policy = self._desk.policy.about
        facts = AboutFacts(
            version=__version__,
            office=self._desk.office.details.name,
            policy=f"{policy.title} of {policy.organisation}, edition {policy.edition}",
            book=self._place.book,
            letters=self._setting.shelf.templates,
            policies=self._setting.shelf.resources / "policies",
            log=self._setting.profile / "logs" / LOG_NAME,
        )
        screen = AboutScreen(facts, self._setting.shelf.resources)
        folder = QUrl.fromLocalFile(str(facts.log.parent))
        screen.log_wanted.connect(lambda: QDesktopServices.openUrl(folder))
        return screen
