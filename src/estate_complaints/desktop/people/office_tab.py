"""What stands at the head of the office's letters: name, address, telephone, e-mail, website."""

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.doors.first_start_pages import email_problem
from estate_complaints.desktop.forms.ui_office_details import Ui_OfficeDetailsForm
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.problems import Problems, announce
from estate_complaints.desktop.parts.resident_words import written, written_line
from estate_complaints.desktop.people.handed_over import HandedOver
from estate_complaints.office.rows import OfficePeople
from estate_complaints.rules.people import OfficeDetails


class OfficeTab(QWidget):
    """A form to be written in; nothing is kept before Save."""

    submitted = Signal(object, object)  # OfficeDetails: as they were shown, as they are now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = draw(Ui_OfficeDetailsForm(), self)
        self._problems = Problems(self)
        self._kept = HandedOver(OfficeDetails(name="", address=""))
        self._why_not = ""
        form = self._form
        self._lines = (form.office_name, form.telephone, form.email, form.website)
        for line in self._lines:
            line.textChanged.connect(self._follow)
        form.address.textChanged.connect(self._follow)
        form.save.clicked.connect(self._submit)
        self.setFocusProxy(form.office_name)

    @property
    def details(self) -> OfficeDetails:
        """The details as they are written, with the services and meetings the office has."""
        form = self._form
        return msgspec.structs.replace(
            self._kept.before,
            name=written_line(form.office_name),
            address=written(form.address).strip(),
            telephone=written_line(form.telephone),
            email=written_line(form.email),
            website=written_line(form.website),
        )

    @property
    def has_changed(self) -> bool:
        """Whether something written is not saved."""
        return self.details != self._kept.before

    def show_office(self, people: OfficePeople) -> None:
        """Show the details as the book has them now; what is being changed stays."""
        self._why_not = people.why_not
        if not self.has_changed:
            self._fill(people.details)
        for line in (*self._lines, self._form.address):
            line.setReadOnly(bool(people.why_not))
        self._follow()

    def show_saved(self) -> None:
        """What was handed over is in the book; what was written since then is still to be saved."""
        self._kept.saved()
        self._follow()

    def show_failure(self, sentence: str) -> None:
        """Say why the details could not be saved; what was written stays."""
        self._kept.refused()
        self._form.failure.setText(sentence)
        self._form.failure.setVisible(bool(sentence))
        self._follow()
        announce(self, sentence)

    def _fill(self, details: OfficeDetails) -> None:
        form = self._form
        self._kept.before = details
        form.office_name.setText(details.name)
        form.address.setPlainText(details.address)
        form.telephone.setText(details.telephone)
        form.email.setText(details.email)
        form.website.setText(details.website)

    def _submit(self) -> None:
        details = self.details
        problems = {}
        if not details.name:
            problems["office_name"] = "Write the name as it stands on your letters."
        if not details.address:
            problems["address"] = "Write the address to which people write to you."
        if problem := email_problem(details.email):
            problems["email"] = problem
        self._form.failure.hide()
        self._problems.show(problems)
        if not problems:
            self._kept.submit(details)
            self._follow()
            self.submitted.emit(self._kept.before, details)

    def _follow(self) -> None:
        unchanged = "" if self.has_changed else "Nothing is changed."
        hold(self._form.save, self._why_not or self._kept.why_not or unchanged)
