"""A line of the register as it is read."""

from datetime import date

import msgspec


class RegisterLine(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The facts of a complaint that its line shows on some day.

    `further_until` is the last day on which it may be taken further, if that has not passed;
    `waiting` says that a letter waits for approval.
    """

    number: int
    reference: str
    received_on: date
    complainant: str
    flat: str
    summary: str
    stage: str
    officer: str
    acknowledged_on: date | None
    replied_on: date | None
    outcome: str
    next_due: date | None
    due_name: str
    late: bool
    paused: bool
    closed: bool
    waiting: bool
    further_until: date | None
    held_at: str
