"""Entries by which several complaints of one person are dealt with as one, and apart again."""

from datetime import date
from typing import Annotated, ClassVar

import msgspec

from estate_complaints.rules.entries.base import Entry, Given, asks
from estate_complaints.rules.entries.intake import Point, Subject

_GIVEN = asks("", given=True)


class Sight(msgspec.Struct, frozen=True):
    """Another complaint as somebody saw it: its number, and that of its last entry then."""

    number: int = 0
    seen: int = 0


class Joined(Entry, frozen=True, kw_only=True, tag="joined"):
    """This complaint is dealt with together with another of the same person.

    It stands in the histories of both. `lead` is the number of the complaint they are dealt with
    in, and `leads` is true in that one's history, which takes over the points and the subjects of
    the other. `reference` and `received_on` are the other's; so is `other`, as it was seen.
    """

    verb: ClassVar[str] = "Join with another complaint"
    said: ClassVar[str] = "Joined with another complaint"

    lead: Annotated[int, _GIVEN] = 0
    leads: Annotated[bool, _GIVEN] = False
    other: Annotated[Sight, asks("Which complaint", choose="joinable")] = Sight()
    approved_by: Annotated[int, asks("Approved by", choose="approvers")]
    approved_on: Annotated[date | None, asks("Day of the approval")] = None
    reference: Given = ""
    received_on: Annotated[date | None, _GIVEN] = None
    points: Annotated[tuple[Point, ...], _GIVEN] = ()
    subjects: Annotated[tuple[Subject, ...], _GIVEN] = ()

    @property
    def partner(self) -> int:
        """The number of the other complaint."""
        return self.other.number or self.lead


class Separated(Entry, frozen=True, kw_only=True, tag="separated"):
    """Two complaints that were dealt with as one go their own ways again, as if never joined."""

    verb: ClassVar[str] = "Separate from a joined complaint"
    said: ClassVar[str] = "Separated from another complaint"

    other: Annotated[Sight, asks("Which complaint", choose="joined_with")] = Sight()
    why: Annotated[str, asks("Why they are separated", size="paragraph")]
    reference: Given = ""
