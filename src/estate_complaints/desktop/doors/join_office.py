"""Lets a further PC into an office: the folder of its book, and the office key from its sheet."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from estate_complaints.desktop.forms.ui_join_office import Ui_JoinOfficeForm
from estate_complaints.desktop.parts.enter_key import enter_goes_on
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.problems import Problems, announce

WAIT = "Looking into the folder. This takes a moment."


class JoinOffice(QWidget):
    """Asks for a folder and a code. Whether they fit is the caller's to find out.

    A PC that has the office's key already needs no code: its book may only have moved.
    """

    submitted = Signal(Path, str)  # the folder, the code as it was typed
    left = Signal()

    def __init__(
        self, folder: Path | None = None, situation: str = "", parent: QWidget | None = None
    ) -> None:
        """`situation` says why this is asked, where the PC did not begin here."""
        super().__init__(parent)
        self._form = draw(Ui_JoinOfficeForm(), self)
        self._problems = Problems(self)
        self._form.folder.setText(str(folder) if folder else "")
        self._form.situation.setText(situation)
        self._form.situation.setVisible(bool(situation))
        self._form.browse.clicked.connect(self._ask_for_folder)
        self._form.join.clicked.connect(self._submit)
        self._form.back.clicked.connect(self.left)
        (self._form.code if folder else self._form.folder).setFocus()

    @property
    def folder(self) -> Path:
        """The folder, also where it was pasted with quotation marks."""
        return Path(self._form.folder.text().strip().strip('"'))

    def show_failure(self, field: str, sentence: str) -> None:
        """Say beside the field "folder" or "code" what is wrong; everything typed stays."""
        self._set_busy(False)
        self._problems.show({field: sentence})

    def _submit(self) -> None:
        mistakes = {}
        if not self._form.folder.text().strip():
            mistakes["folder"] = "Choose the folder in which the office keeps its book."
        self._problems.show(mistakes)
        if not mistakes:
            self._set_busy(True)
            announce(self, WAIT)
            self.submitted.emit(self.folder, self._form.code.toPlainText())

    def _set_busy(self, busy: bool) -> None:
        form = self._form
        form.waiting.setText(WAIT)
        form.waiting.setVisible(busy)
        for widget in (form.folder, form.browse, form.code, form.back, form.join):
            widget.setDisabled(busy)

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self, "Folder of the Complaints Book", self._form.folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._form.folder.setText)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from every line, and presses a button that has the keys."""
        if not enter_goes_on(self, event, self._submit):
            super().keyPressEvent(event)
