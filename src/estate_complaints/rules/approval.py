"""Whether the letter of an outcome needs approval, and whether it has it for what it now says."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from estate_complaints.rules.case import Case
from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.handling import ActionAgreed, ActionDone
from estate_complaints.rules.entries.intake import PointAdded
from estate_complaints.rules.entries.outcome import (
    Approved,
    OutcomeGiven,
    PointDecided,
    Returned,
    SentForApproval,
)
from estate_complaints.rules.lookup import Made
from estate_complaints.rules.people import Office
from estate_complaints.rules.policy import Letter, Policy

E = TypeVar("E", bound=Entry)

_CHANGES: tuple[type[Entry], ...] = (PointDecided, PointAdded, ActionAgreed, ActionDone)
"""What alters an outcome letter, so that an approval before it no longer holds."""


@dataclass(frozen=True)
class Approval:
    """How far the approval of a stage's outcome letter has come.

    `sent` is the draft in question; `comment` what the approver last said about it.
    """

    letter: Letter
    needed: bool
    waiting: bool
    in_force: bool
    sent: Made[SentForApproval] | None
    comment: str


def approval_of(policy: Policy, office: Office, case: Case, stage: str) -> Approval | None:
    """Return the state of approval of a stage's outcome letter; None if there is no such letter.

    A letter whose approver is responsible for the stage needs no second person.
    """
    kind = str(OutcomeGiven.__struct_config__.tag)
    letter = policy.letter(kind, stage)
    if letter is None:
        return None
    sent = case.last(SentForApproval, stage)
    after = sent.number if sent else 0
    changed = max((m.number for k in _CHANGES for m in case.made(k)), default=0)
    approved = _latest_after(case.made(Approved, stage), after)
    returned = _latest_after(case.made(Returned, stage), after)
    settled = approved or returned
    return Approval(
        letter=letter,
        needed=bool(letter.approved_by)
        and not _approver_is_responsible(office, case, letter, stage),
        waiting=sent is not None and not settled and changed < after,
        in_force=approved is not None and changed < approved.number and returned is None,
        sent=sent,
        comment=settled.entry.comment if settled else "",
    )


def _latest_after(made: Sequence[Made[E]], after: int) -> Made[E] | None:
    return made[-1] if made and made[-1].number > after else None


def _approver_is_responsible(office: Office, case: Case, letter: Letter, stage: str) -> bool:
    members = [office.member(number) for number in case.officers(stage)]
    return any(member is not None and member.role in letter.approved_by for member in members)
