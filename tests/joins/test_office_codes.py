"""The office's codes, from the page to the book: shown whatever becomes of the page."""

from collections.abc import Iterator

import pytest
from tests.desktop.operation_jobs import Gate, delete
from tests.joins.a_pc import Pc
from tests.joins.people_page import EVES, OpenPage, an_office, open_page
from tests.office.an_office import at_the_desk

from estate_complaints.desktop.people.codes_dialog import CodesDialog
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.recovery import reset_with_code


@pytest.fixture
def page(pc: Pc, place: Place) -> Iterator[OpenPage]:
    page = open_page(pc, an_office(pc, place))
    yield page
    page.close()


def test_the_office_key_is_shown_and_a_new_sheet_takes_the_place_of_a_lost_one(
    page: OpenPage,
) -> None:
    page.screen.codes.office_key_wanted.emit()
    page.rest()
    [first] = page.screen.window().findChildren(CodesDialog)
    assert str(page.place.folder) in first.page.form.heading_hint.text()
    key = first.page.form.office_key.toPlainText()
    first.done_button.click()
    page.pc.qtbot.waitUntil(lambda: not page.screen.window().findChildren(CodesDialog))
    page.screen.codes.new_sheet_wanted.emit()
    page.rest()
    [second] = page.screen.window().findChildren(CodesDialog)
    assert second.page.form.office_key.toPlainText() == key
    code = second.page.form.recovery_code.toPlainText()
    reset_with_code(page.place, 2, code, EVES, cost=page.pc.setting.cost)
    with at_the_desk(page.place, 2, EVES) as desk:
        assert desk.member.id == 2


def test_a_new_code_is_shown_though_its_page_was_closed_while_it_was_made(page: OpenPage) -> None:
    gate, window = Gate(), page.screen.window()
    page.pc.operations.run(gate)
    page.screen.codes.new_sheet_wanted.emit()
    delete(page.screen)
    [dialog] = window.findChildren(CodesDialog)
    dialog.close()
    assert dialog.isVisible()
    gate.open()
    page.rest()
    code = dialog.page.form.recovery_code.toPlainText()
    reset_with_code(page.place, 2, code, EVES, cost=page.pc.setting.cost)
    with at_the_desk(page.place, 2, EVES) as desk:
        assert desk.member.id == 2
