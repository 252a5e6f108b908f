"""Lets somebody who forgot their password choose a new one with the office's recovery code."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.doors.new_password import NewPassword
from estate_complaints.desktop.forms.ui_forgotten import Ui_ForgottenForm
from estate_complaints.desktop.parts.enter_key import enter_goes_on
from estate_complaints.desktop.parts.form_fields import choose, draw, fill_choices
from estate_complaints.desktop.parts.problems import Problems, announce

WAIT = "Setting the new password. This takes a few seconds."


@dataclass(frozen=True)
class ForgottenAnswers:
    """Whose password is set, by which code, and to what."""

    member: int
    code: str = field(repr=False)
    password: str = field(repr=False)
    administrator: bool = False


class Forgotten(QWidget):
    """Asks for the name, the code and the new password; using them is the caller's."""

    submitted = Signal(object)  # ForgottenAnswers
    left = Signal()

    def __init__(
        self,
        people: Iterable[tuple[int, str]],
        chosen: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = draw(Ui_ForgottenForm(), self)
        self._problems = Problems(self)
        self._new = NewPassword(self._form, self)
        fill_choices(self._form.person, people, prompt="Choose the name")
        choose(self._form.person, chosen)
        self._form.reset.clicked.connect(self._submit)
        self._form.back.clicked.connect(self.left)
        (self._form.person if chosen is None else self._form.code).setFocus()

    def show_failure(self, sentence: str, field: str = "") -> None:
        """Say why there is no new password, beside the field "code" if it is that."""
        self._set_busy(False)
        if field:
            self._problems.show({field: sentence})
            return
        self._form.failure.setText(sentence)
        self._form.failure.show()
        announce(self, sentence)

    def _submit(self) -> None:
        form = self._form
        mistakes = {}
        if form.person.currentData() is None:
            mistakes["person"] = "Choose whose password it is."
        if not form.code.toPlainText().strip():
            mistakes["code"] = "Type the recovery code from the office's sheet."
        mistakes |= self._new.mistakes()
        form.failure.hide()
        self._problems.show(mistakes)
        if not mistakes:
            self._set_busy(True)
            announce(self, WAIT)
            self.submitted.emit(self._answers())

    def _answers(self) -> ForgottenAnswers:
        return ForgottenAnswers(
            member=self._form.person.currentData(),
            code=self._form.code.toPlainText(),
            password=self._new.text,
            administrator=self._form.administrator.isChecked(),
        )

    def _set_busy(self, busy: bool) -> None:
        form = self._form
        form.waiting.setText(WAIT)
        form.waiting.setVisible(busy)
        form.scroll.setDisabled(busy)
        form.back.setDisabled(busy)
        form.reset.setDisabled(busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from every line, and presses a button that has the keys."""
        if not enter_goes_on(self, event, self._submit):
            super().keyPressEvent(event)
