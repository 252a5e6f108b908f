"""The editions of the office's policy: proposing another, keeping it, giving it out as a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from estate_complaints.office.desk import Desk, role_of
from estate_complaints.office.doors.set_up import read_policy_text
from estate_complaints.office.letters.letter_templates import template_mistakes
from estate_complaints.office.policy.policy_differences import Difference, differences
from estate_complaints.office.refusal import NotDone
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.policy.editions import first_day, in_order
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_reader import PolicyRefused
from estate_complaints.rules.policy.policy_text import CannotRetell, retold
from estate_complaints.storage import office_rules

STANDS = {"past": "No longer in force", "now": "In force", "later": "Not yet in force"}


@dataclass(frozen=True)
class EditionRow:
    """One edition: when it counts from, how it stands today, and who recorded it when and why."""

    key: str
    edition: str
    first_day: date
    stands: str
    recorded: str
    what: str


@dataclass(frozen=True)
class Proposal:
    """A policy that might become the next edition. One with `mistakes` cannot be kept.

    `earliest` is the first day it may have, `like` the edition it is compared with.
    """

    text: str
    edition: str
    first_day: date
    earliest: date
    like: str
    differences: tuple[Difference, ...] = ()
    mistakes: tuple[str, ...] = ()
    what: str = ""


def editions_of(desk: Desk) -> tuple[EditionRow, ...]:
    """Return every edition the book holds, the latest first. Raises StorageUnavailable."""
    desk.read_policies()
    kept = {one.id: one for one in office_rules.policies(desk.book)}
    rows = [_row(desk, desk.policies[key], one) for key, one in kept.items()]
    rows.reverse()
    return tuple(sorted(rows, key=lambda row: row.first_day, reverse=True))


def latest(desk: Desk) -> Policy:
    """Return the edition that the next one comes after, whether or not it has begun."""
    return in_order(desk.policies.values())[-1]


def propose_file(desk: Desk, text: str) -> Proposal:
    """Look at a policy file as the next edition: every mistake, or every difference."""
    desk.read_policies()
    try:
        policy = read_policy_text(text)
    except PolicyRefused as refused:
        return _proposal(desk, text, "", mistakes=refused.mistakes)
    mistakes = tuple(_does_not_fit(desk, policy))
    wished = max(first_day(policy), desk.today())
    return _proposal(
        desk,
        text,
        _free_number(desk, policy.about.edition),
        policy=policy,
        mistakes=mistakes,
        wished=wished,
    )


def propose_readings(desk: Desk, chosen: Mapping[str, str]) -> Proposal:
    """Look at the latest edition read otherwise: `chosen` is the reading for each ambiguity."""
    desk.read_policies()
    text = export_text(desk, latest(desk).key)
    try:
        told = retold(text, chosen=chosen)
        policy = read_policy_text(told)
    except CannotRetell as cannot:
        return _proposal(desk, text, "", mistakes=(str(cannot),))
    except PolicyRefused as refused:
        return _proposal(desk, text, "", mistakes=refused.mistakes)
    questions = [one.question for one in policy.ambiguities if one.id in chosen]
    return _proposal(
        desk,
        told,
        _free_number(desk, ""),
        policy=policy,
        what="Read differently: " + " ".join(questions),
    )


def keep_edition(desk: Desk, proposal: Proposal, begins: date, what: str) -> Policy:
    """Keep a proposal as the edition in force from a day on, and return it.

    The file stays as it was brought, but for its number and its first day. Running complaints
    keep their edition. The same once more does no harm. Raises NotAllowed for who is no
    administrator, NotDone for a day that cannot be, and StorageUnavailable.
    """
    desk.book.writer.office()  # only an administrator has it
    if proposal.mistakes:
        raise NotDone("A policy file with mistakes cannot become an edition.")
    desk.keep_up()
    key = f"{desk.policy.about.id}/{proposal.edition}"
    if key not in desk.policies and begins < first_day(latest(desk)):
        since = uk_dates.short(first_day(latest(desk)))
        raise NotDone(f"It cannot begin before the edition it follows, which begins on {since}.")
    # Somebody may have been let in since the proposal was looked at.
    if missing := tuple(_roles_missing(desk, read_policy_text(proposal.text))):
        raise NotDone("\n".join(missing))
    try:
        text = retold(proposal.text, edition=proposal.edition, first_day=begins, chosen={})
        kept = office_rules.PolicyText(id=key, first_day=begins, text=text, what=what.strip())
        office_rules.keep_policy(desk.book, kept)
    except CannotRetell as cannot:
        raise NotDone(str(cannot)) from cannot
    except office_rules.PolicyAltered as altered:
        raise NotDone(
            "A colleague has recorded an edition of this number meanwhile. Please look at it."
        ) from altered
    desk.read_policies()
    return desk.policies[key]


def export_text(desk: Desk, key: str) -> str:
    """Return an edition as the text of its file. Raises LookupError for one there is not."""
    kept = {one.id: one.text for one in office_rules.policies(desk.book)}
    return kept[key]


def export_file(desk: Desk, key: str, file: Path) -> None:
    """Write an edition into a file, as it is kept. Raises OSError."""
    file.write_bytes(export_text(desk, key).encode())


def read_policy_file(desk: Desk, file: Path) -> Proposal:
    """Look at a policy file as the next edition. Raises NotDone where it cannot be read."""
    try:
        return propose_file(desk, file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise NotDone(f"{file.name} is no text file, so it is no policy.") from fault
    except OSError as fault:
        reason = fault.strerror or "the folder does not answer"
        raise NotDone(f"{file.name} cannot be read: {reason}.") from fault


def _proposal(
    desk: Desk,
    text: str,
    edition: str,
    *,
    policy: Policy | None = None,
    mistakes: tuple[str, ...] = (),
    what: str = "",
    wished: date | None = None,
) -> Proposal:
    before = latest(desk)
    earliest = first_day(before)
    return Proposal(
        text=text,
        edition=edition,
        first_day=max(earliest, wished or desk.today()),
        earliest=earliest,
        like=before.about.edition,
        differences=differences(before, policy) if policy and not mistakes else (),
        mistakes=mistakes,
        what=what,
    )


def _does_not_fit(desk: Desk, policy: Policy) -> Iterable[str]:
    """Yield what of a policy without mistakes does not suit this office and its book."""
    ours = desk.policy.about
    if policy.about.id != ours.id:
        yield (
            f"Table “about”, id: this is the policy “{policy.about.id}”; the {ours.register} "
            f"of this office is kept under “{ours.id}”."
        )
        return
    yield from _roles_missing(desk, policy)
    for letter in policy.letters:
        for mistake in template_mistakes(desk.templates, policy, letter):
            yield f"Table “letters” “{letter.id}”, template: {mistake}"


def _roles_missing(desk: Desk, policy: Policy) -> Iterable[str]:
    roles = {role.id for role in policy.roles}
    for member in desk.office.members:
        if member.active and member.role not in roles:
            held = role_of(desk, member).name
            yield f"Table “roles”: {member.name} is {held} (“{member.role}”), and it is not there."


def _free_number(desk: Desk, wanted: str) -> str:
    """Return the number an edition can have: the one it brings, unless another has it."""
    used = {policy.about.edition for policy in desk.policies.values()}
    if wanted and wanted not in used:
        return wanted
    numbers = [int(one) for one in used if one.isdecimal()]
    return str(max(numbers, default=len(used)) + 1)


def _row(desk: Desk, policy: Policy, kept: office_rules.PolicyText) -> EditionRow:
    begins = first_day(policy)
    stands = "later" if begins > desk.today() else "past"
    if policy.key == desk.policy.key:
        stands = "now"
    return EditionRow(
        key=policy.key,
        edition=policy.about.edition,
        first_day=begins,
        stands=STANDS[stands],
        recorded=_recorded(desk, kept),
        what=kept.what or "As the office began with it.",
    )


def _recorded(desk: Desk, kept: office_rules.PolicyText) -> str:
    if not kept.recorded_at:
        return ""
    day = datetime.fromisoformat(kept.recorded_at).astimezone().date()
    unsigned = "" if kept.signed else " (before signatures were kept)"
    return f"{uk_dates.short(day)}, {desk.office.name_of(kept.by)}{unsigned}"
