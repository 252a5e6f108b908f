"""Shows codes of the office over the window: a new sheet, or the key for another PC."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.doors.recovery_page import RecoveryPage
from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.screen_room import room_for_a_window

LOST = (
    "The recovery code cannot be shown again, and the one on the earlier sheet opens nothing now."
)
SHEET, KEY = QSize(780, 640), QSize(540, 440)


class CodesDialog(QDialog):
    """A new sheet is typed back before it goes; the key for another PC can be seen any time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = RecoveryPage()
        self.done_button = QPushButton("&Finish")
        self.done_button.clicked.connect(self._finish)
        self._must_keep = False
        set_role(self.done_button, "primary")
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self.page, 1)
        column.addLayout(foot)

    def show_new_sheet(self, office: str, recovery_code: str, office_key: str) -> None:
        """Show a new recovery code with the office key."""
        self._must_keep = True
        self.page.show_codes(office, recovery_code, office_key)
        self._open("Keep these two codes", SHEET)

    def show_office_key(self, office: str, code: str, folder: str) -> None:
        """Show how another PC is let in."""
        self.done_button.setText("C&lose")
        self.page.show_office_key(office, code, folder)
        self._open("Let another PC in", KEY)

    def reject(self) -> None:
        """Esc and the window's cross ask first where a code would be lost."""
        if self._must_keep:
            ask_whether(self, "Leave without the new code?", "&Leave without it", self._go, LOST)
        else:
            super().reject()

    def _open(self, title: str, size: QSize) -> None:
        self.setWindowTitle(title)
        self.resize(size.boundedTo(room_for_a_window()))
        self.open()
        self.page.entered()

    def _finish(self) -> None:
        mistakes = self.page.check()
        self.page.problems.show(mistakes)
        if not mistakes:
            self._go()

    def _go(self) -> None:
        self._must_keep = False
        self.accept()
