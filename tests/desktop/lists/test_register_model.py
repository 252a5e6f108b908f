"""The register's rows: fetched by the page as they show, and told in words."""

import random

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QColor, QFont
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.made_rows import a_row
from tests.desktop.register_desk import ROLE, Office, filled, shown

from estate_complaints.desktop.dress.colours import DARK, LIGHT, palette_of
from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.lists.register_columns import COLUMNS, NEXT_DUE, NUMBER
from estate_complaints.desktop.lists.register_model import NOT_YET, PAGE, RegisterModel
from estate_complaints.office.rows import RegisterFound


def test_a_row_not_yet_here_shows_dots_and_is_asked_for(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = filled(screen, qtbot, list(range(1000, 0, -1)))
    assert shown(screen, 700, NUMBER) == NOT_YET
    qtbot.waitUntil(lambda: shown(screen, 700, NUMBER) == "CC/2026/300")
    assert shown(screen, 700, NUMBER, ROLE.AccessibleTextRole) != "Being fetched"
    assert 300 in office.pages[-1]


def test_of_pages_scrolled_past_only_the_last_are_asked_for(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = filled(screen, qtbot, list(range(100_000)))
    asked = len(office.pages)
    for row in range(0, 50_000, 500):
        shown(screen, row, NUMBER)
    qtbot.waitUntil(lambda: shown(screen, 49_500, NUMBER) != NOT_YET)
    assert sum(map(len, office.pages[asked:])) <= 5 * PAGE


def test_pages_are_asked_for_one_after_another(qtbot: QtBot) -> None:
    model = RegisterModel()
    model.show_ids(range(1, 1001))
    with qtbot.waitSignal(model.page_wanted) as first:
        model.row_at(0)
    model.row_at(500)
    with qtbot.assertNotEmitted(model.page_wanted, wait=60):
        model.row_at(501)
    with qtbot.waitSignal(model.page_wanted) as second:
        model.show_page(map(a_row, first.args[0]))
    assert second.args[0][0] == 501


def test_a_complaint_the_office_does_not_send_is_not_asked_for_again_and_again(
    qtbot: QtBot,
) -> None:
    model = RegisterModel()
    model.show_ids([1, 2])
    with qtbot.waitSignal(model.page_wanted):
        model.row_at(1)
    model.show_page([a_row(1)])
    with qtbot.assertNotEmitted(model.page_wanted, wait=60):
        assert model.row_at(1) is None


def test_the_model_keeps_qts_own_rules(qtbot: QtBot) -> None:
    model = RegisterModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_ids([3, 2, 1])
    model.show_page(map(a_row, (1, 2, 3)))
    model.show_ids([1])
    assert tester.model() is model
    assert model.columnCount() == len(COLUMNS) == 13


def test_what_is_late_is_unmistakable_without_any_colour(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = Office(screen, [2, 1])
    office.changes = {2: {"late": True}}
    screen.refresh()
    qtbot.waitUntil(lambda: shown(screen, 0, NUMBER) != NOT_YET)
    assert shown(screen, 0, NEXT_DUE) == "LATE: Wed 13 Jan 2027, Reply"
    assert shown(screen, 1, NEXT_DUE) == "Wed 13 Jan 2027, Reply"
    bold, plain = (shown(screen, row, NEXT_DUE, ROLE.FontRole) for row in (0, 1))
    assert isinstance(bold, QFont)
    assert bold.bold()
    assert plain is None
    assert shown(screen, 0, NEXT_DUE, ROLE.DecorationRole) is not None
    assert shown(screen, 1, NEXT_DUE, ROLE.DecorationRole) is None


def test_a_clock_that_stands_still_says_so(screen: RegisterScreen, qtbot: QtBot) -> None:
    office = Office(screen, [1])
    office.changes = {1: {"paused": True, "next_due": None}}
    screen.refresh()
    qtbot.waitUntil(lambda: shown(screen, 0, NUMBER) != NOT_YET)
    assert shown(screen, 0, NEXT_DUE) == "Paused: Reply"


def test_the_rows_that_come_with_the_numbers_are_not_asked_for_again(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = Office(screen, [2, 1])
    screen.show_found(RegisterFound((2, 1), (a_row(2), a_row(1))))
    assert shown(screen, 1, NUMBER) == "CC/2026/001"
    timers = screen.table.rows.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))
    assert office.pages == []


def test_a_screen_reader_hears_a_full_phrase_in_each_cell(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = Office(screen, [1])
    office.changes = {1: {"late": True, "acknowledged_on": None}}
    screen.refresh()
    qtbot.waitUntil(lambda: shown(screen, 0, NUMBER) != NOT_YET)
    said = [shown(screen, 0, column, ROLE.AccessibleTextRole) for column in range(len(COLUMNS))]
    assert said[NUMBER] == (
        "CC/2026/001, Mrs A Shah, First stage, Late, due LATE: Wed 13 Jan 2027, Reply"
    )
    assert said[1] == "Received: Mon 14 Dec 2026"
    assert said[7] == "Not acknowledged yet"
    assert "" not in said
    interface = QAccessible.queryAccessibleInterface(screen.table)
    children = range(interface.childCount())
    said_by_qt = [interface.child(n).text(QAccessible.Text.Name) for n in children]
    assert set(said) <= set(said_by_qt)


def test_rows_stay_readable_while_they_are_fetched_afresh(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = filled(screen, qtbot, [2, 1])
    office.changes = {2: {"closed": True}}
    screen.refresh()
    assert shown(screen, 0, NUMBER) == "CC/2026/002"
    qtbot.waitUntil(lambda: shown(screen, 0, 11) == "Closed")


def test_any_order_of_answers_ends_with_every_row_in_its_place(qtbot: QtBot) -> None:
    model = RegisterModel()
    numbers = list(range(1, 251))
    random.Random(7).shuffle(numbers)
    model.show_ids(numbers)
    rows = [a_row(number) for number in numbers]
    random.Random(8).shuffle(rows)
    model.show_page(rows[:100])
    model.show_page(rows[100:])
    references = [model.data(model.index(place, NUMBER)) for place in range(len(numbers))]
    assert references == [f"CC/2026/{number:03d}" for number in numbers]


def test_a_change_of_look_reaches_the_rows(
    screen: RegisterScreen, qtbot: QtBot, qapp: QApplication
) -> None:
    office, before = Office(screen, [1]), qapp.palette()
    office.changes = {1: {"late": True}}
    screen.refresh()

    def written_in(colour: str) -> bool:
        ink = shown(screen, 0, NEXT_DUE, ROLE.ForegroundRole)
        return isinstance(ink, QColor) and ink.name() == colour

    try:
        qapp.setPalette(palette_of(LIGHT))
        qtbot.waitUntil(lambda: written_in(LIGHT.problem))
        qapp.setPalette(palette_of(DARK))
        qtbot.waitUntil(lambda: written_in(DARK.problem))
    finally:
        qapp.setPalette(before)
