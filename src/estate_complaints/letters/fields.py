"""What a letter can say: plain words for a template to print, nothing that can act.

Every value is a string, a bool, an int or a tuple of these; dates are already in words
("6 January 2027"). An empty string means "nothing to say", and a template leaves that part out.
Who fills a field stands beside it: *office* is the office's settings, *policy* the policy's own
words, *history* the entries of the case, *clocks* a date worked out from them, *writer* the
person who writes this letter.
"""

from dataclasses import dataclass, field

from estate_complaints.letters.fields_onward import (
    Body,
    Escalation,
    External,
    Feedback,
    KeyDate,
    Meeting,
    Refusal,
)

__all__ = [
    "Action",
    "Addressee",
    "Body",
    "Complaint",
    "Escalation",
    "External",
    "Feedback",
    "Holding",
    "KeyDate",
    "LetterFields",
    "Meeting",
    "Office",
    "Point",
    "Refusal",
    "Remedy",
    "Signatory",
    "Stage",
]


@dataclass(frozen=True, kw_only=True)
class Office:
    """The letterhead."""

    name: str
    """Office: the organisation's full name, large at the head of the letter."""
    address_lines: tuple[str, ...] = ()
    """Office: the postal address, one line each."""
    telephone: str = ""
    email: str = ""
    website: str = ""
    """Office, like the two before: each is left out of the letterhead where it is empty."""


@dataclass(frozen=True, kw_only=True)
class Addressee:
    """Whom the letter goes to: the complainant, or the person who speaks for them."""

    name: str
    """History: with the title, as it stands on the envelope."""
    address_lines: tuple[str, ...] = ()
    """History: at most six lines show in the window of the envelope."""
    by: str = ""
    """Writer: "By post" or "By e-mail to name@example.org"."""


@dataclass(frozen=True, kw_only=True)
class Complaint:
    """What was received."""

    received_on: str
    """History: the day the complaint was received, in words."""
    how: str = ""
    """Policy: how it came, as a sentence says it: "by telephone"."""
    summary: str = ""
    """History: the office's one-line summary."""
    on_behalf_of: str = ""
    """History: the resident's name where the addressee speaks for them."""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """The stage of the policy this letter belongs to."""

    name: str
    ordinal_words: str = ""
    """Policy: its name, and what completes "which is": "the first of two stages"."""
    intro: str = ""
    """Policy: how this letter begins, in whole sentences."""
    statement: str = ""
    """Policy: what happens at this stage and by when, in whole sentences."""
    requested_on: str = ""
    """History: the day the request for this stage was received; empty for the first stage."""
    requested_how: str = ""
    """Policy: how the request came: "by e-mail"."""
    handled_by: str = ""
    """History: who looks into it, with the role: "Mr D. Osei, Surveyor"."""
    earlier: str = ""
    """Policy: the name of the stage before; empty for the first."""
    earlier_outcome_on: str = ""
    """History: the day the outcome of the stage before was given."""


@dataclass(frozen=True, kw_only=True)
class Point:
    """One thing complained about.

    Where `restricted`, the answer may say only whether the point is upheld: reasons,
    references and what was put right must be empty (ValueError otherwise).
    """

    number: int
    """History: 1, 2, 3 as in the record."""
    wrong: str
    """History: what went wrong, in the complainant's words."""
    wanted: str = ""
    """History: what the complainant would like done."""
    outcome: str = ""
    """Policy: the decision in the policy's word: "Upheld"."""
    reasons: str = ""
    """History: why it was decided so."""
    references: str = ""
    """History: the policy, law or good practice relied on."""
    put_right: str = ""
    """History: what has been or will be done about this point."""
    realistic: bool = True
    """History: whether what is wanted can be had."""
    expectation: str = ""
    """History: where it cannot, why not, and what can."""
    clarification: str = ""
    """History: what we must ask before this point is clear."""
    restricted: bool = False
    """History: this point is also a personnel matter."""

    def __post_init__(self) -> None:
        if self.restricted and (self.reasons or self.references or self.put_right):
            raise ValueError(f"Point {self.number} is restricted: only its outcome may be told.")


