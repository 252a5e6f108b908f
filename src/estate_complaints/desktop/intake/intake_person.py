"""Who complains, on the intake form: somebody found among earlier complainants, or somebody new."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from estate_complaints.desktop.forms.ui_intake import Ui_IntakeForm
from estate_complaints.desktop.intake.intake_finder import PersonFinder
from estate_complaints.desktop.parts.form_fields import choose
from estate_complaints.office.rows import FoundPerson
from estate_complaints.rules.people import Person

KNOWN = "In the book already: changing the name makes it somebody else."


class IntakePerson(QObject):
    """Fills in somebody who was found, and lets go of them once the name is written anew."""

    wanted = Signal(str)  # a piece of a name, flat or telephone

    def __init__(self, form: Ui_IntakeForm, parent: QObject) -> None:
        super().__init__(parent)
        self.id: int | None = None
        self.was: Person | None = None  # as the book had them when the form was filled in
        self._form = form
        self._hint = form.find_complainant_hint.text()
        lines = (form.find_complainant, form.full_name, form.flat, form.telephone)
        self._finder = PersonFinder(lines, self)
        self._finder.wanted.connect(self.wanted)
        self._finder.chosen.connect(self.fill)
        form.full_name.textEdited.connect(lambda _: self.know(None))

    def know(self, number: int | None) -> None:
        """Take the person for this earlier complainant, or for somebody new."""
        self.id = number
        self.was = None
        self._form.find_complainant_hint.setText(self._hint if number is None else KNOWN)

    def show_people(self, people: Sequence[FoundPerson]) -> None:
        """Offer earlier complainants below the line in which they are looked for."""
        self._finder.show_people(people)

    def fill(self, person: FoundPerson) -> None:
        """Fill in somebody of the book."""
        form = self._form
        self._finder.forget()
        form.full_name.setText(person.name)
        form.address.setPlainText(person.address)
        form.flat.setText(person.flat)
        form.telephone.setText(person.telephone)
        form.email.setText(person.email)
        form.access_needs.setText(person.access_needs)
        form.language.setText(person.language)
        choose(form.reply_by, person.reply_by or None)
        form.find_complainant.clear()
        self.know(person.id)
        self.was = Person(
            name=person.name,
            address=person.address,
            flat=person.flat,
            telephone=person.telephone,
            email=person.email,
            reply_by=person.reply_by,
            access_needs=person.access_needs,
            language=person.language,
        )
