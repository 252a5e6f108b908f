"""The screen of whoever deals with stage 2: first the complaint, then what stage 1 decided."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.case_hands import Desk, button, cards, visible_words
from tests.factories import Story
from tests.histories import assigned, decided, further, rprmo

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.office.complaint.case_view import view_of
from estate_complaints.office.rows import CaseView
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.outcome import OutcomeGiven
from estate_complaints.rules.scene import Scene

DAY = date(2026, 12, 18)
DIRECTOR, SOMEBODY_ELSE = 8, 1
WHY_NOT, APOLOGY = "She had not rung at all.", "We are sorry for nothing."
REPLY = OutcomeGiven(stage="stage1", how="email", apology=APOLOGY, document="b" * 64)


class DeskOf(Desk):
    """A desk with somebody at it."""

    reader = DIRECTOR

    def scene_of(self, _case: object) -> Scene:
        return self.story.scene(self.today, self.reader)


def at_stage_2() -> Story:
    return rprmo(DAY).then(
        DAY,
        ContactMade(stage="stage1", how="telephone", note="She told us of nine days."),
        decided("stage1", reasons=WHY_NOT),
        REPLY,
        further("stage2"),
        assigned("stage2", DIRECTOR),
    )


def seen_by(reader: int) -> CaseView:
    desk: Any = DeskOf(at_stage_2(), DAY)
    desk.reader = reader
    return view_of(desk, desk.story.case())


@pytest.fixture
def screen(qtbot: QtBot) -> CaseScreen:
    screen = CaseScreen(DAY)
    qtbot.addWidget(screen)
    screen.resize(1240, 820)
    screen.show_case(seen_by(DIRECTOR))
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def heard(screen: CaseScreen) -> str:
    """Everything a screen reader could say of any page."""
    pages = ("points", "letters", "history")
    return "\n".join(
        f"{widget.accessibleName()} {widget.accessibleDescription()} {_written_on(widget)}"
        for page in pages
        for card in cards(screen, page)
        for widget in (card, *card.findChildren(QPushButton))
    )


def _written_on(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QPushButton) else ""


def test_the_points_come_first_and_what_stage_1_decided_only_when_asked_for(
    screen: CaseScreen,
) -> None:
    """R-065."""
    tabs = screen._body.tabs
    assert tabs.currentWidget() is tabs.pages["points"]
    [point] = cards(screen, "points")
    shown = visible_words(point)
    assert "The lift is out of order." in shown
    assert WHY_NOT not in shown
    assert (
        "Stage 2 has no regard to what Stage 1 decided (section 7.3)."
        " Begin with the complaint and the evidence."
    ) in shown
    button(point, "Show what was decided before").click()
    assert f"Not upheld. {WHY_NOT}" in visible_words(point)


def test_the_answer_and_the_history_of_stage_1_are_put_aside_and_the_evidence_is_not(
    screen: CaseScreen,
) -> None:
    """R-065."""
    assert WHY_NOT not in heard(screen)
    assert APOLOGY not in heard(screen)
    screen._body.tabs.go_to("letters")
    contact, letter = cards(screen, "letters")
    assert "She told us of nine days." in visible_words(contact)
    assert button(letter, "Read it here").isHidden()
    button(letter, "Show it all the same").click()
    assert button(letter, "Read it here").isVisible()
    screen._body.tabs.go_to("history")
    decision = next(c for c in cards(screen, "history") if "Point decided" in c.accessibleName())
    assert WHY_NOT not in visible_words(decision)
    button(decision, "Show it all the same").click()
    assert WHY_NOT in visible_words(decision)


def test_everybody_else_reads_it_as_ever(screen: CaseScreen) -> None:
    """R-065: only whoever deals with stage 2 puts it aside."""
    screen.show_case(seen_by(SOMEBODY_ELSE))
    assert WHY_NOT in heard(screen)
    assert "Show it all the same" not in heard(screen)
