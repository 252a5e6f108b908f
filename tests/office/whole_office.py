"""An office with somebody in every role, where a test sits down as whoever the step belongs to."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import msgspec
from tests.factories import a_complaint, policy_text
from tests.histories import acknowledged, an_action, assigned, decided, further
from tests.office.an_office import SHELF

from estate_complaints.office import lists
from estate_complaints.office.complaint import progress
from estate_complaints.office.complaint.record import record_complaint
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.office.demo.book import PASSWORD, demo_office
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.set_up import FOUNDER
from estate_complaints.office.doors.sign_in import sign_in
from estate_complaints.office.rows import CaseView
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.outcome import OutcomeGiven
from estate_complaints.rules.people import Person
from estate_complaints.storage import this_pc
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keys import Keys

PAIGE = Person(
    name="Ms Paige Turner",
    flat="Flat 12",
    address="Flat 12\nStorybook Court\nLondon SW0 0ZZ",
    telephone="020 7946 0123",
    email="paige@storybook.example",
)
AGREED = "Agreed with the complainant."


@dataclass
class AtWork:
    """A desk in an office, on a day that a test may turn; `as_role` changes who sits at it."""

    desk: Desk
    place: Place
    identities: dict[int, Identity]
    day: date

    def on(self, day: date) -> "AtWork":
        """Turn to another day."""
        self.day = day
        return self

    def as_role(self, role: str) -> "AtWork":
        """Let the first person of a role sit down."""
        return self.as_member(self.member(role))

    def as_member(self, number: int) -> "AtWork":
        """Let somebody else sit down."""
        member = self.desk.office.member(number)
        assert member is not None
        self.desk.member = member
        self.desk.book.sign_as(self.identities[number])
        return self

    def member(self, role: str) -> int:
        """The number of the first person in a role."""
        return self.members(role)[0]

    def members(self, role: str) -> tuple[int, ...]:
        """The numbers of everybody in a role."""
        return tuple(m.id for m in self.desk.office.members if m.role == role)

    def taken(self, person: Person | None = PAIGE, **said: Any) -> Taken:
        """A complaint received today; any part of what was taken down may be given."""
        received = a_complaint(self.desk.policy, **{"complainant": None, **said})
        return Taken(self.day, received, person)

    def record(self, person: Person | None = PAIGE, **said: Any) -> int:
        """Take a complaint down and return its number."""
        return record_complaint(self.desk, self.taken(person, **said), uuid4()).number

    def take(self, number: int, *entries: Entry, op_id: UUID | None = None) -> CaseView:
        """Take steps one after the other today, with a reason against every warning."""
        for entry in entries:
            warned = with_reasons(self.desk, number, entry)
            seen = self.desk.case(number).seen
            progress.take_step(self.desk, number, warned, self.day, seen, op_id or uuid4())
        return self.view(number)

    def view(self, number: int) -> CaseView:
        """What the case screen shows."""
        return progress.view(self.desk, number)


def mended(desk: Desk) -> int:
    """Have the lists show everything as it now is, as happens behind the work; how many moments."""
    moments = 1
    while lists.mend(desk).left:
        moments += 1
    return moments


def with_reasons(desk: Desk, number: int, entry: Entry) -> Entry:
    """The entry with a reason against each warning."""
    against = progress.objections(desk, number, entry)
    reasons = tuple(
        Override(rule=one.rule or one.says, says=one.says, reason=AGREED)
        for one in against
        if one.level == "warn"
    )
    return msgspec.structs.replace(entry, overrides=reasons)


@cache
def _founded(policy: str, folder: Path) -> Path:
    """An empty office, founded once for all tests; they work in copies of it."""
    demo_office(policy_text(policy), Place(folder / "share", folder / "this pc"), SHELF)
    return folder


def founded_in(policy: str, shelf: Path, folder: Path) -> Place:
    """A copy of the empty office in a folder of its own."""
    shutil.copytree(_founded(policy, shelf / policy), folder, dirs_exist_ok=True)
    return Place(folder / "share", folder / "this pc")


@contextmanager
def at_work(policy: str, shelf: Path, folder: Path, day: date) -> Iterator[AtWork]:
    """Sign in to a copy of the office; `shelf` is where all tests keep the founded ones."""
    place = founded_in(policy, shelf, folder)
    work: list[AtWork] = []
    signed = sign_in(place, SHELF, FOUNDER, PASSWORD, lambda: work[0].day if work else day)
    work.append(AtWork(signed.desk, place, _everybody(policy, shelf), day))
    signed.desk.book.now = lambda: datetime.combine(work[0].day, time(10), UTC)
    try:
        yield work[0]
    finally:
        signed.desk.book.close()


@cache
def _everybody(policy: str, shelf: Path) -> dict[int, Identity]:
    """The keys of everybody in the office, opened once."""
    folder = _founded(policy, shelf / policy)
    enrolled = this_pc.enrolment(folder / "this pc")
    keys = Keys.open(folder / "share" / Place(folder, folder).keys.name, enrolled.root)
    try:
        return {
            card.member: keys.sign_in(card.member, PASSWORD, enrolled.office_key)
            for card in keys.people()
        }
    finally:
        keys.close()


def early_answered(work: AtWork) -> int:
    """A complaint settled at Early Resolution; its number."""
    number = work.record()
    officer = work.member("housing_officer")
    rang = ContactMade(stage="early", how="telephone", note="Agreed what will be done.")
    work.take(number, assigned("early", officer), rang, an_action(work.day, "early"))
    work.take(number, OutcomeGiven(stage="early", how="telephone"))
    return number


def local_answered(work: AtWork, how: str = "email") -> int:
    """A complaint answered by the Estate Manager at Local Resolution; its number."""
    number = early_answered(work)
    work.take(number, further("local"), acknowledged("local"))
    work.take(number, assigned("local", work.member("estate_manager")), decided("local"))
    work.take(number, OutcomeGiven(stage="local", how=how))
    return number
