"""The form about a person of the office: name, role, line manager, and whether they are here."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from estate_complaints.desktop.form_fields import choose, draw, fill_choices
from estate_complaints.desktop.forms.ui_person import Ui_PersonForm
from estate_complaints.desktop.problems import Problems


@dataclass(frozen=True)
class PersonDetails:
    """What the office knows of a person; `member_id` is None for one not yet in the book."""

    name: str = ""
    role_id: str = ""
    line_manager_id: int | None = None
    board_member: bool = False
    active: bool = True
    member_id: int | None = None


class PersonForm(QDialog):
    """Shows a person, and emits what was made of them. Nothing is kept while typing."""

    submitted = Signal(object)  # PersonDetails

    def __init__(
        self,
        roles: Iterable[tuple[str, str]],
        colleagues: Iterable[tuple[int, str]],
        person: PersonDetails | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = draw(Ui_PersonForm(), self)
        self._problems = Problems(self)
        self._before = person or PersonDetails()
        fill_choices(self._form.role, roles, prompt="Choose a role")
        self._offer_managers(colleagues)
        self._show(self._before)
        self._form.save.clicked.connect(self._submit)
        self._form.cancel.clicked.connect(self.reject)

    @property
    def has_changed(self) -> bool:
        """Whether something on the form differs from what it showed at first."""
        return self._read() != self._before

    def show_failure(self, sentence: str) -> None:
        """Say below the form why it could not be saved; the form stays as it is."""
        self._problems.show({"form": sentence})

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
        self._form.board_member.setChecked(person.board_member)
        self._form.active.setChecked(person.active)

    def _read(self) -> PersonDetails:
        return PersonDetails(
            name=self._form.name.text().strip(),
            role_id=self._form.role.currentData() or "",
            line_manager_id=self._form.line_manager.currentData(),
            board_member=self._form.board_member.isChecked(),
            active=self._form.active.isChecked(),
            member_id=self._before.member_id,
        )

    def _submit(self) -> None:
        person = self._read()
        problems = {}
        if not person.name:
            problems["name"] = "Write the person's name."
        if not person.role_id:
            problems["role"] = "Choose what the person does here."
        self._problems.show(problems)
        if not problems:
            self.submitted.emit(person)
