"""A closure entered in one window moves the dates in the book and at every desk that is open."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableWidget
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork, at_work

from estate_complaints.desktop.people.closures_tab import ClosuresTab
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.desk import Desk
from estate_complaints.office.overview.deadlines import due_between
from estate_complaints.office.upkeep import closures
from estate_complaints.rules.days import uk_dates

CHRISTMAS = TimeOff(date(2026, 12, 21), date(2026, 12, 23), "Christmas closure")


@pytest.fixture
def colleague(founded: Path, tmp_path: Path) -> Iterator[AtWork]:
    """Somebody at another PC in Roupell Park, whose limits are counted in working days."""
    with at_work("rprmo", founded, tmp_path, date(2026, 12, 18)) as work:
        work.record()
        yield work


@pytest.fixture
def tab(workplace: Workplace, here: AtADesk) -> ClosuresTab:
    """The days off on the page of people and services, as the Estate Director sees them."""
    screen = workplace.people.open()
    here.rest()
    return screen.closures


def press(tab: ClosuresTab, name: str, here: AtADesk) -> None:
    button = tab.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isEnabled(), button.toolTip()
    button.click()
    here.rest()


def enter(tab: ClosuresTab, here: AtADesk, **typed: str) -> None:
    for name, text in typed.items():
        line = tab.findChild(QLineEdit, name)
        assert isinstance(line, QLineEdit)
        line.setText(text)
    press(tab, "add", here)


def moved(tab: ClosuresTab) -> list[tuple[str, str]]:
    table = tab.findChild(QTableWidget, "moved")
    assert isinstance(table, QTableWidget)
    return [
        (table.item(row, 2).text(), table.item(row, 3).text()) for row in range(table.rowCount())
    ]


def reply_due(desk: Desk) -> date:
    """When the reply is due, as the lists have it."""
    chips = due_between(desk, date(2026, 12, 18), date(2027, 3, 1))
    return next(chip.due for chip in chips if chip.name == "Reply at stage 1")


def test_the_dates_that_move_are_seen_before_they_are_saved_and_then_they_move(
    tab: ClosuresTab, workplace: Workplace, here: AtADesk, colleague: AtWork
) -> None:
    """R-049: a closure does not count, at any desk."""
    was = reply_due(colleague.desk)
    enter(tab, here, first="21/12/2026", last="23/12/2026", what="Christmas closure")
    seen = moved(tab)
    assert seen
    assert reply_due(colleague.desk) == was
    press(tab, "save", here)
    assert tab.times == (CHRISTMAS,)
    assert not tab.has_changed
    assert workplace.desk.time_off == (CHRISTMAS,)
    now = reply_due(colleague.desk)
    assert (uk_dates.short(was), uk_dates.short(now)) in seen
    clock = colleague.desk.scene(1).clock("stage1_reply")
    assert clock is not None
    assert (clock.due, "closed on 21 to 23 Dec" in clock.why) == (now, True)
    assert "days off are saved" in workplace.window.banner.sentence


def test_a_closure_entered_at_another_pc_stands_in_the_list_with_the_news(
    tab: ClosuresTab, workplace: Workplace, here: AtADesk, colleague: AtWork
) -> None:
    closures.save(colleague.desk, (), (CHRISTMAS,))
    workplace.watching.look()
    here.rest()
    assert tab.times == (CHRISTMAS,)
    assert not workplace.desk.calendar.is_working(CHRISTMAS.first)


def test_a_list_a_colleague_changed_meanwhile_is_refused_and_what_was_entered_stays(
    tab: ClosuresTab, here: AtADesk, colleague: AtWork
) -> None:
    enter(tab, here, first="4/1/2027", what="Flood")
    closures.save(colleague.desk, (), (CHRISTMAS,))
    press(tab, "save", here)
    assert "A colleague changed the days off" in tab._form.failure.text()
    assert [one.what for one in tab.times] == ["Flood"]
