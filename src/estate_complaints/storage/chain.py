"""Entries linked by hash and signed by their writers, and a reader that believes nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Protocol

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

BEGINNING = bytes(32)
"""What the first entry names as the hash before it."""

_json = msgspec.json.Encoder(order="sorted")


class Head(msgspec.Struct, frozen=True):
    """The last entry of a book: its place and its hash. The empty book has place 0."""

    seq: int = 0
    hash: bytes = BEGINNING


FIRST = Head()
"""Where the chain of every book begins."""


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """What the chain vouches for about an entry, apart from its text."""

    seq: int
    case_no: int
    number: int
    kind: str
    day: date
    recorded_at: str
    by: int
    audience: str
    op_id: str
    form: int = 1


class Line(Protocol):
    """A row of the table of entries."""

    seq: int
    case_no: int
    number: int
    kind: str
    day: date
    recorded_at: str
    by: int
    audience: str
    op_id: str
    body: bytes | None
    salt: bytes | None
    body_hash: bytes
    prev_hash: bytes
    hash: bytes
    signature: bytes


class Forgery(Enum):
    """What can be wrong with a book."""

    MISSING = "An entry is missing."
    ALTERED = "An entry was altered after it was written."
    ERASED = "The text of an entry was erased, and no decision to erase it is known."
    UNSIGNED = "An entry was not signed by the person it names."
    CUT = "The last entries were cut off, or an older book was put back."
    REWRITTEN = "The book differs from the one that was seen here before."


@dataclass(frozen=True)
class Finding:
    """A place where the book is not what was written; `seq` counts all entries from 1."""

    seq: int
    what: Forgery


def body_hash(salt: bytes, body: bytes) -> bytes:
    """Return the hash that stands in the chain for a text, also after the text is erased.

    The salt keeps anyone from finding out an erased text by guessing it.
    """
    return hashlib.sha256(salt + body).digest()


def link(previous: bytes, header: Header, hashed_body: bytes) -> bytes:
    """Return an entry's hash, made over everything before it, its header and its text."""
    return hashlib.sha256(previous + _json.encode(header) + hashed_body).digest()


def header_of(line: Line) -> Header:
    """Return the header of a stored entry."""
    return msgspec.convert(line, Header, from_attributes=True)


def verify(
    lines: Iterable[Line],
    keys: Mapping[int, Sequence[bytes]],
    anchor: Head | None = None,
    erased: Collection[int] = (),
    after: Head = FIRST,
) -> tuple[Finding, ...]:
    """Read the chain afresh from `after` on and return everything that is wrong with it.

    `keys` are the public signing keys each member has had; `anchor` is a head seen earlier,
    which finds a book that was cut short or written anew from beginning to end; `erased` are
    the places whose texts were erased rightly.
    """
    findings: list[Finding] = []
    previous, expected = after.hash, after.seq + 1
    anchored = anchor is None or anchor.seq <= after.seq
    for line in lines:
        if line.seq != expected:
            findings.append(Finding(expected, Forgery.MISSING))
        fault = _fault(line, previous, keys.get(line.by, ()), erased)
        if fault:
            findings.append(Finding(line.seq, fault))
        if anchor and line.seq == anchor.seq:
            anchored = True
            if line.hash != anchor.hash:
                findings.append(Finding(line.seq, Forgery.REWRITTEN))
        previous, expected = line.hash, line.seq + 1
    if not anchored:
        findings.append(Finding(expected, Forgery.CUT))
    return tuple(findings)


def _fault(
    line: Line, previous: bytes, keys: Sequence[bytes], erased: Collection[int]
) -> Forgery | None:
    linked = link(previous, header_of(line), line.body_hash)
    if line.prev_hash != previous or line.hash != linked:
        return Forgery.ALTERED
    if not any(_signed(line, key) for key in keys):
        return Forgery.UNSIGNED
    if line.body is None or line.salt is None:
        return None if line.seq in erased else Forgery.ERASED
    return None if body_hash(line.salt, line.body) == line.body_hash else Forgery.ALTERED


def _signed(line: Line, key: bytes) -> bool:
    try:
        VerifyKey(key).verify(line.hash, line.signature)
    except BadSignatureError:
        return False
    return True
