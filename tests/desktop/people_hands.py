"""The page of people and services of an invented office, and the hands of whoever uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.doors.new_password import NewPasswordForm
from estate_complaints.desktop.people.people_screen import PeopleScreen
from estate_complaints.desktop.people.person import PersonForm
from estate_complaints.office.rows import Choice, MemberRow, OfficePeople
from estate_complaints.rules.people import Member, OfficeDetails, Service

AMA = MemberRow(Member(id=1, name="Ama Boateng", role="head"), "Head", "", True, True)
COLIN = MemberRow(
    Member(id=2, name="Colin Marsh", role="front", manager=1),
    "Reception",
    "Ama Boateng",
    True,
    False,
)
BEN = MemberRow(Member(id=3, name="Ben Okri", role="board"), "Board member", "", False, False)
EWA = MemberRow(
    Member(id=4, name="Ewa Nowak", role="front", active=False), "Reception", "", False, False
)
REPAIRS = Service(id="repairs", name="Repairs", manager=2)
CLEANING = Service(id="cleaning", name="Cleaning", manager=4)
DETAILS = OfficeDetails(
    name="Storybook RMO",
    address="1 Storybook Court\nLondon",
    email="office@story.example",
    services=(REPAIRS, CLEANING),
)
OFFICE = OfficePeople(
    members=(AMA, BEN, COLIN, EWA),
    roles=(Choice("head", "Head"), Choice("front", "Reception")),
    details=DETAILS,
    reader=1,
    why_not="",
)
CODE = "K7QX M2RP TTW8 55HJ\nQ3VD 9XKM B7C2 RT4Y\n0A1B 2C3D 4E5F 6G7H\nJKMN PQRS TVWX YZ01"
NEW_WORDS = "a new password of mine"


def shown_screen(qtbot: QtBot) -> PeopleScreen:
    """The page of an invented office, as its administrator sees it."""
    screen = PeopleScreen()
    qtbot.addWidget(screen)
    screen.show_office(OFFICE)
    screen.resize(1100, 700)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def click(widget: QWidget, qtbot: QtBot, name: str = "") -> None:
    button = widget.findChild(QPushButton, name) if name else widget
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def person_form(screen: PeopleScreen) -> PersonForm:
    form = screen.findChild(PersonForm)
    assert isinstance(form, PersonForm)
    return form


def password_form(screen: PeopleScreen) -> NewPasswordForm:
    form = screen.findChild(NewPasswordForm)
    assert isinstance(form, NewPasswordForm)
    return form


def write(form: QWidget, name: str, text: str) -> None:
    field = form.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit)
    field.setText(text)


def answer(screen: QWidget, words: str, qtbot: QtBot) -> None:
    box = screen.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    [button] = [one for one in box.findChildren(QPushButton) if words in one.text()]
    click(button, qtbot)


def shown_names(screen: PeopleScreen) -> list[str]:
    table = screen.people.table
    return [table.item(row, 0).text() for row in range(table.rowCount())]
