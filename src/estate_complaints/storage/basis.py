"""What the lists are worked out by beside the histories, and which complaints a change touches."""

from __future__ import annotations

from datetime import date, timedelta

import msgspec
from sqlalchemy import Select, func, or_, select

from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.people import Office
from estate_complaints.storage.projection_tables import clocks, stages

_ONE_DAY = timedelta(days=1)
_DATES = ("started", "first_due", "due", "act_by", "lenient_due", "stopped")
_json = msgspec.json.Encoder(order="sorted")


class Basis(msgspec.Struct, frozen=True, kw_only=True):
    """Days off, the Board's meetings and the members' names, as a list was worked out by them.

    The editions of the policy are not among them: an edition never changes, and a complaint goes
    by its own. Bank holidays are confirmed from `known_from` to `known_to`.
    """

    known_from: date
    known_to: date
    days_off: tuple[date, ...]
    meetings: tuple[date, ...]
    names: tuple[tuple[int, str], ...]

    @property
    def kept(self) -> bytes:
        """What the book keeps of it."""
        return _json.encode(self)


def basis_of(calendar: WorkingCalendar, office: Office) -> Basis:
    """Return what lists are worked out by with this calendar in this office."""
    closed = {day for closure in calendar.closures for day in closure.days()}
    return Basis(
        known_from=calendar.known_from,
        known_to=calendar.known_to,
        days_off=tuple(sorted(closed.union(calendar.holidays))),
        meetings=tuple(sorted(office.meetings)),
        names=tuple(sorted((member.id, member.name) for member in office.members)),
    )


def basis_from(kept: bytes) -> Basis:
    """Return a basis as the book has kept it."""
    return msgspec.json.decode(kept, type=Basis)


def touched(before: Basis, after: Basis) -> Select[tuple[int]] | None:
    """Return the question which complaints may look otherwise than before; None for none.

    Every date is counted forward, so that a day before which all dates of a complaint lie cannot
    move them. Only what waits for a meeting of which there is none looks further ahead.
    """
    since = _first_change(before, after)
    gone = dict(before.names).items() - dict(after.names).items()
    questions = []
    if since is not None:
        late = [clocks.c[name] >= since for name in _DATES]
        questions.append(select(clocks.c.case_no).where(or_(*late)))
    if before.meetings != after.meetings:
        waits = clocks.c.due.is_(None) & (clocks.c.kind == "meeting")
        questions.append(select(clocks.c.case_no).where(waits))
    if gone:
        named = [func.instr(stages.c.officer, name) > 0 for _, name in gone]
        questions.append(select(stages.c.case_no).where(or_(*named)))
    if not questions:
        return None
    return select(questions[0].union(*questions[1:]).subquery().c.case_no)


def _first_change(before: Basis, after: Basis) -> date | None:
    changed = set(before.days_off) ^ set(after.days_off)
    changed |= set(before.meetings) ^ set(after.meetings)
    if before.known_to != after.known_to:  # beyond it a date is provisional
        changed.add(min(before.known_to, after.known_to) + _ONE_DAY)
    if before.known_from != after.known_from:
        changed.add(min(before.known_from, after.known_from))
    return min(changed, default=None)
