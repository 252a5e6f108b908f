"""The people of an office: who is let in, who leaves, who may change it, and their passwords."""

from uuid import uuid4

import msgspec
import pytest
from tests.office.an_office import (
    AMA,
    COLINS,
    QUICK,
    at_the_desk,
    change,
    let_colin_in,
    row,
    sit_down,
)

from estate_complaints.office.desk import Desk
from estate_complaints.office.doors import set_up
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.sign_in import names
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.upkeep import people
from estate_complaints.office.upkeep.people import MemberChange
from estate_complaints.rules.people import Member
from estate_complaints.storage import people as kept
from estate_complaints.storage.editions import ChangedMeanwhile
from estate_complaints.storage.identity import NotAllowed
from estate_complaints.storage.keyring import NoSuchPerson
from estate_complaints.storage.people import members

# --- the list ----------------------------------------------------------------------------------


def test_the_list_says_who_is_who_and_who_signs_in(desk: Desk, place: Place, colin: Member) -> None:
    found = people.members_of(desk, place)
    assert [(one.member.name, one.role, one.manager) for one in found.members] == [
        ("Ama Boateng", "Board member", ""),
        ("Colin Marsh", "Member of staff", "Ama Boateng"),
    ]
    assert [(one.signs_in, one.administrator) for one in found.members] == [
        (True, True),
        (True, False),
    ]
    assert (found.reader, found.why_not) == (AMA, "")
    assert "Lambeth Council" not in [one.words for one in found.roles]  # nobody of ours


def test_whoever_is_no_administrator_is_told_who_is(
    desk: Desk, place: Place, colin: Member
) -> None:
    with at_the_desk(place, colin.id, COLINS) as colins:
        why_not = people.members_of(colins, place).why_not
        assert why_not == "Only an administrator can change this: Ama Boateng."
        with pytest.raises(NotAllowed):
            change(colins, place, AMA, name="Somebody Else")
        with pytest.raises(NotAllowed):
            eve = Member(id=0, name="Eve", role="employee")
            people.admit(colins, place, eve, "eve's long password", uuid4())
        with pytest.raises(NotAllowed):
            set_up.set_services(colins, (), uuid4())
        for forbidden in (people.code_for_another_pc, people.renew_codes):
            with pytest.raises(NotAllowed):
                forbidden(colins, place)
    assert [one.member.name for one in people.members_of(desk, place).members] == [
        "Ama Boateng",
        "Colin Marsh",
    ]


def test_what_a_colleague_changed_at_another_pc_is_seen(
    desk: Desk, place: Place, colin: Member
) -> None:
    with at_the_desk(place) as other:
        change(other, place, colin.id, name="Colin Marsh-Jones")
    assert row(desk, place, colin.id).member.name == "Colin Marsh-Jones"
    assert desk.office.name_of(colin.id) == "Colin Marsh-Jones"


# --- coming and going --------------------------------------------------------------------------


def test_a_colleague_let_in_signs_in_with_the_first_password(
    desk: Desk, place: Place, colin: Member
) -> None:
    with at_the_desk(place, colin.id, COLINS) as colins:
        assert colins.member.name == "Colin Marsh"
    assert names(place) == ((AMA, "Ama Boateng"), (colin.id, "Colin Marsh"))


def test_somebody_who_never_comes_to_the_pc_is_known_and_does_not_sign_in(
    desk: Desk, place: Place
) -> None:
    board = Member(id=0, name="Ben Okri", role="chair")
    ben = people.admit(desk, place, board, "", uuid4())
    assert desk.office.name_of(ben.id) == "Ben Okri"
    assert not row(desk, place, ben.id).signs_in
    assert (ben.id, "Ben Okri") not in names(place)
    change(desk, place, ben.id, signs_in=True, password="ben's long password")
    with at_the_desk(place, ben.id, "ben's long password") as bens:
        assert bens.member == ben


def test_saving_again_after_a_fault_lets_nobody_in_twice(desk: Desk, place: Place) -> None:
    eve, op_id = Member(id=0, name="Eve Adams", role="employee"), uuid4()
    first = set_up.add_member(desk, desk.book.writer, place, eve, "", op_id=op_id)
    again = set_up.add_member(
        desk, desk.book.writer, place, eve, "eve's long words", op_id=op_id, cost=QUICK
    )
    assert first == again
    assert len(people.members_of(desk, place).members) == 2
    assert row(desk, place, first.id).signs_in


