"""The sign-in stands there before the program is loaded, and nobody is too quick for it."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from tests.stories.hands import Hands, wait_for
from tests.stories.short_cut import player_in

from estate_complaints.desktop.engine.crash import Faults
from estate_complaints.desktop.engine.operations import Operations
from estate_complaints.desktop.window.door_window import DoorWindow
from estate_complaints.joins.opening import Parts, open_door
from estate_complaints.joins.program import Program
from estate_complaints.office.demo.book import PASSWORD
from estate_complaints.office.doors.place import remembered


@pytest.fixture
def parts(tmp_path: Path, qapp: QApplication) -> Iterator[Parts]:
    """A PC at which the receptionist signed in once before."""
    before = player_in(tmp_path, qapp, "ccrmo", date(2026, 11, 20))
    before.come_in("Basil Thyme")
    before.end()
    profile = tmp_path / "this pc"
    parts = Parts(Operations(), Faults(profile / "logs", "0", lambda: None), profile)
    yield parts


def opened(parts: Parts) -> tuple[DoorWindow, list[Program]]:
    place = remembered(parts.profile)
    assert place is not None
    programs: list[Program] = []
    return open_door(parts, place, programs.append), programs


def test_whoever_was_here_last_stands_there_at_once(parts: Parts) -> None:
    window, programs = opened(parts)
    assert not programs, "nothing is loaded yet"
    assert Hands(window).find_list("Your name").currentText() == "Basil Thyme"
    forgotten = window.findChild(QPushButton, "forgotten")
    assert isinstance(forgotten, QPushButton)
    assert not forgotten.isEnabled(), "nobody would answer it yet"
    wait_for(lambda: bool(programs), "the program")
    wait_for(lambda: Hands(window).find_list("Your name").count() > 2, "everybody's names")
    assert forgotten.isEnabled()
    programs[0].end()


def test_somebody_who_signs_in_before_the_program_is_loaded_is_let_in(parts: Parts) -> None:
    window, programs = opened(parts)
    hands = Hands(window)
    hands.write("Password", PASSWORD)
    hands.press("Sign in")
    assert not programs, "nothing was loaded when the button was pressed"
    wait_for(lambda: bool(programs) and programs[0].workplace is not None, "the desk")
    programs[0].end()


def test_the_first_window_waits_for_no_database_and_no_letters() -> None:
    heavy = ("sqlalchemy", "docxtpl", "docx", "alembic", "holidays", "nacl", "sqlcipher3")
    script = f"import sys, estate_complaints.app; print(set({heavy}) & sys.modules.keys())"
    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, encoding="utf-8"
    )
    assert said.stdout.strip() == "set()"
