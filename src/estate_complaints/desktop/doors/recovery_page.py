"""The page that shows the office's codes once, and makes sure that they reached paper."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit

from estate_complaints.desktop.doors import recovery_sheet
from estate_complaints.desktop.doors.first_start_pages import Mistakes, Page
from estate_complaints.desktop.doors.recovery_sheet import PaperCode
from estate_complaints.desktop.forms.ui_first_start_recovery import Ui_FirstStartRecoveryForm
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.problems import announce

FROM_EACH = (2, 1)  # groups to be typed back of the recovery code and of the office key

LET_IN = (
    "Start Estate Complaints on the other PC, choose “This office already has a Complaints Book”, "
    "and give this key and the folder {folder}."
)


class RecoveryPage(Page):
    """Print, copy or save the codes; some of their groups must be typed back from the copy."""

    def __init__(self) -> None:
        super().__init__()
        self.form = draw(Ui_FirstStartRecoveryForm(), self)
        self._office = ""
        self._codes: tuple[PaperCode, ...] = ()
        self._asked: list[tuple[PaperCode, int]] = []
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

    def wanted_groups(self) -> dict[str, str]:
        """What must be typed back: the name of each field, and the group that belongs there."""
        return {
            field.accessibleName(): recovery_sheet.groups_of(code.code)[place]
            for (code, place), (_, field) in zip(self._asked, self.fields, strict=False)
        }

    def show_codes(self, office: str, recovery_code: str, office_key: str) -> None:
        """Show the codes and choose which of their groups are to be typed back."""
        self._office = office
        self._codes = (
            recovery_sheet.recovery_code(recovery_code),
            recovery_sheet.office_key(office_key),
        )
        self._asked = [
            (code, place)
            for code, how_many in zip(self._codes, FROM_EACH, strict=True)
            for place in recovery_sheet.choose_groups(code.code, how_many)
        ]
        self.form.recovery_code.setPlainText(recovery_sheet.in_lines(recovery_code))
        self.form.office_key.setPlainText(recovery_sheet.in_lines(office_key))
        for (code, place), (label, field) in zip(self._asked, self.fields, strict=True):
            name = recovery_sheet.name_of_group(code.code, place)
            label.setText(f"{code.title},\n{name[0].lower()}{name[1:]}")
            field.setAccessibleName(label.text().replace("\n", " "))
            field.clear()

    def show_office_key(self, office: str, code: str, folder: str) -> None:
        """Show only the code that lets a further PC in; nothing has to be typed back."""
        form = self.form
        self._office, self._codes, self._asked = office, (recovery_sheet.office_key(code),), []
        form.heading.setText("Let another PC in")
        form.heading_hint.setText(LET_IN.format(folder=folder))
        form.office_key.setPlainText(recovery_sheet.in_lines(code))
        unused = [form.recovery_code_label, form.recovery_code, form.recovery_code_hint]
        for widget in (*unused, form.type_back, *(one for pair in self.fields for one in pair)):
            widget.hide()
        form.codes_line.setSpacing(0)

    def check(self) -> Mistakes:
        wanted = self.wanted_groups()
        return {
            field.objectName(): "This differs from the code above."
            for _, field in self.fields[: len(self._asked)]
            if not recovery_sheet.same_group(field.text(), wanted[field.accessibleName()])
        }

    def entered(self) -> None:
        self.form.print_code.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(recovery_sheet.as_text(self._codes))
        self._say("Copied. Paste it where nobody else looks, and empty the clipboard afterwards.")

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_to(printer))
        QDialog.open(dialog)  # the plain one: QPrintDialog's own wants a slot's name

    def print_to(self, printer: QPrinter) -> None:
        """Print the sheet."""
        recovery_sheet.sheet(self._office, self._codes).print_(printer)
        self._say("Sent to the printer. Type the groups from the paper, not from the screen.")

    def _save(self) -> None:
        dialog = QFileDialog(self, "Save the codes", "Codes.txt", "Text (*.txt)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, file: Path) -> None:
        """Write the codes into a file, or say why that cannot be done."""
        try:
            recovery_sheet.write(self._office, self._codes, file)
        except OSError as problem:
            reason = problem.strerror or "it cannot be written there"
            self._say(f"{file.name} was not saved: {reason}.")
            return
        self._say(f"Saved as {file}. Take it off this PC as soon as you can.")

    def _say(self, sentence: str) -> None:
        self.form.kept.setText(sentence)
        announce(self, sentence)
