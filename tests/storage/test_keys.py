"""Only those who belong to the office get in, and only from the office's PCs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey
from sqlcipher3 import dbapi2

from estate_complaints.storage.faults import NotOurBook
from estate_complaints.storage.identity import Identity, NotAllowed, SignInRefused
from estate_complaints.storage.keyring import NotTrusted
from estate_complaints.storage.keys import Keys, SetUp
from estate_complaints.storage.sealing import Cost, Secrets, new_key, seal

ANN, BOB, CAT = 7, 8, 9
ANNS, BOBS = "ann's long password", "bob's long password"


@pytest.fixture
def forge(office: SetUp, tmp_path: Path) -> Callable[..., list[Any]]:
    """Somebody with a database tool and the right to write in the folder."""

    def run(statement: str, *values: object) -> list[Any]:
        tool = dbapi2.connect(str(tmp_path / "complaints.keys"), isolation_level=None)
        rows: list[Any] = tool.execute(statement, values).fetchall()
        tool.close()
        return rows

    return run


def sign_in(office: SetUp, member: int, password: str) -> Identity:
    return office.keys.sign_in(member, password, office.enrolment.office_key)


def test_everybody_signs_in_with_their_own_password_and_gets_the_same_key(office: SetUp) -> None:
    ann, bob = sign_in(office, ANN, ANNS), sign_in(office, BOB, BOBS)
    assert ann.database_keys == bob.database_keys == office.founder.database_keys
    assert (ann.is_administrator, bob.is_administrator) == (True, False)
    assert bytes(ann.secrets) == bytes(office.founder.secrets) != bytes(bob.secrets)


def test_the_list_of_names_has_those_who_can_sign_in(office: SetUp) -> None:
    assert [(card.member, card.name) for card in office.keys.people()] == [
        (ANN, "Ann"),
        (BOB, "Bob"),
        (CAT, "Cat"),
    ]


def test_an_accent_is_the_same_however_the_keyboard_makes_it(office: SetUp, cost: Cost) -> None:
    key = office.enrolment.office_key
    office.keys.add_person(office.founder, 10, "Dé", "cafe\u0301 au lait", key, cost=cost)
    assert sign_in(office, 10, "café au lait").member == 10


def test_the_keys_file_can_be_closed_and_opened_again(office: SetUp, tmp_path: Path) -> None:
    office.keys.close()
    keys = Keys.open(tmp_path / "complaints.keys", office.enrolment.root)
    assert keys.sign_in(BOB, BOBS, office.enrolment.office_key).name == "Bob"
    keys.close()


# --- attacks -----------------------------------------------------------------------------------


@pytest.mark.parametrize("guess", ["", "guess", ANNS.upper(), ANNS + " ", BOBS])
def test_a_wrong_password_is_refused(office: SetUp, guess: str) -> None:
    with pytest.raises(SignInRefused):
        sign_in(office, ANN, guess)


def test_the_right_password_is_no_use_on_a_pc_without_the_office_key(office: SetUp) -> None:
    with pytest.raises(SignInRefused):
        office.keys.sign_in(ANN, ANNS, new_key())


def test_the_old_password_is_no_use_after_it_was_changed(office: SetUp, cost: Cost) -> None:
    before = sign_in(office, BOB, BOBS)
    office.keys.change_password(BOB, BOBS, "new phrase 77", office.enrolment.office_key, cost=cost)
    with pytest.raises(SignInRefused):
        sign_in(office, BOB, BOBS)
    after = sign_in(office, BOB, "new phrase 77")
    assert bytes(after.secrets) == bytes(before.secrets), "a change of password only wraps anew"


def test_a_password_cannot_be_changed_without_the_old_one(office: SetUp, cost: Cost) -> None:
    with pytest.raises(SignInRefused):
        office.keys.change_password(
            BOB, "guess", "mine now", office.enrolment.office_key, cost=cost
        )
    assert sign_in(office, BOB, BOBS).name == "Bob"


def test_a_public_key_that_was_swapped_is_not_believed(
    office: SetUp, forge: Callable[..., Any]
) -> None:
    forge("UPDATE cards SET public = ? WHERE member = ?", Secrets.new().public, BOB)
    with pytest.raises(NotTrusted):
        sign_in(office, ANN, ANNS)
    with pytest.raises(NotTrusted):
        office.keys.remove_person(office.founder, CAT)  # would seal the new key to the stranger


def test_a_stranger_cannot_put_in_a_card_of_their_own(
    office: SetUp, forge: Callable[..., Any]
) -> None:
    forge(
        "INSERT INTO cards SELECT 66, 1, 'Eve', public, signature FROM cards WHERE member = ?", BOB
    )
    with pytest.raises(NotTrusted):
        office.keys.people()


def test_a_lock_moved_to_another_person_does_not_open(
    office: SetUp, forge: Callable[..., Any]
) -> None:
    """Bob puts his own lock in Ann's place, to sign in as Ann with his own password."""
    forge(
        "UPDATE locks SET (salt, passes, memory, locked) = "
        "(SELECT salt, passes, memory, locked FROM locks WHERE member = ?) WHERE member = ?",
        BOB,
        ANN,
    )
    with pytest.raises(SignInRefused):
        sign_in(office, ANN, BOBS)


