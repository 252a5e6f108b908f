"""The register: narrowed and ordered by asking the office, and kind where it is empty."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.register_desk import Office, filled, name_of, name_of_list, shown

from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.lists.register_columns import NEXT_DUE, NUMBER
from estate_complaints.desktop.lists.register_model import PAGE
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.office.rows import RegisterFilter


def choice(screen: RegisterScreen, words: str) -> QToolButton:
    return next(one for one in screen.findChildren(QToolButton) if one.text() == words)


def test_the_book_is_shown_latest_first_and_by_the_page(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = filled(screen, qtbot, list(range(1000, 0, -1)))
    assert office.filters == [RegisterFilter()]
    assert screen.table.rows.rowCount() == 1000
    assert shown(screen, 0, NUMBER) == "CC/2026/1000"
    assert sum(map(len, office.pages)) <= 2 * PAGE


def test_every_field_of_the_screen_says_its_name(screen: RegisterScreen, qtbot: QtBot) -> None:
    filled(screen, qtbot, [1])
    assert name_of(screen.table) == "Complaints Book"
    reached = [
        one
        for one in screen.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert reached
    assert [one for one in reached if not name_of(one)] == []


@pytest.mark.parametrize(
    ("words", "key", "show"),
    [
        ("&Open", Qt.Key.Key_O, "open"),
        ("&Late", Qt.Key.Key_L, "late"),
        ("&Mine", Qt.Key.Key_M, "mine"),
        ("Clo&sed", Qt.Key.Key_S, "closed"),
    ],
)
def test_alt_and_a_letter_narrows_the_register(
    screen: RegisterScreen, qtbot: QtBot, words: str, key: Qt.Key, show: str
) -> None:
    filled(screen, qtbot, [1])
    with qtbot.waitSignal(screen.filter_changed) as asked:
        qtbot.keyClick(screen, key, Qt.KeyboardModifier.AltModifier)
    assert asked.args[0].show == show
    assert choice(screen, words).isChecked()


def test_a_stage_narrows_the_register(screen: RegisterScreen, qtbot: QtBot) -> None:
    filled(screen, qtbot, [1])
    stage = next(one for one in screen.findChildren(QComboBox) if name_of_list(one) == "Stage")
    stage.setFocus()
    with qtbot.waitSignal(screen.filter_changed) as asked:
        qtbot.keyClicks(stage, "l")
    assert asked.args[0].stage == "last"


def test_the_order_can_be_chosen_without_a_mouse(screen: RegisterScreen, qtbot: QtBot) -> None:
    filled(screen, qtbot, [2, 1])
    qtbot.keyClick(screen, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    order = screen.focusWidget()
    assert isinstance(order, QComboBox)
    with qtbot.waitSignal(screen.filter_changed):
        qtbot.keyClicks(order, "Next")
    assert (screen.filter.sort, screen.filter.descending) == ("next_due", False)
    assert screen.table.horizontalHeader().sortIndicatorSection() == NEXT_DUE


def test_the_number_found_is_shown_in_words(screen: RegisterScreen, qtbot: QtBot) -> None:
    office = filled(screen, qtbot, [3, 2, 1])
    assert texts(screen, "3 complaints")
    office.numbers = [3]
    screen.show_filter("late")
    assert texts(screen, "1 late complaint")
    screen.search("shah")
    assert texts(screen, "1 late complaint with “shah”")


def texts(screen: RegisterScreen, words: str) -> bool:
    return words == screen._count.text()


def test_an_empty_answer_says_why_and_how_to_go_on(screen: RegisterScreen, qtbot: QtBot) -> None:
    office = filled(screen, qtbot, [1])
    office.numbers = []
    screen.search("zzz")
    assert screen._empty.isVisible()
    assert screen._empty.sentence == "There are no complaints with “zzz”."
    office.numbers = [1]
    button = screen._empty.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(screen.everything_wanted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.filter == RegisterFilter()
    assert screen.table.isVisible()


def test_nothing_late_is_said_as_good_news(screen: RegisterScreen, qtbot: QtBot) -> None:
    office = filled(screen, qtbot, [1])
    office.numbers = []
    screen.show_filter("late")
    assert screen._empty.sentence == "Nothing is late."


def test_an_empty_book_invites_the_first_complaint(screen: RegisterScreen, qtbot: QtBot) -> None:
    office = Office(screen, [])
    screen.refresh()
    assert office.filters == [RegisterFilter()]
    assert screen._empty.sentence == "Nothing has been recorded yet."
    button = screen._empty.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(screen.record_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_focus_is_never_lost_where_the_list_empties_and_fills(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = filled(screen, qtbot, [1])
    assert screen.table.hasFocus()
    office.numbers = []
    screen.show_filter("late")
    button = screen._empty.findChild(QPushButton)
    assert button is not None
    assert button.hasFocus()
    office.numbers = [1]
    screen.show_filter("all")
    assert screen.table.hasFocus()


def test_ctrl_p_prints_what_is_shown_and_nothing_where_nothing_is(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = filled(screen, qtbot, [1])
    with qtbot.waitSignal(screen.print_requested) as asked:
        qtbot.keySequence(screen, Shortcut.PRINT.sequence)
    assert asked.args == [screen.filter]
    office.numbers = []
    screen.refresh()
    with qtbot.assertNotEmitted(screen.print_requested):
        qtbot.keySequence(screen, Shortcut.PRINT.sequence)