@dataclass(frozen=True, kw_only=True)
class Remedy:
    """Something already done to put things right."""

    what: str
    when: str = ""
    """History: what was done, and the day in words."""


@dataclass(frozen=True, kw_only=True)
class Action:
    """Something still to be done, and by when."""

    what: str
    owner: str = ""
    by_when: str = ""
    """History: what, a name or a role, and the last day in words."""


@dataclass(frozen=True, kw_only=True)
class Holding:
    """More time is needed."""

    why: str = ""
    """Writer: the reason, in whole sentences."""
    new_date: str = ""
    """Clocks: the day the reply is now expected."""
    original_date: str = ""
    """Clocks: the day first promised; empty where the policy sets none."""


@dataclass(frozen=True, kw_only=True)
class Signatory:
    """Who signs."""

    name: str
    role: str = ""
    """Office: the name as they sign it; policy: their role as it names it."""


@dataclass(frozen=True, kw_only=True)
class LetterFields:
    """Everything a letter template may print."""

    office: Office
    addressee: Addressee
    complaint: Complaint
    stage: Stage
    signatory: Signatory
    reference: str
    """History: the number of the case: "CC/2027/014"."""
    date: str
    """Writer: the day on the letter, in words."""
    salutation: str
    """Writer: without a comma: "Dear Ms Okafor"."""
    heading: str
    """Policy: the subject line; also the title of the document."""
    closing: str = "Yours sincerely"
    """Writer: without a comma; "Yours faithfully" after "Dear Sir or Madam"."""
    understanding: str = ""
    """Writer: what we understand the complaint to be, in our words."""
    question: str = ""
    """Writer: what we must ask about the complaint as a whole, in whole sentences."""
    expectations: str = ""
    """Writer: which wishes cannot be met, and why, in whole sentences."""
    points: tuple[Point, ...] = ()
    """History: every point, in order."""
    overall_outcome: str = ""
    """Writer: the decision in one sentence."""
    confirms: str = ""
    """Writer: for an outcome told before it was written, a sentence saying how and when."""
    apology: str = ""
    """Writer: in whole sentences."""
    remedies_done: tuple[Remedy, ...] = ()
    """History: done before the day of the letter. None is said in so many words."""
    actions: tuple[Action, ...] = ()
    """History: promised and not yet done. None is said in so many words."""
    lessons: str = ""
    """Writer: what was learned, and what changed because of it."""
    reply_by: str = ""
    """Clocks: the last day for our reply; empty where the policy sets none."""
    reply_by_explained: str = ""
    """Clocks: how that day was reached."""
    office_target: str = ""
    """Office: a sentence about its own target, which is not a limit of the policy."""
    holding: Holding = Holding()
    escalation: Escalation = field(default_factory=Escalation)
    external: External = field(default_factory=External)
    board_review: str = ""
    """Policy: a further review outside the stages, in whole sentences; empty for none."""
    final_statement: str = ""
    """Policy: that this is the final response, and what follows from it."""
    closure_note: str = ""
    """Policy and clocks: when the case is closed if nobody writes, and that rights go on."""
    refusal: Refusal = field(default_factory=Refusal)
    meeting: Meeting = field(default_factory=Meeting)
    closing_words: str = ""
    """Policy: how this letter ends, in whole sentences."""
    staff_notice: str = ""
    """Policy: what someone who complains about a person must be told; empty otherwise."""
    confidentiality: str = ""
    """Policy: how what we are told is kept."""
    accompaniment: str = ""
    """Policy: the right to be accompanied, represented or helped by an interpreter."""
    extra_paragraphs: tuple[str, ...] = ()
    """Writer: anything else, a paragraph each."""
    feedback: Feedback = field(default_factory=Feedback)
    enclosures: tuple[str, ...] = ()
    """Writer: what is sent with the letter."""
    copies: tuple[str, ...] = ()
    """Writer: who else receives it."""
    large_print: bool = False
    """History: print everything but the address larger, for someone who needs it."""
