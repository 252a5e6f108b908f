"""Founding an office, letting further PCs in, and getting in when a password is forgotten."""

import errno
import platform
from pathlib import Path

import pytest
from tests.office.an_office import (
    AMA,
    AMAS,
    COLINS,
    QUICK,
    at_the_desk,
    found,
    let_colin_in,
    new_office,
    place_in,
    sit_down,
)

from estate_complaints.office.doors import half_made, set_up
from estate_complaints.office.doors.place import (
    UNFINISHED,
    LastHere,
    Place,
    holds_book,
    last_here,
    remembered,
)
from estate_complaints.office.doors.recovery import reset_with_code
from estate_complaints.office.doors.remembering import remember_last
from estate_complaints.office.doors.second_pc import NoBookThere, WrongCode, join_office
from estate_complaints.office.doors.set_up import Founded, found_office
from estate_complaints.office.doors.sign_in import names
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.upkeep.people import members_of
from estate_complaints.rules.policy.policy_reader import PolicyRefused
from estate_complaints.storage import people as kept
from estate_complaints.storage.faults import DiskFull, FolderGone
from estate_complaints.storage.identity import SignInRefused
from estate_complaints.storage.keyring import RECOVERY
from estate_complaints.storage.paper_code import Mistyped


@pytest.fixture
def codes(place: Place) -> Founded:
    return found(place)


def wrong_in_line(code: str, line: int) -> str:
    """The code with one character of a line mistyped."""
    lines = code.splitlines()
    first = lines[line - 1][0]
    lines[line - 1] = ("2" if first != "2" else "3") + lines[line - 1][1:]
    return "\n".join(lines)


# --- founding ----------------------------------------------------------------------------------


def test_a_new_office_has_two_codes_which_nothing_prints(codes: Founded, place: Place) -> None:
    assert len({codes.recovery_code, codes.office_key_code}) == 2
    assert codes.recovery_code not in repr(codes)
    assert remembered(place.profile) == place
    assert holds_book(place.folder)


def test_an_office_is_not_founded_over_another(codes: Founded, place: Place) -> None:
    with pytest.raises(FileExistsError, match="holds a Complaints Book already"):
        found(place)
    with at_the_desk(place) as desk:
        assert desk.member.name == "Ama Boateng"


def test_a_policy_that_is_none_leaves_the_folder_untouched(place: Place) -> None:
    with pytest.raises(PolicyRefused):
        found_office(
            set_up.NewOffice("[about]", new_office().details, "Ama", "x", AMAS), place, cost=QUICK
        )
    assert not place.folder.exists()


