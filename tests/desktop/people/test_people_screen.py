"""The people of the office: who is shown, who may change it, and that nothing typed is lost."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot
from tests.desktop.people_hands import (
    AMA,
    BEN,
    COLIN,
    NEW_WORDS,
    OFFICE,
    click,
    password_form,
    person_form,
    shown_names,
    shown_screen,
    write,
)

from estate_complaints.desktop.doors.new_password import NewPasswordForm
from estate_complaints.desktop.people.people_screen import PeopleScreen
from estate_complaints.desktop.people.people_tab import duties, why_no_reset
from estate_complaints.desktop.people.person import PersonDetails, PersonForm
from estate_complaints.desktop.people.services_table import MANAGER
from estate_complaints.office.rows import MemberRow


@pytest.fixture
def screen(qtbot: QtBot) -> PeopleScreen:
    return shown_screen(qtbot)


# --- the people --------------------------------------------------------------------------------


def test_the_list_shows_who_is_here_and_on_wish_who_has_left(screen: PeopleScreen) -> None:
    assert shown_names(screen) == ["Ama Boateng", "Ben Okri", "Colin Marsh"]
    screen.people.with_left.setChecked(True)
    assert shown_names(screen)[-1] == "Ewa Nowak"
    row = [screen.people.table.item(0, column).text() for column in range(5)]
    assert row == ["Ama Boateng", "Head", "–", "Yes", "Yes, as administrator"]


def test_who_is_chosen_stays_chosen_over_a_refresh(screen: PeopleScreen) -> None:
    screen.people.table.selectRow(2)
    renamed = replace(COLIN, member=msgspec.structs.replace(COLIN.member, name="Aaron Marsh"))
    screen.show_office(replace(OFFICE, members=(renamed, AMA, BEN)))
    assert screen.people.table.member == 2
    assert screen.people.table.currentRow() == 0


def test_enter_opens_who_is_chosen_and_what_is_saved_is_handed_over(
    screen: PeopleScreen, qtbot: QtBot
) -> None:
    screen.people.table.selectRow(2)
    qtbot.keyClick(screen.people.table, Qt.Key.Key_Return)
    write(person_form(screen), "name", "Colin Marsh-Jones")
    with qtbot.waitSignal(screen.people.submitted) as heard:
        click(person_form(screen), qtbot, "save")
    assert heard.args == [COLIN, PersonDetails("Colin Marsh-Jones", "front", 1, member_id=2)]
    screen.people.show_failure("The folder cannot be reached.")
    assert person_form(screen).isVisible()
    screen.people.show_saved()
    qtbot.waitUntil(lambda: screen.findChild(PersonForm) is None)
    assert screen.focusWidget() is screen.people.table


def test_a_new_colleague_is_handed_over_with_a_first_password(
    screen: PeopleScreen, qtbot: QtBot
) -> None:
    click(screen.people.add, qtbot)
    form = person_form(screen)
    write(form, "name", "Eve Adams")
    role = form.findChild(QComboBox, "role")
    assert isinstance(role, QComboBox)
    role.setCurrentText("Head")
    write(form, "password", NEW_WORDS)
    write(form, "password_again", NEW_WORDS)
    with qtbot.waitSignal(screen.people.submitted) as heard:
        click(form, qtbot, "save")
    assert heard.args == [None, PersonDetails("Eve Adams", "head", password=NEW_WORDS)]


def test_only_those_who_are_here_become_line_manager(screen: PeopleScreen, qtbot: QtBot) -> None:
    click(screen.people.add, qtbot)
    managers = person_form(screen).findChild(QComboBox, "line_manager")
    assert isinstance(managers, QComboBox)
    offered = [managers.itemText(place) for place in range(managers.count())]
    assert offered == ["Nobody", "Ama Boateng", "Ben Okri", "Colin Marsh"]


def test_a_colleague_gets_a_new_password(screen: PeopleScreen, qtbot: QtBot) -> None:
    screen.people.table.selectRow(2)
    click(screen.people.reset, qtbot)
    form = password_form(screen)
    assert form.windowTitle() == "A new password for Colin Marsh"
    write(form, "password", NEW_WORDS)
    write(form, "password_again", NEW_WORDS)
    with qtbot.waitSignal(screen.people.password_submitted) as heard:
        click(form, qtbot, "save")
    assert heard.args == [2, NEW_WORDS]
    screen.people.show_saved()
    qtbot.waitUntil(lambda: screen.findChild(NewPasswordForm) is None)


@pytest.mark.parametrize(("row", "why"), [(AMA, "Change my password"), (BEN, "does not sign in")])
def test_a_button_that_does_nothing_says_why(
    screen: PeopleScreen, row: MemberRow, why: str
) -> None:
    screen.people.table.selectRow(OFFICE.members.index(row))
    assert why in why_no_reset(row, reader=1)
    assert not screen.people.reset.isEnabled()
    assert why in screen.people.reset.toolTip()
    assert why in screen.people.reset.accessibleDescription()


def test_what_somebody_who_leaves_answers_for_is_named() -> None:
    assert duties(OFFICE, 2) == "Still manages Repairs. Choose somebody else for this."
    assert duties(OFFICE, 1).startswith("Still line manager of Colin Marsh.")
    assert duties(OFFICE, 3) == ""
    assert duties(OFFICE, None) == ""


def test_who_is_no_administrator_changes_nothing_and_reads_who_can(
    screen: PeopleScreen, qtbot: QtBot
) -> None:
    why_not = "Only an administrator can change this: Ama Boateng."
    screen.show_office(replace(OFFICE, why_not=why_not, reader=2))
    people, services, codes = screen.people, screen.services, screen.codes
    buttons = [people.add, people.change, people.reset, services.add, services.save]
    for button in (*buttons, codes.another_pc, codes.new_sheet):
        assert not button.isEnabled()
        assert button.toolTip() == why_not
    qtbot.keyClick(people.table, Qt.Key.Key_Return)
    assert screen.findChild(PersonForm) is None
    assert screen.own_password.isEnabled()  # everybody changes their own
    assert not services.table.cellWidget(0, MANAGER).isEnabled()
    address = screen.office.findChild(QPlainTextEdit, "address")
    assert isinstance(address, QPlainTextEdit)
    assert address.isReadOnly()


# --- one's own password ------------------------------------------------------------------------


def test_ones_own_password_needs_the_present_one(screen: PeopleScreen, qtbot: QtBot) -> None:
    click(screen.own_password, qtbot)
    form = password_form(screen)
    write(form, "password", NEW_WORDS)
    write(form, "password_again", NEW_WORDS)
    with qtbot.assertNotEmitted(screen.own_password_submitted):
        click(form, qtbot, "save")
    write(form, "old_password", "the old one")
    with qtbot.waitSignal(screen.own_password_submitted) as heard:
        click(form, qtbot, "save")
    assert heard.args == ["the old one", NEW_WORDS]
    screen.show_password_failure("That is not your password.")
    old = form.findChild(QLineEdit, "old_password")
    assert isinstance(old, QLineEdit)
    assert old.accessibleDescription() == "That is not your password."
    screen.show_password_changed()
    qtbot.waitUntil(lambda: screen.findChild(NewPasswordForm) is None)
