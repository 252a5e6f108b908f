"""Everything that can happen to a complaint, and how it is written down and read again."""

import msgspec

from estate_complaints.rules.entries import (
    confidential,
    handling,
    intake,
    joining,
    outcome,
    parties,
    tracks,
)
from estate_complaints.rules.entries.base import Entry, kind_of


def _kinds(*modules: object) -> dict[str, type[Entry]]:
    found: dict[str, type[Entry]] = {}
    for module in modules:
        for thing in vars(module).values():
            if isinstance(thing, type) and issubclass(thing, Entry) and thing is not Entry:
                found[kind_of(thing)] = thing
    return found


KINDS: dict[str, type[Entry]] = _kinds(intake, parties, handling, outcome, joining, tracks)
"""Every kind of entry of a history by its tag, in the order they stand in the modules."""

CONFIDENTIAL: dict[str, type[Entry]] = {
    kind: entry for kind, entry in _kinds(confidential).items() if kind not in KINDS
}
"""The kinds of entry of a confidential record. No history holds them, nor any rule or letter."""

EVERY_KIND = KINDS | CONFIDENTIAL

_encoder = msgspec.json.Encoder(order="sorted")
_decoders = {kind: msgspec.json.Decoder(one) for kind, one in EVERY_KIND.items()}
_tag = msgspec.json.Decoder(msgspec.defstruct("Tag", [("kind", str)]))


class UnknownKind(ValueError):
    """The entry was written by a newer version of the program, or by something else."""


def encode(entry: Entry) -> bytes:
    """Return the canonical JSON of an entry: sorted keys, no blanks, UTF-8."""
    return _encoder.encode(entry)


def decode(body: bytes) -> Entry:
    """Read an entry that `encode` wrote, of this or any earlier version of the program.

    Raises UnknownKind for a kind this version does not know, and
    msgspec.ValidationError for a body that is not such an entry.
    """
    kind = _tag.decode(body).kind  # type: ignore[attr-defined]
    if kind not in _decoders:
        raise UnknownKind(f"This version of the program does not know entries of kind “{kind}”.")
    return _decoders[kind].decode(body)


__all__ = [
    "CONFIDENTIAL",
    "EVERY_KIND",
    "KINDS",
    "Entry",
    "UnknownKind",
    "decode",
    "encode",
    "kind_of",
]
