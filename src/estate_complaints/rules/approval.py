"""Whether the letter of an outcome needs approval, and whether it has it for what it now says."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.history import History, standing
from estate_complaints.rules.case.lookup import Made
from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.handling import ActionAgreed, ActionDone
from estate_complaints.rules.entries.intake import PointAdded
from estate_complaints.rules.entries.joining import Joined, Separated
from estate_complaints.rules.entries.outcome import (
    Approved,
    OutcomeGiven,
    PointDecided,
    Returned,
    SentForApproval,
)
from estate_complaints.rules.people import Office
from estate_complaints.rules.policy.policy import Letter, Policy

E = TypeVar("E", bound=Entry)

_CHANGES: tuple[type[Entry], ...] = (
    PointDecided,
    PointAdded,
    ActionAgreed,
    ActionDone,
    Joined,
    Separated,
)
"""What alters an outcome letter: with one more of these, or one less, an approval is void."""


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
    approved = _latest_after(case.made(Approved, stage), after)
    returned = _latest_after(case.made(Returned, stage), after)
    settled = approved or returned
    return Approval(
        letter=letter,
        needed=bool(letter.approved_by)
        and not _approver_is_responsible(office, case, letter, stage),
        waiting=sent is not None and not settled and _says_the_same(case, sent),
        in_force=approved is not None and not returned and _says_the_same(case, approved),
        sent=sent,
        comment=settled.entry.comment if settled else "",
    )


def _says_the_same(case: Case, made: Made[E]) -> bool:
    """Tell whether all that alters the letter stands as it stood when an entry was made."""
    then = standing([line for line in case.history if line.number <= made.number])
    return _altering(then) == _altering(case.standing)


def _altering(lines: History) -> list[int]:
    return [line.number for line in lines if isinstance(line.entry, _CHANGES)]


def _latest_after(made: Sequence[Made[E]], after: int) -> Made[E] | None:
    return made[-1] if made and made[-1].number > after else None


def _approver_is_responsible(office: Office, case: Case, letter: Letter, stage: str) -> bool:
    members = [office.member(number) for number in case.officers(stage)]
    return any(member is not None and member.role in letter.approved_by for member in members)
