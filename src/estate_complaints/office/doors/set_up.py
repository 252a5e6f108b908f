"""Founds an office's book, and lets further people and services into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import msgspec

from estate_complaints.office import lists
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors import half_made
from estate_complaints.office.doors.keys_file import open_keys
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.remembering import remember
from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.people import Member, Office, OfficeDetails, Service
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_reader import read_policy
from estate_complaints.storage import office_rules, people, this_pc
from estate_complaints.storage.administrators import as_administrator
from estate_complaints.storage.book import Book
from estate_complaints.storage.editions import ChangedMeanwhile
from estate_complaints.storage.faults import surroundings
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keys import Keys, office_key_code
from estate_complaints.storage.sealing import Cost

FOUNDER = 1
"""The number of the first person, who is an administrator."""


@dataclass(frozen=True)
class NewOffice:
    """What the first start asks: the policy, the office, and the first person."""

    policy_text: str
    details: OfficeDetails
    person: str
    role: str
    password: str


def read_policy_text(text: str) -> Policy:
    """Read a policy file as this program understands it. Raises PolicyRefused."""
    return read_policy(text, CHECKS)


@dataclass(frozen=True, repr=False)
class Founded:
    """What stands on the office's sheet of paper: shown once, printed, and put into an envelope."""

    recovery_code: str
    office_key_code: str


def found_office(new: NewOffice, place: Place, *, cost: Cost | None = None) -> Founded:
    """Make the keys and the book of a new office and return its codes, shown once.

    `cost` is what a guess at a password costs. Whatever fails, nothing half-made is left behind
    that would be in the way of another attempt. Raises PolicyRefused, FileExistsError where the
    folder holds a book already, NotDone, and StorageUnavailable.
    """
    policy = read_policy_text(new.policy_text)
    half_made.begin(place)
    try:
        founded = _make(new, policy, place, cost)
    except BaseException:
        half_made.undo(place)
        raise
    half_made.settle(place)
    return founded


def _make(new: NewOffice, policy: Policy, place: Place, cost: Cost | None) -> Founded:
    made = Keys.found(place.keys, FOUNDER, new.person, new.password, cost=cost)
    try:
        book = Book.create(place.book, made.founder)
        try:
            _fill(book, new, policy)
        finally:
            book.close()
    finally:
        made.keys.close()
    with surroundings():
        this_pc.enrol(place.profile, made.enrolment)
    remember(place)
    return Founded(made.recovery_code, office_key_code(made.enrolment))


def _fill(book: Book, new: NewOffice, policy: Policy) -> None:
    first_day = date.fromisoformat(policy.about.first_day)
    kept = office_rules.PolicyText(id=policy.key, first_day=first_day, text=new.policy_text)
    office_rules.keep_policy(book, kept)
    people.office_details(book).save(new.details, op_id=uuid4(), id=people.THE_OFFICE)
    founder = Member(id=FOUNDER, name=new.person, role=new.role)
    people.members(book).save(founder, op_id=uuid4(), id=FOUNDER)


def add_member(
    desk: Desk,
    identity: Identity,
    place: Place,
    member: Member,
    password: str,
    *,
    administrator: bool = False,
    cost: Cost | None = None,
    op_id: UUID | None = None,
) -> Member:
    """Let somebody into the office; `member.id` 0 takes the next number.

    Board members who never sign in may have an empty password. The same `op_id` again adds
    nobody twice. Raises NotAllowed for a person who is no administrator, and StorageUnavailable.
    """
    with open_keys(place) as held:
        by = as_administrator(held.ring, identity)
        named = _written(desk, member, op_id or uuid4())
        if password:
            held.keys.add_person(
                by,
                named.id,
                named.name,
                password,
                held.office_key,
                administrator=administrator,
                cost=cost,
            )
    others = tuple(one for one in desk.office.members if one.id != named.id)
    desk.office = msgspec.structs.replace(desk.office, members=(*others, named))
    return named


def _written(desk: Desk, member: Member, op_id: UUID) -> Member:
    held = people.members(desk.book)
    number = member.id or max((one.id for one in held.all()), default=0) + 1
    before = held.get(number)
    named = msgspec.structs.replace(member, id=number)
    seen = before.edition if before else 0
    return held.save(named, op_id=op_id, id=number, seen=seen).body


def set_services(
    desk: Desk,
    services: tuple[Service, ...],
    op_id: UUID,
    before: tuple[Service, ...] | None = None,
) -> None:
    """Say which services the office gives and who manages each.

    `before` is what was looked at: where a colleague changed that meanwhile, ChangedMeanwhile is
    raised. Raises NotAllowed for a person who is no administrator.
    """

    _change_part(desk, "services", services, before, op_id)


def set_meetings(
    desk: Desk,
    meetings: tuple[date, ...],
    op_id: UUID,
    before: tuple[date, ...] | None = None,
) -> None:
    """Say when the Board meets; what waits for its next meeting is due on another day from then on.

    `before` is what was looked at: where a colleague changed that meanwhile, ChangedMeanwhile is
    raised. Raises NotAllowed for a person who is no administrator.
    """

    _change_part(desk, "meetings", meetings, before, op_id)
    lists.follow(desk)


def change_details(
    desk: Desk, details: OfficeDetails, op_id: UUID, before: OfficeDetails | None = None
) -> None:
    """Change what stands at the head of the office's letters; the earlier edition is kept.

    The services and the meetings stay as they are. `before` is what was looked at: where a
    colleague changed that meanwhile, ChangedMeanwhile is raised. Raises NotAllowed for who is no
    administrator.
    """

    def changed(now: OfficeDetails) -> OfficeDetails | None:
        kept = {"services": now.services, "meetings": now.meetings}
        wanted, seen = (msgspec.structs.replace(one, **kept) for one in (details, before or now))
        return None if now not in (seen, wanted) else wanted

    _change_details(desk, changed, op_id)


def _change_part(
    desk: Desk, part: str, wanted: Sequence[Any], before: Sequence[Any] | None, op_id: UUID
) -> None:
    """Change one list of the office's details, unless a colleague did since `before` was seen."""

    def changed(now: OfficeDetails) -> OfficeDetails | None:
        present = getattr(now, part)
        if before not in (None, present) and wanted != present:
            return None
        return msgspec.structs.replace(now, **{part: wanted})

    _change_details(desk, changed, op_id)


def _change_details(
    desk: Desk, changed: Callable[[OfficeDetails], OfficeDetails | None], op_id: UUID
) -> None:
    desk.book.writer.office()  # only an administrator has it
    held = people.office_details(desk.book)
    now = held.get(people.THE_OFFICE)
    if now is None:
        raise LookupError("The book does not say whose it is.")
    details = changed(now.body)
    if details is None:
        raise ChangedMeanwhile(now)
    if details != now.body:
        held.save(details, op_id=op_id, id=people.THE_OFFICE, seen=now.edition)
    desk.office = Office(details=details, members=desk.office.members)
