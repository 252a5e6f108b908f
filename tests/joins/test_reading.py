"""The help, the policy and the page about the program open in the window, each once."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot
from tests.joins.at_a_desk import AtADesk

from estate_complaints import __version__
from estate_complaints.desktop.help_screen import HelpScreen
from estate_complaints.desktop.main_window import MainWindow
from estate_complaints.desktop.places import View
from estate_complaints.desktop.shortcuts import Shortcut
from estate_complaints.joins.reading import ABOUT, HELP, POLICY, help_screen
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.policy_file import web_page
from estate_complaints.rules.policy import Policy


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


def test_the_policy_opens_once_and_closes_like_any_page(workplace: Workplace) -> None:
    window = workplace.window
    window.policy_requested.emit()
    first = window.places.get(POLICY)
    window.show_place(View.TODAY)
    window.policy_requested.emit()
    assert window.places.get(POLICY) is first
    assert window.places.key == POLICY
    window.close_page()
    assert window.places.get(POLICY) is None


def test_help_on_the_policy_page_is_about_policies(workplace: Workplace, qtbot: QtBot) -> None:
    workplace.window.policy_requested.emit()
    assert press_f1(workplace.window, qtbot).key == "policy"


def test_the_policy_is_saved_where_one_chose_and_that_is_said(
    workplace: Workplace, here: AtADesk, tmp_path: Path
) -> None:
    screen, file = workplace.reading.open_policy(), tmp_path / "Our policy.html"
    screen.save_wanted.emit(screen.page, file, False)
    here.rest()
    assert file.read_text(encoding="utf-8") == web_page(screen.page, notes=False)
    assert workplace.window.banner.sentence == f"The policy was saved as {file}."


def test_where_it_cannot_be_saved_the_reason_is_said(
    workplace: Workplace, here: AtADesk, tmp_path: Path
) -> None:
    screen = workplace.reading.open_policy()
    screen.save_wanted.emit(screen.page, tmp_path / "no such folder" / "x.html", False)
    here.rest()
    assert workplace.window.banner.sentence.startswith("x.html was not saved: No such file")


def test_an_edition_for_open_complaints_can_be_read_as_well(workplace: Workplace) -> None:
    policies: dict[str, Policy] = dict(workplace.desk.policies)
    assert len(policies) == 1
    screen = workplace.reading.open_policy()
    assert screen.page.key == workplace.desk.policy.key


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
