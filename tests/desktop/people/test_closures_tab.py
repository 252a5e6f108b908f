"""The days off of the office: nothing is saved before one has seen which dates move."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from tests.desktop.people_hands import OFFICE, shown_screen

from estate_complaints.desktop.people.closures_tab import ClosuresTab
from estate_complaints.desktop.people.people_screen import PeopleScreen
from estate_complaints.office.closure_rows import MovedDate, TimeOff

CHRISTMAS = TimeOff(
    date(2026, 12, 29),
    date(2026, 12, 31),
    "Christmas closure",
    entered="Ama Boateng, Fri 18 Dec 2026",
)
CORONATION = TimeOff(date(2027, 1, 4), date(2027, 1, 4), "Coronation", bank_holiday=True)
LATER = MovedDate(
    41, "CC/2026/041", "Reply", date(2027, 1, 7), date(2027, 1, 8), "10 working days from receipt"
)
PAUSED = replace(LATER, number=42, was=None, now=None)


@pytest.fixture
def screen(qtbot: QtBot) -> Iterator[PeopleScreen]:
    screen = shown_screen(qtbot)
    screen.show_office(replace(OFFICE, time_off=(CHRISTMAS,)))
    yield screen


@pytest.fixture
def tab(screen: PeopleScreen) -> ClosuresTab:
    return screen.closures


def enter(tab: ClosuresTab, **typed: str) -> None:
    for name, text in typed.items():
        line = tab.findChild(QLineEdit, name)
        assert isinstance(line, QLineEdit)
        line.setText(text)
    button(tab, "add").click()


def button(tab: ClosuresTab, name: str) -> QPushButton:
    found = tab.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def cells(tab: ClosuresTab, name: str) -> list[list[str]]:
    table = tab.findChild(QTableWidget, name)
    assert isinstance(table, QTableWidget)
    columns = range(table.columnCount())
    return [[table.item(row, each).text() for each in columns] for row in range(table.rowCount())]


def test_what_is_added_is_shown_in_order_and_its_dates_are_asked_for(
    tab: ClosuresTab, qtbot: QtBot
) -> None:
    tab._form.kind.setCurrentIndex(1)
    with qtbot.waitSignal(tab.preview_wanted) as heard:
        enter(tab, first="4/1/2027", what=" Coronation ")
    assert heard.args == [(CHRISTMAS, CORONATION)]
    assert cells(tab, "days")[1] == [
        "Mon 4 Jan 2027",
        "Mon 4 Jan 2027",
        "Bank holiday",
        "Coronation",
        "Not saved yet",
    ]
    assert cells(tab, "days")[0][4] == "Ama Boateng, Fri 18 Dec 2026"
    assert not tab._form.last.isEnabled()
    assert tab._form.what.text() == ""


def test_save_waits_until_the_dates_that_move_have_been_shown(
    tab: ClosuresTab, qtbot: QtBot
) -> None:
    enter(tab, first="4/1/2027", last="5/1/2027", what="Flood")
    wanted = tab.times
    assert "being worked out" in button(tab, "save").toolTip()
    tab.show_moved((CHRISTMAS,), [LATER])  # the answer to another list
    assert not button(tab, "save").isEnabled()
    tab.show_moved(wanted, [LATER, PAUSED])
    assert tab._form.moved_label.text() == "If you save this, 2 dates of 2 open complaints move:"
    assert cells(tab, "moved")[0][:4] == [
        "CC/2026/041",
        "Reply",
        "Thu 7 Jan 2027",
        "Fri 8 Jan 2027",
    ]
    assert cells(tab, "moved")[1][2:4] == ["Paused", "Paused"]
    assert "10 working days from receipt" in tab._form.why.text()
    with qtbot.waitSignal(tab.submitted) as heard:
        button(tab, "save").click()
    assert heard.args == [(CHRISTMAS,), wanted]


def test_it_says_so_where_nothing_moves(tab: ClosuresTab) -> None:
    enter(tab, first="4/1/2027", what="Flood")
    tab.show_moved(tab.times, [])
    assert tab._form.moved_label.text() == "If you save this, no date of an open complaint moves."
    assert button(tab, "save").isEnabled()


def test_a_list_put_back_as_it_was_needs_no_saving(tab: ClosuresTab, screen: PeopleScreen) -> None:
    enter(tab, first="4/1/2027", what="Flood")
    assert screen.has_unsaved()
    tab._form.days.selectRow(1)
    button(tab, "remove").click()
    assert not screen.has_unsaved()
    assert button(tab, "save").toolTip() == "Nothing is changed."


@pytest.mark.parametrize(
    ("typed", "name", "sentence"),
    [
        ({"first": "", "what": "Flood"}, "first", "Write the first day"),
        ({"first": "4/1/3027", "what": "Flood"}, "first", "Write the first day"),
        ({"first": "4/1/2027", "last": "1/1/2027", "what": "Flood"}, "last", "4 Jan 2027 or later"),
        ({"first": "4/1/2027", "last": "31", "what": "Flood"}, "last", "Write the last day"),
        ({"first": "4/1/2027", "last": "4/1/2028", "what": "Flood"}, "last", "Is the year right?"),
        ({"first": "4/1/2027", "what": " "}, "what", "Write what for"),
        ({"first": "28/12/2026", "last": "29/12/2026", "what": "Flood"}, "first", "is on the list"),
    ],
)
def test_what_cannot_be_a_day_off_is_said_beside_its_field_and_kept(
    tab: ClosuresTab, typed: dict[str, str], name: str, sentence: str
) -> None:
    enter(tab, **typed)
    assert sentence in tab._problems.shown[name]
    assert tab.times == (CHRISTMAS,)
    assert tab._form.first.text() == typed["first"]


def test_what_is_being_changed_survives_a_refresh_and_a_failure(
    tab: ClosuresTab, screen: PeopleScreen
) -> None:
    enter(tab, first="4/1/2027", what="Flood")
    wanted = tab.times
    tab.show_moved(wanted, [LATER])
    tab.show_failure("The folder cannot be reached.")
    screen.show_office(replace(OFFICE, time_off=()))
    assert tab.times == wanted
    assert button(tab, "save").isEnabled()
    button(tab, "save").click()
    tab.show_saved()
    assert not screen.has_unsaved()
    assert cells(tab, "moved") == []
    screen.show_office(replace(OFFICE, time_off=()))
    assert tab.times == ()


def test_who_is_no_administrator_reads_the_list_and_is_told_why(screen: PeopleScreen) -> None:
    screen.show_office(replace(OFFICE, time_off=(CHRISTMAS,), why_not="Only Ama can."))
    tab = screen.closures
    assert len(cells(tab, "days")) == 1
    for name in ("add", "remove", "save"):
        assert button(tab, name).toolTip() == "Only Ama can."
        assert not button(tab, name).isEnabled()


def test_enter_after_the_last_word_adds_the_day(tab: ClosuresTab, qtbot: QtBot) -> None:
    tab._form.first.setText("4/1/2027")
    tab._form.what.setText("Flood")
    qtbot.keyClick(tab._form.what, Qt.Key.Key_Return)
    assert [one.what for one in tab.times] == ["Christmas closure", "Flood"]
