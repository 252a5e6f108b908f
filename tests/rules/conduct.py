"""Complaints about somebody of the office, and the record beside them, for tests."""

from datetime import date

import msgspec
from tests.factories import Story
from tests.histories import ccrmo

from estate_complaints.rules.case.history import Recorded
from estate_complaints.rules.confidential import (
    Kept,
    against_entry,
    circle,
    records_in,
)
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.confidential import (
    ComplaintCopyGiven,
    ConductActionDecided,
)
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.policy.confidential_parts import ConfidentialRecord

DAY = date(2027, 3, 1)
STAFF, BOARD = "staff", "board"


def about(
    kind: str, number: int | None = None, story: Story | None = None, **said: object
) -> Story:
    begun = story or ccrmo(DAY)
    received = begun.lines[0].entry
    subject = Subject(kind=kind, member=number, name=str(said.get("name", "")))
    changed = msgspec.structs.replace(received, subject=subject)
    begun.lines[0] = msgspec.structs.replace(begun.lines[0], entry=changed)
    return begun


def changed(story: Story, number: int, **fields: object) -> Story:
    """The office with somebody in it changed."""
    members = tuple(
        msgspec.structs.replace(one, **fields) if one.id == number else one
        for one in story.office.members
    )
    story.office = msgspec.structs.replace(story.office, members=members)
    return story


def the_record(story: Story) -> ConfidentialRecord:
    (record,) = records_in(story.scene(DAY))
    return record


def readers(story: Story) -> set[str]:
    """Whom the policy lets read, by role."""
    return {member.role for member in circle(story.scene(DAY), the_record(story))}


def kept(story: Story, *entries: Entry, reads: bool = True) -> Kept:
    lines = tuple(
        Recorded(number=n, day=DAY, recorded_at=story.lines[0].recorded_at, by=1, entry=entry)
        for n, entry in enumerate(entries, 2)
    )
    return Kept(story.scene(DAY), the_record(story), lines, reads)


def blocks(held: Kept, entry: Entry) -> list[str]:
    return [one.says for one in against_entry(held, entry) if one.level == "block"]


def decision(story: Story, **begun: bool) -> ConductActionDecided:
    deciders = (story.in_role("estate_manager"),)
    return ConductActionDecided(record=STAFF, deciders=deciders, why="As assessed.", **begun)


OF_CONDUCT = {"C-074", "C-078", "C-081"}
COPY = ComplaintCopyGiven(record=STAFF, whom="Person 2", how="hand", cleared=True)
