"""The form about a person of the office: who they are, whether they sign in, and their rights."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.asking.held_dialog import HeldDialog
from estate_complaints.desktop.doors.new_password import NewPassword
from estate_complaints.desktop.forms.ui_person import Ui_PersonForm
from estate_complaints.desktop.parts.form_fields import choose, draw, fill_choices
from estate_complaints.desktop.parts.problems import Problems, announce
from estate_complaints.desktop.parts.screen_room import room_for_a_window

MARGINS = 48  # points, left and right together
ROUND_ABOUT = 190  # points above and below what scrolls, with room for a sentence


@dataclass(frozen=True)
class PersonDetails:
    """What the office knows of a person; `member_id` is None for one not yet in the book.

    `password` is a first one, for somebody who could not sign in before.
    """

    name: str = ""
    role_id: str = ""
    line_manager_id: int | None = None
    active: bool = True
    signs_in: bool = True
    administrator: bool = False
    member_id: int | None = None
    password: str = field(default="", repr=False)


class PersonForm(HeldDialog):
    """Shows a person, and emits what was made of them. Nothing is kept while typing.

    `duties` says what a person who leaves would leave behind.
    """

    submitted = Signal(object)  # PersonDetails

    def __init__(
        self,
        roles: Iterable[tuple[str, str]],
        colleagues: Iterable[tuple[int, str]],
        person: PersonDetails | None = None,
        duties: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = draw(Ui_PersonForm(), self)
        self._problems = Problems(self)
        self._new = NewPassword(self._form, self)
        self._before = person or PersonDetails()
        self._form.duties.setText(duties)
        fill_choices(self._form.role, roles, prompt="Choose a role")
        self._offer_managers(colleagues)
        self._show(self._before)
        for box in (self._form.active, self._form.no_sign_in):
            box.toggled.connect(self._follow)
        self._form.save.clicked.connect(self._submit)
        self._form.cancel.clicked.connect(self.reject)
        self._follow()
        self._form.name.setFocus()

    @property
    def has_changed(self) -> bool:
        """Whether something on the form differs from what it showed at first."""
        return self._read() != self._before

    def show_failure(self, sentence: str) -> None:
        """Say below the form why it could not be saved; the form stays as it is."""
        self.release()
        self._form.form_problem.setText(sentence)
        self._form.form_problem.show()
        announce(self, sentence)

    def _offer_managers(self, colleagues: Iterable[tuple[int, str]]) -> None:
        """Nobody is their own line manager."""
        others = [one for one in colleagues if one[0] != self._before.member_id]
        fill_choices(self._form.line_manager, others, prompt="Nobody")

    def _show(self, person: PersonDetails) -> None:
        if person.name:
            self.setWindowTitle(person.name)
            self._form.heading.setText(person.name)
        self._form.name.setText(person.name)
        choose(self._form.role, person.role_id)
        choose(self._form.line_manager, person.line_manager_id)
        self._form.active.setChecked(person.active)
        self._form.no_sign_in.setChecked(not person.signs_in)
        self._form.administrator.setChecked(person.administrator)

    def _follow(self) -> None:
        """A password is asked only of somebody who gets one; rights need a sign-in."""
        form, here = self._form, self._form.active.isChecked()
        signs_in = here and not form.no_sign_in.isChecked()
        form.no_sign_in.setEnabled(here)
        form.administrator.setEnabled(signs_in)
        form.first_password_box.setVisible(self._needs_password)
        form.duties.setVisible(not here and bool(form.duties.text()))
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is asked, as far as the screen goes; the rest scrolls."""
        asked = self._form.scroll_room_layout
        asked.activate()
        wanted = asked.totalHeightForWidth(self.width() - MARGINS) + ROUND_ABOUT
        self.resize(self.width(), min(wanted, room_for_a_window().height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is shown has been measured."""
        super().showEvent(event)
        self._fit()

    @property
    def _needs_password(self) -> bool:
        form = self._form
        signs_in = form.active.isChecked() and not form.no_sign_in.isChecked()
        known = self._before.member_id is not None and self._before.signs_in
        return signs_in and not known

    def _read(self) -> PersonDetails:
        form = self._form
        signs_in = form.active.isChecked() and not form.no_sign_in.isChecked()
        return PersonDetails(
            name=" ".join(form.name.text().split()),
            role_id=form.role.currentData() or "",
            line_manager_id=form.line_manager.currentData(),
            active=form.active.isChecked(),
            signs_in=signs_in,
            administrator=signs_in and form.administrator.isChecked(),
            member_id=self._before.member_id,
            password=self._new.text if self._needs_password else "",
        )

    def _submit(self) -> None:
        person = self._read()
        problems = {}
        if not person.name:
            problems["name"] = "Write the person's name."
        if not person.role_id:
            problems["role"] = "Choose what the person does here."
        if self._needs_password:
            problems |= self._new.mistakes()
        self._form.form_problem.hide()
        self._problems.show(problems)
        self._fit()
        if not problems:
            self.submitted.emit(person)
