"""One clock of a case: how it stands, and when it is due."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.clocks.moments import moment
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.entries.outcome import OutcomeGiven, Referred
from estate_complaints.rules.policy.policy import ClockRule, Policy

State = Literal["running", "late", "paused", "met", "missed", "open", "lapsed", "gone", "unlimited"]
Moving = Literal["holding_letter", "request"]

RUNNING: frozenset[State] = frozenset({"running", "late", "paused", "unlimited"})
"""States in which somebody still has something to do, or may still do it."""


@dataclass(frozen=True)
class Clock:
    """One clock of a case.

    `first_due` is the date first promised, which later extensions never change; `due` is the
    date in force, None while a pause is open or where the policy sets no limit. `act_by` is the
    last working day on or before it; for a meeting it is the day itself. `stopped` is the day the
    clock was stopped. `lenient_due` is the latest date any reasonable reading of a resident's limit
    allows, `latest` the day beyond which the policy lets no extension reach.
    """

    rule: ClockRule
    state: State
    started: date
    first_due: date | None
    due: date | None
    act_by: date | None
    stopped: date | None
    extended: int
    lenient_due: date | None
    provisional: bool
    why: str
    latest: date | None = None

    @property
    def due_or_first(self) -> date | None:
        """The date in force, or the first one while a pause hides it."""
        return self.due or self.first_due

    @property
    def due_or_last(self) -> date:
        """The date in force, or the last day there is while it has none."""
        return self.due or date.max

    @property
    def kept(self) -> bool:
        """Whether it was stopped no later than it was due."""
        return self.stopped is not None and self.stopped <= self.due_or_last

    @property
    def waits_for_meeting(self) -> bool:
        """Whether it runs to the day of a meeting, which can be fixed."""
        return self.rule.kind == "meeting" and self.state in RUNNING

    @property
    def outlives(self) -> bool:
        """Whether it goes on after the complaint is closed or was found not to be covered."""
        return self.rule.kind == "review"

    def can_be_moved(self, how: Moving) -> bool:
        """Tell whether a holding letter, or a request of the resident, can move the date now."""
        return self._is_moved(how) and not self._is_used_up

    def was_moved_enough(self, how: Moving) -> bool:
        """Tell whether the date could be moved so, had it not been as often as the policy lets."""
        return self._is_moved(how) and self._is_used_up

    def _is_moved(self, how: Moving) -> bool:
        return self.rule.extends == how and self.state in (*RUNNING, "lapsed")

    @property
    def _is_used_up(self) -> bool:
        most = self.rule.extended_at_most
        return most is not None and self.extended >= most


def plain(
    rule: ClockRule, state: State, started: date, due: date | None, stopped: date | None, why: str
) -> Clock:
    """Make a clock whose day nobody has to count."""
    return Clock(rule, state, started, due, due, due, stopped, 0, None, False, why)


def stopped_on(
    policy: Policy, calendar: WorkingCalendar, case: Case, rule: ClockRule
) -> date | None:
    """Return the first day on which something happened that stops a clock."""
    days = [moment(policy, calendar, case, stop) for stop in rule.stops]
    return min((day for day in days if day is not None), default=None)


def _supported(case: Case) -> bool:
    """Tell whether somebody's support opens the way sooner (C-063)."""
    return any(made.entry.supported_by for made in case.made(Referred))


def if_open(case: Case, state: State) -> State:
    """Return a state, or "gone" where the case is closed."""
    return "gone" if case.closing else state


def state_of(
    rule: ClockRule,
    case: Case,
    due: date | None,
    stopped: date | None,
    today: date,
    lenient: date | None = None,
) -> State:
    """Tell how a clock stands; a resident is late only after the latest day any reading allows."""
    last = lenient or due
    if rule.kind == "not_before":
        come = due is not None and today >= due
        return "open" if come or (rule.earlier_if and _supported(case)) else "running"
    if stopped is not None:
        # A complaint that closes later than it might have misses nothing.
        late = last is not None and stopped > last and rule.kind != "closure"
        return "missed" if late else "met"
    if due is None:
        return if_open(case, "paused")
    if rule.binds in ("resident", "outside"):
        return "lapsed" if today > (last or due) else "running"
    if rule.kind == "closure" and _heard_otherwise(case):
        return "gone"
    if rule.kind == "closure":
        return if_open(case, "open" if today > due else "running")
    return if_open(case, "late" if today > due else "running")


def _heard_otherwise(case: Case) -> bool:
    """Tell whether the complainant has said since the latest answer that it is not over."""
    answers = case.made(OutcomeGiven)
    since = answers[-1].number if answers else 0
    return any(
        made.entry.incoming and made.entry.dissatisfied and made.number > since
        for made in case.contacts()
    )


def unlimited(
    rule: ClockRule, case: Case, started: date, stopped: date | None, clause: str
) -> Clock:
    """Make a clock for a duty without a limit of time."""
    why = f"The policy asks for it and sets no time limit ({clause})."
    state: State = "met" if stopped else if_open(case, "unlimited")
    return plain(rule, state, started, None, stopped, why)
