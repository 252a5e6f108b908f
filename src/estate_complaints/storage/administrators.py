"""Who may add and remove people, what an administrator calls them, and a new recovery code."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import delete

from estate_complaints.storage.identity import Identity, NotAllowed
from estate_complaints.storage.keyring import (
    RECOVERY,
    Card,
    Grant,
    Keyring,
    NotTrusted,
    put_card,
    put_grant,
)
from estate_complaints.storage.keys import DATABASE, ROOT, recovery_secrets
from estate_complaints.storage.keys_tables import grants
from estate_complaints.storage.paper_code import Sheet, code_of
from estate_complaints.storage.sealing import DoesNotOpen, new_key, seal, unseal


def administrators(ring: Keyring) -> frozenset[int]:
    """Return the numbers of those who may add and remove people, the recovery code aside."""
    return frozenset(grant.member for grant in ring.grants(ROOT)) - {RECOVERY}


def as_administrator(ring: Keyring, by: Identity) -> Identity:
    """Return an administrator with every key of the book there is by now.

    Since they signed in a colleague may have taken somebody's keys away, or their own rights,
    or given them a new password. Raises NotAllowed and NotTrusted.
    """
    by.office()
    known = by.member == RECOVERY or by.member in administrators(ring)
    if not known or ring.card(by.member).public != by.secrets.public:
        raise NotAllowed(by.name)
    held = ring.grants(DATABASE, by.member)
    keys = tuple((grant.generation, _opened(by, grant)) for grant in held)
    return replace(by, database_keys=keys)


def appoint(ring: Keyring, by: Identity, member: int) -> None:
    """Let a person who can sign in add and remove people, from when they next sign in.

    Raises NotAllowed, and NoSuchPerson for somebody without keys.
    """
    root = by.office()
    if member not in administrators(ring):
        ring.change([put_grant(_sealed(ring.card(member), ROOT, 1, bytes(root)), root)])


def stand_down(ring: Keyring, by: Identity, member: int) -> None:
    """Take from a person the right to add and remove people. Raises NotAllowed.

    The office's root key is not changed: somebody who kept a copy of it could still use it.
    """
    by.office()
    held = grants.c
    if member in administrators(ring):
        ring.change([delete(grants).where(held.what == ROOT, held.member == member)])


def rename(ring: Keyring, by: Identity, member: int, name: str) -> None:
    """Give a person another name on the list at the sign-in; their keys stay as they are.

    Raises NotAllowed and NoSuchPerson.
    """
    root, card = by.office(), ring.card(member)
    if card.name != name:
        ring.change([put_card(replace(card, serial=card.serial + 1, name=name), root)])


def renew_recovery(ring: Keyring, by: Identity) -> str:
    """Make a new recovery code, which opens what `by` opens; the one before opens nothing more.

    What was sealed to the earlier code stays closed to the new one. Raises NotAllowed.
    """
    root, seed, before = by.office(), new_key(), ring.card(RECOVERY)
    card = replace(before, serial=before.serial + 1, public=recovery_secrets(seed).public)
    given = [_sealed(card, DATABASE, number, key) for number, key in by.database_keys]
    given.append(_sealed(card, ROOT, 1, bytes(root)))
    ring.change(
        [
            delete(grants).where(grants.c.member == RECOVERY),
            put_card(card, root),
            *(put_grant(grant, root) for grant in given),
        ]
    )
    return code_of(seed, Sheet.RECOVERY)


def _sealed(card: Card, what: str, generation: int, key: bytes) -> Grant:
    empty = Grant(card.member, what, generation, b"")
    return replace(empty, sealed=seal(card.sealing, key, empty.label))


def _opened(by: Identity, grant: Grant) -> bytes:
    try:
        return unseal(by.secrets.box, grant.sealed, grant.label)
    except DoesNotOpen as error:
        raise NotTrusted(f"The grant {grant.label} does not open.") from error
