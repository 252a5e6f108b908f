"""Taking a complaint down: the receptionist writes, the policy looks on and never says no."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QPushButton, QStackedLayout, QWidget

from estate_complaints.desktop.asking.dialogs import Leaving
from estate_complaints.desktop.asking.leaving import ask_about_draft
from estate_complaints.desktop.forms.ui_intake import Ui_IntakeForm
from estate_complaints.desktop.intake.intake_beginning import begin
from estate_complaints.desktop.intake.intake_origin import IntakeOrigin
from estate_complaints.desktop.intake.intake_person import IntakePerson
from estate_complaints.desktop.intake.intake_points import IntakePoints
from estate_complaints.desktop.intake.intake_reading import IntakeReading
from estate_complaints.desktop.intake.intake_receipt import ReceiptPage
from estate_complaints.desktop.intake.intake_shape import DAYS, IntakeShape
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.form_foot import answer_keys
from estate_complaints.desktop.parts.in_sight import InSight
from estate_complaints.desktop.parts.problems import Problems
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.parts.typed import is_input, retype, typed, when_changed
from estate_complaints.desktop.parts.typing_pause import TypingPause
from estate_complaints.office.complaint.intake_lists import IntakeLists, lists_on
from estate_complaints.office.complaint.taken import Beginning, Taken
from estate_complaints.office.rows import Receipt
from estate_complaints.rules.intake import Assessment

POINTS, PERSON, ORIGIN = "points", "person_id", "origin"


class IntakeScreen(QWidget):
    """Shows an empty form, and emits what was taken down. Nothing is kept while typing.

    `editions` are the lists under every edition: those of the day of receipt are chosen from. A
    complaint that comes of another begins with what is known of that one.
    """

    person_wanted = Signal(str)  # a piece of a name, flat or telephone; answer: show_people()
    assessment_wanted = Signal(object)  # Taken so far; the answer is show_assessment()
    submitted = Signal(object)  # Taken; answered by show_saved() or show_failure()
    draft_changed = Signal(dict)  # everything typed, as plain values
    draft_kept = Signal(dict)  # the person leaves, and will take it up again: keep it and close
    cancelled = Signal()  # the person leaves: throw away what was kept, and close
    open_wanted = Signal(int)  # the number of the case just recorded
    case_wanted = Signal(int)  # another complaint, to be looked at while this one is taken down
    another_wanted = Signal()  # after the receipt: a further complaint, of somebody else

    def __init__(
        self, editions: Sequence[IntakeLists], today: date, beginning: Beginning | None = None
    ) -> None:
        super().__init__()
        self._editions = editions
        self._lists = lists_on(editions, today)
        self._page = QWidget()
        self._form = draw(Ui_IntakeForm(), self._page)
        self._inputs = {name: one for name, one in vars(self._form).items() if is_input(one)}
        self._points = IntakePoints(self._form, self._lists.choices["categories"])
        self._shape = IntakeShape(self._form, self._lists)
        self._origin = IntakeOrigin(self._form, self)
        self._reading = IntakeReading(self._form, self._shape, self._points, self._origin, today)
        self._person = IntakePerson(self._form, self)
        self.show_people = self._person.show_people
        self._problems = Problems(self._page, self._form.problem_summary)
        self._receipt = ReceiptPage()
        self._typing = TypingPause(self)
        InSight(self._form.scroll)
        self._pages = QStackedLayout(self)
        for page in (self._page, self._receipt):
            self._pages.addWidget(page)
        for name in DAYS:
            getattr(self._form, name).set_today(today)
        self._form.received_on.set_day(today)
        self._blank = self.draft()
        if beginning is not None:
            begin(self._form, beginning, self._person, self._points, self._origin)
        self._settled = self.draft()
        self._connect()

    def taken(self) -> Taken | None:
        """The complaint as far as it is written; None while the day of receipt is no day."""
        taken = self._reading.taken(self._person.id)
        return replace(taken, person_was=self._person.was) if taken is not None else None

    def draft(self) -> dict[str, Any]:
        """Everything typed, as plain values."""
        return typed(self._inputs) | {
            POINTS: self._points.draft(),
            PERSON: self._person.id,
            ORIGIN: self._origin.draft(),
        }

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Put a draft back in place of what stands here."""
        self._points.restore(draft.get(POINTS, []))
        retype(self._inputs, draft)
        self._person.know(draft.get(PERSON))
        self._origin.restore(draft.get(ORIGIN))

    def has_unsaved(self) -> bool:
        """Whether anything was typed that is not in the book."""
        return self._pages.currentWidget() is self._page and self.draft() != self._settled

    def ask_to_leave(self, go: Callable[[], None]) -> None:
        """Ask what becomes of anything typed, and then go; at once where nothing is."""

        def answered(answer: Leaving) -> None:
            if answer is Leaving.STAY:
                return
            self._typing.forget()
            self._settled = self.draft()
            if answer is Leaving.SAVE:
                self.draft_kept.emit(self.draft())
            else:
                self.cancelled.emit()
            go()

        if self.has_unsaved():
            ask_about_draft(self, "this complaint", answered)
        else:
            answered(Leaving.DISCARD)

    def stand_ready(self) -> None:
        """Be an empty form where a receipt stands; what is being written stays."""
        if self._pages.currentWidget() is not self._receipt:
            return
        self.restore(self._blank)
        self._settled = self._blank
        self._problems.clear()
        self._form.assessment.forget()
        self._pages.setCurrentWidget(self._page)
        self._form.channel.setFocus()

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what the policy makes of the complaint as it is written."""
        taken = self.taken()
        if taken is not None:
            happened = taken.received.happened
            self._form.assessment.show_assessment(self._lists.policy, assessment, happened)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say these beside their fields, by field name, and go to the first; nothing is lost."""
        _hold(self._form.save, saving=False)
        self._problems.show(problems)
        field = self._page.focusWidget()
        if problems and field is not None:
            self._form.scroll.ensureWidgetVisible(field, 0, 80)

    def show_failure(self, sentence: str) -> None:
        """Say why it could not be saved; everything typed stays, and Save may be tried again."""
        self.show_problems({"form": sentence})

    def show_saved(self, receipt: Receipt) -> None:
        """Say under which number it was recorded, and what happens next."""
        _hold(self._form.save, saving=False)
        self._typing.forget()
        self._receipt.show_receipt(receipt)
        self._pages.setCurrentWidget(self._receipt)
        self._receipt.setFocus()

    def _submit(self) -> None:
        if self._pages.currentWidget() is not self._page or not self._form.save.isEnabled():
            return
        problems = self._reading.problems()
        self.show_problems(problems)
        if not problems:
            self._typing.forget()
            _hold(self._form.save, saving=True)
            self.submitted.emit(self.taken())

    def _tell(self) -> None:
        self.draft_changed.emit(self.draft())
        self._form.summary.setPlaceholderText(self._reading.summary())
        taken = self.taken()
        if taken is not None:
            self.assessment_wanted.emit(taken)
        else:
            self._form.assessment.forget()  # rather than what held for another day

    def _choose_by(self, day: date | None) -> None:
        """Let a complaint be taken down in the words of the edition in force on its day."""
        if day is None or (lists := lists_on(self._editions, day)) is self._lists:
            return
        self._lists = lists
        lost = {**self._shape.use(lists), **self._points.offer(lists.choices["categories"])}
        for name, words in lost.items():
            self._problems.mention(name, f"The policy of that day has no “{words}”. Choose again.")

    def _connect(self) -> None:
        form = self._form
        form.received_on.day_changed.connect(self._choose_by)
        self._origin.changed.connect(self._typing.typed)
        self._origin.open_wanted.connect(self.case_wanted)
        form.assessment.case_wanted.connect(self.case_wanted)
        form.assessment.origin_chosen.connect(self._origin.choose)
        self._typing.reached.connect(self._tell)
        when_changed(self._inputs, lambda *_: self._typing.typed())
        for name, field in self._inputs.items():
            when_changed({name: field}, _then(self._problems, name))
        self._points.changed.connect(self._typing.typed)
        form.add_point.clicked.connect(self._points.add_by_hand)
        self._person.wanted.connect(self.person_wanted)
        form.save.clicked.connect(self._submit)
        form.cancel.clicked.connect(lambda: self.ask_to_leave(_nothing_more))
        self._receipt.open_wanted.connect(self.open_wanted)
        self._receipt.another_wanted.connect(self.another_wanted)
        answer_keys(self, self._submit, lambda: self.ask_to_leave(_nothing_more))
        add = QShortcut(Shortcut.ADD_POINT.sequence, self)
        add.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        add.activated.connect(self._points.add_by_hand)
        self.setFocusProxy(form.channel)


def _nothing_more() -> None:
    """Leaving by hand: the signals say all there is to say."""


def _then(problems: Problems, name: str) -> Callable[..., None]:
    return lambda *_: problems.forget(name)


def _hold(save: QPushButton, *, saving: bool) -> None:
    save.setEnabled(not saving)
    save.setText("Saving…" if saving else "&Save complaint")
