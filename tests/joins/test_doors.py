"""The first start and the second PC, by keyboard, with a real window and real files."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.joins.a_pc import Pc, sign_in
from tests.office.an_office import (
    AMAS,
    COLINS,
    at_the_desk,
    found,
    let_colin_in,
)

from estate_complaints.desktop.doors.first_start import FirstStart
from estate_complaints.desktop.doors.join_office import JoinOffice
from estate_complaints.desktop.doors.welcome import Welcome
from estate_complaints.joins.doors import FrontDoor
from estate_complaints.joins.setting import our_shelf, policy_files
from estate_complaints.office.doors import set_up
from estate_complaints.office.doors.place import KEYS, Place, remembered
from estate_complaints.office.doors.set_up import Founded
from estate_complaints.office.doors.sign_in import Shelf
from estate_complaints.storage.faults import DiskFull


def go_to_the_pages(pc: Pc) -> FirstStart:
    assert isinstance(pc.door.show_first_start(), Welcome)
    pc.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    first = pc.screen
    assert isinstance(first, FirstStart)
    return first


def fill_the_pages(pc: Pc) -> None:
    """Everything a new office is asked, without touching the mouse."""
    pc.press(Qt.Key.Key_End, Qt.Key.Key_Return)
    pc.type("Storybook RMO", "1 Storybook Court", "020 7946 0000")
    pc.press(Qt.Key.Key_Return)
    pc.press(Qt.Key.Key_Space, Qt.Key.Key_Return)  # on this PC
    pc.type("Ama Boateng", "Chair", AMAS)
    pc.qtbot.keyClicks(pc.door.window.focusWidget(), AMAS)
    pc.press(Qt.Key.Key_Return)


def type_the_codes_back(pc: Pc, first: FirstStart) -> None:
    pc.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    for group in first.recovery.wanted_groups().values():
        pc.type(group.lower())
    first.recovery.form.group_1.setFocus()
    pc.press(Qt.Key.Key_Return)


# --- the first start ---------------------------------------------------------------------------


def test_a_new_office_is_set_up_and_entered_by_keyboard_alone(pc: Pc) -> None:
    first = go_to_the_pages(pc)
    fill_the_pages(pc)
    assert pc.screen is first
    assert first.page is first.recovery
    recovery = first.recovery.form.recovery_code.toPlainText()
    office_key = first.recovery.form.office_key.toPlainText()
    type_the_codes_back(pc, first)
    sign_in(pc, AMAS, "Ama")
    assert pc.door.first_start is None, "its pages hold a password"
    [signed] = pc.inside
    assert signed.desk.member.name == "Ama Boateng"
    assert signed.desk.office.details.telephone == "020 7946 0000"
    place = remembered(pc.profile)
    assert place is not None
    for code in (recovery, office_key):
        assert code.replace(" ", "").encode() not in (place.folder / KEYS).read_bytes()


def a_shelf_with(tmp_path: Path, policies: dict[str, bytes]) -> Shelf:
    """The program's own files, but for the policies."""
    folder = tmp_path / "resources" / "policies"
    folder.mkdir(parents=True)
    for name, content in policies.items():
        (folder / name).write_bytes(content)
    return replace(our_shelf(), resources=tmp_path / "resources")


def test_policies_with_mistakes_say_so_and_the_whole_one_can_be_chosen(
    pc: Pc, tmp_path: Path
) -> None:
    whole = policy_files(our_shelf())[0].read_bytes()
    spoilt = whole.replace(b"head = ", b"haed = ")
    policies = {"a.toml": spoilt, "b.toml": whole, "c.toml": b"\xff\xfe", "d.toml": b"[about"}
    pc.door = FrontDoor(
        replace(pc.setting, shelf=a_shelf_with(tmp_path, policies)), lambda *_: None, pc.door.window
    )
    first = go_to_the_pages(pc)
    assert first.policy.form.policies.count() == 1
    told = first.policy.form.mistakes.toPlainText()
    assert "“haed” is not a key this program knows" in told
    assert "“head” is missing" in told
    assert "not plain text in UTF-8" in told
    assert "not well-formed TOML" in told
    first.policy.add_file(tmp_path / "gone.toml")
    assert pc.screen is first
    assert "cannot be read" in first.policy.form.mistakes.toPlainText()
    pc.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert first.page is first.office


def test_the_window_asks_before_the_codes_are_lost(pc: Pc) -> None:
    first = go_to_the_pages(pc)
    fill_the_pages(pc)
    assert first.why_stay() is not None  # while the office is being made
    assert pc.screen is first
    pc.door.window.close()
    assert pc.door.window.isVisible()
    assert "cannot be shown again" in pc.question().informativeText()
    pc.answer("Cancel")
    assert pc.door.window.isVisible()
    pc.door.window.close()
    pc.answer("Leave")
    assert not pc.door.window.isVisible()


