"""Walks the migrations up or down inside a transaction that the caller has begun."""

from types import ModuleType

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, Connection, MetaData, String, Table

from estate_complaints.storage.migrations.versions import (
    r0001_the_book,
    r0002_editions,
    r0003_signed_rules,
)

STEPS: tuple[ModuleType, ...] = (r0001_the_book, r0002_editions, r0003_signed_rules)
"""In order. Named here rather than found in a folder, so that a frozen program has them."""

VERSION = Table("alembic_version", MetaData(), Column("version_num", String(32), primary_key=True))


def up(connection: Connection, revision: str, target: str) -> None:
    """Go from a revision (empty for a new file) up to the target."""
    for step in STEPS:
        if revision < step.revision <= target:
            _take(connection, step, upwards=True)


def down(connection: Connection, revision: str, target: str) -> None:
    """Go from a revision down to the target (empty to undo them all)."""
    for step in reversed(STEPS):
        if target < step.revision <= revision:
            _take(connection, step, upwards=False)


def _take(connection: Connection, step: ModuleType, *, upwards: bool) -> None:
    VERSION.create(connection, checkfirst=True)
    context = MigrationContext.configure(connection, opts={"transactional_ddl": True})
    with Operations.context(context):
        (step.upgrade if upwards else step.downgrade)()
    before, after = step.down_revision or "", step.revision
    _record(connection, after if upwards else before)


def _record(connection: Connection, revision: str) -> None:
    connection.execute(VERSION.delete())
    if revision:
        connection.execute(VERSION.insert(), {"version_num": revision})
