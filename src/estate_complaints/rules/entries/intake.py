"""Entries that take a complaint down, put it right, and decide whether the policy covers it."""

from datetime import date
from typing import Annotated, ClassVar

import msgspec

from estate_complaints.rules.entries.base import Entry, Given, asks


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """One thing complained about (the policies' "element"), in the complainant's words."""

    wrong: Annotated[str, asks("What went wrong", size="paragraph")]
    wanted: Annotated[str, asks("What they would like done", size="paragraph", optional=True)] = ""
    category: Annotated[str, asks("Category", choose="categories")] = ""


class Happening(msgspec.Struct, frozen=True, kw_only=True):
    """When the cause arose: a day, a period, or not known (both days absent).

    `aware` is the day the complainant came to know of it, where that was later.
    """

    first: date | None = None
    last: date | None = None
    aware: date | None = None

    @property
    def known(self) -> bool:
        """Whether at least the last day of the cause is known."""
        return self.last is not None


class Subject(msgspec.Struct, frozen=True, kw_only=True):
    """Who or what a complaint is about; `kind` is one of the policy's subject kinds."""

    kind: str = "service"
    service: str = ""
    member: int | None = None
    name: str = ""


class Representative(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who speaks for the complainant."""

    name: str
    relationship: str = ""
    address: str = ""
    telephone: str = ""
    email: str = ""


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """An earlier complaint of the book that a complaint comes of, such as a first request."""

    number: int
    reference: str


class FirstContact(msgspec.Struct, frozen=True, kw_only=True):
    """What the person first approached tried, and what (C-027, R-035).

    `tried` is "yes", "no" or "not_practicable".
    """

    tried: str = "no"
    what: str = ""
    wants_written: bool = False


class Received(Entry, frozen=True, kw_only=True, tag="received"):
    """A complaint came in. Nothing stops this entry being made.

    `reported_on` is the day the matter was first reported, where a request came before.
    """

    verb: ClassVar[str] = "Record a complaint"
    said: ClassVar[str] = "Complaint received"

    edition: Given
    stage: Given
    channel: Annotated[str, asks("How it came", choose="channels")]
    complainant_kind: Annotated[str, asks("Who complains", choose="complainant_kinds")]
    complainant: int | None = None
    complainant_member: int | None = None
    representative: Representative | None = None
    signatories: int = 0
    reply_by: str = ""
    access_needs: str = ""
    language: str = ""
    happened: Happening = Happening()
    points: tuple[Point, ...] = ()
    subject: Subject = Subject()
    first_contact: FirstContact = FirstContact()
    summary: str = ""
    note: str = ""
    elsewhere_received_on: date | None = None
    reported_on: date | None = None
    origin: Origin | None = None


class DetailsCorrected(Entry, frozen=True, kw_only=True, tag="details_corrected"):
    """What was taken down needed putting right; the first version stays in the history."""

    verb: ClassVar[str] = "Correct the details"
    said: ClassVar[str] = "Details corrected"

    why: Annotated[str, asks("Why it is corrected")]
    summary: Annotated[str, asks("Summary", optional=True)] = ""
    access_needs: Annotated[str, asks("Access needs", optional=True)] = ""
    language: Annotated[str, asks("Language, if not English", optional=True)] = ""
    reply_by: Annotated[
        str, asks("How they prefer to be answered", choose="deliveries", optional=True)
    ] = ""
    happened_last: Annotated[date | None, asks("Last day it happened", optional=True)] = None
    aware: Annotated[
        date | None, asks("Day they came to know of it", "Only if later", optional=True)
    ] = None
    reported_on: Annotated[
        date | None,
        asks("Day it was first reported to us", "Where a request came before", optional=True),
    ] = None
    held_at: Annotated[
        str, asks("Where the correspondence is held", "Folder, path or shelf", optional=True)
    ] = ""
    cleared: Annotated[
        tuple[str, ...],
        asks("Wrong, and to be left empty", choose="correctable", optional=True),
    ] = ()


class PointAdded(Entry, frozen=True, kw_only=True, tag="point_added"):
    """A further point is raised after the complaint was taken down."""

    verb: ClassVar[str] = "Add a point"
    said: ClassVar[str] = "Point added"

    stage: Given
    wrong: Annotated[str, asks("What went wrong", size="paragraph")]
    wanted: Annotated[str, asks("What they would like done", size="paragraph", optional=True)] = ""
    category: Annotated[str, asks("Category", choose="categories", optional=True)] = ""
    raised_before: Annotated[
        bool, asks("They raised it before this stage, and it was not taken down then")
    ] = False


class ScopeDecided(Entry, frozen=True, kw_only=True, tag="scope_decided"):
    """Somebody decided whether the policy covers this complaint, and why.

    `dealt_with_in` is the number of the complaint in which it was dealt with already (R-020).
    """

    verb: ClassVar[str] = "Decide whether the policy covers it"
    said: ClassVar[str] = "Scope decided"

    decision: Annotated[str, asks("Decision", choose="scopes")]
    why: Annotated[str, asks("Reason", size="paragraph")]
    passed_to: Annotated[str, asks("Passed to", "Who deals with it instead", optional=True)] = ""
    dealt_with_in: Annotated[
        int,
        asks("Dealt with in", "The complaint that dealt with it", choose="earlier", optional=True),
    ] = 0
    dealt_with_reference: Given = ""
    document: Given = ""


class RefusalAppealed(Entry, frozen=True, kw_only=True, tag="refusal_appealed"):
    """The complainant wants the decision that the policy does not cover this looked at again."""

    verb: ClassVar[str] = "Record an appeal against the refusal"
    said: ClassVar[str] = "Refusal appealed against"

    channel: Annotated[str, asks("How it came", choose="channels")]
    why: Annotated[str, asks("What they say", size="paragraph", optional=True)] = ""


class MovedToEdition(Entry, frozen=True, kw_only=True, tag="moved_to_edition"):
    """It was decided that this complaint goes on under another edition of the policy."""

    verb: ClassVar[str] = "Move to another edition of the policy"
    said: ClassVar[str] = "Moved to another edition of the policy"

    edition: Annotated[str, asks("Edition", choose="editions")]
    why: Annotated[str, asks("Reason", size="paragraph")]
    decided_by: Annotated[int, asks("Decided by", choose="members")]


class AuthorityConfirmed(Entry, frozen=True, kw_only=True, tag="authority_confirmed"):
    """The office is satisfied that the representative may act for the complainant."""

    verb: ClassVar[str] = "Confirm the representative's authority"
    said: ClassVar[str] = "Authority to act confirmed"

    how: Annotated[str, asks("How we were satisfied")]
    in_writing: Annotated[bool, asks("Confirmed in writing")] = False


class StruckOut(Entry, frozen=True, kw_only=True, tag="struck_out"):
    """An earlier entry was made in error. It stays legible and no longer counts."""

    verb: ClassVar[str] = "Strike out an entry"
    said: ClassVar[str] = "Entry struck out"

    number: Annotated[int, asks("Entry to strike out", choose="entries")]
    why: Annotated[str, asks("Why it is struck out", size="paragraph")]


class Note(Entry, frozen=True, kw_only=True, tag="note"):
    """A plain note for the file."""

    verb: ClassVar[str] = "Write a note"
    said: ClassVar[str] = "Note"

    text: Annotated[str, asks("Note", size="paragraph")]
