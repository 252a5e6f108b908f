"""The tables of a monitoring report about what came in, and about what is open."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from estate_complaints.reports.account import Account
from estate_complaints.reports.figures import Column, Line, Table, counted, share
from estate_complaints.reports.frame import Frame
from estate_complaints.rules.policy.policy import Term

OPEN_MEANS: Final = (
    "A complaint is open from the day it was received until it is closed, and again once it is "
    "reopened or taken further. Open at the beginning, received and opened again, less closed, "
    "are open at the end."
)
RECEIVED_MEANS: Final = (
    "Every complaint received in the period is counted once, also one the policy does not cover, "
    "and one that is dealt with together with another."
)
CATEGORY_MEANS: Final = f"{RECEIVED_MEANS} One with several points is counted with its first."
ABOUT_MEANS: Final = (
    "Counts only: nobody is led from here to a complaint. A complaint about several kinds is "
    "counted with each, so that these may be more than were received."
)
RECEIVED: Final = Column("Received", "Complaints that came in within the period.")
PART: Final = Column("Share", "Their part of all complaints that came in within the period.")

Told = Sequence[tuple[str, int]]
"""What is told of each complaint, with its number."""


def tables(frame: Frame, accounts: Sequence[Account]) -> Iterable[Table]:
    """Yield what is open, and what came in by everything it is told apart by (R-033)."""
    lists = frame.policy.lists
    came = [one for one in accounts if frame.holds(one.received)]
    yield _open(frame, accounts)
    categories = [(one.category, one.number) for one in came]
    yield _divided(frame, "category", "category", lists.categories, categories, CATEGORY_MEANS)
    services = sorted((one.service, one.number) for one in came)
    yield _divided(frame, "service", "service", (), services)
    channels = [(one.channel, one.number) for one in came]
    yield _divided(frame, "channel", "how they came", lists.channels, channels)
    kinds = [(one.kind, one.number) for one in came]
    yield _divided(frame, "kind", "who complains", lists.complainant_kinds, kinds)
    about = [(name, one.number) for one in came for name in one.about]
    table = _divided(frame, "about", "subject", lists.subject_kinds, about, ABOUT_MEANS)
    yield replace(table, lines=tuple(line.closed for line in table.lines[:-1]))


def _open(frame: Frame, accounts: Sequence[Account]) -> Table:
    came = [one.number for one in accounts if frame.holds(one.received)]
    later = [(one.number, *change) for one in accounts for change in one.opened_closed[1:]]
    inside = [(number, opened) for number, day, opened in later if frame.holds(day)]
    told = (
        ("Open at the beginning", frame.open_at(frame.before, accounts)),
        ("Received", came),
        ("Opened again", [number for number, opened in inside if opened]),
        ("Closed", [number for number, opened in inside if not opened]),
        ("Open at the end", frame.open_at(frame.end, accounts)),
    )
    return Table(
        key="open",
        title="Open complaints",
        means=OPEN_MEANS,
        of="What happened",
        columns=(Column("Complaints", OPEN_MEANS),),
        lines=tuple(
            Line(name, (counted(numbers),), total=name == told[-1][0]) for name, numbers in told
        ),
        source=frame.source("received"),
    )


def _divided(
    frame: Frame,
    key: str,
    by: str,
    terms: Sequence[Term],
    told: Told,
    means: str = RECEIVED_MEANS,
) -> Table:
    """A table in which everything told falls into one line, with the whole below."""
    whole = len(told)
    lines = []
    for name, source in frame.in_order(terms, (name for name, _ in told)).items():
        numbers = [number for other, number in told if other == name]
        figures = counted(numbers), share(len(numbers), whole, numbers)
        lines.append(Line(name, figures, source=source))
    everything = [number for _, number in told]
    lines.append(Line("All", (counted(everything), share(whole, whole, everything)), total=True))
    return Table(
        key=key,
        title=f"Received, by {by}",
        means=means,
        of=by[:1].upper() + by[1:],
        columns=(RECEIVED, PART),
        lines=tuple(lines),
        source=frame.source("received"),
    )
