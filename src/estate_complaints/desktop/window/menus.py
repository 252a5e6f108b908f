"""The menu bar: every command of the window, with its key, as one table."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from estate_complaints.desktop.parts.shortcuts import Shortcut, press_for

Act = Callable[[], object]


@dataclass(frozen=True)
class Command:
    """A line of a menu. Where `text` is empty it is the line that parts two groups."""

    text: str = ""
    act: Act | None = None
    shortcut: Shortcut | None = None


PART = Command()


class Menus:
    """The menus of a window, by the word they open with; `last` stays the last of them."""

    def __init__(self, window: QMainWindow, last: str = "") -> None:
        self._window = window
        self._last = last
        self._menus: dict[str, QMenu] = {}

    def add(self, title: str, *commands: Command) -> QMenu:
        """Add commands to the end of a menu, which is made if it is not there; gives the menu."""
        menu = self._menus.get(title) or self._made(title)
        self._menus[title] = menu
        for command in commands:
            self._add(menu, command)
        return menu

    def insert(self, title: str, command: Command) -> None:
        """Add a command above the first parting line of a menu. KeyError for no such menu."""
        menu = self._menus[title]
        line = next((action for action in menu.actions() if action.isSeparator()), None)
        action = self._action(command)
        menu.insertAction(line, action) if line else menu.addAction(action)

    def answer(self, shortcut: Shortcut, act: Act) -> None:
        """Have the window answer to a key that stands in no menu."""
        self._window.addAction(self._action(Command("", act, shortcut)))

    def _made(self, title: str) -> QMenu:
        bar, last = self._window.menuBar(), self._menus.get(self._last)
        if last is None:
            return bar.addMenu(title)
        menu = QMenu(title, bar)
        bar.insertMenu(last.menuAction(), menu)
        return menu

    def _add(self, menu: QMenu, command: Command) -> None:
        if command.text:
            menu.addAction(self._action(command))
        else:
            menu.addSeparator()

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        if command.act is not None:
            act = command.act
            action.triggered.connect(lambda: act())
        return press_for(action, command.shortcut) if command.shortcut else action
