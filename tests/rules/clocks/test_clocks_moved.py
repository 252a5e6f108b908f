"""Dates that move: holding letters, more time for the resident, and mediation as a hole in time."""

from datetime import date, timedelta

import pytest
from tests.factories import Story
from tests.histories import (
    early_answered,
    local_answered,
    local_asked,
    mediating,
    review_asked,
    rprmo,
    stage2_asked,
)

from estate_complaints.rules.entries.handling import (
    ClarificationAnswered,
    ClarificationAsked,
    MediationEnded,
    MediationStarted,
    MoreTimeAnswered,
    MoreTimeAsked,
    TimeExtended,
)
from estate_complaints.rules.entries.intake import StruckOut
from estate_complaints.rules.entries.outcome import OutcomeConfirmed, OutcomeGiven

FRIDAY = date(2026, 12, 18)
ANSWERED = date(2027, 1, 20)
MONDAY = date(2026, 6, 1)


def extended(stage: str, clock: str, until: date) -> TimeExtended:
    return TimeExtended(stage=stage, clock=clock, until=until, why="A part is late.", how="post")


# --- holding letters ---


@pytest.mark.parametrize(
    ("story", "stage", "name", "first"),
    [
        (local_asked(FRIDAY), "local", "local_response", date(2027, 1, 20)),
        (rprmo(FRIDAY), "stage1", "stage1_reply", date(2027, 1, 6)),
        (stage2_asked(FRIDAY), "stage2", "stage2_reply", date(2027, 1, 6)),
    ],
    ids=["local", "stage1", "stage2"],
)
def test_a_holding_letter_moves_the_date_and_the_first_one_is_kept(
    story: Story, stage: str, name: str, first: date
) -> None:
    """C-049, R-050, R-059, AMB-30: each later promise counts, and reports see both."""
    story.then(date(2027, 1, 5), extended(stage, name, date(2027, 2, 1)))
    clock = story.clock(name, date(2027, 1, 21))
    assert (clock.first_due, clock.due, clock.extended) == (first, date(2027, 2, 1), 1)
    assert clock.state == "running"
    assert clock.why.startswith("Moved to Mon 1 Feb 2027 by a holding letter on Tue 5 Jan 2027.")
    story.then(date(2027, 1, 29), extended(stage, name, date(2027, 2, 8)))
    clock = story.clock(name, date(2027, 2, 9))
    assert (clock.first_due, clock.due, clock.extended) == (first, date(2027, 2, 8), 2)
    assert clock.state == "late"


def test_a_holding_letter_struck_out_moves_nothing() -> None:
    """C-049."""
    story = local_asked(FRIDAY)
    before = story.clock("local_response", FRIDAY)
    story.then(FRIDAY, extended("local", "local_response", date(2027, 2, 1)))
    story.then(FRIDAY, StruckOut(number=len(story.lines), why="Not sent."))
    assert story.clock("local_response", FRIDAY) == before


def test_a_date_promised_for_the_review_is_kept_though_the_policy_sets_none() -> None:
    """C-009, C-066: the day is the office's own promise, and says so."""
    story = review_asked(ANSWERED)
    story.then(ANSWERED, extended("review", "review_response", date(2027, 2, 26)))
    clock = story.clock("review_response", ANSWERED)
    assert (clock.due, clock.first_due, clock.state) == (
        date(2027, 2, 26),
        date(2027, 2, 26),
        "running",
    )
    assert clock.why == (
        "Moved to Fri 26 Feb 2027 by a holding letter on Wed 20 Jan 2027. "
        "The policy sets no time limit, section 6"
    )
    assert story.clock("review_response", date(2027, 3, 1)).state == "late"


def test_asking_the_complainant_something_stops_no_clock() -> None:
    """C-030, R-046, AMB-5, AMB-29: it can be why a holding letter is needed, and no more."""
    for story, stage, name in (
        (local_asked(FRIDAY), "local", "local_response"),
        (rprmo(FRIDAY), "stage1", "stage1_reply"),
    ):
        before = story.clock(name, FRIDAY)
        story.then(FRIDAY, ClarificationAsked(stage=stage, question="Which lift?", how="email"))
        answer = ClarificationAnswered(stage=stage, answer="The left.", agreed=True)
        story.then(date(2027, 1, 4), answer)
        assert story.clock(name, FRIDAY) == before


# --- more time for the resident ---


def test_more_time_that_is_granted_moves_the_residents_last_day() -> None:
    """C-043, C-055, AMB-10: asking alone moves nothing, nor does a refusal."""
    story = local_answered(ANSWERED, asked=FRIDAY)
    story.then(date(2027, 2, 8), MoreTimeAsked(clock="review_window", until=date(2027, 3, 1)))
    assert story.clock("review_window", date(2027, 2, 8)).due == date(2027, 2, 9)
    story.then(date(2027, 2, 8), MoreTimeAnswered(clock="review_window", granted=False))
    assert story.clock("review_window", date(2027, 2, 8)).due == date(2027, 2, 9)
    granted = MoreTimeAnswered(clock="review_window", granted=True, until=date(2027, 3, 1))
    story.then(date(2027, 2, 9), granted)
    clock = story.clock("review_window", date(2027, 2, 20))
    assert (clock.due, clock.lenient_due, clock.state) == (
        date(2027, 3, 1),
        date(2027, 3, 1),
        "running",
    )
    assert "by a request for more time on Tue 9 Feb 2027" in clock.why


