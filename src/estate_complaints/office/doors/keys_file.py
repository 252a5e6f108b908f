"""The keys file of the office, opened for one change and closed again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from estate_complaints.office.doors.place import Place
from estate_complaints.storage import this_pc
from estate_complaints.storage.connection import Patience
from estate_complaints.storage.keyring import Keyring
from estate_complaints.storage.keys import Keys


@dataclass(frozen=True, repr=False)
class OpenKeys:
    """The keys file as people use it and as administrators change it; the key this PC keeps."""

    keys: Keys
    ring: Keyring
    office_key: bytes


@contextmanager
def open_keys(place: Place) -> Iterator[OpenKeys]:
    """Open the keys file at a PC of the office.

    Raises NotEnrolled, NotTrusted and StorageUnavailable.
    """
    enrolled = this_pc.enrolment(place.profile)
    ring = Keyring.open(place.keys, enrolled.root, Patience())
    try:
        yield OpenKeys(Keys(ring), ring, enrolled.office_key)
    finally:
        ring.database.drop()
