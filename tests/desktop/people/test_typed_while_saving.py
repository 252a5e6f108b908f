"""What is typed on the page of people while a save is under way: not saved yet, and not lost."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.desktop.people_hands import CLEANING, DETAILS, OFFICE, REPAIRS, shown_screen, write

from estate_complaints.desktop.people.handed_over import BEING_SAVED
from estate_complaints.desktop.people.people_screen import PeopleScreen
from estate_complaints.desktop.people.services_table import NAME
from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.rows import OfficePeople

FIRST, SECOND = date(2027, 1, 28), date(2027, 2, 25)
FLOOD = TimeOff(date(2027, 1, 4), date(2027, 1, 5), "Flood")
STRIKE = TimeOff(date(2027, 1, 7), date(2027, 1, 8), "Strike")


@pytest.fixture
def screen(qtbot: QtBot) -> PeopleScreen:
    return shown_screen(qtbot)


def details(**changes: Any) -> OfficePeople:
    return replace(OFFICE, details=msgspec.structs.replace(DETAILS, **changes))


def enter(screen: PeopleScreen, name: str, text: str) -> None:
    line = screen.closures.findChild(QLineEdit, name)
    assert isinstance(line, QLineEdit)
    line.setText(text)


def close_on(screen: PeopleScreen, time: TimeOff) -> None:
    enter(screen, "first", f"{time.first:%d/%m/%Y}")
    enter(screen, "last", f"{time.last:%d/%m/%Y}")
    enter(screen, "what", time.what)
    screen.closures._form.add.click()
    screen.closures.show_moved(screen.closures.times, ())


def meet_on(screen: PeopleScreen, day: date) -> None:
    screen.board.day.setText(f"{day:%d/%m/%Y}")
    screen.board.add.click()


WRITES: dict[str, tuple[Callable[[PeopleScreen], None], Callable[[PeopleScreen], None], Any]] = {
    "office": (
        lambda screen: write(screen.office, "website", "one.example"),
        lambda screen: write(screen.office, "website", "two.example"),
        details(website="one.example"),
    ),
    "board": (
        lambda screen: meet_on(screen, FIRST),
        lambda screen: meet_on(screen, SECOND),
        details(meetings=(FIRST,)),
    ),
    "services": (
        lambda screen: screen.services.table.item(0, NAME).setText("Repairs and lifts"),
        lambda screen: screen.services.table.item(0, NAME).setText("Lifts"),
        details(services=(msgspec.structs.replace(REPAIRS, name="Repairs and lifts"), CLEANING)),
    ),
    "closures": (
        lambda screen: close_on(screen, FLOOD),
        lambda screen: close_on(screen, STRIKE),
        replace(OFFICE, time_off=(FLOOD,)),
    ),
}


@pytest.mark.parametrize("part", WRITES)
def test_what_is_typed_while_a_save_is_under_way_is_still_to_be_saved(
    screen: PeopleScreen, qtbot: QtBot, part: str
) -> None:
    tab, (first, second, saved) = getattr(screen, part), WRITES[part]
    save: QPushButton = getattr(tab, "save", None) or tab._form.save
    first(screen)
    with qtbot.waitSignal(tab.submitted) as before:
        save.click()
    second(screen)
    assert save.toolTip() == BEING_SAVED
    tab.show_saved()
    screen.show_office(saved)
    assert screen.has_unsaved()
    with qtbot.waitSignal(tab.submitted) as again:
        save.click()
    assert again.args[0] == before.args[1]
    assert again.args[1] not in (before.args[0], before.args[1])


def test_a_service_renamed_while_it_is_saved_for_the_first_time_stays_the_same_service(
    screen: PeopleScreen, qtbot: QtBot
) -> None:
    tab = screen.services
    tab.add.click()
    tab.table.item(2, NAME).setText("Lifts")
    with qtbot.waitSignal(tab.submitted) as saved:
        tab.save.click()
    tab.table.item(2, NAME).setText("Lifts and doors")
    tab.show_saved()
    assert [one.id for one in tab.table.services] == [one.id for one in saved.args[1]]


def test_a_refused_save_can_be_tried_again(screen: PeopleScreen, qtbot: QtBot) -> None:
    write(screen.office, "website", "one.example")
    screen.office._form.save.click()
    screen.office.show_failure("The folder cannot be reached.")
    with qtbot.waitSignal(screen.office.submitted) as again:
        screen.office._form.save.click()
    assert again.args[0] == DETAILS
