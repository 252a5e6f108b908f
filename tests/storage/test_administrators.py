"""Administrators come and go, people take another name, and a lost sheet is replaced."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from estate_complaints.storage.administrators import (
    administrators,
    appoint,
    as_administrator,
    rename,
    renew_recovery,
    stand_down,
)
from estate_complaints.storage.connection import Patience
from estate_complaints.storage.identity import Identity, NotAllowed, SignInRefused
from estate_complaints.storage.keyring import Keyring, NoSuchPerson
from estate_complaints.storage.keys import Keys, SetUp
from estate_complaints.storage.sealing import Cost

ANN, BOB, CAT = 7, 8, 9
BOBS = "bob's long password"


@pytest.fixture
def ring(office: SetUp, tmp_path: Path) -> Iterator[Keyring]:
    opened = Keyring.open(tmp_path / "complaints.keys", office.enrolment.root, Patience())
    yield opened
    opened.database.drop()


def sign_in(office: SetUp, member: int, password: str) -> Identity:
    return office.keys.sign_in(member, password, office.enrolment.office_key)


def test_the_founder_is_the_only_administrator_at_first(office: SetUp, ring: Keyring) -> None:
    assert administrators(ring) == {ANN}


def test_a_colleague_is_appointed_without_their_password(
    office: SetUp, ring: Keyring, cost: Cost
) -> None:
    appoint(ring, office.founder, BOB)
    appoint(ring, office.founder, BOB)  # once more is no harm
    bob = sign_in(office, BOB, BOBS)
    assert bob.is_administrator
    assert administrators(ring) == {ANN, BOB}
    office.keys.add_person(bob, 10, "Dee", "dee's words", office.enrolment.office_key, cost=cost)
    assert sign_in(office, 10, "dee's words").database_keys == bob.database_keys


def test_an_administrator_who_stands_down_signs_in_as_before(office: SetUp, ring: Keyring) -> None:
    appoint(ring, office.founder, BOB)
    bob = sign_in(office, BOB, BOBS)
    stand_down(ring, office.founder, BOB)
    assert not sign_in(office, BOB, BOBS).is_administrator
    with pytest.raises(NotAllowed):
        as_administrator(ring, bob)  # still signed in at another PC


def test_members_neither_appoint_nor_rename_nor_renew(office: SetUp, ring: Keyring) -> None:
    bob = sign_in(office, BOB, BOBS)
    for forbidden in (
        lambda: appoint(ring, bob, BOB),
        lambda: stand_down(ring, bob, ANN),
        lambda: rename(ring, bob, ANN, "Eve"),
        lambda: renew_recovery(ring, bob),
        lambda: as_administrator(ring, bob),
    ):
        with pytest.raises(NotAllowed):
            forbidden()
    assert administrators(ring) == {ANN}


def test_nobody_without_keys_is_appointed(office: SetUp, ring: Keyring) -> None:
    with pytest.raises(NoSuchPerson):
        appoint(ring, office.founder, 66)


def test_a_new_name_stands_on_the_list_and_the_password_stays(office: SetUp, ring: Keyring) -> None:
    before = sign_in(office, BOB, BOBS)
    rename(ring, office.founder, BOB, "Robert")
    assert [card.name for card in office.keys.people()] == ["Ann", "Robert", "Cat"]
    bob = sign_in(office, BOB, BOBS)
    assert bob.name == "Robert"
    assert bytes(bob.secrets) == bytes(before.secrets)
    assert bob.database_keys == before.database_keys


def test_an_administrator_learns_of_a_key_a_colleague_made(
    office: SetUp, ring: Keyring, cost: Cost
) -> None:
    appoint(ring, office.founder, BOB)
    bob = sign_in(office, BOB, BOBS)
    ann = office.keys.remove_person(office.founder, CAT)
    assert bob.database_keys != ann.database_keys
    assert as_administrator(ring, bob).database_keys == ann.database_keys


def test_an_administrator_whose_password_was_reset_signs_in_again_first(
    office: SetUp, ring: Keyring, cost: Cost
) -> None:
    appoint(ring, office.founder, BOB)
    bob = sign_in(office, BOB, BOBS)
    key = office.enrolment.office_key
    office.keys.add_person(
        office.founder, BOB, "Bob", "another one", key, administrator=True, cost=cost
    )
    with pytest.raises(NotAllowed):
        as_administrator(ring, bob)


def test_a_new_recovery_code_opens_everything_and_the_lost_one_nothing(
    office: SetUp, ring: Keyring, cost: Cost
) -> None:
    ann = office.keys.remove_person(office.founder, CAT)
    code = renew_recovery(ring, ann)
    with pytest.raises(SignInRefused):
        office.keys.recover(office.recovery_code)
    envelope = office.keys.recover(code)
    assert envelope.database_keys == ann.database_keys
    key = office.enrolment.office_key
    office.keys.add_person(envelope, BOB, "Bob", "remembered now", key, cost=cost)
    assert sign_in(office, BOB, "remembered now").database_keys == ann.database_keys


def test_the_keys_file_opened_twice_tells_the_same(office: SetUp, ring: Keyring) -> None:
    other = Keyring.open(ring.database.path, ring.root, Patience())
    appoint(other, office.founder, CAT)
    other.database.drop()
    assert administrators(ring) == {ANN, CAT}
    assert [card.name for card in Keys(ring).people()] == ["Ann", "Bob", "Cat"]
