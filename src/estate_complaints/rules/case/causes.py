"""When the cause of a complaint arose or was known, and until when it may be complained about."""

from datetime import date
from typing import cast

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.days.reckoning import Limit, reckon
from estate_complaints.rules.policy.policy import Policy


def last_happened(case: Case) -> date | None:
    """Return the last day the cause happened, as corrected; None where nobody knows."""
    return cast("date | None", case.corrected("happened_last"))


def first_happened(case: Case) -> date | None:
    """Return the day the cause began; the last day it happened where no other is known."""
    return case.received.happened.first or last_happened(case)


def known_on(case: Case) -> date | None:
    """Return the day the complainant knew of the cause: the day it happened unless told later."""
    return _later(last_happened(case), _aware_on(case))


def _aware_on(case: Case) -> date | None:
    return cast("date | None", case.corrected("aware"))


def _later(*days: date | None) -> date | None:
    return max((day for day in days if day is not None), default=None)


def last_day_to_complain(policy: Policy, calendar: WorkingCalendar, case: Case) -> date | None:
    """Return the last day in time under the policy's age limit; None where nothing says so."""
    age = policy.age_limit
    if age is None:
        return None
    start = first_happened(case) if age.counts_from == "first" else last_happened(case)
    if age.from_knowledge:
        start = _later(start, _aware_on(case))
    return None if start is None else reckon(calendar, start, Limit(age.amount, age.unit)).due
