"""The columns of the register: what each shows, what a screen reader says, how it is sorted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from estate_complaints.desktop.parts.due_words import LATE, PAUSED
from estate_complaints.desktop.parts.wording import capital
from estate_complaints.office.rows import RegisterRow
from estate_complaints.rules.days import uk_dates

Words = Callable[[RegisterRow], str]


@dataclass(frozen=True)
class Column:
    """`sort` is the office's name for this order, empty where it has none; `width` in letters."""

    title: str
    width: int
    shown: Words
    said: Words
    sort: str = ""


def _day(day: date | None) -> str:
    return uk_dates.short(day) if day else ""


def due_in_words(row: RegisterRow) -> str:
    """Such as "LATE: Wed 6 Jan 2027, Stage 1 reply"; the word stands first, so it is never cut."""
    due = ", ".join(filter(None, (_day(row.next_due), row.due_name)))
    word = LATE if row.late else capital(PAUSED) if row.paused else ""
    return ": ".join(filter(None, (word, due)))


def row_in_words(row: RegisterRow) -> str:
    """The whole row, said at its first cell: a screen reader reads one cell at a time."""
    due = due_in_words(row)
    return ", ".join(
        filter(None, (row.reference, row.complainant, row.stage, row.status, due and f"due {due}"))
    )


def _plain(title: str, width: int, words: Words, sort: str = "", empty: str = "") -> Column:
    none = empty or f"No {title.lower()}"

    def said(row: RegisterRow) -> str:
        shown = words(row)
        return f"{title}: {shown}" if shown else none

    return Column(title, width, words, said, sort)


COLUMNS: Final = (
    Column("Number", 15, lambda row: row.reference, row_in_words, "number"),
    _plain("Received", 15, lambda row: _day(row.received_on), "received_on"),
    _plain("Complainant", 19, lambda row: row.complainant, "complainant"),
    _plain("Flat", 12, lambda row: row.flat),
    _plain("Summary", 34, lambda row: row.summary),
    _plain("Stage", 16, lambda row: row.stage, "stage"),
    _plain("Officer", 15, lambda row: row.officer, "officer", "No officer yet"),
    _plain("Acknowledged", 16, lambda row: _day(row.acknowledged_on), "", "Not acknowledged yet"),
    _plain("Next due", 38, due_in_words, "next_due", "Nothing due"),
    _plain("Replied", 15, lambda row: _day(row.replied_on), "", "Not replied yet"),
    _plain("Outcome", 15, lambda row: row.outcome, "", "No outcome yet"),
    _plain("Status", 16, lambda row: row.status),
    _plain("Correspondence held at", 24, lambda row: row.held_at, "", "Place not recorded"),
)  # fmt: skip

NUMBER: Final = 0
SUMMARY: Final = 4
NEXT_DUE: Final = 8
SEEN_FIRST: Final = (0, 8, 2, 3, 4, 5, 6, 1, 7, 9, 10, 11, 12)
"""The columns as they stand at first, left to right: what is due beside the number."""

ORDERS: Final[dict[tuple[str, bool], str]] = {
    ("number", True): "Number, latest first",
    ("number", False): "Number, earliest first",
    ("received_on", True): "Received, latest first",
    ("received_on", False): "Received, earliest first",
    ("next_due", False): "Next due, soonest first",
    ("next_due", True): "Next due, latest first",
    ("complainant", False): "Complainant, A to Z",
    ("complainant", True): "Complainant, Z to A",
    ("stage", False): "Stage, first to last",
    ("stage", True): "Stage, last to first",
    ("officer", False): "Officer, A to Z",
    ("officer", True): "Officer, Z to A",
}
"""Every (sort, descending) in words; of the two the natural one stands first."""


def natural_direction(sort: str) -> bool:
    """Whether an order one turns to begins with the last: numbers and days do, names do not."""
    return next(descending for order, descending in ORDERS if order == sort)
