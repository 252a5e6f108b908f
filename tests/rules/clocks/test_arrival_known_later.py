"""The day a letter reached them can become known later; their time then counts from it."""

from datetime import date

import pytest
from tests.factories import Story
from tests.histories import local_answered, rprmo, stage2_answered

from estate_complaints.rules.entries.outcome import Closed, EscalationRequested, OutcomeReached
from estate_complaints.rules.steps.steps import Step, objections_to, steps_in

FRIDAY = date(2026, 12, 18)  # posted, and reckoned to arrive on Tuesday the 22nd
LATER = date(2027, 1, 4)


def told(reached: date) -> OutcomeReached:
    return OutcomeReached(stage="local", reached_on=reached)


def posted() -> Story:
    return local_answered(FRIDAY, how="post")


def window(story: Story, on: date = LATER) -> date | None:
    clock = story.scene(on).clock("review_window")
    assert clock is not None
    return clock.due


def step(story: Story, on: date) -> Step:
    return next(one for one in steps_in(story.scene(on)) if one.kind == "outcome_reached")


def test_their_time_counts_from_the_day_it_truly_reached_them() -> None:
    """C-053, AMB-14: 20 days from receiving, and the letter was held up over Christmas."""
    assert window(posted()) == date(2027, 1, 11)
    story = posted().then(LATER, told(date(2026, 12, 30)))
    assert window(story) == date(2027, 1, 19)
    clock = story.scene(LATER).clock("review_window")
    assert clock is not None
    assert "Wed 30 Dec 2026" in clock.why


def test_the_last_day_printed_in_the_letter_stands_where_it_came_sooner() -> None:
    """C-053: a day given in writing does not move against them."""
    assert window(posted().then(LATER, told(date(2026, 12, 19)))) == date(2027, 1, 11)


def test_a_time_that_seemed_over_runs_again() -> None:
    """C-053: after the record says closed, too."""
    late = date(2027, 2, 8)
    story = posted().then(date(2027, 1, 6), Closed(reason="nothing_further_heard"))
    assert step(story, late).offered
    story.then(late, told(date(2027, 2, 1)))
    clock = story.scene(late).clock("review_window")
    assert clock is not None
    assert clock.state == "running"


@pytest.mark.parametrize(
    ("reached", "says"),
    [
        (date(2026, 12, 17), "It cannot have reached them before."),
        (date(2027, 1, 5), "The day it reached them has not come yet."),
    ],
)
def test_it_reached_them_between_the_day_it_was_sent_and_today(reached: date, says: str) -> None:
    (no,) = objections_to(posted().scene(LATER), told(reached))
    assert no.level == "block"
    assert no.says.endswith(says)


def test_the_step_is_offered_while_a_time_counts_from_it() -> None:
    """AMB-14: not before a written answer, nor once they have gone further, nor without a time."""
    asked = EscalationRequested(stage="review", channel="letter", why="Still damp.")
    assert step(posted(), LATER).offered
    assert not step(local_answered(FRIDAY, how="telephone"), LATER).offered
    assert not step(posted().then(LATER, asked), LATER).offered
    assert not step(stage2_answered(FRIDAY), LATER).offered
    assert not step(rprmo(FRIDAY), LATER).offered


def test_the_step_goes_once_their_time_ended_longer_ago_than_the_policy_looks_back() -> None:
    """C-095, C-053: six months; until then an answer may turn out to have come late."""
    story = posted().then(date(2027, 1, 6), Closed(reason="nothing_further_heard"))
    assert step(story, date(2027, 7, 9)).offered
    years_later = step(story, date(2029, 1, 8))
    assert not years_later.offered
    [no] = years_later.blocks
    assert no.clause == "14.p1"
    assert "longer ago than the policy looks back" in no.says
