"""Whoever goes to a box of several lines with Tab sees the whole of it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.intake_hands import field, open_screen

from estate_complaints.desktop.intake.intake import IntakeScreen


def wholly_seen(screen: IntakeScreen, box: QWidget) -> bool:
    sight = field(screen, "scroll").viewport()
    top = box.mapTo(sight, QPoint(0, 0)).y()
    return top >= 0 and top + box.height() <= sight.height()


def test_the_box_for_what_went_wrong_is_wholly_seen_from_the_first_key(qtbot: QtBot) -> None:
    screen = open_screen(qtbot)
    screen.resize(1100, 560)
    before, box = field(screen, "category"), field(screen, "point_1_wrong")
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert box.hasFocus()
    assert wholly_seen(screen, box)


def test_a_field_may_be_gone_to_from_below(qtbot: QtBot) -> None:
    screen = open_screen(qtbot)
    screen.resize(1100, 560)
    field(screen, "note").setFocus()
    field(screen, "address").setFocus()
    assert wholly_seen(screen, field(screen, "address"))
