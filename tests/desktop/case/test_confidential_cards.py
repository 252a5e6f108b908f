"""The confidential page: what it says to readers and to others, by keyboard and by ear."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.case_hands import POLICY, TODAY, view
from tests.factories import Story

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.desktop.parts.clause_words import ClausePanel
from estate_complaints.office.complaint.case_view import against_of, clause_text
from estate_complaints.office.complaint.confidential_rows import NEVER_PRINTED, ConfidentialView
from estate_complaints.office.rows import HistoryRow, StepRow
from estate_complaints.rules.confidential import Kept, records_in, steps_in_record
from estate_complaints.rules.entries.intake import Subject

DAY = date(2026, 11, 16)
RESIDENT = "He <b>saw</b> it & “said” so"


def about_staff() -> Story:
    return Story(POLICY).received(DAY, subject=Subject(kind="staff", member=2))


def record(*, reads: bool) -> ConfidentialView:
    story = about_staff()
    scene = story.scene(TODAY)
    (part,) = records_in(scene)
    row = HistoryRow(
        number=4,
        day=DAY,
        recorded_at=datetime(2026, 11, 16, 10, tzinfo=UTC),
        by="Person 1",
        said="Note",
        details=(("What the readers should know", RESIDENT),),
        reasons=(),
        struck=False,
    )
    steps = steps_in_record(Kept(scene, part, (), reads))
    return ConfidentialView(
        record=part.id,
        name=part.name,
        says=part.says if reads else "You can hand something in.",
        clause=clause_text(POLICY, part.clause),
        reads=reads,
        readers="Penny Farthing" if reads else "",
        entries=(row,) if reads else (),
        steps=tuple(
            StepRow(
                one.title,
                one.offered,
                False,
                tuple(against_of(POLICY, objection) for objection in one.objections),
                one,
            )
            for one in steps
        ),
    )


@pytest.fixture
def screen(qtbot: QtBot) -> CaseScreen:
    """A complaint about staff, turned to its confidential page."""
    screen = CaseScreen(TODAY)
    qtbot.addWidget(screen)
    screen.resize(1240, 820)
    screen.show_case(view(about_staff()))
    with qtbot.waitExposed(screen):
        screen.show()
    with qtbot.waitSignal(screen.confidential_wanted, timeout=1000):
        screen._body.tabs.go_to("confidential")
    return screen


def page_words(screen: CaseScreen) -> str:
    page = screen._body.tabs.pages["confidential"]
    return "\n".join(one.text() for card in page.cards for one in card.findChildren(QLabel))


def buttons(screen: CaseScreen) -> list[QPushButton]:
    page = screen._body.tabs.pages["confidential"]
    return [one for card in page.cards for one in card.findChildren(QPushButton)]


def test_a_reader_sees_who_reads_it_that_it_is_never_printed_and_what_is_in_it(
    screen: CaseScreen,
) -> None:
    """C-075."""
    screen.show_confidential([record(reads=True)])
    told = page_words(screen)
    assert NEVER_PRINTED in told
    assert "Penny Farthing" in told
    assert RESIDENT in told
    assert "section 8" in told
    assert "A copy of the complaint is given only where" in told


def test_somebody_outside_sees_one_sentence_and_one_thing_to_do(screen: CaseScreen) -> None:
    """C-075, C-079."""
    screen.show_confidential([record(reads=False)])
    assert "Closed to you" in page_words(screen)
    assert [one.text() for one in buttons(screen)] == ["Hand something in…"]
    assert RESIDENT not in page_words(screen)


def test_what_can_be_written_is_reached_by_tab_and_chosen_by_keyboard(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    screen.show_confidential([record(reads=True)])
    screen._body.tabs.go_to("confidential")
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in buttons(screen)[:5])
    assess = next(one for one in buttons(screen) if one.text().startswith("Record the assess"))
    assert assess.accessibleName().startswith("Record the assessment: Confidential record")
    assess.setFocus()
    with qtbot.waitSignal(screen.step_chosen, timeout=1000) as signal:
        qtbot.keyClick(assess, Qt.Key.Key_Space)
    assert signal.args[0].kind == "conduct_assessed"
    assert signal.args[0].given == {"record": "staff"}


def test_an_entry_is_struck_out_from_its_card(screen: CaseScreen, qtbot: QtBot) -> None:
    screen.show_confidential([record(reads=True)])
    with qtbot.waitSignal(screen.confidential_strike_wanted, timeout=1000) as signal:
        next(one for one in buttons(screen) if one.text().startswith("Strike")).click()
    assert signal.args == ["staff", 4]


def test_f1_shows_the_clause_in_its_own_words(screen: CaseScreen, qtbot: QtBot) -> None:
    """C-075."""
    screen.show_confidential([record(reads=True)])
    card = screen._body.tabs.pages["confidential"].cards[0]
    assert "strictly confidential to the member of staff" in card.toolTip()
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_F1)
    (panel,) = screen.window().findChildren(ClausePanel)
    assert "strictly confidential" in panel.text.toPlainText()
    panel.reject()


def test_an_answer_that_comes_when_another_page_is_shown_is_not_kept(screen: CaseScreen) -> None:
    screen._body.tabs.go_to("dates")
    screen.show_confidential([record(reads=True)])
    assert page_words(screen) == ""


def test_the_page_goes_once_the_complaint_is_about_nobody(screen: CaseScreen) -> None:
    tabs = screen._body.tabs
    screen.show_case(view(Story(POLICY).received(DAY)))
    assert not tabs.isTabVisible(tabs.indexOf(tabs.pages["confidential"]))
    assert tabs.currentWidget() is not tabs.pages["confidential"]
