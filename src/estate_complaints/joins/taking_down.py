"""Joins the form on which a complaint is taken down to the office that writes it in the book."""

from __future__ import annotations

from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins.attempts import Attempt
from estate_complaints.joins.draft_keeper import NEW_COMPLAINT, DraftKeeper
from estate_complaints.joins.setting import Setting, sentence_of
from estate_complaints.office import record
from estate_complaints.office.desk import Desk
from estate_complaints.office.rows import Receipt
from estate_complaints.office.taken import Taken

PAGE = "new complaint"
TITLE = "New complaint"


class TakingDown(QObject):
    """One form at a time; asked for again, the one that is open is shown."""

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
        there = self._window.places.get(PAGE)
        if isinstance(there, IntakeScreen):
            there.stand_ready()
            self._window.show_place(PAGE)
            return there
        screen = IntakeScreen(record.choices(self._desk), self._desk.policy, self._desk.today())
        self._connect(screen)
        self._window.open_page(PAGE, screen, TITLE, "", "intake")
        self._drafts.find(NEW_COMPLAINT, partial(self._restore, screen))
        return screen

    def offer_draft(self) -> None:
        """Take up again what was being typed when the program last ended."""
        self._drafts.find(NEW_COMPLAINT, lambda _typed: self.open())

    def _restore(self, screen: IntakeScreen, typed: dict[str, Any]) -> None:
        """Put a draft into a form that is still as it was opened."""
        if shiboken6.isValid(screen) and not screen.has_unsaved():
            screen.restore(typed)
            self._window.banner.say("This complaint was being typed when you last left it.")

    def _connect(self, screen: IntakeScreen) -> None:
        screen.person_wanted.connect(partial(self._find, screen))
        screen.assessment_wanted.connect(partial(self._assess, screen))
        screen.submitted.connect(partial(self._record, screen, Attempt()))
        screen.draft_changed.connect(partial(self._drafts.keep, NEW_COMPLAINT))
        screen.cancelled.connect(self._cancel)
        screen.draft_kept.connect(self._put_aside)
        screen.open_wanted.connect(self._go_to_case)

    def _find(self, screen: IntakeScreen, words: str) -> None:
        desk = self._desk
        self._setting.operations.run(lambda: record.find_people(desk, words), screen.show_people)

    def _assess(self, screen: IntakeScreen, taken: Taken) -> None:
        desk = self._desk
        self._setting.operations.run(lambda: record.assess(desk, taken), screen.show_assessment)

    def _record(self, screen: IntakeScreen, attempt: Attempt, taken: Taken) -> None:
        desk, op_id = self._desk, attempt.at(taken)

        def saved(receipt: Receipt) -> None:
            attempt.succeeded()
            self._drafts.drop(NEW_COMPLAINT)
            if shiboken6.isValid(screen):
                screen.show_saved(receipt)
            else:
                self._window.banner.say(f"Saved. {receipt.reference} is in the book.")

        def failed(problem: Exception) -> None:
            sentence = sentence_of(problem)
            if shiboken6.isValid(screen):
                screen.show_failure(sentence)
            else:
                self._window.banner.say(f"The complaint was not saved. {sentence}", Tone.PROBLEM)

        self._setting.operations.change(
            lambda: record.record_complaint(desk, taken, op_id), saved, failed
        )

    def _put_aside(self, typed: dict[str, Any]) -> None:
        self._drafts.keep(NEW_COMPLAINT, typed)
        self._window.close_page(PAGE)

    def _cancel(self) -> None:
        self._drafts.drop(NEW_COMPLAINT)
        self._window.close_page(PAGE)

    def _go_to_case(self, number: int) -> None:
        self._window.close_page(PAGE)
        self.case_wanted.emit(number)
