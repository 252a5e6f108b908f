"""The clocks of a case: which run, pause, are met or missed, when they are due, and why then."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from estate_complaints.rules import uk_dates
from estate_complaints.rules.calendar import WorkingCalendar
from estate_complaints.rules.case import Case
from estate_complaints.rules.entries.handling import MoreTimeAnswered, TimeExtended
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.entries.outcome import OutcomeGiven, Referred
from estate_complaints.rules.findings import is_outside
from estate_complaints.rules.limits import Counted, agreed_interval, counted, last_extension
from estate_complaints.rules.mediation import pauses_in
from estate_complaints.rules.moments import moment
from estate_complaints.rules.policy import ClockRule, Policy
from estate_complaints.rules.reckoning import Limit, Pause, Reckoning, continue_from, reckon

State = Literal["running", "late", "paused", "met", "missed", "open", "lapsed", "gone", "unlimited"]
Moving = Literal["holding_letter", "request"]

RUNNING: frozenset[State] = frozenset({"running", "late", "paused", "unlimited"})
"""States in which somebody still has something to do, or may still do it."""


@dataclass(frozen=True)
class Clock:
    """One clock of a case.

    `first_due` is the date first promised, which later extensions never change; `due` is the
    date in force, None while a pause is open or where the policy sets no limit. `act_by` is the
    last working day on or before it. `stopped` is the day the clock was stopped. `lenient_due`
    is the latest date any reasonable reading of a resident's limit allows, `latest` the day beyond
    which the policy lets no extension reach.
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

    def can_be_moved(self, how: Moving) -> bool:
        """Tell whether a holding letter, or a request of the resident, can move the date now."""
        most = self.rule.extended_at_most
        if most is not None and self.extended >= most:
            return False
        return self.rule.extends == how and self.state in (*RUNNING, "lapsed")


@dataclass(frozen=True)
class _Extension:
    said_on: date
    until: date


def clocks_of(
    policy: Policy, calendar: WorkingCalendar, case: Case, today: date
) -> tuple[Clock, ...]:
    """Return every clock of the policy whose starting moment has come, in the policy's order.

    Raises ValueError where a date lies outside the calendar's years.
    """
    pauses, outside = pauses_in(case), is_outside(policy, case)
    found = []
    for rule in policy.clocks:
        started = moment(policy, calendar, case, rule.starts)
        if started is not None and concerns(rule, case) and not _not_agreed(rule, case):
            clock = _clock(policy, calendar, case, today, rule, started, pauses)
            over = outside and not rule.scopes and clock.state in RUNNING
            found.append(replace(clock, state="gone") if over else clock)
    return tuple(found)


def _not_agreed(rule: ClockRule, case: Case) -> bool:
    """An interval begins once it is agreed."""
    return rule.repeats and agreed_interval(case, rule) is None


def concerns(rule: ClockRule, case: Case) -> bool:
    """Tell whether a clock is for a case of this subject and this decision on scope."""
    if rule.about and case.subject_kinds.isdisjoint(rule.about):
        return False
    if rule.scopes:
        decided = case.last(ScopeDecided)
        if decided is None or decided.entry.decision not in rule.scopes:
            return False
    return case.subject_kinds.isdisjoint(rule.not_about)


def _clock(
    policy: Policy,
    calendar: WorkingCalendar,
    case: Case,
    today: date,
    rule: ClockRule,
    started: date,
    pauses: Sequence[Pause],
) -> Clock:
    stopped = _stopped(policy, calendar, case, rule)
    clause = policy.cite(rule.clause)
    holes = [pause for pause in pauses if rule.pauses and not _after(pause, stopped)]
    extensions = _extensions(case, rule)
    first = counted(policy, calendar, case, rule, started)
    paused = counted(policy, calendar, case, rule, started, holes) if holes else first
    now = paused.reckoning if paused else None
    if extensions:
        latest = extensions[-1]
        now = continue_from(calendar, latest.until, latest.said_on, holes, rule.unit)
    if now is None:
        return _unlimited(rule, case, started, stopped, clause)
    lenient = _lenient(calendar, rule, started, holes, now)
    return Clock(
        rule=rule,
        state=_state(rule, case, now.due, stopped, today, lenient),
        started=started,
        first_due=first.reckoning.due if first else extensions[0].until,
        due=now.due,
        act_by=now.act_by,
        stopped=stopped,
        extended=len(extensions),
        lenient_due=lenient,
        provisional=now.provisional,
        why=_why(now, first if extensions else paused, rule, clause, extensions),
        latest=last_extension(calendar, rule, paused),
    )


