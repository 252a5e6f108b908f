"""The services an office gives and who manages each: whom a complaint about it may go to first."""

from collections import Counter
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.dress.theme import set_role
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.parts.problems import announce
from estate_complaints.desktop.parts.resident_words import words
from estate_complaints.desktop.people.services_table import ServicesTable
from estate_complaints.office.rows import OfficePeople
from estate_complaints.rules.people import Service

WHAT_FOR = (
    "Whoever takes a complaint down says which service it is about. Where the policy gives a "
    "stage to the manager of the service, that person is offered first."
)
REMOVED = "Complaints that were taken down about it will no longer say which service it was."


class ServicesTab(QWidget):
    """A small table to be written in; nothing is kept before Save."""

    submitted = Signal(object, object)  # tuple[Service, ...]: as they were shown, as they are now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: tuple[Service, ...] = ()
        self._why_not = ""
        self.table = ServicesTable()
        self.add = QPushButton("&Add a service")
        self.remove = QPushButton("Re&move…")
        self.save = QPushButton("&Save the services")
        self.failure = words("", "problem")
        set_role(self.save, "primary")
        self.table.changed.connect(self._follow)
        self.table.itemSelectionChanged.connect(self._follow)
        self.add.clicked.connect(self.table.add)
        self.remove.clicked.connect(self._ask_to_remove)
        self.save.clicked.connect(self._submit)
        self._lay_out()
        self.setFocusProxy(self.table)

    @property
    def has_changed(self) -> bool:
        """Whether something in the table is not saved."""
        return self.table.services != self._before

    def show_office(self, people: OfficePeople) -> None:
        """Show the services as the book has them now; what is being changed stays."""
        self._why_not = people.why_not
        if not self.has_changed:
            self._before = people.details.services
            self.table.fill(self._before, _managers(people))
        self._follow()

    def show_saved(self) -> None:
        """What is in the table is in the book: the next reading may replace it."""
        self._before = self.table.services
        self.show_failure("")

    def show_failure(self, sentence: str) -> None:
        """Say why they could not be saved; what was written stays."""
        self.failure.setText(sentence)
        self.failure.setVisible(bool(sentence))
        self._follow()
        if sentence:
            announce(self, sentence)

    def _ask_to_remove(self) -> None:
        row = self.table.currentRow()
        if self.table.is_new(row):
            self.table.take(row)
            return
        name = self.table.name_of(row)
        ask_whether(self, f"Remove {name}?", "&Remove", partial(self.table.take, row), REMOVED)

    def _submit(self) -> None:
        services = self.table.services
        problem = what_is_wrong(services)
        self.show_failure(problem)
        if not problem:
            self.save.setEnabled(False)
            self.submitted.emit(self._before, services)

    def _follow(self) -> None:
        held, chosen = self._why_not, self.table.currentRow() >= 0
        hold(self.add, held)
        hold(self.remove, held or ("" if chosen else "Choose a service first."))
        hold(self.save, held or ("" if self.has_changed else "Nothing is changed."))
        self.table.allow(not held)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.remove)
        foot.addStretch()
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(words(WHAT_FOR, "hint"))
        column.addWidget(self.table, 1)
        column.addWidget(self.failure)
        column.addLayout(foot)
        self.failure.hide()


def what_is_wrong(services: Iterable[Service]) -> str:
    """What must be put right before services are saved; empty for nothing."""
    counted = Counter(service.name.casefold() for service in services)
    if "" in counted:
        return "A service has no name yet. Write one, or remove the row."
    twice = next((service for service in services if counted[service.name.casefold()] > 1), None)
    return f"{twice.name} stands there twice." if twice else ""


def _managers(people: OfficePeople) -> list[tuple[int, str]]:
    """Those who are here, and whoever manages a service still though they have left."""
    managing = {service.manager for service in people.details.services}
    return [
        (row.member.id, row.member.name + ("" if row.member.active else " (has left)"))
        for row in people.members
        if row.member.active or row.member.id in managing
    ]
