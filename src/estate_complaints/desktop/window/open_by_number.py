"""Asks for the number of a complaint, as it stands on a letter."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.problems import Problems


class OpenByNumber(QDialog):
    """Hands over what was typed; finding the complaint is the office's."""

    def __init__(self, parent: QWidget | None, answered: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._answered = answered
        self.setWindowTitle("Open a complaint")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = QLabel("Complaint &number")
        hint = QLabel("As it stands on the letters. The last figures are enough.")
        hint.setProperty("role", "hint")
        self.number = QLineEdit()
        self.number.setObjectName("number")
        self.number.setMinimumWidth(320)
        self.number.setAccessibleDescription(hint.text())
        label.setBuddy(self.number)
        problem = QLabel()
        problem.setObjectName("number_problem")
        problem.setProperty("role", "problem")
        problem.hide()
        column = QVBoxLayout(self)
        for widget in (label, self.number, hint, problem, self._buttons()):
            column.addWidget(widget)
        self._problems = Problems(self)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        go = QPushButton("&Open")
        go.setDefault(True)
        set_role(go, "primary")
        box.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(QPushButton("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._answer)
        box.rejected.connect(self.reject)
        return box

    def _answer(self) -> None:
        number = self.number.text().strip()
        if not any(letter.isdigit() for letter in number):
            self._problems.show({"number": "Type the number of the complaint."})
            return
        self.accept()
        self._answered(number)


def ask_number(parent: QWidget | None, answered: Callable[[str], None]) -> OpenByNumber:
    """Ask for a number. Cancelling answers nothing."""
    dialog = OpenByNumber(parent, answered)
    dialog.open()
    return dialog
