"""The days clocks start and stop at, and when an answer counts as written and as received."""

from datetime import date, timedelta

import pytest
from tests.factories import Story, shipped_policy, the_calendar
from tests.histories import (
    ccrmo,
    early_answered,
    local_answered,
    local_asked,
    review_answered,
    rprmo,
    stage2_answered,
)

from estate_complaints.rules.clocks.moments import completed_on, moment, only_told, written_answer
from estate_complaints.rules.entries.handling import Acknowledged, ContactMade, TimeExtended
from estate_complaints.rules.entries.outcome import (
    Closed,
    Forwarded,
    OutcomeConfirmed,
    OutcomeGiven,
    Reopened,
)
from estate_complaints.rules.policy.policy_times import CASE_MOMENTS, STAGE_MOMENTS

FRIDAY = date(2026, 12, 18)
MONDAY = date(2026, 12, 21)


def day_of(story: Story, name: str) -> date | None:
    return moment(story.policy, the_calendar(), story.case(), name)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("case.received", FRIDAY - timedelta(days=21)),
        ("case.recorded", FRIDAY - timedelta(days=21)),
        ("early.entered", FRIDAY - timedelta(days=21)),
        ("early.contacted", FRIDAY - timedelta(days=21)),
        ("early.outcome", FRIDAY - timedelta(days=21)),
        ("local.requested", FRIDAY - timedelta(days=7)),
        ("local.acknowledged", FRIDAY - timedelta(days=7)),
        ("local.written_outcome", FRIDAY - timedelta(days=7)),
        ("local.outcome_reached_them", FRIDAY - timedelta(days=7)),
        ("review.requested", FRIDAY),
        ("review.written_outcome", FRIDAY),
        ("case.completed", FRIDAY),
        ("case.closed", None),
        ("case.forwarded", None),
    ],
)
def test_every_moment_of_a_whole_complaint_has_its_day(name: str, day: date | None) -> None:
    """C-060: completed is the day of the final response."""
    assert day_of(review_answered(FRIDAY), name) == day


@pytest.mark.parametrize("policy", ["ccrmo", "rprmo"])
def test_of_a_complaint_just_received_only_the_receipt_has_come(policy: str) -> None:
    story = Story(shipped_policy(policy)).received(FRIDAY)
    entry = story.policy.entry[-1].stage
    known = [f"case.{name}" for name in CASE_MOMENTS]
    known += [f"{stage.id}.{name}" for stage in story.policy.stages for name in STAGE_MOMENTS]
    come = {name for name in known if day_of(story, name)}
    assert come == {
        "case.received",
        "case.recorded",
        "case.happened",
        "case.known",
        "case.informed",
        f"{entry}.entered",
        f"{entry}.requested",
    }


def test_a_stage_is_contacted_and_acknowledged_on_the_first_such_day() -> None:
    """C-035, R-044."""
    story = rprmo(FRIDAY)
    for day in (FRIDAY, MONDAY):
        story.then(day, ContactMade(stage="stage1", how="telephone", note="Rang."))
        story.then(day, Acknowledged(stage="stage1", how="email"))
    assert day_of(story, "stage1.contacted") == day_of(story, "stage1.acknowledged") == FRIDAY


@pytest.mark.parametrize(
    ("how", "reached"),
    [
        ("email", FRIDAY),
        ("hand", FRIDAY),
        ("post", date(2026, 12, 22)),
    ],
)
def test_a_letter_by_hand_or_email_arrives_at_once_and_by_post_after_two_working_days(
    how: str, reached: date
) -> None:
    """C-053, AMB-14: a letter posted on a Friday is received on the Tuesday."""
    assert day_of(local_answered(FRIDAY, how=how), "local.outcome_reached_them") == reached


def test_a_letter_posted_on_christmas_eve_arrives_two_working_days_later() -> None:
    """AMB-14: 25 and 28 December are bank holidays."""
    story = local_answered(date(2026, 12, 24), how="post")
    assert day_of(story, "local.outcome_reached_them") == date(2026, 12, 30)


def test_the_known_day_of_arrival_outranks_the_reckoned_one() -> None:
    story = local_asked(FRIDAY)
    story.then(FRIDAY, OutcomeGiven(stage="local", how="post", received_on=MONDAY))
    assert day_of(story, "local.outcome_reached_them") == MONDAY


def test_a_spoken_answer_is_written_once_it_is_confirmed() -> None:
    """C-050, R-067."""
    story = local_answered(FRIDAY, how="in_person")
    assert written_answer(story.policy, story.case(), "local") is None
    assert only_told(story.policy, story.case()) == ("local",)
    story.then(MONDAY, OutcomeConfirmed(stage="local", how="post"))
    written = written_answer(story.policy, story.case(), "local")
    assert written is not None
    assert written.day == MONDAY
    assert only_told(story.policy, story.case()) == ()


def test_early_resolution_is_told_and_never_confirmed_in_writing() -> None:
    """C-037."""
    story = early_answered(FRIDAY)
    assert only_told(story.policy, story.case()) == ()


def test_the_process_is_complete_when_its_final_stage_is_answered_in_writing() -> None:
    """C-060, C-062, R-081: a Board review is no part of it."""
    answered = local_answered(FRIDAY)
    assert completed_on(answered.policy, answered.case()) is None
    spoken = review_answered(FRIDAY, how="telephone")
    assert completed_on(spoken.policy, spoken.case()) is None
    done = stage2_answered(FRIDAY)
    assert completed_on(done.policy, done.case()) == FRIDAY


def test_closed_and_forwarded_are_the_days_they_last_happened() -> None:
    """R-021, C-096: a complaint that was reopened is not closed."""
    story = ccrmo(FRIDAY).then(FRIDAY, Forwarded(whom="Lambeth"), Closed(reason="withdrawn"))
    assert day_of(story, "case.forwarded") == day_of(story, "case.closed") == FRIDAY
    story.then(MONDAY, Reopened(why="They wrote again."), Forwarded(whom="The water company"))
    assert (day_of(story, "case.closed"), day_of(story, "case.forwarded")) == (None, MONDAY)


def test_the_first_contact_is_the_earliest_one_in_whatever_order_they_are_written() -> None:
    """C-035: a contact is often written down later than it was made."""
    story = ccrmo(FRIDAY).then(MONDAY, ContactMade(stage="early", how="telephone", note="Rang."))
    story.then(FRIDAY, ContactMade(stage="early", how="telephone", note="Rang before."))
    assert day_of(story, "early.contacted") == FRIDAY


def test_the_first_extension_is_the_earliest_one() -> None:
    story = local_asked(FRIDAY)
    later = TimeExtended(stage="local", clock="local_response", until=date(2027, 2, 1), why="Ill.")
    story.then(MONDAY, later).then(FRIDAY, later)
    assert day_of(story, "local.extended") == FRIDAY
