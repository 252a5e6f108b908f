"""The screen of one complaint: how it stands, what is due and why, what may be done next."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from estate_complaints.desktop.case.case_body import CaseBody
from estate_complaints.desktop.case.case_header import in_one_line
from estate_complaints.desktop.case.case_news import what_was_written
from estate_complaints.desktop.case.step_fields import goes_out
from estate_complaints.desktop.case.step_form import StepForm
from estate_complaints.desktop.parts.banner import Banner, Tone
from estate_complaints.desktop.parts.day_field import passing
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.office.complaint.confidential_rows import NEVER_PRINTED
from estate_complaints.office.rows import CaseView, Choice
from estate_complaints.rules.entries import CONFIDENTIAL, EVERY_KIND
from estate_complaints.rules.steps.objections import Objection
from estate_complaints.rules.steps.steps import Step


class CaseScreen(QWidget):
    """Shows a CaseView and says what a person wants; it writes nothing.

    Asked for a step, it opens the step's form beside the case; `proposed` then carries the entry
    with the number of the last entry the person has seen.
    """

    step_chosen = Signal(object)  # rules.steps.Step; the answer is open_step()
    proposed = Signal(object, object, int)  # Entry, the day it happened, the last entry seen
    objections_wanted = Signal(object, object)  # Entry as typed so far, its day
    step_draft_changed = Signal(object, dict)  # Step, what was typed
    step_draft_dropped = Signal(object)  # Step: what was typed may be thrown away
    person_wanted = Signal(str)  # a piece of a name; the answer is show_people()
    letter_open_wanted = Signal(str)  # a document
    letter_text_wanted = Signal(str)
    strike_wanted = Signal(int)  # the number of an entry; the answer is open_step()
    confidential_wanted = Signal()  # the answer is show_confidential()
    confidential_strike_wanted = Signal(str, int)  # which record, the number of an entry in it
    refresh_wanted = Signal()
    case_wanted = Signal(int)  # another complaint, which this one is joined with

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = passing(today)
        self._view: CaseView | None = None
        self._unseen: CaseView | None = None
        self._banner = Banner()
        self._body = CaseBody()
        self._side = self._body.side
        self.show_people = self._side.show_people
        self.put_back = self._side.put_back
        self.has_unsaved = self._side.has_unsaved
        self.ask_to_leave = self._side.leave
        self.show_confidential = self._body.tabs.show_confidential
        self.setFocusProxy(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._body, 1)
        self._connect()
        self._answer_keys()

    def show_case(self, view: CaseView) -> None:
        """Show a case as it now is; what was written since it was last shown is marked as new.

        While a step is being written, what a colleague wrote is announced, and shown once the
        person looks at it; the form stays as it is.
        """
        before = self._view.seen if self._view else view.seen
        if self._side.form is not None and view.seen > before:
            self._unseen = view
            news = what_was_written(view, before)
            self._banner.say(news, Tone.WARNING, "Look at it", self._look)
            self._side.form.release()
        else:
            self._show(view, before)

    def open_step(
        self,
        step: Step,
        choices: Mapping[str, Sequence[Choice]],
        defaults: Mapping[str, Any] | None = None,
    ) -> None:
        """Open the form of a step, with values filled in.

        A form in which somebody has begun to write meanwhile stays.
        """
        if self.has_unsaved():
            return
        texts = self._view.clauses if self._view else {}
        entry_type = EVERY_KIND[step.kind]
        needs = in_one_line(self._view.needs) if self._view and goes_out(entry_type) else ""
        if step.kind in CONFIDENTIAL:  # whoever it goes out to is not the complainant
            needs = NEVER_PRINTED
        form = StepForm(step, entry_type, choices, self._today(), defaults, texts, needs)
        self._side.open(step, form)

    def step_taken(self, view: CaseView, sentence: str = "") -> None:
        """The step was saved: close its form, show the case as it now is, and say so here."""
        self._unseen = None
        self._side.close_form()
        self._show(view, view.seen)
        if sentence:
            self._banner.say(sentence)
        self._side.setFocus(Qt.FocusReason.OtherFocusReason)
        self._side.answered(saved=True)

    def show_objections(self, objections: Sequence[Objection]) -> None:
        """Say what speaks against the step as it is typed."""
        if self._side.form is not None:
            self._side.form.show_objections(objections)

    def show_refused(self, objections: Sequence[Objection]) -> None:
        """Say why the step was not taken."""
        self._side.answered(saved=False)
        if self._side.form is not None:
            self._side.form.show_refused(objections)

    def show_failure(self, sentence: str) -> None:
        """Say that something could not be done; a form that is open keeps its words."""
        self._side.answered(saved=False)
        if self._side.form is not None:
            self._side.form.show_failure(sentence)
        else:
            self._banner.say(sentence, Tone.PROBLEM)

    def show_letter_text(self, document: str, text: str) -> None:
        """Show the words of a letter that were asked for."""
        self._body.tabs.show_letter_text(document, text)

    def _show(self, view: CaseView, new_after: int) -> None:
        self._view, self._unseen = view, None
        self._body.show_case(view, new_after)

    def _look(self) -> None:
        if self._unseen is not None and self._view is not None:
            self._show(self._unseen, self._view.seen)
            self._body.tabs.go_to("history")
            self._side.ask_again()

    def _step_closed(self) -> None:
        self._banner.put_away()
        if self._unseen is not None:
            self._show(self._unseen, self._unseen.seen)

    def _connect(self) -> None:
        side, tabs = self._side, self._body.tabs
        self._body.header.refresh_wanted.connect(self.refresh_wanted)
        self._body.header.case_wanted.connect(self.case_wanted)
        tabs.strike_wanted.connect(
            lambda number: side.make_way(lambda: self.strike_wanted.emit(number))
        )
        tabs.letter_text_wanted.connect(self.letter_text_wanted)
        tabs.letter_open_wanted.connect(self.letter_open_wanted)
        tabs.confidential_wanted.connect(self.confidential_wanted)
        strike = self.confidential_strike_wanted
        tabs.confidential_strike_wanted.connect(
            lambda record, number: side.make_way(lambda: strike.emit(record, number))
        )
        for chosen in (side.steps.step_chosen, tabs.confidential_step_chosen):
            chosen.connect(lambda step: side.make_way(lambda: self.step_chosen.emit(step), step))
        side.proposed.connect(
            lambda entry, day: self.proposed.emit(entry, day, self._view.seen if self._view else 0)
        )
        side.objections_wanted.connect(self.objections_wanted)
        side.person_wanted.connect(self.person_wanted)
        side.draft_changed.connect(self.step_draft_changed)
        side.draft_dropped.connect(self.step_draft_dropped)
        side.closed.connect(self._step_closed)

    def _answer_keys(self) -> None:
        steps, tabs = self._side.steps, self._body.tabs
        keys: tuple[tuple[Shortcut, Callable[[], object]], ...] = (
            (Shortcut.NEXT_STEP, steps.take_likely),
            (Shortcut.CORRECT, lambda: steps.take("details_corrected")),
            (Shortcut.LETTER, lambda: tabs.go_to("letters")),
            (Shortcut.DETAILS, lambda: tabs.go_to("people")),
            (Shortcut.NEXT_TAB, lambda: tabs.turn(1)),
            (Shortcut.PREVIOUS_TAB, lambda: tabs.turn(-1)),
        )
        for shortcut, act in keys:
            pressed = QShortcut(shortcut.sequence, self)
            pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pressed.activated.connect(act)
