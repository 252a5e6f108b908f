"""The tables that are worked out from the book and can be thrown away: register, clocks, search."""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    event,
)

from estate_complaints.storage.tables import NAMING

VERSION = 14
"""Raise it whenever a table here, or what is written into it, changes: the books rebuild."""

projections = MetaData(naming_convention=NAMING)

state = Table(
    "projection_state",
    projections,
    Column("version", Text, primary_key=True),
    Column("basis", LargeBinary, nullable=False),  # what all but the stale were worked out by
)

stale = Table(
    "stale",
    projections,
    Column("case_no", Integer, primary_key=True, autoincrement=False),
)
"""The complaints whose rows may show what was true before a change, until they are mended."""

register = Table(
    "register",
    projections,
    Column("case_no", Integer, primary_key=True, autoincrement=False),
    Column("reference", Text, nullable=False, index=True),
    Column("received_on", Date, nullable=False),
    Column("recorded_on", Date, nullable=False),
    Column("complainant", Text, nullable=False),
    Column("person", Integer, index=True),
    Column("person_edition", Integer, nullable=False),  # the details it was made from; 0 for none
    Column("flat", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("stage_name", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("officers", Text, nullable=False),  # ",3,5," so that one number can be looked for
    Column("acknowledged_on", Date),
    Column("replied_on", Date),
    Column("outcome", Text, nullable=False),
    Column("closed_on", Date),
    Column("closed", Boolean, nullable=False),
    Column("last_day", Date, nullable=False),  # on which anything of it happened
    Column("window_until", Date),
    Column("next_due", Date),
    Column("due_name", Text, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("approval", Text, nullable=False),  # the stage whose letter waits, or ""
    Column("held_at", Text, nullable=False),
    Column("origin", Integer, index=True),  # the number of the complaint it comes of
    Column("joined_with", Text, nullable=False),  # the references, as in "CC/2026/002"
    Column("led_elsewhere", Boolean, nullable=False),  # dealt with in the one it is joined with
    Column("edition", Text, nullable=False),
    Column("last_number", Integer, nullable=False),
)

of = register.c
SORTED_BY: dict[str, Column[Any]] = {
    "number": of.case_no,
    "received_on": of.received_on,
    "complainant": of.complainant,
    "stage": of.stage_name,
    "officer": of.officer,
    "next_due": of.next_due,
}
"""How the register can be sorted. For each there is an index that answers it alone."""

NEWEST_FIRST = frozenset({"complainant", "stage", "officer"})
"""Sorts in which, of complaints that are alike, the newest comes first; in the others, last.

Turned round, the whole list is exactly the other way round, so that one index serves both.
"""

for _sort, _column in SORTED_BY.items():
    _tie = of.case_no.desc() if _sort in NEWEST_FIRST else of.case_no
    _leading = (_tie,) if _sort == "number" else (_column, _tie)
    Index(f"ix_register_by_{_sort}", *_leading, of.closed, of.stage)
# In which closed complaints anything happened in a period: this index answers it alone.
Index("ix_register_by_days", of.closed, of.last_day, of.received_on, of.case_no)
# Few are open at a time, and nearly every question is about them: this index answers it alone.
Index(
    "ix_register_open",
    *(of.closed, of.case_no, of.received_on, of.complainant, of.stage, of.stage_name),
    *(of.officer, of.officers, of.next_due, of.approval),
    sqlite_where=of.closed.is_(False),
)

clocks = Table(
    "clocks",
    projections,
    Column("case_no", Integer, primary_key=True, autoincrement=False),
    Column("clock", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("binds", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("started", Date, nullable=False),
    Column("first_due", Date),
    Column("due", Date),
    Column("act_by", Date),
    Column("lenient_due", Date),
    Column("stopped", Date),
    Column("extended", Integer, nullable=False),
    Column("live", Boolean, nullable=False),  # still runs, in a complaint that is open
    Column("provisional", Boolean, nullable=False),
    Index(None, "live", "due"),
)

stages = Table(
    "stages",
    projections,
    Column("case_no", Integer, primary_key=True, autoincrement=False),
    Column("stage", Text, primary_key=True),
    Column("entered_on", Date, nullable=False),
    Column("acknowledged_on", Date),
    Column("answered_on", Date),
    Column("written_on", Date),
    Column("officer", Text, nullable=False),
)

points = Table(
    "points",
    projections,
    Column("case_no", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("category", Text, nullable=False),
    Column("outcome", Text, nullable=False),
)

actions = Table(
    "actions",
    projections,
    Column("case_no", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("what", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("by_when", Date),
    Column("done_on", Date),
    Index(None, "done_on", "by_when"),
)

OF_ONE_CASE = (register, clocks, stages, points, actions, stale)
"""Every projection that holds rows of one complaint."""

SEARCHED = ("reference", "people", "flat", "telephone", "email", "text")
"""What the search looks through, column by column. It keeps no texts, only where words stand."""

_MAKE_SEARCH = (
    f"CREATE VIRTUAL TABLE search USING fts5({', '.join(SEARCHED)}, "
    "content='', contentless_delete=1, tokenize='unicode61', prefix='2 3')"
)


@event.listens_for(projections, "after_create")
def _make_search(_target: MetaData, connection: Connection, **_: Any) -> None:
    connection.exec_driver_sql(_MAKE_SEARCH)


@event.listens_for(projections, "before_drop")
def _drop_search(_target: MetaData, connection: Connection, **_: Any) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS search")