def test_more_time_at_early_resolution_moves_only_its_own_window() -> None:
    """C-043."""
    story = early_answered(FRIDAY)
    granted = MoreTimeAnswered(clock="local_window", granted=True, until=date(2027, 2, 1))
    story.then(FRIDAY, MoreTimeAsked(clock="local_window"), granted)
    assert story.clock("local_window", FRIDAY).due == date(2027, 2, 1)
    assert story.clock("early_closure", FRIDAY).due == FRIDAY


# --- mediation ---


def test_a_local_resolution_due_29_june_is_due_14_july_after_mediation() -> None:
    """C-069, C-070, AMB-19: nine working days were used, and eleven remain."""
    story = mediating(local_asked(MONDAY), date(2026, 6, 15))
    paused = story.clock("local_response", date(2026, 6, 20))
    assert (paused.state, paused.due, paused.act_by) == ("paused", None, None)
    assert (paused.first_due, paused.due_or_first) == (date(2026, 6, 29), date(2026, 6, 29))
    assert paused.why == (
        "20 working days from the request on Mon 1 Jun 2026: paused for mediation since "
        "Mon 15 Jun 2026, so no due date until the pause ends, section 5"
    )
    story.then(date(2026, 6, 29), MediationEnded(resolved=False))
    clock = story.clock("local_response", date(2026, 6, 30))
    assert (clock.due, clock.state) == (date(2026, 7, 14), "running")
    assert "paused for mediation from Mon 15 Jun to Mon 29 Jun 2026 (11 working days)" in clock.why


def test_mediation_pauses_the_residents_time_as_well() -> None:
    """C-069, AMB-19: the window of a Review, in calendar days and in its generous reading."""
    story = mediating(local_answered(MONDAY), date(2026, 6, 15))
    clock = story.clock("review_window", date(2026, 8, 1))
    assert (clock.state, clock.due, clock.lenient_due) == ("paused", None, None)
    story.then(date(2026, 6, 29), MediationEnded(resolved=False))
    clock = story.clock("review_window", date(2026, 6, 30))
    assert clock.due == date(2026, 6, 21) + timedelta(days=15)
    assert clock.lenient_due == date(2026, 7, 14)


def test_mediation_pauses_nothing_where_the_policy_has_no_such_rule() -> None:
    """R-079, AMB-33."""
    story = mediating(rprmo(MONDAY), date(2026, 6, 3))
    clock = story.clock("stage1_reply", date(2026, 6, 8))
    assert (clock.state, clock.due) == ("running", date(2026, 6, 15))


def test_a_second_mediation_makes_a_second_hole() -> None:
    """C-067, C-069."""
    story = mediating(local_asked(MONDAY), date(2026, 6, 15))
    story.then(date(2026, 6, 29), MediationEnded(resolved=False))
    story.then(date(2026, 7, 6), MediationStarted())
    assert story.clock("local_response", date(2026, 7, 7)).state == "paused"
    story.then(date(2026, 7, 7), MediationEnded(resolved=False))
    assert story.clock("local_response", date(2026, 7, 8)).due == date(2026, 7, 16)


def test_mediation_before_a_clock_begins_or_after_it_stopped_takes_nothing_from_it() -> None:
    """C-069."""
    story = mediating(local_asked(date(2026, 6, 15), answered=MONDAY), date(2026, 6, 10))
    story.then(date(2026, 6, 12), MediationEnded(resolved=False))
    assert story.clock("local_response", date(2026, 6, 15)).due == date(2026, 7, 13)
    answered = local_asked(MONDAY).then(date(2026, 6, 8), OutcomeGiven(stage="local", how="email"))
    mediating(answered, date(2026, 6, 10))
    assert answered.clock("local_response", date(2026, 6, 20)).state == "met"
    assert answered.clock("local_response", date(2026, 6, 20)).due == date(2026, 6, 29)


def test_mediation_after_a_holding_letter_moves_the_promised_date_on() -> None:
    """C-049, C-069: what the promise still had is left when the mediation ends."""
    story = local_asked(MONDAY)
    story.then(date(2026, 6, 8), extended("local", "local_response", date(2026, 7, 10)))
    mediating(story, date(2026, 6, 15)).then(date(2026, 6, 16), MediationEnded(resolved=False))
    clock = story.clock("local_response", date(2026, 6, 17))
    assert clock.due == date(2026, 7, 14)
    assert "and by mediation since, to Tue 14 Jul 2026" in clock.why


def test_a_mediation_struck_out_never_paused_anything() -> None:
    """C-069: and the end alone pauses nothing either."""
    story = local_asked(MONDAY)
    before = story.clock("local_response", date(2026, 6, 20))
    mediating(story, date(2026, 6, 15))
    started = len(story.lines)
    story.then(date(2026, 6, 29), MediationEnded(resolved=False))
    story.then(date(2026, 6, 29), StruckOut(number=started, why="It never took place."))
    assert story.clock("local_response", date(2026, 6, 20)) == before


def test_a_confirmation_sent_while_mediation_is_under_way_stops_its_clock() -> None:
    """C-050, C-069."""
    story = mediating(local_answered(MONDAY, how="telephone"), date(2026, 6, 15))
    story.then(date(2026, 6, 16), OutcomeConfirmed(stage="local", how="email"))
    assert story.clock("local_confirmation", date(2026, 6, 16)).state == "met"
    assert story.clock("review_window", date(2026, 6, 16)).state == "paused"
