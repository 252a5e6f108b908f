"""Finds complaints and earlier complainants by words, through the index beside the register."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, TypeVar

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Integer,
    Row,
    Text,
    bindparam,
    column,
    func,
    or_,
    select,
    table,
)

from estate_complaints.rules.people import Person
from estate_complaints.storage.packed import Packed
from estate_complaints.storage.people import person_now
from estate_complaints.storage.projection_tables import NEWEST_FIRST, SORTED_BY, clocks, register
from estate_complaints.storage.register_line import RegisterLine
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


_NEWEST = Packed(_newest)
_PEOPLE = (
    select(_of.person)
    .where(_of.case_no.in_(_newest), _of.person.is_not(None))
    .order_by(_of.case_no.desc())
)
_EVERY = Packed(
    select(
        select(func.count()).select_from(register).scalar_subquery().label("many"),
        select(func.max(_of.case_no)).scalar_subquery().label("last"),
    )
)
_WAITING = Packed(
    select(_of.case_no).where(_of.closed.is_(False), _of.approval != "").order_by(_of.next_due)
)
_come_by = _of.received_on <= bindparam("last", type_=Date)
_OPEN = Packed(select(_of.case_no).where(_of.closed.is_(False), _come_by))
_HAPPENED = Packed(
    select(_of.case_no).where(
        _of.closed.is_(True), _of.last_day >= bindparam("first", type_=Date), _come_by
    )
)

_own = register.alias()
_OPEN_OF_THE_SAME = (
    select(_of.case_no)
    .join(_own, _own.c.case_no == bindparam("case_no"))
    .where(
        _of.closed.is_(False),
        (_of.person == _own.c.person) | ((_of.flat == bindparam("flat")) & (_of.flat != "")),
    )
    .order_by((_of.person == _own.c.person).desc(), _of.case_no)
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
    values = {"stage": stage, "officer": f"%,{member},%", "today": today.isoformat()}
    every = sort == "number" and show == "all" and not stage
    if words.strip():
        return _with_words(connection, words, asked, values, newest_first=every and descending)
    numbers = _every_number(connection) if every else None
    if numbers is None:
        return _statement(*asked).ask(connection, values, int)
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
    found = matches(connection, looked_for, MOST) if looked_for else []
    if not found:
        return []
    if newest_first:
        numbers = found
    elif len(found) <= FEW:
        among = _statement(*asked, with_words=True)
        numbers = among.ask(connection, {**values, "words": looked_for}, int)
    else:
        with_words = set(found)
        every = _statement(*asked).ask(connection, values, int)
        numbers = [number for number in every if number in with_words]
    meant = matches(connection, whole(words), MEANT + 1)
    return numbers if len(meant) > MEANT else _first(set(meant), numbers)


def _first(meant: set[int], numbers: list[int]) -> list[int]:
    if not meant:
        return numbers
    first = [number for number in numbers if number in meant]
    return first + [number for number in numbers if number not in meant]


def _every_number(connection: Connection) -> range | None:
    """Return all numbers without reading them; None should there be a gap after all."""
    ((many, last),) = _EVERY.ask(connection, {}, tuple[int, int | None])
    return range(1, many + 1) if many == (last or 0) else None


def matches(connection: Connection, asked: str, most: int) -> list[int]:
    """Return the complaints that answer a question of search_words, the newest first."""
    return _NEWEST.ask(connection, {"words": asked, "most": most}, int)


@cache
def _statement(
    show: str, at_stage: bool, sort: str, descending: bool, *, with_words: bool = False
) -> Packed:
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
    return Packed(asked.order_by(*_order(sort, descending)))


def _order(sort: str, descending: bool) -> list[ColumnElement[Any]]:
    """Return a sort, or exactly the other way round; what has no date stands last."""
    down = descending != (sort in NEWEST_FIRST)
    numbers = _of.case_no.desc() if down else _of.case_no.asc()
    if sort == "number":
        return [numbers]
    column = SORTED_BY[sort]
    sorted_by = column.desc() if descending else column.asc()
    return [sorted_by.nulls_last() if column.nullable else sorted_by, numbers]


Line = TypeVar("Line", bound=RegisterLine)
_numbered = func.json_each(bindparam("numbers")).table_valued("value")
_today = bindparam("today", type_=Date)
_LINES = Packed(
    select(
        *(_of.case_no, _of.reference, _of.received_on, _of.complainant, _of.flat, _of.summary),
        *(_of.stage_name, _of.officer, _of.acknowledged_on, _of.replied_on, _of.outcome),
        *(_of.next_due, _of.due_name, func.coalesce(_of.next_due < _today, False).label("late")),
        *(_of.paused, _of.closed, (_of.approval != "").label("waiting")),
        func.iif(_of.window_until >= _today, _of.window_until).label("further_until"),
        *(_of.held_at, _of.joined_with, _of.led_elsewhere),
    ).where(_of.case_no.in_(select(_numbered.c.value)))
)


def register_lines(
    connection: Connection, numbers: Sequence[int], today: date, kind: type[Line]
) -> list[Line]:
    """Return the lines of some complaints, in the order of `numbers`; none for no complaint."""
    values = {"numbers": msgspec.json.encode(list(numbers)).decode(), "today": today.isoformat()}
    lines = {line.number: line for line in _LINES.ask(connection, values, kind)}
    return list(filter(None, map(lines.get, numbers)))


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


def seen_between(connection: Connection, first: date, last: date) -> Sequence[int]:
    """Return the complaints that were open, or in which anything happened, between two days."""
    days = {"first": first.isoformat(), "last": last.isoformat()}
    return sorted((*_OPEN.ask(connection, days, int), *_HAPPENED.ask(connection, days, int)))


def waiting_for_approval(connection: Connection) -> list[int]:
    """Return the open complaints with a letter that waits for approval, the first due first."""
    return _WAITING.ask(connection, {}, int)


def alike(
    connection: Connection, case_no: int, person: Person | None, today: date
) -> list[RegisterLine]:
    """Return the other open complaints of somebody, and those from their flat or telephone.

    Those under the same number among the people come first.
    """
    asked = _OPEN_OF_THE_SAME, {"case_no": case_no, "flat": person.flat if person else ""}
    numbers = dict.fromkeys(connection.scalars(*asked))
    if person and (words := whole(person.telephone)):
        numbers |= dict.fromkeys(matches(connection, f"{{telephone}} : ({words})", FEW))
    numbers.pop(case_no, None)
    lines = register_lines(connection, list(numbers), today, RegisterLine)
    return [line for line in lines if not line.closed]


def coming_of(connection: Connection, case_no: int) -> list[tuple[int, str]]:
    """Return the numbers and references of the complaints that come of one, the first first."""
    asked = select(_of.case_no, _of.reference).where(_of.origin == case_no).order_by(_of.case_no)
    return [(row.case_no, row.reference) for row in connection.execute(asked)]


def by_reference(connection: Connection, words: str) -> int | None:
    """Return the complaint of that reference or number, or None if there is no such or several.

    Capitals and signs do not matter: "cc 2026 041" is CC/2026/041.
    """
    if words.strip().isdecimal():
        number = min(int(words), MOST)
        return connection.scalar(select(_of.case_no).where(_of.case_no == number))
    named = whole(words)
    found = matches(connection, f"{{reference}} : ({named})", 2) if named else []
    return found[0] if len(found) == 1 else None
