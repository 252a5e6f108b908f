"""The first screen of the day: sections in order of urgency, each line a way into its complaint."""

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop.made_rows import TODAY, a_chip, a_letter, a_row
from tests.desktop.mouse import double_click

from estate_complaints.desktop.dress.colours import DARK, LIGHT, palette_of
from estate_complaints.desktop.lists.due_sections import in_short, sections
from estate_complaints.desktop.lists.today import TodayScreen
from estate_complaints.desktop.parts.due_words import how_soon
from estate_complaints.office.rows import Against, ClauseText
from estate_complaints.paths import resources
from estate_complaints.rules.days.calendar import Closure, WorkingCalendar, calendar_from

FRIDAY = date(2027, 1, 8)
SUNDAY = date(2027, 1, 10)


@pytest.fixture(scope="module")
def working() -> WorkingCalendar:
    file = resources() / "calendar" / "england_and_wales.json"
    return calendar_from(json.loads(file.read_text("utf-8")))


@pytest.fixture
def today(qtbot: QtBot) -> TodayScreen:
    screen = TodayScreen()
    qtbot.addWidget(screen)
    screen.resize(1000, 700)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    screen.setFocus()
    return screen


CHIPS = (
    a_chip(1, date(2027, 1, 4), state="late"),
    a_chip(2, TODAY),
    a_chip(3, date(2027, 1, 12)),
    a_chip(4, date(2027, 1, 5), state="open", binds="nobody", name="Closing"),
    a_chip(5, date(2027, 1, 11), binds="resident"),
    a_chip(6, date(2027, 3, 1)),
    a_chip(7, date(2027, 1, 12), state="met"),
)


def numbers(
    chips: tuple[object, ...], day: date, calendar: WorkingCalendar
) -> dict[str, list[int]]:
    found = sections(chips, (a_letter(9),), (), day, calendar)  # type: ignore[arg-type]
    return {section.key: [line.number for line in section.lines] for section in found}


def test_each_thing_stands_where_its_urgency_puts_it(working: WorkingCalendar) -> None:
    assert numbers(CHIPS, TODAY, working) == {
        "late": [1],
        "today": [2],
        "approval": [9],
        "new": [],
        "soon": [3],
        "over": [4],
        "elsewhere": [],
        "rest": [],
    }


def test_what_nobody_has_stands_by_itself_and_nothing_open_is_left_out(
    working: WorkingCalendar,
) -> None:
    """Also without any date: a stage may have no time limit at all."""
    complaints = (
        a_row(1),
        a_row(20, officer="", next_due=None),
        a_row(21, officer="", replied_on=TODAY),
        a_row(22, next_due=date(2027, 3, 1)),
    )
    found = {part.key: part.lines for part in sections(CHIPS, (), complaints, TODAY, working)}
    (new,) = found["new"]
    assert (new.number, new.when) == (20, "Since Mon 14 Dec 2026")
    assert new.what == "First stage: Damp in the back bedroom"
    answered, later = found["rest"]
    assert (answered.number, answered.what) == (21, "First stage: Answered")
    assert (later.when, later.what) == (
        "Due Mon 1 Mar 2027",
        "First stage: Open, with Ben Osei",
    )


def test_a_complaint_whose_waiting_is_over_twice_stands_there_once(
    working: WorkingCalendar,
) -> None:
    """C-051, C-053: it may be closed, and the time for asking for a Review is over as well."""
    over = (
        a_chip(4, date(2027, 1, 5), state="open", binds="nobody", name="Closing"),
        a_chip(4, date(2027, 1, 6), state="lapsed", binds="resident", name="Last day to ask"),
    )
    found = {part.key: part.lines for part in sections(over, (), (), TODAY, working)}
    (line,) = found["over"]
    assert (line.when, line.what) == ("Since Tue 5 Jan 2027", "Closing; Last day to ask")
    assert "Last day to ask" in line.said
    assert len(line.clauses) == 2


def test_a_letter_for_somebody_else_to_approve_is_told_apart(working: WorkingCalendar) -> None:
    """It asks nothing of the reader, and says of whom it does."""
    no = Against("block", "", "The letter is for the Manager to approve.", ClauseText("", ""))
    letter = a_letter(9, against=(no,), waits_for="Ama Boateng")
    found = {part.key: part for part in sections((), (letter,), (), TODAY, working)}
    assert found["approval"].lines == ()
    (line,) = found["elsewhere"].lines
    assert line.what == "Waits for Ama Boateng: Outcome letter from Ben Osei"
    assert "approve" not in in_short(found.values())


def test_what_is_due_on_a_sunday_is_to_act_on_by_friday(working: WorkingCalendar) -> None:
    found = numbers((a_chip(1, SUNDAY),), FRIDAY, working)
    assert found["today"] == [1]
    assert how_soon(SUNDAY, FRIDAY, working) == "act today"


def test_what_falls_into_a_closure_is_to_act_on_before_it(working: WorkingCalendar) -> None:
    shut = Closure(date(2027, 1, 11), date(2027, 1, 13), "flood")
    closed = WorkingCalendar(working.holidays, working.known_to, (shut,))
    found = numbers((a_chip(1, date(2027, 1, 12)),), FRIDAY, closed)
    assert found["today"] == [1]


def test_five_working_days_ahead_are_working_days(working: WorkingCalendar) -> None:
    chips = (a_chip(1, date(2027, 1, 14)), a_chip(2, date(2027, 1, 15)))
    assert numbers(chips, TODAY, working)["soon"] == [1]


