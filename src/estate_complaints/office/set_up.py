"""Founds an office's book, and lets further people and services into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

import msgspec

from estate_complaints.office.desk import Desk
from estate_complaints.office.place import Place, remember
from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.people import Member, Office, OfficeDetails, Service
from estate_complaints.rules.policy import Policy
from estate_complaints.rules.policy_reader import read_policy
from estate_complaints.storage import office_rules, people, rebuild, this_pc
from estate_complaints.storage.book import Book
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keys import Keys
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


def found_office(new: NewOffice, place: Place, *, cost: Cost | None = None) -> str:
    """Make the keys and the book of a new office and return the recovery code, shown once.

    `cost` is what a guess at a password costs. Raises PolicyRefused, FileExistsError where the
    folder holds a book already, and StorageUnavailable.
    """
    policy = read_policy_text(new.policy_text)
    place.folder.mkdir(parents=True, exist_ok=True)
    for path in (place.book, place.keys):
        if path.exists():
            raise FileExistsError(f"{place.folder} holds a Complaints Book already.")
    founded = Keys.found(place.keys, FOUNDER, new.person, new.password, cost=cost)
    try:
        book = Book.create(place.book, founded.founder)
        try:
            _fill(book, new, policy)
        finally:
            book.close()
    finally:
        founded.keys.close()
    this_pc.enrol(place.profile, founded.enrolment)
    remember(place)
    return founded.recovery_code


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
) -> Member:
    """Let somebody into the office; `member.id` 0 takes the next number.

    Board members who never sign in may have an empty password. Raises NotAllowed for a person
    who is no administrator.
    """
    held = people.members(desk.book)
    number = member.id or max((one.id for one in held.all()), default=0) + 1
    named = msgspec.structs.replace(member, id=number)
    before = held.get(number)
    seen = before.edition if before else 0
    held.save(named, op_id=uuid4(), id=number, seen=seen)
    if password:
        keys = Keys.open(place.keys, bytes(identity.office().verify_key))
        try:
            office_key = this_pc.enrolment(place.profile).office_key
            keys.add_person(
                identity,
                number,
                named.name,
                password,
                office_key,
                administrator=administrator,
                cost=cost,
            )
        finally:
            keys.close()
    others = tuple(one for one in desk.office.members if one.id != number)
    desk.office = msgspec.structs.replace(desk.office, members=(*others, named))
    return named


def set_services(desk: Desk, services: tuple[Service, ...], op_id: UUID) -> None:
    """Say which services the office gives and who manages each."""
    change_details(desk, msgspec.structs.replace(desk.office.details, services=services), op_id)


def change_details(desk: Desk, details: OfficeDetails, op_id: UUID) -> None:
    """Change what stands at the head of the office's letters; the earlier edition is kept."""
    held = people.office_details(desk.book)
    before = held.get(people.THE_OFFICE)
    seen = before.edition if before else 0
    held.save(details, op_id=op_id, id=people.THE_OFFICE, seen=seen)
    desk.office = Office(details=details, members=desk.office.members)


def rebuild_lists(desk: Desk, stamp: str, progress: rebuild.Progress | None = None) -> int:
    """Work the lists out anew from the book; return how many complaints it holds."""
    return desk.book.database.write(
        lambda connection: rebuild.rebuild(connection, desk.projector, stamp, progress),
        lambda connection: rebuild.already_done(connection, stamp),
    )
