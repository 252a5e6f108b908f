"""Joins the record to its proof: a quiet look after every save, and a page where it is told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.reading.proof_screen import TITLE, ProofScreen
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins.setting import Setting, sentence_of
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.upkeep import proof
from estate_complaints.office.upkeep.proof import Proof

PAGE: Final = "proof"
ALARM: Final = (
    "This Complaints Book is not as it was written: something in it was changed or is missing."
)


class Proving(QObject):
    """Looks at what was added to the book, and says so when something is not as it was written."""

    opened = Signal(object)  # the ProofScreen, on which others too have something to say

    def __init__(
        self,
        setting: Setting,
        desk: Desk,
        place: Place,
        window: MainWindow,
        warn: Callable[[Exception], None],
    ) -> None:
        super().__init__(window)
        self._setting = setting
        self._desk = desk
        self._place = place
        self._window = window
        self._warn = warn
        self._alarmed = False
        self._looked_once = False

    def look(self) -> None:
        """Check what is new; silent where all is well, and after the first alarm."""
        if not self._alarmed:
            self._setting.operations.run(
                partial(proof.look, self._desk, self._place, at_rules=not self._looked_once),
                self._looked,
                self._warn,
            )
            self._looked_once = True

    def open(self) -> None:
        """Open the page where the whole record can be checked."""
        if self._window.places.get(PAGE) is None:
            screen = ProofScreen()
            screen.check_wanted.connect(self._check)
            screen.as_it_is_wanted.connect(self._take_it)
            self.opened.emit(screen)
            self._window.open_page(PAGE, screen, TITLE)
        self._window.show_place(PAGE)

    def _looked(self, found: Proof) -> None:
        if found.sentences:
            self._alarmed = True
            self._window.banner.say(ALARM, Tone.PROBLEM, "What does this mean?", self.open)

    def _check(self) -> None:
        self._setting.operations.run(
            partial(proof.look_at_everything, self._desk, self._place), self._show, self._failed
        )

    def _show(self, found: Proof) -> None:
        screen = self._window.places.get(PAGE)
        if isinstance(screen, ProofScreen):
            screen.show_proof(found.entries, found.sentences, may_accept=found.may_accept)

    def _failed(self, problem: Exception) -> None:
        screen = self._window.places.get(PAGE)
        if isinstance(screen, ProofScreen):
            screen.show_failure(sentence_of(problem))

    def _take_it(self) -> None:
        def taken(_: None) -> None:
            self._alarmed = False
            self._window.banner.put_away()
            self._check()

        taking = partial(proof.take_as_it_is, self._desk, self._place)
        self._setting.operations.run(taking, taken, self._warn)
