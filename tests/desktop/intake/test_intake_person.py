"""Somebody the office knows is found while their name is typed."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.intake_hands import (
    SHAH,
    choose_first,
    field,
    look_for,
    open_screen,
    save,
    visible_words,
)

from estate_complaints.desktop.intake.intake import IntakeScreen
from estate_complaints.rules.people import Person


@pytest.fixture
def screen(qtbot: QtBot) -> IntakeScreen:
    return open_screen(qtbot)


@pytest.mark.parametrize("name", ["find_complainant", "full_name", "flat", "telephone"])
def test_somebody_known_is_found_while_typing_and_fills_the_rest(
    screen: IntakeScreen, qtbot: QtBot, name: str
) -> None:
    look_for(screen, qtbot, name)
    choose_first(qtbot)
    field(screen, "point_1_wrong").setPlainText("The lift is out of order.")
    taken = save(screen, qtbot)
    assert taken.person_id == 7
    assert taken.person == Person(
        name=SHAH.name,
        address=SHAH.address,
        flat=SHAH.flat,
        telephone=SHAH.telephone,
        email=SHAH.email,
        reply_by=SHAH.reply_by,
        access_needs=SHAH.access_needs,
        language=SHAH.language,
    )


def test_a_new_telephone_number_keeps_the_person_and_a_new_name_lets_go(
    screen: IntakeScreen, qtbot: QtBot
) -> None:
    look_for(screen, qtbot)
    choose_first(qtbot)
    assert "In the book already" in visible_words(screen)
    field(screen, "telephone").setFocus()
    qtbot.keyClicks(field(screen, "telephone"), "9")
    taken = screen.taken()
    assert taken is not None
    assert taken.person_id == 7
    qtbot.keyClicks(field(screen, "full_name"), "an")
    taken = screen.taken()
    assert taken is not None
    assert taken.person_id is None
    assert "In the book already" not in visible_words(screen)


def test_an_answer_that_comes_too_late_opens_nothing(screen: IntakeScreen, qtbot: QtBot) -> None:
    line = field(screen, "full_name")
    line.setFocus()
    with qtbot.waitSignal(screen.person_wanted, timeout=2000):
        qtbot.keyClicks(line, "shah")
    field(screen, "email").setFocus()
    screen.show_people([SHAH])
    assert QApplication.activePopupWidget() is None
