"""How the office kept its time limits in one complaint, as its account tells it.

Counted are the limits and targets that bind the office. Left out are those of the residents, the
days on which something merely closes or opens, the days for looking at a decision again, and the
agreed intervals that begin anew each time: of those only the latest could be seen.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from estate_complaints.reports.account import Source, Standing, Timed
from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.findings import is_outside
from estate_complaints.rules.case.mediation import pauses_in
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.days.reckoning import Pause, in_words
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.entries.joining import Joined
from estate_complaints.rules.policy.policy import ClockRule, Policy

KINDS: Final = frozenset({"deadline", "target", "meeting"})
NEXT_MEETING: Final = "the next meeting"
DAY_SET: Final = "the day promised"
AT_ONCE: Final = "at once"


def times_of(
    policy: Policy, calendar: WorkingCalendar, case: Case, clocks: Iterable[Clock]
) -> Iterator[Timed]:
    """Yield every time limit of the office that has begun, in the policy's order (C-011).

    `clocks` are those of the complaint on the day of the report.
    """
    over, pauses = ended_on(policy, case), pauses_in(case)
    for clock in clocks:
        rule = clock.rule
        if not is_counted(rule):
            continue
        yield Timed(
            clock=rule.id,
            name=rule.name,
            stage=policy.stage(rule.stage).name if rule.stage else "",
            limit=limit_words(rule) or (DAY_SET if clock.due_or_first else ""),
            target=rule.kind == "target",
            started=clock.started,
            standing=_standing(clock, over),
            moved=clock.extended > 0,
            first_kept=_by_first_date(clock),
            took=_took(calendar, clock, pauses if rule.pauses else ()),
            source=Source(policy.key, rule.clause, policy.cite(rule.clause)),
            closed=bool(rule.about),
        )


def is_counted(rule: ClockRule) -> bool:
    """Tell whether a report counts a clock: it binds the office, and is seen whole."""
    return rule.binds == "office" and rule.kind in KINDS and not rule.repeats


def ended_on(policy: Policy, case: Case) -> date | None:
    """Return the day the office had nothing more to keep here; None while it has.

    It was closed, found not to be covered, or is dealt with in another complaint.
    """
    days = [case.closing.day] if case.closing else []
    decided, joined = case.last(ScopeDecided), case.last(Joined)
    if decided is not None and is_outside(policy, case):
        days.append(decided.day)
    if joined is not None and case.led_by is not None:
        days.append(joined.day)
    return min(days, default=None)


def limit_words(rule: ClockRule) -> str:
    """Return how long a limit is, such as "10 working days"; empty for a duty without one."""
    if rule.amount is None:
        return NEXT_MEETING if rule.kind == "meeting" else ""
    return rule.words or (in_words(rule.amount, rule.unit) if rule.amount else AT_ONCE)


def _standing(clock: Clock, over: date | None) -> Standing:
    """A limit that ran out before the complaint was closed unanswered was missed all the same."""
    if clock.state == "gone":
        ran_out = clock.due is not None and over is not None and clock.due < over
        return "late" if ran_out else "ended"
    if clock.state == "met":
        return "kept"
    if clock.state in ("missed", "late"):
        return "late"
    return "paused" if clock.state == "paused" else "running"


def _by_first_date(clock: Clock) -> bool:
    if clock.stopped is None or clock.state not in ("met", "missed"):
        return False
    return clock.first_due is None or clock.stopped <= clock.first_due


def _took(calendar: WorkingCalendar, clock: Clock, pauses: Sequence[Pause]) -> int | None:
    """Return the working days from the start until it was done; None while it is not."""
    start, end = clock.started, clock.stopped
    if end is None or clock.state not in ("met", "missed"):
        return None
    took, counted_to = calendar.working_days_between(start, end), start
    for pause in sorted(pauses, key=lambda one: one.first):
        before = max(pause.first - timedelta(days=1), counted_to)
        last = min(pause.last or end, end)
        if last > before:
            took -= calendar.working_days_between(before, last)
            counted_to = last
    return max(took, 0)
