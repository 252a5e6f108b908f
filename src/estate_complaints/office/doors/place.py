"""Where an office's book is kept, as this PC remembers it, and who signed in here last.

Read before the first window is shown, so it stands on nothing that takes time to load.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


@dataclass(frozen=True)
class LastHere:
    """Who signed in at this PC last, and to which office, for the next sign-in."""

    member: int
    office: str
    name: str = ""


def holds_book(folder: Path) -> bool:
    """Tell whether an office keeps its book in a folder; one that is half set up does not count."""
    try:
        whole = (folder / BOOK).exists() and (folder / KEYS).exists()
        return whole and not (folder / UNFINISHED).exists()
    except OSError:
        return False


def last_here(profile: Path) -> LastHere | None:
    """Return who signed in at this PC last; None where nobody did, or that cannot be read."""
    kept = _read(profile / LAST_FILE)
    try:
        return LastHere(int(kept["member"]), str(kept["office"]), str(kept.get("name", "")))
    except (KeyError, TypeError, ValueError):
        return None


def remembered(profile: Path) -> Place | None:
    """Return where this PC last found its book; None before the first start is finished."""
    folder = _read(profile / PLACE_FILE).get("folder")
    return Place(Path(folder), profile) if isinstance(folder, str) else None


def _read(path: Path) -> dict[str, Any]:
    """Return what a file of ours says; nothing where it is not there, or says something else."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}
