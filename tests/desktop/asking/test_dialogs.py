"""Small questions: each gives one answer, none stops the program, and Esc answers nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.asking.dialogs import (
    ask_reason,
    ask_whether,
    tell,
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def click(dialog: QDialog, words: str, qtbot: QtBot) -> None:
    buttons = dialog.findChildren(QAbstractButton)
    button = next(b for b in buttons if b.text().replace("&", "") == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def reason_in(dialog: QDialog) -> QPlainTextEdit:
    found = dialog.findChild(QPlainTextEdit, "reason")
    assert isinstance(found, QPlainTextEdit)
    return found


def test_a_reason_is_given_in_ones_own_words(window: QWidget, qtbot: QtBot) -> None:
    answers: list[str] = []
    dialog = ask_reason(window, "Why is entry 7 struck out?", answers.append)
    assert dialog.isVisible()
    reason_in(dialog).setPlainText("  Recorded in the wrong case.\n")
    click(dialog, "Go on", qtbot)
    assert answers == ["Recorded in the wrong case."]


def test_no_reason_is_no_answer(window: QWidget, qtbot: QtBot) -> None:
    answers: list[str] = []
    dialog = ask_reason(window, "Why?", answers.append)
    reason_in(dialog).setPlainText(" \n ")
    click(dialog, "Go on", qtbot)
    sentence = dialog.findChild(QLabel, "reason_problem")
    assert isinstance(sentence, QLabel)
    assert sentence.isVisible()
    assert dialog.isVisible()
    assert answers == []


def test_enter_makes_a_new_line_and_ctrl_enter_answers(window: QWidget, qtbot: QtBot) -> None:
    answers: list[str] = []
    dialog = ask_reason(window, "Why?", answers.append)
    qtbot.waitUntil(reason_in(dialog).hasFocus)
    qtbot.keyClicks(reason_in(dialog), "one")
    qtbot.keyClick(reason_in(dialog), Qt.Key.Key_Return)
    qtbot.keyClicks(reason_in(dialog), "two")
    assert answers == []
    qtbot.keyClick(reason_in(dialog), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == ["one\ntwo"]


def test_what_cannot_be_undone_is_done_only_by_its_own_verb(window: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    ask: Callable[[], QDialog] = lambda: ask_whether(  # noqa: E731
        window, "Close it?", "Close the complaint", lambda: done.append("closed")
    )
    click(ask(), "Cancel", qtbot)
    assert done == []
    box = ask()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert done == []
    box = ask()
    qtbot.keyClick(box, Qt.Key.Key_Return)  # Cancel has the keys
    assert done == []
    click(ask(), "Close the complaint", qtbot)
    assert done == ["closed"]


def test_a_notice_is_read_and_closed(window: QWidget, qtbot: QtBot) -> None:
    box = tell(window, "The shared drive does not answer.", "Nothing was lost.")
    assert box.isVisible()
    assert box.informativeText() == "Nothing was lost."
    click(box, "Close", qtbot)
    assert not window.findChildren(QDialog) or not box.isVisible()


def test_a_question_does_not_stop_the_program(window: QWidget, qtbot: QtBot) -> None:
    box = tell(window, "Read this.")
    window.setWindowTitle("still at work")
    assert box.isVisible()
    assert window.windowTitle() == "still at work"
    box.close()


def test_an_open_question_keeps_its_screen_from_other_clicks(window: QWidget) -> None:
    box = tell(window, "Read this first.")
    assert box.windowModality() == Qt.WindowModality.WindowModal
    box.close()
