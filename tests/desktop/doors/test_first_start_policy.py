"""A new office chooses its policy; a file with mistakes is never chosen, and says them all."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.desktop.new_offices import (
    NO_CLAUSE,
    NO_NAME,
    SHIPPED,
    THREE_STAGES,
    TWO_STAGES,
    fill_policy,
    press,
    read_policy,
    sentences,
    shown_start,
)

from estate_complaints.desktop.doors.first_start import FirstStart
from estate_complaints.desktop.doors.first_start_policy import CHOOSE_POLICY


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> FirstStart:
    return shown_start(qtbot, tmp_path)


def test_no_policy_is_chosen_for_the_office(start: FirstStart) -> None:
    start.go_on()
    assert start.page is start.policy
    assert sentences(start.policy) == {"policies": CHOOSE_POLICY}


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_first_arrow_key_chooses_the_first_policy(
    start: FirstStart, qtbot: QtBot, key: Qt.Key
) -> None:
    policies = start.policy.form.policies
    qtbot.keyClick(policies, key)
    assert start.policy.chosen == TWO_STAGES
    qtbot.keyClick(policies, Qt.Key.Key_Down)
    assert start.policy.chosen == THREE_STAGES


def test_a_policy_says_what_it_is_before_it_is_chosen(start: FirstStart) -> None:
    start.policy.form.policies.setCurrentRow(0)
    assert start.policy.form.policy_description.text() == TWO_STAGES.description
    assert start.policy.chosen == TWO_STAGES


def test_the_only_policy_there_is_stands_ready(qtbot: QtBot, tmp_path: Path) -> None:
    start = FirstStart(SHIPPED[:1], read_policy, this_pc=tmp_path)
    qtbot.addWidget(start)
    assert start.policy.chosen == TWO_STAGES


def test_another_policy_may_come_from_a_file(start: FirstStart, tmp_path: Path) -> None:
    start.policy.add_file(tmp_path / "policy-2027.toml")
    chosen = start.policy.chosen
    assert chosen is not None
    assert chosen.text == "policy-2027.toml"
    fill_policy(start, row=2)
    assert start.page is start.office


def test_a_file_that_is_no_policy_is_refused_with_all_its_mistakes(start: FirstStart) -> None:
    form = start.policy.form
    form.policies.setCurrentRow(0)
    start.policy.add_file(Path("recipe.toml"))
    said = sentences(start.policy)["policies"]
    assert "recipe.toml cannot be used: it has 2 mistakes." in said
    assert form.mistakes.isVisible()
    for mistake in (NO_NAME, NO_CLAUSE):
        assert mistake in form.mistakes.toPlainText()
    assert start.policy.chosen == TWO_STAGES


def test_the_mistakes_of_one_file_go_when_another_is_chosen(start: FirstStart) -> None:
    start.policy.add_file(Path("recipe.toml"))
    start.policy.add_file(Path("policy-2027.toml"))
    assert sentences(start.policy) == {}
    assert not start.policy.form.mistakes.isVisible()
    assert not start.policy.form.mistakes.toPlainText()


def test_a_policy_of_the_programs_own_with_mistakes_leaves_the_others_to_be_chosen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    files = [Path("recipe.toml"), *SHIPPED, Path("list.toml")]
    start = FirstStart(files, read_policy, this_pc=tmp_path)
    qtbot.addWidget(start)
    start.show()
    form = start.policy.form
    assert form.policies.count() == 2
    for file in ("recipe.toml", "list.toml"):
        assert f"{file}\n• {NO_NAME}\n• {NO_CLAUSE}" in form.mistakes.toPlainText()
    fill_policy(start, row=0)
    assert start.page is start.office


def test_looking_for_a_file_does_not_stop_the_program(start: FirstStart, qtbot: QtBot) -> None:
    press(start, "another_file", qtbot)
    dialog = start.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit("/somewhere/policy.toml")
    dialog.reject()
    assert start.policy.chosen is not None
