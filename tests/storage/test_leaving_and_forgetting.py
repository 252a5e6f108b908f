"""People leave, forget their password, come back; PCs are added. Nobody is locked out for ever."""

from pathlib import Path

import pytest

from estate_complaints.storage.connection import Patience
from estate_complaints.storage.identity import Identity, SignInRefused
from estate_complaints.storage.keyring import RECOVERY, NoSuchPerson, NotTrusted
from estate_complaints.storage.keys import Keys, SetUp, enrolment_by_code, office_key_code
from estate_complaints.storage.paper_code import Mistyped
from estate_complaints.storage.sealing import Cost

BOB, CAT = 8, 9
BOBS = "bob's long password"


def sign_in(office: SetUp, member: int, password: str) -> Identity:
    return office.keys.sign_in(member, password, office.enrolment.office_key)


def test_a_removed_person_is_out_and_the_others_get_a_new_key_without_their_passwords(
    office: SetUp,
) -> None:
    ann = office.keys.remove_person(office.founder, CAT)
    with pytest.raises(NoSuchPerson):
        sign_in(office, CAT, "cat's long password")
    bob = sign_in(office, BOB, BOBS)
    assert bob.database_keys == ann.database_keys
    assert [generation for generation, _ in bob.database_keys] == [2, 1]
    assert len({key for _, key in bob.database_keys}) == 2
    assert [card.name for card in office.keys.people()] == ["Ann", "Bob"]


def test_what_a_removed_person_signed_can_still_be_checked(office: SetUp) -> None:
    before = office.keys.signing_keys()
    office.keys.remove_person(office.founder, CAT)
    assert office.keys.signing_keys() == before
    assert CAT in before


def test_the_older_key_goes_once_the_book_is_locked_with_the_newer(office: SetUp) -> None:
    ann = office.keys.remove_person(office.founder, CAT)
    assert office.keys.retire_older_keys(ann).database_keys == ann.database_keys[:1]
    assert sign_in(office, BOB, BOBS).database_keys == ann.database_keys[:1]


def test_the_recovery_code_opens_everything_and_gives_a_forgotten_password_anew(
    office: SetUp, cost: Cost
) -> None:
    envelope = office.keys.recover(office.recovery_code.lower())
    assert envelope.member == RECOVERY
    assert envelope.database_keys == office.founder.database_keys
    old = office.keys.card(BOB)
    key = office.enrolment.office_key
    office.keys.add_person(envelope, BOB, "Bob", "remembered now", key, cost=cost)
    with pytest.raises(SignInRefused):
        sign_in(office, BOB, BOBS)
    bob = sign_in(office, BOB, "remembered now")
    assert bob.database_keys == office.founder.database_keys
    assert office.keys.card(BOB).serial == old.serial + 1
    assert office.keys.signing_keys()[BOB] == (old.signing, office.keys.card(BOB).signing)


def test_after_a_removal_the_recovery_code_has_the_new_key_too(office: SetUp) -> None:
    ann = office.keys.remove_person(office.founder, CAT)
    assert office.keys.recover(office.recovery_code).database_keys == ann.database_keys


def test_the_recovery_code_is_not_a_password_and_a_mistyped_one_says_where(office: SetUp) -> None:
    assert RECOVERY not in [card.member for card in office.keys.people()]
    with pytest.raises(NoSuchPerson):
        sign_in(office, RECOVERY, office.recovery_code)
    with pytest.raises(Mistyped, match="line 1"):
        office.keys.recover(
            ("1" if office.recovery_code[2] == "0" else "0").join(
                (office.recovery_code[:2], office.recovery_code[3:])
            )
        )


def test_another_offices_recovery_code_is_refused(
    office: SetUp, tmp_path: Path, cost: Cost
) -> None:
    other = Keys.found(tmp_path / "other.keys", 1, "Zoe", "zoe's", cost=cost, patience=Patience())
    with pytest.raises(SignInRefused):
        office.keys.recover(other.recovery_code)
    other.keys.close()


def test_a_person_who_is_made_administrator_can_add_others(office: SetUp, cost: Cost) -> None:
    key = office.enrolment.office_key
    office.keys.add_person(
        office.founder, 10, "Dee", "dee's password", key, administrator=True, cost=cost
    )
    dee = sign_in(office, 10, "dee's password")
    office.keys.add_person(dee, 11, "Eli", "eli's password", key, cost=cost)
    assert sign_in(office, 11, "eli's password").database_keys == dee.database_keys


def test_a_further_pc_joins_the_office_with_the_code_of_its_sheet(
    office: SetUp, tmp_path: Path
) -> None:
    code = office_key_code(office.enrolment)
    joined = enrolment_by_code(tmp_path / "complaints.keys", code.lower())
    assert joined == office.enrolment
    keys = Keys.open(tmp_path / "complaints.keys", joined.root)
    assert keys.sign_in(BOB, BOBS, joined.office_key).name == "Bob"
    keys.close()


def test_a_further_pc_is_not_taken_in_by_a_keys_file_of_a_strangers_making(
    office: SetUp, tmp_path: Path, cost: Cost
) -> None:
    other = Keys.found(tmp_path / "other.keys", 1, "Eve", "eve's", cost=cost)
    other.keys.close()
    with pytest.raises(NotTrusted):
        enrolment_by_code(tmp_path / "other.keys", office_key_code(office.enrolment))
    with pytest.raises(Mistyped, match="type the office key"):
        enrolment_by_code(tmp_path / "complaints.keys", office.recovery_code)
