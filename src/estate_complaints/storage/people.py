"""Complainants, the members of the office, and the office itself, each with all its editions."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection

from estate_complaints.rules.people import Member, OfficeDetails, Person
from estate_complaints.storage import tables
from estate_complaints.storage.book import Book
from estate_complaints.storage.editions import Editions, newest

THE_OFFICE = 1
"""The one number in the table of office details."""


def people(book: Book) -> Editions[Person]:
    """Return the people from outside the office."""
    return Editions(book, tables.people, Person)


def members(book: Book) -> Editions[Member]:
    """Return the members of the office; a member's number is that of their keys."""
    return Editions(book, tables.members, Member)


def office_details(book: Book) -> Editions[OfficeDetails]:
    """Return what stands at the head of letters, under the number THE_OFFICE."""
    return Editions(book, tables.office_details, OfficeDetails)


def person_now(connection: Connection, number: int) -> Person | None:
    """Return a person as they are known now, within a transaction the caller has begun."""
    row = newest(connection, tables.people, number)
    return msgspec.json.decode(row.body, type=Person) if row else None
