"""Lets a further PC into an office that has its book already, and finds a book that was moved."""

from __future__ import annotations

from pathlib import Path

from estate_complaints.office.doors.place import UNFINISHED, Place, holds_book
from estate_complaints.office.doors.remembering import remember
from estate_complaints.office.refusal import NotDone
from estate_complaints.storage import this_pc
from estate_complaints.storage.connection import Patience
from estate_complaints.storage.faults import BookMissing, surroundings
from estate_complaints.storage.keyring import Keyring, NotTrusted
from estate_complaints.storage.keys import enrolment_by_code


class NoBookThere(NotDone):
    """There is no office's book in the folder that was named."""


class WrongCode(NotDone):
    """The code is missing, or is that of another office."""


def join_office(folder: Path, profile: Path, code: str) -> Place:
    """Make this PC one of the office's, and let it find the book; returns where that is.

    `code` is the office key from the office's sheet. A PC that has the key already needs none:
    its book may only have moved. Raises NoBookThere, WrongCode, Mistyped with the line in which
    the mistake is, and StorageUnavailable.
    """
    place = Place(folder, profile)
    with surroundings():
        unfinished = (folder / UNFINISHED).exists()
    if unfinished:
        raise NoBookThere("An office is being set up in this folder. Please finish that first.")
    if not holds_book(folder):
        raise NoBookThere(BookMissing.sentence)
    if not belongs(place):
        if not code.strip():
            raise WrongCode("Type the office key from the office's sheet.")
        enrolled = _enrolment(place, code)
        with surroundings():
            this_pc.enrol(profile, enrolled)
    remember(place)
    return place


def belongs(place: Place) -> bool:
    """Tell whether this PC has the key of the office whose book lies there already."""
    try:
        enrolled = this_pc.enrolment(place.profile)
        Keyring.open(place.keys, enrolled.root, Patience()).database.drop()
    except (this_pc.NotEnrolled, NotTrusted):
        return False
    return True


def _enrolment(place: Place, code: str) -> this_pc.Enrolment:
    try:
        return enrolment_by_code(place.keys, code)
    except NotTrusted as error:
        raise WrongCode(
            "This is the key of another office, or the folder is. Please compare both."
        ) from error
