"""The calendar of deadlines: walked by days and months, told in full words, opened with Enter."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.made_rows import TODAY, a_chip, a_month
from tests.desktop.mouse import double_click

from estate_complaints.desktop.dress.colours import DARK, LIGHT
from estate_complaints.desktop.lists.chip_painter import lines_on, look_of, words_on
from estate_complaints.desktop.lists.day_layout import lay_out
from estate_complaints.desktop.lists.deadline_calendar import CalendarScreen
from estate_complaints.desktop.lists.month_grid import day_in_words, months_from
from estate_complaints.office.due_rows import Chip

THIRTEENTH = date(2027, 1, 13)
CHIPS = (
    a_chip(41, THIRTEENTH),
    a_chip(42, date(2027, 1, 20)),
    a_chip(43, date(2027, 1, 20), name="Acknowledgement"),
    a_chip(44, date(2027, 2, 3)),
)
OFF = {date(2027, 1, 1): "New Year’s Day (bank holiday)"}


@pytest.fixture
def calendar(qtbot: QtBot) -> CalendarScreen:
    screen = CalendarScreen(TODAY)
    qtbot.addWidget(screen)
    screen.month_wanted.connect(
        lambda year, month: screen.show_month(a_month(year, month, *CHIPS, off=OFF))
    )
    screen.resize(1200, 700)
    screen.refresh()
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    screen.setFocus()
    return screen


def title(screen: CalendarScreen) -> str:
    return screen._title.text()


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_it_opens_on_today(calendar: CalendarScreen) -> None:
    assert title(calendar) == "January 2027"
    assert calendar.grid.chosen == TODAY
    assert calendar._heading.text() == "Thursday 7 January 2027 (today)"
    assert calendar.grid.hasFocus()


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Right, date(2027, 1, 8)),
        (Qt.Key.Key_Left, date(2027, 1, 6)),
        (Qt.Key.Key_Down, date(2027, 1, 14)),
        (Qt.Key.Key_Up, date(2026, 12, 31)),
        (Qt.Key.Key_PageDown, date(2027, 2, 7)),
        (Qt.Key.Key_PageUp, date(2026, 12, 7)),
    ],
)
def test_the_keys_walk_by_days_weeks_and_months(
    calendar: CalendarScreen, qtbot: QtBot, key: Qt.Key, day: date
) -> None:
    qtbot.keyClick(calendar.grid, key)
    assert calendar.grid.chosen == day
    assert calendar.grid.day is not None
    assert calendar.grid.day.day == day


def test_home_comes_back_to_today_from_any_month(calendar: CalendarScreen, qtbot: QtBot) -> None:
    for _ in range(14):
        qtbot.keyClick(calendar.grid, Qt.Key.Key_PageDown)
    assert title(calendar) == "March 2028"
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Home)
    assert calendar.grid.chosen == TODAY
    assert title(calendar) == "January 2027"


def test_walking_off_the_end_of_a_month_shows_the_next(
    calendar: CalendarScreen, qtbot: QtBot
) -> None:
    calendar.go_to(date(2027, 1, 31))
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Right)
    assert title(calendar) == "February 2027"
    assert calendar.grid.chosen == date(2027, 2, 1)


@pytest.mark.parametrize(
    ("day", "number", "then"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 2, 29), -12, date(2027, 2, 28)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_the_same_day_of_another_month_or_its_last(day: date, number: int, then: date) -> None:
    assert months_from(day, number) == then


@pytest.mark.parametrize(
    ("words", "shown"),
    [("&Next", "February 2027"), ("&Previous", "December 2026"), ("&Today", "January 2027")],
)
def test_the_buttons_turn_the_month(
    calendar: CalendarScreen, qtbot: QtBot, words: str, shown: str
) -> None:
    button = next(one for one in calendar.findChildren(QPushButton) if one.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert title(calendar) == shown


def test_an_answer_that_comes_too_late_is_not_shown(qtbot: QtBot) -> None:
    screen = CalendarScreen(TODAY)
    qtbot.addWidget(screen)
    screen.show_month(a_month(2027, 1))
    screen.grid.go_months(1)
    screen.grid.go_months(1)
    screen.show_month(a_month(2027, 2))
    assert title(screen) == "January 2027"
    screen.show_month(a_month(2027, 3))
    assert title(screen) == "March 2027"
    assert screen.grid.chosen == date(2027, 3, 7)


def test_enter_on_a_day_with_one_deadline_opens_the_complaint(
    calendar: CalendarScreen, qtbot: QtBot
) -> None:
    calendar.go_to(THIRTEENTH)
    with qtbot.waitSignal(calendar.case_chosen) as chosen:
        qtbot.keyClick(calendar.grid, Qt.Key.Key_Return)
    assert chosen.args == [41]


def test_enter_on_a_fuller_day_goes_to_its_list_and_enter_there_opens(
    calendar: CalendarScreen, qtbot: QtBot
) -> None:
    calendar.go_to(date(2027, 1, 20))
    qtbot.keyClick(calendar.grid, Qt.Key.Key_Return)
    assert calendar.list.hasFocus()
    qtbot.keyClick(calendar.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(calendar.case_chosen) as chosen:
        qtbot.keyClick(calendar.list, Qt.Key.Key_Return)
    assert chosen.args == [43]


def test_enter_on_an_empty_day_does_nothing(calendar: CalendarScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(calendar.case_chosen):
        qtbot.keyClick(calendar.grid, Qt.Key.Key_Return)
    assert calendar._nothing.isVisible()


def test_a_double_click_on_a_chip_opens_its_complaint(
    calendar: CalendarScreen, qtbot: QtBot
) -> None:
    grid = calendar.grid
    calendar.go_to(date(2027, 1, 20))
    day = grid.day
    assert day is not None
    cell = grid.visualRect(grid.currentIndex())
    at = lay_out(day, cell, grid.font()).chips[1][0].center()
    with qtbot.waitSignal(calendar.case_chosen) as chosen:
        double_click(qtbot, grid.viewport(), at)
    assert chosen.args == [43]


def test_a_double_click_beside_the_chips_goes_to_the_list(
    calendar: CalendarScreen, qtbot: QtBot
) -> None:
    grid = calendar.grid
    calendar.go_to(THIRTEENTH)
    at = grid.visualRect(grid.currentIndex()).topRight() + QPoint(-5, 5)
    with qtbot.assertNotEmitted(calendar.case_chosen):
        double_click(qtbot, grid.viewport(), at)
    assert calendar.list.hasFocus()


def test_a_refresh_stays_on_the_chosen_day(calendar: CalendarScreen) -> None:
    calendar.go_to(THIRTEENTH)
    calendar.refresh()
    assert calendar.grid.chosen == THIRTEENTH
    assert calendar.list.count() == 1


def test_the_day_beside_is_told_in_full_words(calendar: CalendarScreen) -> None:
    calendar.go_to(THIRTEENTH)
    assert calendar._heading.text() == "Wednesday 13 January 2027"
    assert calendar.list.item(0).text() == "CC/2026/041  Mrs A Shah\nReply"
    assert name_of(calendar.list) == "Due on Wednesday 13 January 2027"


def test_a_bank_holiday_is_named(calendar: CalendarScreen) -> None:
    calendar.go_to(date(2027, 1, 1))
    assert calendar._off.text() == "New Year’s Day (bank holiday)."
    assert calendar._off.isVisible()
    calendar.go_to(date(2027, 1, 2))
    assert not calendar._off.isVisible()


def test_midnight_marks_another_day(calendar: CalendarScreen) -> None:
    calendar.show_today(date(2027, 1, 8))
    calendar.go_to(date(2027, 1, 8))
    assert calendar._heading.text() == "Friday 8 January 2027 (today)"


def test_a_screen_reader_hears_the_whole_day(calendar: CalendarScreen) -> None:
    month = a_month(2027, 1, a_chip(41, TODAY, state="late"), off=OFF)
    days = {day.day: day for week in month.weeks for day in week}
    assert day_in_words(days[TODAY], TODAY) == (
        "Thursday 7 January 2027, today, 1 due: CC/2026/041, Mrs A Shah: Reply, LATE"
    )
    assert day_in_words(days[date(2027, 1, 1)], TODAY) == (
        "Friday 1 January 2027, New Year’s Day (bank holiday), nothing due"
    )
    assert day_in_words(days[date(2027, 1, 2)], TODAY) == "Saturday 2 January 2027, nothing due"
    assert name_of(calendar.grid) == "Deadlines of the month"


def test_every_field_of_the_calendar_says_its_name(calendar: CalendarScreen) -> None:
    calendar.go_to(THIRTEENTH)
    reached = [
        one
        for one in calendar.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) >= 5
    assert [one for one in reached if not name_of(one)] == []


def test_what_does_not_fit_into_a_day_is_counted(qtbot: QtBot) -> None:
    chips = (*(a_chip(number) for number in range(8)), a_chip(8, state="late"))
    day = a_month(2027, 1, *chips).weeks[2][2]
    small = lay_out(day, QRect(0, 0, 120, 110), QFont())
    assert len(small.chips) + len(small.left_over) == 9
    assert small.left_over
    assert small.chips[0][1].state == "late"
    assert all(rect.bottom() <= 110 for rect, _ in small.chips)
    assert lay_out(day, QRect(0, 0, 120, 900), QFont()).left_over == ()


def kinds() -> Iterator[Chip]:
    for state in ("running", "late", "paused", "met", "open"):
        yield a_chip(state=state)
    yield a_chip(binds="resident")


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_every_kind_of_chip_differs_by_more_than_colour(qtbot: QtBot, colours: object) -> None:
    metrics = QFontMetrics(QFont())
    told = set()
    for chip in kinds():
        look = look_of(chip, LIGHT if colours is LIGHT else DARK)
        word = words_on(chip, metrics, 1000).split()[0]
        told.add((word, look.bold, look.width, look.line, bool(look.fill), bool(look.bar)))
    assert len(told) == len(list(kinds()))


def test_a_chip_names_the_whole_reference_where_it_fits(qtbot: QtBot) -> None:
    metrics, chip = QFontMetrics(QFont()), a_chip(41, state="late")
    assert words_on(chip, metrics, 1000) == "LATE CC/2026/041 Reply"
    room = metrics.horizontalAdvance("LATE 041 Reply")
    assert words_on(chip, metrics, room) == "LATE 041 Reply"
    bare = metrics.horizontalAdvance("LATE 041")
    assert words_on(chip, metrics, bare) == "LATE 041"
    assert words_on(a_chip(41, provisional=True), metrics, 1000) == "CC/2026/041 Reply?"


def test_a_chip_with_room_says_on_further_lines_what_is_due() -> None:
    """The number stands first, so that what is cut is never the complaint it is about."""
    metrics, chip = QFontMetrics(QFont()), a_chip(41, name="Answer the Local Resolution")
    room = metrics.horizontalAdvance("Answer the Local ")
    assert lines_on(chip, metrics, room, 3) == ["CC/2026/041", "Answer the Local", "Resolution"]
    which, what = lines_on(chip, metrics, room, 2)
    assert which == "CC/2026/041"
    assert what.startswith("Answer the")
    assert what.endswith("…")
    assert lines_on(chip, metrics, 1000, 1) == ["CC/2026/041 Answer the Local Resolution"]
    day = a_month(2027, 1, chip, a_chip(42)).weeks[2][2]
    tall, low = (lay_out(day, QRect(0, 0, 120, height), QFont()) for height in (180, 64))
    assert [place.height() for place, _ in tall.chips] == [tall.chips[0][0].height()] * 2
    assert tall.chips[0][0].height() > 2 * metrics.height() * 0.8
    assert low.chips[0][0].height() < metrics.height() * 1.5
