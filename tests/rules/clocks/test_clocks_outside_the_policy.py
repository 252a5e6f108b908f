"""A complaint the policy does not cover runs late for nobody; what it then asks still runs."""

from datetime import date

import msgspec
from tests.factories import Story, shipped_policy
from tests.histories import decision, early_answered

from estate_complaints.rules.entries.intake import ScopeDecided

RECEIVED, LATER = date(2026, 11, 2), date(2026, 11, 30)


def a_case(name: str) -> Story:
    return Story(shipped_policy(name)).received(RECEIVED)


def scope(story: Story, *, excludes: bool) -> str:
    return next(term.id for term in story.policy.lists.scopes if term.excludes == excludes)


def test_a_complaint_decided_to_be_outside_the_policy_is_no_longer_late() -> None:
    """C-088, C-021..C-024, R-015..R-020: on referral the clocks stop."""
    for name in ("ccrmo", "rprmo"):
        story = a_case(name)
        decision = scope(story, excludes=True)
        story.then(date(2026, 11, 5), ScopeDecided(decision=decision, why="It is another's."))
        late = [clock for clock in story.scene(LATER).clocks if clock.state == "late"]
        assert all(clock.rule.scopes for clock in late)


def test_a_complaint_the_policy_covers_goes_on_running() -> None:
    """R-049."""
    story = a_case("rprmo")
    story.then(date(2026, 11, 5), ScopeDecided(decision=scope(story, excludes=False), why="Ours."))
    assert story.clock("stage1_reply", LATER).state == "late"


def test_what_belongs_to_another_body_still_has_to_be_forwarded_in_time() -> None:
    """R-021: three working days, and that clock is the one that runs."""
    story = a_case("rprmo")
    story.then(date(2026, 11, 3), ScopeDecided(decision="other_body", why="The Council's."))
    assert story.clock("forwarding", LATER).state == "late"
    assert story.clock("stage1_reply", LATER).state == "gone"


def test_a_time_of_the_resident_is_gone_with_the_rest_also_after_its_last_day() -> None:
    """C-088: it does not come back as one that ran out."""
    story = early_answered(RECEIVED)
    story.then(date(2026, 11, 5), ScopeDecided(decision="too_old", why="Last year."))
    states = {story.clock("local_window", day).state for day in (LATER, date(2027, 6, 1))}
    assert states == {"gone"}


def test_what_is_to_be_looked_at_on_a_saturday_is_due_by_the_working_day_before() -> None:
    """R-019: Christmas Day is a Friday and Boxing Day a Saturday in 2026."""
    again = msgspec.structs.replace(decision("legal"), review_on=date(2026, 12, 26))
    clock = a_case("rprmo").then(RECEIVED, again).clock("decision_review", LATER)
    assert (clock.due, clock.act_by) == (date(2026, 12, 26), date(2026, 12, 24))
