"""The policy as the program works by it: each clause with what is made of it, as plain rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from estate_complaints.office.policy import policy_clocks, policy_stages
from estate_complaints.office.policy.how_far import CodeReport, how_far
from estate_complaints.office.policy.policy_working import Working, in_general
from estate_complaints.reports.code_comparison import Code
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import KINDS
from estate_complaints.rules.policy.editions import review_day
from estate_complaints.rules.policy.policy import Letter, Level, Policy, Role, Rule

NO_REVIEW = "No day is set for looking at it again."
OF_THE_POLICY = "{} of {}, edition {}"


@dataclass(frozen=True)
class Reading:
    """A place where the policy can be read in more than one way, and how it is read here."""

    cited: str
    question: str
    reading: str


@dataclass(frozen=True)
class ClauseRow:
    """A clause in its own words, with what the program does with it."""

    cited: str
    heading: str
    text: str
    workings: tuple[Working, ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True)
class PolicyLetter:
    """A letter of the policy: the step it goes with, who approves it, and what it must say."""

    title: str
    goes_with: str
    template: str
    approved_by: str
    note: str
    duties: tuple[Working, ...]


@dataclass(frozen=True)
class PolicyPage:
    """One edition of a policy. `first_day` is in words; `roles` stand most senior first.

    `review` says when it is to be looked at again, `overdue` whether that day has gone by;
    `code` sets it beside the Complaint Handling Code.
    """

    key: str
    title: str
    organisation: str
    edition: str
    first_day: str
    description: str
    register: str
    clauses: tuple[ClauseRow, ...]
    letters: tuple[PolicyLetter, ...]
    roles: tuple[str, ...]
    review: str = ""
    overdue: bool = False
    code: CodeReport | None = None

    @property
    def sections(self) -> tuple[tuple[str, tuple[ClauseRow, ...]], ...]:
        """The clauses under the headings of the policy, in its order."""
        under = groupby(self.clauses, key=lambda row: row.heading)
        return tuple((heading, tuple(rows)) for heading, rows in under)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Every place that can be read in more than one way."""
        return tuple(reading for row in self.clauses for reading in row.readings)

    @property
    def name(self) -> str:
        """Which edition of which policy this is."""
        return OF_THE_POLICY.format(self.title, self.organisation, self.edition)


def policy_page(policy: Policy, code: Code | None = None, today: date | None = None) -> PolicyPage:
    """Lay out a policy for reading, beside the Complaint Handling Code where that is given.

    `today` tells whether the policy ought to have been looked at again by now (R-007).
    """
    about, review = policy.about, review_day(policy)
    staff = sorted(policy.roles, key=lambda role: -role.rank)
    return PolicyPage(
        key=policy.key,
        title=about.title,
        organisation=about.organisation,
        edition=about.edition,
        first_day=uk_dates.long(date.fromisoformat(about.first_day)),
        description=about.description,
        register=about.register,
        clauses=_clauses(policy),
        letters=tuple(_letter(policy, letter) for letter in policy.letters),
        roles=tuple(_role(policy, role) for role in staff),
        review=f"To be looked at again by {uk_dates.long(review)}." if review else NO_REVIEW,
        overdue=review is not None and today is not None and review < today,
        code=how_far(policy, code) if code else None,
    )


def _clauses(policy: Policy) -> tuple[ClauseRow, ...]:
    made = list(_workings(policy))
    return tuple(
        ClauseRow(
            cited=clause.label,
            heading=clause.heading,
            text=clause.text,
            workings=tuple(working for name, working in made if name == clause.id),
            readings=tuple(
                Reading(clause.label, one.question, one.taken)
                for one in policy.ambiguities
                if one.clause == clause.id
            ),
        )
        for clause in policy.clauses
    )


def _workings(policy: Policy) -> Iterable[tuple[str, Working]]:
    """Yield everything made of the policy, each with the clause it is made of."""
    yield from policy_stages.stages(policy)
    yield from policy_clocks.clocks(policy)
    yield from (_rule(policy, rule) for rule in policy.rules)
    yield from _duties(policy)
    yield from policy_stages.beyond(policy)
    yield from policy_stages.confidential(policy)
    yield from policy_stages.choices(policy)


def _rule(policy: Policy, rule: Rule) -> tuple[str, Working]:
    kinds = uk_dates.join(KINDS[kind].said for kind in rule.on)
    stages = " or ".join(policy.stage(stage).name for stage in rule.stages)
    where = f"{kinds}, at {stages}" if stages else kinds
    return rule.clause, Working("rule", where, in_general(policy, rule.says), rule.level)


def _duties(policy: Policy) -> Iterable[tuple[str, Working]]:
    """Yield the duties of letters; one that several letters share is told once."""
    shared: dict[tuple[str, Level, str], list[str]] = {}
    for letter in policy.letters:
        for duty in letter.duties:
            shared.setdefault((duty.clause, duty.level, duty.says), []).append(letter.title)
    for (clause, level, says), titles in shared.items():
        yield clause, Working("letter", uk_dates.join(dict.fromkeys(titles)), says, level)


def _letter(policy: Policy, letter: Letter) -> PolicyLetter:
    stage = f", at {policy.stage(letter.stage).name}" if letter.stage else ""
    return PolicyLetter(
        title=letter.title,
        goes_with=f"{KINDS[letter.step].verb}{stage}",
        template=f"{policy.about.templates}/{letter.template}",
        approved_by=" or ".join(policy.role(role).name for role in letter.approved_by),
        note=letter.approval_note,
        duties=tuple(
            Working("letter", policy.cite(duty.clause), duty.says, duty.level)
            for duty in letter.duties
        ),
    )


def _role(policy: Policy, role: Role) -> str:
    if role.outside:
        return f"{role.name} (not of the organisation)"
    keeps = role.id == policy.about.record_keeper
    return f"{role.name} (keeps the record of every complaint)" if keeps else role.name
