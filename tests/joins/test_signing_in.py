"""Signing in, a name that must wait, and a forgotten password, by keyboard, with real files."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.joins.a_pc import NEW_WORDS, Pc, sign_in
from tests.office.an_office import (
    AMA,
    AMAS,
    found,
)

from estate_complaints.desktop.doors.forgotten import Forgotten
from estate_complaints.desktop.doors.join_office import JoinOffice
from estate_complaints.desktop.doors.sign_in import SignIn
from estate_complaints.office.doors.place import Place, last_here

# --- signing in --------------------------------------------------------------------------------


@pytest.fixture
def here(pc: Pc, place: Place) -> Place:
    """An office whose first PC this is."""
    here = Place(place.folder, pc.profile)
    found(here)
    return here


def test_a_book_that_cannot_be_reached_can_be_looked_for_again_and_elsewhere(
    pc: Pc, here: Place, tmp_path: Path
) -> None:
    here.folder.rename(tmp_path / "new drive")
    screen = pc.door.show_sign_in(here)
    assert pc.screen is screen
    assert pc.said("no_book")
    pc.press(Qt.Key.Key_Return)  # try again
    assert pc.said("no_book")
    pc.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)  # another folder
    joining = pc.screen
    assert isinstance(joining, JoinOffice)
    pc.press(Qt.Key.Key_Backtab, Qt.Key.Key_Backtab)
    pc.door.window.focusWidget().clear()  # type: ignore[union-attr]
    pc.type(str(tmp_path / "new drive"))
    pc.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    sign_in(pc, AMAS, "Ama")
    assert pc.inside


def test_the_next_sign_in_only_asks_for_the_password(pc: Pc, here: Place) -> None:
    pc.door.show_sign_in(here)
    sign_in(pc, AMAS, "Ama")
    pc.door.show_sign_in(here)
    assert pc.screen is not None
    assert pc.said("office_name") == "Storybook RMO"
    sign_in(pc, AMAS)
    assert len(pc.inside) == 2


def test_guessing_makes_the_name_wait_and_says_until_when(pc: Pc, here: Place) -> None:
    pc.door.show_sign_in(here)
    sign_in(pc, "guess", "Ama")
    assert "does not open the book" in pc.said("password_problem")
    for _ in range(4):
        sign_in(pc, "guess")
    assert "in 30 seconds" in pc.said("password_problem")
    sign_in(pc, AMAS)
    assert "too many wrong passwords" in pc.said("password_problem")
    assert not pc.inside
    pc.clock[0] += timedelta(seconds=31)
    sign_in(pc, AMAS)
    assert pc.inside


def test_the_door_of_a_demonstration_leaves_what_this_pc_knows_of_its_office_alone(
    pc: Pc, here: Place, tmp_path: Path
) -> None:
    elsewhere = Place(tmp_path / "demonstration", tmp_path / "its profile")
    found(elsewhere)
    pc.door.show_sign_in(elsewhere)
    sign_in(pc, "guess", "Ama")
    sign_in(pc, AMAS)
    assert pc.inside
    assert last_here(here.profile) is None
    assert not (here.profile / "wrong-passwords.json").exists()
    assert last_here(elsewhere.profile) is not None


# --- a forgotten password ----------------------------------------------------------------------


def forget(pc: Pc, here: Place) -> Forgotten:
    pc.door.show_sign_in(here)
    assert isinstance(pc.screen, SignIn)
    pc.type("Ama", "")
    pc.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    screen = pc.screen
    assert isinstance(screen, Forgotten)
    return screen


def test_the_recovery_code_sets_a_new_password_for_the_name_that_was_chosen(
    pc: Pc, place: Place
) -> None:
    here = Place(place.folder, pc.profile)
    code = found(here).recovery_code
    forget(pc, here)
    pc.paste(code.lower())
    pc.press(Qt.Key.Key_Tab)
    pc.type(NEW_WORDS)
    pc.qtbot.keyClicks(pc.door.window.focusWidget(), NEW_WORDS)
    pc.press(Qt.Key.Key_Return)
    assert isinstance(pc.screen, SignIn)
    assert "new password is set" in pc.said("busy_words")
    sign_in(pc, NEW_WORDS)
    [signed] = pc.inside
    assert signed.desk.member.id == AMA
    assert signed.identity.is_administrator


def test_a_mistyped_recovery_code_says_in_which_line_and_loses_nothing(pc: Pc, here: Place) -> None:
    screen = forget(pc, here)
    pc.paste("0000 0000 0000 0000\n" * 4)
    pc.press(Qt.Key.Key_Tab)
    pc.type(NEW_WORDS)
    pc.qtbot.keyClicks(pc.door.window.focusWidget(), NEW_WORDS)
    pc.press(Qt.Key.Key_Return)
    assert pc.screen is screen
    assert "line 1" in pc.said("code_problem")
    pc.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)  # the password is still there
    assert "line 1" in pc.said("code_problem")
    screen.left.emit()
    assert isinstance(pc.screen, SignIn)
    sign_in(pc, AMAS)
    assert pc.inside
