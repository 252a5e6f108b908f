"""Dates the format can reckon beyond the shipped policies: months, later-of, meetings, nations."""

from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.factories import Story, a_complaint, calendar_of, rules_of
from tests.small_policies import FRIDAY, MONDAY, extended, said_on_receipt, story

from estate_complaints.rules.days.calendar import Nation, bank_holidays_from_library
from estate_complaints.rules.days.reckoning import Limit, reckon
from estate_complaints.rules.entries.handling import ContactMade, MeetingFixed
from estate_complaints.rules.entries.intake import DetailsCorrected, Happening
from estate_complaints.rules.entries.outcome import OutcomeGiven

# --- months, days, later-of, knowledge (item 3) ---


def answered_first(**happened: date) -> Story:
    """Answered by post on Wed 20 Jan 2027, there on Fri 22 Jan."""
    complaint = story("lengths", happened=Happening(**happened))
    return complaint.then(date(2027, 1, 20), OutcomeGiven(stage="first", how="post"))


def test_a_calendar_month_from_the_date_of_a_reply_and_28_days_from_its_receipt() -> None:
    complaint = answered_first(first=date(2026, 5, 4), last=date(2026, 5, 4))
    today = date(2027, 1, 20)
    assert complaint.clock("asking_from_date", today).due == date(2027, 2, 20)
    assert complaint.clock("asking_from_receipt", today).due == date(2027, 2, 19)


def test_the_later_of_two_limits_holds_and_says_so() -> None:
    """Two months from the answer are 20 Mar 2027; six from Mon 5 Oct 2026 are 5 Apr 2027."""
    today = date(2027, 1, 20)
    old = answered_first(first=date(2026, 5, 4), last=date(2026, 5, 4))
    assert old.clock("asking_later_of", today).due == date(2027, 3, 20)
    recent = answered_first(first=date(2026, 10, 5), last=date(2026, 10, 5))
    clock = recent.clock("asking_later_of", today)
    assert clock.due == date(2027, 4, 5)
    assert clock.why == (
        "6 months from the day you knew of it on Mon 5 Oct 2026, so Mon 5 Apr 2027, section 1; "
        "2 months from the first answer would be earlier"
    )


def test_twelve_months_are_counted_from_the_day_they_knew_of_it() -> None:
    """It happened on 4 Dec 2025; they came to know of it on 20 Dec 2025."""
    happened = date(2025, 12, 4)
    late = Happening(first=happened, last=happened)
    knew = Happening(first=happened, last=happened, aware=date(2025, 12, 20))
    assert said_on_receipt("lengths", happened=late) == {"X-018"}
    assert said_on_receipt("lengths", happened=knew) == set()
    corrected = story("lengths", happened=late)
    corrected.then(FRIDAY, DetailsCorrected(why="They told us.", aware=date(2025, 12, 20)))
    assert rules_of(corrected.against(a_complaint(corrected.policy), FRIDAY)) == set()


# --- meetings (item 4) ---


def test_the_next_board_meeting_is_the_date_if_it_lies_within_35_days() -> None:
    complaint = story("board_meetings")
    assert complaint.clock("meeting", FRIDAY).due == date(2027, 1, 22)
    complaint.then(MONDAY, MeetingFixed(stage="board", on=date(2027, 1, 14), what="the Board"))
    clock = complaint.clock("meeting", MONDAY)
    assert clock.due == date(2027, 1, 14)
    assert clock.why == (
        "The day of the Board, fixed on Mon 21 Dec 2026, within the limit of 35 days "
        "from receipt on Fri 18 Dec 2026, section 1"
    )


def test_the_boards_own_list_gives_the_meeting_where_none_is_fixed_for_the_complaint() -> None:
    complaint = story("board_meetings")
    for meetings, due in (
        ((date(2026, 12, 3), date(2027, 1, 7), date(2027, 2, 4)), date(2027, 1, 7)),
        ((date(2027, 2, 4),), date(2027, 1, 22)),
    ):
        details = msgspec.structs.replace(complaint.office.details, meetings=meetings)
        complaint.office = msgspec.structs.replace(complaint.office, details=details)
        assert complaint.clock("meeting", FRIDAY).due == due


def test_a_meeting_fixed_for_later_moves_nothing_so_a_special_one_is_needed() -> None:
    complaint = story("board_meetings")
    complaint.then(MONDAY, MeetingFixed(stage="board", on=date(2027, 1, 28)))
    assert complaint.clock("meeting", MONDAY).due == date(2027, 1, 22)
    assert complaint.clock("meeting", date(2027, 1, 25)).state == "late"


def test_after_the_meeting_five_working_days_remain_to_answer() -> None:
    met = date(2027, 1, 14)
    complaint = story("board_meetings")
    complaint.then(met, ContactMade(stage="board", how="meeting", note="Considered."))
    assert complaint.clock("meeting", met).state == "met"
    assert complaint.clock("answering", met).due == date(2027, 1, 21)


