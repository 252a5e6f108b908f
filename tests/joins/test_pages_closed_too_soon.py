"""A form that is closed before its answer has come: what was saved is said, and nothing breaks."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.desktop.operation_jobs import Gate, delete
from tests.stories.hands import wait_for
from tests.stories.player import Player
from tests.stories.short_cut import player_in

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.desktop.window.main_window import case_key
from estate_complaints.joins.draft_keeper import NEW_COMPLAINT
from estate_complaints.office.complaint import progress
from estate_complaints.storage.faults import FolderGone

TODAY = date(2026, 11, 20)
RECEPTION = "Basil Thyme"


@pytest.fixture
def player(tmp_path: Path, qapp: QApplication) -> Iterator[Player]:
    found = player_in(tmp_path, qapp, "ccrmo", TODAY)
    found.come_in(RECEPTION)
    yield found
    found.end()


def written(player: Player) -> IntakeScreen:
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.write("Name of the complainant", "Ms Paige Turner")
    hands.write("What went wrong, point 1", "The lift is out of order.")
    hands.rest()
    screen = player.workplace.window.places.get(NEW_COMPLAINT)
    assert isinstance(screen, IntakeScreen)
    return screen


def idle(player: Player) -> None:
    wait_for(lambda: not player.program.setting.operations.is_busy, "every answer")


def test_a_complaint_whose_form_is_closed_while_it_is_saved_is_told_all_the_same(
    player: Player,
) -> None:
    screen = written(player)
    screen.submitted.emit(screen.taken())
    screen.cancelled.emit()
    screen.deleteLater()
    player.hands.wait_to_read("CC/2026/001")
    idle(player)


def test_a_step_whose_page_is_gone_and_that_could_not_be_saved_is_told_all_the_same(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(player)
    hands = player.hands
    hands.strike("Ctrl+Return")
    hands.wait_to_read("Recorded as")
    player.workplace.cases.open(1)
    hands.press("Write a note")
    hands.write("Note", "She rang again.")
    gate = Gate()
    player.program.setting.operations.run(gate)
    hands.press("Save")
    delete(player.workplace.window.places.take(case_key(1)))
    monkeypatch.setattr(progress, "take_step", gone)
    gate.open()
    hands.wait_to_read("The step was not saved in CC/2026/001. The folder")
    idle(player)


def gone(*_: object) -> None:
    raise FolderGone
