"""“About Estate Complaints”: the version, where things are, and every licence in full."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from estate_complaints import paths
from estate_complaints.desktop.reading.about_screen import (
    LICENCES,
    PROGRAM,
    AboutFacts,
    AboutScreen,
)

FACTS = AboutFacts(
    version="3.1.4",
    office="Larch & Thistle RMO",
    policy="Complaints Policy, edition 1",
    book=Path("S:/Office/complaints.book"),
    letters=Path("C:/Programs/letter_templates"),
    policies=Path("C:/Programs/policies"),
    log=Path("C:/Users/Hana/logs/estate-complaints.log"),
)


@pytest.fixture
def screen(qtbot: QtBot) -> AboutScreen:
    screen = AboutScreen(FACTS, paths.resources())
    qtbot.addWidget(screen)
    screen.show()
    return screen


def test_it_says_which_program_this_is_and_where_its_things_are(screen: AboutScreen) -> None:
    said = screen.browser.toPlainText()
    assert screen.key == PROGRAM
    for fact in (FACTS.version, FACTS.office, FACTS.policy, str(FACTS.book), str(FACTS.log)):
        assert fact in said
    assert str(FACTS.letters) in said
    assert str(FACTS.policies) in said


def test_every_licence_that_is_named_can_be_read_in_full(screen: AboutScreen) -> None:
    screen.go_to(LICENCES)
    named = set(re.findall(r"[\w.-]+\.txt", screen.browser.toPlainText()))
    assert "LGPL-3.txt" in named
    for name in sorted(named):
        assert screen.go_to(name), name
        text = (paths.resources() / "licences" / name).read_text(encoding="utf-8")
        assert screen.browser.toPlainText().split() == text.split()


def test_the_folder_of_the_log_is_asked_for(screen: AboutScreen, qtbot: QtBot) -> None:
    [button] = [one for one in screen.findChildren(QPushButton) if "log" in one.text()]
    with qtbot.waitSignal(screen.log_wanted):
        button.click()
