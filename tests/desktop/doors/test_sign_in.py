"""Signing in: a name, a password, a busy moment, and a failure that loses nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.doors.sign_in import SignIn

PEOPLE = [(4, "Ama Boateng"), (9, "Colin Marsh")]


@pytest.fixture
def screen(qtbot: QtBot) -> SignIn:
    screen = SignIn(PEOPLE, "Cottington Close RMO")
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


def field(screen: SignIn, name: str) -> QLineEdit:
    found = screen.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def people(screen: SignIn) -> QComboBox:
    found = screen.findChild(QComboBox, "person")
    assert isinstance(found, QComboBox)
    return found


def sentence(screen: SignIn, name: str) -> str:
    label = screen.findChild(QLabel, f"{name}_problem")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def fill(screen: SignIn, name: str = "Colin Marsh", password: str = "secret words") -> None:
    people(screen).setCurrentText(name)
    field(screen, "password").setText(password)


def click(screen: SignIn, name: str, qtbot: QtBot) -> None:
    button = screen.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_name_and_the_password_are_handed_over(screen: SignIn, qtbot: QtBot) -> None:
    fill(screen)
    with qtbot.waitSignal(screen.submitted) as heard:
        click(screen, "sign_in", qtbot)
    assert heard.args == [9, "secret words"]


def test_enter_in_the_password_signs_in(screen: SignIn, qtbot: QtBot) -> None:
    fill(screen)
    with qtbot.waitSignal(screen.submitted):
        qtbot.keyClick(field(screen, "password"), Qt.Key.Key_Return)


def test_nobody_is_chosen_for_you(screen: SignIn, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.submitted):
        click(screen, "sign_in", qtbot)
    assert sentence(screen, "person") == "Choose your name from the list."
    assert sentence(screen, "password") == "Type your password."
    assert people(screen).hasFocus()


def test_whoever_signed_in_here_last_only_types_the_password(screen: SignIn) -> None:
    screen.show_people(PEOPLE, chosen=9)
    assert people(screen).currentText() == "Colin Marsh"
    assert field(screen, "password").hasFocus()


def test_somebody_who_has_left_is_not_chosen(screen: SignIn) -> None:
    screen.show_people(PEOPLE, chosen=77)
    assert people(screen).currentData() is None
    assert people(screen).hasFocus()


def test_while_the_book_opens_nothing_is_handed_over_twice(screen: SignIn, qtbot: QtBot) -> None:
    fill(screen)
    screen.show_busy()
    busy = screen.findChild(QLabel, "busy_words")
    assert isinstance(busy, QLabel)
    assert busy.isVisible()
    assert "Opening" in busy.text()
    with qtbot.assertNotEmitted(screen.submitted):
        click(screen, "sign_in", qtbot)
        qtbot.keyClick(screen, Qt.Key.Key_Return)


def test_names_that_come_while_the_book_opens_let_nobody_press_twice(
    screen: SignIn, qtbot: QtBot
) -> None:
    fill(screen)
    screen.show_busy()
    screen.show_people(PEOPLE, chosen=4)
    assert not field(screen, "password").isEnabled()
    with qtbot.assertNotEmitted(screen.submitted), qtbot.assertNotEmitted(screen.forgotten):
        click(screen, "sign_in", qtbot)
        click(screen, "forgotten", qtbot)
    screen.show_failure("This is not the password of Colin Marsh.")
    assert people(screen).currentText() == "Colin Marsh"
    assert field(screen, "password").isEnabled()


def test_a_new_password_is_offered_once_the_program_is_there(screen: SignIn, qtbot: QtBot) -> None:
    screen.hold_forgotten("The program is still being loaded.")
    forgotten = screen.findChild(QPushButton, "forgotten")
    assert isinstance(forgotten, QPushButton)
    screen.show_people(PEOPLE)
    assert not forgotten.isEnabled()
    assert forgotten.toolTip() == "The program is still being loaded."
    screen.hold_forgotten("")
    assert forgotten.isEnabled()


def test_a_failure_is_said_beside_the_password_and_loses_nothing(
    screen: SignIn, qtbot: QtBot
) -> None:
    fill(screen)
    screen.show_busy()
    screen.show_failure("This is not the password of Colin Marsh.")
    password = field(screen, "password")
    assert sentence(screen, "password") == "This is not the password of Colin Marsh."
    assert password.accessibleDescription() == "This is not the password of Colin Marsh."
    assert people(screen).currentText() == "Colin Marsh"
    assert password.hasFocus()
    assert password.selectedText() != ""
    with qtbot.waitSignal(screen.submitted) as heard:
        click(screen, "sign_in", qtbot)
    assert heard.args == [9, "secret words"]
    assert sentence(screen, "password") == ""


def test_the_password_is_forgotten_for_the_next_person(screen: SignIn) -> None:
    fill(screen)
    screen.show_busy()
    screen.forget_password()
    assert field(screen, "password").text() == ""
    assert field(screen, "password").isEnabled()


def test_the_password_is_never_in_sight(screen: SignIn) -> None:
    assert field(screen, "password").echoMode() == QLineEdit.EchoMode.Password


@pytest.mark.parametrize(("name", "number"), [("Ama Boateng", 4), ("Choose your name", None)])
def test_a_forgotten_password_says_whose(
    screen: SignIn, qtbot: QtBot, name: str, number: int | None
) -> None:
    people(screen).setCurrentText(name)
    with qtbot.waitSignal(screen.forgotten) as heard:
        click(screen, "forgotten", qtbot)
    assert heard.args == [number]


def test_a_name_is_found_by_typing_its_first_letters(screen: SignIn, qtbot: QtBot) -> None:
    widget: QWidget = people(screen)
    qtbot.keyClicks(widget, "Col")
    assert people(screen).currentText() == "Colin Marsh"
