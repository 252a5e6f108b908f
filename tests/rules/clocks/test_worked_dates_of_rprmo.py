"""The table of worked dates, played: what Roupell Park's own clocks make of each day of receipt."""

from datetime import date

import pytest
from tests.histories import further, rprmo, scope
from tests.rules.clocks.test_worked_dates import TABLE, Row

from estate_complaints.rules.entries.intake import Happening, Subject

each_row = pytest.mark.parametrize("line", TABLE, ids=lambda line: line.received.isoformat())


@each_row
def test_a_usual_complaint_is_due_as_worked_out(line: Row) -> None:
    """R-021, R-044, R-049, AMB-25, AMB-28: acknowledged, logged, answered and forwarded."""
    story, day = rprmo(line.received), line.received
    for name in ("stage1_acknowledgement", "stage1_logging"):
        clock = story.clock(name, day)
        assert (clock.due, clock.act_by) == (line.two_days, line.act_by)
    assert story.clock("stage1_reply", day).due == line.ten_working
    story.then(day, scope("other_body"))
    assert story.clock("forwarding", day).due == line.three_working


@each_row
def test_a_complaint_about_the_director_is_due_as_worked_out(line: Row) -> None:
    """R-075, R-076, AMB-32: and which of the two comes first."""
    story = rprmo(line.received, subject=Subject(kind="director"))
    reply = story.clock("board_track_reply", line.received).due
    board = story.clock("board_track_meeting", line.received).due
    assert (reply, board) == (line.fourteen_working, line.twenty_one_days)


@each_row
def test_stage_2_and_the_board_review_are_due_from_their_requests(line: Row) -> None:
    """R-058, R-083, R-085."""
    day = line.received
    story = rprmo(day).then(day, further("stage2"), further("board_review"))
    assert story.clock("stage2_reply", day).due == line.ten_working
    assert story.clock("board_review_reply", day).due == line.fourteen_working
    assert story.clock("board_review_meeting", day).due == line.ten_working


@pytest.mark.parametrize(
    ("made", "late"), [(date(2025, 2, 28), False), (date(2025, 3, 1), True)], ids=str
)
def test_twelve_months_from_a_leap_day_end_on_the_last_of_february(made: date, late: bool) -> None:
    """R-018, R-032, AMB-24: exactly twelve months is in time."""
    cause = date(2024, 2, 29)
    story = rprmo(made, happened=Happening(first=cause, last=cause))
    told = story.against(story.lines[0].entry, made)
    assert ("R-018" in {one.rule for one in told}) is late
