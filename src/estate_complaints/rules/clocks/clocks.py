"""The clocks of a case: which run, pause, are met or missed, when they are due, and why then."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import msgspec

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.findings import is_outside, last_heard
from estate_complaints.rules.case.mediation import pauses_in
from estate_complaints.rules.clocks.clock import Clock, state_of, stopped_on, unlimited
from estate_complaints.rules.clocks.limits import (
    Counted,
    agreed_interval,
    counted,
    generous,
    last_extension,
)
from estate_complaints.rules.clocks.meetings import begins
from estate_complaints.rules.clocks.moments import moment
from estate_complaints.rules.clocks.special_clocks import combined, meeting, review
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.days.reckoning import Pause, Reckoning, continue_from
from estate_complaints.rules.entries.handling import MoreTimeAnswered, TimeExtended
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.policy.policy import ClockRule, Policy


@dataclass(frozen=True)
class _Extension:
    said_on: date
    until: date


def clocks_of(
    policy: Policy,
    calendar: WorkingCalendar,
    case: Case,
    today: date,
    meetings: Sequence[date] = (),
) -> tuple[Clock, ...]:
    """Return every clock of the policy whose starting moment has come, in the policy's order.

    `meetings` are the days on which the Board meets. Raises ValueError where a date lies outside
    the calendar's years.
    """
    pauses = pauses_in(case)
    elsewhere, outside = case.led_by is not None, is_outside(policy, case)
    found: dict[str, Clock] = {}
    for rule in policy.clocks:
        if not concerns(rule, case):
            continue
        if rule.kind == "review":
            clock = review(policy, calendar, case, today, rule)
        else:
            before = found.get(rule.after or rule.presumed_from)
            clock = _begun(policy, calendar, case, today, rule, pauses, meetings, before)
        if clock is not None:
            kept = rule.scopes or clock.outlives
            # Whatever the day, so that the lists, which know of none, say the same.
            over = (elsewhere or (outside and not kept)) and clock.stopped is None
            over = over or _unneeded(policy, calendar, case, clock)
            found[rule.id] = replace(clock, state="gone") if over else clock
    return combined(found, case, today)


def _begun(
    policy: Policy,
    calendar: WorkingCalendar,
    case: Case,
    today: date,
    rule: ClockRule,
    pauses: Sequence[Pause],
    meetings: Sequence[date],
    before: Clock | None,
) -> Clock | None:
    started = moment(policy, calendar, case, rule.starts)
    if rule.kind == "meeting":
        started = begins(policy, calendar, case, today, rule, before)
    if started is None and rule.presumed_from and before is not None:
        return _presumed(policy, calendar, case, today, rule, pauses, meetings, before)
    if started is None or _not_agreed(rule, case):
        return None
    if rule.kind == "meeting" and rule.amount is None:
        return meeting(policy, calendar, case, rule, started, today, meetings)
    if rule.repeats:
        started = last_heard(case, before=stopped_on(policy, calendar, case, rule))
    return _clock(policy, calendar, case, today, rule, started, pauses, meetings)


def _presumed(
    policy: Policy,
    calendar: WorkingCalendar,
    case: Case,
    today: date,
    rule: ClockRule,
    pauses: Sequence[Pause],
    meetings: Sequence[date],
    before: Clock,
) -> Clock | None:
    """A clock whose moment has not come, counted from the last day on which it should have.

    Its name says so, and its working says from what; nothing that happened has started it.
    """
    if before.due is None or before.state == "gone":
        return None
    name, since = f"{rule.name}, provisionally", f"the last day to “{before.rule.name}”"
    words = f"{since}, which has not been done yet,"
    rule = msgspec.structs.replace(rule, name=name, starts="", starts_words=words)
    return _clock(policy, calendar, case, today, rule, before.due, pauses, meetings)


def _unneeded(policy: Policy, calendar: WorkingCalendar, case: Case, clock: Clock) -> bool:
    """Tell whether it turned out, before it was done, that nothing was asked after all."""
    days = [moment(policy, calendar, case, name) for name in clock.rule.unneeded]
    first = min((day for day in days if day is not None), default=None)
    return first is not None and (clock.stopped is None or first < clock.stopped)


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
    meetings: Sequence[date],
) -> Clock:
    stopped = stopped_on(policy, calendar, case, rule)
    clause = policy.cite(rule.clause)
    holes = [pause for pause in pauses if rule.pauses and not _after(pause, stopped)]
    extensions = _extensions(case, rule)
    first = counted(policy, calendar, case, rule, started, (), meetings)
    paused = first
    if holes:
        paused = counted(policy, calendar, case, rule, started, holes, meetings)
    now = paused.reckoning if paused else None
    if extensions:
        latest = extensions[-1]
        now = continue_from(calendar, latest.until, latest.said_on, holes, rule.unit)
    if now is None:
        return unlimited(rule, case, started, stopped, clause)
    lenient = generous(calendar, rule, started, holes, now.due)
    return Clock(
        rule=rule,
        state=state_of(rule, case, now.due, stopped, today, lenient),
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


def _after(pause: Pause, stopped: date | None) -> bool:
    return stopped is not None and pause.first > stopped


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
