"""Small questions. Each opens a window over the screen and gives its answer to `answered`."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from estate_complaints.desktop.forms.ui_ask_reason import Ui_AskReasonForm
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.problems import Problems
from estate_complaints.desktop.parts.shortcuts import Shortcut


class Leaving(Enum):
    """What to do with a form that has been changed."""

    SAVE = auto()
    DISCARD = auto()
    STAY = auto()


class AskReason(QDialog):
    """Asks for a reason in the person's own words; an empty one is no answer."""

    def __init__(
        self, parent: QWidget | None, question: str, detail: str, answered: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._answered = answered
        self._form = draw(Ui_AskReasonForm(), self)
        self._problems = Problems(self)
        self._form.question.setText(question)
        self._form.detail.setText(detail)
        self._form.detail.setVisible(bool(detail))
        self._form.reason.setAccessibleDescription(question)
        self._form.answer.clicked.connect(self._answer)
        self._form.cancel.clicked.connect(self.reject)
        QShortcut(Shortcut.SUBMIT.sequence, self, self._answer)

    def _answer(self) -> None:
        reason = self._form.reason.toPlainText().strip()
        if not reason:
            self._problems.show({"reason": "Write the reason; it becomes part of the history."})
            return
        self.accept()
        self._answered(reason)


def ask_reason(
    parent: QWidget | None, question: str, answered: Callable[[str], None], detail: str = ""
) -> AskReason:
    """Ask why. Cancelling answers nothing."""
    dialog = AskReason(parent, question, detail, answered)
    _open(dialog)
    return dialog


def ask_whether(
    parent: QWidget | None,
    question: str,
    yes: str,
    answered: Callable[[], None],
    detail: str = "",
) -> QMessageBox:
    """Ask before something that cannot be undone; `yes` is the verb on the button.

    Cancel is what Enter and Esc choose, and answers nothing.
    """
    box = _box(parent, QMessageBox.Icon.Question, question, detail)
    do_it = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    _cancel_by_default(box)
    box.buttonClicked.connect(lambda button: answered() if button is do_it else None)
    _open(box)
    return box


def tell(parent: QWidget | None, sentence: str, detail: str = "") -> QMessageBox:
    """Say something that must be read before going on."""
    box = _box(parent, QMessageBox.Icon.Information, sentence, detail)
    box.addButton("C&lose", QMessageBox.ButtonRole.AcceptRole)
    _open(box)
    return box


def _box(parent: QWidget | None, icon: QMessageBox.Icon, sentence: str, detail: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle("Estate Complaints")
    box.setText(sentence)
    box.setInformativeText(detail)
    return box


def _cancel_by_default(box: QMessageBox) -> None:
    cancel = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)


def _open(dialog: QDialog) -> None:
    """Open without stopping the program, so that timers, the worker and screen readers go on."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
