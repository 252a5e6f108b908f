"""Clocks no count alone sets: a Board meeting, a day for looking again, two limits in one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import msgspec

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.lookup import Made
from estate_complaints.rules.clocks.clock import Clock, if_open, plain, state_of, stopped_on
from estate_complaints.rules.clocks.meetings import meeting_for, next_of
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.days.reckoning import act_by
from estate_complaints.rules.entries.outcome import DecisionRecorded
from estate_complaints.rules.policy.policy import ClockRule, Policy


def combined(found: Mapping[str, Clock], case: Case, today: date) -> tuple[Clock, ...]:
    """Let the earlier day hold where one limit runs within another, and show the two as one."""
    left = dict(found)
    for inner in [clock for clock in found.values() if clock.rule.within in found]:
        outer = left[inner.rule.within]
        del left[inner.rule.id]
        if inner.due is not None and outer.due is not None:
            left[outer.rule.id] = _earlier(outer, inner, case, today)
    return tuple(left.values())


def _earlier(outer: Clock, inner: Clock, case: Case, today: date) -> Clock:
    holds = inner if inner.due_or_last < outer.due_or_last else outer
    other = outer if holds is inner else inner
    rule = msgspec.structs.replace(outer.rule, clause=holds.rule.clause)
    state = outer.state
    if state != "gone":
        state = state_of(rule, case, holds.due, outer.stopped, today)
    why = f"The earlier of two days holds. {holds.why}. The other: {other.why}"
    return replace(
        holds, rule=rule, state=state, started=outer.started, stopped=outer.stopped, why=why
    )


def meeting(
    policy: Policy,
    calendar: WorkingCalendar,
    case: Case,
    rule: ClockRule,
    started: date,
    today: date,
    meetings: Sequence[date],
) -> Clock:
    """The next meeting there is, without a limit of time in which it has to come.

    One that is fixed for the complaint brings it forward and never puts it off.
    """
    stopped = stopped_on(policy, calendar, case, rule)
    chosen = meeting_for(policy, case, rule, started, meetings)
    listed = next_of(meetings, started)
    due = None if chosen is None else min(chosen.day, listed or chosen.day)
    clause, since = policy.cite(rule.clause), uk_dates.short(started)
    if due is None and stopped is None:
        why = f"The list of Board meetings holds none on or after {since}, {clause}"
        return plain(rule, if_open(case, "unlimited"), started, None, None, why)
    why = f"The first Board meeting on or after {since}, {clause}"
    if chosen is not None and due == chosen.day != listed:
        why = f"The day of {chosen.what}, {chosen.known}, {clause}"
    state = state_of(rule, case, due or stopped, stopped, today)
    return plain(rule, state, started, due, stopped, why)


def review(
    policy: Policy, calendar: WorkingCalendar, case: Case, today: date, rule: ClockRule
) -> Clock | None:
    """The day a decision is to be looked at again, whatever has become of the complaint."""
    made = _to_review(case, rule.decisions)
    if made is None or made.entry.review_on is None:
        return None
    subject = policy.term("decisions", made.entry.subject)
    named = msgspec.structs.replace(
        rule, name=f"{rule.name}: {subject.name}", clause=subject.clause or rule.clause
    )
    due = made.entry.review_on
    on, clause = uk_dates.short(made.day), policy.cite(named.clause)
    why = f"Set on {on} with the decision “{made.entry.decision}”, {clause}"
    clock = plain(named, "late" if today > due else "running", made.day, due, None, why)
    return replace(clock, act_by=act_by(calendar, made.day, due))


def _to_review(case: Case, subjects: Sequence[str]) -> Made[DecisionRecorded] | None:
    """Return the decision that is to be looked at again first.

    Looking at it again is a later decision about the same subject, with or without a further day.
    """
    latest = {made.entry.subject: made for made in case.made(DecisionRecorded)}
    waiting = [
        made
        for subject, made in latest.items()
        if subject in subjects and made.entry.review_on is not None
    ]
    return min(waiting, key=lambda made: made.entry.review_on or date.max, default=None)
