"""Complaints made before by the same person, or from the same property (R-020)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from estate_complaints.rules.case.case import Case


@dataclass(frozen=True)
class Earlier:
    """An earlier complaint as whoever takes down another one needs to know of it.

    `status` says how it stands; `dealt_with` that it was answered under the policy, or closed
    without having been left to somebody else; `categories` what its points are about.
    """

    number: int
    reference: str
    received_on: date
    summary: str
    status: str
    dealt_with: bool
    categories: frozenset[str]


def perhaps_the_same(case: Case, earlier: Iterable[Earlier]) -> tuple[Earlier, ...]:
    """Return those that were dealt with and are about the same kind of matter as a case.

    What the case comes of is not among them: that was never dealt with as a complaint.
    """
    about = {point.category for point in case.points if point.category}
    origin = case.received.origin
    comes_of = origin.number if origin else 0
    return tuple(
        one
        for one in earlier
        if one.dealt_with and one.number != comes_of and not about.isdisjoint(one.categories)
    )
