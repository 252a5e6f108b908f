"""The services an office gives and who manages each: whom a complaint about it may go to first."""

from collections import Counter
from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from estate_complaints.desktop.asking.dialogs import ask_whether
from estate_complaints.desktop.parts.held import hold
from estate_complaints.desktop.people.office_list import OfficeList
from estate_complaints.desktop.people.services_table import ServicesTable
from estate_complaints.office.rows import OfficePeople
from estate_complaints.rules.people import Service

WHAT_FOR = (
    "Whoever takes a complaint down says which service it is about. Where the policy gives a "
    "stage to the manager of the service, that person is offered first."
)
REMOVED = "Complaints that were taken down about it will no longer say which service it was."


class ServicesTab(OfficeList):
    """The services in a small table, each a line with its manager."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("&Save the services", "Re&move…", parent)
        self.table = ServicesTable()
        self.add = QPushButton("&Add a service")
        self.table.changed.connect(self.look_again)
        self.table.itemSelectionChanged.connect(self.look_again)
        self.add.clicked.connect(self.table.add)
        self.remove.clicked.connect(self._ask_to_remove)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        self.lay_out(WHAT_FOR, self.table, foot)
        self.setFocusProxy(self.table)

    @property
    def written(self) -> tuple[Service, ...]:
        """The services as they stand in the table."""
        return self.table.services

    def fill(self, people: OfficePeople) -> tuple[Service, ...]:
        """Show the services as the book has them, and return them."""
        self.table.fill(people.details.services, _managers(people))
        return people.details.services

    def may_submit(self) -> bool:
        """No while a service has no name or stands there twice; says so."""
        problem = what_is_wrong(self.written)
        self.say(problem)
        if not problem:
            self.table.settle()
        return not problem

    def follow(self, why_not: str) -> None:
        """Offer to add a service, and to remove the one that is chosen."""
        chosen = self.table.currentRow() >= 0
        hold(self.add, why_not)
        hold(self.remove, why_not or ("" if chosen else "Choose a service first."))
        self.table.allow(not why_not)

    def _ask_to_remove(self) -> None:
        row = self.table.currentRow()
        if self.table.id_of(row) not in {service.id for service in self.kept.before}:
            self.table.take(row)
            return
        name = self.table.name_of(row)
        ask_whether(self, f"Remove {name}?", "&Remove", partial(self.table.take, row), REMOVED)


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
