"""Keeps the lists in step with what they depend on beside the histories: days off, meetings, names.

After a change they are mended a few complaints at a time, so that nobody waits for it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from estate_complaints.office.desk import Desk
from estate_complaints.storage import rebuild
from estate_complaints.storage.basis import basis_from
from estate_complaints.storage.projections import Projector
from estate_complaints.storage.rebuild import Progress

A_MOMENT: Final = 0.4
"""Seconds for which the book is held at a time; a colleague's save waits no longer than that."""


def keep(desk: Desk, progress: Progress | None = None) -> None:
    """Work the lists out anew if another version of the program made them; else have them follow.

    `progress` is told how far it has come. Raises NewerBook and StorageUnavailable.
    """
    projector = desk.projector
    if desk.book.read(rebuild.is_due):
        desk.book.database.write(
            lambda connection: rebuild.rebuild(connection, projector, progress),
            rebuild.already_done,
        )
    else:
        follow(desk)


def follow(desk: Desk) -> None:
    """Have the lists go by what the office has entered by now. It takes a moment in any book.

    The complaints that may look otherwise are marked, and `mend` works them out.
    """
    desk.keep_up()
    projector = desk.projector
    if not desk.book.read(lambda connection: rebuild.goes_by(connection, projector)):
        desk.book.database.write(
            lambda connection: rebuild.follow(connection, projector),
            lambda _connection: None,  # done twice it does no harm
        )


@dataclass(frozen=True)
class Mended:
    """How many complaints were worked out in a moment, and how many are left."""

    done: int = 0
    left: int = 0


def mend(desk: Desk) -> Mended:
    """Work out for a moment what the lists do not yet show as it now is.

    What another PC did not come to the end of is gone on with here. Raises StorageUnavailable.
    """
    desk.keep_up()
    projector = desk.projector
    if desk.book.read(lambda connection: _is_well(connection, projector)):
        return Mended()
    return desk.book.database.write(
        lambda connection: _mend(connection, projector),
        lambda _connection: None,  # done twice it does no harm
    )


def _is_well(connection: Connection, projector: Projector) -> bool:
    if rebuild.goes_by(connection, projector):
        return not rebuild.how_many_stale(connection)
    return not _may_lead(connection, projector)


def _mend(connection: Connection, projector: Projector) -> Mended:
    if not rebuild.goes_by(connection, projector):
        if not _may_lead(connection, projector):
            return Mended()
        rebuild.follow(connection, projector)
    until = time.monotonic() + A_MOMENT
    done = rebuild.mend(connection, projector, lambda: time.monotonic() >= until)
    return Mended(done, rebuild.how_many_stale(connection))


def _may_lead(connection: Connection, projector: Projector) -> bool:
    """Two PCs of which one knows fewer bank holidays must not undo each other's work for ever."""
    theirs = basis_from(rebuild.kept_basis(connection))
    return projector.basis.known_to >= theirs.known_to
