"""The policy in its own words: read by section, found by words, told by edition, saved."""

from html import escape
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from tests.factories import shipped_policy

from estate_complaints.desktop.parts.wording import LEVELS
from estate_complaints.desktop.policy.policy_leaves import (
    LETTERS,
    LIMITS,
    NOTHING,
    OVERVIEW,
    READINGS,
    leaves_of,
)
from estate_complaints.desktop.policy.policy_screen import PolicyScreen
from estate_complaints.office.policy.policy_page import PolicyPage, policy_page


def edition(number: str, name: str = "ccrmo") -> PolicyPage:
    policy = shipped_policy(name)
    about = msgspec.structs.replace(policy.about, edition=number)
    return policy_page(msgspec.structs.replace(policy, about=about))


@pytest.fixture(params=["ccrmo", "rprmo"])
def page(request: pytest.FixtureRequest) -> PolicyPage:
    return edition("1", request.param)


@pytest.fixture
def screen(qtbot: QtBot, page: PolicyPage) -> PolicyScreen:
    screen = PolicyScreen([page], page.key)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def test_it_opens_with_what_the_policy_is(screen: PolicyScreen, page: PolicyPage) -> None:
    said = screen.browser.toPlainText()
    assert screen.key == OVERVIEW
    assert page.organisation in said
    assert f"in force from {page.first_day}" in said
    assert all(f"{word}." in said for word in LEVELS.values())


def test_every_section_shows_its_clauses_and_what_is_made_of_them(
    screen: PolicyScreen, page: PolicyPage
) -> None:
    for place, (heading, rows) in enumerate(page.sections, 1):
        screen.go_to(f"section {place}")
        said = screen.browser.toPlainText()
        assert said.startswith(heading)
        for row in rows:
            assert row.text.split("\n")[0] in said
            assert [one.says for one in row.workings if one.says not in said] == []
            assert [one.reading for one in row.readings if one.reading not in said] == []
            assert row.workings or row.readings or NOTHING in said


def test_limits_letters_and_readings_stand_together_as_well(
    screen: PolicyScreen, page: PolicyPage
) -> None:
    screen.go_to(LIMITS)
    limits = [one for row in page.clauses for one in row.workings if one.kind == "clock"]
    assert all(one.where in screen.browser.toPlainText() for one in limits)
    screen.go_to(LETTERS)
    assert all(one.title in screen.browser.toPlainText() for one in page.letters)
    screen.go_to(READINGS)
    assert all(one.question in screen.browser.toPlainText() for one in page.readings)


def test_a_word_finds_the_sections_it_stands_in(
    screen: PolicyScreen, page: PolicyPage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(screen.line, "petition")
    assert 0 < len(screen.keys) < len(leaves_of(page))
    assert "petition" in screen.browser.textCursor().selectedText().casefold()


def test_a_policy_cannot_bring_markup_of_its_own(qtbot: QtBot) -> None:
    policy = shipped_policy("ccrmo")
    words = "<script>x</script> & <b>bold</b>"
    clause = msgspec.structs.replace(policy.clauses[0], text=words, heading="<i>Head</i>")
    page = policy_page(msgspec.structs.replace(policy, clauses=(clause, *policy.clauses[1:])))
    screen = PolicyScreen([page], page.key)
    qtbot.addWidget(screen)
    screen.go_to("section 1")
    assert words in screen.browser.toPlainText()
    assert "<i>Head</i>" in screen.browser.toPlainText()
    assert escape(words) in leaves_of(page)[1].text


def combo(screen: PolicyScreen) -> QComboBox:
    return screen.findChild(QComboBox)


def test_one_edition_needs_no_choosing(screen: PolicyScreen) -> None:
    assert not combo(screen).isVisible()


def test_of_several_editions_the_one_in_force_comes_first_and_any_can_be_read(
    qtbot: QtBot,
) -> None:
    first, second = edition("1"), edition("2")
    screen = PolicyScreen([first, second], second.key)
    qtbot.addWidget(screen)
    screen.show()
    assert combo(screen).isVisible()
    assert screen.page == second
    screen.go_to(LIMITS)
    combo(screen).setCurrentIndex(0)
    combo(screen).activated.emit(0)
    assert screen.page == first
    assert screen.key == LIMITS, "one stays where one was reading"


@pytest.mark.parametrize(("words", "notes"), [("website", False), ("notes", True)])
def test_it_is_saved_where_one_chooses(
    screen: PolicyScreen, page: PolicyPage, qtbot: QtBot, tmp_path: Path, words: str, notes: bool
) -> None:
    """C-105."""
    [button] = [
        one for one in screen.findChildren(QPushButton) if words in one.text().replace("&", "")
    ]
    button.click()
    [dialog] = screen.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == "html"
    with qtbot.waitSignal(screen.save_wanted) as wanted:
        dialog.fileSelected.emit(str(tmp_path / "policy.html"))
    assert wanted.args == [page, tmp_path / "policy.html", notes]
    dialog.done(0)
    qtbot.waitUntil(lambda: not screen.findChildren(QFileDialog))


def test_it_fits_a_small_laptop(screen: PolicyScreen) -> None:
    screen.resize(760, 520)
    QApplication.processEvents()
    assert screen.width() == 760
    screen.go_to("section 1")
    assert screen.browser.horizontalScrollBar().maximum() == 0
