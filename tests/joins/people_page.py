"""The page of people and services of a real office, as whoever is signed in has it before them."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from tests.desktop.made_window import window_with
from tests.joins.a_pc import Pc
from tests.office.an_office import AMA, AMAS, at_the_desk, found, let_colin_in, sit_down

from estate_complaints.desktop.people.people_screen import PeopleScreen
from estate_complaints.desktop.people.person import PersonForm
from estate_complaints.joins.people import People
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.sign_in import SignedIn

EVES = "eve's long password"


@dataclass
class OpenPage:
    """The page as whoever is signed in has it before them, and what was said beside it."""

    pc: Pc
    desk: Desk
    place: Place
    people: People
    screen: PeopleScreen
    said: list[str] = field(default_factory=list)

    def rest(self) -> None:
        self.pc.qtbot.waitUntil(lambda: not self.pc.operations.is_busy)

    def person_form(self) -> PersonForm:
        form = self.screen.window().findChild(PersonForm)
        assert isinstance(form, PersonForm)
        return form

    def close(self) -> None:
        """Leave the desk."""
        self.rest()
        self.pc.operations.run(self.desk.book.close)
        self.rest()

    def choose(self, name: str) -> None:
        table = self.screen.people.table
        shown = [table.item(row, 0).text() for row in range(table.rowCount())]
        table.selectRow(shown.index(name))

    def save(self, form: QWidget) -> None:
        press(form, "save")
        self.rest()

    def problem(self, form: QWidget, name: str) -> str:
        label = form.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()


def write(form: QWidget, **texts: str) -> None:
    for name, text in texts.items():
        line = form.findChild(QLineEdit, name)
        assert isinstance(line, QLineEdit)
        line.setText(text)


def press(form: QWidget, name: str) -> None:
    button = form.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def an_office(pc: Pc, place: Place) -> Place:
    """An office at this PC, with Ama as its administrator, and Colin."""
    here = Place(place.folder, pc.profile)
    found(here)
    with at_the_desk(here) as desk:
        let_colin_in(desk, here)
    return here


def open_page(pc: Pc, place: Place, member: int = AMA, password: str = AMAS) -> OpenPage:
    found: list[SignedIn] = []  # the book belongs to the worker
    pc.operations.run(lambda: sit_down(place, member, password), found.append)
    pc.qtbot.waitUntil(lambda: bool(found))
    desk, said = found[0].desk, list[str]()
    window = window_with(pc.qtbot)
    people = People(pc.setting, desk, place, window, said.append, lambda p: said.append(repr(p)))
    page = OpenPage(pc, desk, place, people, people.open(), said)
    page.rest()
    return page
