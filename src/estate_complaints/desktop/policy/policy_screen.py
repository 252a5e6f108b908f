"""The policy as the program works by it: to read by edition, and to save as a web page."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton

from estate_complaints.desktop.parts.form_fields import fill_choices
from estate_complaints.desktop.policy.policy_leaves import leaves_of
from estate_complaints.desktop.reading.print_preview import preview_leaf
from estate_complaints.desktop.reading.reading_screen import ReadingScreen
from estate_complaints.office.policy.policy_page import PolicyPage


class PolicyScreen(ReadingScreen):
    """Shows one edition at a time, first the one new complaints are taken under."""

    save_wanted = Signal(object, object, bool)  # PolicyPage, Path, with what the program does

    def __init__(self, pages: Sequence[PolicyPage], current: str) -> None:
        super().__init__("The policy", "Find in the policy")
        self._pages: dict[str, PolicyPage] = {}
        self._edition = QComboBox()
        self._edition.setAccessibleName("Edition")
        self._edition.activated.connect(lambda _: self._show_edition())
        words_only, notes = QPushButton("Save for the &website…"), QPushButton("Save with &notes…")
        words_only.setToolTip("Save the policy in its own words as a web page")
        notes.setToolTip("Save it with what the program does, as the office’s own copy")
        words_only.clicked.connect(lambda: self._ask_where(notes=False))
        notes.clicked.connect(lambda: self._ask_where(notes=True))
        printing = QPushButton("Print this pa&ge…")
        printing.setToolTip("Print what is shown below, or keep it as PDF")
        printing.clicked.connect(self._print)
        self.offer(self._edition, printing, words_only, notes)
        self.show_pages(pages, current)

    def show_pages(self, pages: Sequence[PolicyPage], current: str) -> None:
        """Show these editions; the one on show stays, and is the current one at the beginning."""
        found = {page.key: page for page in pages}
        if found == self._pages:
            return
        here = self._edition.currentData() if self._pages else current
        self._pages = found
        self._edition.clear()
        fill_choices(self._edition, [(page.key, f"Edition {page.edition}") for page in pages])
        self._edition.setCurrentIndex(self._edition.findData(here))
        self._edition.setVisible(len(pages) > 1)
        self._show_edition()

    @property
    def page(self) -> PolicyPage:
        """The edition on show."""
        return self._pages[self._edition.currentData()]

    def _show_edition(self) -> None:
        self.show_leaves(leaves_of(self.page), self.key)

    def _print(self) -> None:
        if self.browser.leaf is not None:
            preview_leaf(self, self.browser.leaf)

    def _ask_where(self, *, notes: bool) -> None:
        page = self.page
        name = f"{page.title} {page.edition}{' with notes' if notes else ''}.html"
        dialog = QFileDialog(self, "Save the policy as a web page", name, "Web page (*.html)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("html")
        dialog.fileSelected.connect(lambda file: self.save_wanted.emit(page, Path(file), notes))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
