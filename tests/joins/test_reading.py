"""The help, the policy and the page about the program open in the window, each once."""

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot
from tests.joins.at_a_desk import AtADesk

from estate_complaints import __version__
from estate_complaints.desktop.parts.shortcuts import Shortcut
from estate_complaints.desktop.reading.help_screen import HelpScreen
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.desktop.window.places import View
from estate_complaints.joins.reading import ABOUT, HELP, help_screen
from estate_complaints.joins.workplace import Workplace


def press_f1(window: MainWindow, qtbot: QtBot) -> HelpScreen:
    window.activateWindow()
    qtbot.keySequence(window, Shortcut.HELP.sequence)
    screen = window.places.get(HELP)
    assert isinstance(screen, HelpScreen)
    return screen


@pytest.mark.parametrize("view", [View.TODAY, View.REGISTER, View.CALENDAR, View.APPROVALS])
def test_f1_opens_the_topic_of_the_view(
    workplace: Workplace, here: AtADesk, qtbot: QtBot, view: View
) -> None:
    workplace.window.show_place(view)
    here.rest()
    assert press_f1(workplace.window, qtbot).key == view.value
    assert workplace.window.places.key == HELP


def test_f1_opens_the_topic_of_a_page_and_again_that_of_the_next(
    workplace: Workplace, here: AtADesk, qtbot: QtBot
) -> None:
    workplace.cases.open(1)
    here.rest()
    first = press_f1(workplace.window, qtbot)
    assert first.key == "case"
    workplace.taking_down.open()
    again = press_f1(workplace.window, qtbot)
    assert again is first
    assert again.key == "intake"


def test_the_help_calls_the_register_what_the_policy_calls_it(
    workplace: Workplace, here: AtADesk, qtbot: QtBot
) -> None:
    workplace.window.show_place(View.REGISTER)
    here.rest()
    press_f1(workplace.window, qtbot)
    title = workplace.desk.policy.about.register
    assert f"The {title}" in workplace.reading.open_help("register").browser.toPlainText()


def test_the_help_can_be_had_before_anybody_is_in(here: AtADesk, qtbot: QtBot) -> None:
    screen = help_screen(here.setting, "first_start")
    qtbot.addWidget(screen)
    assert screen.key == "first_start"


def test_the_page_about_the_program_says_its_version_and_opens_the_log_folder(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    workplace.window.about_requested.emit()
    screen = workplace.reading.open_about()
    assert workplace.window.places.key == ABOUT
    assert __version__ in screen.browser.toPlainText()
    screen.log_wanted.emit()
    assert opened == [str(workplace.setting.profile / "logs")]


def test_an_empty_register_leads_back_to_every_complaint(
    workplace: Workplace, here: AtADesk, qtbot: QtBot
) -> None:
    window = workplace.window
    window.header.look_for("nobody of that name")
    qtbot.waitUntil(lambda: workplace.register.filter.words == "nobody of that name")
    here.rest()
    workplace.register.everything_wanted.emit()
    here.rest()
    assert window.header.search.text() == ""
    assert workplace.register.table.rows.rowCount() == 1
