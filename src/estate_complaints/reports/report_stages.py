"""The table of a monitoring report about the stages: what was opened there, and how it came out."""

from collections.abc import Iterable, Sequence
from typing import Final

from estate_complaints.reports.account import Account, AtStage
from estate_complaints.reports.accounts import MIXED, NEVER_ANSWERED, NO_FINDING, UNANSWERED
from estate_complaints.reports.figures import Column, Figure, Line, Table, counted
from estate_complaints.reports.frame import Frame

MEANS: Final = (
    "Counted are the complaints that came to a stage within the period. Each stands in exactly "
    "one line below “Opened”, as it was on the day this report was made, also where it was "
    "answered after the period."
)
OPENED: Final = "Came to this stage within the period; to the first one by being received."
OPEN_AT_END: Final = (
    "Complaints that were open at the end of the period, at the stage they had then come to; "
    "whenever they came to it."
)
RESULTS: Final = {
    MIXED: "The points of a complaint did not all have the same outcome.",
    NO_FINDING: "Answered at a stage where no point is decided, such as by agreeing what to do.",
    UNANSWERED: "No answer has been given at this stage so far.",
    NEVER_ANSWERED: (
        "Closed, found not to be covered, dealt with in another complaint or gone to a later "
        "stage before this one was answered."
    ),
}
EARLIER: Final = "A stage of another edition of the policy."
BESIDE: Final = " (beside the stages)"

Entered = Sequence[tuple[AtStage, int]]


def tables(frame: Frame, accounts: Sequence[Account]) -> Iterable[Table]:
    """Yield the stages with what was opened at each and its outcomes (R-081: branches as such)."""
    entered = [(one, each.number) for each in accounts for one in each.stages]
    inside = [(one, number) for one, number in entered if frame.holds(one.entered)]
    stages = _columns(frame, [one.stage for one, _ in inside])
    outcomes = [term.name for term in frame.policy.lists.outcomes]
    found = [one.result for one, _ in inside if one.result not in RESULTS]
    results = list(dict.fromkeys([*outcomes, *found, *RESULTS]))
    at_end = [(one.stage_on(frame.end), one.number) for one in accounts if one.open_on(frame.end)]
    opened = [(one.stage, number) for one, number in inside]
    lines = [
        Line("Opened", _by_stage(stages, opened), OPENED, total=True),
        *(_result(stages, inside, result) for result in results),
        Line("Open at the end of the period", _by_stage(stages, at_end), OPEN_AT_END, total=True),
    ]
    yield Table(
        key="stages",
        title="Stages and outcomes",
        means=MEANS,
        of="Outcome",
        columns=tuple(stages.values()),
        lines=tuple(lines),
        source=frame.source("stages"),
    )


def _columns(frame: Frame, told: Iterable[str]) -> dict[str, Column]:
    """The stages of the policy in its order, and behind them those of other editions."""
    found: dict[str, Column] = {}
    for stage in frame.policy.stages:
        beside = "" if stage.counts else BESIDE
        means = f"A stage of the policy, {frame.policy.cite(stage.clause)}."
        found[stage.name] = Column(f"{stage.name}{beside}", means)
    return found | {name: Column(name, EARLIER) for name in told if name not in found}


def _result(stages: Iterable[str], inside: Entered, result: str) -> Line:
    told = [(one.stage, number) for one, number in inside if one.result == result]
    return Line(result, _by_stage(stages, told), RESULTS.get(result, ""))


def _by_stage(stages: Iterable[str], told: Iterable[tuple[str, int]]) -> tuple[Figure, ...]:
    listed = list(told)
    return tuple(counted(number for stage, number in listed if stage == name) for name in stages)
