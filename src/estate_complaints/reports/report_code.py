"""The table of a monitoring report that goes by the Complaint Handling Code, not by the policy."""

from collections.abc import Iterable, Sequence
from typing import Final, Literal, NamedTuple

from estate_complaints.reports.account import Account, Pace
from estate_complaints.reports.code_asks import Ask, formal_stages
from estate_complaints.reports.code_comparison import Code
from estate_complaints.reports.figures import Column, Figure, Line, Table, counted, share
from estate_complaints.reports.frame import Frame
from estate_complaints.rules.days.reckoning import in_words
from estate_complaints.rules.days.uk_dates import join

MEANS: Final = (
    "How the answers stand by the times of the Housing Ombudsman’s Complaint Handling Code, "
    "whatever the policy’s own. Counted are the complaints that came to a formal stage within the "
    "period; the policy’s formal stages stand for the Code’s in their order. An answer counts once "
    "it is in writing, and mediation stops none of these times."
)
CAME: Final = Column("Came", "Complaints that came to this stage within the period.")
IN_TIME: Final = Column("In time", "Answered within the Code’s time, without an extension.")
EXTENDED: Final = Column(
    "With more time",
    "Answered later, within the extension the Code allows, after a holding letter.",
)
LATE: Final = Column("Late", "Answered after that, or not answered although it has gone by.")
NOT_DUE: Final = Column("Not yet due", "Not answered, and the Code’s time has not gone by.")
OVER: Final = Column("Ended first", "The complaint ended, or left the policy, before that time.")
PART: Final = Column(
    "% in time", "Of those answered or late, the part in time or within an extension."
)
_COLUMNS: Final = (CAME, IN_TIME, EXTENDED, LATE, NOT_DUE, OVER, PART)

Fate = Literal["in_time", "extended", "late", "not_due", "over"]
Paced = Sequence[tuple[Pace, int]]


class Times(NamedTuple):
    """What the Code allows at one stage, in working days, and the paragraphs that say so.

    The time for the answer runs from the acknowledgement, and so does what an extension adds.
    """

    acknowledged: int
    answered: int
    extension: int
    paragraphs: tuple[str, ...]

    @property
    def words(self) -> str:
        """What is allowed, in a sentence."""
        return (
            f"Acknowledged within {in_words(self.acknowledged, 'working_days')}, answered within "
            f"{in_words(self.answered, 'working_days')} of that, or {self.extension} more with an "
            f"extension (Code, paragraphs {join(self.paragraphs)}; in our own words)."
        )


def tables(frame: Frame, accounts: Sequence[Account], code: Code | None) -> Iterable[Table]:
    """Yield how the formal stages kept the Code's times, where there is a Code to go by."""
    stages = formal_stages(frame.policy)
    allowed = {place: times for place, times in _all_times(code).items() if place <= len(stages)}
    if not allowed:
        return
    paces = [
        (one.pace, each.number)
        for each in accounts
        for one in each.stages
        if one.pace is not None and frame.holds(one.entered)
    ]
    lines = []
    for place, times in allowed.items():
        here = [pair for pair in paces if pair[0].place == place]
        name = f"Stage {place} of the Code: {stages[place - 1].name}"
        lines.append(Line(name, _figures(here, times), times.words))
    yield Table("code", "By the Code’s times", MEANS, "Stage", _COLUMNS, tuple(lines))


def _all_times(code: Code | None) -> dict[int, Times]:
    """What the Code allows at each of its stages, as far as it says it in working days."""
    asks = [ask for ask in code.asks if ask.unit == "working_days"] if code else []
    found = {}
    for answer in (ask for ask in asks if ask.measure == "response"):
        more = _ask(asks, "extension", answer.stage)
        first = _ask(asks, "acknowledgement", answer.stage)
        told = [ask.paragraph for ask in (first, answer, more) if ask is not None]
        within, extension = answer.acknowledged_in, more.amount if more else 0
        found[answer.stage] = Times(within, answer.amount, extension, tuple(dict.fromkeys(told)))
    return found


def _ask(asks: Iterable[Ask], measure: str, stage: int) -> Ask | None:
    return next((ask for ask in asks if (ask.measure, ask.stage) == (measure, stage)), None)


def fate_of(pace: Pace, times: Times) -> Fate:
    """Tell how a complaint stands at a stage by what the Code allows."""
    waited_first = times.acknowledged if pace.acknowledged is None else pace.acknowledged
    allowed = min(waited_first, times.acknowledged) + times.answered
    at_most = allowed + times.extension * pace.extended
    if pace.answered is not None:
        if pace.answered <= allowed:
            return "in_time"
        return "extended" if pace.answered <= at_most else "late"
    if pace.waited > at_most:
        return "late"
    return "over" if pace.over else "not_due"


def _figures(here: Paced, times: Times) -> tuple[Figure, ...]:
    fates = [(fate_of(pace, times), number) for pace, number in here]
    each: dict[Fate, list[int]] = {
        fate: [number for other, number in fates if other == fate]
        for fate in ("in_time", "extended", "late", "not_due", "over")
    }
    good = [*each["in_time"], *each["extended"]]
    return (
        counted(number for _, number in here),
        *(counted(numbers) for numbers in each.values()),
        share(len(good), len(good) + len(each["late"]), good),
    )
