"""The parts a policy is made of: clauses, roles, words, stages, clocks, rules and letters."""

from typing import Any, Literal

import msgspec

from estate_complaints.rules.days.reckoning import Unit

Binds = Literal["office", "resident", "outside", "nobody"]
ClockKind = Literal["deadline", "window", "not_before", "closure", "target", "meeting", "review"]
Level = Literal["block", "warn", "tell"]
ReportPart = Literal[
    "report", "received", "stages", "time", "followed", "learning", "feedback", "consistency"
]


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of a policy file."""


class Clause(Part, frozen=True, kw_only=True):
    """A passage of the policy in its own words. `label` is how a letter cites it.

    `heading` is the heading of the policy it stands under.
    """

    id: str
    label: str
    heading: str = ""
    text: str


class Role(Part, frozen=True, kw_only=True):
    """A role in this organisation; a higher rank is more senior. Board roles have board = true."""

    id: str
    name: str
    rank: int = 0
    board: bool = False
    outside: bool = False


class Term(Part, frozen=True, kw_only=True):
    """A word of a list the policy fixes: a channel, an outcome, a way of answering.

    `words` is how a sentence says it ("by telephone"); `written` tells a written way,
    `upheld` an outcome that finds for the complainant, `excludes` a scope decision that
    takes the complaint out of the policy, `meeting` a contact that is a meeting or a decision
    that stands for one, `invites` another contact that somebody is invited to, `to_email` a way
    that goes to an e-mail address, `travels` how long a letter sent this way takes before it
    counts as received, in working days, `to_board` a decision that puts the matter before the
    Board, `short` a way of answering that tells the outcome and nothing of how it was reached,
    `offers_new_case` a decision after which a further complaint may come of the same matter,
    `becomes` the category that one then has, and `names_earlier` a decision that names the
    complaint in which it was dealt with already.
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
    meeting: bool = False
    invites: bool = False
    offers_new_case: bool = False
    becomes: str = ""
    names_earlier: bool = False
    travels: int = 0
    to_email: bool = False
    to_board: bool = False
    short: bool = False
    hint: str = ""


class Handlers(Part, frozen=True, kw_only=True):
    """Who may deal with a stage.

    `roles` are those it falls to (empty: anybody); `more_senior_than` a stage whose officers
    must be outranked, unless the officer is on the Board and `or_board` allows it; `all_of`
    the roles of which each must sit, `board_members` how many Board members besides, and `most`
    how many may sit in all (0: as many as wished). `uninvolved` keeps out whoever had any part in
    the complaint at another stage, `not_from` only who dealt with the stages named. `advised_by`
    is the role that advises. `nobody_left` is said where nobody remains who may act.
    `about` are the kinds of subject it holds for, where it stands in a stage's `other_handlers`.
    """

    roles: tuple[str, ...] = ()
    more_senior_than: str = ""
    or_board: bool = False
    all_of: tuple[str, ...] = ()
    board_members: int = 0
    most: int = 0
    uninvolved: bool = False
    advised_by: str = ""
    nobody_left: str = ""
    manager_of_service: bool = False
    not_from: tuple[str, ...] = ()
    instead: str = ""
    about: tuple[str, ...] = ()
    clause: str
    rule: str = ""
    says: str


class Stage(Part, frozen=True, kw_only=True):
    """One stage of the procedure, or a voluntary branch (counts = false) beside it.

    `other_handlers` take the place of `handlers` in complaints about certain subjects. `kept_by`
    is the role outside the organisation whose stage it is: we only note what they tell us.
    `puts_aside` are earlier stages with no regard to whose outcome this one is dealt with: that
    stays out of sight of whoever deals with it, until they ask for it.
    """

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
    puts_aside: tuple[str, ...] = ()
    puts_aside_clause: str = ""
    kept_by: str = ""
    handlers: Handlers
    other_handlers: tuple[Handlers, ...] = ()


class EntryStage(Part, frozen=True, kw_only=True):
    """Where a new complaint starts: the first line whose conditions hold.

    `categories` and `about` name categories of a point and kinds of subject that start here.
    """

    stage: str
    when: str = ""
    categories: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    clause: str
    rule: str = ""
    why: str


class Span(Part, frozen=True, kw_only=True):
    """One length of time and the moment it is counted from."""

    amount: int
    unit: Unit = "working_days"
    starts: str
    starts_words: str


class ClockRule(Part, frozen=True, kw_only=True):
    """A limit of time. Moments are written "stage.moment" or "case.moment".

    Units: `amount` of `unit`, none for a duty without a limit. `pauses` tells whether
    mediation stops it; `extends` how it may be moved: by a holding letter of the office,
    by a request of the resident, or not at all, and `extended_at_most` how often (absent: as often
    as is right). `about` are the kinds of subject it runs for
    (empty: all), `not_about` those it does not; `scopes` the scope decisions that set it going.
    `told` is the sentence in which whoever complains hears of it; {due} is the last day in words.

    `later_of` are further lengths of time, of which the latest holds. `longest_extension` is how
    far beyond the date first due an extension may reach, in `unit`. `repeats` makes it an interval
    that was agreed for one complaint and begins anew each time they hear from us. `words` is how
    the policy puts a limit that is counted here in another unit.

    `presumed_from` names a clock of ours: while its own moment has not come, it is taken to begin
    on the last day that clock gives us, so that nobody gains time by not doing what starts it.
    A limit `within` another clock is no clock of its own: the earlier of the two days holds.
    A "meeting" is due on the day of a meeting: the one fixed for this complaint, or else the
    Board's next by its own list. It begins at its moment, or once the clock `after` has run out.
    With an `amount` the meeting is held within that time, and one that comes later moves nothing.
    One that is `called` for the complaint is never taken from the list. `unneeded` are moments
    that show that nothing was asked after all: then it is gone, unless it was stopped before.
    A "review" is due on the day that one of `decisions` set for being looked at again.
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
    extended_at_most: int | None = None
    earlier_if: Literal["", "designated_person"] = ""
    after: str = ""
    within: str = ""
    decisions: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    not_about: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    told: str = ""
    later_of: tuple[Span, ...] = ()
    longest_extension: int | None = None
    called: bool = False
    unneeded: tuple[str, ...] = ()
    presumed_from: str = ""
    repeats: bool = False
    words: str = ""
    clause: str
    rule: str = ""


class Rule(Part, frozen=True, kw_only=True):
    """A check made when an entry of the kinds `on` is proposed.

    `check` names a function of rules/checks that finds the rule broken; `stages` limits it;
    `values` are what the checks are told. Two further checks narrow it: it only speaks where
    `only_if` is true as well, and keeps silent where `unless` is. `says` is what a person reads.
    """

    id: str
    clause: str
    on: tuple[str, ...]
    check: str
    only_if: str = ""
    unless: str = ""
    level: Level
    says: str
    stages: tuple[str, ...] = ()
    values: dict[str, Any] = {}


class LetterDuty(Part, frozen=True, kw_only=True):
    """Something a letter must say, found by the test named `needs`."""

    needs: str
    level: Level = "block"
    clause: str
    rule: str = ""
    says: str
    if_upheld: bool = False


class Letter(Part, frozen=True, kw_only=True):
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


class ReportedPart(Part, frozen=True, kw_only=True):
    """A clause that a part of the monitoring report answers to."""

    part: ReportPart
    clause: str
    rule: str = ""


class Reporting(Part, frozen=True, kw_only=True):
    """That complaints are monitored and reported, to whom, and what the parts answer to."""

    to: tuple[str, ...] = ()
    clause: str
    rule: str = ""
    parts: tuple[ReportedPart, ...] = ()
