"""The keys file: who has which public keys, and what is sealed to whom; believed only if signed."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey
from sqlalchemy import Connection, Executable, insert, inspect, select

from estate_complaints.storage.connection import Patience
from estate_complaints.storage.database import Database
from estate_complaints.storage.faults import NewerBook, NotOurBook
from estate_complaints.storage.keys_tables import (
    FORM,
    MARK,
    cards,
    changes,
    file,
    grants,
    locks,
    office,
)
from estate_complaints.storage.sealing import KEY, Cost

RECOVERY = 0
"""The member number of the recovery code, which belongs to nobody and lies in an envelope."""


class NotTrusted(Exception):
    """Something in the keys file was not put there by this office."""


class NoSuchPerson(LookupError):
    """The person cannot sign in: they were never added, or they were removed."""


@dataclass(frozen=True)
class Card:
    """A person's public keys, vouched for by the office; a reset makes the next serial."""

    member: int
    serial: int
    name: str
    public: bytes

    @property
    def sealing(self) -> bytes:
        """The public key for what only this person may open."""
        return self.public[:KEY]

    @property
    def signing(self) -> bytes:
        """The public key that checks this person's signatures."""
        return self.public[KEY:]

    def statement(self) -> bytes:
        """What the office signs."""
        head = f"card|{self.member}|{self.serial}|{len(self.name)}|{self.name}|"
        return head.encode() + self.public


@dataclass(frozen=True)
class Lock:
    """A person's secret keys under their password."""

    salt: bytes
    cost: Cost
    locked: bytes


@dataclass(frozen=True)
class Grant:
    """A key of the office sealed to one person: of the database, or the office's own."""

    member: int
    what: str
    generation: int
    sealed: bytes

    @property
    def label(self) -> str:
        """What stands inside the seal, so that a grant cannot be passed off as another."""
        return f"{self.what}|{self.generation}|{self.member}"

    def statement(self) -> bytes:
        """What the office signs."""
        return f"grant|{self.label}|".encode() + self.sealed


Signed = TypeVar("Signed", Card, Grant)


class Keyring:
    """Reads the keys file and changes it; every row is checked against the office's signature."""

    def __init__(self, database: Database, root: bytes) -> None:
        self.database = database
        self.root = root

    @classmethod
    def create(cls, path: Path, root: bytes, proof: bytes, patience: Patience) -> Keyring:
        """Make an empty keys file for an office whose public root key is given."""

        def lay_out(connection: Connection) -> bytes:
            file.create_all(connection)
            connection.execute(insert(office), {"root": root, "proof": proof})
            connection.exec_driver_sql(f"PRAGMA user_version = {FORM}")
            connection.exec_driver_sql(f"PRAGMA application_id = {MARK}")
            return root

        def laid_out(connection: Connection) -> bytes | None:
            return _root(connection) if inspect(connection).has_table("office") else None

        database = Database(path, None, patience, create=True)
        database.write(lay_out, laid_out)
        return cls(database, root)

    @classmethod
    def open(cls, path: Path, root: bytes, patience: Patience) -> Keyring:
        """Open the keys file of the office this PC trusts. Raises NotTrusted for another's."""
        database = Database(path, None, patience)
        if database.read(_root) != root:
            database.drop()
            raise NotTrusted("The keys file belongs to another office.")
        return cls(database, root)

    def cards(self) -> tuple[Card, ...]:
        """Return everybody's cards, the earlier ones too. Raises NotTrusted."""
        found = self.database.read(
            lambda c: c.execute(select(cards).order_by(cards.c.member, cards.c.serial)).all()
        )
        return tuple(
            self._vouched(Card(row.member, row.serial, row.name, row.public), row.signature)
            for row in found
        )

    def card(self, member: int) -> Card:
        """Return a person's present card. Raises NoSuchPerson and NotTrusted."""
        found = [card for card in self.cards() if card.member == member]
        if not found:
            raise NoSuchPerson(str(member))
        return found[-1]

    def lock(self, member: int) -> Lock:
        """Return what a person's password opens. Raises NoSuchPerson."""
        row = self.database.read(
            lambda c: c.execute(select(locks).where(locks.c.member == member)).one_or_none()
        )
        if row is None:
            raise NoSuchPerson(str(member))
        return Lock(row.salt, Cost(row.passes, row.memory), row.locked)

    def grants(self, what: str, member: int | None = None) -> tuple[Grant, ...]:
        """Return the grants of a kind, of one person or all; newest first. Raises NotTrusted."""
        asked = select(grants).where(grants.c.what == what).order_by(grants.c.generation.desc())
        if member is not None:
            asked = asked.where(grants.c.member == member)
        return tuple(
            self._vouched(Grant(row.member, row.what, row.generation, row.sealed), row.signature)
            for row in self.database.read(lambda c: c.execute(asked).all())
        )

    def can_sign_in(self) -> frozenset[int]:
        """Return the numbers of those who have a password."""
        return frozenset(self.database.read(lambda c: c.scalars(select(locks.c.member)).all()))

    def change(self, statements: Sequence[Executable]) -> None:
        """Do several changes at one stroke, or none of them."""
        mark = str(uuid.uuid4())

        def work(connection: Connection) -> bool:
            for statement in statements:
                connection.execute(statement)
            connection.execute(insert(changes), {"id": mark})
            return True

        def done(connection: Connection) -> bool | None:
            found = connection.execute(select(changes).where(changes.c.id == mark)).first()
            return None if found is None else True

        self.database.write(work, done)

    def _vouched(self, item: Signed, signature: bytes) -> Signed:
        try:
            VerifyKey(self.root).verify(item.statement(), signature)
        except (BadSignatureError, ValueError) as error:
            raise NotTrusted(f"{type(item).__name__} of {item.member} is not signed") from error
        return item


def root_and_proof(path: Path, patience: Patience) -> tuple[bytes, bytes]:
    """Return what a keys file says of its office, for a PC that does not know it yet."""

    def look(connection: Connection) -> tuple[bytes, bytes]:
        return _root(connection), bytes(connection.execute(select(office.c.proof)).scalar_one())

    database = Database(path, None, patience)
    try:
        return database.read(look)
    finally:
        database.drop()


def put_card(card: Card, root: SigningKey) -> Executable:
    """Return the statement that lays down a card, signed by the office."""
    signature = root.sign(card.statement()).signature
    return insert(cards).values(
        member=card.member,
        serial=card.serial,
        name=card.name,
        public=card.public,
        signature=signature,
    )


def put_lock(member: int, lock: Lock) -> Executable:
    """Return the statement that lays down what a password opens."""
    return insert(locks).values(
        member=member,
        salt=lock.salt,
        passes=lock.cost.passes,
        memory=lock.cost.memory,
        locked=lock.locked,
    )


def put_grant(grant: Grant, root: SigningKey) -> Executable:
    """Return the statement that lays down a grant, signed by the office."""
    signature = root.sign(grant.statement()).signature
    return insert(grants).values(
        member=grant.member,
        what=grant.what,
        generation=grant.generation,
        sealed=grant.sealed,
        signature=signature,
    )


def _root(connection: Connection) -> bytes:
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    form = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if mark != MARK:
        raise NotOurBook(f"application id {mark}")
    if form > FORM:
        raise NewerBook(f"the keys file has form {form}, this program knows {FORM}")
    return bytes(connection.execute(select(office.c.root)).scalar_one())
