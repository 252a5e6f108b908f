"""What fails behind somebody's work: said in the banner, once, and shown as it really is."""

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from tests.joins.at_a_desk import AtADesk
from tests.stories.hands import Hands

from estate_complaints.desktop.people.person import PersonForm
from estate_complaints.joins.setting import OUR_FAULT
from estate_complaints.joins.workplace import Workplace
from estate_complaints.office.complaint import progress
from estate_complaints.office.overview import deadlines
from estate_complaints.office.upkeep import people
from estate_complaints.storage.faults import FolderGone


def gone(*_: object, **__: object) -> None:
    raise FolderGone


def test_a_list_that_cannot_be_read_afresh_takes_nobodys_keys_away(
    workplace: Workplace, here: AtADesk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(deadlines, "due_by", gone)
    with qtbot.assertNotEmitted(here.faults._happened):
        workplace.refresh()
        here.rest()
    assert workplace.window.banner.sentence == FolderGone.sentence
    boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox)]
    assert [box for box in boxes if box.isVisible()] == []


def test_half_of_a_change_that_was_written_is_seen_at_once(
    workplace: Workplace, here: AtADesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = workplace.people.open()
    here.rest()
    table = screen.people.table
    table.selectRow(1)
    before = table.item(1, 0).text()
    screen.people.change.click()
    form = workplace.window.findChild(PersonForm)
    assert isinstance(form, PersonForm)
    form._form.name.setText(f"{before}-Jones")
    monkeypatch.setattr(people, "_give_keys", gone)
    form._form.save.click()
    here.rest()
    assert form.isVisible()
    names = [table.item(row, 0).text() for row in range(table.rowCount())]
    assert f"{before}-Jones" in names


def test_a_step_that_failed_through_a_fault_of_the_program_can_be_tried_again_or_left(
    workplace: Workplace, here: AtADesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def divide(*_: object) -> None:
        raise ZeroDivisionError

    hands = Hands(workplace.window, lambda: here.operations.is_busy)
    workplace.cases.open(1)
    hands.press("Write a note")
    hands.write("Note", "She rang again.")
    monkeypatch.setattr(progress, "take_step", divide)
    with capture_exceptions() as raised:
        hands.press("Save")
        here.rest()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert hands.reads(OUR_FAULT)
    workplace.window.close_page()
    hands.press("Discard")
    assert workplace.window.navigation.pages == ()
