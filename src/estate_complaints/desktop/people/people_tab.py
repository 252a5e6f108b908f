"""The people of the office: the list, and the forms to add and change somebody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.doors.new_password import NewPasswordForm
from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.people.people_table import PeopleTable
from estate_complaints.desktop.people.person import PersonDetails, PersonForm
from estate_complaints.office.rows import MemberRow, OfficePeople

CHOOSE = "Choose somebody first."


class PeopleTab(QWidget):
    """Shows everybody; an administrator adds, changes, and gives new passwords."""

    submitted = Signal(object, object)  # MemberRow as it was shown, or None; PersonDetails
    password_submitted = Signal(int, str)  # a colleague's number, their new password

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: OfficePeople | None = None
        self._form: PersonForm | NewPasswordForm | None = None
        self.table = PeopleTable()
        self.with_left = QCheckBox("Show those who have &left")
        self.add = QPushButton("&Add a person…")
        self.change = QPushButton("Cha&nge…")
        self.reset = QPushButton("New pass&word…")
        set_role(self.add, "primary")
        self.table.opened.connect(self._open_chosen)
        self.table.itemSelectionChanged.connect(self._follow)
        self.with_left.toggled.connect(self._fill)
        self.add.clicked.connect(lambda: self._open(None))
        self.change.clicked.connect(self._open_chosen)
        self.reset.clicked.connect(self._ask_for_password)
        self._lay_out()
        self.setFocusProxy(self.table)

    def show_office(self, people: OfficePeople) -> None:
        """Show the people as the book has them now; an open form stays as it is."""
        self._shown = people
        self._fill()

    def show_saved(self) -> None:
        """What the open form asked for is done: put it away."""
        if self._form is not None:
            self._form.accept()

    def show_failure(self, sentence: str) -> None:
        """Say on the open form why it could not be saved."""
        if self._form is not None:
            self._form.show_failure(sentence)

    @property
    def _reader(self) -> int | None:
        return self._shown.reader if self._shown else None

    @property
    def _chosen(self) -> MemberRow | None:
        members = self._shown.members if self._shown else ()
        return next((row for row in members if row.member.id == self.table.member), None)

    def _fill(self) -> None:
        if self._shown is None:
            return
        everybody = self.with_left.isChecked()
        members = self._shown.members
        self.with_left.setVisible(any(not row.member.active for row in members))
        self.table.show_people(row for row in members if everybody or row.member.active)
        self._follow()

    def _follow(self) -> None:
        """A button that does nothing says why."""
        why_not = self._shown.why_not if self._shown else "The list is being read."
        row = self._chosen
        hold(self.add, why_not)
        hold(self.change, why_not or ("" if row else CHOOSE))
        hold(self.reset, why_not or (why_no_reset(row, self._reader) if row else CHOOSE))

    def _open_chosen(self) -> None:
        if self.change.isEnabled():
            self._open(self._chosen)

    def _open(self, row: MemberRow | None) -> None:
        if self._shown is None:
            return
        here = [one.member for one in self._shown.members if one.member.active]
        roles = [(str(role.value), role.words) for role in self._shown.roles]
        colleagues = [(member.id, member.name) for member in here]
        person = _details(row) if row else None
        left = duties(self._shown, person.member_id) if person else ""
        form = PersonForm(roles, colleagues, person, left, self.window())
        form.submitted.connect(lambda details: self.submitted.emit(row, details))
        form.submitted.connect(form.show_saving)
        self._show(form)

    def _ask_for_password(self) -> None:
        row = self._chosen
        if row is None:
            return
        number, name = row.member.id, row.member.name
        hint = f"Tell it to {name} in person. The book notes that you set it."
        form = NewPasswordForm(f"A new password for {name}", hint, own=False, parent=self.window())
        form.submitted.connect(lambda _, new: self.password_submitted.emit(number, new))
        form.submitted.connect(form.show_saving)
        self._show(form)

    def _show(self, form: PersonForm | NewPasswordForm) -> None:
        self._form = form
        form.finished.connect(self._forget)
        form.open()

    def _forget(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.deleteLater()
            self.table.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        for button in (self.add, self.change, self.reset):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self.with_left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addLayout(foot)


def why_no_reset(row: MemberRow, reader: int | None) -> str:
    """Why somebody gets no new password here; empty where they may."""
    if row.member.id == reader:
        return "Your own is changed with “Change my password”."
    return "" if row.signs_in else f"{row.member.name} does not sign in. Change that first."


def duties(people: OfficePeople, number: int | None) -> str:
    """What somebody still answers for, to be given to others before they go; empty for nothing."""
    services = [one.name for one in people.details.services if one.manager == number]
    staff = [
        row.member.name
        for row in people.members
        if row.member.manager == number and row.member.active
    ]
    said = []
    if services and number is not None:
        said.append(f"Still manages {', '.join(services)}.")
    if staff and number is not None:
        said.append(f"Still line manager of {', '.join(staff)}.")
    return " ".join([*said, "Choose somebody else for this."]) if said else ""


def _details(row: MemberRow) -> PersonDetails:
    member = row.member
    return PersonDetails(
        name=member.name,
        role_id=member.role,
        line_manager_id=member.manager,
        active=member.active,
        signs_in=row.signs_in,
        administrator=row.administrator,
        member_id=member.id,
    )
