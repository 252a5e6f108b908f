"""Lets this PC find the book again, and begin with whoever was here last."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from estate_complaints.office.doors.place import LAST_FILE, PLACE_FILE, LastHere, Place
from estate_complaints.storage.faults import surroundings
from estate_complaints.storage.files import write_whole


def remember(place: Place) -> None:
    """Let this PC find the book again. Raises StorageUnavailable."""
    _write(place.profile / PLACE_FILE, {"folder": str(place.folder)})


def remember_last(profile: Path, last: LastHere) -> None:
    """Let the next sign-in at this PC begin with this person. Raises StorageUnavailable."""
    _write(profile / LAST_FILE, asdict(last))


def _write(path: Path, kept: dict[str, object]) -> None:
    with surroundings():
        write_whole(path, json.dumps(kept).encode())
