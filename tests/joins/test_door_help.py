"""F1 helps before anybody is in, and stops nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from tests.joins.a_pc import Pc
from tests.office.an_office import found, place_in

from estate_complaints.desktop.reading.help_pages import CONTENTS
from estate_complaints.desktop.reading.help_screen import HelpScreen
from estate_complaints.joins.door_help import DoorHelp


def open_dialogs(pc: Pc) -> list[QDialog]:
    return [one for one in pc.door.window.findChildren(QDialog) if one.isVisible()]


def welcome(pc: Pc) -> None:
    pc.door.show_first_start()


def first_start(pc: Pc) -> None:
    pc.door.show_new_office()


def sign_in(pc: Pc) -> None:
    place = place_in(pc.profile.parent)
    found(place)
    pc.door.show_sign_in(place)
    pc.qtbot.waitUntil(lambda: not pc.operations.is_busy)


def joining(pc: Pc) -> None:
    pc.door.show_joining(lambda: None)


@pytest.mark.parametrize(
    ("screen", "wanted"),
    [
        (welcome, "first_start"),
        (first_start, "first_start"),
        (sign_in, "sign_in"),
        (joining, "recovery"),
    ],
)
def test_f1_opens_the_topic_of_the_screen(
    pc: Pc, screen: Callable[[Pc], None], wanted: str
) -> None:
    with pc.qtbot.waitActive(pc.door.window):
        screen(pc)
        pc.door.window.activateWindow()
    pc.press(Qt.Key.Key_F1)
    [dialog] = open_dialogs(pc)
    assert dialog.findChild(HelpScreen).key == wanted
    assert not dialog.isModal()


def test_a_screen_nobody_wrote_about_gets_the_contents(pc: Pc) -> None:
    pc.door.window.show_screen(QWidget())
    assert DoorHelp(pc.setting, pc.door.window).open().key == CONTENTS


def test_asked_again_the_same_help_turns_to_the_screen_now_shown(pc: Pc) -> None:
    helping = DoorHelp(pc.setting, pc.door.window)
    pc.door.show_first_start()
    first = helping.open()
    pc.door.show_joining(lambda: None)
    assert helping.open() is first
    assert first.key == "recovery"
    assert len(open_dialogs(pc)) == 1
    open_dialogs(pc)[0].close()
    assert helping.open().isVisible()