def test_closing_while_the_office_is_made_only_says_to_wait(pc: Pc) -> None:
    first = go_to_the_pages(pc)
    fill_the_pages(pc)
    pc.door.window.close()
    assert pc.door.window.isVisible()
    assert "being set up" in pc.question().text()
    pc.answer("lose")
    assert pc.screen is first
    assert first.page is first.recovery


def test_going_back_to_the_first_question_loses_nothing(pc: Pc) -> None:
    first = go_to_the_pages(pc)
    pc.press(Qt.Key.Key_End, Qt.Key.Key_Return)
    pc.type("Storybook RMO")
    first.go_back()
    first.go_back()
    assert isinstance(pc.screen, Welcome)
    pc.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert pc.screen is first
    assert first.office.name == "Storybook RMO"


def test_a_failed_founding_says_why_and_the_next_try_succeeds(
    pc: Pc, monkeypatch: pytest.MonkeyPatch
) -> None:

    def full(*_: object) -> None:
        raise DiskFull

    first = go_to_the_pages(pc)
    with monkeypatch.context() as broken:
        broken.setattr(set_up, "remember", full)
        fill_the_pages(pc)
        assert pc.screen is first
    assert "no space left" in pc.said("failure")
    first.go_on()
    assert pc.screen is first
    assert first.page is first.recovery


# --- a second PC -------------------------------------------------------------------------------


@pytest.fixture
def codes(place: Place) -> Founded:
    """An office that was set up at another PC, with Colin in it."""
    made = found(Place(place.folder, place.folder.parent / "another pc"))
    with at_the_desk(Place(place.folder, place.folder.parent / "another pc")) as desk:
        let_colin_in(desk, Place(place.folder, place.folder.parent / "another pc"))
    return made


def test_a_second_pc_is_let_in_and_colin_signs_in_there(
    pc: Pc, place: Place, codes: Founded
) -> None:
    pc.door.show_first_start()
    pc.press(Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert isinstance(pc.screen, JoinOffice)
    pc.type(str(place.folder))
    pc.press(Qt.Key.Key_Tab)  # past Browse
    pc.paste(codes.office_key_code.replace(" ", "").lower())
    pc.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    sign_in(pc, COLINS, "Colin")
    [signed] = pc.inside
    assert signed.desk.member.name == "Colin Marsh"


def join(pc: Pc, folder: Path, code: str) -> JoinOffice:
    screen = pc.door.show_joining(pc.door.show_first_start, folder)
    pc.paste(code)
    pc.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert pc.screen is screen
    return screen


def test_what_does_not_fit_is_said_beside_its_field(
    pc: Pc, place: Place, codes: Founded, tmp_path: Path
) -> None:
    lines = codes.office_key_code.splitlines()
    lines[2] = ("2" if lines[2][0] != "2" else "3") + lines[2][1:]
    join(pc, place.folder, "\n".join(lines))
    assert "line 3" in pc.said("code_problem")
    join(pc, place.folder, codes.recovery_code)
    assert "another code" in pc.said("code_problem")
    join(pc, place.folder, "")
    assert "Type the office key" in pc.said("code_problem")
    join(pc, tmp_path, codes.office_key_code)
    assert "no Complaints Book" in pc.said("folder_problem")
    assert remembered(pc.profile) is None


def test_a_new_office_in_a_folder_with_a_book_leads_to_that_office(
    pc: Pc, place: Place, codes: Founded
) -> None:
    first = go_to_the_pages(pc)
    pc.press(Qt.Key.Key_End, Qt.Key.Key_Return)
    pc.type("Storybook RMO", "1 Storybook Court")
    pc.press(Qt.Key.Key_Return)
    first.place.form.shared_drive.setChecked(True)
    first.place.form.folder.setText(str(place.folder))
    first.go_on()
    assert not first.place.isEnabled(), "the folder is looked at away from the screen"
    assert pc.screen is first
    first.place.form.join.setFocus()
    pc.press(Qt.Key.Key_Return)
    joining = pc.screen
    assert isinstance(joining, JoinOffice)
    assert joining.folder == place.folder
    joining.left.emit()
    assert pc.screen is first
    assert first.page is first.place


def test_a_pc_whose_key_is_gone_is_let_in_once_more(pc: Pc, place: Place, codes: Founded) -> None:
    pc.door.show_sign_in(Place(place.folder, pc.profile))
    joining = pc.screen
    assert isinstance(joining, JoinOffice)
    assert "has no key" in pc.said("situation")
    pc.paste(codes.office_key_code)
    pc.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    sign_in(pc, AMAS, "Ama")
    assert pc.inside
