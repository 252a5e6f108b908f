"""A new office is set up page by page; nothing typed is lost, nothing is made by halves."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.new_offices import (
    PASSWORD,
    THREE_STAGES,
    TWO_STAGES,
    fill_office,
    fill_person,
    fill_policy,
    press,
    sentences,
    shown_start,
    to_the_person,
)

from estate_complaints.desktop.doors.first_start import FirstStart, FirstStartAnswers
from estate_complaints.desktop.doors.new_password import password_problem


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> FirstStart:
    return shown_start(qtbot, tmp_path)


def test_the_answers_of_all_pages_arrive_together(
    start: FirstStart, qtbot: QtBot, tmp_path: Path
) -> None:
    to_the_person(start)
    with qtbot.waitSignal(start.completed) as heard:
        fill_person(start)
    assert heard.args == [
        FirstStartAnswers(
            policy_text="three",
            office_name="Cottington Close RMO",
            office_address="1 Cottington Close\nLondon SE11 4AB",
            office_telephone="020 7946 0000",
            office_email="office@example.org",
            folder=tmp_path,
            person_name="Ama Boateng",
            role_id="front",
            password=PASSWORD,
        )
    ]


def test_the_password_is_in_no_description_of_the_answers(start: FirstStart, qtbot: QtBot) -> None:
    to_the_person(start)
    with qtbot.waitSignal(start.completed) as heard:
        fill_person(start)
    assert PASSWORD not in repr(heard.args[0])


def test_the_office_is_called_as_its_policy_calls_it_unless_another_name_is_written(
    start: FirstStart, qtbot: QtBot
) -> None:
    name = start.office.form.office_name
    fill_policy(start, row=0)
    assert name.text() == TWO_STAGES.organisation
    press(start, "back", qtbot)
    fill_policy(start, row=1)
    assert name.text() == THREE_STAGES.organisation
    qtbot.keyClicks(name, "Storybook RMO")  # in place of what was suggested
    press(start, "back", qtbot)
    fill_policy(start, row=0)
    assert start.office.name == "Storybook RMO"


@pytest.mark.parametrize(
    ("field", "text", "wrong"),
    [
        ("office_name", "  ", True),
        ("office_email", "office", True),
        ("office_email", "@example.org", True),
        ("office_email", "the office@example.org", True),
        ("office_email", "", False),
        ("office_telephone", "", False),
    ],
)
def test_an_office_needs_a_name_an_address_and_whole_e_mail_addresses(
    start: FirstStart, field: str, text: str, wrong: bool
) -> None:
    fill_policy(start)
    fill_office(start)
    start.go_back()
    start.office.form.__dict__[field].setText(text)
    start.go_on()
    assert (start.page is start.office) is wrong
    assert (field in sentences(start.office)) is wrong


def test_the_keys_stand_in_the_first_wrong_field(start: FirstStart) -> None:
    fill_policy(start)
    start.office.form.office_name.setText("An office")
    start.go_on()
    assert start.office.form.office_address.hasFocus()


def test_nothing_typed_is_lost_on_going_back(start: FirstStart, qtbot: QtBot) -> None:
    to_the_person(start)
    fill_person(start, again="not the same")
    for page in (start.place, start.office, start.policy):
        press(start, "back", qtbot)
        assert start.page is page
    for _ in range(3):
        press(start, "next", qtbot)
    assert start.page is start.person
    assert start.person.name == "Ama Boateng"
    assert start.person.role_id == "front"
    assert start.person.password == PASSWORD
    assert start.person.form.password_again.text() == "not the same"
    assert start.office.telephone == "020 7946 0000"


def test_the_roles_are_those_of_the_chosen_policy(start: FirstStart, qtbot: QtBot) -> None:
    to_the_person(start)
    role = start.person.form.role
    assert [role.itemText(n) for n in range(role.count())][1:] == ["Estate Manager", "Front Desk"]
    role.setCurrentText("Front Desk")
    for _ in range(3):
        press(start, "back", qtbot)
    fill_policy(start, row=0)
    start.go_on()
    start.go_on()
    assert role.currentText() == "Receptionist"  # the same role under its other name


def test_before_the_first_page_one_leaves(start: FirstStart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(start.left):
        press(start, "back", qtbot)


def test_a_password_is_neither_short_nor_one_letter_over_and_over() -> None:
    assert "12 characters" in password_problem("short")
    assert "the same" in password_problem("aaaaaaaaaaaaaaaa")
    assert password_problem(PASSWORD) == ""


def test_the_two_passwords_must_be_the_same(start: FirstStart, qtbot: QtBot) -> None:
    to_the_person(start)
    with qtbot.assertNotEmitted(start.completed):
        fill_person(start, again="horse battery stable")
    assert list(sentences(start.person)) == ["password_again"]
    assert start.person.form.password_again.hasFocus()


def test_the_password_is_shown_only_on_wish(start: FirstStart) -> None:
    form = start.person.form
    assert form.password.echoMode() == QLineEdit.EchoMode.Password
    form.show_password.setChecked(True)
    assert form.password.echoMode() == form.password_again.echoMode() == QLineEdit.EchoMode.Normal
    form.show_password.setChecked(False)
    assert form.password.echoMode() == QLineEdit.EchoMode.Password


def test_the_office_is_not_made_twice(start: FirstStart, qtbot: QtBot) -> None:
    to_the_person(start)
    fill_person(start)
    with qtbot.assertNotEmitted(start.completed):
        start.go_on()
        start.go_back()
        press(start, "next", qtbot)
    assert start.page is start.person


def test_an_office_that_could_not_be_made_leaves_every_answer(
    start: FirstStart, qtbot: QtBot
) -> None:
    to_the_person(start)
    fill_person(start)
    start.show_failure("There is no space left on the shared drive.")
    failure = start.findChild(QLabel, "failure")
    assert isinstance(failure, QLabel)
    assert failure.isVisible()
    assert failure.text() == "There is no space left on the shared drive."
    with qtbot.waitSignal(start.completed):
        start.go_on()


def test_enter_goes_on_from_a_field_and_presses_the_button_that_has_the_keys(
    start: FirstStart, qtbot: QtBot
) -> None:
    fill_policy(start)
    fill_office(start)
    start.go_back()
    qtbot.keyClick(start.office.form.office_name, Qt.Key.Key_Return)
    assert start.page is start.place
    back = start.findChild(QPushButton, "back")
    assert isinstance(back, QPushButton)
    back.setFocus()
    qtbot.keyClick(back, Qt.Key.Key_Return)
    assert start.page is start.office


def test_every_page_says_where_one_is_and_gives_the_keys_to_its_first_field(
    start: FirstStart,
) -> None:
    step = start.findChild(QLabel, "step")
    assert isinstance(step, QLabel)
    seen = [(step.text(), start.focusWidget().objectName())]
    fill_policy(start)
    seen.append((step.text(), start.focusWidget().objectName()))
    fill_office(start)
    seen.append((step.text(), start.focusWidget().objectName()))
    start.place.form.this_pc.setChecked(True)
    start.go_on()
    seen.append((step.text(), start.focusWidget().objectName()))
    assert seen == [
        ("Step 1 of 5", "policies"),
        ("Step 2 of 5", "office_name"),
        ("Step 3 of 5", "this_pc"),
        ("Step 4 of 5", "person_name"),
    ]
