"""The hands of whoever sets up an office: each helper fills a page of the first start."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.doors.first_start import FirstStart, PolicyChoice
from estate_complaints.desktop.doors.first_start_pages import Page
from estate_complaints.rules.policy.policy_reader import PolicyRefused

KEY_CODE = "0B1C 2D3E 4F5G 6H7J\n8K9M ANBP CQDR ESFT\nGVHW JXKY MZN0 P1Q2\nR3S4 T5V6 W7X8 Y9Z0"
CODE = "K7QX M2RP TTW8 55HJ\nQ3VD 9XKM B7C2 RT4Y\n0A1B 2C3D 4E5F 6G7H\nJKMN PQRS TVWX YZ01"
PASSWORD = "horse battery staple"

TWO_STAGES = PolicyChoice(
    id="two",
    title="Two Stages RMO, Complaints Policy",
    description="Two stages, each answered in writing.",
    roles=(("director", "Estate Director"), ("front", "Receptionist")),
    organisation="Two Stages RMO",
    text="two",
)
THREE_STAGES = PolicyChoice(
    id="three",
    title="Three Stages RMO, Complaints Policy",
    description="Settled at once, then locally, then by review.",
    roles=(("manager", "Estate Manager"), ("front", "Front Desk")),
    organisation="Three Stages RMO",
    text="three",
)


SHIPPED = [Path("two.toml"), Path("three.toml")]
NO_NAME = "stage 3: “name” is missing."
NO_CLAUSE = "clock “reply”: “clause” is missing."


def read_policy(file: Path) -> PolicyChoice:
    """What stands in a file: one of the two, another policy, or none that can be used."""
    shipped = {"two.toml": TWO_STAGES, "three.toml": THREE_STAGES}
    if file.name in shipped:
        return shipped[file.name]
    if "policy" not in file.name:
        raise PolicyRefused([NO_NAME, NO_CLAUSE])
    return PolicyChoice(
        id=file.stem,
        title="Another RMO",
        organisation="Another RMO",
        description="",
        roles=(("front", "Desk"),),
        text=file.name,
    )


def shown_start(qtbot: QtBot, tmp_path: Path) -> FirstStart:
    """The first start in a window, at its first page."""
    start = FirstStart(SHIPPED, read_policy, this_pc=tmp_path)
    qtbot.addWidget(start)
    with qtbot.waitActive(start):
        start.show()
        start.activateWindow()
    return start


def press(start: FirstStart, name: str, qtbot: QtBot) -> None:
    button = start.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fill_policy(start: FirstStart, row: int = 1) -> None:
    start.policy.form.policies.setCurrentRow(row)
    start.go_on()


def fill_office(start: FirstStart) -> None:
    form = start.office.form
    form.office_name.setText("Cottington Close RMO")
    form.office_address.setPlainText("1 Cottington Close\nLondon SE11 4AB")
    form.office_telephone.setText("020 7946 0000")
    form.office_email.setText("office@example.org")
    start.go_on()


def fill_person(start: FirstStart, again: str = PASSWORD) -> None:
    form = start.person.form
    form.person_name.setText("Ama Boateng")
    form.role.setCurrentText("Front Desk")
    form.password.setText(PASSWORD)
    form.password_again.setText(again)
    start.go_on()


def to_the_person(start: FirstStart) -> None:
    fill_policy(start)
    fill_office(start)
    start.place.form.this_pc.setChecked(True)
    start.go_on()


def sentences(page: Page) -> dict[str, str]:
    return page.problems.shown


def to_the_code(start: FirstStart) -> None:
    to_the_person(start)
    fill_person(start)
    start.show_codes(CODE, KEY_CODE)


def type_back(start: FirstStart) -> None:
    wanted = start.recovery.wanted_groups()
    for _, field in start.recovery.fields:
        field.setText(wanted[field.accessibleName()].lower())
