"""A complaints policy as data: one edition, with every part found by its identifier."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Literal, TypeVar, cast

from estate_complaints.rules.days.calendar import Nation
from estate_complaints.rules.days.reckoning import Unit
from estate_complaints.rules.policy.confidential_parts import ConfidentialRecord
from estate_complaints.rules.policy.policy_parts import (
    Clause,
    ClockRule,
    EntryStage,
    Handlers,
    Letter,
    LetterDuty,
    Level,
    Part,
    ReportedPart,
    Reporting,
    ReportPart,
    Role,
    Rule,
    Span,
    Stage,
    Term,
)
from estate_complaints.rules.policy.readings import Ambiguity

__all__ = [
    "AgeLimit",
    "Ambiguity",
    "Clause",
    "ClockRule",
    "ConfidentialRecord",
    "EntryStage",
    "External",
    "Handlers",
    "Letter",
    "LetterDuty",
    "Level",
    "Mediation",
    "Policy",
    "ReportPart",
    "ReportedPart",
    "Reporting",
    "Role",
    "Rule",
    "Span",
    "Stage",
    "Term",
]


class AgeLimit(Part, frozen=True, kw_only=True):
    """How old a cause may be when the complaint is made.

    One that went on for a while counts from the `first` or the `last` day it happened, or with
    `from_knowledge` from the day the complainant came to know of it, where that is later.
    """

    amount: int
    unit: Unit
    counts_from: Literal["last", "first"] = "last"
    from_knowledge: bool = False
    clause: str
    rule: str
    says: str


class External(Part, frozen=True, kw_only=True):
    """Where a complainant can go when the organisation has finished, or for advice before.

    The letters after the stage `after` tell of it, and those named in `letters`. `not_before` and
    `last_day` name the clocks that say from which day, and until which, this body can be asked.
    """

    body: str
    after: str = ""
    letters: tuple[str, ...] = ()
    not_before: str = ""
    last_day: str = ""
    clause: str
    rule: str = ""
    email: str = ""
    address: str = ""
    guidance: tuple[str, ...] = ()


class Mediation(Part, frozen=True, kw_only=True):
    """How mediation works here.

    `suspends` tells whether nothing is decided and answered while it is under way.
    """

    needs_all_parties: bool = True
    suspends: bool = False
    clause: str
    rule: str = ""


class Joining(Part, frozen=True, kw_only=True):
    """That several complaints of one person may be dealt with as one, if the Board approves."""

    clause: str
    rule: str = ""


class About(Part, frozen=True, kw_only=True):
    """What the policy is and for whom; `review_on` is the day to look at it again, if one is set.

    A policy that is a `model` is nobody's own: it says against what it has to be checked.
    """

    id: str
    edition: str
    title: str
    organisation: str
    short_name: str
    description: str
    first_day: str
    review_on: str = ""
    reference: str
    register: str
    head: str
    record_keeper: str = ""
    templates: str
    silent_days: int = 10
    recording_days: int = 1
    nation: Nation = "england_and_wales"
    model: str = ""


class Lists(Part, frozen=True, kw_only=True):
    """The words this policy fixes for each list a person chooses from."""

    channels: tuple[Term, ...]
    complainant_kinds: tuple[Term, ...]
    categories: tuple[Term, ...]
    subject_kinds: tuple[Term, ...]
    deliveries: tuple[Term, ...]
    contact_ways: tuple[Term, ...]
    outcomes: tuple[Term, ...]
    scopes: tuple[Term, ...]
    closures: tuple[Term, ...]
    remedies: tuple[Term, ...]
    not_put_right: tuple[Term, ...] = ()
    decisions: tuple[Term, ...] = ()
    compensation_steps: tuple[Term, ...] = ()
    tellings: tuple[Term, ...] = ()
    circumstances: tuple[Term, ...] = ()
    referrals: tuple[Term, ...] = ()


class Policy(Part, frozen=True, kw_only=True, dict=True):
    """One edition of one organisation's complaints policy."""

    about: About
    clauses: tuple[Clause, ...]
    roles: tuple[Role, ...]
    lists: Lists
    stages: tuple[Stage, ...]
    entry: tuple[EntryStage, ...]
    clocks: tuple[ClockRule, ...] = ()
    rules: tuple[Rule, ...] = ()
    letters: tuple[Letter, ...] = ()
    age_limit: AgeLimit | None = None
    external: tuple[External, ...] = ()
    mediation: Mediation | None = None
    joining: Joining | None = None
    reporting: Reporting | None = None
    confidential: tuple[ConfidentialRecord, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()

    @property
    def key(self) -> str:
        """Name this edition for good, such as "ccrmo/1"; entries refer to it."""
        return f"{self.about.id}/{self.about.edition}"

    def clause(self, name: str) -> Clause:
        """Return a clause by its identifier. Raises KeyError for an unknown one."""
        return _find(self.clauses, name)

    def cite(self, name: str) -> str:
        """Return how a clause is cited, such as "section 6" ("" for no clause)."""
        return self.clause(name).label if name else ""

    def stage(self, name: str) -> Stage:
        """Return a stage by its identifier. Raises KeyError for an unknown one."""
        return _find(self.stages, name)

    def role(self, name: str) -> Role:
        """Return a role by its identifier. Raises KeyError for an unknown one."""
        return _find(self.roles, name)

    def clock(self, name: str) -> ClockRule:
        """Return a clock by its identifier. Raises KeyError for an unknown one."""
        return _find(self.clocks, name)

    def letter(self, step: str, stage: str) -> Letter | None:
        """Return the letter that goes with a step at a stage, if the policy has one."""
        fitting = (x for x in self.letters if x.step == step and x.stage in ("", stage))
        return next(fitting, None)

    def rules_on(self, kind: str, stage: str) -> Iterator[Rule]:
        """Yield what is checked where an entry of a kind is proposed at a stage."""
        return (r for r in self._rules_by_kind.get(kind, ()) if not r.stages or stage in r.stages)

    @cached_property
    def _rules_by_kind(self) -> dict[str, list[Rule]]:
        """Every step of a case asks for its rules, so they are laid out once for each edition."""
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for kind in dict.fromkeys(rule.on):
                found.setdefault(kind, []).append(rule)
        return found

    @property
    def invitations(self) -> tuple[Term, ...]:
        """What somebody can be invited to: a meeting, an interview."""
        return tuple(way for way in self.lists.contact_ways if way.meeting or way.invites)

    def unasked(self, kind: str) -> frozenset[str]:
        """Return the fields of an entry that no part of this policy asks about."""
        fields = _ONLY_WHERE_ASKED.get(kind, {})
        return frozenset(name for name, wanted in fields.items() if not wanted(self))

    @property
    def counts_knowledge(self) -> bool:
        """Whether a time limit counts from the day the complainant came to know of the cause."""
        starts = {clock.starts for clock in self.clocks}
        starts |= {span.starts for clock in self.clocks for span in clock.later_of}
        from_knowledge = self.age_limit is not None and self.age_limit.from_knowledge
        return from_knowledge or "case.known" in starts

    def stages_after(self, name: str) -> tuple[Stage, ...]:
        """Return the stages that may be asked for once the one named has been answered."""
        return tuple(stage for stage in self.stages if stage.follows == name)

    def term(self, lists: str, name: str) -> Term:
        """Return a word of one of the lists. Raises KeyError for an unknown one."""
        return _find(cast("tuple[Term, ...]", getattr(self.lists, lists)), name)


P = TypeVar("P", Clause, Role, Stage, ClockRule, Term)


def _find(parts: tuple[P, ...], name: str) -> P:
    for part in parts:
        if part.id == name:
            return part
    raise KeyError(name)


def _agreement_counts(policy: Policy) -> bool:
    fields = {rule.values.get("field") for rule in policy.rules if "time_extended" in rule.on}
    return "agreed" in fields


_ONLY_WHERE_ASKED: Mapping[str, Mapping[str, Callable[[Policy], bool]]] = {
    "details_corrected": {"aware": lambda policy: policy.counts_knowledge},
    "scope_decided": {
        "dealt_with_in": lambda policy: any(one.names_earlier for one in policy.lists.scopes),
    },
    "time_extended": {
        "agreed": _agreement_counts,
        "inform_every": lambda policy: any(clock.repeats for clock in policy.clocks),
    },
}
