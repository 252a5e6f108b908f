"""The window before the book is open: one screen at a time, and a question before it closes."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether, tell
from estate_complaints.desktop.parts.screen_room import room_for_a_window

SIZE = QSize(900, 800)


@dataclass(frozen=True)
class Stay:
    """Why a window should not be closed; `leave` is the button that closes it all the same.

    Without such a button it stays open.
    """

    sentence: str
    detail: str
    leave: str = ""


@runtime_checkable
class HoldsTheDoor(Protocol):
    """A screen that may have something to lose."""

    def why_stay(self) -> Stay | None:
        """Why the window should not be closed just now."""


class DoorWindow(QMainWindow):
    """Shows the screens of the way in. A screen that may lose something is asked first."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Estate Complaints")
        self.resize(SIZE.boundedTo(room_for_a_window()))
        self._may_go = False

    def show_screen(self, screen: QWidget, keep: QWidget | None = None) -> None:
        """Show a screen in place of the one before, which is deleted unless it is to be kept."""
        begin = screen.focusWidget()  # moving a screen into the window forgets it
        before = self.takeCentralWidget()
        if before is not None and before not in (screen, keep):
            before.deleteLater()
        elif before is keep and keep is not None:
            keep.hide()
        self.setCentralWidget(screen)
        screen.show()
        self.show()
        if begin is not None:
            begin.setFocus()

    def leave(self) -> None:
        """Close without asking: somebody is in."""
        self._may_go = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        stay = self._why_stay()
        event.setAccepted(stay is None)
        if stay is None:
            return
        if stay.leave:
            ask_whether(self, stay.sentence, stay.leave, self.leave, stay.detail)
        else:
            tell(self, stay.sentence, stay.detail)

    def _why_stay(self) -> Stay | None:
        screen = self.centralWidget()
        if self._may_go or not isinstance(screen, HoldsTheDoor):
            return None
        return screen.why_stay()
