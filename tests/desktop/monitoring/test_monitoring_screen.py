"""The screen of the reports: walked with the keys, told in words, and opened figure by figure."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from tests import histories
from tests.desktop.made_rows import a_row
from tests.reports.reported import report_of

from estate_complaints.desktop.monitoring.figure_table import NAME_LEAST, OPENS, in_two_lines
from estate_complaints.desktop.monitoring.monitoring_screen import NOTHING_YET, MonitoringScreen
from estate_complaints.desktop.monitoring.period_row import NOT_A_DAY, OWN_DAYS
from estate_complaints.desktop.parts.clause_words import ClausePanel
from estate_complaints.office.overview.monitoring import Monitoring
from estate_complaints.office.rows import ClauseText
from estate_complaints.reports.periods import offered

ASKED = date(2026, 10, 5)
TODAY = date(2027, 1, 29)
SECTION = ClauseText("section 5", "Our response will normally be provided within 20 working days.")


def a_monitoring() -> Monitoring:
    """The report about two complaints, one answered late, both at the same stage."""
    stories = [histories.local_answered(day, asked=ASKED) for day in (ASKED, date(2026, 11, 3))]
    report = report_of(stories, date(2026, 10, 1), date(2026, 12, 31), TODAY)
    lines = [line for table in report.tables for line in table.lines]
    sources = {line.source for line in lines} | {table.source for table in report.tables}
    return Monitoring(report, {one: SECTION for one in sources if one is not None})


@pytest.fixture
def screen(qtbot: QtBot) -> MonitoringScreen:
    screen = MonitoringScreen()
    qtbot.addWidget(screen)
    screen.period.offer(offered(TODAY), TODAY)
    screen.resize(1200, 760)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    return screen


@pytest.fixture
def filled(screen: MonitoringScreen) -> MonitoringScreen:
    screen.show_monitoring(a_monitoring(), "1 October 2026 to 31 December 2026.")
    go_to(screen, "Time limits of the policy")
    return screen


def go_to(screen: MonitoringScreen, part: str) -> None:
    (item,) = screen.parts.findItems(part, Qt.MatchFlag.MatchExactly)
    screen.parts.setCurrentItem(item)


def go_to_column(screen: MonitoringScreen, title: str) -> None:
    columns = range(screen.table.columnCount())
    heads = [screen.table.horizontalHeaderItem(n).text().replace("\n", " ") for n in columns]
    screen.table.setCurrentCell(0, heads.index(title))


def test_the_parts_of_a_report_are_walked_with_the_arrow_keys(
    filled: MonitoringScreen, qtbot: QtBot
) -> None:
    filled.parts.setCurrentRow(0)
    for _ in range(filled.parts.count() - 1):
        qtbot.keyClick(filled.parts, Qt.Key.Key_Down)
        assert filled.table.accessibleName() == filled.parts.currentItem().text()
        assert filled.table.accessibleDescription() == filled.means.text()
        assert filled.table.rowCount() > 0


def test_the_figure_one_is_at_is_explained_below_the_table(filled: MonitoringScreen) -> None:
    """C-011: on time, late, and what is in no share."""
    go_to_column(filled, "Late")
    assert filled.here.text().startswith("Done after the day due, or not done although")
    assert filled.here.text().endswith(OPENS)
    go_to_column(filled, "Paused")
    assert "Mediation is under way" in filled.here.text()
    assert OPENS not in filled.here.text()


def test_a_screen_reader_hears_the_line_the_column_and_the_figure(
    filled: MonitoringScreen,
) -> None:
    go_to_column(filled, "% on time")
    said = filled.table.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Answer the Local Resolution (20 working days), % on time: 50%"


def test_f1_on_a_figure_shows_the_clause_it_answers_to(
    filled: MonitoringScreen, qtbot: QtBot
) -> None:
    """C-048."""
    filled.table.setFocus()
    go_to_column(filled, "Late")
    qtbot.keyClick(filled.table, Qt.Key.Key_F1)
    panel = filled.findChild(ClausePanel)
    assert panel is not None
    assert SECTION.text in panel.text.toPlainText()
    assert "section 5" in filled.table.currentItem().toolTip().lower()


def test_only_a_figure_with_complaints_behind_it_opens(
    filled: MonitoringScreen, qtbot: QtBot
) -> None:
    go_to_column(filled, "Late")
    with qtbot.waitSignal(filled.behind_wanted) as asked:
        qtbot.keyClick(filled.table, Qt.Key.Key_Return)
    assert asked.args == [(2,)]
    go_to_column(filled, "Paused")
    with qtbot.assertNotEmitted(filled.behind_wanted):
        qtbot.keyClick(filled.table, Qt.Key.Key_Return)


def test_the_complaints_behind_a_figure_are_listed_and_opened(
    filled: MonitoringScreen, qtbot: QtBot
) -> None:
    """C-011: the office asks which ones were late."""
    go_to_column(filled, "Late")
    qtbot.keyClick(filled.table, Qt.Key.Key_Return)
    filled.show_behind([a_row(2)], 1)
    assert "Late”: 1 complaint." in filled.about_behind.text()
    assert filled.behind.hasFocus()
    with qtbot.waitSignal(filled.behind.case_chosen) as asked:
        qtbot.keyClick(filled.behind, Qt.Key.Key_Return)
    assert asked.args == [2]
    qtbot.keyClick(filled.behind, Qt.Key.Key_Escape)
    assert not filled.behind.isVisible()
    assert filled.table.hasFocus()


def test_the_names_stay_readable_however_narrow_the_window(filled: MonitoringScreen) -> None:
    for width in (1600, 700):
        filled.resize(width, 700)
        assert filled.table.columnWidth(0) >= filled.fontMetrics().averageCharWidth() * NAME_LEAST
    assert in_two_lines("Not yet due") == "Not yet\ndue"
    assert in_two_lines("Late") == "Late"


def test_a_long_list_says_how_many_it_leaves_out(filled: MonitoringScreen) -> None:
    filled.show_behind([a_row(1), a_row(2)], 5_000)
    assert "5000 complaints, of which the first 2 are shown" in filled.about_behind.text()


def test_made_again_the_part_and_the_figure_one_was_at_stay(filled: MonitoringScreen) -> None:
    go_to_column(filled, "Late")
    place = (filled.parts.currentRow(), filled.table.currentColumn())
    filled.show_monitoring(a_monitoring(), "Made again.")
    assert (filled.parts.currentRow(), filled.table.currentColumn()) == place


def test_while_a_report_is_read_it_says_how_far_and_can_be_stopped(
    filled: MonitoringScreen, qtbot: QtBot
) -> None:
    filled.show_progress(200, 1_000)
    assert filled.about.text() == "Reading 200 of 1000 complaints…"
    with qtbot.waitSignal(filled.stop_wanted):
        filled.stop.click()
    filled.show_note("Stopped.")
    assert filled.again.isVisible()
    assert not filled.stop.isVisible()


def test_nothing_can_be_saved_before_there_is_a_report(screen: MonitoringScreen) -> None:
    for button in (screen.word, screen.csv):
        assert not button.isEnabled()
        assert button.toolTip() == NOTHING_YET
    screen.show_monitoring(a_monitoring(), "")
    assert screen.word.isEnabled()


@pytest.mark.parametrize(("button", "ending"), [("word", "docx"), ("csv", "csv")])
def test_where_to_save_is_asked_under_a_name_that_says_the_period(
    filled: MonitoringScreen, button: str, ending: str
) -> None:
    press: QPushButton = getattr(filled, button)
    press.click()
    (dialog,) = filled.findChildren(QFileDialog)
    assert dialog.defaultSuffix() == ending
    (named,) = dialog.selectedFiles()
    assert "Monitoring report, Thu 1 Oct to Thu 31 Dec 2026" in named
    dialog.close()


def test_days_of_ones_own_are_typed_and_what_is_no_day_is_said(
    screen: MonitoringScreen, qtbot: QtBot
) -> None:
    row = screen.period
    assert row.period == offered(TODAY)[0]
    assert row.periods.itemText(0) == "January to March 2027, so far"
    row.periods.setCurrentIndex(row.periods.findText(OWN_DAYS))
    row.periods.activated.emit(row.periods.currentIndex())
    assert row.first.isVisible()
    row.first.setText("some day")
    qtbot.keyClick(row.first, Qt.Key.Key_Return)
    assert screen.about.text() == NOT_A_DAY
    row.first.setText("1/10/2026")
    row.last.setText("31/10/2026")
    with qtbot.waitSignal(row.days_wanted) as asked:
        qtbot.keyClick(row.last, Qt.Key.Key_Return)
    assert asked.args == [date(2026, 10, 1), date(2026, 10, 31)]


def test_offered_again_another_day_the_period_stays_the_one_that_was_chosen(
    screen: MonitoringScreen,
) -> None:
    row = screen.period
    row.periods.setCurrentIndex(3)
    chosen = row.period
    row.offer(offered(TODAY + timedelta(days=1)), TODAY + timedelta(days=1))
    assert row.period == chosen
