"""A case is its history, indexed: every fact about it is looked up in what was written down."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from estate_complaints.rules.case.history import EVERYBODY, Recorded, standing
from estate_complaints.rules.case.lookup import Made
from estate_complaints.rules.case.parties import Parties
from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionAgreed,
    ActionDone,
    Assigned,
)
from estate_complaints.rules.entries.intake import MovedToEdition, PointAdded, Received
from estate_complaints.rules.entries.joining import Joined
from estate_complaints.rules.entries.outcome import (
    Closed,
    EscalationRequested,
    OutcomeConfirmed,
    OutcomeGiven,
    PointDecided,
    Reopened,
)


@dataclass(frozen=True, slots=True)
class PointRaised:
    """A point as it was raised: its number, and the stage at which it came up.

    `reference` names the other complaint it was raised in, where that is dealt with in this one.
    """

    number: int
    stage: str
    wrong: str
    wanted: str
    category: str
    original: bool
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """An agreed action; `done_on` is absent while it is outstanding."""

    number: int
    made: Made[ActionAgreed]
    done_on: date | None

    @property
    def action(self) -> ActionAgreed:
        """The action as it was agreed."""
        return self.made.entry


@dataclass(frozen=True)
class Case(Parties):
    """One complaint, worked out from the entries that count."""

    @cached_property
    def edition(self) -> str:
        """The edition of the policy this case is read with: the one it was moved to, if any."""
        moved = self.last(MovedToEdition)
        return moved.entry.edition if moved else self.received.edition

    @cached_property
    def stages(self) -> tuple[str, ...]:
        """The stages this case has entered, in order (R-034, R-092)."""
        entered = [self.received.stage]
        for asked in self.made(EscalationRequested):
            if asked.entry.stage not in entered:
                entered.append(asked.entry.stage)
        return tuple(entered)

    @property
    def stage(self) -> str:
        """The stage the case is at."""
        return self.stages[-1]

    @cached_property
    def points(self) -> tuple[PointRaised, ...]:
        """Every point complained about.

        They are numbered from 1 as they were written down; a point that was struck out, or went
        with a complaint that was separated, leaves its number empty, so that every decision
        stays with the point it was made about.
        """
        raised: list[PointRaised] = []
        counting = {line.number for line in self.standing} - self._let_go
        numbered = 0
        for line in self.history:
            points = _points_of(line.entry, self.received.stage)
            if line.number in counting:
                raised += [replace(one, number=n) for n, one in enumerate(points, numbered + 1)]
            numbered += len(points)
        return tuple(raised)

    @property
    def _let_go(self) -> set[int]:
        """The joinings that hold no longer."""
        return {made.number for made in self.made(Joined) if made not in self.joints}

    def decided(self, stage: str = "") -> tuple[Made[PointDecided], ...]:
        """Return every decision on a point that counts, at one stage if named, as it was made."""
        raised = {point.number for point in self.points}
        made = self.made(PointDecided, stage)
        return tuple(one for one in made if one.entry.point in raised)

    def decisions(self, stage: str) -> dict[int, Made[PointDecided]]:
        """Return the latest decision on each point at a stage, by the point's number (R-095)."""
        return {made.entry.point: made for made in self.decided(stage)}

    @cached_property
    def promises(self) -> tuple[Promise, ...]:
        """Every agreed action, numbered by the entry that agreed it."""
        done = {made.entry.action: made.day for made in self.made(ActionDone)}
        return tuple(
            Promise(made.number, made, done.get(made.number)) for made in self.made(ActionAgreed)
        )

    def officers(self, stage: str) -> tuple[int, ...]:
        """Return who is responsible at a stage; nobody is an empty tuple."""
        assigned = self.last(Assigned, stage)
        return assigned.entry.officers if assigned else ()

    def acknowledged_on(self, stage: str) -> date | None:
        """Return the day a stage was first acknowledged."""
        made = self.made(Acknowledged, stage)
        return made[0].day if made else None

    def requested_on(self, stage: str) -> date | None:
        """Return the day this stage was asked for; the first stage was asked for on receipt."""
        if stage == self.received.stage:
            return self.received_on
        asked = self.made(EscalationRequested, stage)
        return asked[0].day if asked else None

    def answer(self, stage: str) -> Made[OutcomeGiven] | None:
        """Return the outcome of a stage, spoken or written (R-094)."""
        return self.last(OutcomeGiven, stage)

    def confirmation(self, stage: str) -> Made[OutcomeConfirmed] | None:
        """Return the written confirmation of a spoken outcome."""
        return self.last(OutcomeConfirmed, stage)

    @cached_property
    def closing(self) -> Made[Closed] | None:
        """The entry that closed the case, unless it was reopened or taken further since."""
        closed = self.last(Closed)
        if closed is None:
            return None
        later: list[Made[Reopened] | Made[EscalationRequested] | None] = [
            self.last(Reopened),
            self.last(EscalationRequested),
        ]
        if any(made is not None and made.number > closed.number for made in later):
            return None
        return closed


def _points_of(entry: Entry, first: str) -> tuple[PointRaised, ...]:
    """Return the points that an entry raises, not numbered yet; `first` is the first stage."""
    if isinstance(entry, Received):
        return tuple(
            PointRaised(0, first, p.wrong, p.wanted, p.category, True) for p in entry.points
        )
    if isinstance(entry, PointAdded):
        before = entry.raised_before
        stage = first if before else entry.stage
        return (PointRaised(0, stage, entry.wrong, entry.wanted, entry.category, before),)
    if isinstance(entry, Joined):
        where = entry.reference
        return tuple(
            PointRaised(0, first, p.wrong, p.wanted, p.category, True, where) for p in entry.points
        )
    return ()


class NotACase(ValueError):
    """The entries do not begin with a complaint that was received."""


def case_from(history: Sequence[Recorded], number: int = 0) -> Case:
    """Fold a history into a case: the same for everybody, whatever else they may read (C-075).

    Entries of a confidential record are passed by. Raises NotACase when no entry of receipt
    stands in it.
    """
    lines = tuple(line for line in history if line.audience == EVERYBODY)
    counting = standing(lines)
    index: dict[type[Entry], list[Made[Entry]]] = {}
    for line in counting:
        made = Made(line.number, line.day, line.by, line.entry)
        index.setdefault(type(line.entry), []).append(made)
    if Received not in index:
        raise NotACase("No entry says that this complaint was received.")
    return Case(number, lines, counting, index)
