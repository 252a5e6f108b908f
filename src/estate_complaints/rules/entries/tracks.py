"""Entries about what runs beside the stages of a complaint."""

from typing import Annotated, ClassVar

from estate_complaints.rules.entries.base import Entry, asks


class CircumstanceNoted(Entry, frozen=True, kw_only=True, tag="circumstance"):
    """Something about the complaint came up that the policy treats in its own way, or is over."""

    verb: ClassVar[str] = "Note a special circumstance"
    said: ClassVar[str] = "Special circumstance"

    what: Annotated[str, asks("What has come up", choose="circumstances")]
    note: Annotated[
        str, asks("Details", "Names, dates, references", size="paragraph", optional=True)
    ] = ""
    over: Annotated[bool, asks("It is over, or was a mistake")] = False
