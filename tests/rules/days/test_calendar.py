"""The working-day calendar agrees with GOV.UK, with the holidays package and with counting."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from estate_complaints.paths import resources
from estate_complaints.rules.days.calendar import (
    FIRST_DAY,
    LAST_DAY,
    Closure,
    WorkingCalendar,
    bank_holidays_from_library,
    calendar_from,
)

GOV_UK = json.loads((resources() / "calendar/england_and_wales.json").read_text("utf-8"))
CALENDAR = calendar_from(GOV_UK)
SHUT = (
    Closure(date(2026, 12, 29), date(2026, 12, 31), "Christmas shutdown"),
    Closure(date(2026, 3, 18), date(2026, 3, 18), "stocktaking"),
)

some_days = st.dates(date(2012, 1, 1), date(2028, 3, 31))
amounts = st.integers(0, 90)
holiday_sets = st.dictionaries(
    st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.just("Holiday"), max_size=40
)


def every_day(first: date, last: date) -> Iterator[date]:
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)


def counted_on_fingers(calendar: WorkingCalendar, day: date, n: int) -> date:
    while n:
        day += timedelta(days=1)
        n -= calendar.is_working(day)
    return day


def calendar_with(holidays: Mapping[date, str]) -> WorkingCalendar:
    return WorkingCalendar(holidays, known_to=date(2028, 12, 31), known_from=date(2025, 1, 1))


def never_asked(first: int, last: int) -> Mapping[date, str]:
    raise AssertionError(f"the holidays package was asked for {first} to {last}")


def test_every_weekday_from_2012_to_2028_counts_as_the_holidays_package_says() -> None:
    library = country_holidays("GB", subdiv="ENG", years=range(2012, 2029))
    for day in every_day(date(2012, 1, 1), date(2028, 12, 31)):
        assert CALENDAR.is_working(day) == (day.weekday() < 5 and day not in library), day


def test_every_weekday_off_from_2012_to_2028_is_a_day_that_gov_uk_lists() -> None:
    listed = {event["date"]: event["title"] for event in GOV_UK["england-and-wales"]["events"]}
    for day in every_day(date(2012, 1, 1), date(2028, 12, 31)):
        if day.weekday() < 5:
            title = listed.get(day.isoformat())
            expected = f"{title} (bank holiday)" if title else None
            assert CALENDAR.why_not_working(day) == expected


def test_the_confirmed_years_run_to_the_end_of_the_last_christmas_listed() -> None:
    assert (CALENDAR.known_from, CALENDAR.known_to) == (date(2012, 1, 1), date(2028, 12, 31))


def test_a_list_that_stops_in_summer_is_confirmed_only_so_far() -> None:
    events = [event for event in GOV_UK["england-and-wales"]["events"] if event["date"] < "2028-09"]
    assert calendar_from({"england-and-wales": {"events": events}}).known_to == date(2028, 8, 28)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 11, 21), "Saturday"),
        (date(2026, 11, 22), "Sunday"),
        (date(2027, 12, 25), "Saturday"),
        (date(2026, 12, 25), "Christmas Day (bank holiday)"),
        (date(2026, 12, 28), "Boxing Day (bank holiday)"),
        (
            date(2022, 9, 19),
            "Bank Holiday for the State Funeral of Queen Elizabeth II (bank holiday)",
        ),
        (date(2026, 3, 18), "office closed: stocktaking"),
        (date(2026, 12, 30), "office closed: Christmas shutdown"),
        (date(2026, 11, 23), None),
    ],
)
def test_a_day_that_does_not_count_says_why(day: date, why: str | None) -> None:
    calendar = calendar_from(GOV_UK, closures=SHUT)
    assert calendar.why_not_working(day) == why
    assert calendar.is_working(day) == (why is None)


def test_a_bank_holiday_within_a_closure_is_still_called_by_its_name() -> None:
    shut = Closure(date(2026, 12, 24), date(2027, 1, 4), "Christmas shutdown")
    calendar = calendar_from(GOV_UK, closures=[shut])
    assert calendar.why_not_working(date(2026, 12, 25)) == "Christmas Day (bank holiday)"
    assert calendar.working_days_between(date(2026, 12, 23), date(2027, 1, 5)) == 1


def test_a_bank_holiday_proclaimed_late_counts_beside_the_published_list() -> None:
    calendar = calendar_from(GOV_UK, added={date(2026, 6, 15): "World Cup"})
    assert calendar.add_working_days(date(2026, 6, 12), 1) == date(2026, 6, 16)
    assert calendar.why_not_working(date(2026, 6, 15)) == "World Cup (bank holiday)"


def test_the_holidays_package_is_not_asked_about_confirmed_days() -> None:
    calendar = calendar_from(GOV_UK, beyond=never_asked)
    assert calendar.add_working_days(date(2012, 1, 1), 1) == date(2012, 1, 3)
    assert calendar.act_by(date(2028, 12, 31)) == date(2028, 12, 29)
    with pytest.raises(AssertionError, match="1990 to 2075"):
        calendar.add_working_days(date(2028, 12, 29), 1)


def test_days_beyond_the_confirmed_years_are_the_holidays_package_s() -> None:
    calendar = calendar_from(GOV_UK)
    assert calendar.add_working_days(date(2028, 12, 29), 1) == date(2029, 1, 2)
    assert calendar.why_not_working(date(2029, 1, 1)) == "New Year’s Day (bank holiday)"
    assert calendar.why_not_working(date(2032, 12, 27)) == "Christmas Day (bank holiday)"


def test_days_before_the_published_list_are_the_holidays_package_s() -> None:
    christmas = date(2011, 12, 26)
    assert not calendar_from(GOV_UK).is_working(date(2011, 4, 29))  # the royal wedding
    assert calendar_from(GOV_UK).act_by(date(2012, 1, 2)) == date(2011, 12, 30)
    assert calendar_from(GOV_UK).add_working_days(christmas, 1) == date(2011, 12, 28)
    assert calendar_from(GOV_UK).days_off(christmas, date(2012, 1, 2))[0].day == date(2011, 12, 27)


def test_what_the_office_confirmed_outranks_the_holidays_package() -> None:
    later = WorkingCalendar({}, known_from=date(2026, 1, 1), known_to=date(2026, 12, 31))
    assert later.is_working(date(2026, 12, 25))
    assert not later.is_working(date(2027, 12, 27))
    assert later.is_working(date(2026, 12, 25))


def test_asking_beyond_the_confirmed_years_changes_no_answer_within_them() -> None:
    fresh, stretched = calendar_from(GOV_UK), calendar_from(GOV_UK)
    stretched.is_working(date(2060, 1, 4))
    for day in every_day(date(2024, 1, 1), date(2027, 12, 31)):
        assert fresh.add_working_days(day, 20) == stretched.add_working_days(day, 20)
    assert fresh == stretched


@pytest.mark.parametrize("day", [FIRST_DAY - timedelta(days=1), LAST_DAY + timedelta(days=1)])
def test_a_year_mistyped_is_refused_in_a_sentence(day: date) -> None:
    calendar = calendar_from(GOV_UK)
    for ask in (calendar.is_working, calendar.act_by, calendar.why_not_working):
        with pytest.raises(ValueError, match="reaches from 1 January 1990 to 31 December 2075"):
            ask(day)
    with pytest.raises(ValueError, match="cannot count from"):
        calendar.working_days_between(date(2026, 1, 1), day)
    with pytest.raises(ValueError, match="cannot count from"):
        calendar.add_working_days(day, 2)


def test_a_count_that_runs_off_the_calendar_is_refused_in_a_sentence() -> None:
    with pytest.raises(ValueError, match="cannot count from 18 December 2026 that far"):
        CALENDAR.add_working_days(date(2026, 12, 18), 100_000)


def test_working_days_are_not_counted_backward() -> None:
    with pytest.raises(ValueError, match="counted forward"):
        CALENDAR.add_working_days(date(2026, 12, 18), -1)


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"england-and-wales": []},
        {"england-and-wales": {"events": []}},
        {"england-and-wales": {"events": [{"title": "Someday"}]}},
        {"england-and-wales": {"events": [{"title": "Someday", "date": "31/12/2026"}]}},
    ],
)
def test_another_file_is_not_taken_for_the_bank_holidays(document: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="bank-holidays file"):
        calendar_from(document)


def test_a_calendar_keeps_its_own_copy_of_the_holidays() -> None:
    holidays = {date(2026, 6, 15): "World Cup"}
    calendar = calendar_with(holidays)
    holidays.clear()
    assert not calendar.is_working(date(2026, 6, 15))
    with pytest.raises(TypeError):
        calendar.holidays[date(2026, 6, 16)] = "Another"  # type: ignore[index]


def test_the_library_gives_holidays_the_names_that_gov_uk_gives_them() -> None:
    kept = bank_holidays_from_library(2027, 2028)
    assert kept[date(2027, 12, 27)] == "Christmas Day"
    assert kept[date(2028, 1, 3)] == "New Year’s Day"


@given(some_days, amounts)
def test_adding_gives_what_counting_on_fingers_gives(day: date, n: int) -> None:
    assert CALENDAR.add_working_days(day, n) == counted_on_fingers(CALENDAR, day, n)


@given(some_days, amounts)
def test_days_added_are_the_days_then_counted(day: date, n: int) -> None:
    assert CALENDAR.working_days_between(day, CALENDAR.add_working_days(day, n)) == n


@given(some_days, some_days)
def test_counting_backward_is_the_negative_of_counting_forward(one: date, other: date) -> None:
    first, last = sorted((one, other))
    by_finger = sum(map(CALENDAR.is_working, every_day(first + timedelta(days=1), last)))
    assert CALENDAR.working_days_between(first, last) == by_finger
    assert CALENDAR.working_days_between(last, first) == -by_finger


@given(some_days, st.integers(0, 40), amounts, st.integers(0, 40))
def test_a_later_start_or_a_longer_limit_never_ends_sooner(
    day: date, later: int, n: int, more: int
) -> None:
    end = CALENDAR.add_working_days(day, n)
    assert CALENDAR.add_working_days(day + timedelta(days=later), n) >= end
    assert CALENDAR.add_working_days(day, n + more) >= end


@given(holiday_sets, st.dates(date(2026, 1, 1), date(2026, 12, 31)), some_days, amounts)
def test_one_more_holiday_never_brings_a_date_forward(
    holidays: dict[date, str], extra: date, day: date, n: int
) -> None:
    before = calendar_with(holidays)
    after = calendar_with(holidays | {extra: "Proclaimed"})
    day = day.replace(year=2026, day=min(day.day, 28))
    assert after.add_working_days(day, n) >= before.add_working_days(day, n)


@given(some_days)
def test_the_day_to_act_by_is_the_last_working_day_not_after(day: date) -> None:
    act_by = CALENDAR.act_by(day)
    assert act_by <= day
    assert CALENDAR.is_working(act_by)
    assert CALENDAR.working_days_between(act_by, day) == 0


@given(some_days)
def test_the_next_working_day_is_the_first_not_before(day: date) -> None:
    found = CALENDAR.next_working_day(day)
    assert CALENDAR.is_working(found)
    assert not any(map(CALENDAR.is_working, every_day(day, found - timedelta(days=1))))


@given(some_days, st.integers(0, 200))
def test_days_off_are_the_weekdays_that_do_not_count(day: date, length: int) -> None:
    end = day + timedelta(days=length)
    calendar = calendar_from(GOV_UK, closures=SHUT)
    weekdays = (one for one in every_day(day + timedelta(days=1), end) if one.weekday() < 5)
    off = calendar.days_off(day, end)
    assert [one.day for one in off] == [one for one in weekdays if not calendar.is_working(one)]
    assert all(one.reason == calendar.why_not_working(one.day) for one in off)
