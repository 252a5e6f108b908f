"""Days off go into the calendar and come out of the book as they were entered."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tests.factories import the_calendar

from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.days_off import changed_days, time_off, with_days_off
from estate_complaints.rules.days.reckoning import Limit, Pause, reckon
from estate_complaints.storage.office_rules import CalendarDay

DAYS = st.dates(date(2026, 1, 1), date(2027, 6, 30))


@st.composite
def lists(draw: st.DrawFn) -> tuple[TimeOff, ...]:
    """Closures and bank holidays in order, none on a day of another."""
    edges = sorted(draw(st.sets(DAYS, max_size=8)))
    found = []
    for first, until in pairwise(edges):
        if draw(st.booleans()):
            holiday = draw(st.booleans())
            last = first if holiday else min(until - timedelta(days=1), first + timedelta(days=20))
            found.append(TimeOff(first, last, f"From {first}", bank_holiday=holiday))
    return tuple(found)


@given(lists(), lists())
def test_a_list_kept_after_another_comes_back_as_it_was_entered(
    before: tuple[TimeOff, ...], after: tuple[TimeOff, ...]
) -> None:
    said = {one.day: one for one in changed_days((), before)}
    assert time_off(said.values()) == before
    said |= {one.day: one for one in changed_days(before, after)}
    assert time_off(said.values()) == after


@given(
    DAYS,
    st.integers(0, 60),
    st.sampled_from(["days", "working_days", "weeks", "months"]),
    lists(),
    st.none() | st.tuples(DAYS, st.integers(0, 40)),
    st.sampled_from(["none", "next_working_day"]),
)
def test_a_day_off_never_brings_a_date_forward(
    start: date,
    amount: int,
    unit: str,
    times: tuple[TimeOff, ...],
    paused: tuple[date, int] | None,
    roll: str,
) -> None:
    """R-049: what is taken away from the working days can only leave more time."""
    pauses = [Pause(paused[0], paused[0] + timedelta(days=paused[1]), "waiting")] if paused else []
    limit = Limit(amount % 7 if unit == "months" else amount, unit)  # type: ignore[arg-type]
    published = the_calendar()
    was = reckon(published, start, limit, pauses, roll)  # type: ignore[arg-type]
    now = reckon(with_days_off(published, times), start, limit, pauses, roll)  # type: ignore[arg-type]
    assert was.due is not None and now.due is not None
    assert now.due >= was.due


def test_a_day_the_book_calls_open_again_is_a_working_day() -> None:
    days = [CalendarDay(day=date(2027, 1, day), name="Flood", kind="closed") for day in (4, 5, 6)]
    days[1] = CalendarDay(day=date(2027, 1, 5), name="", kind="open")
    first, last = date(2027, 1, 4), date(2027, 1, 6)
    found = time_off(days)
    assert found == (TimeOff(first, first, "Flood"), TimeOff(last, last, "Flood"))
    calendar = with_days_off(the_calendar(), found)
    assert [calendar.is_working(one.day) for one in days] == [False, True, False]
