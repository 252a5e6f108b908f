"""How a due date was reached, in one sentence that an officer can read out on the telephone."""

from datetime import date

from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import DayOff
from estate_complaints.rules.days.reckoning import AppliedPause, Reckoning, in_words

_PROVISIONAL = "provisional, as bank holidays that far ahead are not yet confirmed"


def explain(
    reckoning: Reckoning,
    from_what: str = "receipt",
    clause_label: str = "",
    *,
    with_act_by: bool = True,
) -> str:
    """Such as "10 working days from receipt on Fri 18 Dec 2026: 25 Dec is a bank holiday, so ...".

    `from_what` names the event of day 0, `clause_label` the clause as the policy's readers know it.
    The day to act by is told where it differs; leave it out for a limit that binds the resident.
    """
    whole = ": ".join(filter(None, (_asked(reckoning, from_what), ", ".join(_reasons(reckoning)))))
    told = ", ".join(filter(None, (whole + _answer(reckoning), clause_label)))
    return "; ".join((told, *_remarks(reckoning, with_act_by)))


def _asked(reckoning: Reckoning, from_what: str) -> str:
    start = uk_dates.short(reckoning.start)
    if reckoning.promised is not None:
        return f"promised on {start} for {uk_dates.short(reckoning.promised)}"
    if _at_once(reckoning):
        return f"At once after {from_what} on {start}"
    return f"{reckoning.limit} from {from_what} on {start}"


def _at_once(reckoning: Reckoning) -> bool:
    """Tell whether there is no time at all to wait."""
    nothing = reckoning.limit is not None and reckoning.limit.amount == 0
    return nothing and reckoning.due == reckoning.start


def _answer(reckoning: Reckoning) -> str:
    if reckoning.due is None:
        return ", so no due date until the pause ends"
    if _at_once(reckoning) or reckoning.due == reckoning.promised:
        return ""
    return f", so {uk_dates.short(reckoning.due)}"


def _reasons(reckoning: Reckoning) -> list[str]:
    years = _clear_years(reckoning)
    holidays = [off.day for off in reckoning.days_off if not off.closed]
    reasons = []
    if holidays:
        verb = "is a bank holiday" if len(holidays) == 1 else "are bank holidays"
        reasons.append(f"{uk_dates.days(holidays, years)} {verb}")
    closed = [off for off in reckoning.days_off if off.closed]
    reasons += [_closed(closed, years)] if closed else []
    reasons += map(_paused, reckoning.pauses)
    if reckoning.rolled_from is not None:
        reasons.append(f"{uk_dates.short(reckoning.rolled_from)} is not a working day")
    return reasons


def _closed(days_off: list[DayOff], clear_years: set[int]) -> str:
    return f"the office is closed on {uk_dates.days((off.day for off in days_off), clear_years)}"


def _paused(applied: AppliedPause) -> str:
    pause = applied.pause
    if pause.last is None or applied.took is None:
        return f"paused for {pause.why} since {uk_dates.short(pause.first)}"
    when = "on" if pause.first == pause.last else "from"
    took = in_words(applied.took, applied.unit)
    return f"paused for {pause.why} {when} {uk_dates.span(pause.first, pause.last)} ({took})"


def _remarks(reckoning: Reckoning, with_act_by: bool) -> list[str]:
    remarks = []
    if with_act_by and reckoning.act_by is not None and reckoning.act_by != reckoning.due:
        remarks.append(f"act by {uk_dates.short(reckoning.act_by)}")
    if reckoning.provisional:
        remarks.append(_PROVISIONAL)
    return remarks


def _clear_years(reckoning: Reckoning) -> set[int]:
    """The years a reader can tell from the first and last date: none over a year and more."""
    due = reckoning.due or reckoning.start
    return {reckoning.start.year, due.year} if _within_a_year(reckoning.start, due) else set()


def _within_a_year(start: date, due: date) -> bool:
    return (due.year, due.month, due.day) < (start.year + 1, start.month, start.day)
