"""Where an office's book is kept, as this PC remembers it, and who signed in here last."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from estate_complaints.storage.faults import surroundings
from estate_complaints.storage.files import write_whole

BOOK, KEYS = "complaints.book", "complaints.keys"
UNFINISHED = "setting-up.json"
"""Stands beside a book until its office is whole."""
PLACE_FILE, LAST_FILE = "place.json", "last-here.json"


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


class LastHere(msgspec.Struct, frozen=True):
    """Who signed in at this PC last, and to which office: its name, for the next sign-in."""

    member: int
    office: str


def holds_book(folder: Path) -> bool:
    """Tell whether an office keeps its book in a folder; one that is half set up does not count."""
    try:
        whole = (folder / BOOK).exists() and (folder / KEYS).exists()
        return whole and not (folder / UNFINISHED).exists()
    except OSError:
        return False


def remember(place: Place) -> None:
    """Let this PC find the book again. Raises StorageUnavailable."""
    with surroundings():
        write_whole(place.profile / PLACE_FILE, msgspec.json.encode(_Kept(str(place.folder))))


def remember_last(profile: Path, last: LastHere) -> None:
    """Let the next sign-in at this PC begin with this person. Raises StorageUnavailable."""
    with surroundings():
        write_whole(profile / LAST_FILE, msgspec.json.encode(last))


def last_here(profile: Path) -> LastHere | None:
    """Return who signed in at this PC last; None where nobody did, or that cannot be read."""
    try:
        return msgspec.json.decode((profile / LAST_FILE).read_bytes(), type=LastHere)
    except (OSError, msgspec.DecodeError):
        return None


def remembered(profile: Path) -> Place | None:
    """Return where this PC last found its book; None before the first start is finished."""
    try:
        kept = msgspec.json.decode((profile / PLACE_FILE).read_bytes(), type=_Kept)
    except (FileNotFoundError, msgspec.DecodeError):
        return None
    return Place(Path(kept.folder), profile)
