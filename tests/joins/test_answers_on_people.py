"""Answers that take a while, on the page of people: told where they belong, and nothing lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.exceptions import capture_exceptions
from tests.desktop.operation_jobs import Gate
from tests.joins.a_pc import Pc
from tests.joins.people_page import OpenPage, an_office, open_page, press, write

from estate_complaints.desktop.people.person import PersonForm
from estate_complaints.joins.setting import OUR_FAULT
from estate_complaints.office.doors.place import Place
from estate_complaints.office.upkeep import people


@pytest.fixture
def page(pc: Pc, place: Place) -> Iterator[OpenPage]:
    page = open_page(pc, an_office(pc, place))
    yield page
    page.close()


@pytest.fixture
def form(page: OpenPage) -> PersonForm:
    """Colin's form, with another name written in it."""
    page.choose("Colin Marsh")
    page.screen.people.change.click()
    form = page.person_form()
    write(form, name="Colin Marsh-Jones")
    return form


def test_the_form_of_a_person_stays_until_it_is_known_whether_it_was_saved(
    page: OpenPage, form: PersonForm
) -> None:
    gate = Gate()
    page.pc.operations.run(gate)
    press(form, "save")
    page.pc.qtbot.keyClick(form, Qt.Key.Key_Escape)
    form.close()
    assert form.isVisible()
    name = form.findChild(QLineEdit, "name")
    assert isinstance(name, QLineEdit)
    assert not name.isEnabled()
    gate.open()
    page.rest()
    assert page.said == ["Colin Marsh-Jones: saved."]
    page.pc.qtbot.waitUntil(lambda: page.screen.window().findChild(PersonForm) is None)


def test_a_form_that_was_refused_can_be_put_right_or_left(page: OpenPage, form: PersonForm) -> None:
    write(form, name="Ama Boateng")
    page.save(form)
    assert "told apart" in page.problem(form, "form_problem")
    form.reject()
    assert not form.isVisible()


def test_a_fault_of_the_program_lets_go_of_the_form_too(
    page: OpenPage, form: PersonForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    def divide(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(people, "change_member", divide)
    with capture_exceptions() as raised:
        page.save(form)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert page.problem(form, "form_problem") == OUR_FAULT
    form.reject()
    assert not form.isVisible()
