"""Confidential entries: closed to all but those they were meant for, whoever writes them down."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Collection
from functools import partial

from nacl.public import PrivateKey
from sqlalchemy import Connection, Delete, delete, insert, select, update

from estate_complaints.rules.case.history import History
from estate_complaints.storage import ledger
from estate_complaints.storage.book import Book
from estate_complaints.storage.keyring import RECOVERY, Card, NotTrusted
from estate_complaints.storage.sealing import DoesNotOpen, seal, unseal
from estate_complaints.storage.tables import audience_keys, audiences

TAKEN = b""
"""What stands in place of a key that was taken away."""


class NotInAudience(Exception):
    """Only somebody who can read the entries can let another person read them."""


class Audiences:
    """The closed circles of a book, each with a key pair of its own.

    Whoever takes a complaint down can write for an audience without being able to read what
    it holds. An audience's name carries the hash of its public key, and stands in the signed
    header of each of its entries, so that nobody can slip another key under the name.
    `card_of` returns a member's public keys, vouched for by the office.
    """

    def __init__(self, book: Book, card_of: Callable[[int], Card]) -> None:
        self._book = book
        self._card_of = card_of
        self._opened: dict[str, PrivateKey] = {}

    def found(self, label: str, members: Collection[int]) -> str:
        """Make an audience of these members, and return the name to write entries for.

        The recovery code can read every audience's entries too.
        """
        pair = PrivateKey.generate()
        name = _name(label, bytes(pair.public_key))
        row = {
            "name": name,
            "public": bytes(pair.public_key),
            "by": self._book.writer.member,
            "recorded_at": ledger.written(self._book.now()),
        }
        keys = [self._given(name, pair, member) for member in sorted({*members, RECOVERY})]

        def work(connection: Connection) -> str:
            connection.execute(insert(audiences), row)
            connection.execute(insert(audience_keys), keys)
            return name

        return self._book.database.write(work, lambda c: name if _public(c, name) else None)

    def members(self, name: str) -> frozenset[int]:
        """Return who can read an audience's entries, the recovery code aside."""
        held = audience_keys.c
        asked = select(held.member).where(held.audience == name, held.sealed != TAKEN)
        return frozenset(self._book.read(lambda c: c.scalars(asked).all())) - {RECOVERY}

    def has_lost(self, name: str) -> bool:
        """Tell whether somebody's key was taken, who may have kept it: write for it no more."""
        held = audience_keys.c
        asked = select(held.member).where(held.audience == name, held.sealed == TAKEN).limit(1)
        return self._book.read(lambda c: c.scalar(asked)) is not None

    def admit(self, name: str, member: int) -> None:
        """Let one more person read, also what was written before. Raises NotInAudience."""
        put = self.admitting([name], member)

        def work(connection: Connection) -> bool:
            put(connection)
            return True

        self._book.database.write(work, lambda _connection: None)  # done twice it does no harm

    def admitting(self, names: Collection[str], member: int) -> Callable[[Connection], None]:
        """Return what lets one more person read, to be done in a transaction of the caller's.

        So that the key is given together with the entry that says so. Raises NotInAudience.
        """
        pairs = {name: self._book.read(partial(self._key, name=name)) for name in names}
        if None in pairs.values():
            raise NotInAudience(", ".join(names))
        rows = [self._given(name, pair, member) for name, pair in pairs.items() if pair]

        def put(connection: Connection) -> None:
            for row in rows:
                connection.execute(_keys_of(str(row["audience"]), member))
                connection.execute(insert(audience_keys), row)

        return put

    def held(self, names: Collection[str]) -> frozenset[str]:
        """Return those audiences among `names` whose entries the person signed in can open."""
        opened = {name: self._book.read(partial(self._key, name=name)) for name in names}
        return frozenset(name for name, pair in opened.items() if pair is not None)

    def seal_again(self, member: int) -> None:
        """Give somebody with new keys back what they could read, as far as one reads it oneself.

        The recovery code reads everything, so that nothing is lost with a forgotten password.
        """
        held = audience_keys.c
        asked = select(held.audience).where(held.member == member, held.sealed != TAKEN)
        names = self.held(self._book.read(lambda c: c.scalars(asked).all()))
        for name in sorted(names):
            self.admit(name, member)

    def dismiss(self, member: int, *names: str) -> None:
        """Take the keys of these audiences from a person, without names those of all.

        What they copied before stays with them, such as in a backup. That a key was taken stays
        known, so that what is written next is for another audience.
        """
        held = audience_keys.c
        of = (held.member == member, *([held.audience.in_(names)] if names else []))

        def work(connection: Connection) -> bool:
            connection.execute(update(audience_keys).where(*of).values(sealed=TAKEN))
            return True

        self._book.database.write(work, lambda _connection: None)  # done twice it does no harm

    def entries(self, case_no: int) -> History:
        """Return what was written in a complaint for audiences whose keys one holds.

        It is no part of the history: the case is the same for those who read it and those who
        do not. Raises NotTrusted for an entry that was moved or exchanged.
        """
        return self._book.read(lambda c: ledger.confidential(c, case_no, self))

    def close(self, connection: Connection, audience: str, place: str, body: bytes) -> bytes:
        """Return the text as only the audience can read it. Raises NotTrusted."""
        public = _public(connection, audience)
        if public is None:
            raise ValueError(f"There is no audience “{audience}”.")
        return seal(public, body, place)

    def open(self, connection: Connection, audience: str, place: str, body: bytes) -> bytes | None:
        """Return the text; None to those who are not in the audience. Raises NotTrusted."""
        pair = self._key(connection, audience)
        if pair is None:
            return None
        try:
            return unseal(pair, body, place)
        except DoesNotOpen as error:
            raise NotTrusted(f"The confidential {place} does not open.") from error

    def _key(self, connection: Connection, name: str) -> PrivateKey | None:
        if name not in self._opened:
            me = self._book.writer
            sealed = _sealed(connection, name, me.member)
            if sealed is None:
                return None
            try:
                pair = PrivateKey(unseal(me.secrets.box, sealed, _label(name, me.member)))
            except DoesNotOpen:
                return None  # sealed to the keys this person had before a reset
            _compare(name, bytes(pair.public_key))
            self._opened[name] = pair
        return self._opened[name]

    def _given(self, name: str, pair: PrivateKey, member: int) -> dict[str, object]:
        sealed = seal(self._card_of(member).sealing, bytes(pair), _label(name, member))
        return {"audience": name, "member": member, "sealed": sealed}


def _name(label: str, public: bytes) -> str:
    return f"{label}-{hashlib.sha256(public).hexdigest()[:32]}"


def _compare(name: str, public: bytes) -> None:
    if not hmac.compare_digest(_name("", public), "-" + name.rpartition("-")[2]):
        raise NotTrusted(f"The key of the audience {name} was exchanged.")


def _public(connection: Connection, name: str) -> bytes | None:
    public = connection.scalar(select(audiences.c.public).where(audiences.c.name == name))
    if public is not None:
        _compare(name, public)
    return public


def _sealed(connection: Connection, name: str, member: int) -> bytes | None:
    held = audience_keys.c
    asked = select(held.sealed).where(held.audience == name, held.member == member)
    return connection.scalar(asked)


def _keys_of(name: str, member: int) -> Delete:
    held = audience_keys.c
    return delete(audience_keys).where(held.audience == name, held.member == member)


def _label(name: str, member: int) -> str:
    return f"audience|{name}|{member}"
