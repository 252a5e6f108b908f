"""Checks of what has to go to the Board and into its minutes."""

from estate_complaints.rules.checks.of_cases import undecided_discretion
from estate_complaints.rules.checks.registry import Asked, check
from estate_complaints.rules.entries.outcome import MinuteRecorded


@check
def not_minuted(asked: Asked) -> bool:
    """The matter fell to the Board, and no minute is recorded.

    It falls to the Board when the clock named in `clock` runs out, or with a decision about
    `subject`.
    """
    if asked.scene.case.made(MinuteRecorded):
        return False
    clock = asked.scene.clock(asked.value("clock", ""))
    ran_out = clock is not None and clock.state in ("late", "missed")
    return ran_out or not undecided_discretion(asked)
