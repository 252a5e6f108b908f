"""People and services: who works here, who answers for what, the office's details and its PCs."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.doors.new_password import NewPasswordForm
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.people.board_tab import BoardTab
from estate_complaints.desktop.people.closures_tab import ClosuresTab
from estate_complaints.desktop.people.codes_tab import CodesTab
from estate_complaints.desktop.people.office_tab import OfficeTab
from estate_complaints.desktop.people.people_tab import PeopleTab
from estate_complaints.desktop.people.services_tab import ServicesTab
from estate_complaints.office.rows import OfficePeople
from estate_complaints.rules.days import uk_dates

TITLE = "People and services"


class PeopleScreen(QWidget):
    """Shows the office as it is, and emits what somebody wants changed; it knows no office.

    Each of its parts (`people`, `services`, `board`, `office`, `closures`, `codes`) has signals of
    its own, and is told of what became of them. Only administrators can change more than their own
    password.
    """

    own_password_submitted = Signal(str, str)  # the present one, the new one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleTab()
        self.services = ServicesTab()
        self.board = BoardTab()
        self.office = OfficeTab()
        self.closures = ClosuresTab()
        self.codes = CodesTab()
        self.own_password = QPushButton("Change m&y password…")
        self.own_password.clicked.connect(self._ask_for_password)
        self._form: NewPasswordForm | None = None
        self._note = words("", "hint")
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        for tab, title in (
            (self.people, "P&eople"),
            (self.services, "Serv&ices"),
            (self.board, "The &Board"),
            (self.office, "The &office"),
            (self.closures, "&Days off"),
            (self.codes, "&PCs and codes"),
        ):
            self._tabs.addTab(tab, title)
        self._lay_out()
        self.setFocusProxy(self.people)

    def show_office(self, people: OfficePeople) -> None:
        """Show the office as the book has it now; what is being typed stays."""
        self._note.setText(people.why_not)
        self._note.setVisible(bool(people.why_not))
        first, others = (self.people, self.services, self.board), (self.office, self.closures)
        for tab in (*first, *others, self.codes):
            tab.show_office(people)

    def show_password_changed(self) -> None:
        """One's own password is changed: put the form away."""
        if self._form is not None:
            self._form.accept()

    def show_password_failure(self, sentence: str) -> None:
        """Say on the form why one's own password stays as it is."""
        if self._form is not None:
            self._form.show_failure(sentence)

    def has_unsaved(self) -> bool:
        """Whether something is written and not saved."""
        changed = (self.services, self.board, self.office, self.closures)
        return any(tab.has_changed for tab in changed)

    def ask_to_leave(self, go: Callable[[], None]) -> None:
        """Ask before what is not saved is lost."""
        names = [
            name
            for name, tab in (
                ("the services", self.services),
                ("the Board's meetings", self.board),
                ("the office's details", self.office),
                ("the days off", self.closures),
            )
            if tab.has_changed
        ]
        changed = uk_dates.join(names)
        ask_whether(
            self, f"Leave without saving {changed}?", "&Leave", go, "What you changed is not kept."
        )

    def _ask_for_password(self) -> None:
        hint = "You need the present one. The new one counts from now on, on every PC."
        form = NewPasswordForm("Change my password", hint, own=True, parent=self.window())
        form.submitted.connect(self.own_password_submitted)
        form.submitted.connect(form.show_saving)
        form.finished.connect(self._forget)
        self._form = form
        form.open()

    def _forget(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.deleteLater()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(words(TITLE, "heading"), 1)
        top.addWidget(self.own_password)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._note)
        column.addWidget(self._tabs, 1)
        self._note.hide()
