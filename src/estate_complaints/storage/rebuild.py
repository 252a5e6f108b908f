"""Keeps the lists as they would be if they were worked out from the book today.

A list knows what it was worked out by, and which complaints in it are stale: so whatever breaks
off half way is gone on with by whoever comes next.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, func, insert, inspect, select, update

from estate_complaints.storage import ledger
from estate_complaints.storage.basis import basis_from, touched
from estate_complaints.storage.faults import NewerBook
from estate_complaints.storage.projection_tables import (
    VERSION,
    projections,
    register,
    stale,
    state,
)
from estate_complaints.storage.projections import Projector

Progress = Callable[[int, int], None]
"""Told how many complaints are done, and of how many."""


def is_due(connection: Connection) -> bool:
    """Tell whether the lists are missing, or an earlier version of the program made them.

    Raises NewerBook where a later one did: two versions would undo each other's work for ever.
    """
    if not inspect(connection).has_table(state.name):
        return True
    made = connection.scalar(select(state.c.version))
    number = int(made.partition(":")[0]) if made else 0
    if number > VERSION:
        raise NewerBook(f"the lists have form {number}, this program knows {VERSION}")
    return number != VERSION


def rebuild(connection: Connection, project: Projector, progress: Progress | None = None) -> int:
    """Make every list anew inside the caller's writing transaction; return how many complaints."""
    projections.drop_all(connection)
    projections.create_all(connection)
    made_by = {"version": str(VERSION), "basis": project.basis.kept}
    connection.execute(insert(state), made_by)
    numbers = ledger.case_numbers(connection)
    for done, case_no in enumerate(numbers, start=1):
        project(connection, case_no, ledger.open_history(connection, case_no))
        if progress:
            progress(done, len(numbers))
    return len(numbers)


def already_done(connection: Connection) -> int | None:
    """Return how many complaints a finished rebuild covered; None if it is still due."""
    return None if is_due(connection) else len(ledger.case_numbers(connection))


def kept_basis(connection: Connection) -> bytes:
    """Return what all complaints in the lists but the stale ones were worked out by."""
    return bytes(connection.execute(select(state.c.basis)).scalar_one())


def goes_by(connection: Connection, project: Projector) -> bool:
    """Tell whether the lists were worked out by what is known here."""
    return kept_basis(connection) == project.basis.kept


def follow(connection: Connection, project: Projector) -> None:
    """Have the lists go by what is known here, in the caller's writing transaction.

    What may look otherwise by it is only marked as stale, which takes a moment in the biggest
    book.
    """
    question = touched(basis_from(kept_basis(connection)), project.basis)
    if question is not None:
        marking = insert(stale).from_select(["case_no"], question)
        connection.execute(marking.prefix_with("OR IGNORE"))
    connection.execute(update(state).values(basis=project.basis.kept))


def how_many_stale(connection: Connection) -> int:
    """Return how many complaints do not show in the lists as they now are."""
    return connection.scalar(select(func.count()).select_from(stale)) or 0


def mend(connection: Connection, project: Projector, enough: Callable[[], bool]) -> int:
    """Work stale complaints out afresh, what is due first before all, until it is `enough`.

    In the caller's writing transaction, of which each is whole. Returns how many were worked out.
    """
    soonest = select(stale.c.case_no).outerjoin(register, register.c.case_no == stale.c.case_no)
    asked = soonest.order_by(register.c.next_due.is_(None), register.c.next_due, stale.c.case_no)
    done = 0
    for case_no in connection.scalars(asked).all():
        project(connection, case_no, ledger.open_history(connection, case_no))
        done += 1
        if enough():
            break
    return done
