"""The window that owns up to a fault of the program and lets the report be copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from estate_complaints.desktop.forms.ui_fault_report import Ui_FaultReportForm
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.problems import announce


class FaultReport(QDialog):
    """Says what happened in two sentences; the rest is for whoever looks after the program."""

    def __init__(self, parent: QWidget | None, report: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = draw(Ui_FaultReportForm(), self)
        self._form.report.setPlainText(report)
        self._form.copy_report.clicked.connect(self._copy)
        self._form.close_report.clicked.connect(self.accept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._form.report.toPlainText())
        self._form.copied.setText("Copied. Paste it into an e-mail.")
        announce(self, self._form.copied.text())
