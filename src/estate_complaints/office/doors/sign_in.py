"""Signing in: opening a person's keys and the book, and laying out the desk."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from estate_complaints.office import lists
from estate_complaints.office.desk import Desk, british_today, policies_of
from estate_complaints.office.doors.place import Place
from estate_complaints.rules.days.calendar import Nation, calendar_from
from estate_complaints.rules.people import Office
from estate_complaints.rules.policy.editions import in_force
from estate_complaints.storage import people, rebuild, this_pc
from estate_complaints.storage.book import Book, utc_now
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keyring import NoSuchPerson
from estate_complaints.storage.keys import Keys

BANK_HOLIDAYS = Path("calendar")


@dataclass(frozen=True)
class Shelf:
    """The program's own files a desk needs: bank holidays and letter templates."""

    resources: Path
    templates: Path


@dataclass(frozen=True)
class SignedIn:
    """Somebody at their desk, and the keys they opened."""

    desk: Desk
    identity: Identity


def names(place: Place) -> tuple[tuple[int, str], ...]:
    """Return who can sign in: number and name. Raises NotEnrolled and StorageUnavailable."""
    keys = Keys.open(place.keys, this_pc.enrolment(place.profile).root)
    try:
        return tuple((card.member, card.name) for card in keys.people())
    finally:
        keys.close()


def sign_in(
    place: Place,
    shelf: Shelf,
    member: int,
    password: str,
    today: Callable[[], date] = british_today,
    progress: rebuild.Progress | None = None,
    now: Callable[[], datetime] = utc_now,
) -> SignedIn:
    """Open a person's keys and the book. Raises SignInRefused and StorageUnavailable.

    Lists that an earlier version of the program made are worked out anew, with `progress` told
    how far it has come.
    """
    enrolled = this_pc.enrolment(place.profile)
    keys = Keys.open(place.keys, enrolled.root)
    try:
        identity = keys.sign_in(member, password, enrolled.office_key)
    finally:
        keys.close()
    desk = open_desk(place, shelf, identity, today, now)
    lists.keep(desk, progress)
    return SignedIn(desk, identity)


def open_desk(
    place: Place,
    shelf: Shelf,
    identity: Identity,
    today: Callable[[], date] = british_today,
    now: Callable[[], datetime] = utc_now,
) -> Desk:
    """Open the book for somebody whose keys are open, and lay out everything they need."""
    book = Book.open(place.book, identity, now=now)
    details = people.office_details(book).get(people.THE_OFFICE)
    members = tuple(edition.body for edition in people.members(book).all())
    if details is None:
        raise LookupError("The book does not say whose it is.")
    office = Office(details=details.body, members=members)
    member = office.member(identity.member)
    if member is None:
        raise LookupError(f"Nobody of the number {identity.member} is in the book.")
    if not member.active:  # they left, and their keys could not be taken at the same moment
        book.close()
        raise NoSuchPerson(member.name)
    policies = policies_of(book)
    nation = in_force(policies.values(), today()).about.nation
    return Desk(
        book=book,
        policies=policies,
        published=calendar_from(bank_holidays(shelf, nation), nation=nation),
        office=office,
        member=member,
        templates=shelf.templates,
        today=today,
    )


def bank_holidays(shelf: Shelf, nation: Nation) -> dict[str, Any]:
    """Return the confirmed bank holidays of a nation as the Government publishes them."""
    file = shelf.resources / BANK_HOLIDAYS / f"{nation}.json"
    document: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return document
