"""The frozen rows of what is due and what waits: for today, the calendar and the approvals."""

from dataclasses import dataclass
from datetime import date

from estate_complaints.office.rows import NO_CLAUSE, Against, ClauseText


@dataclass(frozen=True)
class ApprovalRow:
    """A letter that waits for approval.

    `against` says why the reader may not answer it, empty where they may; `waits_for` names those
    who may.
    """

    number: int
    reference: str
    complainant: str
    stage: str
    stage_id: str
    letter: str
    letter_title: str
    document: str
    sent_by: str
    sent_on: date
    due: date | None
    seen: int
    against: tuple[Against, ...] = ()
    waits_for: str = ""


@dataclass(frozen=True)
class Chip:
    """A due date on its day in the calendar."""

    number: int
    reference: str
    complainant: str
    name: str
    due: date
    state: str
    binds: str
    provisional: bool
    clause: ClauseText = NO_CLAUSE


@dataclass(frozen=True)
class Day:
    """A day of the month view. `off` says why it is no working day, if it is none."""

    day: date
    in_month: bool
    off: str
    bank_holiday: bool
    chips: tuple[Chip, ...]


@dataclass(frozen=True)
class Month:
    """A month as whole weeks, Monday first."""

    year: int
    month: int
    weeks: tuple[tuple[Day, ...], ...]
