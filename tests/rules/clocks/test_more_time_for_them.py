"""More time for the complainant: it is never less than they have already."""

from datetime import date, timedelta

from tests.factories import Story, about, rules_of
from tests.histories import early_answered, local_answered

from estate_complaints.rules.entries.handling import MoreTimeAnswered, MoreTimeAsked

DAY = date(2026, 12, 18)


def asked(story: Story, clock: str) -> Story:
    return story.then(DAY, MoreTimeAsked(clock=clock))


def test_more_time_is_never_granted_to_an_earlier_day() -> None:
    """C-043, C-055: an extension gives more time."""
    for story, clock, rule in (
        (early_answered(DAY), "local_window", "C-043"),
        (local_answered(DAY), "review_window", "C-055"),
    ):
        due = asked(story, clock).clock(clock, DAY).due
        assert due is not None
        granted = MoreTimeAnswered(clock=clock, granted=True, until=due)
        assert rule in rules_of(story.against(granted, DAY), "block")
        later = about(granted, until=due + timedelta(days=1))
        assert rule not in rules_of(story.against(later, DAY))


def test_a_refusal_may_name_any_day_or_none() -> None:
    """C-043."""
    story = asked(early_answered(DAY), "local_window")
    refused = MoreTimeAnswered(clock="local_window", granted=False, until=DAY)
    assert rules_of(story.against(refused, DAY), "block") == set()
    assert rules_of(story.against(about(refused, until=None), DAY), "block") == set()
