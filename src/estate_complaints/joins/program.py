"""The program from its start to its end: the door, then somebody's desk, then the door again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from estate_complaints.desktop.doors.sign_in import SignIn
from estate_complaints.desktop.window.door_window import DoorWindow
from estate_complaints.joins.demonstration import EVERYBODY, open_demonstration
from estate_complaints.joins.doors import FrontDoor
from estate_complaints.joins.setting import Setting
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.doors.place import Place, remembered
from estate_complaints.office.doors.sign_in import SignedIn


class Program:
    """Shows one window at a time. `arrived` is told of each workplace, when somebody is in."""

    def __init__(
        self, setting: Setting, arrived: Callable[[Workplace], None] = lambda _workplace: None
    ) -> None:
        self.setting = setting
        self.door: FrontDoor | None = None
        self.workplace: Workplace | None = None
        self._arrived = arrived
        self._demonstration: Place | None = None
        setting.operations.failed.connect(setting.faults.hear)

    @property
    def window(self) -> QWidget | None:
        """The window that is open."""
        if self.workplace is not None:
            return self.workplace.window
        return self.door.window if self.door is not None else None

    def start(self) -> None:
        """Open the door: the first start on a new PC, the sign-in on one that has a book."""
        place = remembered(self.setting.profile)
        self.door = FrontDoor(self.setting, self.enter)
        if self._demonstration is not None:
            self.door.show_sign_in(self._demonstration, EVERYBODY)
        elif place is None:
            self.door.show_first_start()
        else:
            self.door.show_sign_in(place)

    def take_over(self, window: DoorWindow, screen: SignIn, place: Place) -> None:
        """Go on from a sign-in that was shown before the program was loaded."""
        self.door = FrontDoor(self.setting, self.enter, window)
        self.door.take_over(screen, place)

    def start_demonstration(self, policy: str) -> None:
        """Open the filled, fictional book of a shipped policy; its door is the one shown after."""

        def entered(signed: SignedIn, place: Place) -> None:
            self._demonstration = place
            self.enter(signed, place)

        self._waiting = open_demonstration(self.setting, policy, entered, QApplication.quit)

    def enter(self, signed: SignedIn, place: Place) -> None:
        """Let somebody in to their desk, and shut the door behind them."""
        self.workplace = Workplace(self.setting, signed, place, self.sign_out)
        self.workplace.window.show()
        if self.door is not None:
            self.door.close()
            self.door = None
        self._arrived(self.workplace)

    def sign_out(self) -> None:
        """Close the book, and stand at the door again.

        The window goes once everything it asked for has been answered.
        """
        workplace, self.workplace = self.workplace, None
        if workplace is not None:
            self._see_off(workplace)
        self.start()
        if workplace is not None:
            workplace.window.hide()

    def _see_off(self, workplace: Workplace) -> None:
        """Close the book and let the window go, also where the book cannot be closed properly."""

        def failed(problem: Exception) -> None:
            workplace.window.deleteLater()
            self.setting.faults.hear(problem)

        workplace.leave()
        self.setting.operations.run(
            partial(self._put_away, workplace),
            lambda _: workplace.window.deleteLater(),
            failed,
        )

    def _put_away(self, workplace: Workplace) -> None:
        """Close the book, and leave no letter lying open on this PC.

        A copy that is still open in Word goes with the next sign-out.
        """
        try:
            workplace.put_away()
        finally:
            shutil.rmtree(self.setting.for_word, ignore_errors=True)

    def end(self) -> None:
        """Finish what is under way, and let go of the book."""
        if self.workplace is not None:
            self.workplace.window.hide()
            self._see_off(self.workplace)
            self.workplace = None
        self.setting.operations.close()
        self.setting.faults.close()
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
