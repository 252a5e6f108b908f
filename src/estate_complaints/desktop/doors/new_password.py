"""A new password: typed twice, shown on wish, long enough; and the small form that asks for one."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from estate_complaints.desktop.asking.held_dialog import HeldDialog
from estate_complaints.desktop.forms.ui_new_password import Ui_NewPasswordForm
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.problems import Problems, announce

SHORTEST_PASSWORD = 12  # characters

Check = Callable[[str], str]


def password_problem(password: str) -> str:
    """What is wrong with a new password, in one sentence; empty when nothing is."""
    if len(password) < SHORTEST_PASSWORD:
        return f"A password needs at least {SHORTEST_PASSWORD} characters; spaces count."
    if len(set(password)) < SHORTEST_PASSWORD // 2:
        return "Too many characters are the same: choose some words that do not belong together."
    return ""


class HasNewPassword(Protocol):
    """A drawn form with the fields of a new password."""

    password: QLineEdit
    password_again: QLineEdit
    show_password: QCheckBox


class NewPassword(QObject):
    """The fields of a new password on a form, which it belongs to.

    It holds the fields and not the drawn form: whoever else kept the drawn form alive would have
    Python take it down after Qt, which crashes.
    """

    def __init__(
        self, form: HasNewPassword, owner: QWidget, check: Check = password_problem
    ) -> None:
        super().__init__(owner)
        self._once, self._again = form.password, form.password_again
        self._check = check
        form.show_password.toggled.connect(self._show)

    @property
    def text(self) -> str:
        """What was typed."""
        return self._once.text()

    def mistakes(self) -> dict[str, str]:
        """What is wrong, by the name of the field."""
        problem = self._check(self.text)
        if problem:
            return {"password": problem}
        if self.text != self._again.text():
            return {"password_again": "The two passwords differ: type it here once more."}
        return {}

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._once.setEchoMode(mode)
        self._again.setEchoMode(mode)


class NewPasswordForm(HeldDialog):
    """Asks for a new password: one's own, with the present one, or a colleague's.

    It stays open until it is told that the password was changed, and keeps nothing after that.
    """

    submitted = Signal(str, str)  # the present password (empty for a colleague's), the new one

    def __init__(
        self, heading: str, hint: str, *, own: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._own = own
        self._form = draw(Ui_NewPasswordForm(), self)
        self._problems = Problems(self)
        self._new = NewPassword(self._form, self)
        self.setWindowTitle(heading)
        self._form.heading.setText(heading)
        self._form.heading_hint.setText(hint)
        for widget in (self._form.old_password_label, self._form.old_password):
            widget.setVisible(own)
        self._form.save.clicked.connect(self._submit)
        self._form.cancel.clicked.connect(self.reject)

    def show_failure(self, sentence: str) -> None:
        """Say why the password could not be changed; what was typed stays."""
        self.release()
        if self._own:
            self._problems.show({"old_password": sentence})
            self._form.old_password.selectAll()
            return
        self._form.failure.setText(sentence)
        self._form.failure.show()
        announce(self, sentence)

    def _submit(self) -> None:
        self._form.failure.hide()
        mistakes = {}
        if self._own and not self._form.old_password.text():
            mistakes["old_password"] = "Type the password you sign in with now."
        mistakes |= self._new.mistakes()
        self._problems.show(mistakes)
        if not mistakes:
            self.submitted.emit(self._form.old_password.text(), self._new.text)
