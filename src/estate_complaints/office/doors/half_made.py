"""Marks an office that is being set up, so that an attempt that broke off blocks no other."""

from __future__ import annotations

import contextlib
import platform
from pathlib import Path

import msgspec

from estate_complaints.office.doors.place import UNFINISHED, Place
from estate_complaints.office.refusal import NotDone
from estate_complaints.storage.connection import journal_of
from estate_complaints.storage.faults import surroundings
from estate_complaints.storage.files import write_whole


class _Mark(msgspec.Struct, frozen=True):
    pc: str


def begin(place: Place) -> None:
    """Mark the folder; what an earlier attempt at this PC left there is cleared away.

    Raises FileExistsError where the folder holds a book, NotDone where another PC is setting up
    an office there, and StorageUnavailable.
    """
    with surroundings():
        place.folder.mkdir(parents=True, exist_ok=True)
        begun_at = _pc_of(place.folder / UNFINISHED)
    if begun_at not in (None, platform.node()):
        raise NotDone(
            f"The PC {begun_at} has begun to set up an office in this folder and has not finished. "
            "Please finish it there, or choose another folder."
        )
    if begun_at is not None:
        undo(place)
    with surroundings():
        taken = place.book.exists() or place.keys.exists()
    if taken:
        raise FileExistsError(f"{place.folder} holds a Complaints Book already.")
    with surroundings():
        write_whole(place.folder / UNFINISHED, msgspec.json.encode(_Mark(platform.node())))


def undo(place: Place) -> None:
    """Clear away what an attempt made. Where that fails the mark stays, for the next attempt."""
    with contextlib.suppress(OSError):
        for path in (place.book, place.keys):
            path.unlink(missing_ok=True)
            journal_of(path).unlink(missing_ok=True)
        (place.folder / UNFINISHED).unlink(missing_ok=True)


def settle(place: Place) -> None:
    """Take the mark away: the office is whole, or somebody has signed in to it.

    Nothing is ever cleared away from a book that somebody has signed in to.
    """
    with surroundings():
        (place.folder / UNFINISHED).unlink(missing_ok=True)


def _pc_of(mark: Path) -> str | None:
    """Return the name of the PC that is setting up an office; None where none is."""
    try:
        return msgspec.json.decode(mark.read_bytes(), type=_Mark).pc
    except FileNotFoundError:
        return None
    except msgspec.DecodeError:
        return "another PC"
