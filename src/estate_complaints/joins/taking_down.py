"""Joins the form on which a complaint is taken down to the office that writes it in the book."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins.attempts import Attempt
from estate_complaints.joins.draft_keeper import NEW_COMPLAINT, DraftKeeper, coming_of, origin_in
from estate_complaints.joins.setting import Setting, sentence_of, tell_of
from estate_complaints.office.complaint import new_case, record
from estate_complaints.office.complaint.intake_lists import intake_lists
from estate_complaints.office.complaint.taken import Beginning, Taken
from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import Receipt

TITLE = "New complaint"


class TakingDown(QObject):
    """One form at a time, and one for each complaint that another comes of.

    Asked for again, the form that is open is shown. Its page and its draft have the same name.
    """

    case_wanted = Signal(int)

    def __init__(
        self, setting: Setting, desk: Desk, window: MainWindow, drafts: DraftKeeper
    ) -> None:
        super().__init__(window)
        self._setting = setting
        self._desk = desk
        self._window = window
        self._drafts = drafts

    def open(self) -> IntakeScreen:
        """Show the form: the one that is open, or a new one with what was last left in it."""
        there = self._shown(NEW_COMPLAINT)
        if there is not None:
            there.stand_ready()
            return there
        return self._begin(NEW_COMPLAINT, TITLE)

    def open_from(self, number: int) -> None:
        """Show the form for a complaint that comes of another, with what is known of that one."""
        name = coming_of(number)
        if self._shown(name) is not None:
            return

        def show(beginning: Beginning) -> None:
            if self._shown(name) is None:
                self._begin(name, f"{TITLE}: {beginning.origin.reference}", beginning)

        def failed(problem: Exception) -> None:
            self._window.banner.say(sentence_of(problem), Tone.PROBLEM)

        self._setting.operations.run(partial(new_case.beginning, self._desk, number), show, failed)

    def offer_draft(self) -> None:
        """Take up again what was being typed when the program last ended."""
        self._drafts.names(self._take_up)

    def _take_up(self, names: Sequence[str]) -> None:
        for number in filter(None, map(origin_in, names)):
            self.open_from(number)
        if NEW_COMPLAINT in names:
            self.open()

    def _shown(self, name: str) -> IntakeScreen | None:
        """Show the form of that name, if it is open."""
        there = self._window.places.get(name)
        if not isinstance(there, IntakeScreen):
            return None
        self._window.show_place(name)
        return there

    def _begin(self, name: str, title: str, beginning: Beginning | None = None) -> IntakeScreen:
        screen = IntakeScreen(intake_lists(self._desk), self._desk.today(), beginning)
        self._connect(name, screen)
        self._window.open_page(name, screen, title, "", "intake")
        self._drafts.find(name, partial(self._restore, screen))
        return screen

    def _restore(self, screen: IntakeScreen, typed: dict[str, Any]) -> None:
        """Put a draft into a form that is still as it was opened."""
        if shiboken6.isValid(screen) and not screen.has_unsaved():
            screen.restore(typed)
            self._window.banner.say("This complaint was being typed when you last left it.")

    def _connect(self, name: str, screen: IntakeScreen) -> None:
        screen.person_wanted.connect(partial(self._find, screen))
        screen.assessment_wanted.connect(partial(self._assess, screen))
        screen.submitted.connect(partial(self._record, name, screen, Attempt()))
        screen.draft_changed.connect(partial(self._drafts.keep, name))
        screen.cancelled.connect(partial(self._drafts.drop, name))
        screen.draft_kept.connect(partial(self._drafts.keep, name))
        for leaving in (screen.cancelled, screen.draft_kept):
            leaving.connect(partial(self._close, name))
        screen.case_wanted.connect(self.case_wanted)
        screen.open_wanted.connect(partial(self._go_to_case, name))
        screen.another_wanted.connect(partial(self._record_another, name))

    def _find(self, screen: IntakeScreen, words: str) -> None:
        desk = self._desk
        self._setting.operations.run(lambda: record.find_people(desk, words), screen.show_people)

    def _assess(self, screen: IntakeScreen, taken: Taken) -> None:
        desk = self._desk
        self._setting.operations.run(lambda: record.assess(desk, taken), screen.show_assessment)

    def _record(self, name: str, screen: IntakeScreen, attempt: Attempt, taken: Taken) -> None:
        desk, op_id = self._desk, attempt.at(taken)

        def saved(receipt: Receipt) -> None:
            attempt.succeeded()
            self._drafts.drop(name)
            if shiboken6.isValid(screen):
                screen.show_saved(receipt)
            else:
                self._window.banner.say(f"Saved. {receipt.reference} is in the book.")

        def say(why: str) -> None:
            if shiboken6.isValid(screen):
                screen.show_failure(why)
            else:
                self._window.banner.say(f"The complaint was not saved. {why}", Tone.PROBLEM)

        self._setting.operations.change(
            lambda: record.record_complaint(desk, taken, op_id), saved, partial(tell_of, say=say)
        )

    def _close(self, name: str, *_typed: dict[str, Any]) -> None:
        self._window.close_page(name)

    def _go_to_case(self, name: str, number: int) -> None:
        self._window.close_page(name)
        self.case_wanted.emit(number)

    def _record_another(self, name: str) -> None:
        if name != NEW_COMPLAINT:  # what comes next comes of something else, or of nothing
            self._window.close_page(name)
        self.open()
