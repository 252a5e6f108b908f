"""The tables that are worked out from the book and can be thrown away: register, clocks, search."""

from sqlalchemy import DDL, Boolean, Column, Date, Index, Integer, MetaData, Table, Text, event

from estate_complaints.storage.tables import NAMING

VERSION = 1
"""Raise it whenever a table here, or what is written into it, changes: the books rebuild."""

projections = MetaData(naming_convention=NAMING)

state = Table("projection_state", projections, Column("version", Text, primary_key=True))

register = Table(
    "register",
    projections,
    Column("case_no", Integer, primary_key=True, autoincrement=False),
    Column("reference", Text, nullable=False),
    Column("received_on", Date, nullable=False, index=True),
    Column("recorded_on", Date, nullable=False),
    Column("complainant", Text, nullable=False, index=True),
    Column("person", Integer, index=True),
    Column("flat", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("stage", Text, nullable=False, index=True),
    Column("stage_name", Text, nullable=False),
    Column("officer", Text, nullable=False, index=True),
    Column("officers", Text, nullable=False),  # ",3,5," so that one number can be looked for
    Column("acknowledged_on", Date),
    Column("replied_on", Date),
    Column("outcome", Text, nullable=False),
    Column("closed_on", Date, index=True),
    Column("window_until", Date),
    Column("next_due", Date, index=True),
    Column("due_name", Text, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("approval", Text, nullable=False),  # the stage whose letter waits, or ""
    Column("held_at", Text, nullable=False),
    Column("edition", Text, nullable=False),
    Column("last_number", Integer, nullable=False),
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
    Column("live", Boolean, nullable=False),
    Column("provisional", Boolean, nullable=False),
    Index(None, "live", "due"),
    Index(None, "due"),
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

OF_ONE_CASE = (register, clocks, stages, points, actions)
"""Every projection that holds rows of one complaint."""

SEARCHED = ("reference", "people", "flat", "telephone", "text")
"""What the search looks through, column by column."""

_columns = ", ".join(SEARCHED)
event.listen(
    projections,
    "after_create",
    DDL(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5({_columns}, "
        "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3')"
    ),
)
event.listen(
    projections,
    "after_create",
    DDL(
        "CREATE VIRTUAL TABLE IF NOT EXISTS search_parts USING fts5(reference, people, "
        "flat, telephone, tokenize='trigram')"
    ),
)
event.listen(projections, "before_drop", DDL("DROP TABLE IF EXISTS search"))
event.listen(projections, "before_drop", DDL("DROP TABLE IF EXISTS search_parts"))
