"""Letters that wait for approval: read first, then approved, or returned with a comment."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.made_rows import TODAY, a_letter

from estate_complaints.desktop.case.letter_reader import SAY_WHY
from estate_complaints.desktop.lists.approvals import ANOTHER, NO_LONGER, ApprovalsScreen
from estate_complaints.office.rows import Against, ClauseText, PointRow

POINT = PointRow(
    number=1,
    wrong="Damp not treated",
    wanted="Treat it",
    category="repairs",
    raised_at="First stage",
    outcomes=(("First stage", "Upheld", "Nobody came on either day."),),
)


@pytest.fixture
def approvals(qtbot: QtBot) -> ApprovalsScreen:
    screen = ApprovalsScreen()
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    return screen


@pytest.fixture
def filled(approvals: ApprovalsScreen) -> ApprovalsScreen:
    approvals.letter_wanted.connect(
        lambda document: approvals.show_letter(document, f"Dear Mrs Shah ({document})")
    )
    approvals.show_waiting([a_letter(41), a_letter(42), a_letter(43)], TODAY)
    approvals.setFocus()
    return approvals


def button(screen: QWidget, words: str) -> QPushButton:
    return next(one for one in screen.findChildren(QPushButton) if one.text() == words)


def comment_of(screen: ApprovalsScreen) -> QPlainTextEdit:
    return screen.reader._comment


def problem(screen: ApprovalsScreen) -> str:
    label = screen.reader.findChild(QLabel, "comment_problem")
    assert label is not None
    return label.text() if label.isVisible() else ""


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_an_empty_list_says_so_kindly(approvals: ApprovalsScreen) -> None:
    assert approvals._empty.isVisible()
    approvals.show_waiting([], TODAY)
    assert approvals._empty.isVisible()
    assert approvals._empty.sentence == "No letter waits for approval."


def test_the_first_letter_is_shown_at_once(filled: ApprovalsScreen) -> None:
    assert filled.row is not None
    assert filled.row.number == 41
    assert filled.reader.text.toPlainText() == "Dear Mrs Shah (letter-41)"
    assert filled.list.hasFocus()


def test_the_arrow_keys_read_one_letter_after_another(
    filled: ApprovalsScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(filled.letter_wanted) as wanted:
        qtbot.keyClick(filled.list, Qt.Key.Key_Down)
    assert wanted.args == ["letter-42"]
    assert filled.reader.text.toPlainText() == "Dear Mrs Shah (letter-42)"


def test_nothing_can_be_approved_before_its_text_is_on_show(
    approvals: ApprovalsScreen, qtbot: QtBot
) -> None:
    approvals.show_waiting([a_letter(41), a_letter(42)], TODAY)
    approve = button(approvals, "&Approve")
    assert not approve.isEnabled()
    assert approve.toolTip()
    approvals.show_letter("letter-42", "Another letter")  # an answer that came too late
    assert not approve.isEnabled()
    approvals.show_letter("letter-41", "Dear Mrs Shah")
    assert approve.isEnabled()
    assert approvals.reader.text.toPlainText() == "Dear Mrs Shah"


def test_a_letter_is_approved_with_the_keys_and_only_once(
    filled: ApprovalsScreen, qtbot: QtBot
) -> None:
    row = filled.row
    with qtbot.waitSignal(filled.approved) as answer:
        qtbot.keyClick(filled, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert answer.args == [row, ""]
    with qtbot.assertNotEmitted(filled.approved):
        button(filled, "&Approve").click()


def test_a_letter_cannot_be_returned_without_saying_why(
    filled: ApprovalsScreen, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(filled.returned):
        qtbot.keyClick(filled, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: problem(filled) == SAY_WHY)  # a button shows that it is pressed
    assert comment_of(filled).hasFocus()
    qtbot.keyClicks(comment_of(filled), "Name the contractor.")
    with qtbot.waitSignal(filled.returned) as answer:
        qtbot.keyClick(filled, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert answer.args == [filled.row, "Name the contractor."]
    assert problem(filled) == ""


def test_a_refusal_is_shown_and_the_letter_can_be_answered_again(
    filled: ApprovalsScreen, qtbot: QtBot
) -> None:
    approve = button(filled, "&Approve")
    qtbot.mouseClick(approve, Qt.MouseButton.LeftButton)
    assert not approve.isEnabled()
    filled.show_failure("Whoever wrote a letter does not approve it.")
    assert problem(filled) == "Whoever wrote a letter does not approve it."
    assert approve.isEnabled()


def test_what_was_typed_stays_with_its_letter(filled: ApprovalsScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(comment_of(filled), "Name the contractor.")
    filled.list.setCurrentRow(1)
    assert comment_of(filled).toPlainText() == ""
    filled.list.setCurrentRow(0)
    assert comment_of(filled).toPlainText() == "Name the contractor."


def test_a_refresh_keeps_the_letter_and_the_comment(filled: ApprovalsScreen, qtbot: QtBot) -> None:
    filled.list.setCurrentRow(1)
    qtbot.keyClicks(comment_of(filled), "Wait")
    with qtbot.assertNotEmitted(filled.letter_wanted):
        filled.show_waiting([a_letter(40), a_letter(42), a_letter(43)], TODAY)
    assert filled.row is not None
    assert filled.row.number == 42
    assert comment_of(filled).toPlainText() == "Wait"


def test_after_an_answer_the_next_letter_stands_ready(
    filled: ApprovalsScreen, qtbot: QtBot
) -> None:
    filled.list.setCurrentRow(1)
    qtbot.mouseClick(button(filled, "&Approve"), Qt.MouseButton.LeftButton)
    filled.show_answered("letter-42")
    filled.show_waiting([a_letter(41), a_letter(43)], TODAY)
    assert filled.row is not None
    assert filled.row.number == 43
    assert button(filled, "&Approve").isEnabled()
    filled.show_answered("letter-43")
    filled.show_waiting([], TODAY)
    assert filled.row is None
    assert filled._empty.isVisible()


def test_a_letter_a_colleague_answered_is_not_swapped_for_another_under_ones_hands(
    filled: ApprovalsScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(comment_of(filled), "Name the contractor.")
    others = [a_letter(42), a_letter(43)]
    filled.show_waiting(others, TODAY)
    filled.show_waiting(others, TODAY)  # and every look at the book after that
    assert filled.row is None
    assert filled.reader._why_not.text() == ANOTHER
    assert filled.reader._why_not.isVisible()
    assert comment_of(filled).toPlainText() == "Name the contractor."
    assert comment_of(filled).isReadOnly()
    with qtbot.assertNotEmitted(filled.approved):
        button(filled, "&Approve").click()
    filled.list.setCurrentRow(0)
    assert comment_of(filled).toPlainText() == ""
    assert not filled.reader._why_not.isVisible()
    assert button(filled, "&Approve").isEnabled()


def test_a_letter_that_goes_before_its_answer_is_saved_leaves_nothing_in_its_place(
    filled: ApprovalsScreen, qtbot: QtBot
) -> None:
    button(filled, "&Approve").click()
    filled.show_waiting([a_letter(42)], TODAY)
    assert filled.row is None
    filled.show_failure("A colleague wrote in this case in the meantime.")
    assert problem(filled) == "A colleague wrote in this case in the meantime."
    assert not button(filled, "&Approve").isEnabled()


def test_words_about_the_last_letter_stay_in_sight_when_a_colleague_answers_it(
    filled: ApprovalsScreen, qtbot: QtBot
) -> None:
    qtbot.keyClicks(comment_of(filled), "Name the contractor.")
    filled.show_waiting([], TODAY)
    assert comment_of(filled).isVisible()
    assert comment_of(filled).toPlainText() == "Name the contractor."
    assert filled.reader._why_not.text() == NO_LONGER


def test_what_was_decided_can_be_read_beside_the_letter(approvals: ApprovalsScreen) -> None:
    approvals.show_waiting([a_letter(41)], TODAY)
    approvals.show_letter("letter-41", "Dear Mrs Shah", [POINT])
    assert approvals.reader.points.toPlainText() == (
        "1. Damp not treated\nWanted: Treat it\nFirst stage: Upheld. Nobody came on either day."
    )
    approvals.show_letter("letter-41", "Dear Mrs Shah")
    assert not approvals.reader._tabs.tabBar().isVisible()


def test_the_letter_opens_in_word_and_the_complaint_in_its_page(
    filled: ApprovalsScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(filled.letter_open_wanted) as opened:
        qtbot.keyClick(filled, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert opened.args == ["letter-41"]
    with qtbot.waitSignal(filled.case_chosen) as chosen:
        qtbot.keyClick(filled, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == [41]


def test_what_waits_is_counted(approvals: ApprovalsScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(approvals.counted) as counted:
        approvals.show_waiting([a_letter(41)], TODAY)
    assert counted.args == [1, "1 letter waits"]
    with qtbot.waitSignal(approvals.counted) as counted:
        approvals.show_waiting([], TODAY)
    assert counted.args == [0, ""]


def test_a_letter_past_its_day_is_marked_in_words(approvals: ApprovalsScreen) -> None:
    approvals.show_waiting([a_letter(41, due=date(2027, 1, 6)), a_letter(42, due=None)], TODAY)
    late, undated = approvals.list.item(0), approvals.list.item(1)
    assert "LATE: due Wed 6 Jan 2027" in late.text()
    assert late.font().bold()
    assert str(late.data(Qt.ItemDataRole.AccessibleTextRole)).startswith("LATE: CC/2026/041")
    assert "No date set" in undated.text()


def test_today_can_send_one_straight_to_a_letter(filled: ApprovalsScreen) -> None:
    filled.choose("letter-43")
    assert filled.row is not None
    assert filled.row.number == 43


def test_every_field_says_its_name(filled: ApprovalsScreen) -> None:
    reached = [
        one
        for one in filled.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) >= 6
    assert [one for one in reached if not name_of(one)] == []
    assert name_of(filled.reader.text) == "Outcome letter to Mrs A Shah"


def test_who_may_not_approve_sees_it_waits_and_why_the_buttons_do_nothing(
    approvals: ApprovalsScreen, qtbot: QtBot
) -> None:
    """What the reader may answer stands first, and only that is counted."""
    says = "The letter is for the Manager to approve."
    no = Against("block", "", says, ClauseText("section 5", "The Manager approves."))
    theirs = a_letter(41, against=(no,), waits_for="Ama Boateng")
    with qtbot.waitSignal(approvals.counted) as counted:
        approvals.show_waiting([theirs, a_letter(42)], TODAY)
    assert counted.args == [1, "1 letter waits"]
    assert approvals.list.item(1).text().endswith("Waits for Ama Boateng")
    approvals.choose("letter-41")
    approvals.show_letter("letter-41", "Dear Mrs Shah")
    reader = approvals.reader
    for button in (reader._approve, reader._return):
        assert not button.isEnabled()
        assert says in button.toolTip()
        assert "The Manager approves." in button.toolTip()
    assert reader._why_not.isVisible()
    approvals.choose("letter-42")
    approvals.show_letter("letter-42", "Dear Mrs Shah")
    assert reader._approve.isEnabled()
    assert not reader._why_not.isVisible()
    approvals.show_waiting([replace(theirs, document="letter-42")], TODAY)  # read again, it is not
    assert not reader._approve.isEnabled()
    assert reader._why_not.isVisible()
