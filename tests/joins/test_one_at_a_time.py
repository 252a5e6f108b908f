"""One program at a time works in a PC's folder; whoever starts it again is led to its window."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from estate_complaints.joins.one_at_a_time import CALL, OneAtATime, come_to_the_front

ENDS_SUDDENLY = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from estate_complaints.joins.one_at_a_time import OneAtATime
application = QCoreApplication([])
alone = OneAtATime(Path(sys.argv[1]))
os._exit(0 if alone.begin() else 1)
"""


def test_a_second_start_is_turned_away_and_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "this pc"
    first, second = OneAtATime(folder), OneAtATime(folder)
    assert first.begin()
    assert not second.begin()
    with qtbot.waitSignal(first.called):
        second.call()
    assert not (folder / CALL).exists()


def test_what_else_is_written_on_this_pc_calls_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    first = OneAtATime(tmp_path)
    assert first.begin()
    with qtbot.assertNotEmitted(first.called, wait=50):
        (tmp_path / "window.ini").touch()


def test_a_program_that_ended_suddenly_is_in_nobodys_way(qtbot: QtBot, tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", ENDS_SUDDENLY, str(tmp_path)], check=False)
    assert ended.returncode == 0
    assert (tmp_path / "running.lock").exists()
    assert OneAtATime(tmp_path).begin()


def test_two_pcs_or_two_people_of_one_pc_are_not_in_each_others_way(tmp_path: Path) -> None:
    here, there = OneAtATime(tmp_path / "here"), OneAtATime(tmp_path / "there")
    assert here.begin()
    assert there.begin()


def test_a_window_that_was_put_away_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    come_to_the_front()
    qtbot.waitUntil(lambda: not window.isMinimized())
