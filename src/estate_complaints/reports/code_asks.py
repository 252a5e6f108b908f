"""What the Complaint Handling Code asks of a policy, and what was found of it."""

from collections.abc import Callable
from typing import Literal, NamedTuple

import msgspec

from estate_complaints.rules.days.reckoning import Unit
from estate_complaints.rules.policy.policy import Policy, Stage

Verdict = Literal["stricter", "same", "looser", "silent"]


class Ask(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing the Code asks, and the measure that finds it in a policy.

    `stage` is the Code's stage 1 or 2. `amount` of `unit` is its limit; `acknowledged_in` is how
    many of the same units may go before it for the acknowledgement. `needs` are duties of the
    letter of `step`, which with `ombudsman` also names the Ombudsman. `check`, or else `or_check`,
    is made by a rule. `to_check` marks words of ours that were not seen in the Code's own text.
    """

    paragraph: str
    asks: str
    measure: str
    stage: int = 0
    amount: int = 0
    unit: Unit = "working_days"
    acknowledged_in: int = 0
    step: str = ""
    needs: tuple[str, ...] = ()
    ombudsman: bool = False
    check: str = ""
    or_check: str = ""
    to_check: bool = False


class Found(NamedTuple):
    """What a policy says of something: the verdict, its clause, and one plain sentence."""

    verdict: Verdict
    clause: str
    says: str


Measure = Callable[[Policy, Ask, str], Found]
"""Given the policy, what is asked, and the word by which the Ombudsman is known."""


def formal_stages(policy: Policy) -> tuple[Stage, ...]:
    """Return the stages that stand for the Code's: formal, counted and the organisation's own."""
    return tuple(one for one in policy.stages if one.formal and one.counts and not one.kept_by)


def stage_of(policy: Policy, ask: Ask) -> Stage | None:
    """Return the policy's stage that stands for the Code's; None where it has fewer."""
    stages = formal_stages(policy)
    return stages[ask.stage - 1] if 0 < ask.stage <= len(stages) else None
