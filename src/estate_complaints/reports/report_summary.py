"""The first table of a monitoring report: its most asked-for figures, each in a line."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from estate_complaints.reports.account import Account, Sort, Timed
from estate_complaints.reports.figures import Column, Figure, Line, Table, counted, share
from estate_complaints.reports.frame import Frame
from estate_complaints.reports.report_times import kept_and_late

MEANS: Final = "The most asked-for figures; each is explained where it stands again further on."
FIGURE: Final = Column("Figure", MEANS)
ON_TIME: Final = (
    "Of the time limits of the policy that began within the period and were done or are past "
    "their day, the part done on or before the day due."
)
TARGETS: Final = "The same of the targets, which are kept apart from the limits of the policy."
LESSONS: Final = "Recorded within the period: what was learned, or why there was nothing to learn."
ANONYMOUS: Final = "Received without anybody to answer, and counted all the same."


def table(frame: Frame, accounts: Sequence[Account]) -> Table:
    """Return the figures in short; anonymous complaints are among those counted (C-082)."""
    came = [one for one in accounts if frame.holds(one.received)]
    times = [
        (one, each.number) for each in accounts for one in each.times if frame.holds(one.started)
    ]
    limits = [pair for pair in times if pair[0].limit and not pair[0].target]
    targets = [pair for pair in times if pair[0].limit and pair[0].target]
    anonymous = next((t for t in frame.policy.lists.complainant_kinds if t.anonymous), None)
    lines = [
        Line("Received", (counted(one.number for one in came),), source=frame.source("received")),
        Line("Open at the end", (counted(frame.open_at(frame.end, accounts)),)),
        Line("Time limits kept", (_share(limits),), ON_TIME, frame.source("time")),
        *([Line("Targets kept", (_share(targets),), TARGETS)] if targets else []),
        Line("Lessons", (_of(frame, accounts, "lesson"),), LESSONS, frame.source("learning")),
        Line(
            "Feedback received",
            (_of(frame, accounts, "feedback_given"),),
            source=frame.source("feedback"),
        ),
    ]
    if anonymous or any(one.anonymous for one in came):
        numbers = [one.number for one in came if one.anonymous]
        source = frame.cited(anonymous.clause) if anonymous else None
        lines.insert(1, Line("Of these anonymous", (counted(numbers),), ANONYMOUS, source))
    return Table("summary", "In short", MEANS, "What", (FIGURE,), tuple(lines), frame.source())


def _share(times: Sequence[tuple[Timed, int]]) -> Figure:
    """The share on time, and of how many."""
    kept, late = kept_and_late(times)
    found = share(len(kept), len(kept) + len(late), kept)
    if found.share is None:
        return Figure("None due yet")
    return replace(found, text=f"{found.text} ({len(kept)} of {len(kept) + len(late)})")


def _of(frame: Frame, accounts: Sequence[Account], sort: Sort) -> Figure:
    return counted(
        each.number
        for each in accounts
        for one in each.happened
        if one.sort == sort and frame.holds(one.day)
    )
