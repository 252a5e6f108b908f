"""Who gets in: passwords, the office key of the PC, and keys sealed to each person."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, replace
from pathlib import Path

from nacl.signing import SigningKey
from sqlalchemy import Executable, delete

from estate_complaints.storage.connection import Patience
from estate_complaints.storage.identity import Identity, SignInRefused
from estate_complaints.storage.keyring import (
    RECOVERY,
    Card,
    Grant,
    Keyring,
    Lock,
    NoSuchPerson,
    NotTrusted,
    put_card,
    put_grant,
    put_lock,
    root_and_proof,
)
from estate_complaints.storage.keys_tables import grants, locks
from estate_complaints.storage.paper_code import Sheet, code_of, key_of
from estate_complaints.storage.sealing import (
    Cost,
    DoesNotOpen,
    Secrets,
    derived_key,
    lock,
    new_key,
    new_salt,
    password_key,
    seal,
    unlock,
    unseal,
)
from estate_complaints.storage.this_pc import Enrolment

SUFFIX = ".keys"
DATABASE, ROOT = "database", "root"
MEMORY_LIMIT = 4 * 1024**3


@dataclass(frozen=True, repr=False)
class SetUp:
    """What the founding of an office gives: printed once, kept by the PC, and signed in."""

    keys: Keys
    founder: Identity
    recovery_code: str
    enrolment: Enrolment


class Keys:
    """The keys file of an office, and what people do with it.

    Nobody reads the book without a password of the office and the key of one of its PCs: what is
    complained about stays confidential (R-024).
    """

    def __init__(self, ring: Keyring) -> None:
        self._ring = ring

    @classmethod
    def found(
        cls,
        path: Path,
        member: int,
        name: str,
        password: str,
        *,
        cost: Cost | None = None,
        patience: Patience | None = None,
    ) -> SetUp:
        """Make the keys of a new office, whose first member is an administrator."""
        root, database_key, recovery = SigningKey.generate(), new_key(), new_key()
        enrolment = Enrolment(new_key(), bytes(root.verify_key))
        ring = Keyring.create(path, enrolment.root, _proof(enrolment), patience or Patience())
        keys = cls(ring)
        envelope = Identity(
            RECOVERY, "RECOVERY", recovery_secrets(recovery), ((1, database_key),), root
        )
        founder = replace(envelope, member=member, name=name, secrets=Secrets.new())
        ring.change(
            [
                *_introduction(envelope, 1),
                *_introduction(founder, 1),
                put_lock(member, _locked(founder, password, enrolment.office_key, cost or Cost())),
            ]
        )
        return SetUp(keys, founder, code_of(recovery, Sheet.RECOVERY), enrolment)

    @classmethod
    def open(cls, path: Path, root: bytes, *, patience: Patience | None = None) -> Keys:
        """Open the keys file of the office this PC trusts. Raises NotTrusted for another's."""
        return cls(Keyring.open(path, root, patience or Patience()))

    def close(self) -> None:
        """Let go of the file."""
        self._ring.database.drop()

    def people(self) -> tuple[Card, ...]:
        """Return the cards of those who can sign in, for the list of names on the screen."""
        able = self._ring.can_sign_in()
        present = {card.member: card for card in self._ring.cards()}
        return tuple(card for member, card in present.items() if member in able)

    def signing_keys(self) -> dict[int, tuple[bytes, ...]]:
        """Return the signing keys each member ever had, also of those who left."""
        found: dict[int, tuple[bytes, ...]] = {}
        for card in self._ring.cards():
            found[card.member] = (*found.get(card.member, ()), card.signing)
        return found

    def card(self, member: int) -> Card:
        """Return a member's present public keys. Raises NoSuchPerson and NotTrusted."""
        return self._ring.card(member)

    def sign_in(self, member: int, password: str, office_key: bytes) -> Identity:
        """Open a person's keys. Raises SignInRefused, NoSuchPerson and NotTrusted."""
        return self._identity(self._ring.card(member), self._opened(member, password, office_key))

    def recover(self, code: str) -> Identity:
        """Sign in with the recovery code, as an administrator. Raises Mistyped, SignInRefused."""
        return self._identity(
            self._ring.card(RECOVERY), recovery_secrets(key_of(code, Sheet.RECOVERY))
        )

    def change_password(
        self, member: int, old: str, new: str, office_key: bytes, *, cost: Cost | None = None
    ) -> None:
        """Lock a person's keys with another password; nothing else changes."""
        person = self.sign_in(member, old, office_key)
        wrapped = _locked(person, new, office_key, cost or Cost())
        self._ring.change([_no_lock(member), put_lock(member, wrapped)])

    def add_person(
        self,
        by: Identity,
        member: int,
        name: str,
        password: str,
        office_key: bytes,
        *,
        administrator: bool = False,
        cost: Cost | None = None,
    ) -> None:
        """Give a person keys of their own, or new ones when they have forgotten the password.

        What was sealed to their earlier keys stays closed to them until it is sealed again.
        Raises NotAllowed.
        """
        root = by.office()
        person = Identity(
            member, name, Secrets.new(), by.database_keys, root if administrator else None
        )
        earlier = [card.serial for card in self._ring.cards() if card.member == member]
        self._ring.change(
            [
                *_nothing_left(member),
                *_introduction(person, max(earlier, default=0) + 1, root),
                put_lock(member, _locked(person, password, office_key, cost or Cost())),
            ]
        )

    def remove_person(self, by: Identity, member: int) -> Identity:
        """Take a person's keys away, and give everybody else a new key for the book.

        Returns the administrator's identity with the new key, which the book is locked with
        at the next quiet moment; until then both open it. Raises NotAllowed.
        """
        root, newest = by.office(), by.database_keys[0][0] + 1
        fresh = new_key()
        staying = {grant.member for grant in self._ring.grants(DATABASE)} - {member}
        self._ring.change(
            [
                *_nothing_left(member),
                *(
                    put_grant(_grant(self._ring.card(who), DATABASE, newest, fresh), root)
                    for who in sorted(staying)
                ),
            ]
        )
        return replace(by, database_keys=((newest, fresh), *by.database_keys))

    def retire_older_keys(self, by: Identity) -> Identity:
        """Forget all keys of the book but the newest, once it is locked with that one."""
        by.office()
        newest = by.database_keys[0]
        old = grants.c.generation < newest[0]
        self._ring.change([delete(grants).where(grants.c.what == DATABASE, old)])
        return replace(by, database_keys=(newest,))

    def _opened(self, member: int, password: str, office_key: bytes) -> Secrets:
        kept, card = self._ring.lock(member), self._ring.card(member)
        if kept.cost.memory > MEMORY_LIMIT:
            raise NotTrusted("The keys file asks for more memory than any password needs.")
        try:
            key = password_key(password, kept.salt, office_key, kept.cost)
            return Secrets.from_bytes(unlock(key, kept.locked, _lock_label(card, kept.cost)))
        except (DoesNotOpen, ValueError) as error:
            raise SignInRefused from error

    def _identity(self, card: Card, secrets: Secrets) -> Identity:
        if secrets.public != card.public:
            raise SignInRefused
        keys = tuple(
            (grant.generation, _opened(secrets, grant))
            for grant in self._ring.grants(DATABASE, card.member)
        )
        if not keys:
            raise NoSuchPerson(card.name)
        roots = self._ring.grants(ROOT, card.member)
        root = SigningKey(_opened(secrets, roots[0])) if roots else None
        return Identity(card.member, card.name, secrets, keys, root)


