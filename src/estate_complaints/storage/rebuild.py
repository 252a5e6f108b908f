"""Throws the projections away and works them out again from the book."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, insert, inspect, select

from estate_complaints.storage import ledger
from estate_complaints.storage.book import Project
from estate_complaints.storage.projection_tables import VERSION, clocks, projections, state

Progress = Callable[[int, int], None]
"""Told how many complaints are done, and of how many."""


def is_due(connection: Connection, stamp: str) -> bool:
    """Tell whether the projections are missing or made by other rules than those of `stamp`.

    `stamp` names everything beside the histories that the rows depend on.
    """
    if not inspect(connection).has_table(state.name):
        return True
    return connection.scalar(select(state.c.version)) != _version(stamp)


def rebuild(
    connection: Connection, project: Project, stamp: str, progress: Progress | None = None
) -> int:
    """Make every projection anew inside the caller's writing transaction; return how many cases."""
    projections.drop_all(connection)
    projections.create_all(connection)
    numbers = ledger.case_numbers(connection)
    for done, case_no in enumerate(numbers, start=1):
        project(connection, case_no, ledger.open_history(connection, case_no))
        if progress:
            progress(done, len(numbers))
    connection.execute(insert(state), {"version": _version(stamp)})
    return len(numbers)


def renew_meetings(connection: Connection, project: Project) -> int:
    """Make anew the rows of every complaint that may go to a meeting; return how many those are."""
    asked = select(clocks.c.case_no).where(clocks.c.kind == "meeting", clocks.c.live).distinct()
    numbers = list(connection.scalars(asked))
    for case_no in numbers:
        project(connection, case_no, ledger.open_history(connection, case_no))
    return len(numbers)


def already_done(connection: Connection, stamp: str) -> int | None:
    """Return how many complaints a finished rebuild covered; None if it is still due."""
    return None if is_due(connection, stamp) else len(ledger.case_numbers(connection))


def _version(stamp: str) -> str:
    return f"{VERSION}:{stamp}"
