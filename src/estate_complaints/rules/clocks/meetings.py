"""On which day a meeting deals with a complaint: the one fixed for it, or the Board's next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.lookup import Made
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.clocks.moments import moment
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.entries.handling import Invited, MeetingFixed
from estate_complaints.rules.policy.policy import ClockRule, Policy


@dataclass(frozen=True, slots=True)
class MeetingDay:
    """A day on which somebody meets; `what` names the meeting, `known` says how we know."""

    day: date
    what: str
    known: str


def meeting_for(
    policy: Policy, case: Case, rule: ClockRule, since: date, meetings: Sequence[date]
) -> MeetingDay | None:
    """Return the meeting a clock waits for from a day on: the one fixed, or the Board's next.

    `meetings` are the days on which the Board meets, by the office's own list. A meeting called
    for the complaint is never taken from it.
    """
    fixed = fixed_for(policy, case, rule.stage)
    if fixed is not None or rule.called:
        return fixed if fixed is not None and fixed.day >= since else None
    day = next_of(meetings, since)
    return MeetingDay(day, "the Board meeting", "by our list") if day else None


def fixed_for(policy: Policy, case: Case, stage: str) -> MeetingDay | None:
    """Return the meeting last fixed for a stage of this complaint, or that they are invited to."""
    found: list[Made[MeetingFixed] | Made[Invited]] = [*case.made(MeetingFixed, stage)]
    found += invitations_to_meet(policy, case, stage)
    if not found:
        return None
    latest = max(found, key=lambda made: made.number)
    told = uk_dates.short(latest.day)
    if isinstance(latest.entry, Invited):
        return MeetingDay(latest.entry.on, "the meeting", f"to which they were invited on {told}")
    what = latest.entry.what.strip() or "the meeting"
    return MeetingDay(latest.entry.on, what, f"fixed on {told}")


def invitations_to_meet(policy: Policy, case: Case, stage: str) -> list[Made[Invited]]:
    """Return the invitations to a meeting at a stage; an interview is none."""
    made = case.made(Invited, stage)
    return [one for one in made if policy.term("contact_ways", one.entry.to).meeting]


def next_of(meetings: Iterable[date], day: date) -> date | None:
    """Return the first meeting of the Board on or after a day, or None if none is known."""
    return min((meeting for meeting in meetings if meeting >= day), default=None)


def begins(
    policy: Policy,
    calendar: WorkingCalendar,
    case: Case,
    today: date,
    rule: ClockRule,
    before: Clock | None,
) -> date | None:
    """Return when a matter comes before a meeting: by a decision, or as a clock has run out."""
    decided = moment(policy, calendar, case, rule.starts)
    ran_out = None if before is None or before.kept or before.due is None else before.due
    late = ran_out + timedelta(days=1) if ran_out and ran_out < date.max else None
    started = min((day for day in (decided, late) if day is not None), default=None)
    return started if started is not None and started <= today else None
