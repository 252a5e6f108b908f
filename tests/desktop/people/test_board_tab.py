"""The days on which the Board meets, as an administrator writes them down."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.desktop.people_hands import DETAILS, OFFICE, shown_screen

from estate_complaints.desktop.people.board_tab import NOT_A_DAY, BoardTab
from estate_complaints.desktop.people.people_screen import PeopleScreen

JANUARY, FEBRUARY = date(2027, 1, 28), date(2027, 2, 25)
MEETS = replace(OFFICE, details=msgspec.structs.replace(DETAILS, meetings=(FEBRUARY,)))


@pytest.fixture
def screen(qtbot: QtBot) -> PeopleScreen:
    shown = shown_screen(qtbot)
    shown.show_office(MEETS)
    return shown


def days(tab: BoardTab) -> list[str]:
    return [tab.days.item(row).text() for row in range(tab.days.count())]


def test_a_day_is_typed_and_takes_its_place_in_order(screen: PeopleScreen, qtbot: QtBot) -> None:
    """R-076."""
    tab = screen.board
    assert days(tab) == ["Thu 25 Feb 2027"]
    tab.day.setText("28/1/2027")
    qtbot.keyClick(tab.day, Qt.Key.Key_Return)
    assert days(tab) == ["Thu 28 Jan 2027", "Thu 25 Feb 2027"]
    with qtbot.waitSignal(tab.submitted) as told:
        tab.save.click()
    assert told.args == [(FEBRUARY,), (JANUARY, FEBRUARY)]


def test_a_day_that_was_typed_and_not_added_is_saved_with_the_rest(
    screen: PeopleScreen, qtbot: QtBot
) -> None:
    tab = screen.board
    tab.day.setText("28/1/2027")
    with qtbot.waitSignal(tab.submitted) as told:
        tab.save.click()
    assert told.args is not None
    assert told.args[1] == (JANUARY, FEBRUARY)


@pytest.mark.parametrize(
    ("typed", "says"),
    [("soon", NOT_A_DAY), ("", NOT_A_DAY), ("25/2/2027", "Thu 25 Feb 2027 stands in the list")],
)
def test_what_is_no_new_day_is_told_and_stays(
    screen: PeopleScreen, qtbot: QtBot, typed: str, says: str
) -> None:
    tab = screen.board
    tab.day.setText(typed)
    tab.add.click()
    assert tab.failure.text().startswith(says)
    assert (days(tab), tab.day.text().strip() != "") == (["Thu 25 Feb 2027"], bool(typed))
    if typed:
        with qtbot.assertNotEmitted(tab.submitted):
            tab.save.click()


def test_a_day_is_taken_away_and_nothing_is_kept_before_save(screen: PeopleScreen) -> None:
    tab = screen.board
    assert tab.remove.toolTip() == "Choose a day first."
    tab.days.setCurrentRow(0)
    tab.remove.click()
    assert days(tab) == []
    assert screen.has_unsaved()
    tab.show_failure("The folder cannot be reached.")
    screen.show_office(MEETS)
    assert days(tab) == []  # what is being changed stays
    tab.save.click()
    tab.show_saved()
    assert not screen.has_unsaved()


def test_only_an_administrator_changes_them(screen: PeopleScreen) -> None:
    screen.show_office(replace(MEETS, why_not="Only an administrator can change this: Ama."))
    tab = screen.board
    assert tab.day.isReadOnly()
    assert {tab.add.toolTip(), tab.remove.toolTip(), tab.save.toolTip()} == {
        "Only an administrator can change this: Ama."
    }
