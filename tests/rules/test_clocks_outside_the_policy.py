"""A complaint the policy does not cover runs late for nobody; what it then asks still runs."""

from datetime import date

from tests.factories import Story, shipped_policy

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
