"""The table of worked dates, played: what Cottington Close's own clocks make of each day."""

from datetime import date, timedelta

import pytest
from tests.histories import (
    ccrmo,
    early_answered,
    local_answered,
    local_asked,
    mediating,
    review_answered,
    rprmo,
)
from tests.rules.clocks.test_worked_dates import TABLE, Row

from estate_complaints.rules.entries.handling import ContactMade, MediationEnded
from estate_complaints.rules.entries.intake import Happening
from estate_complaints.rules.entries.outcome import EscalationRequested

each_row = pytest.mark.parametrize("line", TABLE, ids=lambda line: line.received.isoformat())


@each_row
def test_each_time_of_twenty_working_days_ends_as_worked_out(line: Row) -> None:
    """C-042, C-048, AMB-3, AMB-5: to ask for a Local Resolution, and to answer it."""
    day = line.received
    assert early_answered(day).clock("local_window", day).due == line.twenty_working
    assert local_asked(day).clock("local_response", day).due == line.twenty_working


@each_row
def test_closure_and_the_review_window_end_as_worked_out(line: Row) -> None:
    """C-051, C-053, AMB-7, AMB-8, AMB-13: ten working days, twenty days, and the kinder reading."""
    day = line.received
    story = local_answered(day)
    assert story.clock("local_closure", day).due == line.ten_working
    window = story.clock("review_window", day)
    assert (window.due, window.lenient_due) == (day + timedelta(days=20), line.twenty_working)


def test_a_posted_outcome_counts_from_the_second_working_day() -> None:
    """C-053, AMB-14: posted Wed 20 Jan 2027, received Fri 22 Jan, window to Thu 11 Feb."""
    window = local_answered(date(2027, 1, 20), "post").clock("review_window", date(2027, 1, 25))
    assert (window.started, window.due) == (date(2027, 1, 22), date(2027, 2, 11))


def test_lambeth_may_be_asked_eight_weeks_after_the_final_response() -> None:
    """C-062, AMB-17: given Wed 20 Jan 2027, opens Wed 17 Mar."""
    story = review_answered(date(2027, 1, 20))
    opens = date(2027, 3, 17)
    assert story.clock("referral", date(2027, 1, 21)).due == opens
    assert story.clock("referral", opens - timedelta(days=1)).state == "running"
    assert story.clock("referral", opens).state == "open"


def test_mediation_leaves_the_eleven_working_days_that_were_left() -> None:
    """C-069, C-070, AMB-19: asked Mon 1 Jun, due Mon 29 Jun; mediation 15 to 29 Jun 2026."""
    story = local_asked(date(2026, 6, 1))
    assert story.clock("local_response", date(2026, 6, 1)).due == date(2026, 6, 29)
    mediating(story, date(2026, 6, 15)).then(date(2026, 6, 29), MediationEnded(resolved=False))
    assert story.clock("local_response", date(2026, 6, 30)).due == date(2026, 7, 14)


@pytest.mark.parametrize(
    ("raised", "late"), [(date(2026, 2, 28), False), (date(2026, 3, 1), True)], ids=str
)
def test_six_months_from_the_end_of_august_end_with_february(raised: date, late: bool) -> None:
    """C-015, C-095, AMB-1: the last day is in time."""
    story = ccrmo(raised, happened=Happening(last=date(2025, 8, 31)))
    told = story.against(story.lines[0].entry, raised)
    assert ("C-095" in {one.rule for one in told}) is late


def test_a_board_review_met_on_the_tenth_day_is_answered_by_the_fourteenth() -> None:
    """R-083, R-085, R-086, AMB-35: five days after Tue 7 Apr is one too late."""
    asked, met, overall = date(2026, 3, 20), date(2026, 4, 7), date(2026, 4, 13)
    story = rprmo(date(2026, 3, 2))
    for stage in ("stage2", "board_review"):
        story.then(asked, EscalationRequested(stage=stage, channel="email"))
    assert story.clock("board_review_meeting", asked).due == met
    story.then(met, ContactMade(stage="board_review", how="meeting", note="Reviewed."))
    assert story.clock("board_review_reply", met).due == overall
