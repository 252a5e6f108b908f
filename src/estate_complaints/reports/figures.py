"""What a report is made of: tables of figures, each with what it means and what is behind it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from statistics import median
from typing import Final

from estate_complaints.reports.account import Source
from estate_complaints.reports.periods import Period

NONE: Final = "–"
"""Stands where there is nothing to take a share or a middle of."""


@dataclass(frozen=True)
class Figure:
    """A figure as it is shown, the numbers of the complaints behind it, and a share if it is one.

    `share` is from 0 to 1.
    """

    text: str
    behind: tuple[int, ...] = ()
    share: float | None = None


@dataclass(frozen=True)
class Column:
    """The head of a column, and its definition in one sentence."""

    title: str
    means: str


@dataclass(frozen=True)
class Line:
    """A line of a table: its name, its figures, its own definition if any, and its clause.

    `total` tells a line that sums up those of its table.
    """

    name: str
    figures: tuple[Figure, ...]
    means: str = ""
    source: Source | None = None
    total: bool = False

    @property
    def closed(self) -> "Line":
        """The same figures, from which nobody is led to the complaints."""
        return replace(self, figures=tuple(replace(one, behind=()) for one in self.figures))


@dataclass(frozen=True)
class Table:
    """A table of a report. `means` says in a sentence or two what is counted and what is not.

    `of` is the head of the column of names.
    """

    key: str
    title: str
    means: str
    of: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    source: Source | None = None


@dataclass(frozen=True)
class Report:
    """A report about a period, as it was made on a day."""

    title: str
    organisation: str
    period: Period
    made_on: date
    tables: tuple[Table, ...]
    source: Source | None = None

    @property
    def over(self) -> bool:
        """Whether the period had ended when the report was made."""
        return self.period.last < self.made_on


def counted(numbers: Iterable[int]) -> Figure:
    """Return how many there are, with the complaints they are in; one may be in several."""
    listed = list(numbers)
    return Figure(str(len(listed)), tuple(dict.fromkeys(listed)))


def share(part: int, whole: int, behind: Iterable[int] = ()) -> Figure:
    """Return a share in whole per cent; all and none only where it is all or none."""
    if not whole:
        return Figure(NONE)
    per_cent = round(100 * part / whole)
    if 0 < part < whole:
        per_cent = min(max(per_cent, 1), 99)
    return Figure(f"{per_cent}%", tuple(dict.fromkeys(behind)), part / whole)


def middle(numbers: Iterable[int]) -> Figure:
    """Return the median; half of the numbers are no greater."""
    listed = list(numbers)
    return Figure(f"{median(listed):g}" if listed else NONE)


def greatest(numbers: Iterable[tuple[int, int]]) -> Figure:
    """Return the greatest of (number, complaint), and the complaints it is of."""
    listed = list(numbers)
    most = max((number for number, _ in listed), default=None)
    if most is None:
        return Figure(NONE)
    return Figure(str(most), tuple(dict.fromkeys(c for number, c in listed if number == most)))


def in_pounds(pence: int) -> str:
    """Return a sum of money, such as "£1,250.00"."""
    return f"£{pence / 100:,.2f}"
