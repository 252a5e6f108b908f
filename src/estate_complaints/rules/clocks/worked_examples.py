"""What a reading of an ambiguity comes to: the date it gives in the policy's own example."""

from dataclasses import dataclass
from datetime import date

from estate_complaints.rules.clocks.limits import generous
from estate_complaints.rules.clocks.moments import arrives_on
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.days.reckoning import Limit, Pause, Reckoning, reckon
from estate_complaints.rules.days.workings import explain
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.readings import Ambiguity, Example

NO_LIMIT = "The policy sets no time limit"
NOT_BEGUN = "The time has not begun yet"


@dataclass(frozen=True)
class Worked:
    """The date a reading gives: of which limit, when it is due, and how that was reached.

    `lenient` is the day until which a generous reading still accepts it, if that is later; `due`
    is None where there is no limit.
    """

    name: str
    due: date | None
    lenient: date | None
    why: str


def worked(
    policy: Policy, calendar: WorkingCalendar, ambiguity: Ambiguity, key: str
) -> Worked | None:
    """Work an ambiguity's example out; `policy` is as it is read with the reading of this key.

    None where the ambiguity has no example, or its readings move no date.
    """
    example = ambiguity.example
    if example is None:
        return None
    named = (one.clock for one in ambiguity.readings if one.key == key and one.clock)
    clock = next(named, example.clock)
    if clock:
        return _of_clock(policy, calendar, clock, example)
    return _of_age(policy, calendar, example)


def _of_clock(
    policy: Policy, calendar: WorkingCalendar, name: str, example: Example
) -> Worked | None:
    rule = policy.clock(name)
    cited = policy.cite(rule.clause)
    if rule.amount is None:
        return Worked(rule.name, None, None, f"{NO_LIMIT}, {cited}")
    start = _day(policy, calendar, example, rule.starts)
    if start is None:
        return Worked(rule.name, None, None, f"{NOT_BEGUN}, {cited}")
    pauses = [_mediation(example)] if rule.pauses and example.mediation else []
    found = reckon(calendar, start, Limit(rule.amount, rule.unit), pauses, rule.roll)
    latest = generous(calendar, rule, start, pauses, found.due)
    lenient = latest if latest != found.due else None
    why = explain(found, rule.starts_words, cited, with_act_by=rule.binds == "office")
    if rule.amount == 0:
        why = f"At once after {rule.starts_words} on {uk_dates.short(start)}, {cited}"
    return Worked(rule.name, found.due, lenient, why)


def _of_age(policy: Policy, calendar: WorkingCalendar, example: Example) -> Worked | None:
    age = policy.age_limit
    if age is None:
        return None
    start = example.day(f"cause.{age.counts_from}")
    if start is None:
        return None
    words, known = f"the {age.counts_from} day it happened", example.day("cause.known")
    if age.from_knowledge and known is not None and known > start:
        words, start = "the day they came to know of it", known
    found: Reckoning = reckon(calendar, start, Limit(age.amount, age.unit))
    why = explain(found, words, policy.cite(age.clause), with_act_by=False)
    return Worked("Last day to complain", found.due, None, why)


def _day(policy: Policy, calendar: WorkingCalendar, example: Example, moment: str) -> date | None:
    """Return the day of a moment; what was sent reaches them as the policy lets it travel."""
    told = example.day(moment)
    stage, _, what = moment.partition(".")
    sent = example.day(f"{stage}.written_outcome")
    if told is not None or what != "outcome_reached_them" or sent is None:
        return told
    return arrives_on(policy, calendar, example.sent, sent) if example.sent else sent


def _mediation(example: Example) -> Pause:
    first, last = map(date.fromisoformat, example.mediation)
    return Pause(first, last, "mediation")
