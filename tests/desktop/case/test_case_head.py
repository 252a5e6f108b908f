"""The head of a case says whose it is, how it stands, what is due next, and why."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTabWidget
from pytestqt.qtbot import QtBot
from tests.desktop.case_hands import (
    POLICY,
    RESIDENT,
    at_the_second_stage,
    button,
    open_screen,
    view,
    visible_words,
)

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.desktop.case.case_stages import StageMark
from estate_complaints.desktop.parts.case_due import nearest
from estate_complaints.desktop.parts.clause_words import ClausePanel
from estate_complaints.office.rows import ClauseText, DueRow


@pytest.fixture
def screen(qtbot: QtBot) -> CaseScreen:
    return open_screen(qtbot)


def test_the_head_says_whose_case_it_is_and_what_they_need(screen: CaseScreen) -> None:
    seen = visible_words(screen)
    assert "CC/2026/041" in seen
    assert "Mrs <i>Amina</i> & Co" in seen
    assert "Access needs: Large print" in seen


def test_the_words_of_residents_are_never_read_as_markup(screen: CaseScreen) -> None:
    tabs = screen.findChild(QTabWidget)
    assert tabs is not None
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
    labels = screen.findChildren(QLabel)
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}
    assert any(label.text() == RESIDENT for label in labels)


def test_the_stages_are_told_in_words_as_well_as_marks(screen: CaseScreen) -> None:
    heard = [mark.accessibleName() for mark in screen.findChildren(StageMark)]
    names = [stage.name for stage in POLICY.stages]
    assert heard[0] == f"{names[0]}: Done"
    assert heard[1] == f"{names[1]}: Now, since Mon 30 Nov 2026"
    assert heard[2] == f"{names[2]}: Not reached"


def test_a_stage_shows_what_the_policy_says_of_it_and_hides_it_again(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    mark = screen.findChildren(StageMark)[1]
    words = POLICY.clause(POLICY.stages[1].clause).text
    mark.setFocus()
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: words in visible_words(screen), timeout=1000)
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    assert words not in visible_words(screen)


def test_the_nearest_date_is_large_and_f1_in_its_box_says_why(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    due = nearest(view(at_the_second_stage()).dues)
    assert due is not None
    assert due.due == date(2026, 12, 30)
    box = screen._body.due
    assert "Wed 30 Dec 2026" in visible_words(box)
    assert due.why not in visible_words(box)
    why = button(box, "Why this date?")
    why.setFocus()
    qtbot.keyClick(why, Qt.Key.Key_Space)
    assert due.why in visible_words(box)
    assert due.clause.text in visible_words(box)
    qtbot.keyClick(why, Qt.Key.Key_Space)
    assert due.why not in visible_words(box)
    qtbot.keyClick(why, Qt.Key.Key_F1)
    panel = screen.findChild(ClausePanel)
    assert panel is not None
    assert due.why in panel.text.toPlainText()


def a_due(**said: Any) -> DueRow:
    usual: dict[str, Any] = {
        "name": "Answer",
        "state": "running",
        "state_words": "",
        "started": date(2026, 12, 1),
        "due": date(2026, 12, 30),
        "first_due": None,
        "act_by": None,
        "lenient_due": None,
        "binds": "office",
        "why": "",
        "clause": ClauseText("", ""),
        "provisional": False,
    }
    return DueRow(**{**usual, **said})


def test_a_date_of_ours_is_due_before_a_nearer_one_of_the_resident() -> None:
    theirs = a_due(name="Ask", binds="resident", due=date(2026, 12, 11))
    late = a_due(name="Acknowledge", state="late", due=date(2026, 12, 3))
    met = a_due(name="Contact", state="met", due=date(2026, 12, 2))
    assert nearest([met, theirs, a_due(), late]) is late
    assert nearest([met, theirs]) is theirs
    assert nearest([met]) is None


def test_a_paused_date_is_shown_as_paused(qtbot: QtBot, screen: CaseScreen) -> None:
    paused = a_due(state="paused", due=None, first_due=date(2026, 12, 30), state_words="paused")
    screen.show_case(replace(view(at_the_second_stage()), dues=(paused,)))
    seen = visible_words(screen._body.due)
    assert "Paused" in seen
    assert "First promised for Wed 30 Dec 2026" in seen
