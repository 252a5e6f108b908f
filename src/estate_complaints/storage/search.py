"""Finds complaints and earlier complainants by words, through the index beside the register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    Text,
    bindparam,
    column,
    func,
    select,
    table,
)

from estate_complaints.rules.people import Person
from estate_complaints.storage.people import person_now
from estate_complaints.storage.projection_tables import NEWEST_FIRST, SORTED_BY, clocks, register
from estate_complaints.storage.search_words import question, whole

FEW = 1_000
"""So few complaints are looked up one by one; for more it is quicker to walk through all."""

MEANT = 5_000
"""Complaints that the words name as they stand come first, unless there are more of them."""

MOST = 2**63 - 1
"""The greatest number SQLite can be asked for, however many digits were typed."""

_PEOPLE = "{people flat telephone email} : "
_search = table("search", column("rowid", Integer), column("search", Text))
_of = register.c


def _matching(asked: str) -> Select[Any]:
    """Select the complaints that answer a question of search_words, the newest first."""
    rowid = _search.c.rowid
    return (
        select(rowid.label("case_no")).where(_search.c.search.match(asked)).order_by(rowid.desc())
    )


def find_people(connection: Connection, words: str, most: int) -> list[tuple[int, Person]]:
    """Return earlier complainants by name, flat, telephone or e-mail address.

    Those whom the words name as they stand come first, then those of the newest complaints.
    """
    questions = [asked for asked in (whole(words), question(words)) if asked]
    numbers = dict.fromkeys(
        number for asked in questions for number in _people(connection, asked, most * 20)
    )
    found = ((number, person_now(connection, number)) for number in list(numbers)[:most])
    return [(number, person) for number, person in found if person]


def _people(connection: Connection, asked: str, most: int) -> list[int]:
    newest = _matching(f"{_PEOPLE}({asked})").limit(most)
    people = select(_of.person).where(_of.case_no.in_(newest), _of.person.is_not(None))
    return list(connection.scalars(people.order_by(_of.case_no.desc())))


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
) -> Sequence[int]:
    """Return the numbers of the complaints a filter shows, in its order.

    Every word begins some word of the complaint; a complaint that the words name as they stand
    (its reference, flat, telephone or complainant) comes before all others.
    """
    conditions = _conditions(show, stage, member, today)
    asked = select(_of.case_no).where(*conditions).order_by(*_order(sort, descending))
    every = sort == "number" and not conditions
    if words.strip():
        return _with_words(connection, words, asked, newest_first=every and descending)
    numbers = _every_number(connection) if every else None
    if numbers is None:
        return _numbers(connection, asked)
    return numbers[::-1] if descending else numbers


def _with_words(
    connection: Connection, words: str, asked: Select[Any], *, newest_first: bool
) -> list[int]:
    """Return those of the numbers asked for that have the words, the ones meant first."""
    looked_for = question(words)
    found = _numbers(connection, _matching(looked_for)) if looked_for else []
    if not found:
        return []
    if newest_first:
        numbers = found
    elif len(found) <= FEW:
        few = _of.case_no.in_(_matching(looked_for).order_by(None))
        numbers = _numbers(connection, asked.where(few))
    else:
        with_words = set(found)
        numbers = [number for number in _numbers(connection, asked) if number in with_words]
    meant = _numbers(connection, _matching(whole(words)).limit(MEANT + 1))
    return numbers if len(meant) > MEANT else _first(set(meant), numbers)


def _first(meant: set[int], numbers: list[int]) -> list[int]:
    if not meant:
        return numbers
    first = [number for number in numbers if number in meant]
    return first + [number for number in numbers if number not in meant]


def _every_number(connection: Connection) -> range | None:
    """Return all numbers without reading them; None should there be a gap after all."""
    many = select(func.count()).select_from(register).scalar_subquery()
    last = select(func.max(_of.case_no)).scalar_subquery()
    row = connection.execute(select(many, last)).one()
    return range(1, row[0] + 1) if row[0] == (row[1] or 0) else None


def _numbers(connection: Connection, asked: Select[Any]) -> list[int]:
    """Read a long list of numbers as one text, which costs a third of a row for each."""
    listed = asked.subquery()
    asked_once = select(func.json_group_array(listed.c.case_no))
    return msgspec.json.decode(connection.execute(asked_once).scalar_one(), type=list[int])


def _conditions(show: str, stage: str, member: int, today: date) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if show != "all":
        conditions.append(_of.closed.is_(show == "closed"))
    if show == "late":
        conditions.append(_of.next_due < today)
    if show == "mine":
        conditions.append(_of.officers.contains(f",{member},"))
    if stage:
        conditions.append(_of.stage == stage)
    return conditions


def _order(sort: str, descending: bool) -> list[ColumnElement[Any]]:
    """Return a sort, or exactly the other way round; what has no date stands last."""
    down = descending != (sort in NEWEST_FIRST)
    numbers = _of.case_no.desc() if down else _of.case_no.asc()
    if sort == "number":
        return [numbers]
    column = SORTED_BY[sort]
    sorted_by = column.desc() if descending else column.asc()
    return [sorted_by.nulls_last() if column.nullable else sorted_by, numbers]


class Line(NamedTuple):
    """A line of the register: the columns of that name."""

    case_no: int
    reference: str
    received_on: date
    complainant: str
    flat: str
    summary: str
    stage_name: str
    officer: str
    acknowledged_on: date | None
    replied_on: date | None
    outcome: str
    closed: bool
    window_until: date | None
    next_due: date | None
    due_name: str
    paused: bool
    approval: str
    held_at: str


_numbered = func.json_each(bindparam("numbers")).table_valued("value")
_LINES = select(*(_of[name] for name in Line._fields)).where(
    _of.case_no.in_(select(_numbered.c.value))
)


def register_lines(connection: Connection, numbers: Sequence[int]) -> list[Line]:
    """Return the lines of some complaints, in the order of `numbers`; none for no complaint."""
    packed = msgspec.json.encode(list(numbers)).decode()
    rows = connection.execute(_LINES, {"numbers": packed}).all()
    lines = {row[0]: Line._make(row) for row in rows}
    return [lines[number] for number in numbers if number in lines]


def due_rows(connection: Connection, first: date, last: date) -> list[Row[Any]]:
    """Return the running clocks of open complaints due from one day to another, in order."""
    asked = (
        select(clocks, _of.reference, _of.complainant)
        .join_from(clocks, register, clocks.c.case_no == _of.case_no)
        .where(clocks.c.live, clocks.c.kind != "not_before", clocks.c.due.between(first, last))
        .order_by(clocks.c.due, clocks.c.binds, clocks.c.case_no)
    )
    return list(connection.execute(asked))


def waiting_for_approval(connection: Connection) -> list[Line]:
    """Return the lines of open complaints with a letter that waits for approval."""
    waiting = select(_of.case_no).where(_of.closed.is_(False), _of.approval != "")
    return register_lines(connection, _numbers(connection, waiting.order_by(_of.next_due)))


def count(connection: Connection) -> int:
    """Return how many complaints the book holds."""
    return connection.scalar(select(func.count()).select_from(register)) or 0


def by_reference(connection: Connection, words: str) -> int | None:
    """Return the complaint of that reference or number, or None if there is no such or several.

    Capitals and signs do not matter: "cc 2026 041" is CC/2026/041.
    """
    if words.strip().isdecimal():
        number = min(int(words), MOST)
        return connection.scalar(select(_of.case_no).where(_of.case_no == number))
    named = whole(words)
    of_reference = _matching(f"{{reference}} : ({named})").limit(2)
    found = _numbers(connection, of_reference) if named else []
    return found[0] if len(found) == 1 else None
