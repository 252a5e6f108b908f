"""The first screen on a PC that knows no book: a new office, or one that is there already."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.forms.ui_welcome import Ui_WelcomeForm
from estate_complaints.desktop.parts.enter_key import enter_goes_on
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.problems import announce

CHOOSE = "Choose one of the two."


class Welcome(QWidget):
    """Asks which of the two it is. Neither is chosen for the office: they cannot be mixed up."""

    new_office_wanted = Signal()
    joining_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = draw(Ui_WelcomeForm(), self)
        self._form.next.clicked.connect(self._go_on)
        self._form.new_office.setFocus()

    def _go_on(self) -> None:
        self._form.choose.hide()
        if self._form.new_office.isChecked():
            self.new_office_wanted.emit()
        elif self._form.join_office.isChecked():
            self.joining_wanted.emit()
        else:
            self._form.choose.setText(CHOOSE)
            self._form.choose.show()
            announce(self, CHOOSE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if not enter_goes_on(self, event, self._go_on):
            super().keyPressEvent(event)
