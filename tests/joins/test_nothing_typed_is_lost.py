"""What a person has typed survives a closed window, a refused save and a program that dies."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from tests.stories.hands import wait_for
from tests.stories.player import Player
from tests.stories.short_cut import player_in

TODAY = date(2026, 11, 20)
RECEPTION = "Basil Thyme"
WORDS = "The lift & the stairs; “nobody” said <when>. 😀 ضوء\nSecond line."


@pytest.fixture
def player(tmp_path: Path, qapp: QApplication) -> Iterator[Player]:
    """An office under the three-stage policy, with the receptionist at the desk."""
    found = player_in(tmp_path, qapp, "ccrmo", TODAY)
    found.come_in(RECEPTION)
    yield found
    found.end()


def test_a_complaint_being_typed_is_offered_again_at_the_next_sign_in(player: Player) -> None:
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.write("Name of the complainant", "Ms Paige Turner")
    hands.write("What went wrong, point 1", WORDS)
    hands.rest(looks=60)
    player.workplace.window.sign_out()
    hands.press("Save as a draft")
    wait_for(lambda: player.program.workplace is None, "the door")
    player.come_in(RECEPTION)
    player.hands.wait_to_read("was being typed")
    typed = player.hands.find(QPlainTextEdit, "What went wrong, point 1")
    assert typed.toPlainText() == WORDS


def test_a_draft_that_was_put_aside_comes_back_with_the_next_complaint(player: Player) -> None:
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.write("What went wrong, point 1", WORDS)
    hands.strike("Esc")
    hands.press("Save as a draft")
    hands.rest()
    hands.strike("Ctrl+N")
    hands.wait_to_read("was being typed")
    typed = hands.find(QPlainTextEdit, "What went wrong, point 1")
    assert typed.toPlainText() == WORDS


def test_a_complaint_after_the_one_just_saved_begins_empty(player: Player) -> None:
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.write("Name of the complainant", "Ms Paige Turner")
    hands.write("What went wrong, point 1", WORDS)
    hands.strike("Ctrl+Return")
    hands.wait_to_read("Recorded as")
    hands.strike("Ctrl+N")
    hands.rest()
    typed = hands.find(QPlainTextEdit, "What went wrong, point 1")
    assert typed.toPlainText() == ""


def test_a_window_with_a_complaint_in_it_asks_before_it_closes(player: Player) -> None:
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.write("What went wrong, point 1", WORDS)
    player.workplace.window.close()
    hands.press("Go on writing")
    hands.rest()
    assert player.workplace.window.isVisible()
    assert hands.find(QPlainTextEdit, "What went wrong, point 1").toPlainText() == WORDS


def test_a_refused_save_says_why_beside_the_field_and_keeps_every_word(player: Player) -> None:
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.write("What went wrong, point 1", WORDS)
    hands.write("Received on", "31/02/2026")
    hands.press("Save complaint")
    hands.rest()
    assert hands.find(QPlainTextEdit, "What went wrong, point 1").toPlainText() == WORDS
    hands.write("Received on", "20/11/2026")
    hands.write("Name of the complainant", "Ms Paige Turner")
    hands.press("Save complaint")
    hands.wait_to_read("CC/2026/001")


def test_a_saved_complaint_leaves_no_draft_behind(player: Player) -> None:
    hands = player.hands
    hands.strike("Ctrl+N")
    hands.write("Name of the complainant", "Ms Paige Turner")
    hands.write("What went wrong, point 1", WORDS)
    hands.rest(looks=60)
    hands.press("Save complaint")
    hands.wait_to_read("CC/2026/001")
    hands.rest()
    player.workplace.window.sign_out()
    wait_for(lambda: player.program.workplace is None, "the door")
    player.come_in(RECEPTION)
    player.hands.rest(looks=30)
    assert not player.hands.reads("was being typed")


TYPES_AND_DIES = """
import sys
from datetime import date
from pathlib import Path
from estate_complaints.app import an_application
from tests.stories.short_cut import player_in
application = an_application()
player = player_in(Path(sys.argv[1]), application, "ccrmo", date(2026, 11, 20))
player.come_in("Basil Thyme")
player.hands.strike("Ctrl+N")
player.hands.write("What went wrong, point 1", sys.argv[2])
player.hands.rest(looks=60)
print("typed", flush=True)
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the signal that cannot be caught is Unix's")
def test_what_was_typed_survives_a_program_that_is_killed(
    tmp_path: Path, qapp: QApplication
) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", TYPES_AND_DIES, str(tmp_path), WORDS],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert child.stdout is not None
    said = child.stdout.readline()
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert said == "typed\n"
    player = player_in(tmp_path, qapp, "ccrmo", TODAY)
    try:
        player.come_in(RECEPTION)
        player.hands.wait_to_read("was being typed")
        typed = player.hands.find(QPlainTextEdit, "What went wrong, point 1")
        assert typed.toPlainText() == WORDS
    finally:
        player.end()
