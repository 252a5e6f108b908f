"""A day is typed the way people write it, and a slip of the keys is seen at once."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.parts.day_field import DayField, passing, say_in_words, understood
from estate_complaints.rules.days import uk_dates

TODAY = date(2027, 1, 6)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("6/1/2027", date(2027, 1, 6)),
        ("06/01/27", date(2027, 1, 6)),
        ("06012027", date(2027, 1, 6)),
        ("060127", date(2027, 1, 6)),
        ("6.1.2027", date(2027, 1, 6)),
        ("6-1-27", date(2027, 1, 6)),
        ("6 jan", date(2027, 1, 6)),
        ("6 January 2027", date(2027, 1, 6)),
        ("6th January, 2027", date(2027, 1, 6)),
        ("Wed 6 Jan 2027", date(2027, 1, 6)),
        ("Wednesday, 6 January 2027", date(2027, 1, 6)),
        ("2027-01-06", date(2027, 1, 6)),
        ("today", date(2027, 1, 6)),
        ("Yesterday", date(2027, 1, 5)),
        ("tomorrow", date(2027, 1, 7)),
        ("18/12", date(2026, 12, 18)),
        ("29 feb", date(2028, 2, 29)),
        ("1/6", date(2027, 6, 1)),
    ],
)
def test_a_day_is_read_the_british_way(typed: str, day: date) -> None:
    if typed == "29 feb":
        assert understood(typed, date(2027, 12, 1)) == day
    else:
        assert understood(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed", ["", "6", "6/13/2027", "31/2/2027", "6/1/2", "6/1/20270", "6 foo 2027", "soon", "0/1"]
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert understood(typed, TODAY) is None


@given(st.dates(date(1000, 1, 1)))
def test_every_day_written_in_words_is_understood(day: date) -> None:
    for text in (uk_dates.short(day), uk_dates.long(day), uk_dates.with_weekday(day)):
        assert understood(text, TODAY) == day


@given(st.dates(date(1000, 1, 1)), st.text("0123456789/.- janfebmr", max_size=12))
def test_nothing_that_is_typed_breaks_the_field(today: date, typed: str) -> None:
    day = understood(typed, today)
    assert day is None or isinstance(day, date)


def test_a_screen_that_stays_open_begins_with_the_day_it_was_given() -> None:
    assert passing(TODAY)() == TODAY


@pytest.fixture
def field(qtbot: QtBot) -> DayField:
    field = DayField()
    qtbot.addWidget(field)
    field.set_today(TODAY)
    with qtbot.waitExposed(field):
        field.show()
    field.setFocus()
    return field


def test_typing_a_day_gives_that_day_and_leaving_writes_it_out(
    field: DayField, qtbot: QtBot
) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    with qtbot.waitSignal(field.day_changed, timeout=1000):
        qtbot.keyClicks(field, "4/2/27")
    assert field.text() == "4/2/27"
    assert field.day == date(2027, 2, 4)
    field.clearFocus()
    assert field.text() == "04/02/2027"


def test_what_is_half_typed_stays_as_it_is(field: DayField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "4/")
    field.clearFocus()
    assert field.text() == "4/"
    assert field.day is None
    assert not field.is_empty


def test_arrow_keys_go_by_days_and_page_keys_by_weeks(field: DayField, qtbot: QtBot) -> None:
    field.set_day(TODAY)
    for key, days in (
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_PageUp, 8),
        (Qt.Key.Key_Down, 7),
        (Qt.Key.Key_PageDown, 0),
    ):
        qtbot.keyClick(field, key)
        assert field.day == TODAY + timedelta(days=days)
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.day == TODAY


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_a_day_can_be_chosen_from_a_month_by_keys(
    field: DayField, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    field.set_day(TODAY)
    qtbot.keyClick(field, key, held)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    month = popup.findChild(QCalendarWidget)
    assert month is not None
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert field.day == date(2027, 1, 7)
    assert not popup.isVisible()


def test_the_day_is_said_in_words_to_the_eye_and_the_ear(field: DayField, qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    say_in_words(field, label)
    assert label.text() == ""
    qtbot.keyClicks(field, "6/1/2027")
    assert label.text() == "Wednesday 6 January 2027"
    assert field.accessibleDescription() == "Wednesday 6 January 2027"
    qtbot.keyClicks(field, "7")
    assert label.text().startswith("Not a day yet")


def test_of_a_day_that_must_be_past_it_says_that_it_has_not_come(
    field: DayField, qtbot: QtBot
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    say_in_words(field, label, past=True)
    qtbot.keyClicks(field, "7/1/2027")
    assert label.text() == "Thursday 7 January 2027 has not come yet"
    field.set_day(TODAY)
    assert label.text() == "Wednesday 6 January 2027"


def test_a_day_is_never_cut_off_however_large_the_type(qtbot: QtBot) -> None:
    field = DayField()
    qtbot.addWidget(field)
    field.show()
    usual = field.width()
    font = field.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    field.setFont(font)
    field.set_day(TODAY)
    assert field.width() > usual
    assert field.width() > field.fontMetrics().horizontalAdvance(field.text()) + 40
