"""The tables of a monitoring report about time: limits of the policy, duties without one, targets.

A time limit is counted in the period in which it began, and as it stood on the day the report was
made: so none falls between two periods, and what was answered late is never lost sight of.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from estate_complaints.reports.account import Account, Source, Standing, Timed
from estate_complaints.reports.account_times import is_counted, limit_words
from estate_complaints.reports.figures import (
    Column,
    Figure,
    Line,
    Table,
    counted,
    greatest,
    middle,
    share,
)
from estate_complaints.reports.frame import Frame
from estate_complaints.rules.policy.policy import ClockRule

LIMITS_MEAN: Final = (
    "Counted are the time limits that began within the period. On time is what was done on or "
    "before the day due, as holding letters and mediation moved it; the share is of those done or "
    "past their day. What is not yet due, paused by mediation, or over before it was due is left "
    "out of the share."
)
TARGETS_MEAN: Final = (
    "Aims that bind nobody, counted in the same way and kept apart from the limits of the policy."
)
DUTIES_MEAN: Final = (
    "What the policy asks for without setting a time, counted where it began within the period. "
    "Nothing can be late here, so that there is no share."
)
TAKEN_MEANS: Final = (
    "How long the same limits and duties took, in working days from the day they began to the day "
    "it was done. Days of mediation are left out where they do not count."
)
BEGAN: Final = Column("Began", "Time limits that began to run within the period.")
ON_TIME: Final = Column("On time", "Done on or before the day due.")
LATE: Final = Column("Late", "Done after the day due, or not done although that day has gone by.")
NOT_DUE: Final = Column("Not yet due", "Not done, and the day due has not gone by.")
PAUSED: Final = Column("Paused", "Mediation is under way, so that no day is due.")
OVER: Final = Column("Ended first", "The complaint ended, or left the policy, before the day due.")
ON_TIME_SHARE: Final = Column("% on time", "Of those on time or late, the part on time.")
FIRST_SHARE: Final = Column(
    "% by first date",
    "Of those on time or late, the part done by the day first due, before any holding letter or "
    "mediation moved it.",
)
MOVED: Final = Column("Moved", "Time limits whose day a holding letter moved.")
MEDIAN: Final = Column("Median", "Half of what was done took no more working days than this.")
LONGEST: Final = Column("Longest", "The most working days that one of them took.")
DONE: Final = Column("Done", "What was done, whenever it was.")
TO_DO: Final = Column("To be done", "What was not done by the day of the report.")
ALL: Final = "All together"

_LIMITS: Final = (BEGAN, ON_TIME, LATE, NOT_DUE, PAUSED, OVER, ON_TIME_SHARE)
_DUTIES: Final = (BEGAN, DONE, TO_DO, PAUSED, OVER)
_TAKEN: Final = (DONE, MEDIAN, LONGEST, MOVED, FIRST_SHARE)

Counted = Sequence[tuple[Timed, int]]
Figures = Callable[[Counted], tuple[Figure, ...]]


class _Row(NamedTuple):
    """What is one line: the same limit of the same length, whatever the edition."""

    stage: str
    name: str
    limit: str

    @property
    def words(self) -> str:
        within = f" ({self.limit})" if self.limit else ""
        repeated = not self.stage or self.stage.casefold() in self.name.casefold()
        return f"{self.name}{within}" if repeated else f"{self.stage}: {self.name}{within}"


class _Part(NamedTuple):
    """One of the tables: which limits it is about, by the policy and as they began."""

    key: str
    title: str
    means: str
    columns: tuple[Column, ...]
    figures: Figures
    of: Callable[[str, bool], bool]
    """Told the length in words and whether it is a target."""
    summed: bool = True


def tables(frame: Frame, accounts: Sequence[Account]) -> Iterable[Table]:
    """Yield how the time limits were kept: those of the policy apart from targets (C-011)."""
    times = [(one, each.number) for each in accounts for one in each.times]
    began = [(one, number) for one, number in times if frame.holds(one.started)]
    rules = [rule for rule in frame.policy.clocks if is_counted(rule)]
    for part in _PARTS:
        expected = [one for one in rules if part.of(limit_words(one), one.kind == "target")]
        counted_here = [pair for pair in began if part.of(pair[0].limit, pair[0].target)]
        if expected or counted_here:
            lines = tuple(_lines(frame, expected, counted_here, part))
            head, source = "Time limit", frame.source("time")
            yield Table(part.key, part.title, part.means, head, part.columns, lines, source)


def _lines(
    frame: Frame, expected: Iterable[ClockRule], began: Counted, part: _Part
) -> Iterable[Line]:
    """A line for each limit of the policy, in its order, for those of other editions, and all."""
    sources: dict[_Row, Source | None] = {}
    for rule in expected:
        stage = frame.policy.stage(rule.stage).name if rule.stage else ""
        sources[_Row(stage, rule.name, limit_words(rule))] = frame.cited(rule.clause)
    rows: dict[_Row, list[tuple[Timed, int]]] = {row: [] for row in sources}
    for one, number in began:
        rows.setdefault(_row(one), []).append((one, number))
    for row, of_row in rows.items():
        source = sources.get(row) or of_row[0][0].source
        line = Line(row.words, part.figures(of_row), source=source)
        yield line.closed if any(one.closed for one, _ in of_row) else line
    if part.summed and len(rows) > 1:
        yield Line(ALL, part.figures(began), total=True)


def _row(one: Timed) -> _Row:
    return _Row(one.stage, one.name, one.limit)


def kept_and_late(began: Counted) -> tuple[list[int], list[int]]:
    """Return the complaints in which a limit was kept, and those in which one was missed."""
    return _in(began, "kept"), _in(began, "late")


def _limit_figures(began: Counted) -> tuple[Figure, ...]:
    kept, late = kept_and_late(began)
    return (
        counted(number for _, number in began),
        counted(kept),
        counted(late),
        *(counted(_in(began, standing)) for standing in _UNDECIDED),
        share(len(kept), len(kept) + len(late), kept),
    )


def _duty_figures(began: Counted) -> tuple[Figure, ...]:
    return (
        counted(number for _, number in began),
        counted(number for numbers in kept_and_late(began) for number in numbers),
        *(counted(_in(began, standing)) for standing in _UNDECIDED),
    )


def _taken_figures(began: Counted) -> tuple[Figure, ...]:
    took = [(one.took, number) for one, number in began if one.took is not None]
    decided = [(one, n) for one, n in began if one.limit and one.standing in ("kept", "late")]
    first = [number for one, number in decided if one.first_kept]
    return (
        counted(number for _, number in took),
        middle(days for days, _ in took),
        greatest(took),
        counted(number for one, number in began if one.moved),
        share(len(first), len(decided), first),
    )


def _in(began: Counted, standing: Standing) -> list[int]:
    return [number for one, number in began if one.standing == standing]


_UNDECIDED: Final[tuple[Standing, ...]] = ("running", "paused", "ended")
_PARTS: Final = (
    _Part(
        *("limits", "Time limits of the policy", LIMITS_MEAN, _LIMITS, _limit_figures),
        lambda limit, target: bool(limit) and not target,
    ),
    _Part(
        *("targets", "Targets", TARGETS_MEAN, _LIMITS, _limit_figures),
        lambda limit, target: bool(limit) and target,
    ),
    _Part(
        *("duties", "Duties without a time limit", DUTIES_MEAN, _DUTIES, _duty_figures),
        lambda limit, _target: not limit,
    ),
    _Part(
        *("taken", "Time taken", TAKEN_MEANS, _TAKEN, _taken_figures),
        lambda _limit, _target: True,
        summed=False,
    ),
)
