"""A complaint as somebody took it down, on its way from the form into the book."""

from dataclasses import dataclass
from datetime import date

from estate_complaints.office.rows import FoundPerson
from estate_complaints.rules.entries.intake import Origin, Received, Representative, Subject
from estate_complaints.rules.people import Person


@dataclass(frozen=True)
class Taken:
    """A complaint as it was taken down. The office fills in the edition and the stage.

    `person` holds details that were typed, `person_id` somebody found among earlier
    complainants; both absent for a complaint that names nobody. `person_was` is what stood in the
    form before anything was typed over it.
    """

    received_on: date
    received: Received
    person: Person | None = None
    person_id: int | None = None
    person_was: Person | None = None


@dataclass(frozen=True)
class Beginning:
    """What a complaint starts with that comes of another: what is known and need not be asked.

    `reported_on` is the day the matter was first reported, `summary` the other one in a line,
    `category` what the policy says it is then about.
    """

    origin: Origin
    reported_on: date
    summary: str
    person: FoundPerson | None
    complainant_kind: str
    signatories: int
    representative: Representative | None
    subject: Subject
    category: str
