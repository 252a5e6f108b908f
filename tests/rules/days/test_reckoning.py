"""A pause is a hole in the calendar; a promise and a roll keep to it."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from estate_complaints.paths import resources
from estate_complaints.rules.days.calendar import WorkingCalendar, calendar_from
from estate_complaints.rules.days.reckoning import (
    Limit,
    Pause,
    Reckoning,
    Roll,
    continue_from,
    reckon,
)

GOV_UK = json.loads((resources() / "calendar/england_and_wales.json").read_text("utf-8"))
CALENDAR = calendar_from(GOV_UK)
ONE_DAY = timedelta(days=1)
MEDIATION = Pause(date(2026, 6, 15), date(2026, 6, 29), "mediation")


days_of_a_year = st.dates(date(2026, 1, 1), date(2026, 12, 31))
limits = st.builds(
    Limit, st.integers(0, 30), st.sampled_from(["days", "working_days", "weeks", "months"])
)
working_limits = st.builds(Limit, st.integers(0, 60), st.just("working_days"))
rolls: st.SearchStrategy[Roll] = st.sampled_from(["none", "next_working_day"])


@st.composite
def pause_lists(draw: st.DrawFn) -> list[Pause]:
    spans = draw(st.lists(st.tuples(days_of_a_year, st.integers(-3, 40)), max_size=4))
    return [Pause(first, first + timedelta(days=length), "mediation") for first, length in spans]


def in_a_pause(day: date, pauses: list[Pause]) -> bool:
    return any(p.first <= day and (p.last is None or day <= p.last) for p in pauses)


def paused(
    start: date, limit: Limit, *pauses: tuple[date, date | None], roll: Roll = "none"
) -> Reckoning:
    holes = [Pause(first, last, "mediation") for first, last in pauses]
    return reckon(CALENDAR, start, limit, holes, roll)


def test_a_pause_over_a_weekend_takes_no_working_day_but_two_days() -> None:
    weekend = (date(2026, 6, 13), date(2026, 6, 14))
    in_working_days = paused(date(2026, 6, 8), Limit(10, "working_days"), weekend)
    assert (in_working_days.due, in_working_days.pauses) == (date(2026, 6, 22), ())
    in_days = paused(date(2026, 6, 8), Limit(10, "days"), weekend)
    assert (in_days.due, in_days.pauses[0].took) == (date(2026, 6, 20), 2)


def test_pauses_that_overlap_take_their_shared_days_once() -> None:
    reckoning = paused(
        date(2026, 6, 1),
        Limit(20, "days"),
        (date(2026, 6, 10), date(2026, 6, 14)),
        (date(2026, 6, 8), date(2026, 6, 12)),
        (date(2026, 6, 9), date(2026, 6, 11)),
    )
    assert reckoning.due == date(2026, 6, 28)
    assert [applied.took for applied in reckoning.pauses] == [5, 2]


def test_a_pause_begun_before_the_start_takes_only_the_days_after_it() -> None:
    reckoning = paused(
        date(2026, 6, 10), Limit(5, "working_days"), (date(2026, 6, 1), date(2026, 6, 12))
    )
    assert (reckoning.due, reckoning.pauses[0].took) == (date(2026, 6, 19), 2)


def test_months_are_counted_first_and_then_moved_by_the_paused_days() -> None:
    reckoning = paused(
        date(2025, 8, 31), Limit(6, "months"), (date(2026, 1, 10), date(2026, 1, 12))
    )
    assert reckoning.due == date(2026, 3, 3)


def test_under_an_open_pause_there_is_no_due_date_yet() -> None:
    reckoning = paused(date(2026, 6, 1), Limit(20, "working_days"), (date(2026, 6, 15), None))
    assert (reckoning.due, reckoning.act_by, reckoning.provisional) == (None, None, False)
    assert reckoning.pauses[0].took is None


def test_a_pause_that_begins_after_the_due_date_changes_nothing() -> None:
    for last in (date(2026, 7, 31), None):
        reckoning = paused(date(2026, 6, 1), Limit(20, "working_days"), (date(2026, 6, 30), last))
        assert (reckoning.due, reckoning.pauses) == (date(2026, 6, 29), ())


def test_a_pause_that_ends_before_it_begins_covers_no_day() -> None:
    reckoning = paused(
        date(2026, 6, 1), Limit(20, "working_days"), (date(2026, 6, 12), date(2026, 6, 5))
    )
    assert (reckoning.due, reckoning.pauses) == (date(2026, 6, 29), ())


def test_a_limit_of_no_days_is_due_on_the_day_itself_whatever_is_paused() -> None:
    """AMB-9."""
    saturday = date(2026, 11, 21)
    for unit in ("days", "working_days", "weeks", "months"):
        reckoning = paused(saturday, Limit(0, unit), (date(2026, 11, 1), None))
        assert (reckoning.due, reckoning.act_by) == (saturday, saturday)


def test_a_date_to_act_by_never_lies_before_the_event() -> None:
    """AMB-28: received by e-mail on Boxing Day, due on the bank holiday after it."""
    reckoning = reckon(CALENDAR, date(2026, 12, 26), Limit(2, "days"))
    assert (reckoning.due, reckoning.act_by) == (date(2026, 12, 28), date(2026, 12, 26))


def test_a_roll_carries_a_sunday_to_monday() -> None:
    """AMB-28, `roll`."""
    reckoning = reckon(CALENDAR, date(2026, 11, 20), Limit(2, "days"), roll="next_working_day")
    assert (reckoning.due, reckoning.act_by) == (date(2026, 11, 23), date(2026, 11, 23))
    assert reckoning.rolled_from == date(2026, 11, 22)


def test_a_roll_does_not_stop_inside_a_pause() -> None:
    limit, pause = Limit(2, "days"), (date(2026, 11, 23), date(2026, 11, 27))
    closed = paused(date(2026, 11, 20), limit, pause, roll="next_working_day")
    assert (closed.due, closed.pauses[0].took) == (date(2026, 11, 30), 5)
    still = paused(date(2026, 11, 20), limit, (pause[0], None), roll="next_working_day")
    assert (still.due, len(still.pauses)) == (None, 1)


def test_a_promised_date_is_moved_by_the_pauses_that_come_after_the_promise() -> None:
    """C-049, C-069: promised for 29 June on 5 June, mediation from 15 to 29 June."""
    reckoning = continue_from(CALENDAR, date(2026, 6, 29), date(2026, 6, 5), [MEDIATION])
    assert (reckoning.due, reckoning.promised) == (date(2026, 7, 14), date(2026, 6, 29))
    during = continue_from(CALENDAR, date(2026, 6, 29), date(2026, 6, 24), [MEDIATION])
    assert (during.due, during.pauses[0].took) == (date(2026, 7, 2), 3)
    after = continue_from(CALENDAR, date(2026, 7, 10), date(2026, 6, 29), [MEDIATION])
    assert (after.due, after.pauses) == (date(2026, 7, 10), ())
    in_days = continue_from(CALENDAR, date(2026, 6, 29), date(2026, 6, 5), [MEDIATION], "days")
    assert in_days.due == date(2026, 7, 14)


def test_a_promise_for_a_saturday_inside_a_pause_waits_for_a_working_day() -> None:
    hole = Pause(date(2026, 6, 20), date(2026, 6, 24), "mediation")
    reckoning = continue_from(CALENDAR, date(2026, 6, 20), date(2026, 6, 5), [hole])
    assert reckoning.due == date(2026, 6, 25)


def test_a_moved_promise_names_only_the_bank_holidays_it_was_carried_over() -> None:
    """C-049, C-069: Easter before the promised day is inside the promise, Easter after is not."""
    after = Pause(date(2026, 4, 8), date(2026, 4, 9), "mediation")
    assert continue_from(CALENDAR, date(2026, 4, 10), date(2026, 4, 1), [after]).days_off == ()
    before = Pause(date(2026, 3, 30), date(2026, 4, 1), "mediation")
    reckoning = continue_from(CALENDAR, date(2026, 4, 1), date(2026, 3, 2), [before])
    assert reckoning.due == date(2026, 4, 8)
    assert tuple((off.day, off.reason) for off in reckoning.days_off) == (
        (date(2026, 4, 3), "Good Friday (bank holiday)"),
        (date(2026, 4, 6), "Easter Monday (bank holiday)"),
    )


def test_a_promise_for_a_day_already_past_stands_as_given() -> None:
    reckoning = continue_from(CALENDAR, date(2026, 6, 5), date(2026, 6, 10), [MEDIATION])
    assert (reckoning.due, reckoning.act_by) == (date(2026, 6, 5), date(2026, 6, 5))


def test_a_promise_stays_open_under_a_pause_still_open() -> None:
    hole = Pause(date(2026, 6, 20), None, "mediation")
    assert continue_from(CALENDAR, date(2026, 6, 29), date(2026, 6, 5), [hole]).due is None


def test_a_date_beyond_the_confirmed_holidays_is_provisional() -> None:
    assert not reckon(CALENDAR, date(2028, 12, 1), Limit(10, "working_days")).provisional
    later = reckon(CALENDAR, date(2028, 12, 20), Limit(10, "working_days"))
    assert (later.due, later.provisional) == (date(2029, 1, 8), True)
    assert not reckon(CALENDAR, date(2028, 12, 24), Limit(1, "weeks")).provisional


def test_a_holiday_proclaimed_late_moves_the_dates_that_step_over_it() -> None:
    after = calendar_from(GOV_UK, added={date(2026, 6, 15): "World Cup"})
    limit = Limit(10, "working_days")
    before_it, on_it = date(2026, 6, 8), date(2026, 6, 15)
    assert reckon(CALENDAR, before_it, limit).due == date(2026, 6, 22)
    assert reckon(after, before_it, limit).due == date(2026, 6, 23)
    assert reckon(after, on_it, limit).due == reckon(CALENDAR, on_it, limit).due


def test_impossible_limits_are_refused_in_a_sentence() -> None:
    with pytest.raises(ValueError, match="cannot be negative: -1 months"):
        Limit(-1, "months")
    for unit in ("days", "weeks", "months"):
        with pytest.raises(ValueError, match="after the year 9999"):
            reckon(CALENDAR, date(2026, 1, 1), Limit(4_000_000, unit))


def by_hand(calendar: WorkingCalendar, start: date, limit: Limit, pauses: list[Pause]) -> date:
    """Walk the days one by one, counting those that no pause covers."""
    left, day = limit.amount * (7 if limit.unit == "weeks" else 1), start
    while left:
        day += ONE_DAY
        working = limit.unit != "working_days" or calendar.is_working(day)
        left -= working and not in_a_pause(day, pauses)
    return day


@given(days_of_a_year, limits.filter(lambda limit: limit.unit != "months"), pause_lists())
def test_a_paused_date_is_the_one_that_walking_the_days_gives(
    start: date, limit: Limit, pauses: list[Pause]
) -> None:
    """C-069, AMB-19."""
    assert reckon(CALENDAR, start, limit, pauses).due == by_hand(CALENDAR, start, limit, pauses)


@given(days_of_a_year, limits, pause_lists(), rolls)
def test_a_pause_never_shortens(start: date, limit: Limit, pauses: list[Pause], roll: Roll) -> None:
    ends = [
        reckon(CALENDAR, start, limit, pauses[:some], roll).due for some in range(len(pauses) + 1)
    ]
    assert ends == sorted(filter(None, ends))


@given(days_of_a_year, limits.filter(lambda limit: limit.amount > 0), pause_lists(), rolls)
def test_a_due_date_never_lies_inside_a_pause(
    start: date, limit: Limit, pauses: list[Pause], roll: Roll
) -> None:
    found = reckon(CALENDAR, start, limit, pauses, roll).due
    assert found is not None
    assert not in_a_pause(found, pauses)


@given(days_of_a_year, limits, pause_lists())
def test_a_roll_is_never_earlier_and_always_works(
    start: date, limit: Limit, pauses: list[Pause]
) -> None:
    plain = reckon(CALENDAR, start, limit, pauses).due
    rolled = reckon(CALENDAR, start, limit, pauses, "next_working_day").due
    assert plain is not None
    assert rolled is not None
    assert rolled >= plain
    assert CALENDAR.is_working(rolled)


@given(days_of_a_year, limits, pause_lists())
def test_a_promise_never_moves_forward_in_time_nor_into_a_pause(
    promised: date, limit: Limit, pauses: list[Pause]
) -> None:
    said_on = promised - timedelta(days=limit.amount)
    found = continue_from(CALENDAR, promised, said_on, pauses, limit.unit).due
    assert found is not None
    assert found >= promised
    assert said_on == promised or not in_a_pause(found, pauses)


@given(days_of_a_year, days_of_a_year, limits, pause_lists(), rolls)
def test_one_more_bank_holiday_never_brings_a_due_date_forward(
    start: date, extra: date, limit: Limit, pauses: list[Pause], roll: Roll
) -> None:
    after = calendar_from(GOV_UK, added={extra: "Proclaimed"})
    before_due = reckon(CALENDAR, start, limit, pauses, roll).due
    after_due = reckon(after, start, limit, pauses, roll).due
    assert before_due is not None
    assert after_due is not None
    assert after_due >= before_due


@given(days_of_a_year, working_limits, pause_lists())
def test_the_working_days_of_a_reckoning_add_up(
    start: date, limit: Limit, pauses: list[Pause]
) -> None:
    reckoning = reckon(CALENDAR, start, limit, pauses)
    assert reckoning.due is not None
    taken = sum(applied.took or 0 for applied in reckoning.pauses)
    assert CALENDAR.working_days_between(start, reckoning.due) == limit.amount + taken