def office_key_code(enrolment: Enrolment) -> str:
    """Return the code by which a further PC becomes one of the office's."""
    return code_of(enrolment.office_key, Sheet.OFFICE_KEY)


def enrolment_by_code(path: Path, code: str, patience: Patience | None = None) -> Enrolment:
    """Return what a further PC keeps, from the office's keys file and the code that was typed.

    Raises Mistyped, and NotTrusted where the code and the file are of different offices.
    """
    root, proof = root_and_proof(path, patience or Patience())
    enrolment = Enrolment(key_of(code, Sheet.OFFICE_KEY), root)
    if not hmac.compare_digest(_proof(enrolment), proof):
        raise NotTrusted("The keys file was not made with this office key.")
    return enrolment


def _proof(enrolment: Enrolment) -> bytes:
    return derived_key(enrolment.office_key, f"root {enrolment.root.hex()}")


def recovery_secrets(seed: bytes) -> Secrets:
    """Return the secret keys that a recovery code stands for."""
    return Secrets.from_bytes(
        derived_key(seed, "recovery box") + derived_key(seed, "recovery sign")
    )


def _introduction(
    person: Identity, serial: int, root: SigningKey | None = None
) -> list[Executable]:
    """Return the statements that make a person known and give them what they hold."""
    signer = root or person.office()
    card = Card(person.member, serial, person.name, person.secrets.public)
    given = [_grant(card, DATABASE, number, key) for number, key in person.database_keys]
    if person.root is not None:
        given.append(_grant(card, ROOT, 1, bytes(person.root)))
    return [put_card(card, signer), *(put_grant(grant, signer) for grant in given)]


def _grant(card: Card, what: str, generation: int, key: bytes) -> Grant:
    empty = Grant(card.member, what, generation, b"")
    return replace(empty, sealed=seal(card.sealing, key, empty.label))


def _opened(secrets: Secrets, grant: Grant) -> bytes:
    try:
        return unseal(secrets.box, grant.sealed, grant.label)
    except DoesNotOpen as error:
        raise NotTrusted(f"The grant {grant.label} does not open.") from error


def _locked(person: Identity, password: str, office_key: bytes, cost: Cost) -> Lock:
    salt = new_salt()
    key = password_key(password, salt, office_key, cost)
    label = _lock_label(Card(person.member, 0, person.name, person.secrets.public), cost)
    return Lock(salt, cost, lock(key, bytes(person.secrets), label))


def _lock_label(card: Card, cost: Cost) -> str:
    return f"secret keys|{card.member}|{cost.passes}|{cost.memory}|{card.public.hex()}"


def _no_lock(member: int) -> Executable:
    return delete(locks).where(locks.c.member == member)


def _nothing_left(member: int) -> list[Executable]:
    """Return the statements that take from a person everything but their signature's card."""
    return [_no_lock(member), delete(grants).where(grants.c.member == member)]
