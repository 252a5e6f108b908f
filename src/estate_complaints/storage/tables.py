"""The tables of the book: what is written once and kept, and nothing that can be worked out."""

from sqlalchemy import (
    Column,
    Date,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

HEAD = "0003"
"""The migration that makes the tables as they stand here."""

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

book = MetaData(naming_convention=NAMING)

entries = Table(
    "entries",
    book,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("case_no", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("day", Date, nullable=False),
    Column("recorded_at", Text, nullable=False),
    Column("by", Integer, nullable=False),
    Column("audience", Text, nullable=False),
    Column("op_id", Text, nullable=False),
    Column("body", LargeBinary),  # empty once erased, and its salt with it
    Column("salt", LargeBinary),
    Column("body_hash", LargeBinary, nullable=False),
    Column("prev_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    UniqueConstraint("case_no", "number"),
)

operations = Table(
    "operations",
    book,
    Column("op_id", Text, primary_key=True),
    Column("case_no", Integer, nullable=False),
    Column("first_number", Integer, nullable=False),
    Column("last_number", Integer, nullable=False),
    Column("by", Integer, nullable=False),
    Column("recorded_at", Text, nullable=False),
)


def _editions(name: str) -> Table:
    """A table of things that change: each change is a further edition, and the highest counts."""
    return Table(
        name,
        book,
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("edition", Integer, primary_key=True, autoincrement=False),
        Column("body", LargeBinary, nullable=False),
        Column("recorded_at", Text, nullable=False),
        Column("by", Integer, nullable=False),
        Column("op_id", Text, nullable=False),
        UniqueConstraint("op_id"),
    )


people = _editions("people")
members = _editions("members")
office_details = _editions("office_details")

policy_editions = Table(
    "policy_editions",
    book,
    Column("id", Text, primary_key=True),
    Column("first_day", Date, nullable=False),
    Column("text", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("place", Integer),  # in the order of recording, from 1
    Column("recorded_at", Text),
    Column("by", Integer),
    Column("what", Text),
    Column("signature", LargeBinary),  # none for what was kept before signatures were
)

calendar_days = Table(
    "calendar_days",
    book,
    Column("id", Integer, primary_key=True),
    Column("day", Date, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("recorded_at", Text, nullable=False),
    Column("by", Integer),  # not known for what was entered before it was asked
    Column("signature", LargeBinary),
)

documents = Table(
    "documents",
    book,
    Column("id", Integer, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("mime", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("case_no", Integer, nullable=False, index=True),
    Column("stored", Text, nullable=False),
    Column("recorded_at", Text, nullable=False),
    Column("by", Integer, nullable=False),
    UniqueConstraint("sha256", "case_no", "name"),
)

audiences = Table(
    "audiences",
    book,
    Column("name", Text, primary_key=True),
    Column("public", LargeBinary, nullable=False),
    Column("by", Integer, nullable=False),
    Column("recorded_at", Text, nullable=False),
)

audience_keys = Table(
    "audience_keys",
    book,
    Column("audience", Text, primary_key=True),
    Column("member", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
)

drafts = Table(
    "drafts",
    book,
    Column("id", Integer, primary_key=True),
    Column("owner", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("recorded_at", Text, nullable=False),
    UniqueConstraint("owner", "kind"),
)
