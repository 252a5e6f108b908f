"""Entries of the confidential record beside a complaint: only its readers can open them."""

from typing import Annotated, ClassVar

from estate_complaints.rules.entries.base import Entry, Given, asks
from estate_complaints.rules.entries.intake import StruckOut


class ConfidentialNote(Entry, frozen=True, kw_only=True, tag="confidential_note"):
    """Something handed in or noted; whoever hands it in need not be able to read the record."""

    verb: ClassVar[str] = "Hand something in"
    said: ClassVar[str] = "Note"

    record: Given
    text: Annotated[str, asks("What the readers should know", size="paragraph")]


class ConductAssessed(Entry, frozen=True, kw_only=True, tag="conduct_assessed"):
    """The complaint and its evidence were assessed: do they justify action (C-074, C-078)?"""

    verb: ClassVar[str] = "Record the assessment"
    said: ClassVar[str] = "Assessed"

    record: Given
    outsider: Annotated[
        str, asks("Who assessed it from outside the office", "Name and organisation", optional=True)
    ] = ""
    assessors: Annotated[tuple[int, ...], asks("With whom of the office", choose="assessors")]
    basis: Annotated[str, asks("On what basis", choose="bases")]
    evidence: Annotated[
        tuple[str, ...], asks("The evidence looked at", "One item on each line", size="paragraph")
    ]
    investigatory: Annotated[bool, asks("It justifies investigatory action")] = False
    disciplinary: Annotated[bool, asks("It justifies disciplinary action")] = False
    why: Annotated[str, asks("Why", size="paragraph")]


class ConductActionDecided(Entry, frozen=True, kw_only=True, tag="conduct_action_decided"):
    """It was decided whether investigatory or disciplinary action is begun (C-075, C-079)."""

    verb: ClassVar[str] = "Record the decision on action"
    said: ClassVar[str] = "Decided on action"

    record: Given
    deciders: Annotated[tuple[int, ...], asks("Who decided", choose="assessors")]
    investigatory: Annotated[bool, asks("Investigatory action is begun")] = False
    disciplinary: Annotated[bool, asks("Disciplinary action is begun")] = False
    why: Annotated[str, asks("Why", size="paragraph")]

    @property
    def begun(self) -> bool:
        """Whether any action is begun."""
        return self.investigatory or self.disciplinary


class ComplaintCopyGiven(Entry, frozen=True, kw_only=True, tag="complaint_copy_given"):
    """The person complained about was given a copy of the complaint (C-081)."""

    verb: ClassVar[str] = "Record the copy given"
    said: ClassVar[str] = "Copy of the complaint given"

    record: Given
    whom: Annotated[str, asks("To whom", choose="subjects")]
    how: Annotated[str, asks("How", choose="deliveries")]
    cleared: Annotated[bool, asks("Nothing about anybody else is left in the copy")] = False
    note: Annotated[str, asks("Note", size="paragraph", optional=True)] = ""


class SubjectResponded(Entry, frozen=True, kw_only=True, tag="subject_responded"):
    """What the person complained about said to it, or that they did not respond (C-081)."""

    verb: ClassVar[str] = "Record their response"
    said: ClassVar[str] = "Response of the person complained about"

    record: Given
    whom: Annotated[str, asks("Whose response", choose="subjects")]
    response: Annotated[str, asks("What they responded", size="paragraph", optional=True)] = ""
    silent: Annotated[bool, asks("They were asked, and did not respond")] = False


class ReaderAppointed(Entry, frozen=True, kw_only=True, tag="reader_appointed"):
    """A reader let one more person read the record, such as somebody appointed to review it."""

    verb: ClassVar[str] = "Let somebody else read it"
    said: ClassVar[str] = "Reader appointed"

    record: Given
    member: Annotated[int, asks("Who", choose="appointable")]
    why: Annotated[str, asks("Why, or what they are appointed for", size="paragraph")]


class ConfidentialStruckOut(StruckOut, frozen=True, kw_only=True, tag="confidential_struck_out"):
    """An entry of the confidential record was made in error; it stays legible to the readers."""

    record: Given = ""
