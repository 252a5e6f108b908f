"""Finds the earlier complaints of the same person, and those made from the same property."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, bindparam, select

from estate_complaints.rules.people import Person
from estate_complaints.storage.people import person_now
from estate_complaints.storage.projection_tables import register
from estate_complaints.storage.search import FEW, matches
from estate_complaints.storage.search_words import flat_words, folded, whole

_OF_ONE = (
    select(register.c.case_no)
    .where(register.c.person == bindparam("person"))
    .order_by(register.c.case_no.desc())
)
_WHOSE = select(register.c.person).where(register.c.case_no == bindparam("case_no"))


def of_the_same(
    connection: Connection, number: int | None, person: Person | None, most: int
) -> list[int]:
    """Return the complaints under a person's number, telephone or property, the newest first.

    `number` is theirs among the people of the book; None for somebody not known there yet.
    """
    found: set[int] = set()
    if number is not None:
        found |= set(connection.scalars(_OF_ONE, {"person": number}))
    if person and (telephone := whole(person.telephone)):
        found |= set(matches(connection, f"{{telephone}} : ({telephone})", FEW))
    if person and person.flat.strip():
        found |= set(_at_the_property(connection, person))
    return sorted(found, reverse=True)[:most]


def _at_the_property(connection: Connection, person: Person) -> Iterator[int]:
    """Yield the complaints of whoever lives there: the same flat, and no other house.

    An address that nobody wrote down contradicts none.
    """
    flat = folded_flat(person)
    asked = f"{{flat}} : ({whole(flat)})"
    for case_no in matches(connection, asked, FEW):
        other = connection.scalar(_WHOSE, {"case_no": case_no})
        known = person_now(connection, other) if other is not None else None
        if known and folded_flat(known) == flat and _same_house(known, person):
            yield case_no


def folded_flat(person: Person) -> str:
    """Return a flat as it is compared: "Flat 12" and "12" are the same."""
    return " ".join(flat_words(person.flat, "").split())


def _same_house(one: Person, other: Person) -> bool:
    first, second = (set(folded(person.address).split()) for person in (one, other))
    return first <= second or second <= first
