"""Signing out in the middle of something: the book is closed once, and nothing opens it again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from tests.desktop.operation_jobs import Gate
from tests.stories.hands import wait_for
from tests.stories.player import Player
from tests.stories.short_cut import player_in

from estate_complaints.desktop.engine.fault_report import FaultReport
from estate_complaints.storage.faults import FolderGone


@pytest.fixture
def player(tmp_path: Path, qapp: QApplication) -> Iterator[Player]:
    found = player_in(tmp_path, qapp, "ccrmo", date(2026, 11, 20))
    found.come_in("Basil Thyme")
    yield found
    found.end()


def test_an_answer_under_way_when_somebody_signs_out_does_not_open_the_book_again(
    player: Player,
) -> None:
    workplace, gate = player.workplace, Gate()
    player.program.setting.operations.run(gate)
    workplace.watching.news.emit()  # answered by reading everything afresh
    workplace.window.number_requested.emit("1")
    player.program.sign_out()
    gate.open()
    wait_for(lambda: not shiboken6.isValid(workplace.window), "the window gone")
    wait_for(lambda: not player.program.setting.operations.is_busy, "every answer")
    assert workplace.desk.book.database._connection is None
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, FaultReport)] == []


def test_the_window_goes_though_the_book_could_not_be_closed(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace = player.workplace

    def put_away() -> None:
        raise FolderGone

    monkeypatch.setattr(workplace, "put_away", put_away)
    player.program.sign_out()
    wait_for(lambda: not shiboken6.isValid(workplace.window), "the window gone")
    player.hands.press("Close")
    workplace.desk.book.close()
    assert not shiboken6.isValid(workplace.backing_up)
