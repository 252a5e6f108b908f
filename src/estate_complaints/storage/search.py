"""Finds complaints and earlier complainants by words, through the index beside the register."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
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
    or_,
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

_of = register.c
_search = table("search", column("rowid", Integer), column("search", Text))
_matching = select(_search.c.rowid.label("case_no")).where(
    _search.c.search.match(bindparam("words"))
)
_newest = _matching.order_by(_search.c.rowid.desc()).limit(bindparam("most"))


def _packed(asked: Select[Any]) -> Select[Any]:
    """Have a long list of numbers come as one text, which costs a third of a row for each."""
    return select(func.json_group_array(asked.subquery().c.case_no))


_NEWEST = _packed(_newest)
_PEOPLE = (
    select(_of.person)
    .where(_of.case_no.in_(_newest), _of.person.is_not(None))
    .order_by(_of.case_no.desc())
)
_EVERY = select(
    select(func.count()).select_from(register).scalar_subquery(),
    select(func.max(_of.case_no)).scalar_subquery(),
)
_WAITING = (
    select(_of.case_no).where(_of.closed.is_(False), _of.approval != "").order_by(_of.next_due)
)


def find_people(connection: Connection, words: str, most: int) -> list[tuple[int, Person]]:
    """Return earlier complainants by name, flat, telephone or e-mail address.

    Those whom the words name as they stand come first, then those of the newest complaints.
    """
    numbers: dict[int, None] = {}
    for asked in filter(None, (whole(words), question(words))):
        values = {"words": f"{{people flat telephone email}} : ({asked})", "most": most * 20}
        numbers |= dict.fromkeys(connection.scalars(_PEOPLE, values))
    found = ((number, person_now(connection, number)) for number in list(numbers)[:most])
    return [(number, person) for number, person in found if person]


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
    asked = (show, bool(stage), sort, descending)
    values = {"stage": stage, "officer": f"%,{member},%", "today": today}
    every = sort == "number" and show == "all" and not stage
    if words.strip():
        return _with_words(connection, words, asked, values, newest_first=every and descending)
    numbers = _every_number(connection) if every else None
    if numbers is None:
        return _numbers(connection, _statement(*asked), values)
    return numbers[::-1] if descending else numbers


def _with_words(
    connection: Connection,
    words: str,
    asked: tuple[str, bool, str, bool],
    values: Mapping[str, Any],
    *,
    newest_first: bool,
) -> list[int]:
    """Return those of the numbers asked for that have the words, the ones meant first."""
    looked_for = question(words)
    found = _matches(connection, looked_for, MOST) if looked_for else []
    if not found:
        return []
    if newest_first:
        numbers = found
    elif len(found) <= FEW:
        among = _statement(*asked, with_words=True)
        numbers = _numbers(connection, among, {**values, "words": looked_for})
    else:
        with_words = set(found)
        every = _numbers(connection, _statement(*asked), values)
        numbers = [number for number in every if number in with_words]
    meant = _matches(connection, whole(words), MEANT + 1)
    return numbers if len(meant) > MEANT else _first(set(meant), numbers)


def _first(meant: set[int], numbers: list[int]) -> list[int]:
    if not meant:
        return numbers
    first = [number for number in numbers if number in meant]
    return first + [number for number in numbers if number not in meant]


def _every_number(connection: Connection) -> range | None:
    """Return all numbers without reading them; None should there be a gap after all."""
    many, last = connection.execute(_EVERY).one()
    return range(1, many + 1) if many == (last or 0) else None


def _matches(connection: Connection, asked: str, most: int) -> list[int]:
    """Return the complaints that answer a question of search_words, the newest first."""
    return _numbers(connection, _NEWEST, {"words": asked, "most": most})


def _numbers(connection: Connection, asked: Select[Any], values: Mapping[str, Any]) -> list[int]:
    packed: str = connection.execute(asked, values).scalar_one()
    return msgspec.json.decode(packed, type=list[int])


@cache
def _statement(
    show: str, at_stage: bool, sort: str, descending: bool, *, with_words: bool = False
) -> Select[Any]:
    """Return what asks for the numbers a filter shows; `stage`, `officer`, `today` are given."""
    conditions: list[ColumnElement[bool]] = []
    if show != "all":
        conditions.append(_of.closed.is_(show == "closed"))
    if show == "late":
        conditions.append(_of.next_due < bindparam("today"))
    if show == "mine":
        conditions.append(_of.officers.like(bindparam("officer")))
    if at_stage:
        conditions.append(_of.stage == bindparam("stage"))
    if with_words:
        conditions.append(_of.case_no.in_(_matching))
    asked = select(_of.case_no).where(*conditions)
    return _packed(asked.order_by(*_order(sort, descending)))


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


def due_rows(connection: Connection, first: date, last: date, today: date) -> list[Row[Any]]:
    """Return the running clocks due from one day to another, in order.

    A meeting of the Board is due only once the matter has come before the Board.
    """
    begun = or_(clocks.c.kind != "meeting", clocks.c.started <= today)
    asked = (
        select(clocks, _of.reference, _of.complainant, _of.edition)
        .join_from(clocks, register, clocks.c.case_no == _of.case_no)
        .where(clocks.c.live, clocks.c.kind != "not_before", begun)
        .where(clocks.c.due.between(first, last))
        .order_by(clocks.c.due, clocks.c.binds, clocks.c.case_no)
    )
    return list(connection.execute(asked))


def waiting_for_approval(connection: Connection) -> list[Line]:
    """Return the lines of open complaints with a letter that waits for approval."""
    return register_lines(connection, list(connection.scalars(_WAITING)))


def by_reference(connection: Connection, words: str) -> int | None:
    """Return the complaint of that reference or number, or None if there is no such or several.

    Capitals and signs do not matter: "cc 2026 041" is CC/2026/041.
    """
    if words.strip().isdecimal():
        number = min(int(words), MOST)
        return connection.scalar(select(_of.case_no).where(_of.case_no == number))
    named = whole(words)
    found = _matches(connection, f"{{reference}} : ({named})", 2) if named else []
    return found[0] if len(found) == 1 else None