def test_a_grant_moved_to_another_person_is_not_believed(
    office: SetUp, forge: Callable[..., Any]
) -> None:
    """Bob copies Ann's root key grant to himself."""
    forge(
        "INSERT INTO grants SELECT ?, what, 1, sealed, signature FROM grants "
        "WHERE member = ? AND what = 'root'",
        BOB,
        ANN,
    )
    with pytest.raises(NotTrusted):
        sign_in(office, BOB, BOBS)


def test_a_database_key_of_a_strangers_choosing_is_not_believed(
    office: SetUp, forge: Callable[..., Any]
) -> None:
    """Bob would otherwise write into a book that the stranger can read."""
    sealed = seal(office.keys.card(BOB).sealing, bytes(32), f"database|1|{BOB}")
    forge("UPDATE grants SET sealed = ? WHERE member = ? AND what = 'database'", sealed, BOB)
    with pytest.raises(NotTrusted):
        sign_in(office, BOB, BOBS)


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("locks", "locked"),
        ("locks", "salt"),
        ("cards", "public"),
        ("cards", "signature"),
        ("grants", "sealed"),
        ("grants", "signature"),
    ],
)
def test_a_flipped_bit_is_never_overlooked(
    office: SetUp, forge: Callable[..., Any], table: str, column: str
) -> None:
    [(value,)] = forge(f"SELECT {column} FROM {table} WHERE member = ?", BOB)
    for place in (0, len(value) // 2, len(value) - 1):
        flipped = bytearray(value)
        flipped[place] ^= 1
        forge(f"UPDATE {table} SET {column} = ? WHERE member = ?", bytes(flipped), BOB)
        with pytest.raises((SignInRefused, NotTrusted)):
            sign_in(office, BOB, BOBS)
    forge(f"UPDATE {table} SET {column} = ? WHERE member = ?", value, BOB)
    assert sign_in(office, BOB, BOBS).name == "Bob"


def test_guessing_cannot_be_made_cheaper_or_dearer(
    office: SetUp, forge: Callable[..., Any]
) -> None:
    forge("UPDATE locks SET passes = 2 WHERE member = ?", BOB)
    with pytest.raises(SignInRefused):
        sign_in(office, BOB, BOBS)
    forge("UPDATE locks SET memory = ? WHERE member = ?", 2**50, BOB)
    with pytest.raises(NotTrusted, match="more memory"):
        sign_in(office, BOB, BOBS)


def test_another_offices_keys_file_is_not_opened(office: SetUp, tmp_path: Path) -> None:
    other = bytes(SigningKey.generate().verify_key)
    with pytest.raises(NotTrusted, match="another office"):
        Keys.open(tmp_path / "complaints.keys", other)


def test_a_file_that_is_no_keys_file_is_told_so(office: SetUp, tmp_path: Path) -> None:
    dbapi2.connect(str(tmp_path / "other.keys")).execute("CREATE TABLE t (a)").close()
    with pytest.raises(NotOurBook):
        Keys.open(tmp_path / "other.keys", office.enrolment.root)


def test_members_cannot_add_or_remove_people(office: SetUp, cost: Cost) -> None:
    bob = sign_in(office, BOB, BOBS)
    with pytest.raises(NotAllowed):
        office.keys.add_person(bob, 66, "Eve", "x", office.enrolment.office_key, cost=cost)
    for forbidden in (office.keys.remove_person, lambda by, _: office.keys.retire_older_keys(by)):
        with pytest.raises(NotAllowed):
            forbidden(bob, ANN)


def test_no_key_shows_when_a_person_or_set_up_is_printed(office: SetUp) -> None:
    ann = office.founder
    shown = f"{ann!r} {office!r} {office.enrolment!r} {ann.secrets!r} {office.keys!r}"
    keys = (ann.database_keys[0][1], bytes(ann.secrets.box), office.enrolment.office_key)
    assert not any(key.hex() in shown or repr(key) in shown for key in keys)
    assert office.recovery_code not in shown
