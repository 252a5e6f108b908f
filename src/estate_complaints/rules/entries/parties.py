"""Entries that name people once a complaint is taken down: who complains, for whom, about whom."""

from typing import Annotated, ClassVar

from estate_complaints.rules.entries.base import Entry, asks
from estate_complaints.rules.entries.intake import Representative, Subject

FIND = "Begin with a name, a flat or a telephone number: who is known already is offered"


class ComplainantNamed(Entry, frozen=True, kw_only=True, tag="complainant_named"):
    """Somebody came forward as the complainant or spokesperson, or their details were put right.

    `complainant` is their number among the people of the book, as in the receipt; the rest is
    what was written down about them on this day.
    """

    verb: ClassVar[str] = "Name or correct the complainant"
    said: ClassVar[str] = "Complainant named"

    complainant: Annotated[int, asks("", given=True)] = 0
    complainant_kind: Annotated[str, asks("Who complains", choose="complainant_kinds")]
    name: Annotated[str, asks("Name", FIND, finds=True)]
    flat: Annotated[str, asks("Flat or property", optional=True)] = ""
    address: Annotated[str, asks("Address for letters", size="paragraph", optional=True)] = ""
    telephone: Annotated[str, asks("Telephone", optional=True)] = ""
    email: Annotated[str, asks("E-mail", optional=True)] = ""
    same: Annotated[bool, asks("The same person as before: only the details were wrong")] = False
    why: Annotated[str, asks("How we know, or what was wrong", optional=True)] = ""


class RepresentativeNamed(Entry, frozen=True, kw_only=True, tag="representative_named"):
    """Somebody speaks for the complainant from now on, with or without authority shown."""

    verb: ClassVar[str] = "Name a representative"
    said: ClassVar[str] = "Representative named"

    name: Annotated[str, asks("Name", FIND, finds=True)]
    relationship: Annotated[
        str, asks("Who they are to the complainant", "Such as daughter, adviser", optional=True)
    ] = ""
    address: Annotated[str, asks("Address for letters", size="paragraph", optional=True)] = ""
    telephone: Annotated[str, asks("Telephone", optional=True)] = ""
    email: Annotated[str, asks("E-mail", optional=True)] = ""
    how: Annotated[
        str,
        asks("How we know that they may act", "Left empty: it is not confirmed yet", optional=True),
    ] = ""
    in_writing: Annotated[bool, asks("The complainant confirmed it in writing")] = False

    @property
    def representative(self) -> Representative:
        """Who speaks for the complainant."""
        return Representative(
            name=self.name,
            relationship=self.relationship,
            address=self.address,
            telephone=self.telephone,
            email=self.email,
        )

    @property
    def satisfied(self) -> bool:
        """Whether the office knew on the same day that they may act."""
        return self.in_writing or bool(self.how.strip())


class RepresentativeStoodDown(Entry, frozen=True, kw_only=True, tag="representative_stood_down"):
    """The representative speaks for the complainant no longer."""

    verb: ClassVar[str] = "Record that the representative stood down"
    said: ClassVar[str] = "Representative stood down"

    why: Annotated[str, asks("How we know", size="paragraph", optional=True)] = ""


class SubjectCorrected(Entry, frozen=True, kw_only=True, tag="subject_corrected"):
    """Who or what the complaint is about turned out to be somebody or something else."""

    verb: ClassVar[str] = "Correct who or what it is about"
    said: ClassVar[str] = "Subject corrected"

    about: Annotated[str, asks("What it is about", choose="subject_kinds")]
    service: Annotated[str, asks("Service", choose="services", optional=True)] = ""
    member: Annotated[int, asks("Who works here", choose="colleagues", optional=True)] = 0
    name: Annotated[str, asks("Name of somebody else", optional=True)] = ""
    also: Annotated[bool, asks("This comes on top of what it is about already")] = False
    why: Annotated[str, asks("Why it is corrected")]

    @property
    def subject(self) -> Subject:
        """Who or what the complaint is about."""
        return Subject(
            kind=self.about, service=self.service, member=self.member or None, name=self.name
        )