def test_a_meeting_is_only_fixed_where_a_limit_hangs_on_it() -> None:
    fixed = MeetingFixed(stage="answer", on=date(2027, 1, 14))
    against = story("no_numbers").against(fixed, FRIDAY)
    assert [one.says for one in against] == ["No time limit hangs on a meeting."]
    kinds = {step.kind for step in story("no_numbers").step_list(FRIDAY)}
    assert "meeting_fixed" not in kinds


# --- no numbers; other nations (items 20 and 19) ---


def test_a_policy_without_numbers_has_duties_and_no_dates() -> None:
    complaint = story("no_numbers")
    for name in ("acknowledging", "answering"):
        clock = complaint.clock(name, FRIDAY)
        assert (clock.state, clock.due, clock.latest) == ("unlimited", None, None)
    complaint.then(MONDAY, extended(date(2027, 1, 13)))
    assert complaint.clock("answering", MONDAY).due == date(2027, 1, 13)


@pytest.mark.parametrize(
    ("nation", "received", "due"),
    [
        ("scotland", FRIDAY, date(2027, 1, 7)),  # 4 Jan for 2 Jan counts not
        ("scotland", date(2026, 11, 20), date(2026, 12, 7)),  # St Andrew's Day
        ("scotland", date(2026, 4, 2), date(2026, 4, 17)),  # no Easter Monday
        ("northern_ireland", FRIDAY, date(2027, 1, 6)),
        ("northern_ireland", date(2026, 7, 3), date(2026, 7, 20)),  # the Boyne, on Mon 13 July
        ("northern_ireland", date(2027, 3, 5), date(2027, 3, 22)),  # St Patrick's Day
    ],
)
def test_the_bank_holidays_of_the_nation_count(nation: str, received: date, due: date) -> None:
    complaint = story(nation, received)
    assert complaint.policy.about.nation == nation
    assert complaint.clock("answering", received).due == due


@pytest.mark.parametrize("nation", ["scotland", "northern_ireland"])
def test_the_days_of_a_nation_are_those_of_the_holidays_package(nation: Nation) -> None:
    """None on a weekend, and no year of the file left out."""
    calendar = calendar_of(nation)
    found = bank_holidays_from_library(2012, 2028, nation)
    assert set(calendar.holidays) == {day for day in found if day.weekday() < 5}
    assert calendar.known_to == date(2028, 12, 31)
    assert calendar != calendar_of("england_and_wales")


# --- the arithmetic ---


DAYS = st.dates(date(2012, 1, 1), date(2027, 6, 30))


@given(answered=DAYS, back=st.integers(0, 900))
def test_the_later_of_two_limits_is_neither_earlier_than_either(answered: date, back: int) -> None:
    happened = answered - timedelta(days=back)
    cause = Happening(first=happened, last=happened)
    complaint = story("lengths", answered, happened=cause)
    complaint.then(answered, OutcomeGiven(stage="first", how="email"))
    calendar = calendar_of("england_and_wales")
    limits = ((answered, 2), (happened, 6))
    ends = {reckon(calendar, start, Limit(months, "months")).due for start, months in limits}
    due = complaint.clock("asking_later_of", answered).due
    assert due in ends
    assert due == max(end for end in ends if end)


@given(received=DAYS, until=st.integers(1, 120))
def test_the_cap_is_the_same_however_far_and_often_the_date_was_moved(
    received: date, until: int
) -> None:
    complaint = story("extensions", received)
    before = complaint.clock("answering", received)
    complaint.then(received, extended(received + timedelta(days=until)))
    after = complaint.clock("answering", received)
    assert before.latest == after.latest
    assert before.latest is not None
    assert before.due is not None
    assert before.latest > before.due


@given(received=DAYS, meeting=st.integers(-10, 80))
def test_a_meeting_never_puts_a_date_off(received: date, meeting: int) -> None:
    complaint = story("board_meetings", received)
    limit = complaint.clock("meeting", received).due
    on = received + timedelta(days=meeting)
    complaint.then(received, MeetingFixed(stage="board", on=on))
    due = complaint.clock("meeting", received).due
    assert limit is not None
    assert due == (on if received <= on <= limit else limit)


@given(received=DAYS, interval=st.integers(1, 30), rang=st.integers(0, 40))
def test_an_agreed_interval_is_counted_from_what_they_heard_last(
    received: date, interval: int, rang: int
) -> None:
    complaint = story("extensions", received)
    complaint.then(received, extended(received + timedelta(days=30), inform_every=interval))
    last = received + timedelta(days=rang)
    complaint.then(last, ContactMade(stage="answer", how="telephone", note="An update."))
    calendar = calendar_of("england_and_wales")
    assert complaint.clock("informing", last).due == calendar.add_working_days(last, interval)
