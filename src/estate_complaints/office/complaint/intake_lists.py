"""The lists of the form on which a complaint is taken down, as each edition has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from estate_complaints.office.desk import Desk, role_of
from estate_complaints.office.rows import Choice
from estate_complaints.rules.policy.editions import in_force
from estate_complaints.rules.policy.policy import Policy, Term


@dataclass(frozen=True)
class IntakeLists:
    """An edition of the policy, and the lists a person chooses from under it."""

    policy: Policy
    choices: Mapping[str, Sequence[Choice]]


def intake_lists(desk: Desk) -> tuple[IntakeLists, ...]:
    """Return the lists under every edition, in the order in which those were recorded."""
    return tuple(IntakeLists(one, _choices(desk, one)) for one in desk.policies.values())


def lists_on(editions: Sequence[IntakeLists], day: date) -> IntakeLists:
    """Return the lists for a complaint received on a day: of the edition in force (AMB-47)."""
    policy = in_force([one.policy for one in editions], day)
    return next(one for one in editions if one.policy is policy)


def _choices(desk: Desk, policy: Policy) -> dict[str, tuple[Choice, ...]]:
    """Return the lists of the intake form, in the policy's words and the office's names."""
    lists, office = policy.lists, desk.office
    members = [member for member in office.members if member.active]
    return {
        "channels": chosen_from(lists.channels),
        "complainant_kinds": chosen_from(lists.complainant_kinds),
        "categories": chosen_from(lists.categories),
        "subject_kinds": chosen_from(lists.subject_kinds),
        "deliveries": chosen_from(lists.deliveries),
        "services": tuple(Choice(service.id, service.name) for service in office.services),
        "members": tuple(
            Choice(member.id, member.name, role_of(desk, member).name) for member in members
        ),
        "tried": (
            Choice("yes", "Yes, and it did not settle the matter"),
            Choice("no", "No, not yet"),
            Choice("not_practicable", "No, it was not practicable"),
        ),
    }


def chosen_from(terms: tuple[Term, ...]) -> tuple[Choice, ...]:
    """Turn a list of the policy into the lines of a list on the screen."""
    return tuple(Choice(term.id, term.name, term.hint) for term in terms)
