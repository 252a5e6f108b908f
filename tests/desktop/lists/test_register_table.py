"""The register's table: walked with the keys, sorted by its headings, steady over a refresh."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from tests.desktop.mouse import double_click
from tests.desktop.register_desk import Office, filled, name_of_list, shown

from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.lists.register_columns import COLUMNS, NEXT_DUE, NUMBER, ORDERS
from estate_complaints.desktop.lists.register_model import NOT_YET


def click_heading(screen: RegisterScreen, qtbot: QtBot, column: int) -> None:
    header = screen.table.horizontalHeader()
    at = header.viewport().rect().topLeft()
    at.setX(header.sectionViewportPosition(column) + 20)
    at.setY(10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_heading_asks_the_office_to_sort_and_again_the_other_way(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    filled(screen, qtbot, [2, 1])
    order = next(one for one in screen.findChildren(QComboBox) if name_of_list(one) == "Order")
    said = []
    for _ in range(3):
        click_heading(screen, qtbot, NEXT_DUE)
        said.append((screen.filter.sort, screen.filter.descending))
        assert order.currentText() == ORDERS[said[-1]]
    assert said == [("next_due", False), ("next_due", True), ("next_due", False)]


def test_a_heading_by_which_nothing_is_sorted_changes_nothing(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    filled(screen, qtbot, [2, 1])
    with qtbot.assertNotEmitted(screen.filter_changed):
        click_heading(screen, qtbot, 4)
    assert screen.table.horizontalHeader().sortIndicatorSection() == NUMBER


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_complaint(screen: RegisterScreen, qtbot: QtBot, key: Qt.Key) -> None:
    filled(screen, qtbot, [7, 6, 5])
    qtbot.keyClick(screen.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.case_chosen) as chosen:
        qtbot.keyClick(screen.table, key)
    assert chosen.args == [6]


def test_a_double_click_opens_the_complaint(screen: RegisterScreen, qtbot: QtBot) -> None:
    filled(screen, qtbot, [7, 6, 5])
    table = screen.table
    at = table.visualRect(table.rows.index(2, NUMBER)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(screen.case_chosen) as chosen:
        double_click(qtbot, table.viewport(), at)
    assert chosen.args == [5]


def test_choosing_everything_chooses_nothing(screen: RegisterScreen, qtbot: QtBot) -> None:
    filled(screen, qtbot, list(range(100_000)))
    qtbot.keyClick(screen.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(screen.table.selectionModel().selectedRows()) == 1


def test_letters_typed_into_the_list_begin_a_search(screen: RegisterScreen, qtbot: QtBot) -> None:
    filled(screen, qtbot, [1])
    with qtbot.waitSignal(screen.words_typed) as typed:
        qtbot.keyClick(screen.table, Qt.Key.Key_S)
    assert typed.args == ["s"]


def test_a_row_is_copied_as_text_also_what_looks_like_a_formula(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = Office(screen, [1])
    office.changes = {1: {"complainant": "=HYPERLINK(1)"}}
    screen.refresh()
    qtbot.waitUntil(lambda: shown(screen, 0, NUMBER) != NOT_YET)
    qtbot.keyClick(screen.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[0] == "CC/2026/001"
    assert cells[2] == "'=HYPERLINK(1)"
    assert len(cells) == len(COLUMNS)


def test_a_refresh_keeps_the_chosen_complaint_where_it_was_on_the_screen(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = filled(screen, qtbot, list(range(500, 0, -1)))
    table = screen.table
    table.verticalScrollBar().setValue(200)
    table.setCurrentIndex(table.rows.index(205, NUMBER))
    before = table.visualRect(table.currentIndex()).top()
    office.numbers = [503, 502, 501, *office.numbers]
    screen.refresh()
    assert table.number == 295
    assert table.currentIndex().row() == 208
    assert table.visualRect(table.currentIndex()).top() == before


def test_a_refresh_keeps_what_is_on_screen_where_the_chosen_one_is_far_away(
    screen: RegisterScreen, qtbot: QtBot
) -> None:
    office = filled(screen, qtbot, list(range(500, 0, -1)))
    screen.table.verticalScrollBar().setValue(300)
    office.numbers = [501, *office.numbers]
    screen.refresh()
    assert screen.table.verticalScrollBar().value() == 301
    assert screen.table.number == 500


def test_columns_keep_the_widths_a_person_gave_them(qtbot: QtBot) -> None:
    screen = RegisterScreen("Complaints Book")
    qtbot.addWidget(screen)
    screen.table.setColumnWidth(NUMBER, 222)
    kept = screen.table.horizontalHeader().saveState()
    other = RegisterScreen("Complaints Book")
    qtbot.addWidget(other)
    other.table.horizontalHeader().restoreState(kept)
    other.show()
    assert other.table.columnWidth(NUMBER) == 222
