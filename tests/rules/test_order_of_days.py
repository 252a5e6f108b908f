"""What rests on something else cannot have happened before it."""

from datetime import date

import pytest
from tests.factories import Story
from tests.histories import (
    acknowledged,
    decided,
    early_answered,
    local_answered,
    local_asked,
    mediating,
    review_asked,
    stage1_ready,
)

from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import (
    MediationEnded,
    MoreTimeAnswered,
    MoreTimeAsked,
    TimeExtended,
)
from estate_complaints.rules.entries.outcome import (
    Approved,
    Closed,
    OutcomeConfirmed,
    OutcomeGiven,
    Reopened,
    SentForApproval,
)

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
    assert says == ["The day it reached them lies before the day it is sent."]
