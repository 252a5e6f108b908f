"""Hovering and F1 give the policy's own words for a date, a step or a warning."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.case_hands import (
    POLICY,
    at_the_second_stage,
    button,
    cards,
    open_screen,
    step_button,
    view,
)
from tests.desktop.made_rows import TODAY, a_chip, a_letter, a_month
from tests.desktop.step_hands import WARNING, form_for, show

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.desktop.case.case_stages import StageMark
from estate_complaints.desktop.lists.approvals import ApprovalsScreen
from estate_complaints.desktop.lists.deadline_calendar import CalendarScreen
from estate_complaints.desktop.parts.clause_words import ClausePanel, Told, explain, tip
from estate_complaints.office.rows import Against, ClauseText

WINDOW = ClauseText(
    "section 6", "Within 20 days of <receiving> it.", "The Review", (("From when?", "On arrival."),)
)
TOLD = Told("Ask by Thu 7 Jan 2027.", (WINDOW,))


@pytest.fixture
def screen(qtbot: QtBot) -> CaseScreen:
    shown = open_screen(qtbot)
    shown.activateWindow()
    return shown


def pressed_f1(at: QWidget, qtbot: QtBot) -> str:
    """What the panel says once F1 was pressed there; nothing where F1 stays the screen's help."""
    at.setFocus()
    qtbot.keyClick(at, Qt.Key.Key_F1)
    panel = at.window().findChild(ClausePanel)
    return panel.text.toPlainText() if panel is not None and panel.isVisible() else ""


def put_away(at: QWidget, qtbot: QtBot) -> None:
    panel = at.window().findChild(ClausePanel)
    assert panel is not None
    qtbot.keyClick(panel.text, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_tip_has_the_heading_and_the_words_as_they_were_written(qtbot: QtBot) -> None:
    label = QLabel("Thu 7 Jan 2027")
    qtbot.addWidget(label)
    explain(label, TOLD)
    assert label.toolTip() == tip(TOLD)
    for words in ("Section 6, The Review", "20 days of &lt;receiving&gt; it", "Ask by Thu"):
        assert words in label.toolTip()
    assert "F1" in label.accessibleDescription()


def test_f1_opens_the_words_with_how_we_read_them_and_stops_nothing(qtbot: QtBot) -> None:
    """A screen reader gets all of it; Esc puts it away; a second F1 opens no second panel."""
    line = QLineEdit()
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
        line.activateWindow()
    explain(line, TOLD)
    said = pressed_f1(line, qtbot)
    for words in (
        "Ask by",
        "Section 6, The Review",
        "<receiving>",
        "How we read it",
        "On arrival.",
    ):
        assert words in said
    panel = line.findChild(ClausePanel)
    assert panel is not None
    assert not panel.isModal()
    assert panel.text.accessibleName() == "Section 6, The Review"
    assert "On arrival." in panel.text.accessibleDescription()
    put_away(line, qtbot)
    assert line.hasFocus()
    assert pressed_f1(line, qtbot) == said
    assert len(line.findChildren(ClausePanel)) == 1


def test_where_no_clause_speaks_f1_stays_what_it_is(qtbot: QtBot) -> None:
    """The help of the screen is the window's."""
    holder = QWidget()
    quiet, told = QLineEdit(holder), QLineEdit(holder)
    told.move(0, 40)
    explain(quiet, Told("Nothing due.", (ClauseText("", ""),)))
    explain(told, TOLD)
    asked: list[bool] = []
    help_key = QShortcut(Qt.Key.Key_F1, holder)
    help_key.activated.connect(lambda: asked.append(True))
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    assert pressed_f1(quiet, qtbot) == ""
    assert asked == [True]
    assert "Ask by" in pressed_f1(told, qtbot)
    assert asked == [True]


def test_every_date_of_a_case_gives_its_working_and_its_clause(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    screen._body.tabs.go_to("dates")
    dues = view(at_the_second_stage()).dues
    for card in cards(screen, "dates"):
        due = next(one for one in dues if card.accessibleName().startswith(one.name))
        said = pressed_f1(card, qtbot)
        assert due.why in said
        assert due.clause.text.split("\n")[0] in said
        assert due.clause.heading in card.toolTip()
        put_away(card, qtbot)


def test_the_strip_and_the_steps_give_the_words_of_theirs(screen: CaseScreen, qtbot: QtBot) -> None:
    """Offered or not, with an objection or without."""
    mark = screen.findChildren(StageMark)[1]
    assert POLICY.clause(POLICY.stages[1].clause).text in pressed_f1(mark, qtbot)
    put_away(mark, qtbot)
    for step in view(at_the_second_stage()).steps:
        if step.offered:
            wanted = step.against[0].clause if step.against else step.clause
            at = step_button(screen, step.title)
            assert wanted.text.split("\n")[0] in pressed_f1(at, qtbot), step.title
            put_away(at, qtbot)
    refused = [step for step in view(at_the_second_stage()).steps if not step.offered]
    button(screen, f"Not now, because… ({len(refused)})").click()
    against = next(a for a in refused[0].against if a.level == "block" and a.clause.text)
    read = next(
        one
        for one in screen.findChildren(QWidget)
        if one.isVisible() and getattr(one, "text", str)() == f"What {against.clause.cited} says"
    )
    assert against.clause.cited.capitalize() in pressed_f1(read, qtbot)


def test_a_warning_gives_its_clause_where_the_reason_is_written(qtbot: QtBot) -> None:
    form: Any = show(form_for("assigned", WARNING), qtbot)
    (line,) = form._against.lines.values()
    said = pressed_f1(line, qtbot)
    assert WARNING.says in said
    assert "Requests are made within twenty days." in said


def test_the_list_of_a_day_gives_the_clause_of_the_line_one_is_at(qtbot: QtBot) -> None:
    calendar = CalendarScreen(TODAY)
    qtbot.addWidget(calendar)
    day = date(2027, 1, 13)
    other = ClauseText("section 5", "A response within 20 working days.", "Local Resolution")
    chips = (a_chip(41, day, clause=WINDOW), a_chip(42, day, clause=other), a_chip(43, day))
    calendar.show()
    calendar.grid.show_month(a_month(2027, 1, *chips), TODAY)
    calendar.go_to(day)
    assert "receiving" in pressed_f1(calendar.list, qtbot)
    put_away(calendar, qtbot)
    qtbot.keyClick(calendar.list, Qt.Key.Key_Down)
    assert "20 working days" in pressed_f1(calendar.list, qtbot)
    assert "Local Resolution" in calendar.list.item(1).toolTip()
    put_away(calendar, qtbot)
    qtbot.keyClick(calendar.list, Qt.Key.Key_Down)
    assert pressed_f1(calendar.list, qtbot) == ""


def test_a_letter_one_may_not_approve_gives_the_clause_by_which_it_is_so(qtbot: QtBot) -> None:
    approvals = ApprovalsScreen()
    qtbot.addWidget(approvals)
    approvals.show()
    no = Against("block", "", "The letter is for the Manager to approve.", WINDOW)
    approvals.show_waiting([a_letter(41, against=(no,))], TODAY)
    said = pressed_f1(approvals.list, qtbot)
    assert "for the Manager" in said
    assert "receiving" in said
    assert "The Review" in approvals.reader._approve.toolTip()
    assert QApplication.activeModalWidget() is None
