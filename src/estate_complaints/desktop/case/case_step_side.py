"""The side of a case where steps are chosen and where the form of the chosen one stands."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from estate_complaints.desktop.case.case_steps import StepsPane
from estate_complaints.desktop.case.step_form import StepForm
from estate_complaints.office.rows import FoundPerson
from estate_complaints.rules.steps.steps import Step


class StepSide(QStackedWidget):
    """Shows the steps, or the form of one; the form goes when it is saved or left."""

    opened = Signal()
    closed = Signal()
    draft_changed = Signal(object, dict)  # Step, what was typed
    draft_dropped = Signal(object)  # Step
    proposed = Signal(object, object)  # Entry, the day it happened
    objections_wanted = Signal(object, object)  # Entry as typed so far, its day
    person_wanted = Signal(str)  # a piece of a name; the answer is show_people()

    def __init__(self) -> None:
        super().__init__()
        self.steps = StepsPane()
        self.form: StepForm | None = None
        self._going: Callable[[], None] | None = None
        self.addWidget(self.steps)
        self.setContentsMargins(8, 0, 0, 0)
        self.setFocusProxy(self.steps)

    def open(self, step: Step, form: StepForm) -> None:
        """Show the form of a step."""
        self.close_form()
        self.form = form
        form.proposed.connect(self.proposed)
        form.objections_wanted.connect(self.objections_wanted)
        form.finder.wanted.connect(self.person_wanted)
        form.draft_changed.connect(lambda typed: self.draft_changed.emit(step, typed))
        form.draft_kept.connect(lambda typed: self._keep(step, typed))
        form.cancelled.connect(lambda: self._drop(step))
        self.addWidget(form)
        self.setCurrentWidget(form)
        self.setFocusProxy(form)
        self.opened.emit()
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_back(self, step: Step, draft: Mapping[str, Any]) -> None:
        """Put a draft of a step back, into a form of that step that is still as it was opened."""
        form = self.form
        if form is not None and _same(form.step, step) and not self.has_unsaved():
            form.restore(draft)

    def has_unsaved(self) -> bool:
        """Whether something is typed, or being saved."""
        form = self.form
        return form is not None and (form.foot.is_saving or form.has_unsaved())

    def make_way(self, go: Callable[[], None], step: Step | None = None) -> None:
        """Let another form take the place of this one, once its person has been asked.

        Where the form is that of the same `step`, or is being saved, it stays and has the keys.
        """
        form = self.form
        if form is None or not self.has_unsaved():
            go()
        elif form.foot.is_saving or (step is not None and _same(form.step, step)):
            form.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            form.leave(go)

    def leave(self, go: Callable[[], None]) -> None:
        """Go once the person has been asked, or once what is being saved is in the book."""
        if self.form is None:
            go()
        elif self.form.foot.is_saving:
            self._going = go
        else:
            self.form.leave(go)

    def answered(self, *, saved: bool) -> None:
        """The save has its answer: go where that was waited for, and stay if it was refused."""
        going, self._going = self._going, None
        if saved and going is not None:
            going()

    def show_people(self, people: Sequence[FoundPerson]) -> None:
        """Offer people where a step asks for a name."""
        if self.form is not None:
            self.form.finder.show_people(people)

    def close_form(self) -> None:
        """Take the form away, and go back to the steps."""
        if self.form is None:
            return
        gone, self.form = self.form, None
        gone.blockSignals(True)  # what it was about to tell is over
        self.removeWidget(gone)
        gone.hide()
        gone.deleteLater()
        self.setCurrentWidget(self.steps)
        self.setFocusProxy(self.steps)
        self.closed.emit()
        self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_again(self) -> None:
        """Have the form ask anew what speaks against it."""
        if self.form is not None:
            self.form.ask_again()

    def _keep(self, step: Step, typed: dict[str, Any]) -> None:
        self.draft_changed.emit(step, typed)
        self.close_form()

    def _drop(self, step: Step) -> None:
        self.close_form()
        self.draft_dropped.emit(step)


def _same(one: Step, other: Step) -> bool:
    """Whether two are one step, whatever speaks against it now."""
    return (one.kind, one.stage, one.given) == (other.kind, other.stage, other.given)
