"""The tables of the keys file, which stands beside the book and is not itself encrypted."""

from sqlalchemy import Column, Integer, LargeBinary, MetaData, Table, Text

from estate_complaints.storage.tables import NAMING

FORM = 1
MARK = 0x45_53_43_4B
"""What SQLite's application id says in a keys file ("ESCK")."""

file = MetaData(naming_convention=NAMING)

office = Table(
    "office",
    file,
    Column("root", LargeBinary, primary_key=True),
    Column("proof", LargeBinary, nullable=False),  # that whoever has the office key made this file
)

cards = Table(
    "cards",
    file,
    Column("member", Integer, primary_key=True, autoincrement=False),
    Column("serial", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("public", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

locks = Table(
    "locks",
    file,
    Column("member", Integer, primary_key=True, autoincrement=False),
    Column("salt", LargeBinary, nullable=False),
    Column("passes", Integer, nullable=False),
    Column("memory", Integer, nullable=False),
    Column("locked", LargeBinary, nullable=False),
)

grants = Table(
    "grants",
    file,
    Column("member", Integer, primary_key=True, autoincrement=False),
    Column("what", Text, primary_key=True),
    Column("generation", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

changes = Table("changes", file, Column("id", Text, primary_key=True))
