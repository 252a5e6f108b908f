"""Shows codes of the office over the window: a new sheet, or the key for another PC."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.doors.recovery_page import RecoveryPage
from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.parts.screen_room import room_for_a_window

LOST = (
    "The recovery code cannot be shown again, and the one on the earlier sheet opens nothing now."
)
MAKING = "The new recovery code is being made. This window shows it in a moment."
FETCHING = "The office key is being fetched."
SHEET, KEY = QSize(780, 640), QSize(540, 440)


class CodesDialog(QDialog):
    """A new sheet is typed back before it goes; the key for another PC can be seen any time.

    It stands open before a code is made, and stays until it has shown it: a code that nobody saw
    would leave the office with a sheet that opens nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = RecoveryPage()
        self.says = words("")
        self.done_button = QPushButton("&Finish")
        self.done_button.clicked.connect(self._finish)
        self._must_wait, self._must_keep = False, False
        set_role(self.done_button, "primary")
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self.says)
        column.addWidget(self.page, 1)
        column.addStretch()
        column.addLayout(foot)

    def open_for_new_sheet(self) -> None:
        """Open while a new recovery code is being made."""
        self._open("Keep these two codes", SHEET, MAKING)

    def open_for_office_key(self) -> None:
        """Open while the office key is being fetched."""
        self.done_button.setText("C&lose")
        self._open("Let another PC in", KEY, FETCHING)

    def show_new_sheet(self, office: str, recovery_code: str, office_key: str) -> None:
        """Show a new recovery code with the office key."""
        self._must_keep = True
        self.page.show_codes(office, recovery_code, office_key)
        self._show_page()

    def show_office_key(self, office: str, code: str, folder: str) -> None:
        """Show how another PC is let in."""
        self.page.show_office_key(office, code, folder)
        self._show_page()

    def show_failure(self, sentence: str) -> None:
        """Say why there is no code."""
        self._must_wait = False
        self.says.setText(sentence)
        self.done_button.setText("C&lose")
        self.done_button.setEnabled(True)
        self.done_button.setFocus()
        announce(self, sentence)

    def reject(self) -> None:
        """Esc and the window's cross wait for the code, and ask first where it would be lost."""
        if self._must_wait:
            return
        if self._must_keep:
            ask_whether(self, "Leave without the new code?", "&Leave without it", self._go, LOST)
        else:
            super().reject()

    def _open(self, title: str, size: QSize, says: str) -> None:
        self._must_wait = True
        self.done_button.setEnabled(False)
        self.page.hide()
        self.says.setText(says)
        self.setWindowTitle(title)
        self.resize(size.boundedTo(room_for_a_window()))
        self.open()
        announce(self, says)

    def _show_page(self) -> None:
        self._must_wait = False
        self.says.hide()
        self.page.show()
        self.done_button.setEnabled(True)
        self.page.entered()

    def _finish(self) -> None:
        mistakes = self.page.check()
        self.page.problems.show(mistakes)
        if not mistakes:
            self._go()

    def _go(self) -> None:
        self._must_keep = False
        self.accept()
