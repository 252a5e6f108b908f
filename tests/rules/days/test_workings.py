"""A due date says in one sentence how it was reached."""

import json
import re
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from estate_complaints.paths import resources
from estate_complaints.rules.days.calendar import Closure, calendar_from
from estate_complaints.rules.days.reckoning import Limit, Pause, continue_from, reckon
from estate_complaints.rules.days.workings import explain

GOV_UK = json.loads((resources() / "calendar/england_and_wales.json").read_text("utf-8"))
CALENDAR = calendar_from(GOV_UK)
MEDIATION = Pause(date(2026, 6, 15), date(2026, 6, 29), "mediation")
SHUTDOWN = Closure(date(2026, 12, 29), date(2026, 12, 31), "Christmas shutdown")


def test_a_reply_over_christmas_explains_the_bank_holidays() -> None:
    """R-049."""
    reckoning = reckon(CALENDAR, date(2026, 12, 18), Limit(10, "working_days"))
    assert explain(reckoning, "receipt", "section 6.3") == (
        "10 working days from receipt on Fri 18 Dec 2026: 25 and 28 Dec and 1 Jan are bank "
        "holidays, so Wed 6 Jan 2027, section 6.3"
    )


def test_no_time_at_all_is_told_as_at_once() -> None:
    """C-038."""
    reckoning = reckon(CALENDAR, date(2026, 12, 18), Limit(0, "days"))
    assert explain(reckoning, "the outcome of Early Resolution", "section 4") == (
        "At once after the outcome of Early Resolution on Fri 18 Dec 2026, section 4"
    )


def test_one_bank_holiday_is_singular() -> None:
    reckoning = reckon(CALENDAR, date(2026, 5, 1), Limit(2, "working_days"))
    assert explain(reckoning, clause_label="section 6.1") == (
        "2 working days from receipt on Fri 1 May 2026: 4 May is a bank holiday, "
        "so Wed 6 May 2026, section 6.1"
    )


def test_a_closure_of_the_office_is_told_as_one() -> None:
    calendar = calendar_from(GOV_UK, closures=[SHUTDOWN])
    reckoning = reckon(calendar, date(2026, 12, 18), Limit(10, "working_days"))
    assert explain(reckoning) == (
        "10 working days from receipt on Fri 18 Dec 2026: 25 and 28 Dec and 1 Jan are bank "
        "holidays, the office is closed on 29 to 31 Dec, so Mon 11 Jan 2027"
    )
    assert ("2026-12-30", "office closed: Christmas shutdown") in [
        (off.day.isoformat(), off.reason) for off in reckoning.days_off
    ]


def test_mediation_is_told_with_the_days_it_took() -> None:
    """C-069."""
    reckoning = reckon(CALENDAR, date(2026, 6, 1), Limit(20, "working_days"), [MEDIATION])
    assert explain(reckoning, "the request", "section 5") == (
        "20 working days from the request on Mon 1 Jun 2026: paused for mediation from Mon 15 Jun "
        "to Mon 29 Jun 2026 (11 working days), so Tue 14 Jul 2026, section 5"
    )


def test_a_pause_still_open_is_told_without_a_date() -> None:
    still = Pause(date(2026, 6, 15), None, "mediation")
    reckoning = reckon(CALENDAR, date(2026, 6, 1), Limit(20, "working_days"), [still])
    assert explain(reckoning, clause_label="section 5") == (
        "20 working days from receipt on Mon 1 Jun 2026: paused for mediation since "
        "Mon 15 Jun 2026, so no due date until the pause ends, section 5"
    )


def test_a_pause_of_one_day_is_on_that_day() -> None:
    one = Pause(date(2026, 6, 15), date(2026, 6, 15), "mediation")
    reckoning = reckon(CALENDAR, date(2026, 6, 8), Limit(8, "days"), [one])
    assert "paused for mediation on Mon 15 Jun 2026 (1 day), so" in explain(reckoning)


def test_a_due_date_on_a_day_off_says_when_to_act() -> None:
    """R-044, AMB-28."""
    reckoning = reckon(CALENDAR, date(2026, 11, 20), Limit(2, "days"))
    words = "2 days from receipt on Fri 20 Nov 2026, so Sun 22 Nov 2026"
    assert explain(reckoning) == f"{words}; act by Fri 20 Nov 2026"
    assert explain(reckoning, clause_label="section 6.1") == (
        f"{words}, section 6.1; act by Fri 20 Nov 2026"
    )
    assert explain(reckoning, with_act_by=False) == words


def test_a_rolled_date_says_from_where() -> None:
    reckoning = reckon(CALENDAR, date(2026, 11, 20), Limit(2, "days"), roll="next_working_day")
    assert explain(reckoning) == (
        "2 days from receipt on Fri 20 Nov 2026: Sun 22 Nov 2026 is not a working day, "
        "so Mon 23 Nov 2026"
    )


def test_a_promise_says_when_it_was_given() -> None:
    """C-049."""
    kept = continue_from(CALENDAR, date(2026, 6, 29), date(2026, 6, 5))
    assert explain(kept, clause_label="section 5") == (
        "promised on Fri 5 Jun 2026 for Mon 29 Jun 2026, section 5"
    )
    moved_on = continue_from(CALENDAR, date(2026, 6, 29), date(2026, 6, 5), [MEDIATION])
    assert explain(moved_on) == (
        "promised on Fri 5 Jun 2026 for Mon 29 Jun 2026: paused for mediation from Mon 15 Jun "
        "to Mon 29 Jun 2026 (11 working days), so Tue 14 Jul 2026"
    )


def test_a_provisional_date_says_so() -> None:
    reckoning = reckon(CALENDAR, date(2028, 12, 20), Limit(10, "working_days"))
    assert explain(reckoning) == (
        "10 working days from receipt on Wed 20 Dec 2028: 25 and 26 Dec and 1 Jan are bank "
        "holidays, so Mon 8 Jan 2029; provisional, as bank holidays that far ahead are not yet "
        "confirmed"
    )


def test_over_more_than_a_year_every_year_is_given() -> None:
    words = explain(reckon(CALENDAR, date(2026, 12, 18), Limit(260, "working_days")))
    assert "25 and 28 Dec 2026, 1 Jan 2027" in words


days_of_a_year = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(days_of_a_year, st.integers(0, 60), days_of_a_year, st.integers(0, 40))
def test_the_explanation_names_every_day_off_that_was_skipped(
    start: date, amount: int, paused_from: date, length: int
) -> None:
    calendar = calendar_from(GOV_UK, closures=[Closure(date(2026, 8, 3), date(2026, 8, 3), "x")])
    pause = Pause(paused_from, paused_from + timedelta(days=length), "mediation")
    reckoning = reckon(calendar, start, Limit(amount, "working_days"), [pause])
    words = explain(reckoning)
    for off in reckoning.days_off:
        assert re.search(rf"\b{off.day.day}\b", words.partition(": ")[2])
        assert ("the office is closed on" if off.closed else "bank holiday") in words
    assert words.count("paused for mediation") == len(reckoning.pauses)
