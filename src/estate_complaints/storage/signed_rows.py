"""Signatures of what rules the book beside its chain: editions of the policy, and days off."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey
from sqlalchemy import Row, Table

from estate_complaints.storage.identity import Identity
from estate_complaints.storage.tables import calendar_days, policy_editions

VOUCHED = {
    calendar_days.name: ("id", "day", "name", "kind", "recorded_at", "by"),
    policy_editions.name: ("id", "first_day", "sha256", "place", "recorded_at", "by", "what"),
}
"""What a signature vouches for in a row. A column that comes later is signed by a later form."""

_json = msgspec.json.Encoder(order="sorted")


def signed(table: Table, row: Mapping[str, Any], writer: Identity) -> dict[str, Any]:
    """Return a row with its writer's signature."""
    return {**row, "signature": writer.sign(_statement(table, row))}


def forged(
    table: Table, rows: Iterable[Row[Any]], keys: Mapping[int, Sequence[bytes]]
) -> Iterator[Row[Any]]:
    """Yield the rows, given in the order they were written, that nobody of the office vouches for.

    `keys` are the public signing keys each member has had. Before the first signature there may
    be rows without one, of a book that is older than signatures are; after it there may not.
    """
    older = True
    for row in rows:
        if row.signature is None and older:
            continue
        older = False
        if not _vouched(table, row, keys.get(row.by, ())):
            yield row


def _vouched(table: Table, row: Row[Any], keys: Sequence[bytes]) -> bool:
    statement = _statement(table, {name: getattr(row, name) for name in VOUCHED[table.name]})
    return any(_fits(key, statement, row.signature or b"") for key in keys)


def _fits(key: bytes, statement: bytes, signature: bytes) -> bool:
    try:
        VerifyKey(key).verify(statement, signature)
    except (BadSignatureError, ValueError):
        return False
    return True


def _statement(table: Table, row: Mapping[str, Any]) -> bytes:
    said = {name: row[name] for name in VOUCHED[table.name]}
    return hashlib.sha256(_json.encode([str(table.name), said])).digest()
