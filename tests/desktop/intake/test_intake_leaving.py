"""A complaint half written is kept as a draft, a whole one gets its number."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.intake_hands import (
    RESIDENT,
    button,
    choose_first,
    field,
    look_for,
    new_screen,
    open_screen,
    save,
    sentence,
    shown,
    visible_words,
    write_enough,
)

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.office.rows import Receipt


@pytest.fixture
def screen(qtbot: QtBot) -> IntakeScreen:
    return open_screen(qtbot)


def test_a_draft_is_plain_values_and_comes_back_as_it_was_left(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    look_for(screen, qtbot)
    choose_first(qtbot)
    field(screen, "received_on").setText("16/1")
    field(screen, "note").setPlainText(RESIDENT)
    with qtbot.waitSignal(screen.draft_changed, timeout=2000) as signal:
        button(screen, "Add another point").click()
        field(screen, "point_2_wrong").setPlainText("Nobody rang back.")
    draft = json.loads(json.dumps(signal.args[0]))
    again = new_screen()
    qtbot.addWidget(again)
    assert not again.has_unsaved()
    again.restore(draft)
    assert again.has_unsaved()
    assert again.draft() == draft
    taken, other = again.taken(), screen.taken()
    assert taken == other


def test_an_untouched_form_is_left_at_once(screen: IntakeScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.cancelled, timeout=1000):
        qtbot.keyClick(field(screen, "full_name"), Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("answer", "signal"), [("Save as a draft", "draft_kept"), ("Discard", "cancelled")]
)
def test_a_form_with_something_in_it_asks_first(
    screen: IntakeScreen, qtbot: QtBot, answer: str, signal: str
) -> None:
    write_enough(screen)
    gone: list[str] = []
    with qtbot.assertNotEmitted(screen.cancelled):
        screen.ask_to_leave(lambda: gone.append("gone"))
    box = screen.findChild(QMessageBox)
    assert box is not None
    assert gone == []
    with qtbot.waitSignal(getattr(screen, signal), timeout=1000):
        button(box, answer).click()
    assert gone == ["gone"]
    assert not screen.has_unsaved()
    assert not screen._typing.waits  # nothing is kept of it after the answer


def test_going_on_writing_goes_nowhere(screen: IntakeScreen, qtbot: QtBot) -> None:
    write_enough(screen)
    gone: list[str] = []
    screen.ask_to_leave(lambda: gone.append("gone"))
    box = screen.findChild(QMessageBox)
    assert box is not None
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert gone == []
    assert screen.has_unsaved()


def test_the_number_is_told_and_the_next_one_can_be_taken_down(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    write_enough(screen)
    button(screen, "Add another point").click()
    save(screen, qtbot)
    screen.show_saved(
        Receipt(
            41,
            "CC/2026/041",
            "Mrs Amina Shah",
            ("You can expect our reply by Monday 4 January 2027.",),
            ("Acknowledge by Mon 21 Dec 2026.",),
        )
    )
    seen = visible_words(screen)
    assert "Recorded as CC/2026/041" in seen
    assert "Mrs Amina Shah" in seen
    assert "You can expect our reply by Monday 4 January 2027." in seen
    assert "Acknowledge by Mon 21 Dec 2026." in seen
    assert not screen.has_unsaved()
    assert button(screen, "Open the case").hasFocus()
    with qtbot.waitSignal(screen.open_wanted, timeout=1000) as signal:
        button(screen, "Open the case").click()
    assert signal.args == [41]
    with qtbot.waitSignal(screen.another_wanted, timeout=1000):
        button(screen, "Record another").click()
    screen.stand_ready()
    assert shown(screen, "channel")
    assert field(screen, "full_name").text() == ""
    assert not screen.has_unsaved()
    assert screen.findChild(QWidget, "point_2_wrong") is None


def test_a_complaint_being_saved_is_not_saved_twice(screen: IntakeScreen, qtbot: QtBot) -> None:
    write_enough(screen)
    save(screen, qtbot)
    with qtbot.assertNotEmitted(screen.submitted):
        qtbot.keyClick(
            field(screen, "note"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    screen.show_failure("The shared folder cannot be reached. Nothing was saved.")
    assert "The shared folder cannot be reached." in field(screen, "problem_summary").text()
    assert save(screen, qtbot).person is not None


def test_what_the_office_finds_wrong_is_said_beside_its_field(screen: IntakeScreen) -> None:
    screen.show_problems({"email": "This is no e-mail address."})
    assert sentence(screen, "email") == "This is no e-mail address."
    assert field(screen, "email").hasFocus()
