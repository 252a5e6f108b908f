"""Warns of a letter that promises a day which is over, or will be before the letter arrives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from estate_complaints.office.letters.occasion import Occasion, deadline
from estate_complaints.rules.clocks.moments import arrives_on
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries.handling import Acknowledged, Invited, TimeExtended
from estate_complaints.rules.entries.outcome import OutcomeConfirmed, OutcomeGiven
from estate_complaints.rules.steps.objections import Objection, objection


class Promised(NamedTuple):
    """A day the letter gives its reader, what for, and the clause it goes by."""

    what: str
    day: date
    clause: str = ""


def promised_too_soon(occasion: Occasion) -> Iterator[Objection]:
    """Yield a warning for each day a letter promises that its reader cannot wait for."""
    scene, sent = occasion.scene, occasion.day
    how = str(getattr(occasion.entry, "how", ""))
    arrives = arrives_on(scene.policy, scene.calendar, how, sent) if how else sent
    for what, day, clause in _promised(occasion):
        if day < arrives:
            yield objection(scene, "warn", clause, f"{what} {_is_over(day, sent, arrives)}")


def _is_over(day: date, sent: date, arrives: date) -> str:
    if day < sent:
        return f"{uk_dates.short(day)}, which is over already. Check the date before it is sent."
    reaches = uk_dates.short(arrives)
    return f"{uk_dates.short(day)}, but it reaches them only on {reaches}. Check the date first."


def _promised(occasion: Occasion) -> Iterator[Promised]:
    entry, scene = occasion.entry, occasion.scene
    if isinstance(entry, TimeExtended):
        clock = scene.clock(entry.clock)
        yield Promised(
            "The letter promises our answer by", entry.until, clock.rule.clause if clock else ""
        )
    elif isinstance(entry, Acknowledged):
        clock = deadline(scene, occasion.stage.id)
        if clock is not None and clock.due is not None and clock.stopped is None:
            yield Promised("By the policy our answer is due by", clock.due, clock.rule.clause)
    elif isinstance(entry, Invited):
        yield Promised("The letter invites them for", entry.on)
    elif isinstance(entry, OutcomeGiven | OutcomeConfirmed):
        for promise in scene.case.promises:
            if promise.action.by_when is not None and promise.done_on is None:
                what = f"The letter promises “{_short(promise.action.what)}” by"
                yield Promised(what, promise.action.by_when)


def _short(words: str, most: int = 50) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
