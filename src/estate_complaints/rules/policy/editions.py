"""Several editions of one policy: which is in force on a day."""

from collections.abc import Iterable
from datetime import date

from estate_complaints.rules.policy.policy import Policy, Role


def first_day(policy: Policy) -> date:
    """Return the day an edition came, or will come, into force."""
    return date.fromisoformat(policy.about.first_day)


def review_day(policy: Policy) -> date | None:
    """Return the day an edition is to be looked at again; None where none is set (R-007)."""
    return date.fromisoformat(policy.about.review_on) if policy.about.review_on else None


def in_force(editions: Iterable[Policy], day: date) -> Policy:
    """Return the edition in force on a day; the first of all for a day before any.

    Of two with the same first day the one recorded later counts. `editions` are in the order in
    which they were recorded.
    """
    known = list(editions)
    begun = [one for one in known if first_day(one) <= day]
    latest = max(map(first_day, begun)) if begun else min(map(first_day, known))
    return [one for one in known if first_day(one) == latest][-1]


def in_order(editions: Iterable[Policy]) -> tuple[Policy, ...]:
    """Return editions by their first day, the earliest first."""
    return tuple(sorted(editions, key=first_day))


def role_held(name: str, first: Policy, editions: Iterable[Policy]) -> Role:
    """Return a role somebody holds as an edition has it, or else the latest that knows it.

    Roles belong to the office of today, while a complaint keeps its edition (AMB-47). A role
    that no edition knows is below every other and has no seat on the Board.
    """
    for policy in (first, *reversed(in_order(editions))):
        found = next((role for role in policy.roles if role.id == name), None)
        if found:
            return found
    return Role(id=name, name=name, rank=min(role.rank for role in first.roles) - 1)
