"""The frozen rows that screens show: plain words, numbers and days, nothing alive."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.people import Member, OfficeDetails
from estate_complaints.rules.steps.steps import Step
from estate_complaints.storage.register_line import RegisterLine


@dataclass(frozen=True)
class FoundPerson:
    """An earlier complainant found while typing; `words` is the line of the list."""

    id: int
    words: str
    name: str
    address: str
    flat: str
    telephone: str
    email: str
    reply_by: str
    access_needs: str
    language: str


@dataclass(frozen=True)
class ClauseText:
    """A clause as the policy has it: how it is cited, its own words, and the heading above them.

    `readings` are (question, reading) pairs: where its words are open, and how they are read here.
    """

    cited: str
    text: str
    heading: str = ""
    readings: tuple[tuple[str, str], ...] = ()


NO_CLAUSE = ClauseText("", "")


@dataclass(frozen=True)
class DueRow:
    """A clock as a person sees it.

    `state` is one of rules.clocks.State; `state_words` says it ("3 working days left",
    "2 working days late", "paused", "met on Tue 5 Jan 2027"). `why` is the working of the date.
    """

    name: str
    state: str
    state_words: str
    started: date
    due: date | None
    first_due: date | None
    act_by: date | None
    lenient_due: date | None
    binds: str
    why: str
    clause: ClauseText
    provisional: bool


@dataclass(frozen=True)
class StageCell:
    """A stage in the strip: "done", "current" or "ahead" (never reached yet)."""

    id: str
    name: str
    position: str
    counts: bool
    entered_on: date | None
    answered_on: date | None
    officers: str
    clause: ClauseText


@dataclass(frozen=True)
class Against:
    """One thing that speaks against a step: its level ("block", "warn", "tell") and clause."""

    level: str
    rule: str
    says: str
    clause: ClauseText


@dataclass(frozen=True)
class StepRow:
    """A step as a person sees it. `step` is handed back when it is chosen."""

    title: str
    offered: bool
    likely: bool
    against: tuple[Against, ...]
    step: Step
    clause: ClauseText = NO_CLAUSE
    """What the policy says of the stage it belongs to."""


@dataclass(frozen=True)
class PointRow:
    """A point with what was decided about it at each stage, latest last."""

    number: int
    wrong: str
    wanted: str
    category: str
    raised_at: str
    outcomes: tuple[tuple[str, str, str], ...]
    """(stage, outcome, reasons) for each decision."""
    aside: tuple[tuple[str, str, str], ...] = ()
    """The same, for stages whose outcome the reader is to have no regard to."""


@dataclass(frozen=True)
class ActionRow:
    """A promised action; `state` is "outstanding", "late" or "done"."""

    number: int
    what: str
    owner: str
    by_when: date | None
    done_on: date | None
    state: str


@dataclass(frozen=True)
class LetterRow:
    """A document of the case: what it is, when it was made, and its name in the store.

    `struck` says who struck its entry out, when and why; empty for one that counts. `aside` says
    that it tells of an outcome that is put aside for the reader.
    """

    title: str
    day: date
    document: str
    issued: bool
    struck: str = ""
    aside: bool = False


@dataclass(frozen=True)
class HistoryRow:
    """A line of the history. `details` are (label, text) pairs; `reasons` the overrides given.

    `struck_by` says who struck it out, when and why, `aside` that it is put aside for the reader.
    """

    number: int
    day: date
    recorded_at: datetime
    by: str
    said: str
    details: tuple[tuple[str, str], ...]
    reasons: tuple[tuple[str, str], ...]
    struck: bool
    struck_by: str = ""
    aside: bool = False


@dataclass(frozen=True)
class LinkRow:
    """Another complaint that this one has to do with; `says` how."""

    number: int
    reference: str
    says: str


@dataclass(frozen=True)
class CaseView:
    """Everything the case screen shows. `seen` goes back with a step that is taken."""

    number: int
    reference: str
    heading: str
    status: str
    summary: str
    stages: tuple[StageCell, ...]
    dues: tuple[DueRow, ...]
    steps: tuple[StepRow, ...]
    points: tuple[PointRow, ...]
    people: tuple[tuple[str, str], ...]
    """(part, words) pairs: complainant, representative, subject, officer responsible…"""
    needs: tuple[tuple[str, str], ...]
    """(what, words) pairs: access needs, language, how the complainant wants to be answered."""
    links: tuple[LinkRow, ...]
    """The complaint it comes of, what came of it, and those it is dealt with together with."""
    actions: tuple[ActionRow, ...]
    contacts: tuple[HistoryRow, ...]
    letters: tuple[LetterRow, ...]
    history: tuple[HistoryRow, ...]
    edition: str
    seen: int
    clauses: Mapping[str, ClauseText]
    """Every clause of the edition, by its identifier."""
    confidential: tuple[str, ...] = ()
    """The names of the confidential records that belong to it; what stands in them is not here."""
    aside: str = ""
    """That an outcome is put aside for this reader, and by which clause; empty where none is."""


class RegisterRow(RegisterLine, frozen=True, gc=False):
    """A line of the Complaints Book: the fields both policies ask for."""

    @property
    def status(self) -> str:
        """How it stands, and since when it is late, in words (C-011)."""
        until = ""
        if self.further_until is not None:
            until = f" (may be taken further until {uk_dates.short(self.further_until)})"
        if self.closed:
            return f"Closed{until}"
        if self.led_elsewhere:
            return f"Dealt with in {self.joined_with}"
        together = f", with {self.joined_with}" if self.joined_with else ""
        return f"{self._open_status(until)}{together}"

    def _open_status(self, until: str) -> str:
        if self.paused:
            return "Paused"
        if self.waiting:
            return "Waiting for approval"
        if self.replied_on is not None:
            return f"Answered{until}"
        return "Late" if self.late else "Open"


@dataclass(frozen=True)
class RegisterFilter:
    """What the register shows: words looked for, which cases, the order."""

    words: str = ""
    show: str = "all"
    """One of "all", "open", "late", "mine", "closed"."""
    stage: str = ""
    sort: str = "number"
    """One of "number", "received_on", "complainant", "stage", "officer", "next_due"."""
    descending: bool = True


@dataclass(frozen=True)
class RegisterFound:
    """What a filter shows: every number in its order, and the first lines of them."""

    numbers: Sequence[int]
    lines: Sequence[RegisterRow]


@dataclass(frozen=True)
class Receipt:
    """The answer to a recorded complaint: its reference, whose it is, and what happens next.

    `told` are sentences to read out to whoever complains, `following` those for the office.
    """

    number: int
    reference: str
    who: str
    told: tuple[str, ...]
    following: tuple[str, ...]


@dataclass(frozen=True)
class Choice:
    """One line of a list a person chooses from: the value kept, and the words shown."""

    value: object
    words: str
    hint: str = ""


@dataclass(frozen=True)
class MemberRow:
    """Somebody of the office in the list of people; `role` and `manager` are words."""

    member: Member
    role: str
    manager: str
    signs_in: bool
    administrator: bool


@dataclass(frozen=True)
class OfficePeople:
    """The people, details and days off of the office; `why_not` the reader may change none."""

    members: tuple[MemberRow, ...]
    roles: tuple[Choice, ...]
    details: OfficeDetails
    reader: int
    why_not: str
    today: date = date.min
    time_off: tuple[TimeOff, ...] = ()
