"""Checks of what runs beside the stages: who is complained about, conduct, lawyers, money."""

from estate_complaints.rules.checks.registry import Asked, check
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.entries.outcome import (
    CompensationRecorded,
    DecisionRecorded,
    Referred,
)
from estate_complaints.rules.entries.tracks import CircumstanceNoted


@check
def category_is(asked: Asked) -> bool:
    """A point is of one of the categories listed in `categories`."""
    wanted = asked.value("categories", ())
    return any(point.category in wanted for point in asked.scene.case.points)


@check
def circumstance_undecided(asked: Asked) -> bool:
    """One of `circumstances` holds, and nobody has decided about `subject` or the scope since."""
    case = asked.scene.case
    latest = {made.entry.what: made for made in case.made(CircumstanceNoted)}
    wanted = asked.value("circumstances", ())
    holding = [one.number for what, one in latest.items() if what in wanted and not one.entry.over]
    decisions = case.made(DecisionRecorded)
    decided = [one.number for one in decisions if one.entry.subject == asked.value("subject")]
    decided += [one.number for one in case.made(ScopeDecided)]
    return bool(holding) and max(decided, default=0) < max(holding)


@check
def not_referred(asked: Asked) -> bool:
    """Nothing says that the matter was referred to `to`."""
    return all(made.entry.to != asked.value("to") for made in asked.scene.case.made(Referred))


@check
def compensation_without(asked: Asked) -> bool:
    """No step about compensation was `step`."""
    made = asked.scene.case.made(CompensationRecorded)
    return all(one.entry.step != asked.value("step") for one in made)


@check
def compensation_waits(asked: Asked) -> bool:
    """The latest step about compensation is one of `steps`, after which something else comes."""
    last = asked.scene.case.last(CompensationRecorded)
    return last is not None and last.entry.step in asked.value("steps", ())
