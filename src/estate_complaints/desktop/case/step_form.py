"""The one form for every step: built from the fields of the entry the step will make."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from estate_complaints.desktop.asking.dialogs import Leaving
from estate_complaints.desktop.asking.leaving import ask_about_draft
from estate_complaints.desktop.case.step_fields import Asked, asked_of, given_to, make_field
from estate_complaints.desktop.case.step_finder import StepFinder
from estate_complaints.desktop.case.step_objections import StepObjections, in_brief, note_of
from estate_complaints.desktop.case.step_rows import StepRows
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.form_foot import FormFoot, answer_keys, order_tabs
from estate_complaints.desktop.parts.in_sight import InSight
from estate_complaints.desktop.parts.problems import Problems
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.parts.typed import retype, typed, when_changed
from estate_complaints.desktop.parts.typing_pause import TypingPause
from estate_complaints.office.rows import Choice, ClauseText
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.steps.objections import Objection
from estate_complaints.rules.steps.steps import Step

REASONS, FOUND = "reasons to go on", "person found"  # no field of an entry is called so


class StepForm(QWidget):
    """Asks what a step needs, hears the objections, and proposes the entry. Keeps nothing itself.

    `choices` are the lists by the names the fields choose from, `defaults` values by field name,
    `clauses` the policy's clauses by identifier, `needs` what to bear in mind of whom
    one writes to.
    """

    proposed = Signal(object, object)  # Entry, the day it happened
    objections_wanted = Signal(object, object)  # Entry as typed so far, its day
    draft_changed = Signal(dict)
    draft_kept = Signal(dict)  # the person leaves, and will take it up again
    cancelled = Signal()  # the person leaves, and what was typed may be thrown away

    def __init__(
        self,
        step: Step,
        entry_type: type[Entry],
        choices: Mapping[str, Sequence[Choice]],
        today: date,
        defaults: Mapping[str, Any] | None = None,
        clauses: Mapping[str, ClauseText] | None = None,
        needs: str = "",
    ) -> None:
        super().__init__()
        self._needs = needs
        self.step = step
        self._entry_type = entry_type
        asked = [
            one
            for one in asked_of(entry_type)
            if one.name not in step.unasked and not _needless(one, choices)
        ]
        fields = [make_field(one, choices.get(one.choose, ()), today) for one in asked]
        texts = clauses or {}
        tells = [one for one in step.objections if one.level == "tell"]
        self._head = [note_of(one, texts) for one in tells]
        self._against = StepObjections(texts, tells)
        self._rows = StepRows(fields, today, self._head, self._against)
        self.foot = FormFoot()
        self._scroll = _page(self._rows)
        self._rows.put(defaults or {})
        self.finder = StepFinder(fields, self)
        self._problems = Problems(self, self.foot.summary)
        self._untouched = self.draft()
        self._typing = TypingPause(self)
        self._lay_out()
        self._connect()
        self.show_objections(step.objections)

    def has_unsaved(self) -> bool:
        """Whether anything here differs from what the form showed at first."""
        return self.draft() != self._untouched

    def draft(self) -> dict[str, Any]:
        """Everything typed, as plain values."""
        found = {FOUND: self.finder.id} if self.finder.id is not None else {}
        return typed(self._rows.widgets) | {REASONS: self._against.reasons} | found

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Put a draft back."""
        retype(self._rows.widgets, draft)
        self._against.put_reasons(draft.get(REASONS, {}))
        self.finder.know(draft.get(FOUND))

    def show_objections(self, objections: Sequence[Objection]) -> None:
        """Say what speaks against the step as it is typed; a block holds the Save button."""
        if self._against.show_objections(objections):
            above = [stop for note in self._head for stop in note.stops]
            below = self._against.stops
            order_tabs([*above, *self._rows.widgets.values(), *below], self.foot)
        says = " ".join(one.says for one in self._against.blocks)
        self.foot.hold(f"Cannot be saved: {says}" if says else "")

    def show_refused(self, objections: Sequence[Objection]) -> None:
        """The office would not take it: say why, and go to the first reason still to be given."""
        self.foot.set_saving(False)
        self.show_objections(objections)
        self._point_out(self._against.missing())

    def show_failure(self, sentence: str) -> None:
        """Say why it could not be saved; everything typed stays, and Save may be tried again."""
        self.foot.set_saving(False)
        self._problems.show({"form": sentence})

    def release(self) -> None:
        """A save that was under way is over: Save may be tried again."""
        self.foot.set_saving(False)

    def ask_again(self) -> None:
        """Tell what is typed so far, and ask what now speaks against it."""
        self.draft_changed.emit(self.draft())
        entry, _ = self._read()
        if entry is not None:
            self.objections_wanted.emit(entry, self._rows.day.day)
        else:
            self.show_objections(self.step.objections)

    def leave(self, then: Callable[[], None] = lambda: None) -> None:
        """Go, after asking what becomes of anything typed, and then do something.

        While a save is under way it stays: its answer belongs here.
        """

        def answered(answer: Leaving) -> None:
            if answer is Leaving.STAY:
                return
            if answer is Leaving.SAVE:
                self.draft_kept.emit(self.draft())
            else:
                self.cancelled.emit()
            then()

        if self.foot.is_saving:
            return
        if self.has_unsaved():
            ask_about_draft(self, f"the step “{self.step.title}”", answered)
        else:
            answered(Leaving.DISCARD)

    def _propose(self) -> None:
        if not self.foot.may_save:
            return
        entry, problems = self._read()
        problems |= self._against.missing()
        self._point_out(problems)
        if entry is not None and not problems:
            self.foot.set_saving(True)
            self.proposed.emit(entry, self._rows.day.day)

    def _read(self) -> tuple[Entry | None, dict[str, str]]:
        values, problems = self._rows.read()
        if problems:
            return None, problems
        given = given_to(self._entry_type, self.step.given | self.finder.given)
        return self._entry_type(**given | values, overrides=self._against.overrides), {}

    def _point_out(self, problems: Mapping[str, str]) -> None:
        """Say these beside their fields; with none, take the sentences away."""
        self._problems.show(problems)
        field = self.focusWidget()
        if problems and field is not None:
            self._scroll.ensureWidgetVisible(field)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words(self.step.title, "heading"))
        if self._needs:
            column.addWidget(words(self._needs, "warning"))
        if warnings := [one for one in self.step.objections if one.level == "warn"]:
            column.addWidget(in_brief(warnings))
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)
        self.setFocusProxy(self._rows.first)

    def _connect(self) -> None:
        self._typing.reached.connect(self.ask_again)
        when_changed(self._rows.widgets, lambda *_: self._typing.typed())
        self._against.reason_typed.connect(self._typing.typed)
        self.foot.save.clicked.connect(self._propose)
        self.foot.cancel.clicked.connect(lambda: self.leave())
        answer_keys(self, self._propose, self.leave)


def _needless(asked: Asked, choices: Mapping[str, Sequence[Choice]]) -> bool:
    """A list in which this policy has nothing to choose need not be asked about."""
    return asked.optional and asked.choose in choices and not choices[asked.choose]


def _page(rows: StepRows) -> QScrollArea:
    page = QWidget()
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    InSight(scroll)
    draw(rows, page)
    return scroll
