"""A complaint about somebody, and its confidential record as a person at a desk sees it."""

from uuid import uuid4

from tests.office.whole_office import AtWork

from estate_complaints.office.complaint import confidential
from estate_complaints.office.complaint.confidential_rows import ConfidentialView
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.confidential import ConfidentialNote
from estate_complaints.rules.entries.intake import Subject

SECRET = "Xylophone was seen at the gate"


def about_staff(work: AtWork, role: str = "housing_officer") -> int:
    """A complaint about a member of staff; its number."""
    return work.record(subject=Subject(kind="staff", member=work.member(role)))


def note(words: str = SECRET, record: str = "staff") -> ConfidentialNote:
    return ConfidentialNote(record=record, text=words)


def write(work: AtWork, number: int, *entries: Entry) -> ConfidentialView:
    """What is to be written there, and how the record then stands."""
    for entry in entries:
        confidential.write(work.desk, work.place, number, entry, work.day, uuid4())
    return look(work, number)


def look(work: AtWork, number: int) -> ConfidentialView:
    (found,) = confidential.look(work.desk, work.place, number)
    return found


def read(work: AtWork, number: int) -> list[str]:
    """What the person at the desk reads there."""
    return [text for row in look(work, number).entries for _, text in row.details]
