"""The days off an office enters itself, and the dates they move, as screens show them."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, order=True)
class TimeOff:
    """A closure of the office from `first` to `last`, both included, or a bank holiday.

    The bank holidays are those announced since the program's own list was published. `entered`
    says by whom and when it was, where that is known.
    """

    first: date
    last: date
    what: str
    bank_holiday: bool = False
    entered: str = field(default="", compare=False)


@dataclass(frozen=True)
class MovedDate:
    """A due date of an open complaint that a change of the days off moves, and why it does.

    `was` and `now` are None while an open pause hides the date.
    """

    number: int
    reference: str
    clock: str
    was: date | None
    now: date | None
    why: str
