"""The history of one complaint: what happened, on which day, written down when and by whom."""

from collections.abc import Sequence
from datetime import date, datetime

import msgspec

from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.intake import StruckOut

EVERYBODY = "office"
"""The audience of an entry that everybody in the office may read."""


class Recorded(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the Complaints Book.

    `number` counts the entries of one complaint from 1 without gaps; `day` is when it
    happened, `recorded_at` (UTC) when it was written down; `by` is a member of the office.
    """

    number: int
    day: date
    recorded_at: datetime
    by: int
    entry: Entry
    audience: str = EVERYBODY


History = tuple[Recorded, ...]


def struck_numbers(history: Sequence[Recorded]) -> frozenset[int]:
    """Return the numbers of the entries that no longer count.

    A striking-out can itself be struck out; what it had struck then counts again.
    """
    struck: set[int] = set()
    for line in reversed(history):
        if isinstance(line.entry, StruckOut) and line.number not in struck:
            struck.add(line.entry.number)
    return frozenset(struck)


def standing(history: Sequence[Recorded]) -> History:
    """Return the entries that count: none that was struck out, no striking-out itself."""
    struck = struck_numbers(history)
    return tuple(
        line
        for line in history
        if line.number not in struck and not isinstance(line.entry, StruckOut)
    )
