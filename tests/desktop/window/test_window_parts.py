"""Search, menus, banner and the line at the bottom: what they say and what they ask for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.made_window import STANDING, Page, action, name_of

from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.desktop.window.open_by_number import OpenByNumber
from estate_complaints.desktop.window.places import View


def test_every_menu_command_with_a_key_is_in_the_table_of_keys(window: MainWindow) -> None:
    known = {shortcut.sequence.toString() for shortcut in Shortcut}
    used = {one.shortcut().toString() for one in window.findChildren(QAction)} - {""}
    assert used <= known
    assert {"Ctrl+N", "Ctrl+F", "Ctrl+W", "F1", "F5", "F6", "Ctrl+1", "Ctrl+4"} <= used


@pytest.mark.parametrize(
    ("shortcut", "signal"),
    [
        (Shortcut.NEW_COMPLAINT, "record_requested"),
        (Shortcut.REFRESH, "refresh_requested"),
        (Shortcut.HELP, "help_requested"),
        (Shortcut.LOCK, "sign_out_requested"),
    ],
)
def test_a_key_asks_for_what_the_menu_says(
    window: MainWindow, qtbot: QtBot, shortcut: Shortcut, signal: str
) -> None:
    with qtbot.waitSignal(getattr(window, signal)):
        qtbot.keySequence(window, shortcut.sequence)


def test_mnemonics_of_menus_and_header_are_each_used_once(window: MainWindow) -> None:
    menus = [one.text() for one in window.menuBar().actions()]
    header = [one.text() for one in window.header.findChildren(QPushButton)]
    labels = [one.text() for one in window.header.findChildren(QLabel)]
    letters = [
        text[text.index("&") + 1].lower() for text in (*menus, *header, *labels[1:]) if "&" in text
    ]
    assert len(letters) == len(set(letters)) == 5


def test_typing_into_the_search_turns_to_the_register_and_stays_in_the_search(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keySequence(window, Shortcut.FIND.sequence)
    assert window.header.search.hasFocus()
    with qtbot.waitSignal(window.search_changed) as searched:
        qtbot.keyClicks(window.header.search, "shah")
    assert searched.args == ["shah"]
    assert window.places.key == View.REGISTER
    assert window.header.search.hasFocus()


def test_enter_in_the_search_goes_to_what_was_found(window: MainWindow, qtbot: QtBot) -> None:
    window.header.look_for("shah")
    with qtbot.waitSignal(window.search_changed):
        qtbot.keyClick(window.header.search, Qt.Key.Key_Return)
    assert window.places.shown.hasFocus()


def test_escape_empties_the_search_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.header.look_for("shah")
    qtbot.keyClick(window.header.search, Qt.Key.Key_Return)
    window.header.search.setFocus()
    with qtbot.waitSignal(window.search_changed) as searched:
        qtbot.keyClick(window.header.search, Qt.Key.Key_Escape)
    assert searched.args == [""]
    assert window.header.search.text() == ""


def test_the_banner_says_its_message_without_taking_the_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.places.enter()
    window.banner.say("Saved. CC/2026/041")
    assert window.banner.sentence == "Saved. CC/2026/041"
    assert name_of(window.banner) == "Saved. CC/2026/041"
    assert window.places.shown.hasFocus()


def test_what_the_banner_offers_is_done_once_and_puts_it_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    opened: list[int] = []
    window.banner.say("Saved. CC/2026/041", action="Open it", act=lambda: opened.append(41))
    button = next(one for one in window.banner.findChildren(QPushButton))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [41]
    assert window.banner.sentence == ""


def test_a_problem_stays_until_it_is_put_away_and_good_news_does_not(window: MainWindow) -> None:
    window.banner.say("The shared folder cannot be reached.", Tone.PROBLEM)
    assert not window.banner._timer.isActive()
    window.banner.say("Saved.")
    assert window.banner._timer.isActive()
    window.banner.put_away()
    assert window.banner.sentence == ""


def test_good_news_stays_behind_in_the_place_where_it_was_made(window: MainWindow) -> None:
    window.show_place(View.TODAY)
    window.banner.say("Approved. CC/2026/041 can be sent.")
    window.show_place(View.TODAY)
    assert window.banner.sentence
    window.show_place(View.APPROVALS)
    assert window.banner.sentence == ""
    window.banner.say("The shared folder cannot be reached.", Tone.PROBLEM)
    window.show_place(View.TODAY)
    assert window.banner.sentence == "The shared folder cannot be reached."


def test_a_count_is_seen_and_said(window: MainWindow) -> None:
    button = window.navigation.button(View.APPROVALS)
    button.show_count(3, "3 letters wait")
    assert name_of(button) == "To approve, 3 letters wait"
    button.show_count(0)
    assert name_of(button) == "To approve"


def test_the_line_at_the_bottom_says_how_things_stand(window: MainWindow) -> None:
    office, member, place, saved = window.status.words
    assert office == "Larch & Thistle RMO"
    assert member == "Signed in: Hana Novak, Receptionist"
    assert place == "Book: S:/Office/Complaints"
    assert "Nothing saved yet" in saved


def test_help_is_asked_for_what_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.open_case(Page(), 41, "CC/2026/041")
    with qtbot.waitSignal(window.help_requested) as asked:
        qtbot.keySequence(window, Shortcut.HELP.sequence)
    assert asked.args == ["case"]
    window.show_place(View.CALENDAR)
    with qtbot.waitSignal(window.help_requested) as asked:
        qtbot.keySequence(window, Shortcut.HELP.sequence)
    assert asked.args == ["calendar"]


def test_a_complaint_is_opened_by_what_stands_on_its_letters(
    window: MainWindow, qtbot: QtBot
) -> None:
    action(window, Shortcut.OPEN_NUMBER).trigger()
    dialog = window.findChild(OpenByNumber)
    assert dialog is not None
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    problem = dialog.findChild(QLabel, "number_problem")
    assert problem is not None
    assert problem.text() == "Type the number of the complaint."
    qtbot.keyClicks(dialog.number, " CC/2026/041 ")
    with qtbot.waitSignal(window.number_requested) as asked:
        qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    assert asked.args == ["CC/2026/041"]


def test_the_complaints_looked_at_lately_can_be_opened_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert not window.open_again.isEnabled()
    for number in range(1, 13):
        window.open_case(Page(), number, f"CC/2026/{number:03d}")
        window.close_page()
    lines = [one.text() for one in window.open_again.actions()]
    assert len(lines) == 10
    assert lines[0].endswith("CC/2026/012")
    with qtbot.waitSignal(window.case_requested) as asked:
        window.open_again.actions()[1].trigger()
    assert asked.args == [11]


def test_everything_one_can_reach_with_tab_has_a_name(window: MainWindow) -> None:
    window.open_case(Page(), 41, "CC/2026/041")
    window.banner.say("Saved.", action="Open it")
    named = (window.header, window.navigation, window.banner, window.status)
    nameless = [
        widget
        for part in named
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not name_of(widget)
    ]
    assert nameless == []


def test_an_ampersand_in_a_title_is_shown_as_one(window: MainWindow) -> None:
    window.open_case(Page(), 41, "CC/2026/041", "Shah & Co")
    assert "Shah && Co" in window.navigation.button("case 41").text()
    assert name_of(window.navigation.button("case 41")) == "CC/2026/041, Shah & Co"


def test_the_window_fits_a_small_screen_whatever_the_office_is_called(qtbot: QtBot) -> None:
    name = "Larch, Thistle and Upper Fern Walk Resident Management Organisation Limited"
    window = MainWindow(replace(STANDING, office=name, place="S:/" + "long folder name/" * 12))
    qtbot.addWidget(window)
    window.place(View.TODAY, QPushButton())
    assert window.minimumSizeHint().width() < 1000
    window.resize(1000, 600)
    window.show()
    assert window.status.words[0] == name
