"""The tabs “How we read it” and “Editions”: what they show, hold back, and ask for."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.factories import shipped_policy

from estate_complaints.desktop.policy.difference_list import NONE, in_sentences, table_of
from estate_complaints.desktop.policy.edition_dialog import EditionDialog
from estate_complaints.desktop.policy.policy_place import PolicyPlace
from estate_complaints.desktop.policy.policy_screen import PolicyScreen
from estate_complaints.office.policy.editions import EditionRow, Proposal
from estate_complaints.office.policy.policy_differences import Difference
from estate_complaints.office.policy.policy_page import policy_page
from estate_complaints.office.policy.policy_readings import (
    AmbiguityDetail,
    AmbiguityRow,
    ReadingRow,
    Readings,
)

DAY = date(2026, 12, 18)
OPEN = AmbiguityRow("A-1", "section 6", "Days or working days?", "Days.", True)
FIXED = AmbiguityRow("A-2", "section 7", "Who?", "Anybody.", False)
CHANGE = Difference("Time limit", "Last day", "20 days", "20 working days")
DETAIL = AmbiguityDetail(
    OPEN,
    "Within 20 days.",
    "",
    "",
    "Sent: Fri 18 Dec 2026.",
    (
        ReadingRow("days", "Days.", True, "Last day", "Thu 7 Jan 2027", "So.", ()),
        ReadingRow("working", "Working days.", False, "Last day", "", "So.", (CHANGE,)),
    ),
)
ROWS = (
    EditionRow("x/2", "2", date(2027, 1, 1), "Not yet in force", "", "New"),
    EditionRow("x/1", "1", date(2020, 1, 1), "In force", "", "First"),
)


@pytest.fixture
def place(qtbot: QtBot) -> PolicyPlace:
    policy = policy_page(shipped_policy("ccrmo"))
    place = PolicyPlace(PolicyScreen([policy], policy.key))
    qtbot.addWidget(place)
    place.readings.show_readings(Readings("1", (FIXED, OPEN), ""))
    place.editions.show_editions(ROWS, "Policy", "")
    return place


def test_the_first_passage_on_show_is_one_that_can_be_read_otherwise(place: PolicyPlace) -> None:
    readings = place.readings
    assert readings.list.currentRow() == 1
    assert "one reading only" in readings.list.item(0).text()
    assert not readings.save.isEnabled()
    assert readings.save.toolTip() == "Nothing is read otherwise yet."


def test_a_reading_is_chosen_with_the_keyboard_and_taken_back(
    place: PolicyPlace, qtbot: QtBot
) -> None:
    readings = place.readings
    readings.show_detail(DETAIL)
    assert readings.panel.buttons["days"].isChecked()
    qtbot.keyClick(readings.panel.buttons["working"], Qt.Key.Key_Space)
    assert readings.chosen == {"A-1": "working"}
    assert "read otherwise" in readings.list.item(1).text()
    with qtbot.waitSignal(readings.submitted) as told:
        readings.save.click()
    assert told.args == [{"A-1": "working"}]
    readings.show_readings(Readings("1", (FIXED, OPEN, OPEN), ""))
    assert readings.chosen == {"A-1": "working"}
    qtbot.keyClick(readings.panel.buttons["days"], Qt.Key.Key_Space)
    assert not place.has_unsaved()


def test_whoever_is_no_administrator_reads_and_cannot_choose(place: PolicyPlace) -> None:
    readings = place.readings
    readings.show_readings(Readings("1", (FIXED, OPEN), "Only an administrator."))
    readings.show_detail(DETAIL)
    assert not readings.panel.buttons["working"].isEnabled()
    assert readings.panel.buttons["working"].toolTip() == "Only an administrator."
    assert not readings.save.isEnabled()


def test_another_edition_ends_what_was_chosen_under_the_one_before(place: PolicyPlace) -> None:
    place.readings.show_detail(DETAIL)
    place.readings.panel.buttons["working"].click()
    place.readings.show_readings(Readings("2", (FIXED, OPEN), ""))
    assert not place.has_unsaved()


def test_leaving_asks_before_a_reading_is_lost(place: PolicyPlace, qtbot: QtBot) -> None:
    place.readings.show_detail(DETAIL)
    place.readings.panel.buttons["working"].click()
    went: list[bool] = []
    place.ask_to_leave(lambda: went.append(True))
    assert place.has_unsaved()
    assert went == []


def test_the_edition_in_force_is_the_one_chosen_at_first(
    place: PolicyPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    editions = place.editions
    assert editions.key == "x/1"
    editions.table.selectRow(0)
    editions.document.click()
    dialog = editions.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(editions.document_wanted) as told:
        dialog.fileSelected.emit(str(tmp_path / "a.docx"))
    assert told.args == ["x/2", tmp_path / "a.docx"]
    dialog.reject()


def test_a_proposal_shows_what_changes_beside_what_was(qtbot: QtBot) -> None:
    proposal = Proposal("", "2", DAY, date(2020, 1, 1), "1", (CHANGE,))
    dialog = EditionDialog(proposal, DAY)
    qtbot.addWidget(dialog)
    said = dialog.browser.toPlainText()
    assert "Edition 1" in said
    assert "20 working days" in said
    assert dialog.first_day.day == DAY


def test_differences_are_named_once_and_many_are_counted() -> None:
    many = tuple(Difference("Check", f"R-{n}", "a", "b") for n in range(6))
    assert in_sentences((CHANGE, CHANGE)) == "It changes Time limit: Last day."
    assert in_sentences(many).endswith("; and 2 more.")
    assert NONE in table_of((), "1", "2").text
    gone = Difference("Role", "Clerk", "Clerk", "")
    assert "no longer there" in table_of((gone,), "1", "2").text
