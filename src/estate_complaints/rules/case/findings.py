"""What was found and what was done about it: upheld points, remedies, and who heard what when."""

from datetime import date

from estate_complaints.rules.case.case import Case, Promise
from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.handling import Acknowledged, TimeExtended
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.entries.outcome import OutcomeConfirmed, OutcomeGiven, PointDecided
from estate_complaints.rules.policy.policy import Policy

_TELLING: tuple[type[Entry], ...] = (Acknowledged, TimeExtended, OutcomeGiven, OutcomeConfirmed)


def is_outside(policy: Policy, case: Case) -> bool:
    """Tell whether the latest decision on scope takes the complaint out of the policy."""
    decided = case.last(ScopeDecided)
    return decided is not None and policy.term("scopes", decided.entry.decision).excludes


def latest_decisions(case: Case) -> tuple[PointDecided, ...]:
    """Return the latest decision on every point, whatever the stage."""
    latest: dict[int, PointDecided] = {}
    for made in case.decided():
        latest[made.entry.point] = made.entry
    return tuple(latest[number] for number in sorted(latest))


def upheld(policy: Policy, case: Case) -> tuple[PointDecided, ...]:
    """Return the latest decisions that find for the complainant."""
    return tuple(
        decision
        for decision in latest_decisions(case)
        if policy.term("outcomes", decision.outcome).upheld
    )


def remedies_for(case: Case, point: int) -> tuple[Promise, ...]:
    """Return the actions promised for a point; one for no point in particular serves them all."""
    return tuple(promise for promise in case.promises if promise.action.point in (0, point))


def preventions(policy: Policy, case: Case) -> tuple[Promise, ...]:
    """Return the actions meant to prevent the same thing happening again."""
    return tuple(
        promise
        for promise in case.promises
        if promise.action.purpose and policy.term("remedies", promise.action.purpose).prevents
    )


def last_heard(case: Case, before: date | None = None) -> date:
    """Return the day the complainant last heard from the office (the day of receipt at least).

    With `before`, only what they heard earlier than that day counts.
    """
    told = [made.day for kind in _TELLING for made in case.made(kind)]
    spoken = [made.day for made in case.contacts() if not made.entry.incoming]
    heard = (day for day in (*told, *spoken) if before is None or day < before)
    return max([case.received_on, *heard])
