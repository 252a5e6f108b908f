"""A complaint that was never answered is not closed without a word about why."""

from datetime import date

import pytest
from tests.factories import Story, rules_of
from tests.histories import (
    board_review_asked,
    ccrmo,
    early_answered,
    local_answered,
    local_asked,
    mediating,
    review_answered,
    review_asked,
    scope,
    stage2_answered,
    stage2_asked,
)

from estate_complaints.rules.entries.handling import MediationEnded
from estate_complaints.rules.entries.outcome import Closed

DAY = date(2026, 12, 18)
ANONYMOUS = {"complainant": None, "complainant_kind": "anonymous"}

UNANSWERED = [
    (ccrmo(DAY), "C-035"),
    (local_asked(DAY), "C-048"),
    (review_asked(DAY), "C-060"),
    (stage2_asked(DAY), "R-067"),
    (board_review_asked(DAY), "R-067"),
]


def closed(story: Story) -> Closed:
    return Closed(reason=story.policy.lists.closures[0].id)


@pytest.mark.parametrize(("story", "rule"), UNANSWERED, ids=lambda one: str(one)[:6])
def test_closing_what_was_not_answered_wants_a_reason(story: Story, rule: str) -> None:
    """C-035, C-048, C-060, R-067."""
    assert rule in rules_of(story.against(closed(story), DAY), "warn")


@pytest.mark.parametrize(
    ("story", "rule"),
    [
        (early_answered(DAY), "C-035"),
        (local_answered(DAY), "C-048"),
        (review_answered(DAY), "C-060"),
        (stage2_answered(DAY), "R-067"),
        (ccrmo(DAY, **ANONYMOUS), "C-035"),
        (local_asked(DAY).then(DAY, scope("legal_proceedings")), "C-048"),
        (mediating(local_asked(DAY), DAY).then(DAY, MediationEnded(resolved=True)), "C-048"),
    ],
    ids=["early", "local", "review", "stage2", "anonymous", "excluded", "settled"],
)
def test_an_answer_a_settlement_or_a_decision_on_scope_is_reason_enough(
    story: Story, rule: str
) -> None:
    """C-070, C-087."""
    assert rule not in rules_of(story.against(closed(story), DAY), "warn")
