"""The window: where screens stand, how one walks between them, what is asked before they go."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.made_window import CTRL, Page, name_of, window_with

from estate_complaints.desktop.parts.mnemonics import WINDOW, Letters
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.desktop.window.menus import Command
from estate_complaints.desktop.window.places import View


class Asked:
    """Stands for a colleague who has not decided yet whether a page may go."""

    def __init__(self) -> None:
        self.pages: tuple[QWidget, ...] = ()
        self.go: Callable[[], None] = lambda: None

    def __call__(self, pages: tuple[QWidget, ...], go: Callable[[], None]) -> None:
        self.pages, self.go = pages, go


def test_the_first_view_placed_is_the_one_shown(window: MainWindow) -> None:
    assert window.places.key == View.TODAY
    assert window.navigation.button(View.TODAY).isChecked()


def test_the_register_bears_the_name_the_policy_gives_it(window: MainWindow) -> None:
    assert name_of(window.navigation.button(View.REGISTER)) == "Complaints Book"
    assert "Complaints Book" in window.windowTitle()
    assert "Complaints Book" in name_of(window.header.search)


@pytest.mark.parametrize(
    ("key", "view"),
    [
        (Qt.Key.Key_1, View.TODAY),
        (Qt.Key.Key_2, View.REGISTER),
        (Qt.Key.Key_3, View.CALENDAR),
        (Qt.Key.Key_4, View.APPROVALS),
    ],
)
def test_ctrl_and_a_figure_go_to_a_view_and_into_it(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, view: View
) -> None:
    window.show_place(View.CALENDAR if view is not View.CALENDAR else View.TODAY)
    with qtbot.waitSignal(window.view_changed) as changed:
        qtbot.keyClick(window, key, CTRL)
    assert changed.args == [view.value]
    assert window.places.shown.hasFocus()


def test_a_complaint_opens_once_and_is_shown_again_afterwards(window: MainWindow) -> None:
    first, second = Page(), Page()
    assert window.open_case(first, 41, "CC/2026/041", "Mrs A Shah") is first
    window.show_place(View.TODAY)
    assert window.open_case(second, 41, "CC/2026/041", "Mrs A Shah") is first
    assert window.places.shown is first
    assert window.navigation.pages == ("case 41",)
    assert window.show_case(41)
    assert not window.show_case(42)


def test_ctrl_w_closes_a_complaint_and_returns_where_one_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_place(View.CALENDAR)
    window.open_case(Page(), 41, "CC/2026/041")
    with qtbot.waitSignal(window.page_closed) as closed:
        qtbot.keySequence(window, Shortcut.CLOSE.sequence)
    assert closed.args == ["case 41"]
    assert window.places.key == View.CALENDAR
    assert window.navigation.pages == ()


def test_ctrl_w_leaves_a_view_where_it_is(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keySequence(window, Shortcut.CLOSE.sequence)
    assert window.places.key == View.TODAY
    assert window.places.get(View.TODAY) is not None


def test_the_small_cross_beside_a_complaint_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    window.open_case(Page(), 41, "CC/2026/041")
    window.show_place(View.TODAY)
    crosses = [
        one
        for one in window.navigation.findChildren(QAbstractButton)
        if name_of(one) == "Close CC/2026/041"
    ]
    qtbot.mouseClick(crosses[0], Qt.MouseButton.LeftButton)
    assert window.navigation.pages == ()
    assert window.places.key == View.TODAY


def test_a_page_with_unsaved_work_stays_until_its_question_is_answered(qtbot: QtBot) -> None:
    asked = Asked()
    window, page = window_with(qtbot, asked), Page()
    window.open_case(page, 41, "CC/2026/041")
    window.close_page()
    assert asked.pages == (page,)
    assert window.places.shown is page
    asked.go()
    assert window.navigation.pages == ()
    asked.go()  # answered twice: nothing more happens
    assert window.places.key == View.TODAY


def test_the_window_closes_only_when_every_page_may_go(qtbot: QtBot) -> None:
    asked = Asked()
    window, page = window_with(qtbot, asked), Page()
    window.open_case(page, 41, "CC/2026/041")
    assert not window.close()
    assert window.isVisible()
    assert asked.pages == window.places.all  # in a view, too, something may be written
    assert page in asked.pages
    asked.go()
    assert not window.isVisible()


def test_a_window_with_nothing_unsaved_closes_at_once(window: MainWindow) -> None:
    assert window.close()
    assert not window.isVisible()


def test_signing_out_waits_for_unsaved_work(qtbot: QtBot) -> None:
    asked = Asked()
    window = window_with(qtbot, asked)
    with qtbot.assertNotEmitted(window.sign_out_requested):
        window.sign_out()
    with qtbot.waitSignal(window.sign_out_requested):
        asked.go()


def test_the_focus_comes_back_where_it_was_in_a_page(window: MainWindow, qtbot: QtBot) -> None:
    form = QWidget()
    first, second = QLineEdit(form), QLineEdit(form)
    window.open_page("record", form, "New complaint")
    assert first.hasFocus()
    second.setFocus()
    window.show_place(View.TODAY)
    assert window.places.shown.hasFocus()
    window.show_place("record")
    assert second.hasFocus()


def test_f6_walks_round_the_parts_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.places.enter()
    seen = []
    for _ in range(3):
        qtbot.keySequence(window, Shortcut.NEXT_PANE.sequence)
        focused = window.focusWidget()
        panes = (window.navigation, window.header, window.places)
        seen.append(next(n for n, pane in enumerate(panes) if pane.isAncestorOf(focused)))
    assert seen == [0, 1, 2]
    qtbot.keySequence(window, Shortcut.PREVIOUS_PANE.sequence)
    assert window.header.search.hasFocus()


def test_the_arrow_keys_walk_through_the_views_without_leaving_the_column(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.navigation.focus_current()
    qtbot.keyClick(window.navigation.button(View.TODAY), Qt.Key.Key_Down)
    assert window.places.key == View.REGISTER
    assert window.navigation.button(View.REGISTER).hasFocus()


def test_help_stays_the_last_menu(window: MainWindow) -> None:
    window.menus.add("Off&ice", Command("&People…"))
    assert [one.text() for one in window.menuBar().actions()][-2:] == ["Off&ice", "&Help"]


def test_enter_presses_the_button_that_has_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    page = QWidget()
    button = QPushButton("Open the case", page)
    window.open_page("receipt", page, "Receipt")
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_a_form_leaves_the_letters_of_the_window_alone(window: MainWindow) -> None:
    window.menus.add("Off&ice", Command("&People…"))
    bar = [one.text() for one in window.menuBar().actions()]
    above = [one.text() for one in window.header.findChildren(QPushButton)]
    above += [one.text() for one in window.header.findChildren(QLabel) if one.buddy()]
    used = {text[text.index("&") + 1].lower() for text in (*bar, *above) if "&" in text}
    assert used == set(WINDOW)
    assert Letters("sc", avoid=WINDOW).mark("How") == "H&ow"
    assert Letters("ow", avoid=WINDOW).mark("How") == "&How"
