"""The pages of a case tell all that happened, newest first, with what was struck out."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.case_hands import (
    LETTER,
    RESIDENT,
    TODAY,
    at_the_second_stage,
    button,
    cards,
    open_contact,
    open_screen,
    taken_down,
    view,
    visible_words,
)

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.rules.entries.intake import Note


@pytest.fixture
def screen(qtbot: QtBot) -> CaseScreen:
    return open_screen(qtbot)


def test_the_history_stands_newest_first_and_says_what_was_struck_out(screen: CaseScreen) -> None:
    found = cards(screen, "history")
    heard = [card.accessibleName() for card in found]
    assert heard[0] == "Entry struck out, Wed 2 Dec 2026, by Person 1"
    assert heard[1].startswith("Struck out on Wed 2 Dec 2026 by Person 1: The wrong file: Note")
    assert heard[-1].startswith("Complaint received")
    struck = [label for label in found[1].findChildren(QLabel) if label.font().strikeOut()]
    assert "Belongs elsewhere" in [label.text() for label in struck]


def test_why_somebody_went_on_against_a_warning_stands_in_the_history(screen: CaseScreen) -> None:
    assigned = cards(screen, "history")[2]
    assert "He took the telephone call." in assigned.accessibleDescription()
    assert "Reason given: He <only> listened." in assigned.accessibleDescription()


def test_an_entry_can_be_struck_out_but_never_the_first_or_twice(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    found = cards(screen, "history")
    offered = [bool(card.findChildren(QPushButton)) for card in found]
    assert offered == [True, False, True, True, True, True, True, False]
    with qtbot.waitSignal(screen.strike_wanted, timeout=1000) as signal:
        button(found[2], "Strike out…").click()
    assert signal.args == [6]


def test_arrow_keys_walk_the_history_and_tab_stops_at_one_card(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    screen._body.tabs.go_to("history")
    found = cards(screen, "history")
    assert found[0].hasFocus()
    qtbot.keyClick(found[0], Qt.Key.Key_Down)
    qtbot.keyClick(found[1], Qt.Key.Key_Down)
    assert found[2].hasFocus()
    stops = [card.focusPolicy() == Qt.FocusPolicy.StrongFocus for card in found]
    assert stops.count(True) == 1
    qtbot.keyClick(found[2], Qt.Key.Key_End)
    assert found[-1].hasFocus()
    qtbot.keyClick(found[-1], Qt.Key.Key_Home)
    assert found[0].hasFocus()


def test_a_letter_is_read_here_or_opened_in_word(screen: CaseScreen, qtbot: QtBot) -> None:
    letter = next(card for card in cards(screen, "letters") if card.property("document"))
    with qtbot.waitSignal(screen.letter_open_wanted, timeout=1000) as signal:
        button(letter, "Open in Word").click()
    assert signal.args == [LETTER]
    with qtbot.waitSignal(screen.letter_text_wanted, timeout=1000):
        button(letter, "Read it here").click()
    screen.show_letter_text(LETTER, RESIDENT)
    box = letter.findChild(QPlainTextEdit)
    assert box is not None
    assert box.toPlainText() == RESIDENT
    assert box.isReadOnly()


def test_ctrl_tab_turns_the_pages(screen: CaseScreen, qtbot: QtBot) -> None:
    tabs = screen._body.tabs
    screen.setFocus()
    before = tabs.currentIndex()
    for _ in range(2):
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert tabs.currentIndex() == before + 2


def test_an_empty_page_says_that_it_is_empty(qtbot: QtBot, screen: CaseScreen) -> None:
    screen.show_case(view(taken_down(), date(2026, 11, 16)))
    screen._body.tabs.setCurrentWidget(screen._body.tabs.pages["actions"])
    assert "No action was agreed." in visible_words(screen._body.tabs)


def test_reading_the_book_again_leaves_unchanged_pages_as_they_stand(screen: CaseScreen) -> None:
    screen._body.tabs.go_to("history")
    before = cards(screen, "history")
    screen.show_case(view(at_the_second_stage()))
    assert cards(screen, "history") == before
    assert before[0].hasFocus()


def test_what_a_colleague_wrote_is_marked_as_new(screen: CaseScreen) -> None:
    screen._body.tabs.go_to("history")
    screen.show_case(view(at_the_second_stage().then(TODAY, Note(text="Rang"), by=4)))
    found = cards(screen, "history")
    assert [card.accessibleName().startswith("New: ") for card in found[:2]] == [True, False]
    assert found[0].hasFocus()


def test_every_page_stays_in_reach_while_a_step_is_written(qtbot: QtBot) -> None:
    """The names grow shorter with the room; the tip has the whole of each."""
    screen = open_screen(qtbot)
    tabs = screen._body.tabs
    assert "&Letters and contacts" in tabs.tabText(4)
    screen.resize(1100, 768)
    open_contact(screen, qtbot)
    qtbot.waitUntil(lambda: tabs.width() < 600)
    last = tabs.tabBar().tabRect(tabs.count() - 1)
    assert last.right() <= tabs.width()
    assert tabs.tabText(4).startswith("&Letters")
    assert tabs.tabToolTip(4).startswith("Letters and contacts (")
