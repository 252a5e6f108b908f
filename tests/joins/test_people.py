"""People and services, from the screen to the book and back, with real windows and real files."""

import gc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from tests.joins.a_pc import Pc
from tests.joins.people_page import EVES, OpenPage, an_office, open_page, press, write
from tests.office.an_office import AMA, AMAS, COLINS, at_the_desk, sit_down

from estate_complaints.desktop.doors.new_password import NewPasswordForm
from estate_complaints.desktop.people.codes_dialog import CodesDialog
from estate_complaints.desktop.people.person import PersonDetails, PersonForm
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.sign_in import names
from estate_complaints.storage.faults import FolderGone
from estate_complaints.storage.identity import SignInRefused
from estate_complaints.storage.keys import Keys


@pytest.fixture
def page(pc: Pc, place: Place) -> Iterator[OpenPage]:
    page = open_page(pc, an_office(pc, place))
    yield page
    page.close()


def test_a_new_colleague_signs_in_with_the_first_password(page: OpenPage) -> None:
    page.screen.people.add.click()
    form = page.person_form()
    write(form, name="Eve Adams", password=EVES, password_again=EVES)
    role = form.findChild(QComboBox, "role")
    assert isinstance(role, QComboBox)
    role.setCurrentText("Housing Manager")
    page.save(form)
    assert page.said == ["Eve Adams is in the book now."]
    page.choose("Eve Adams")  # the list is as the book is
    with at_the_desk(page.place, 3, EVES) as desk:
        assert desk.member.role == "housing_manager"
    page.pc.qtbot.waitUntil(lambda: page.screen.window().findChild(PersonForm) is None)
    kept = [one for one in gc.get_objects() if isinstance(one, PersonDetails) and one.password]
    assert kept == []  # once it is set, nothing on this PC remembers the first password
    assert page.desk.office.name_of(3) == "Eve Adams"  # offered as handler at once


def test_a_refused_change_is_said_on_the_form_which_stays(page: OpenPage) -> None:
    page.choose("Colin Marsh")
    page.screen.people.change.click()
    form = page.person_form()
    write(form, name="Ama Boateng")
    page.save(form)
    assert "told apart" in page.problem(form, "form_problem")
    write(form, name="Colin Marsh-Jones")
    page.save(form)
    assert page.said == ["Colin Marsh-Jones: saved."]
    assert (2, "Colin Marsh-Jones") in names(page.place)


def test_saving_again_after_a_fault_adds_nobody_twice(
    page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object, **__: object) -> None:
        raise FolderGone

    page.screen.people.add.click()
    form = page.person_form()
    write(form, name="Eve Adams", password=EVES, password_again=EVES)
    role = form.findChild(QComboBox, "role")
    assert isinstance(role, QComboBox)
    role.setCurrentIndex(1)
    with monkeypatch.context() as broken:
        broken.setattr(Keys, "add_person", gone)
        page.save(form)
    assert "cannot be reached" in page.problem(form, "form_problem")
    page.save(form)
    assert page.said == ["Eve Adams is in the book now."]
    assert page.screen.people.table.rowCount() == 3


def test_what_a_colleague_changed_meanwhile_is_not_overwritten(page: OpenPage) -> None:
    page.choose("Colin Marsh")
    page.screen.people.change.click()
    form = page.person_form()
    other = open_page(page.pc, page.place)
    other.choose("Colin Marsh")
    other.screen.people.change.click()
    write(other.person_form(), name="Colin Marsh-Jones")
    other.save(other.person_form())
    other.close()
    write(form, name="Colin Mersh")
    page.save(form)
    assert "in the meantime" in page.problem(form, "form_problem")


def test_a_colleague_gets_a_new_password(page: OpenPage) -> None:
    page.choose("Colin Marsh")
    page.screen.people.reset.click()
    form = page.screen.window().findChild(NewPasswordForm)
    assert isinstance(form, NewPasswordForm)
    write(form, password=EVES, password_again=EVES)
    page.save(form)
    assert page.said == ["Colin Marsh signs in with the new password from now on."]
    with pytest.raises(SignInRefused):
        sit_down(page.place, 2, COLINS)


def test_ones_own_password_is_changed_with_the_old_one(page: OpenPage) -> None:
    page.screen.own_password.click()
    form = page.screen.window().findChild(NewPasswordForm)
    assert isinstance(form, NewPasswordForm)
    write(form, old_password="a guess", password=EVES, password_again=EVES)
    page.save(form)
    assert "does not open" in page.problem(form, "old_password_problem")
    write(form, old_password=AMAS)
    page.save(form)
    assert page.said == ["Your password is changed."]
    with at_the_desk(page.place, AMA, EVES) as desk:
        assert desk.member.id == AMA


def test_services_and_details_are_saved_apart(page: OpenPage) -> None:
    services, office = page.screen.services, page.screen.office
    services.table.add()
    services.table.item(0, 0).setText("Repairs")
    write(office, website="story.example")
    services.save.click()
    page.rest()
    assert office.has_changed  # still being written
    press(office, "save")
    page.rest()
    assert page.said == ["The services are saved.", "The details of the office are saved."]
    assert not page.screen.has_unsaved()
    details = page.desk.office.details
    assert ([one.id for one in details.services], details.website) == (["repairs"], "story.example")


def test_the_board_meets_when_the_office_says_so(page: OpenPage) -> None:
    """R-076: saved beside the details, which stay as they are."""
    board, office = page.screen.board, page.screen.office
    for typed in ("28/1/2027", "25/2/2027", "14/1/2027"):
        board.day.setText(typed)
        board.add.click()
    board.save.click()
    page.rest()
    write(office, website="story.example")
    press(office, "save")
    page.rest()
    assert page.said == ["The Board's meetings are saved.", "The details of the office are saved."]
    assert not page.screen.has_unsaved()
    assert page.desk.office.meetings == (
        date(2027, 1, 14),
        date(2027, 1, 28),
        date(2027, 2, 25),
    )


def test_whoever_is_no_administrator_reads_who_is(pc: Pc, place: Place) -> None:
    page = open_page(pc, an_office(pc, place), 2, COLINS)
    assert page.screen.people.add.toolTip() == (
        "Only an administrator can change this: Ama Boateng."
    )
    page.screen.codes.office_key_wanted.emit()  # even if a button were pressed
    page.rest()
    [dialog] = page.screen.window().findChildren(CodesDialog)
    assert "Only an administrator" in dialog.says.text()
    page.close()


def test_the_page_is_opened_once_and_closed_without_harm(page: OpenPage) -> None:
    assert page.people.open() is page.screen
    page.rest()
    window = page.screen.window()
    page.people.open()
    window.close_page("people")  # type: ignore[attr-defined]
    page.rest()
    page.people.refresh()
    again = page.people.open()
    page.rest()
    assert again is not page.screen
    assert again.people.table.rowCount() == 2


def test_the_folder_of_a_pc_without_the_book_is_a_warning(page: OpenPage, tmp_path: Path) -> None:
    page.place.folder.rename(tmp_path / "gone")
    page.people.refresh()
    page.rest()
    assert len(page.said) == 1
    (tmp_path / "gone").rename(page.place.folder)
