"""Where an office's book is kept, as this PC remembers it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

BOOK, KEYS = "complaints.book", "complaints.keys"
PLACE_FILE = "place.json"


@dataclass(frozen=True)
class Place:
    """The folder of the book (on this PC or shared) and this PC's own folder (`profile`)."""

    folder: Path
    profile: Path

    @property
    def book(self) -> Path:
        """The Complaints Book."""
        return self.folder / BOOK

    @property
    def keys(self) -> Path:
        """The keys file beside it."""
        return self.folder / KEYS


class _Kept(msgspec.Struct, frozen=True):
    folder: str


def remember(place: Place) -> None:
    """Let this PC find the book again."""
    place.profile.mkdir(parents=True, exist_ok=True)
    (place.profile / PLACE_FILE).write_bytes(msgspec.json.encode(_Kept(str(place.folder))))


def remembered(profile: Path) -> Place | None:
    """Return where this PC last found its book; None before the first start is finished."""
    try:
        kept = msgspec.json.decode((profile / PLACE_FILE).read_bytes(), type=_Kept)
    except (FileNotFoundError, msgspec.DecodeError):
        return None
    return Place(Path(kept.folder), profile)
