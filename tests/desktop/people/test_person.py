"""The form about a person of the office: who they are, whether they sign in, and their rights."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.people.person import PersonDetails, PersonForm

ROLES = [("front", "Receptionist"), ("manager", "Estate Manager")]
COLLEAGUES = [(1, "Ama Boateng"), (2, "Colin Marsh")]
COLIN = PersonDetails(
    name="Colin Marsh", role_id="manager", line_manager_id=1, administrator=True, member_id=2
)
PASSWORD = "colin's long password"


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
        name="Colin Marsh-Jones", role_id="manager", active=False, signs_in=False, member_id=2
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


def box(form: PersonForm, name: str) -> QCheckBox:
    found = form.findChild(QCheckBox, name)
    assert isinstance(found, QCheckBox)
    return found


def type_password(form: PersonForm, again: str = PASSWORD) -> None:
    for name, text in (("password", PASSWORD), ("password_again", again)):
        field = form.findChild(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        field.setText(text)


@pytest.fixture
def eve(qtbot: QtBot) -> PersonForm:
    """Somebody new, with a name and a role."""
    form = PersonForm(ROLES, COLLEAGUES)
    qtbot.addWidget(form)
    form.open()
    named(form).setText("Eve Adams")
    combo(form, "role").setCurrentText("Receptionist")
    return form


def test_a_new_colleague_gets_a_first_password_typed_twice(eve: PersonForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(eve.submitted):
        save(eve, qtbot)  # none yet
        type_password(eve, again="colin's long passport")
        save(eve, qtbot)
    type_password(eve)
    with qtbot.waitSignal(eve.submitted) as heard:
        save(eve, qtbot)
    assert heard.args == [PersonDetails("Eve Adams", "front", password=PASSWORD)]
    assert PASSWORD not in repr(heard.args[0])


def test_somebody_who_never_comes_to_the_pc_needs_no_password_and_no_rights(
    eve: PersonForm, qtbot: QtBot
) -> None:
    type_password(eve)
    box(eve, "administrator").setChecked(True)
    box(eve, "no_sign_in").setChecked(True)
    assert not box(eve, "administrator").isEnabled()
    assert not box(eve, "show_password").isVisible()
    with qtbot.waitSignal(eve.submitted) as heard:
        save(eve, qtbot)
    assert heard.args == [PersonDetails("Eve Adams", "front", signs_in=False)]


def test_a_password_is_asked_only_of_somebody_who_gets_one(form: PersonForm, qtbot: QtBot) -> None:
    assert not box(form, "show_password").isVisible()  # Colin has one
    ben = PersonDetails("Ben Okri", "front", signs_in=False, member_id=3)
    other = PersonForm(ROLES, COLLEAGUES, ben)
    qtbot.addWidget(other)
    other.open()
    assert not box(other, "show_password").isVisible()
    box(other, "no_sign_in").setChecked(False)
    assert box(other, "show_password").isVisible()


def test_whoever_leaves_can_no_longer_sign_in_and_their_duties_are_named(qtbot: QtBot) -> None:
    form = PersonForm(ROLES, COLLEAGUES, COLIN, "Still manages Repairs.")
    qtbot.addWidget(form)
    form.open()
    duties = form.findChild(QLabel, "duties")
    assert isinstance(duties, QLabel)
    assert not duties.isVisible()
    box(form, "active").setChecked(False)
    assert duties.isVisible()
    assert not box(form, "no_sign_in").isEnabled()
    with qtbot.waitSignal(form.submitted) as heard:
        save(form, qtbot)
    left = heard.args[0]
    assert (left.active, left.signs_in, left.administrator) == (False, False, False)


def test_the_form_is_saved_once_at_a_time(form: PersonForm, qtbot: QtBot) -> None:
    form.show_saving()
    with qtbot.assertNotEmitted(form.submitted):
        save(form, qtbot)
    form.show_failure("The folder cannot be reached.")
    with qtbot.waitSignal(form.submitted):
        save(form, qtbot)


def test_a_failure_leaves_the_form_open_and_filled(form: PersonForm) -> None:
    form.show_failure("Somebody else changed Colin Marsh a moment ago.")
    label = form.findChild(QLabel, "form_problem")
    assert isinstance(label, QLabel)
    assert label.isVisible()
    assert named(form).text() == "Colin Marsh"
