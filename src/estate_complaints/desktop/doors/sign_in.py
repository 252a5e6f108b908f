"""The screen on which a person says who they are and opens the book."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.forms.ui_sign_in import Ui_SignInForm
from estate_complaints.desktop.parts.enter_key import enter_goes_on
from estate_complaints.desktop.parts.form_fields import choose, draw, fill_choices
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.problems import Problems, announce

CHOOSE_A_NAME = "Choose your name"


class SignIn(QWidget):
    """Asks for a name and a password; opening the book, which takes seconds, is the caller's."""

    submitted = Signal(int, str)  # the member's number, the password
    forgotten = Signal(object)  # the member's number, or None where no name is chosen
    again_wanted = Signal()  # look for the book once more
    elsewhere_wanted = Signal()  # the book is in another folder now

    def __init__(
        self,
        people: Iterable[tuple[int, str]] = (),
        office_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = draw(Ui_SignInForm(), self)
        self._problems = Problems(self)
        self._busy, self._no_book, self._why_not_forgotten = False, "", ""
        self.show_office(office_name)
        self.show_people(people)
        self._form.sign_in.clicked.connect(self._submit)
        self._form.forgotten.clicked.connect(
            lambda: self.forgotten.emit(self._form.person.currentData())
        )
        self._form.try_again.clicked.connect(self.again_wanted)
        self._form.elsewhere.clicked.connect(self.elsewhere_wanted)

    @property
    def people(self) -> tuple[tuple[int, str], ...]:
        """The names that are offered."""
        return self._people

    def show_people(self, people: Iterable[tuple[int, str]], chosen: int | None = None) -> None:
        """Offer these names; the one `chosen`, who signed in here last, stands ready.

        While somebody is being let in, it is their name that stays.
        """
        self._show_no_book("")
        self._people = tuple(people)
        chosen = self._form.person.currentData() if self._busy else chosen
        fill_choices(self._form.person, self._people, prompt=CHOOSE_A_NAME)
        if chosen is not None:
            choose(self._form.person, chosen)
        _go_to_first_gap(self._form)

    def show_office(self, name: str) -> None:
        """Say whose book it is, where that is known before it is open."""
        self._form.office_name.setText(name)
        self._form.office_name.setVisible(bool(name))

    def show_note(self, sentence: str) -> None:
        """Say something that helps to sign in, such as that a new password counts now."""
        self._form.busy_words.setText(sentence)
        self._form.busy_words.show()
        announce(self, sentence)

    def hold_forgotten(self, why_not: str) -> None:
        """Hold the way to a new password for a reason, or offer it."""
        self._why_not_forgotten = why_not
        self._follow()

    def show_no_book(self, sentence: str) -> None:
        """Say why nobody can sign in just now, and offer what can be done about it."""
        self._show_no_book(sentence)
        self._form.try_again.setFocus()
        announce(self, sentence)

    def show_busy(self) -> None:
        """Say that the book is being opened, and take nothing more until it is or fails."""
        self._set_busy(True)
        announce(self, self._form.busy_words.text())

    def show_failure(self, sentence: str) -> None:
        """Say beside the password why the book did not open; what was typed stays, selected."""
        self._set_busy(False)
        self._problems.show({"password": sentence})
        self._form.password.selectAll()

    def forget_password(self) -> None:
        """Empty the password once the book is open, and for the next person."""
        self._set_busy(False)
        self._problems.clear()
        self._form.password.clear()
        _go_to_first_gap(self._form)

    def _submit(self) -> None:
        if self._busy:
            return
        problems = _missing(self._form)
        self._problems.show(problems)
        if not problems:
            self.submitted.emit(self._form.person.currentData(), self._form.password.text())

    def _show_no_book(self, sentence: str) -> None:
        form = self._form
        self._no_book = sentence
        form.no_book.setText(sentence)
        for offered in (form.no_book, form.try_again, form.elsewhere):
            offered.setVisible(bool(sentence))
        self._follow()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        form = self._form
        form.busy_words.setText("Opening the Complaints Book. This takes a few seconds.")
        form.busy_words.setVisible(busy)
        self._follow()

    def _follow(self) -> None:
        """While somebody is let in, nothing else is begun."""
        form, held = self._form, self._busy or bool(self._no_book)
        for widget in (form.person, form.password, form.sign_in):
            widget.setDisabled(held)
        hold(form.forgotten, self._why_not_forgotten)
        if held:
            form.forgotten.setDisabled(True)
        for widget in (form.try_again, form.elsewhere):
            widget.setDisabled(self._busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter signs in from every field, and presses a button that has the keys."""
        if not enter_goes_on(self, event, self._submit):
            super().keyPressEvent(event)


def _missing(form: Ui_SignInForm) -> dict[str, str]:
    """What must still be given, by the name of the field."""
    problems = {}
    if form.person.currentData() is None:
        problems["person"] = "Choose your name from the list."
    if not form.password.text():
        problems["password"] = "Type your password."
    return problems


def _go_to_first_gap(form: Ui_SignInForm) -> None:
    unnamed = form.person.currentData() is None
    (form.person if unnamed else form.password).setFocus()
