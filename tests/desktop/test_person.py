"""The form about a person of the office."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.person import PersonDetails, PersonForm

ROLES = [("front", "Receptionist"), ("manager", "Estate Manager")]
COLLEAGUES = [(1, "Ama Boateng"), (2, "Colin Marsh")]
COLIN = PersonDetails(
    name="Colin Marsh", role_id="manager", line_manager_id=1, board_member=True, member_id=2
)


@pytest.fixture
def form(qtbot: QtBot) -> PersonForm:
    form = PersonForm(ROLES, COLLEAGUES, COLIN)
    qtbot.addWidget(form)
    form.open()
    return form


def save(form: PersonForm, qtbot: QtBot) -> None:
    button = form.findChild(QPushButton, "save")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def combo(form: PersonForm, name: str) -> QComboBox:
    found = form.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def named(form: PersonForm) -> QLineEdit:
    found = form.findChild(QLineEdit, "name")
    assert isinstance(found, QLineEdit)
    return found


def test_a_person_saved_as_shown_is_the_same_person(form: PersonForm, qtbot: QtBot) -> None:
    assert not form.has_changed
    with qtbot.waitSignal(form.submitted) as heard:
        save(form, qtbot)
    assert heard.args == [COLIN]


def test_nobody_is_their_own_line_manager(form: PersonForm) -> None:
    offered = combo(form, "line_manager")
    assert [offered.itemText(n) for n in range(offered.count())] == ["Nobody", "Ama Boateng"]


def test_what_is_changed_is_handed_over(form: PersonForm, qtbot: QtBot) -> None:
    named(form).setText("  Colin Marsh-Jones ")
    combo(form, "line_manager").setCurrentText("Nobody")
    active = form.findChild(QCheckBox, "active")
    assert isinstance(active, QCheckBox)
    active.setChecked(False)
    assert form.has_changed
    with qtbot.waitSignal(form.submitted) as heard:
        save(form, qtbot)
    expected = PersonDetails(
        name="Colin Marsh-Jones", role_id="manager", board_member=True, active=False, member_id=2
    )
    assert heard.args == [expected]


def test_a_new_person_needs_a_name_and_a_role(qtbot: QtBot) -> None:
    form = PersonForm(ROLES, COLLEAGUES)
    qtbot.addWidget(form)
    form.open()
    with qtbot.assertNotEmitted(form.submitted):
        save(form, qtbot)
    name, role = form.findChild(QLabel, "name_problem"), form.findChild(QLabel, "role_problem")
    assert isinstance(name, QLabel)
    assert isinstance(role, QLabel)
    assert (name.text(), role.text()) == (
        "Write the person's name.",
        "Choose what the person does here.",
    )


def test_a_failure_leaves_the_form_open_and_filled(form: PersonForm) -> None:
    form.show_failure("Somebody else changed Colin Marsh a moment ago.")
    label = form.findChild(QLabel, "form_problem")
    assert isinstance(label, QLabel)
    assert label.isVisible()
    assert named(form).text() == "Colin Marsh"
