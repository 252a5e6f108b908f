"""What rests on something else cannot have happened before it."""

from dataclasses import replace
from datetime import date

import pytest
from msgspec.structs import replace as replaced
from tests.factories import Story, the_calendar
from tests.histories import (
    acknowledged,
    an_action,
    decided,
    early_answered,
    further,
    local_answered,
    local_asked,
    mediating,
    review_asked,
    rprmo,
    scope,
    stage1_ready,
)

from estate_complaints.rules.clocks.moments import moment
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import (
    MediationEnded,
    MoreTimeAnswered,
    MoreTimeAsked,
    TimeExtended,
)
from estate_complaints.rules.entries.intake import RefusalAppealed
from estate_complaints.rules.entries.outcome import (
    Approved,
    Closed,
    DecisionRecorded,
    MinuteRecorded,
    OutcomeConfirmed,
    OutcomeGiven,
    Reopened,
    SentForApproval,
)
from estate_complaints.rules.steps.steps import objections_to

DAY, BEFORE = date(2026, 12, 18), date(2026, 12, 17)
MUCH_LATER = date(2027, 2, 1)


def asked_more_time() -> Story:
    return early_answered(date(2026, 12, 1)).then(DAY, MoreTimeAsked(clock="local_window"))


def sent() -> Story:
    story = stage1_ready(date(2026, 12, 14))
    return story.then(DAY, SentForApproval(stage="stage1", letter="stage1_outcome"))


def closed() -> Story:
    return early_answered(date(2026, 12, 1)).then(DAY, Closed(reason="early_resolved"))


CASES: list[tuple[Story, Entry]] = [
    (local_asked(DAY), acknowledged("local")),
    (local_asked(DAY), decided("local")),
    (review_asked(DAY), OutcomeGiven(stage="review", how="email")),
    (local_answered(DAY, how="telephone"), OutcomeConfirmed(stage="local", how="email")),
    (local_asked(DAY), TimeExtended(stage="local", clock="local_response", until=MUCH_LATER)),
    (mediating(local_asked(DAY), DAY), MediationEnded(resolved=False)),
    (asked_more_time(), MoreTimeAnswered(clock="local_window", granted=False)),
    (sent(), Approved(stage="stage1", letter="stage1_outcome")),
    (closed(), Reopened(why="They rang again.")),
    (early_answered(DAY), Closed(reason="early_resolved")),
]


def early(story: Story, entry: Entry, on: date) -> list[str]:
    director = story.in_role("estate_director" if story.policy.about.id == "rprmo" else "chair")
    found = story.against(entry, on, director)
    return [one.says for one in found if one.level == "block" and "Choose that day" in one.says]


@pytest.mark.parametrize(("story", "entry"), CASES, ids=lambda one: type(one).__name__)
def test_nothing_is_dated_before_what_it_rests_on(story: Story, entry: Entry) -> None:
    """C-048, C-053: a clock that stops before it starts would tell the Council nonsense."""
    [says] = early(story, entry, BEFORE)
    assert "Fri 18 Dec 2026" in says
    assert early(story, entry, DAY) == []


def test_a_letter_reaches_nobody_before_it_is_sent() -> None:
    """C-053, AMB-14."""
    story = local_asked(BEFORE)
    answer = OutcomeGiven(stage="local", how="post", received_on=BEFORE)
    says = [one.says for one in story.against(answer, DAY) if "reached them" in one.says]
    assert says == ["This is sent on Fri 18 Dec 2026. It cannot have reached them before."]


def test_a_letter_has_reached_nobody_on_a_day_to_come() -> None:
    """C-053, AMB-14: the last day to go further would be counted from it."""
    story = local_asked(BEFORE)
    answer = OutcomeGiven(stage="local", how="post", received_on=MUCH_LATER)
    assert "The day it reached them has not come yet." in told(story, answer, "block")
    scene = replace(story.scene(DAY), written_on=MUCH_LATER)  # a letter sent weeks ago
    assert not [one for one in objections_to(scene, answer) if "reached them" in one.says]


def told(story: Story, entry: Entry, level: str) -> list[str]:
    return [one.says for one in story.against(entry, DAY) if one.level == level]


@pytest.mark.parametrize(
    ("meeting", "says"),
    [(date(2026, 12, 10), "cannot have minuted it before"), (MUCH_LATER, "has not come yet")],
)
def test_the_board_minuted_a_complaint_after_it_came_and_before_today(
    meeting: date, says: str
) -> None:
    """R-077: a mistyped year would stop the Board's clock before it began."""
    story = rprmo(date(2026, 12, 14))
    found = told(story, MinuteRecorded(meeting=meeting, item="7"), "block")
    assert [one for one in found if says in one]
    held = MinuteRecorded(meeting=BEFORE, item="7")
    assert not [one for one in told(story, held, "block") if "Board" in one or "come yet" in one]


def test_an_older_book_with_a_mistyped_minute_still_waits_for_the_board() -> None:
    """R-077."""
    story = rprmo(date(2026, 12, 14))
    story.then(DAY, MinuteRecorded(meeting=date(2025, 12, 17), item="7"))
    assert moment(story.policy, the_calendar(), story.case(), "case.minuted") is None


def test_a_request_to_go_further_cannot_be_older_than_what_it_goes_further_than() -> None:
    """C-048: a Review dated before the Local Resolution was even asked for."""
    story = local_asked(DAY)
    assert (
        "Local Resolution was asked for on Fri 18 Dec 2026"
        in early(story, further("review"), BEFORE)[0]
    )


def test_a_request_dated_before_the_answer_is_asked_about_and_not_refused() -> None:
    """R-057: they may go further unanswered, and it may be written down late."""
    story = rprmo(date(2026, 12, 1)).then(DAY, OutcomeGiven(stage="stage1", how="post"))
    found = [one for one in story.against(further("stage2"), BEFORE) if "only answered" in one.says]
    assert [one.level for one in found] == ["warn"]
    found = [one for one in story.against(further("stage2"), DAY) if "only answered" in one.says]
    assert found == []


def test_a_refusal_is_not_appealed_before_it_was_made() -> None:
    story = local_asked(date(2026, 12, 1)).then(DAY, scope("too_old"))
    assert early(story, RefusalAppealed(channel="letter"), BEFORE)
    assert not early(story, RefusalAppealed(channel="letter"), DAY)


def test_what_is_to_come_and_lies_in_the_past_is_asked_about() -> None:
    """C-035, R-054."""
    story = local_asked(date(2026, 12, 1))
    late = replaced(an_action(DAY, "local"), by_when=BEFORE)
    assert [one for one in told(story, late, "warn") if "before the day it is agreed" in one]
    again = DecisionRecorded(
        subject="anonymous", decision="Looked into.", why="It can be.", review_on=BEFORE
    )
    assert [one for one in told(story, again, "warn") if "before the day it is decided" in one]
