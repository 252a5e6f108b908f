"""Passwords, codes and the details of the office are changed by those who may, and noted."""

from uuid import uuid4

import msgspec
import pytest
from tests.office.an_office import (
    AMA,
    AMAS,
    COLINS,
    QUICK,
    at_the_desk,
    change,
    sit_down,
)

from estate_complaints.office.desk import Desk
from estate_complaints.office.doors import set_up
from estate_complaints.office.doors.guessing import TooManyTries
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.recovery import reset_with_code
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.upkeep import people
from estate_complaints.rules.people import Member, Service
from estate_complaints.storage import people as kept
from estate_complaints.storage.editions import ChangedMeanwhile
from estate_complaints.storage.identity import SignInRefused

# --- passwords ---------------------------------------------------------------------------------


def test_one_changes_ones_own_password_with_the_old_one(
    desk: Desk, place: Place, colin: Member
) -> None:
    with at_the_desk(place, colin.id, COLINS) as colins:
        people.change_password(colins, place, COLINS, "colin's new words", cost=QUICK)
    with pytest.raises(SignInRefused):
        sit_down(place, colin.id, COLINS)
    with at_the_desk(place, colin.id, "colin's new words") as colins:
        assert colins.member.id == colin.id


def test_the_old_password_is_not_guessed_at_an_unlocked_pc(desk: Desk, place: Place) -> None:
    for _ in range(4):
        with pytest.raises(SignInRefused):
            people.change_password(desk, place, "guess", "mine from now on", cost=QUICK)
    for _ in range(2):
        with pytest.raises(TooManyTries):
            people.change_password(desk, place, "guess", "mine from now on", cost=QUICK)
    with at_the_desk(place, AMA, AMAS) as again:
        assert again.member.id == AMA


def test_an_administrator_gives_a_colleague_a_new_password_and_the_book_notes_it(
    desk: Desk, place: Place, colin: Member
) -> None:
    change(desk, place, colin.id, administrator=True)
    people.reset_password(desk, place, colin.id, "remembered now", cost=QUICK)
    with pytest.raises(SignInRefused):
        sit_down(place, colin.id, COLINS)
    with at_the_desk(place, colin.id, "remembered now") as colins:
        assert people.members_of(colins, place).why_not == ""  # still an administrator
        *_, noted = kept.members(colins.book).editions(colin.id)
    assert (noted.body, noted.by) == (colin, AMA)


def test_nobody_resets_their_own_password_or_that_of_somebody_who_does_not_sign_in(
    desk: Desk, place: Place, colin: Member
) -> None:
    with pytest.raises(NotDone, match="with the old one"):
        people.reset_password(desk, place, AMA, "without the old one")
    change(desk, place, colin.id, signs_in=False)
    with pytest.raises(NotDone, match="does not sign in"):
        people.reset_password(desk, place, colin.id, "in by the back door")


def test_a_lost_sheet_is_replaced(desk: Desk, place: Place, colin: Member) -> None:
    codes = people.renew_codes(desk, place)
    assert codes.office_key_code == people.code_for_another_pc(desk, place)
    reset_with_code(place, colin.id, codes.recovery_code, "remembered now", cost=QUICK)
    with at_the_desk(place, colin.id, "remembered now") as colins:
        assert colins.member.id == colin.id


# --- the office itself -------------------------------------------------------------------------


def test_the_services_and_the_details_are_changed_apart(desk: Desk, place: Place) -> None:
    before = people.members_of(desk, place).details
    repairs = (Service(id="repairs", name="Repairs", manager=AMA),)
    set_up.set_services(desk, repairs, uuid4(), before.services)
    moved = msgspec.structs.replace(before, address="2 Storybook Court", website="story.example")
    set_up.change_details(desk, moved, uuid4(), before)
    after = people.members_of(desk, place).details
    assert (after.services, after.address, after.website) == (
        repairs,
        "2 Storybook Court",
        "story.example",
    )


def test_what_a_colleague_changed_in_the_details_is_not_overwritten(
    desk: Desk, place: Place
) -> None:
    before = people.members_of(desk, place).details
    repairs = (Service(id="repairs", name="Repairs", manager=AMA),)
    with at_the_desk(place) as other:
        set_up.set_services(other, repairs, uuid4(), before.services)
        telephone = msgspec.structs.replace(before, telephone="020 7946 0001")
        set_up.change_details(other, telephone, uuid4(), before)
    with pytest.raises(ChangedMeanwhile):
        set_up.set_services(desk, (), uuid4(), before.services)
    with pytest.raises(ChangedMeanwhile):
        set_up.change_details(
            desk, msgspec.structs.replace(before, name="Another"), uuid4(), before
        )
    now = people.members_of(desk, place).details
    assert (now.services, now.telephone, now.name) == (repairs, "020 7946 0001", "Storybook RMO")