def test_two_people_of_one_name_are_told_apart(desk: Desk, place: Place, colin: Member) -> None:
    with pytest.raises(NotDone, match="told apart"):
        let_colin_in(desk, place)
    change(desk, place, colin.id, active=False)
    assert let_colin_in(desk, place).id != colin.id  # the other one has left


def test_whoever_left_is_out_though_the_pc_died_before_their_keys_were_taken(
    desk: Desk, place: Place, colin: Member
) -> None:
    gone = msgspec.structs.replace(colin, active=False)
    known = members(desk.book)
    before = known.get(colin.id)
    assert before is not None
    known.save(gone, op_id=uuid4(), id=colin.id, seen=before.edition)
    with pytest.raises(NoSuchPerson):
        sit_down(place, colin.id, COLINS)


def test_somebody_who_leaves_is_out_at_once_and_stays_in_the_history(
    desk: Desk, place: Place, colin: Member
) -> None:
    change(desk, place, colin.id, active=False)
    with pytest.raises(NoSuchPerson):
        sit_down(place, colin.id, COLINS)
    left = row(desk, place, colin.id)
    assert (left.member.active, left.signs_in) == (False, False)
    assert desk.office.name_of(colin.id) == "Colin Marsh"
    with at_the_desk(place) as again:
        assert again.member.name == "Ama Boateng"  # those who stay need no new password


def test_somebody_who_comes_back_gets_a_new_first_password(
    desk: Desk, place: Place, colin: Member
) -> None:
    change(desk, place, colin.id, active=False)
    with pytest.raises(NotDone, match="first password"):
        change(desk, place, colin.id, active=True, signs_in=True)
    assert not row(desk, place, colin.id).member.active  # nothing of it was written
    change(desk, place, colin.id, active=True, signs_in=True, password="back again, Colin")
    with at_the_desk(place, colin.id, "back again, Colin") as colins:
        assert colins.member.active


def test_a_new_name_stands_in_the_book_and_at_the_sign_in(
    desk: Desk, place: Place, colin: Member
) -> None:
    change(desk, place, colin.id, name="Colin Marsh-Jones", manager=None)
    assert (colin.id, "Colin Marsh-Jones") in names(place)
    with at_the_desk(place, colin.id, COLINS) as colins:
        assert colins.member.name == "Colin Marsh-Jones"


def test_an_administrator_makes_another_who_can_do_the_same(
    desk: Desk, place: Place, colin: Member
) -> None:
    with at_the_desk(place, colin.id, COLINS) as colins:
        change(desk, place, colin.id, administrator=True)
        assert "sign out and in" in people.members_of(colins, place).why_not
    with at_the_desk(place, colin.id, COLINS) as colins:
        assert people.members_of(colins, place).why_not == ""
        change(colins, place, AMA, role="chair")
    assert row(desk, place, AMA).role == "Chair of the Board"
    change(desk, place, colin.id, administrator=False)
    assert not row(desk, place, colin.id).administrator


@pytest.mark.parametrize("given_up", ["active", "signs_in", "administrator"])
def test_nobody_takes_their_own_rights_away(desk: Desk, place: Place, given_up: str) -> None:
    with pytest.raises(NotDone, match="your own rights"):
        change(desk, place, AMA, **{given_up: False})
    assert row(desk, place, AMA).administrator


def test_ones_own_new_role_counts_at_once(desk: Desk, place: Place) -> None:
    change(desk, place, AMA, role="chair")
    assert desk.member.role == "chair"


def test_two_who_change_the_same_person_do_not_overwrite_each_other(
    desk: Desk, place: Place, colin: Member
) -> None:
    seen = row(desk, place, colin.id)
    change(desk, place, colin.id, name="Colin Marsh-Jones")
    after = msgspec.structs.replace(seen.member, role="housing_manager")
    late = MemberChange(seen.member, after, signs_in=True, administrator=False)
    with pytest.raises(ChangedMeanwhile):
        people.change_member(desk, place, late)
    assert row(desk, place, colin.id).member.name == "Colin Marsh-Jones"


def test_the_same_change_once_more_does_no_harm(desk: Desk, place: Place, colin: Member) -> None:
    seen = row(desk, place, colin.id)
    after = msgspec.structs.replace(seen.member, role="housing_manager")
    twice = MemberChange(seen.member, after, signs_in=True, administrator=False)
    people.change_member(desk, place, twice)
    people.change_member(desk, place, twice)
    assert len(kept.members(desk.book).editions(colin.id)) == 2
