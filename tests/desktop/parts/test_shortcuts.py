"""The table of keys: readable, without doubles, and the only place where keys are named."""

import ast
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from pytestqt.qtbot import QtBot

from estate_complaints import desktop
from estate_complaints.desktop.parts.shortcuts import Shortcut, keys_by_place, press_for

pytestmark = pytest.mark.usefixtures("qapp")  # the standard keys are those of its platform

EVERYWHERE = "Everywhere"


def test_every_key_is_one_qt_understands() -> None:
    for shortcut in Shortcut:
        assert shortcut.sequence.count() == 1, shortcut
        assert shortcut.shown


def test_no_two_shortcuts_are_the_same_keys_in_one_place() -> None:
    everywhere = {s.sequence.toString() for s in Shortcut if s.value.where == EVERYWHERE}
    counted = Counter((s.value.where, s.sequence.toString()) for s in Shortcut)
    assert [keys for keys, times in counted.items() if times > 1] == []
    elsewhere = {s.sequence.toString() for s in Shortcut if s.value.where != EVERYWHERE}
    assert everywhere & elsewhere == set()


def test_what_office_people_know_by_heart_does_what_they_expect() -> None:
    assert Shortcut.NEW_COMPLAINT.sequence == QKeySequence("Ctrl+N")
    assert Shortcut.SAVE.sequence.matches(QKeySequence(QKeySequence.StandardKey.Save))
    assert Shortcut.FIND.sequence.matches(QKeySequence(QKeySequence.StandardKey.Find))
    assert Shortcut.HELP.sequence == QKeySequence("F1")


def test_the_help_page_names_every_key_once() -> None:
    listed = [keys for rows in keys_by_place().values() for keys, _ in rows]
    assert len(listed) == len(Shortcut)
    assert all(does for rows in keys_by_place().values() for _, does in rows)


def test_an_action_answers_to_its_shortcut(qtbot: QtBot) -> None:
    action = press_for(QAction("Save"), Shortcut.SAVE)
    assert action.shortcut() == Shortcut.SAVE.sequence


def test_no_screen_listens_to_a_key_that_is_missing_from_the_table() -> None:
    """A key somebody adds in passing would be missing from the help page."""
    known = {shortcut.value.keys for shortcut in Shortcut}
    listening = {"QKeySequence", "QShortcut", "setShortcut", "setShortcuts"}
    strays = [
        f"{module.name}:{call.lineno} {argument.value}"
        for module in Path(desktop.__file__).parent.glob("*.py")
        for call in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(call, ast.Call) and name_of(call.func) in listening
        for argument in call.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        if argument.value not in known
    ]
    assert strays == []


def name_of(called: ast.expr) -> str:
    return str(getattr(called, "id", getattr(called, "attr", "")))
