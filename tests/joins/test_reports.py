"""The reports in the window: made when one comes to them, opened figure by figure, and saved."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.joins.at_a_desk import AtADesk
from tests.office.whole_office import AtWork

from estate_complaints.desktop.monitoring.monitoring_screen import (
    CHANGED,
    STOPPED,
    MonitoringScreen,
)
from estate_complaints.desktop.window.main_window import case_key
from estate_complaints.desktop.window.places import View
from estate_complaints.joins import gathering, reports
from estate_complaints.joins.workplace import Workplace
from estate_complaints.storage.faults import FolderGone


@pytest.fixture
def screen(workplace: Workplace, here: AtADesk) -> MonitoringScreen:
    """The reports, come to."""
    workplace.window.show_place(View.REPORTS)
    here.rest()
    return workplace.reports.screen


def received(screen: MonitoringScreen) -> str:
    assert screen.report is not None
    return screen.report.tables[0].lines[0].figures[0].text


def test_the_present_quarter_is_reported_as_soon_as_one_comes_there(
    screen: MonitoringScreen,
) -> None:
    """C-104."""
    assert screen.report is not None
    assert screen.report.period.name == "October to December 2026"
    assert received(screen) == "1"
    assert "Made on 18 December 2026" in screen.about.text()


def test_enter_on_a_figure_lists_the_complaints_and_enter_there_opens_one(
    workplace: Workplace, screen: MonitoringScreen, here: AtADesk, qtbot: QtBot
) -> None:
    """C-011: an office asks which ones were late."""
    screen.table.setCurrentCell(0, 1)
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    here.rest()
    assert screen.behind.isVisible()
    assert "1 complaint" in screen.about_behind.text()
    qtbot.keyClick(screen.behind, Qt.Key.Key_Return)
    here.rest()
    assert workplace.window.places.key == case_key(1)


def test_what_a_colleague_writes_is_taken_in(
    workplace: Workplace, screen: MonitoringScreen, here: AtADesk, colleague: AtWork
) -> None:
    colleague.record()
    workplace.refresh()
    here.rest()
    assert received(screen) == "2"


def test_a_long_report_is_not_made_again_unasked(
    workplace: Workplace,
    screen: MonitoringScreen,
    here: AtADesk,
    colleague: AtWork,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reports, "FEW", 0)
    colleague.record()
    workplace.refresh()
    here.rest()
    assert received(screen) == "1"
    assert CHANGED in screen.about.text()
    screen.again.click()
    here.rest()
    assert received(screen) == "2"


def test_a_report_is_read_a_few_complaints_at_a_time_and_can_be_stopped(
    workplace: Workplace,
    screen: MonitoringScreen,
    here: AtADesk,
    colleague: AtWork,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(gathering, "AT_ONCE", 1)
    for _ in range(3):
        colleague.record()
    told: list[str] = []
    show = screen.show_progress

    def stop_at_the_second(done: int, of: int) -> None:
        show(done, of)
        told.append(screen.about.text())
        if done == 2:
            screen.stop.click()

    workplace.reports._gathering._heard = gathering.Heard(
        stop_at_the_second, screen.show_monitoring, workplace.warn
    )
    screen.again.click()
    here.rest()
    assert told == [f"Reading {done} of 4 complaints…" for done in range(3)]
    assert screen.about.text() == STOPPED
    assert received(screen) == "1"
    assert screen.again.isVisible()


def test_days_of_ones_own_are_reported_and_days_to_come_are_refused(
    screen: MonitoringScreen, here: AtADesk, qtbot: QtBot
) -> None:
    row = screen.period
    row.periods.setCurrentIndex(row.periods.count() - 1)
    row.periods.activated.emit(row.periods.count() - 1)
    row.first.setText("1/1/2027")
    row.last.setText("31/1/2027")
    qtbot.keyClick(row.last, Qt.Key.Key_Return)
    assert "still to come" in screen.about.text()
    row.first.setText("1/12/2026")
    row.show_days.click()
    here.rest()
    assert screen.report is not None
    assert screen.report.period.first == date(2026, 12, 1)


@pytest.mark.parametrize("wanted", ["word_wanted", "csv_wanted"])
def test_a_report_is_saved_where_one_chose_or_it_is_said_why_not(
    workplace: Workplace, screen: MonitoringScreen, here: AtADesk, tmp_path: Path, wanted: str
) -> None:
    file = tmp_path / "report"
    getattr(screen, wanted).emit(screen.report, file)
    here.rest()
    assert file.stat().st_size > 500
    assert workplace.window.banner.sentence == f"The report was saved as {file}."
    getattr(screen, wanted).emit(screen.report, tmp_path / "no such folder" / "report")
    here.rest()
    assert workplace.window.banner.sentence.startswith("report was not saved: No such file")


def test_a_book_that_cannot_be_reached_is_said_and_tried_again_when_asked(
    screen: MonitoringScreen, here: AtADesk, monkeypatch: pytest.MonkeyPatch, workplace: Workplace
) -> None:
    def gone(*_: object) -> None:
        raise FolderGone("gone")

    with monkeypatch.context() as patched:
        patched.setattr(reports.monitoring, "accounts", gone)
        screen.again.click()
        here.rest()
    assert "could not be made" in screen.about.text()
    assert workplace.window.banner.sentence
    screen.again.click()
    here.rest()
    assert received(screen) == "1"
