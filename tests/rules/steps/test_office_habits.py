"""The office's own habits stand once, at the head of its policy, and the rules keep to them."""

from datetime import date

import msgspec
import pytest
from tests.factories import Story, an_office, rules_of, shipped_policy
from tests.histories import decided

from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_parts import Rule

FRIDAY, NEXT_WEDNESDAY = date(2026, 11, 20), date(2026, 11, 25)


def with_habits(name: str, **days: int) -> Policy:
    policy = shipped_policy(name)
    return msgspec.structs.replace(policy, about=msgspec.structs.replace(policy.about, **days))


def silent(policy: Policy) -> bool:
    story = Story(policy).received(FRIDAY, stage="local")
    story.office = an_office(policy)
    return "C-009" in rules_of(story.against(decided("local"), NEXT_WEDNESDAY))


def test_the_office_says_once_after_how_many_days_somebody_should_hear_from_it() -> None:
    """C-009."""
    assert not silent(shipped_policy("ccrmo"))
    assert silent(with_habits("ccrmo", silent_days=2))


@pytest.mark.parametrize("name", ["ccrmo", "rprmo"])
@pytest.mark.parametrize("check", ["silent_for", "recorded_late"])
def test_no_rule_of_a_shipped_policy_says_the_number_again(name: str, check: str) -> None:
    """C-009, C-040, R-044."""
    rules: list[Rule] = [rule for rule in shipped_policy(name).rules if rule.check == check]
    assert all("working_days" not in rule.values for rule in rules)
