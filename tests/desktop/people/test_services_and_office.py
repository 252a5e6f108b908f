"""The services, details and codes of an office: written, saved apart, asked about before lost."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from tests.desktop.people_hands import (
    CLEANING,
    CODE,
    DETAILS,
    OFFICE,
    REPAIRS,
    answer,
    click,
    shown_screen,
    write,
)

from estate_complaints.desktop.people.codes_dialog import CodesDialog
from estate_complaints.desktop.people.people_screen import PeopleScreen
from estate_complaints.desktop.people.services_tab import what_is_wrong
from estate_complaints.desktop.people.services_table import MANAGER, NAME, identifier
from estate_complaints.rules.people import Service


@pytest.fixture
def screen(qtbot: QtBot) -> PeopleScreen:
    return shown_screen(qtbot)


# --- the services ------------------------------------------------------------------------------


def test_services_are_written_in_the_table_and_handed_over_whole(
    screen: PeopleScreen, qtbot: QtBot
) -> None:
    tab = screen.services
    assert not tab.save.isEnabled()
    assert tab.save.toolTip() == "Nothing is changed."
    tab.table.item(0, NAME).setText("Repairs and lifts")
    click_in_hidden(tab.add)
    tab.table.item(2, NAME).setText("Lifts & doors")
    combo = tab.table.cellWidget(2, MANAGER)
    assert isinstance(combo, QComboBox)
    combo.setCurrentText("Ben Okri")
    with qtbot.waitSignal(tab.submitted) as heard:
        click_in_hidden(tab.save)
    before, after = heard.args
    assert before == (REPAIRS, CLEANING)
    assert after == (
        Service(id="repairs", name="Repairs and lifts", manager=2),
        CLEANING,
        Service(id="lifts_doors", name="Lifts & doors", manager=3),
    )


def click_in_hidden(button: QPushButton) -> None:
    """Press a button of a tab that is not in front."""
    button.click()


def test_a_manager_who_has_left_is_shown_as_such_and_not_offered_elsewhere(
    screen: PeopleScreen,
) -> None:
    combo = screen.services.table.cellWidget(1, MANAGER)
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "Ewa Nowak (has left)"
    screen.show_office(
        replace(OFFICE, details=msgspec.structs.replace(DETAILS, services=(REPAIRS,)))
    )
    only = screen.services.table.cellWidget(0, MANAGER)
    assert isinstance(only, QComboBox)
    assert only.findText("Ewa Nowak (has left)") < 0


def test_a_service_of_the_book_is_removed_only_after_a_question(
    screen: PeopleScreen, qtbot: QtBot
) -> None:
    tab = screen.services
    tab.table.selectRow(0)
    tab.remove.click()
    answer(tab, "Cancel", qtbot)
    assert tab.table.rowCount() == 2
    tab.remove.click()
    answer(tab, "Remove", qtbot)
    assert tab.table.services == (CLEANING,)
    tab.add.click()
    tab.remove.click()  # nothing is lost by that
    assert tab.table.services == (CLEANING,)


def test_what_is_being_changed_survives_a_refresh_and_a_failure(screen: PeopleScreen) -> None:
    screen.services.table.item(0, NAME).setText("Repairs and lifts")
    screen.services.save.click()
    screen.services.show_failure("The folder cannot be reached.")
    colleagues = msgspec.structs.replace(DETAILS, services=(), telephone="1")
    screen.show_office(replace(OFFICE, details=colleagues))
    assert screen.services.table.services[0].name == "Repairs and lifts"
    assert screen.office.details.telephone == "1"  # nothing was being written there
    screen.services.save.click()
    screen.services.show_saved()
    assert not screen.has_unsaved()
    screen.show_office(replace(OFFICE, details=colleagues))
    assert screen.services.table.services == ()


def test_services_have_names_of_their_own() -> None:
    assert what_is_wrong([REPAIRS, CLEANING]) == ""
    assert "no name" in what_is_wrong([REPAIRS, Service(id="", name="")])
    twice = Service(id="r", name="repairs")
    assert "stands there twice" in what_is_wrong([REPAIRS, twice])
    assert identifier("Repairs", {"repairs", "repairs_2"}) == "repairs_3"
    assert identifier("???", ()) == "service"


# --- the office and its codes ------------------------------------------------------------------


def test_the_details_are_handed_over_with_what_was_shown_before(
    screen: PeopleScreen, qtbot: QtBot
) -> None:
    write(screen.office, "email", "nowhere")
    with qtbot.assertNotEmitted(screen.office.submitted):
        screen.office._form.save.click()
    write(screen.office, "email", "new@story.example")
    with qtbot.waitSignal(screen.office.submitted) as heard:
        screen.office._form.save.click()
    assert heard.args == [DETAILS, msgspec.structs.replace(DETAILS, email="new@story.example")]


def test_leaving_asks_what_becomes_of_changes(screen: PeopleScreen, qtbot: QtBot) -> None:
    left: list[str] = []
    assert not screen.has_unsaved()
    write(screen.office, "website", "story.example")
    assert screen.has_unsaved()
    screen.ask_to_leave(lambda: left.append("left"))
    box = screen.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "the office's details" in box.text()
    answer(screen, "Leave", qtbot)
    assert left == ["left"]


@pytest.fixture
def dialog(screen: PeopleScreen) -> CodesDialog:
    return CodesDialog(screen)


def test_the_key_for_another_pc_is_shown_with_the_folder(
    screen: PeopleScreen, dialog: CodesDialog, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.codes.office_key_wanted):
        screen.codes.another_pc.click()
    dialog.open_for_office_key()
    dialog.show_office_key("Storybook RMO", CODE, r"S:\Complaints")
    assert r"S:\Complaints" in dialog.page.form.heading_hint.text()
    assert "K7QX" in dialog.page.form.office_key.toPlainText()
    assert not dialog.page.form.recovery_code.isVisible()
    click(dialog.done_button, qtbot)
    qtbot.waitUntil(lambda: screen.findChild(CodesDialog) is None)


def test_a_new_sheet_is_made_after_a_question_and_typed_back(
    screen: PeopleScreen, dialog: CodesDialog, qtbot: QtBot
) -> None:
    screen.codes.new_sheet.click()
    with qtbot.waitSignal(screen.codes.new_sheet_wanted):
        answer(screen, "Make", qtbot)
    dialog.open_for_new_sheet()
    dialog.show_new_sheet("Storybook RMO", CODE, CODE)
    click(dialog.done_button, qtbot)
    assert dialog.isVisible()  # not typed back yet
    dialog.reject()
    answer(dialog, "Cancel", qtbot)
    assert dialog.isVisible()
    wanted = dialog.page.wanted_groups()
    for _, field in dialog.page.fields:
        field.setText(wanted[field.accessibleName()])
    click(dialog.done_button, qtbot)
    qtbot.waitUntil(lambda: screen.findChild(CodesDialog) is None)


def test_the_window_for_a_new_sheet_cannot_be_left_before_the_sheet_is_there(
    screen: PeopleScreen, dialog: CodesDialog, qtbot: QtBot
) -> None:
    dialog.open_for_new_sheet()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert not dialog.done_button.isEnabled()
    dialog.show_failure("The folder cannot be reached.")
    assert dialog.says.text() == "The folder cannot be reached."
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.findChild(CodesDialog) is None)
