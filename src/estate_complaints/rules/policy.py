"""A complaints policy as data: stages, clocks, rules, letters, each with its clause."""

from typing import Any, Literal, TypeVar, cast

import msgspec

from estate_complaints.rules.reckoning import Unit

Binds = Literal["office", "resident", "nobody"]
ClockKind = Literal["deadline", "window", "not_before", "closure", "target"]
Level = Literal["block", "warn", "tell"]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a policy file."""


class Clause(_Part, frozen=True, kw_only=True):
    """A passage of the policy in its own words. `label` is how a letter cites it."""

    id: str
    label: str
    text: str


class Role(_Part, frozen=True, kw_only=True):
    """A role in this organisation; a higher rank is more senior. Board roles have board = true."""

    id: str
    name: str
    rank: int = 0
    board: bool = False
    outside: bool = False


class Term(_Part, frozen=True, kw_only=True):
    """A word of a list the policy fixes: a channel, an outcome, a way of answering.

    `words` is how a sentence says it ("by telephone"); `written` tells a written way,
    `upheld` an outcome that finds for the complainant, `excludes` a scope decision that
    takes the complaint out of the policy, `travels` how long a letter sent this way takes
    before it counts as received, in working days.
    """

    id: str
    name: str
    words: str = ""
    clause: str = ""
    rule: str = ""
    written: bool = False
    upheld: bool = False
    excludes: bool = False
    anonymous: bool = False
    no_person: bool = False
    petition: bool = False
    prevents: bool = False
    offers_new_case: bool = False
    travels: int = 0
    hint: str = ""


class Handlers(_Part, frozen=True, kw_only=True):
    """Who may deal with a stage.

    `roles` are those it falls to (empty: anybody); `more_senior_than` a stage whose officers
    must be outranked, unless the officer is on the Board and `or_board` allows it; `all_of`
    the roles of which each must sit, and `board_members` how many Board members besides.
    """

    roles: tuple[str, ...] = ()
    more_senior_than: str = ""
    or_board: bool = False
    all_of: tuple[str, ...] = ()
    board_members: int = 0
    manager_of_service: bool = False
    not_from: tuple[str, ...] = ()
    instead: str = ""
    clause: str
    rule: str = ""
    says: str


class Stage(_Part, frozen=True, kw_only=True):
    """One stage of the procedure, or a voluntary branch (counts = false) beside it."""

    id: str
    name: str
    ordinal: str = ""
    clause: str
    counts: bool = True
    formal: bool = True
    final: bool = False
    follows: str = ""
    request_name: str = ""
    request_clause: str = ""
    acknowledged: Literal["required", "optional", "none"] = "required"
    acknowledged_clause: str = ""
    written_outcome: Literal["required", "after_spoken", "none"] = "required"
    outcome_clause: str = ""
    decides_points: bool = True
    handlers: Handlers


class EntryStage(_Part, frozen=True, kw_only=True):
    """Where a new complaint starts: the first line whose condition holds."""

    stage: str
    when: str = ""
    clause: str
    why: str


class ClockRule(_Part, frozen=True, kw_only=True):
    """A limit of time. Moments are written "stage.moment" or "case.moment".

    Units: `amount` of `unit`, none for a duty without a limit. `pauses` tells whether
    mediation stops it; `extends` how it may be moved: by a holding letter of the office,
    by a request of the resident, or not at all.
    """

    id: str
    name: str
    kind: ClockKind
    binds: Binds
    stage: str = ""
    amount: int | None = None
    unit: Unit = "working_days"
    starts: str
    starts_words: str
    stops: tuple[str, ...] = ()
    lenient_unit: Unit | None = None
    roll: Literal["none", "next_working_day"] = "none"
    strength: Literal["must", "normally", "should"] = "must"
    pauses: bool = False
    extends: Literal["", "holding_letter", "request"] = ""
    earlier_if: str = ""
    after: str = ""
    clause: str
    rule: str = ""


class Rule(_Part, frozen=True, kw_only=True):
    """A check made when an entry of the kinds `on` is proposed.

    `check` names a function of rules/checks.py that finds the rule broken; `stages` limits it;
    `with` gives it values. `says` is the sentence a person reads.
    """

    id: str
    clause: str
    on: tuple[str, ...]
    check: str
    level: Level
    says: str
    stages: tuple[str, ...] = ()
    values: dict[str, Any] = {}


class LetterDuty(_Part, frozen=True, kw_only=True):
    """Something a letter must say, found by the test named `needs`."""

    needs: str
    level: Level = "block"
    clause: str
    rule: str = ""
    says: str
    if_upheld: bool = False


class Letter(_Part, frozen=True, kw_only=True):
    """A letter of this policy: which step it goes with, its template and its duties."""

    id: str
    title: str
    step: str
    stage: str = ""
    template: str
    heading: str
    approved_by: tuple[str, ...] = ()
    approval_note: str = ""
    duties: tuple[LetterDuty, ...] = ()
    paragraphs: dict[str, str] = {}


class AgeLimit(_Part, frozen=True, kw_only=True):
    """How old a cause may be when the complaint is made."""

    amount: int
    unit: Unit
    clause: str
    rule: str
    says: str


class External(_Part, frozen=True, kw_only=True):
    """Where a complainant can go when the organisation has finished."""

    body: str
    after: str
    clause: str
    rule: str = ""
    email: str = ""
    address: str = ""
    guidance: tuple[str, ...] = ()


class Mediation(_Part, frozen=True, kw_only=True):
    """How mediation works here."""

    needs_all_parties: bool = True
    clause: str
    rule: str = ""


class Ambiguity(_Part, frozen=True, kw_only=True):
    """A place where the policy's words allow more than one reading, and the one taken."""

    id: str
    clause: str
    question: str
    reading: str


class About(_Part, frozen=True, kw_only=True):
    """What the policy is and for whom."""

    id: str
    edition: str
    title: str
    organisation: str
    short_name: str
    description: str
    first_day: str
    reference: str
    register: str
    head: str
    record_keeper: str = ""
    templates: str
    silent_days: int = 10
    recording_days: int = 1


class Lists(_Part, frozen=True, kw_only=True):
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


class Policy(_Part, frozen=True, kw_only=True):
    """One edition of one organisation's complaints policy."""

    about: About
    clauses: tuple[Clause, ...]
    roles: tuple[Role, ...]
    lists: Lists
    stages: tuple[Stage, ...]
    entry: tuple[EntryStage, ...]
    clocks: tuple[ClockRule, ...]
    rules: tuple[Rule, ...] = ()
    letters: tuple[Letter, ...] = ()
    age_limit: AgeLimit | None = None
    external: tuple[External, ...] = ()
    mediation: Mediation | None = None
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
