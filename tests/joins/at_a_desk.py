"""Somebody at their desk on a PC of the office, with a colleague writing at another."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import shiboken6
from pytestqt.qtbot import QtBot
from tests.office.an_office import QUICK

from estate_complaints.desktop.engine.crash import Faults
from estate_complaints.desktop.engine.operations import Operations
from estate_complaints.joins.setting import Setting, our_shelf
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.demo.book import PASSWORD
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.set_up import FOUNDER
from estate_complaints.office.doors.sign_in import SignedIn, sign_in


class AtADesk:
    """A PC with its own worker and window; the book is the one in the place given."""

    def __init__(self, qtbot: QtBot, place: Place, day: date) -> None:
        self.qtbot, self.place, self.day = qtbot, place, day
        self.operations = Operations()
        self.faults = Faults(place.profile / "logs", "test", lambda: None)
        self.setting = Setting(
            self.operations, self.faults, place.profile, now=self.now, cost=QUICK
        )
        self.workplaces: list[Workplace] = []

    def now(self) -> datetime:
        """Noon of the day."""
        return datetime.combine(self.day, time(12), UTC)

    def sit_down(self) -> Workplace:
        """Sign in, and see the window filled."""
        signed: list[SignedIn] = []
        self.operations.run(
            lambda: sign_in(
                self.place, our_shelf(), FOUNDER, PASSWORD, self.setting.today, now=self.now
            ),
            signed.append,
        )
        self.rest()
        workplace = Workplace(self.setting, signed[0], self.place, lambda: None)
        self.workplaces.append(workplace)
        workplace.window.show()
        self.rest()
        return workplace

    def rest(self) -> None:
        """Wait until the book has answered everything."""
        self.qtbot.waitUntil(lambda: not self.is_busy)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still on its way, or something done behind the work."""
        behind = [one for each in self.workplaces for one in (each.backing_up, each.mending)]
        return self.operations.is_busy or any(one.is_busy for one in behind)

    def stand_up(
        self, workplace: Workplace, at_the_door: Callable[[], None] = lambda: None
    ) -> None:
        """Leave the desk, as signing out does."""
        workplace.leave()
        at_the_door()
        self.operations.run(workplace.put_away)
        self.rest()  # the window goes once everything it asked for has been answered
        workplace.window.hide()
        shiboken6.delete(workplace.window)
        self.workplaces.remove(workplace)

    def end(self) -> None:
        """Close everything."""
        for workplace in list(self.workplaces):
            self.stand_up(workplace)
        self.operations.close()
        self.faults.close()
