"""Joins the screens of open complaints to the office: looking, taking steps, reading letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins.attempts import Attempt
from estate_complaints.joins.confidential import ConfidentialRecords, draft_of
from estate_complaints.joins.draft_keeper import DraftKeeper, of_step
from estate_complaints.joins.lists import open_in_word
from estate_complaints.joins.setting import Setting, tell_of
from estate_complaints.office.complaint import progress, record
from estate_complaints.office.complaint.step_choices import step_choices, step_defaults, step_named
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.letters import letters
from estate_complaints.office.refusal import Refused
from estate_complaints.office.rows import CaseView, Choice
from estate_complaints.rules.entries import CONFIDENTIAL, Entry, kind_of
from estate_complaints.rules.new_case import KIND as NEW_CASE
from estate_complaints.rules.steps.steps import Step

Lists = Mapping[str, tuple[Choice, ...]]


class Cases(QObject):
    """Every complaint that is open in the window, by its number."""

    new_case_wanted = Signal(int)  # the number of the complaint that a further one comes of

    def __init__(
        self,
        setting: Setting,
        desk: Desk,
        place: Place,
        window: MainWindow,
        drafts: DraftKeeper,
        said: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._setting = setting
        self._desk = desk
        self._window = window
        self._drafts = drafts
        self._said = said
        self._records = ConfidentialRecords(setting, desk, place, drafts, said)
        self._open: dict[int, CaseScreen] = {}

    def open(self, number: int) -> None:
        """Show a complaint, in its own page."""
        if self._window.show_case(number):
            return
        self._setting.operations.run(partial(progress.view, self._desk, number), self._place)

    def refresh(self) -> None:
        """Show every open complaint as the book now has it."""
        self._open = {n: s for n, s in self._open.items() if shiboken6.isValid(s)}
        for number, screen in self._open.items():
            self._reload(number, screen)

    def _place(self, view: CaseView) -> None:
        if self._window.show_case(view.number):
            return
        screen = CaseScreen(self._desk.today())
        screen.show_case(view)
        self._open[view.number] = screen
        self._connect(view, screen)
        self._window.open_case(screen, view.number, view.reference, view.heading)

    def _connect(self, view: CaseView, screen: CaseScreen) -> None:
        number, attempt = view.number, Attempt()
        screen.step_chosen.connect(partial(self._open_step, number, screen))
        screen.proposed.connect(partial(self._take, view, screen, attempt))
        screen.objections_wanted.connect(partial(self._object, number, screen))
        screen.case_wanted.connect(self.open)
        screen.person_wanted.connect(partial(self._find, screen))
        keep, drop = self._drafts.keep, self._drafts.drop
        screen.step_draft_changed.connect(lambda step, typed: keep(_draft_of(number, step), typed))
        screen.step_draft_dropped.connect(lambda step: drop(_draft_of(number, step)))
        screen.letter_text_wanted.connect(partial(self._read, screen))
        screen.letter_open_wanted.connect(partial(self._open_letter, number, screen))
        screen.strike_wanted.connect(partial(self._strike, number, screen))
        screen.refresh_wanted.connect(partial(self._reload, number, screen))
        screen.confidential_wanted.connect(partial(self._records.look, number, screen))
        screen.confidential_strike_wanted.connect(partial(self._records.strike, number, screen))

    def _reload(self, number: int, screen: CaseScreen) -> None:
        self._setting.operations.run(
            partial(progress.view, self._desk, number),
            screen.show_case,
            partial(self._failed, screen),
        )

    def _open_step(self, number: int, screen: CaseScreen, step: Step) -> None:
        if step.kind == NEW_CASE:
            self.new_case_wanted.emit(number)
            return
        if step.kind in CONFIDENTIAL:
            self._records.open_step(number, screen, step)
            return
        desk = self._desk

        def gathered() -> tuple[Lists, Mapping[str, Any]]:
            return step_choices(desk, number, step.stage), step_defaults(desk, number, step)

        def show(found: tuple[Lists, Mapping[str, Any]]) -> None:
            def show_draft(typed: dict[str, Any]) -> None:
                if shiboken6.isValid(screen):
                    screen.put_back(step, typed)

            if shiboken6.isValid(screen):
                screen.open_step(step, found[0], found[1])
                self._drafts.find(of_step(number, step.kind), show_draft)

        self._setting.operations.run(gathered, show, partial(self._failed, screen))

    def _strike(self, number: int, screen: CaseScreen, entry: int) -> None:
        desk = self._desk

        def gathered() -> tuple[Step, Lists]:
            return step_named(desk, number, "struck_out"), step_choices(desk, number)

        def show(found: tuple[Step, Lists]) -> None:
            if shiboken6.isValid(screen):
                screen.open_step(found[0], found[1], {"number": entry})

        self._setting.operations.run(gathered, show, partial(self._failed, screen))

    def _take(
        self,
        about: CaseView,
        screen: CaseScreen,
        attempt: Attempt,
        entry: Entry,
        day: date,
        seen: int,
    ) -> None:
        if kind_of(entry) in CONFIDENTIAL:
            failed = partial(self._not_taken, about, screen)
            self._records.take(about.number, screen, attempt, entry, day, failed)
            return
        desk, number, op_id = self._desk, about.number, attempt.at((seen, entry, day))

        def taken(view: CaseView) -> None:
            attempt.succeeded()
            self._drafts.drop(of_step(number, kind_of(entry)))
            sentence = f"Saved. {view.reference}: {entry.said.lower()}."
            if shiboken6.isValid(screen):
                screen.step_taken(view, sentence)
            else:
                self._said(sentence)

        self._setting.operations.change(
            lambda: progress.take_step(desk, number, entry, day, seen, op_id),
            taken,
            partial(self._not_taken, about, screen),
        )

    def _not_taken(self, about: CaseView, screen: CaseScreen, problem: Exception) -> None:
        if not shiboken6.isValid(screen):
            not_saved = f"The step was not saved in {about.reference}."
            tell_of(
                problem, lambda why: self._window.banner.say(f"{not_saved} {why}", Tone.PROBLEM)
            )
            return
        if isinstance(problem, Refused):
            screen.show_refused(problem.objections)
            return
        self._failed(screen, problem)  # also beside Save, or that would seem to do nothing

    def _object(self, number: int, screen: CaseScreen, entry: Entry, day: date) -> None:
        if kind_of(entry) in CONFIDENTIAL:
            self._records.objections(number, screen, entry, day)
            return
        self._setting.operations.run(
            partial(progress.objections, self._desk, number, entry, day),
            screen.show_objections,
            partial(self._failed, screen),
        )

    def _find(self, screen: CaseScreen, words: str) -> None:
        desk = self._desk
        self._setting.operations.run(lambda: record.find_people(desk, words), screen.show_people)

    def _read(self, screen: CaseScreen, document: str) -> None:
        def show(text: str) -> None:
            if shiboken6.isValid(screen):
                screen.show_letter_text(document, text)

        self._setting.operations.run(
            partial(letters.letter_text, self._desk, document), show, partial(self._failed, screen)
        )

    def _open_letter(self, number: int, screen: CaseScreen, document: str) -> None:
        failed = partial(self._failed, screen)
        open_in_word(self._setting, self._desk, number, document, failed)

    def _failed(self, screen: CaseScreen, problem: Exception) -> None:
        if shiboken6.isValid(screen):
            tell_of(problem, screen.show_failure)


def _draft_of(number: int, step: Step) -> str:
    record = step.given.get("record")
    return draft_of(number, step.kind, record) if record else of_step(number, step.kind)
