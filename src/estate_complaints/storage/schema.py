"""Which form a book has, and bringing an older one up to the form this program knows."""

from __future__ import annotations

from sqlalchemy import Connection, inspect, text

from estate_complaints.storage.faults import NewerBook, NotOurBook
from estate_complaints.storage.tables import HEAD

MARK = 0x45_53_43_42
"""What SQLite's application id says in a Complaints Book ("ESCB")."""


def lay_out(connection: Connection) -> bool:
    """Make the tables of a new book and mark the file as ours."""
    _migrate(connection, "")
    connection.exec_driver_sql(f"PRAGMA application_id = {MARK}")
    return True


def stored_revision(connection: Connection) -> str:
    """Return the form a book has; raises NotOurBook for any other kind of file."""
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    if mark != MARK or not inspect(connection).has_table("alembic_version"):
        raise NotOurBook(f"application id {mark}")
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def is_current(revision: str) -> bool:
    """Tell whether a book has the form of this program; raises NewerBook for a later one."""
    if revision > HEAD:
        raise NewerBook(f"the book has form {revision}, this program knows {HEAD}")
    return revision == HEAD


def bring_up_to_date(connection: Connection) -> bool:
    """Migrate an older book, inside the writing transaction the caller has begun."""
    _migrate(connection, stored_revision(connection))
    return True


def already_up_to_date(connection: Connection) -> bool | None:
    """Tell whether this PC or a colleague's has migrated the book; None if nobody has yet."""
    return True if is_current(stored_revision(connection)) else None


def laid_out(connection: Connection) -> bool | None:
    """Tell whether `lay_out` went through; None if the file is still empty."""
    return True if inspect(connection).has_table("alembic_version") else None


def _migrate(connection: Connection, revision: str) -> None:
    # Imported only here: Alembic costs start-up time that is needed once in a year.
    from estate_complaints.storage.migrations import climb

    climb.up(connection, revision, HEAD)
