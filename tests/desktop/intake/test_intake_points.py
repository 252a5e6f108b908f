"""Every point has fields of its own, and every field can be reached and heard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.intake_hands import (
    button,
    field,
    kind_with,
    open_screen,
    pick,
    sentence,
    write_enough,
)

from estate_complaints.desktop.intake.intake import IntakeScreen


@pytest.fixture
def screen(qtbot: QtBot) -> IntakeScreen:
    return open_screen(qtbot)


def tab_stops(screen: IntakeScreen) -> list[QWidget]:
    stops, widget = [], screen.nextInFocusChain()
    while widget is not screen:
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and widget.isVisibleTo(screen):
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops


def test_tab_goes_through_every_point_in_reading_order(screen: IntakeScreen, qtbot: QtBot) -> None:
    button(screen, "Add another point").click()
    names = [widget.accessibleName() or widget.objectName() for widget in tab_stops(screen)]
    first = names.index("Remove point 1")
    assert names[first - 1] == "representative_box"
    assert names[first : first + 9] == [
        "Remove point 1",
        "Category of point 1",
        "What went wrong, point 1",
        "What they would like done, point 1",
        "Remove point 2",
        "Category of point 2",
        "What went wrong, point 2",
        "What they would like done, point 2",
        "add_point",
    ]


def test_every_field_says_a_name_of_its_own(screen: IntakeScreen, qtbot: QtBot) -> None:
    button(screen, "Add another point").click()
    heard = [  # on Linux a list says its value, and the name is only its own on Windows
        widget.accessibleName()
        or QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in tab_stops(screen)
    ]
    assert all(name.strip() for name in heard)
    assert len(heard) == len(set(heard))


def test_every_letter_under_alt_means_one_thing(screen: IntakeScreen) -> None:
    pick(screen, "complainant_kind", kind_with("petition"))
    widgets = [*screen.findChildren(QLabel), *screen.findChildren(QAbstractButton)]
    texts = [w.text() for w in widgets if w.isVisibleTo(screen)]
    marked = [text for text in texts if "&" in text.replace("&&", "")]
    letters = [text[text.index("&") + 1].lower() for text in marked]
    assert len(letters) == len(set(letters)) > 10


@pytest.mark.parametrize(
    ("letter", "name"),
    [(Qt.Key.Key_N, "full_name"), (Qt.Key.Key_O, "received_on"), (Qt.Key.Key_U, "summary")],
)
def test_alt_and_its_letter_go_to_a_field(
    screen: IntakeScreen, qtbot: QtBot, letter: Qt.Key, name: str
) -> None:
    screen.setFocus()
    qtbot.keyClick(screen.focusWidget(), letter, Qt.KeyboardModifier.AltModifier)
    assert field(screen, name).hasFocus()


def test_what_was_pointed_out_is_typed_over_and_its_sentence_goes(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    write_enough(screen)
    day = field(screen, "received_on")
    day.setText("30/12/2026")
    button(screen, "Save complaint").click()
    assert sentence(screen, "received_on")
    qtbot.keyClicks(screen.focusWidget(), "17/12/2026")
    assert day.text() == "17/12/2026"
    assert sentence(screen, "received_on") == ""
    assert not screen.findChild(QLabel, "problem_summary").isVisibleTo(screen)
