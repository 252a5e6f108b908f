"""How a letter says a day was reached: counted from which day, and which days do not count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from estate_complaints.rules.case.mediation import pauses_in
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.clocks.limits import Counted, counted
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import DayOff
from estate_complaints.rules.days.reckoning import AppliedPause, Reckoning
from estate_complaints.rules.scene import Scene

_BEGAN = {
    "received": "the day we received your complaint",
    "requested": "the day we received your request",
    "entered": "the day we received your request",
    "acknowledged": "the day of our acknowledgement",
    "outcome": "the day we told you the outcome",
    "written_outcome": "the day of this letter",
    "outcome_reached_them": "the day we expect this letter to reach you",
}
"""What a complainant knows the first day of a clock as, by the moment it starts at."""


def reached(scene: Scene, clock: Clock) -> str:
    """Return how the date in force was reached, in whole sentences; nothing where none is."""
    if clock.due is None:
        return ""
    if clock.extended:
        return _moved(clock)
    pauses = pauses_in(scene.case) if clock.rule.pauses else ()
    found = counted(
        scene.policy,
        scene.calendar,
        scene.case,
        clock.rule,
        clock.started,
        pauses,
        scene.office.meetings,
    )
    if found is None or found.reckoning.due != clock.due:
        return ""
    if found.meeting:
        return "That is the day of the meeting at which it will be considered."
    return " ".join((_counted(scene, found), *_left_out(found.reckoning)))


def _moved(clock: Clock) -> str:
    if clock.rule.extends == "request":
        return "That is the later day we agreed when you asked for more time."
    return "That is the day we gave you when we wrote that we need more time."


def _counted(scene: Scene, found: Counted) -> str:
    began = uk_dates.long(found.reckoning.start)
    known_as = _BEGAN.get(_moment(scene, found), found.starts_words)
    return f"That is {found.reckoning.limit} after {began}, {known_as}."


def _moment(scene: Scene, found: Counted) -> str:
    """The first stage was asked for by the complaint itself."""
    stage, _, moment = found.starts.partition(".")
    first = stage == scene.case.received.stage and moment in ("requested", "entered")
    return "received" if first else moment


def _left_out(reckoning: Reckoning) -> Iterable[str]:
    holidays = [off for off in reckoning.days_off if not off.closed]
    if holidays:
        are = "is a bank holiday" if len(holidays) == 1 else "are bank holidays"
        yield f"{_days(holidays)} {are} and {_do(holidays)} not count."
    closed = [off for off in reckoning.days_off if off.closed]
    if closed:
        yield f"Our office is closed on {_days(closed)}, which {_do(closed)} not count."
    yield from map(_paused, reckoning.pauses)
    if reckoning.rolled_from is not None:
        yield f"{uk_dates.long(reckoning.rolled_from)} itself is not a working day."


def _do(days_off: Sequence[DayOff]) -> str:
    return "does" if len(days_off) == 1 else "do"


def _paused(applied: AppliedPause) -> str:
    pause = applied.pause
    until = f" to {uk_dates.long(pause.last)}" if pause.last else ""
    return f"The time of {pause.why}, from {uk_dates.long(pause.first)}{until}, does not count."


def _days(days_off: Sequence[DayOff]) -> str:
    """Such as "25 and 28 December and 1 January": the year is clear from the dates around."""
    listed = sorted({off.day for off in days_off})
    months = groupby(listed, key=lambda day: (day.year, day.month))
    return uk_dates.join([_in_one_month(list(group)) for _, group in months])


def _in_one_month(listed: Sequence[date]) -> str:
    _, month, _ = uk_dates.long(listed[0]).split()
    return f"{uk_dates.join([str(day.day) for day in listed])} {month}"
