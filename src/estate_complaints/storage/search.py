"""Finds complaints and earlier complainants by words, through the index beside the register."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, or_, select, text

from estate_complaints.rules.people import Person
from estate_complaints.storage.people import person_now
from estate_complaints.storage.projection_tables import clocks, register

MOST = 500
"""How many complaints a search by words returns at most, the newest first."""

_SORTS: dict[str, Any] = {
    "number": register.c.case_no,
    "received_on": register.c.received_on,
    "complainant": register.c.complainant,
    "stage": register.c.stage_name,
    "officer": register.c.officer,
    "next_due": register.c.next_due,
}


def find_numbers(connection: Connection, words: str, most: int = MOST) -> list[int]:
    """Return the complaints in which every word begins some word, the newest first.

    Numbers of three or more signs are also looked for inside references, flats and telephones.
    """
    terms = _terms(words)
    if not terms:
        return []
    asked = " ".join(f'"{term}"*' for term in terms)
    found = _matching(connection, "search", asked, most)
    if not found and all(len(term) >= 3 for term in terms):
        found = _matching(connection, "search_parts", " ".join(f'"{t}"' for t in terms), most)
    return found


def _matching(connection: Connection, table: str, asked: str, most: int) -> list[int]:
    query = text(
        f"SELECT rowid FROM {table} WHERE {table} MATCH :asked ORDER BY rowid DESC LIMIT :most"
    )
    return list(connection.scalars(query, {"asked": asked, "most": most}))


def _terms(words: str) -> list[str]:
    return re.findall(r"\w+", words)


def find_people(connection: Connection, words: str, most: int) -> list[tuple[int, Person]]:
    """Return earlier complainants by name, flat or telephone, those of the newest cases first."""
    terms = _terms(words)
    if not terms:
        return []
    asked = "{people flat telephone} : (" + " ".join(f'"{term}"*' for term in terms) + ")"
    numbers = _matching(connection, "search", asked, most * 5)
    where = register.c.case_no.in_(numbers), register.c.person.is_not(None)
    rows = connection.execute(
        select(register.c.person).where(*where).order_by(register.c.case_no.desc())
    )
    found: dict[int, Person] = {}
    for (number,) in rows:
        person = None if number in found else person_now(connection, number)
        if person is not None and len(found) < most:
            found[number] = person
    return list(found.items())


def is_late(today: date) -> ColumnElement[bool]:
    """The condition that an open complaint's next date has passed."""
    return and_(register.c.closed_on.is_(None), register.c.next_due < today)


def register_numbers(
    connection: Connection,
    *,
    show: str,
    words: str,
    stage: str,
    sort: str,
    descending: bool,
    member: int,
    today: date,
) -> list[int]:
    """Return the numbers of the complaints a filter shows, in its order."""
    column = _SORTS[sort]
    ordered = [column.desc() if descending else column.asc()]
    if sort != "number":
        ordered = [column.is_(None), *ordered, register.c.case_no.desc()]
    asked = select(register.c.case_no).order_by(*ordered)
    for condition in _conditions(show, stage, member, today):
        asked = asked.where(condition)
    if words.strip():
        asked = asked.where(register.c.case_no.in_(find_numbers(connection, words)))
    return list(connection.scalars(asked))


def _conditions(show: str, stage: str, member: int, today: date) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if show == "closed":
        conditions.append(register.c.closed_on.is_not(None))
    elif show != "all":
        conditions.append(register.c.closed_on.is_(None))
    if show == "late":
        conditions.append(is_late(today))
    if show == "mine":
        conditions.append(register.c.officers.contains(f",{member},"))
    if stage:
        conditions.append(register.c.stage == stage)
    return conditions


def register_rows(connection: Connection, numbers: Sequence[int]) -> list[Row[Any]]:
    """Return the register's rows of some complaints, in the order of `numbers`."""
    rows = connection.execute(select(register).where(register.c.case_no.in_(numbers)))
    by_number = {row.case_no: row for row in rows}
    return [by_number[number] for number in numbers if number in by_number]


def due_rows(connection: Connection, first: date, last: date) -> list[Row[Any]]:
    """Return the running clocks of open complaints due from one day to another, in order."""
    joined = clocks.join(register, clocks.c.case_no == register.c.case_no)
    asked = (
        select(clocks, register.c.reference, register.c.complainant)
        .select_from(joined)
        .where(clocks.c.live, register.c.closed_on.is_(None))
        .where(clocks.c.kind != "not_before", clocks.c.due.between(first, last))
        .order_by(clocks.c.due, clocks.c.binds, clocks.c.case_no)
    )
    return list(connection.execute(asked))


def waiting_for_approval(connection: Connection) -> list[Row[Any]]:
    """Return the register's rows of complaints with a letter that waits for approval."""
    asked = select(register).where(register.c.approval != "").order_by(register.c.next_due)
    return list(connection.execute(asked))


def count(connection: Connection) -> int:
    """Return how many complaints the book holds."""
    return connection.scalar(select(func.count()).select_from(register)) or 0


def by_reference(connection: Connection, words: str) -> int | None:
    """Return the complaint of exactly that reference or number, or None."""
    wanted = words.strip()
    same = register.c.reference == wanted
    number = int(wanted) if wanted.isdecimal() else -1
    asked = select(register.c.case_no).where(or_(same, register.c.case_no == number))
    return connection.scalar(asked)