def _unlimited(
    rule: ClockRule, case: Case, started: date, stopped: date | None, clause: str
) -> Clock:
    why = f"The policy asks for it and sets no time limit ({clause})."
    state: State = "met" if stopped else _if_open(case, "unlimited")
    return Clock(rule, state, started, None, None, None, stopped, 0, None, False, why)


def _after(pause: Pause, stopped: date | None) -> bool:
    return stopped is not None and pause.first > stopped


def _stopped(policy: Policy, calendar: WorkingCalendar, case: Case, rule: ClockRule) -> date | None:
    days = [moment(policy, calendar, case, stop) for stop in rule.stops]
    return min((day for day in days if day is not None), default=None)


def _supported(case: Case) -> bool:
    """Tell whether somebody's support opens the way sooner (C-063)."""
    return any(made.entry.supported_by for made in case.made(Referred))


def _if_open(case: Case, state: State) -> State:
    return "gone" if case.closing else state


def _state(
    rule: ClockRule,
    case: Case,
    due: date | None,
    stopped: date | None,
    today: date,
    lenient: date | None,
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
        return _if_open(case, "paused")
    if rule.binds in ("resident", "outside"):
        return "lapsed" if today > (last or due) else "running"
    if rule.kind == "closure" and _heard_otherwise(case):
        return "gone"
    if rule.kind == "closure":
        return _if_open(case, "open" if today > due else "running")
    return _if_open(case, "late" if today > due else "running")


def _heard_otherwise(case: Case) -> bool:
    """Tell whether the complainant has said since the latest answer that it is not over."""
    answers = case.made(OutcomeGiven)
    since = answers[-1].number if answers else 0
    return any(
        made.entry.incoming and made.entry.dissatisfied and made.number > since
        for made in case.contacts()
    )


def _extensions(case: Case, rule: ClockRule) -> list[_Extension]:
    if rule.extends == "holding_letter":
        return [
            _Extension(made.day, made.entry.until)
            for made in case.made(TimeExtended)
            if made.entry.clock == rule.id
        ]
    if rule.extends == "request":
        return [
            _Extension(made.day, made.entry.until)
            for made in case.made(MoreTimeAnswered)
            if made.entry.clock == rule.id and made.entry.granted and made.entry.until
        ]
    return []


def _lenient(
    calendar: WorkingCalendar,
    rule: ClockRule,
    started: date,
    holes: Sequence[Pause],
    now: Reckoning,
) -> date | None:
    """Return the latest date a generous reading gives a resident, never before the due date."""
    if rule.lenient_unit is None or rule.amount is None or now.due is None:
        return now.due if rule.binds == "resident" else None
    generous = reckon(calendar, started, Limit(rule.amount, rule.lenient_unit), holes)
    return max(now.due, generous.due) if generous.due else None


def _why(
    now: Reckoning,
    first: Counted | None,
    rule: ClockRule,
    clause: str,
    extensions: Sequence[_Extension],
) -> str:
    ours = rule.binds == "office"
    if first is not None and not extensions:
        return first.why(clause, with_act_by=ours)
    said = uk_dates.short(extensions[-1].said_on)
    until = uk_dates.short(extensions[-1].until)
    how = "a request for more time" if rule.extends == "request" else "a holding letter"
    told = f"Moved to {until} by {how} on {said}"
    if now.due is not None and now.due != extensions[-1].until:
        told += f" and by mediation since, to {uk_dates.short(now.due)}"
    if first is None:
        return f"{told}. The policy sets no time limit, {clause}"
    return f"{told}. First: {first.why(clause, with_act_by=ours)}"
