"""Signing in: opening a person's keys and the book, and laying out the desk."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from estate_complaints.office.desk import Desk, british_today, policies_of
from estate_complaints.office.place import Place
from estate_complaints.office.set_up import rebuild_lists
from estate_complaints.rules.calendar import Nation, calendar_from
from estate_complaints.rules.editions import in_force
from estate_complaints.rules.people import Office
from estate_complaints.storage import office_rules, people, rebuild, this_pc
from estate_complaints.storage.book import Book, utc_now
from estate_complaints.storage.identity import Identity
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

    Lists that an earlier version of the program, policy or calendar made are worked out anew,
    with `progress` told how far it has come.
    """
    enrolled = this_pc.enrolment(place.profile)
    keys = Keys.open(place.keys, enrolled.root)
    try:
        identity = keys.sign_in(member, password, enrolled.office_key)
    finally:
        keys.close()
    desk = open_desk(place, shelf, identity, today, now)
    keep_lists(desk, shelf, progress)
    return SignedIn(desk, identity)


def keep_lists(desk: Desk, shelf: Shelf, progress: rebuild.Progress | None = None) -> None:
    """Work the lists out anew if anything they depend on, beside the histories, has changed."""
    stamp = _stamp(desk, shelf)
    if desk.book.read(lambda connection: rebuild.is_due(connection, stamp)):
        rebuild_lists(desk, stamp, progress)


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
    text = _bank_holidays_file(shelf, nation).read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    return document


def _bank_holidays_file(shelf: Shelf, nation: Nation) -> Path:
    return shelf.resources / BANK_HOLIDAYS / f"{nation}.json"


def _stamp(desk: Desk, shelf: Shelf) -> str:
    """Name everything beside the histories that the lists depend on."""
    digest = hashlib.sha256()
    for kept in office_rules.policies(desk.book):
        digest.update(kept.text.encode())
    nation = desk.policy.about.nation
    digest.update(_bank_holidays_file(shelf, nation).read_bytes())
    digest.update(repr(office_rules.days(desk.book)).encode())
    digest.update(repr(desk.office.meetings).encode())
    digest.update(repr([(one.id, one.name) for one in desk.office.members]).encode())
    return digest.hexdigest()[:16]
