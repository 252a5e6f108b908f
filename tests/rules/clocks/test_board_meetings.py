"""What only a meeting does: the review meeting of the Board, and what the Board minutes."""

from datetime import date

import msgspec
import pytest
from tests.factories import Story, rules_of
from tests.histories import board_review_asked, decision, rprmo, stage1_answered

from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import Closed, MinuteRecorded, OutcomeGiven

ASKED, RANG, MET = date(2026, 3, 20), date(2026, 3, 24), date(2026, 4, 2)
RECEIVED, TWENTY_ONE_DAYS, LATER = date(2026, 12, 18), date(2027, 1, 8), date(2027, 1, 20)
NEXT_MEETING = date(2027, 1, 28)
ABOUT_THE_BOARD = Subject(kind="board_member", name="Mr Ode")
CLOSED = Closed(reason="answered")


def test_a_telephone_call_is_not_the_review_meeting() -> None:
    """R-085: the meeting is a meeting, and not any word with them."""
    story = board_review_asked(ASKED)
    story.then(RANG, ContactMade(stage="board_review", how="telephone", note="When is it?"))
    assert story.clock("board_review_meeting", RANG).state == "running"
    story.then(MET, ContactMade(stage="board_review", how="meeting", note="Reviewed with them."))
    assert story.clock("board_review_meeting", MET).stopped == MET


def reviewed(on: date, how: Entry) -> Clock:
    """What the Board's time for its answer has become once it reviewed the complaint."""
    return board_review_asked(ASKED).then(on, how).clock("board_review_reply", on)


MEETING = ContactMade(stage="board_review", how="meeting", note="Reviewed with them.")
PAPERS = decision("reviewed_on_papers")


@pytest.mark.parametrize("how", [MEETING, PAPERS], ids=["at a meeting", "by the papers"])
def test_the_board_answers_five_days_after_its_review_if_that_is_sooner(how: Entry) -> None:
    """R-084, R-086, AMB-35: reviewed on Tue 24 Mar 2026, five working days end on Tue 31 Mar."""
    clock = reviewed(RANG, how)
    assert (clock.due, clock.rule.clause) == (date(2026, 3, 31), "10.6")
    assert clock.why.startswith("The earlier of two days holds. 5 working days from the review")


def test_the_board_answers_within_fourteen_days_though_it_met_on_the_tenth() -> None:
    """R-083..R-086, AMB-35: met on Tue 7 Apr 2026, five more days would be Tue 14 Apr."""
    before = board_review_asked(ASKED).clock("board_review_reply", RANG)
    tenth = board_review_asked(ASKED).clock("board_review_meeting", RANG).due
    assert (before.due, tenth) == (date(2026, 4, 13), date(2026, 4, 7))
    after = reviewed(date(2026, 4, 7), MEETING)
    assert (after.due, after.rule.clause) == (date(2026, 4, 13), "10.3")
    assert "so Tue 14 Apr 2026" in after.why


def test_two_limits_for_one_answer_are_shown_as_one_and_judged_as_one() -> None:
    """AMB-35: answered on Wed 1 Apr 2026, a day after five working days though within 14."""
    story, late = board_review_asked(ASKED).then(RANG, MEETING), date(2026, 4, 1)
    names = [clock.rule.id for clock in story.scene(RANG).clocks]
    assert "board_review_response" not in names
    assert story.clock("board_review_reply", late).state == "late"
    answer = OutcomeGiven(stage="board_review", how="email")
    story.then(late, answer)
    assert story.clock("board_review_reply", late).state == "missed"


def about_the_board() -> Story:
    return rprmo(RECEIVED, subject=ABOUT_THE_BOARD)


def meeting_on(story: Story, *days: date) -> Story:
    """Enter into the office's own list when its Board meets."""
    details = msgspec.structs.replace(story.office.details, meetings=days)
    story.office = msgspec.structs.replace(story.office, details=details)
    return story


def test_after_21_days_it_goes_to_the_boards_next_meeting() -> None:
    """R-076, AMB-32: not before they are over, and not to a meeting within them."""
    story = meeting_on(about_the_board(), date(2026, 12, 22), TWENTY_ONE_DAYS, NEXT_MEETING)
    assert story.scene(TWENTY_ONE_DAYS).clock("board_meeting") is None
    clock = story.clock("board_meeting", LATER)
    assert (clock.started, clock.due, clock.state) == (date(2027, 1, 9), NEXT_MEETING, "running")
    assert clock.why == "The first Board meeting on or after Sat 9 Jan 2027, section 9.1"
    assert story.clock("board_meeting", date(2027, 1, 29)).state == "late"


def test_what_was_answered_within_21_days_never_goes_to_the_board() -> None:
    """R-076."""
    story = meeting_on(about_the_board(), NEXT_MEETING)
    story.then(TWENTY_ONE_DAYS, OutcomeGiven(stage="stage1", how="email"))
    assert story.scene(LATER).clock("board_meeting") is None


def test_a_serious_complaint_goes_to_the_next_meeting_at_once() -> None:
    """R-076: and the 21 days have no more to say."""
    soon = date(2026, 12, 22)
    story = meeting_on(about_the_board(), soon, NEXT_MEETING).then(RECEIVED, decision("serious"))
    assert story.clock("board_meeting", RECEIVED).due == soon
    assert story.clock("board_track_meeting", RECEIVED).state == "met"
    story = meeting_on(about_the_board(), soon).then(RECEIVED, decision("not_serious"))
    assert story.scene(RECEIVED).clock("board_meeting") is None


def test_a_meeting_nobody_has_entered_yet_is_asked_for() -> None:
    """R-076: the program does not guess when the Board meets."""
    clock = about_the_board().clock("board_meeting", LATER)
    assert (clock.state, clock.due) == ("unlimited", None)
    assert clock.why == (
        "The list of Board meetings holds none on or after Sat 9 Jan 2027, section 9.1"
    )


def test_the_board_has_considered_it_when_that_is_minuted() -> None:
    """R-076, R-077: on the day of its meeting, whenever the minute is written down."""
    story = meeting_on(about_the_board(), NEXT_MEETING)
    assert story.clock("board_track_meeting", LATER).state == "late"
    story.then(date(2027, 2, 1), MinuteRecorded(meeting=NEXT_MEETING, item="7"))
    clock = story.clock("board_meeting", date(2027, 2, 1))
    assert (clock.state, clock.stopped) == ("met", NEXT_MEETING)


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