@pytest.mark.parametrize(
    ("due", "day", "words"),
    [
        (date(2027, 1, 4), TODAY, "3 working days late"),
        (date(2027, 1, 6), TODAY, "1 working day late"),
        (FRIDAY, date(2027, 1, 9), "late"),
        (TODAY, TODAY, "today"),
        (FRIDAY, TODAY, "in 1 working day"),
        (date(2027, 1, 12), TODAY, "in 3 working days"),
    ],
)
def test_how_soon_is_said_in_working_days(
    working: WorkingCalendar, due: date, day: date, words: str
) -> None:
    assert how_soon(due, day, working) == words


def test_the_day_is_summed_up_in_a_line(working: WorkingCalendar) -> None:
    assert in_short(sections(CHIPS, (a_letter(9),), (), TODAY, working)) == (
        "1 late, 1 for today, 1 in the next five working days, 1 to approve, "
        "1 where the waiting time is over"
    )
    assert in_short(sections((), (), (), TODAY, working)) == (
        "Nothing late, nothing for today, nothing in the next five working days"
    )


def test_the_longest_late_stands_first_and_enter_opens_it(
    today: TodayScreen, qtbot: QtBot, working: WorkingCalendar
) -> None:
    chips = (a_chip(8, date(2027, 1, 6), state="late"), *CHIPS)
    today.show_due(chips, (), (), TODAY, working)
    assert [item.text(1) for item in today.list.lines()][:2] == ["CC/2026/001", "CC/2026/008"]
    with qtbot.waitSignal(today.case_chosen) as chosen:
        qtbot.keyClick(today.list, Qt.Key.Key_Return)
    assert chosen.args == [1]


def test_the_arrow_keys_walk_from_line_to_line_over_the_headings(
    today: TodayScreen, qtbot: QtBot, working: WorkingCalendar
) -> None:
    today.show_due(CHIPS, (a_letter(9),), (), TODAY, working)
    seen = []
    for _ in range(5):
        item = today.list.currentItem()
        assert item is not None
        seen.append(item.text(1)[-3:])
        qtbot.keyClick(today.list, Qt.Key.Key_Down)
    assert seen == ["001", "002", "009", "003", "004"]


def test_a_letter_that_waits_opens_among_the_approvals(
    today: TodayScreen, qtbot: QtBot, working: WorkingCalendar
) -> None:
    today.show_due((), (a_letter(9),), (), TODAY, working)
    with qtbot.waitSignal(today.letter_chosen) as chosen:
        qtbot.keyClick(today.list, Qt.Key.Key_Return)
    assert chosen.args == [a_letter(9)]


def test_a_double_click_opens_a_line_and_a_heading_opens_nothing(
    today: TodayScreen, qtbot: QtBot, working: WorkingCalendar
) -> None:
    today.show_due(CHIPS, (), (), TODAY, working)
    viewport = today.list.viewport()
    at = today.list.visualItemRect(today.list.lines()[1]).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(today.case_chosen) as chosen:
        double_click(qtbot, viewport, at)
    assert chosen.args == [2]
    heading = today.list.topLevelItem(0)
    assert heading is not None
    at = today.list.visualItemRect(heading).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    with qtbot.assertNotEmitted(today.case_chosen):
        double_click(qtbot, viewport, at)


def test_a_refresh_stays_on_the_line_one_was_at(
    today: TodayScreen, qtbot: QtBot, working: WorkingCalendar
) -> None:
    today.show_due(CHIPS, (), (), TODAY, working)
    today.list.setCurrentItem(today.list.lines()[2])
    today.show_due((a_chip(8, TODAY), *CHIPS), (), (), TODAY, working)
    current = today.list.currentItem()
    assert current is not None
    assert current.text(1) == "CC/2026/003"


def test_a_quiet_day_says_so(today: TodayScreen, working: WorkingCalendar) -> None:
    today.show_due((), (), (), TODAY, working)
    assert today._empty.isVisible()
    assert "No complaint is open" in today._empty.sentence


def test_what_is_late_is_counted_for_the_window(
    today: TodayScreen, qtbot: QtBot, working: WorkingCalendar
) -> None:
    with qtbot.waitSignal(today.counted) as counted:
        today.show_due(CHIPS, (), (), TODAY, working)
    assert counted.args == [1, "1 deadline late"]


def test_a_screen_reader_hears_the_whole_line(today: TodayScreen, working: WorkingCalendar) -> None:
    today.show_due(CHIPS, (), (), TODAY, working)
    said = today.list.lines()[0].data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "3 working days late: CC/2026/001, Mrs A Shah: Reply, LATE"
    interface = QAccessible.queryAccessibleInterface(today.list)
    assert interface.text(QAccessible.Text.Name) == "What the day asks for"
    assert today.list.lines()[0].font(0).bold()


def test_a_change_of_look_reaches_what_is_late(
    today: TodayScreen, qtbot: QtBot, qapp: QApplication, working: WorkingCalendar
) -> None:
    before = qapp.palette()
    try:
        qapp.setPalette(palette_of(LIGHT))
        today.show_due(CHIPS, (), (), TODAY, working)
        heading, line = today.list.topLevelItem(0), today.list.lines()[0]
        assert heading is not None
        assert line.foreground(0).color().name() == LIGHT.problem
        qapp.setPalette(palette_of(DARK))
        qtbot.waitUntil(lambda: line.foreground(0).color().name() == DARK.problem)
        assert heading.foreground(0).color().name() == DARK.problem
    finally:
        qapp.setPalette(before)
