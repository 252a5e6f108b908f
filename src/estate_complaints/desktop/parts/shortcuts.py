"""Every key the program listens to, in one table: the screens and the help page both read it."""

from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence


class Key(NamedTuple):
    """The keys, and what they do in the words of the help page."""

    keys: str
    does: str
    where: str = "Everywhere"


class Shortcut(Enum):
    """Named by what it does; no two answer to the same keys in the same place."""

    NEW_COMPLAINT = Key("Ctrl+N", "Record a complaint")
    OPEN_NUMBER = Key("Ctrl+O", "Open a complaint by its number")
    FIND = Key("Ctrl+F", "Find a complaint")
    FIND_AGAIN = Key("F3", "Find a complaint")
    HELP = Key("F1", "The policy’s words on a date, a step or a warning; else help")
    REFRESH = Key("F5", "Read the book again")
    NEXT_PANE = Key("F6", "Go to the next part of the window")
    PREVIOUS_PANE = Key("Shift+F6", "Go to the part of the window before")
    PRINT = Key("Ctrl+P", "Print")
    UNDO = Key("Ctrl+Z", "Undo the typing")
    REDO = Key("Ctrl+Y", "Do the typing again")
    CLOSE = Key("Ctrl+W", "Close this screen")
    LARGER = Key("Ctrl++", "Larger type")
    SMALLER = Key("Ctrl+-", "Smaller type")
    USUAL_SIZE = Key("Ctrl+0", "Type of the usual size")
    LOCK = Key("Ctrl+Shift+K", "Sign out, and leave the book locked")
    QUIT = Key("Ctrl+Q", "Leave the program")

    DUE = Key("Ctrl+1", "What is due")
    REGISTER = Key("Ctrl+2", "The register")
    CALENDAR = Key("Ctrl+3", "The calendar")
    APPROVALS = Key("Ctrl+4", "What waits for approval")
    REPORTS = Key("Ctrl+5", "Reports")

    SAVE = Key("Ctrl+S", "Save", "In a form")
    SUBMIT = Key("Ctrl+Return", "Save, also from a box of several lines", "In a form")
    SUBMIT_ON_THE_PAD = Key("Ctrl+Enter", "The same, on the number pad", "In a form")
    CANCEL = Key("Esc", "Leave without saving", "In a form")
    ADD_POINT = Key("Ctrl+Shift+A", "Add another point", "In a form")

    OPEN_CASE = Key("Return", "Open the complaint", "In the register")
    COPY = Key("Ctrl+C", "Copy the row", "In the register")
    NEXT_STEP = Key("Ctrl+Shift+N", "Take the next step", "In a complaint")
    LETTER = Key("Ctrl+Shift+L", "Go to letters and contacts", "In a complaint")
    DETAILS = Key("Alt+Return", "Details of the complaint", "In a complaint")
    CORRECT = Key("F2", "Correct the details", "In a complaint")
    NEXT_TAB = Key("Ctrl+Tab", "Next page of the complaint", "In a complaint")
    PREVIOUS_TAB = Key("Ctrl+Shift+Tab", "Page of the complaint before", "In a complaint")

    @property
    def sequence(self) -> QKeySequence:
        """The keys as Qt understands them."""
        return QKeySequence(self.value.keys)

    @property
    def shown(self) -> str:
        """The keys as they stand on this PC's keyboard, for menus, tips and the help page."""
        return self.sequence.toString(QKeySequence.SequenceFormat.NativeText)


def press_for(action: QAction, shortcut: Shortcut) -> QAction:
    """Have an action answer to a shortcut; returns the action."""
    action.setShortcut(shortcut.sequence)
    return action


def keys_by_place() -> dict[str, list[tuple[str, str]]]:
    """The help page: for each place the keys and what they do, in the order of the table."""
    places: dict[str, list[tuple[str, str]]] = {}
    for shortcut in Shortcut:
        places.setdefault(shortcut.value.where, []).append((shortcut.shown, shortcut.value.does))
    return places