@pytest.mark.parametrize("step", ["_fill", "remember", "office_key_code"])
def test_founding_that_breaks_off_leaves_nothing_that_blocks_the_next_try(
    place: Place, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(set_up, step, full)
        with pytest.raises(DiskFull):
            found(place)
    assert list(place.folder.iterdir()) == []
    assert found(place).recovery_code


def stop_short(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Found an office on a PC whose power fails before the end."""

    class PowerFails(BaseException):
        pass

    def fail(*_: object) -> None:
        raise PowerFails

    with monkeypatch.context() as broken:
        broken.setattr(set_up, "remember", fail)
        broken.setattr(half_made, "undo", lambda _: None)
        with pytest.raises(PowerFails):
            found(place)


def test_after_a_power_cut_the_next_try_at_the_same_pc_begins_anew(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_short(place, monkeypatch)
    assert (place.folder / UNFINISHED).exists()
    assert not holds_book(place.folder)
    found(place)
    assert holds_book(place.folder)
    with at_the_desk(place) as desk:
        assert desk.member.name == "Ama Boateng"


def test_two_pcs_do_not_found_an_office_in_one_folder_at_once(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(platform, "node", lambda: "RECEPTION")
        half_made.begin(place)
    with pytest.raises(NotDone, match="The PC RECEPTION has begun"):
        found(place)
    with pytest.raises(NoBookThere, match="being set up"):
        join_office(place.folder, place.profile, "")


def test_a_book_somebody_signed_in_to_is_never_cleared_away(codes: Founded, place: Place) -> None:
    half_made.settle(place)
    with pytest.raises(FileExistsError):
        found(place)
    assert holds_book(place.folder)


def test_a_torn_mark_is_taken_for_that_of_another_pc(place: Place) -> None:
    place.folder.mkdir()
    (place.folder / UNFINISHED).write_bytes(b"{")
    with pytest.raises(NotDone, match="another PC"):
        found(place)


def test_a_folder_that_cannot_be_made_is_a_fault_of_the_surroundings(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "gone")

    monkeypatch.setattr(Path, "mkdir", gone)
    with pytest.raises(FolderGone):
        found(place)


# --- a second PC -------------------------------------------------------------------------------


def test_a_second_pc_is_let_in_by_the_office_key(codes: Founded, place: Place) -> None:
    with at_the_desk(place) as desk:
        let_colin_in(desk, place)
    reception = place.folder.parent / "reception"
    joined = join_office(place.folder, reception, codes.office_key_code.lower())
    assert remembered(reception) == joined
    assert names(joined) == ((AMA, "Ama Boateng"), (2, "Colin Marsh"))
    with at_the_desk(joined, 2, COLINS) as colins:
        assert colins.office.details.name == "Storybook RMO"


@pytest.mark.parametrize("line", [1, 2, 3, 4])
def test_a_mistyped_office_key_says_in_which_line(codes: Founded, place: Place, line: int) -> None:
    reception = place.folder.parent / "reception"
    with pytest.raises(Mistyped, match=f"line {line}"):
        join_office(place.folder, reception, wrong_in_line(codes.office_key_code, line))
    with pytest.raises(Mistyped, match="type the office key"):
        join_office(place.folder, reception, codes.recovery_code)
    assert remembered(reception) is None


def test_the_key_of_another_office_opens_nothing(
    codes: Founded, place: Place, tmp_path: Path
) -> None:
    others = found(place_in(tmp_path / "other"))
    with pytest.raises(WrongCode, match="another office"):
        join_office(place.folder, tmp_path / "reception", others.office_key_code)
    with pytest.raises(WrongCode, match="Type the office key"):
        join_office(place.folder, tmp_path / "reception", " ")


def test_a_folder_without_a_book_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(NoBookThere, match="no Complaints Book in this folder"):
        join_office(tmp_path, tmp_path / "reception", "")


def test_a_book_that_was_moved_is_found_again_without_the_office_key(
    codes: Founded, place: Place, tmp_path: Path
) -> None:
    place.folder.rename(tmp_path / "new drive")
    moved = join_office(tmp_path / "new drive", place.profile, "")
    assert remembered(place.profile) == moved
    with at_the_desk(moved) as desk:
        assert desk.member.name == "Ama Boateng"


def test_the_next_sign_in_begins_with_whoever_was_here_last(tmp_path: Path) -> None:
    assert last_here(tmp_path) is None
    remember_last(tmp_path, LastHere(2, "Storybook RMO"))
    assert last_here(tmp_path) == LastHere(2, "Storybook RMO")


# --- a forgotten password ----------------------------------------------------------------------


def test_the_recovery_code_lets_somebody_back_in_and_the_book_notes_it(
    codes: Founded, place: Place
) -> None:
    reset_with_code(place, AMA, codes.recovery_code.lower(), "remembered now", cost=QUICK)
    with pytest.raises(SignInRefused):
        sit_down(place)
    with at_the_desk(place, AMA, "remembered now") as desk:
        assert members_of(desk, place).why_not == ""  # still an administrator
        *_, noted = kept.members(desk.book).editions(AMA)
        assert noted.by == RECOVERY


def test_the_recovery_code_makes_an_administrator_where_all_have_gone(
    codes: Founded, place: Place
) -> None:
    with at_the_desk(place) as desk:
        colin = let_colin_in(desk, place)
    code = codes.recovery_code
    reset_with_code(place, colin.id, code, "remembered now", cost=QUICK)
    with at_the_desk(place, colin.id, "remembered now") as desk:
        assert members_of(desk, place).why_not != ""
    reset_with_code(place, colin.id, code, "remembered now", administrator=True, cost=QUICK)
    with at_the_desk(place, colin.id, "remembered now") as desk:
        assert members_of(desk, place).why_not == ""


def test_a_wrong_recovery_code_says_what_is_wrong_with_it(
    codes: Founded, place: Place, tmp_path: Path
) -> None:
    with pytest.raises(Mistyped, match="line 3"):
        reset_with_code(place, AMA, wrong_in_line(codes.recovery_code, 3), "new words", cost=QUICK)
    with pytest.raises(Mistyped, match="type the recovery code"):
        reset_with_code(place, AMA, codes.office_key_code, "new words", cost=QUICK)
    others = found(place_in(tmp_path / "other"))
    with pytest.raises(WrongCode, match="another book"):
        reset_with_code(place, AMA, others.recovery_code, "new words", cost=QUICK)
    with at_the_desk(place) as desk:
        assert desk.member.id == AMA  # the password is still the old one


def test_nobody_who_is_not_in_the_book_is_let_in_by_the_code(codes: Founded, place: Place) -> None:
    with pytest.raises(NotDone, match="no longer works here"):
        reset_with_code(place, 66, codes.recovery_code, "new words", cost=QUICK)
