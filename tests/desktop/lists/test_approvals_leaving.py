"""What is written about a letter that waits is asked about before it goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.desktop.case_hands import button
from tests.desktop.made_rows import TODAY, a_letter

from estate_complaints.desktop.lists.approvals import ApprovalsScreen


@pytest.fixture
def screen(qtbot: QtBot) -> ApprovalsScreen:
    screen = ApprovalsScreen()
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.show_waiting([a_letter(41), a_letter(42)], TODAY)
    return screen


def write(screen: ApprovalsScreen, words: str) -> None:
    comment = screen.reader.findChild(QPlainTextEdit, "comment")
    assert isinstance(comment, QPlainTextEdit)
    comment.setPlainText(words)


def test_a_comment_that_went_with_no_answer_is_asked_about(
    screen: ApprovalsScreen, qtbot: QtBot
) -> None:
    assert not screen.has_unsaved()
    write(screen, "Name the contractor.")
    screen.choose("letter-42")  # it is still there when one goes back
    assert screen.has_unsaved()
    left: list[str] = []
    screen.ask_to_leave(lambda: left.append("left"))
    [box] = screen.findChildren(QMessageBox)
    button(box, "Cancel").click()
    assert left == []
    qtbot.waitUntil(lambda: not screen.findChildren(QMessageBox))
    screen.ask_to_leave(lambda: left.append("left"))
    [box] = screen.findChildren(QMessageBox)
    button(box, "Leave").click()
    assert left == ["left"]


def test_a_comment_that_went_with_the_answer_is_kept_in_the_book(screen: ApprovalsScreen) -> None:
    write(screen, "Name the contractor.")
    screen.show_answered("letter-41")
    assert not screen.has_unsaved()
    screen.show_waiting([a_letter(42)], TODAY)
    assert not screen.has_unsaved()


def test_no_letter_is_chosen_by_coming_back_to_the_window_after_one_has_gone(
    screen: ApprovalsScreen, qtbot: QtBot
) -> None:
    write(screen, "Name the contractor.")
    screen.show_waiting([a_letter(42)], TODAY)
    screen.reader.setFocus()
    screen.list.setFocus()
    qtbot.waitUntil(screen.list.hasFocus)
    assert screen.row is None
    assert screen.reader.comment == "Name the contractor."
    qtbot.keyClick(screen.list, Qt.Key.Key_Down)
    assert screen.row is not None
    assert screen.row.number == 42
