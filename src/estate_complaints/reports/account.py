"""What one complaint adds to a report: days, words of the policy and numbers, and no name at all.

Nothing here is taken from what people wrote in their own words, so that a report made of accounts
cannot name anybody. The history is the one that everybody in the office may read: what is closed
to most of them counts for nothing, whoever makes the report.
"""

from datetime import date
from typing import Literal, NamedTuple

import msgspec

Standing = Literal["kept", "late", "running", "paused", "ended"]
"""How a time limit stands: met, missed (done late, or due and not done), not yet due, paused by
mediation, or over without having been due."""

Sort = Literal[
    "more_time",
    "further",
    "mediation_suggested",
    "mediation_started",
    "mediation_settled",
    "forwarded",
    "referred",
    "refused",
    "appealed",
    "compensation",
    "lesson",
    "change",
    "prevention",
    "feedback_asked",
    "feedback_given",
    "on_outcome",
    "on_handling",
    "agreed",
    "done",
    "against",
]
"""What happened, as far as a report counts it."""


class Source(NamedTuple):
    """A clause of an edition of the policy, and how it is cited."""

    edition: str
    clause: str
    cited: str


class Happened(msgspec.Struct, frozen=True, gc=False):
    """Something that happened on a day; `name` is a word of the policy where there is one."""

    sort: Sort
    day: date
    name: str = ""
    source: Source | None = None
    pence: int = 0


class Timed(msgspec.Struct, frozen=True, gc=False):
    """A time limit of the office in one complaint.

    `limit` is its length in words, empty for a duty without one; `target` tells an aim from a
    limit. `moved` says that a holding letter moved it, `first_kept` that it was done by the day
    first due, and `took` how many working days it took, those of mediation left out. `closed`
    tells that it only runs in complaints about certain people, of which no list is shown.
    """

    clock: str
    name: str
    stage: str
    limit: str
    target: bool
    started: date
    standing: Standing
    moved: bool
    first_kept: bool
    took: int | None
    source: Source
    closed: bool = False


class Pace(msgspec.Struct, frozen=True, gc=False):
    """How fast a formal stage went, in working days from the day it was entered.

    `place` is its place among the formal stages, from 1. `waited` is how long it was waited for
    an answer, to the day of the report or until the complaint was `over`. `extended` tells that a
    holding letter went out.
    """

    place: int
    acknowledged: int | None
    answered: int | None
    waited: int
    over: bool
    extended: bool


class AtStage(msgspec.Struct, frozen=True, gc=False):
    """A stage this complaint entered; `result` is how it came out, or why it has not.

    `pace` is absent for a stage that is no formal one.
    """

    stage: str
    entered: date
    answered: date | None
    result: str
    pace: Pace | None = None


class Promised(msgspec.Struct, frozen=True, gc=False):
    """An action somebody promised."""

    agreed: date
    by_when: date | None
    done: date | None

    def outstanding(self, day: date) -> bool:
        """Whether it was promised and not done on a day."""
        return self.agreed <= day and (self.done is None or self.done > day)

    def overdue(self, day: date) -> bool:
        """Whether it was outstanding after the day it was promised for."""
        return self.outstanding(day) and self.by_when is not None and self.by_when < day


class Account(msgspec.Struct, frozen=True, gc=False):
    """One complaint as a report counts it.

    `opened_closed` are the days on which it was opened (True) or closed, in their order.
    """

    number: int
    received: date
    category: str
    service: str
    channel: str
    kind: str
    anonymous: bool
    about: tuple[str, ...]
    opened_closed: tuple[tuple[date, bool], ...]
    stages: tuple[AtStage, ...]
    times: tuple[Timed, ...]
    happened: tuple[Happened, ...]
    promises: tuple[Promised, ...]

    def open_on(self, day: date) -> bool:
        """Whether it had come in by the end of a day and was not closed."""
        states = [opened for when, opened in self.opened_closed if when <= day]
        return bool(states) and states[-1]

    def stage_on(self, day: date) -> str:
        """The stage it had come to by the end of a day; empty before it came in."""
        return next((one.stage for one in reversed(self.stages) if one.entered <= day), "")
