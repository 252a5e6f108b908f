"""The page that shows the office's recovery code once, and makes sure that it reached paper."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit

from estate_complaints.desktop import recovery_sheet
from estate_complaints.desktop.first_start_pages import Mistakes, Page
from estate_complaints.desktop.form_fields import draw
from estate_complaints.desktop.forms.ui_first_start_recovery import Ui_FirstStartRecoveryForm
from estate_complaints.desktop.problems import announce


class RecoveryPage(Page):
    """Print, copy or save the code; some of its groups must be typed back from the copy."""

    def __init__(self) -> None:
        super().__init__()
        self.form = draw(Ui_FirstStartRecoveryForm(), self)
        self._office = ""
        self._code = ""
        self._asked: list[int] = []
        self.form.print_code.clicked.connect(self._print)
        self.form.copy_code.clicked.connect(self._copy)
        self.form.save_code.clicked.connect(self._save)

    @property
    def fields(self) -> list[tuple[QLabel, QLineEdit]]:
        """The label and field of each group that may be asked for."""
        form = self.form
        return [
            (form.group_1_label, form.group_1),
            (form.group_2_label, form.group_2),
            (form.group_3_label, form.group_3),
        ]

    @property
    def asked(self) -> list[int]:
        """The places, from 0, of the groups asked for."""
        return list(self._asked)

    def show_code(self, office: str, code: str) -> None:
        """Show a code and choose which of its groups are to be typed back."""
        self._office, self._code = office, code
        self._asked = recovery_sheet.choose_groups(code)
        self.form.recovery_code.setPlainText(recovery_sheet.in_lines(code))
        for place, (label, field) in enumerate(self.fields):
            asked = place < len(self._asked)
            label.setVisible(asked)
            field.setVisible(asked)
            field.clear()
            if asked:
                label.setText(recovery_sheet.name_of_group(code, self._asked[place]))
                field.setAccessibleName(label.text())

    def check(self) -> Mistakes:
        groups = recovery_sheet.groups_of(self._code)
        mistakes = {}
        for place, (_, field) in zip(self._asked, self.fields, strict=False):
            if not recovery_sheet.same_group(field.text(), groups[place]):
                mistakes[field.objectName()] = "This differs from the code above."
        return mistakes

    def entered(self) -> None:
        self.form.print_code.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._say("Copied. Paste it where nobody else looks, and empty the clipboard afterwards.")

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_to(printer))
        QDialog.open(dialog)  # the plain one: QPrintDialog's own wants a slot's name

    def print_to(self, printer: QPrinter) -> None:
        """Print the sheet."""
        recovery_sheet.sheet(self._office, self._code).print_(printer)
        self._say("Sent to the printer. Type the groups from the paper, not from the screen.")

    def _save(self) -> None:
        dialog = QFileDialog(self, "Save the recovery code", "Recovery code.txt", "Text (*.txt)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, file: Path) -> None:
        """Write the code into a file, or say why that cannot be done."""
        try:
            recovery_sheet.write(self._office, self._code, file)
        except OSError as problem:
            reason = problem.strerror or "it cannot be written there"
            self._say(f"{file.name} was not saved: {reason}.")
            return
        self._say(f"Saved as {file}. Take it off this PC as soon as you can.")

    def _say(self, sentence: str) -> None:
        self.form.kept.setText(sentence)
        announce(self, sentence)
