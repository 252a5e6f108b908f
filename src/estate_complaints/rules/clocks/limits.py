"""How far away the date of one clock lies, and from which moment that is counted.

Mostly it is one length of time from one moment. A policy may also name several lengths of which
the latest holds, a meeting fixed within the limit, or an interval agreed for one complaint.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.clocks.meetings import meeting_for
from estate_complaints.rules.clocks.moments import moment
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.days.reckoning import Limit, Pause, Reckoning, reckon
from estate_complaints.rules.days.workings import explain
from estate_complaints.rules.entries.handling import TimeExtended
from estate_complaints.rules.policy.policy import ClockRule, Policy


@dataclass(frozen=True, slots=True)
class Counted:
    """A reckoned date with the moment it is counted from (`starts`, and how a sentence says it).

    `meeting` tells of the meeting that is the date, and `others` are the dates that come earlier.
    """

    reckoning: Reckoning
    starts: str
    starts_words: str
    meeting: str = ""
    others: tuple["Counted", ...] = ()

    def why(self, clause: str, *, with_act_by: bool) -> str:
        """Return how the date was reached, in one sentence."""
        if self.meeting:
            limit, start = self.reckoning.limit, uk_dates.short(self.reckoning.start)
            return f"{self.meeting} of {limit} from {self.starts_words} on {start}, {clause}"
        words = explain(self.reckoning, self.starts_words, clause, with_act_by=with_act_by)
        if self.others:
            earlier = "; ".join(
                f"{one.reckoning.limit} from {one.starts_words} would be earlier"
                for one in self.others
            )
            return f"{words}; {earlier}"
        return words


def counted(
    policy: Policy,
    calendar: WorkingCalendar,
    case: Case,
    rule: ClockRule,
    started: date,
    holes: Sequence[Pause] = (),
    meetings: Sequence[date] = (),
) -> Counted | None:
    """Return the date of a clock that began on a day, before any extension; None for no limit.

    `meetings` are the days on which the Board meets, by the office's own list.
    Raises ValueError where the date lies outside the calendar's years.
    """
    amount = agreed_interval(case, rule) if rule.repeats else rule.amount
    if amount is None:
        return None
    own = reckon(calendar, started, Limit(amount, rule.unit), holes, rule.roll)
    first = Counted(own, rule.starts, rule.starts_words)
    found = _latest([first, *_further(policy, calendar, case, rule, holes)])
    if rule.kind != "meeting":
        return found
    return _at_a_meeting(policy, case, rule, found, meetings)


def agreed_interval(case: Case, rule: ClockRule) -> int | None:
    """Return after how long the complainant is to hear from us again, where that was agreed."""
    agreed = [made.entry.inform_every for made in case.made(TimeExtended, rule.stage)]
    return next((interval for interval in reversed(agreed) if interval), rule.amount)


def last_extension(
    calendar: WorkingCalendar, rule: ClockRule, first: Counted | None
) -> date | None:
    """Return the latest day an extension may reach, where the policy caps it and a date runs."""
    if rule.longest_extension is None or first is None or first.reckoning.due is None:
        return None
    return reckon(calendar, first.reckoning.due, Limit(rule.longest_extension, rule.unit)).due


def _further(
    policy: Policy,
    calendar: WorkingCalendar,
    case: Case,
    rule: ClockRule,
    holes: Sequence[Pause],
) -> Iterable[Counted]:
    for span in rule.later_of:
        started = moment(policy, calendar, case, span.starts)
        if started is not None:
            limit = Limit(span.amount, span.unit)
            reckoned = reckon(calendar, started, limit, holes, rule.roll)
            yield Counted(reckoned, span.starts, span.starts_words)


def _latest(found: Sequence[Counted]) -> Counted:
    """The latest holds; one that an open pause keeps without a date is later than any."""
    latest = max(found, key=lambda one: one.reckoning.due or date.max)
    others = tuple(one for one in found if one is not latest)
    return Counted(latest.reckoning, latest.starts, latest.starts_words, others=others)


def _at_a_meeting(
    policy: Policy, case: Case, rule: ClockRule, found: Counted, meetings: Sequence[date]
) -> Counted:
    """A meeting within the limit is the date; one that comes later moves nothing."""
    begun, due = found.reckoning.start, found.reckoning.due
    chosen = meeting_for(policy, case, rule, begun, meetings)
    if chosen is None or due is None or chosen.day > due:
        return found
    reckoning = replace(found.reckoning, due=chosen.day, act_by=chosen.day)
    told = f"The day of {chosen.what}, {chosen.known}, within the limit"
    return replace(found, reckoning=reckoning, meeting=told)


def generous(
    calendar: WorkingCalendar,
    rule: ClockRule,
    started: date,
    holes: Sequence[Pause],
    due: date | None,
) -> date | None:
    """Return the latest date a generous reading gives a resident, never before the due date."""
    if rule.lenient_unit is None or rule.amount is None or due is None:
        return due if rule.binds == "resident" else None
    found = reckon(calendar, started, Limit(rule.amount, rule.lenient_unit), holes)
    return max(due, found.due) if found.due else None
