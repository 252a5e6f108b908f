"""What only a meeting does: the review meeting of the Board, and what the Board minutes."""

from datetime import date

import pytest
from tests.factories import Story, rules_of
from tests.histories import board_review_asked, decision, rprmo, stage1_answered

from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import Closed, MinuteRecorded

ASKED, RANG, MET = date(2026, 3, 20), date(2026, 3, 24), date(2026, 4, 2)
RECEIVED, TWENTY_ONE_DAYS, LATER = date(2026, 12, 18), date(2027, 1, 8), date(2027, 1, 20)
ABOUT_THE_BOARD = Subject(kind="board_member", name="Mr Ode")
CLOSED = Closed(reason="answered")
MINUTED = MinuteRecorded(meeting=TWENTY_ONE_DAYS, item="7")


def test_a_telephone_call_is_not_the_review_meeting() -> None:
    """R-085, R-086: five working days run from the review, not from any word with them."""
    story = board_review_asked(ASKED)
    story.then(RANG, ContactMade(stage="board_review", how="telephone", note="When is it?"))
    assert story.scene(RANG).clock("board_review_response") is None
    assert story.clock("board_review_meeting", RANG).state == "running"
    story.then(MET, ContactMade(stage="board_review", how="meeting", note="Reviewed with them."))
    assert story.clock("board_review_response", MET).due == date(2026, 4, 13)
    assert story.clock("board_review_meeting", MET).stopped == MET


def about_the_board() -> Story:
    return rprmo(RECEIVED, subject=ABOUT_THE_BOARD)


def test_the_board_has_considered_it_when_that_is_minuted() -> None:
    """R-076, R-077."""
    story = about_the_board()
    assert story.clock("board_track_meeting", LATER).state == "late"
    story.then(LATER, MINUTED)
    clock = story.clock("board_track_meeting", LATER)
    assert (clock.state, clock.stopped) == ("met", TWENTY_ONE_DAYS)


@pytest.mark.parametrize(
    ("story", "on"),
    [(about_the_board(), LATER), (about_the_board().then(RECEIVED, decision("serious")), RECEIVED)],
    ids=["after 21 days", "serious"],
)
def test_what_fell_to_the_board_is_not_closed_without_its_minute(story: Story, on: date) -> None:
    """R-077."""
    assert "R-077" in rules_of(story.against(CLOSED, on), "warn")
    story.then(on, MinuteRecorded(meeting=on, item="7"))
    assert "R-077" not in rules_of(story.against(CLOSED, on))


def test_other_complaints_need_no_minute() -> None:
    """R-077."""
    assert "R-077" not in rules_of(stage1_answered(RECEIVED).against(CLOSED, LATER))
    assert "R-077" not in rules_of(about_the_board().against(CLOSED, RECEIVED))
