"""A line of the register as it is read."""

from datetime import date

import msgspec


class RegisterLine(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The facts of a complaint that its line shows on some day.

    `further_until` is the last day on which it may be taken further, if that has not passed;
    `waiting` says that a letter waits for approval; `joined_with` names the complaints it is dealt
    with together with, in one of those where it is `led_elsewhere`.
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
    joined_with: str = ""
    led_elsewhere: bool = False
