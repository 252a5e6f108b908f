"""What follows from the word somebody chose: of a channel, an exclusion, a remedy, an outcome."""

from datetime import date
from typing import Any

import pytest
from tests.factories import Story, a_complaint, rules_of, shipped_policy
from tests.histories import (
    an_action,
    ccrmo,
    decided,
    decision,
    early_answered,
    further,
    rprmo,
    scope,
)

from estate_complaints.rules.case.findings import is_outside
from estate_complaints.rules.entries.outcome import Closed, CompensationRecorded
from estate_complaints.rules.new_case import new_case_step

DAY = date(2026, 12, 18)

EXCLUDED = {
    "C-021": "anti_social_behaviour",
    "C-022": "information_request",
    "C-023": "service_request",
    "C-024": "not_our_responsibility",
    "C-084": "whistleblowing",
    "C-087": "legal_proceedings",
    "C-088": "solicitors",
    "C-092": "conduct",
    "C-093": "continuing",
    "C-095": "too_old",
    "R-015": "first_report",
    "R-016": "anti_social_behaviour",
    "R-017": "compensation_claim",
    "R-018": "too_old",
    "R-019": "legal_action",
    "R-020": "already_dealt_with",
    "R-021": "other_body",
    "R-101": "governance",
}


def a_story(rule: str, **said: Any) -> Story:
    return ccrmo(DAY, **said) if rule.startswith("C") else rprmo(DAY, **said)


@pytest.mark.parametrize(("rule", "word"), EXCLUDED.items())
def test_what_the_policy_excludes_is_outside_it_until_somebody_decides_otherwise(
    rule: str, word: str
) -> None:
    """C-013, R-005: and every time of ours has gone meanwhile."""
    story = a_story(rule)
    assert not is_outside(story.policy, story.case())
    story.then(DAY, scope(word))
    assert is_outside(story.policy, story.case())
    running = [clock for clock in story.scene(DAY).clocks if clock.state in ("running", "late")]
    assert {clock.rule.id for clock in running} <= {"forwarding"}
    story.then(DAY, scope("covered"))
    assert not is_outside(story.policy, story.case())


WRITTEN = {
    "C-025": {"letter", "email", "website"},
    "R-028": {"in_writing", "email", "website", "council"},
}
SPOKEN = {"C-025": {"telephone", "in_person", "third_party"}, "R-028": {"telephone", "in_person"}}
CHANNELS = [(rule, one) for rule in WRITTEN for one in sorted(WRITTEN[rule] | SPOKEN[rule])]


@pytest.mark.parametrize(("rule", "channel"), CHANNELS)
def test_what_came_by_word_of_mouth_is_noted_or_confirmed(rule: str, channel: str) -> None:
    """C-041, R-029, AMB-48: a request to be confirmed in writing, a complaint to be noted."""
    if rule == "C-025":
        found = rules_of(early_answered(DAY).against(further("local", channel), DAY), "warn")
        assert ("C-041" in found) is (channel not in WRITTEN[rule])
    else:
        taken = a_complaint(shipped_policy("rprmo"), channel=channel, points=())
        found = rules_of(rprmo(DAY, channel=channel, points=()).against(taken, DAY), "warn")
        assert ("R-029" in found) is (channel not in WRITTEN[rule])


@pytest.mark.parametrize(
    ("purpose", "prevents"),
    [
        ("policy_revision", True),
        ("procedure_revision", True),
        ("training", True),  # C-099
        ("put_right", False),
        ("apology", False),
    ],
)
def test_what_cannot_be_put_right_is_kept_from_happening_again(
    purpose: str, prevents: bool
) -> None:
    """C-004, C-032, C-099."""
    story = ccrmo(DAY, stage="local")
    story.then(DAY, decided("local", "upheld", not_put_right="not_possible"))
    story.then(DAY, an_action(DAY, "local", purpose=purpose, point=1))
    found = rules_of(story.against(Closed(reason="nothing_further_heard"), DAY), "block")
    assert ("C-004" in found) is not prevents


@pytest.mark.parametrize(
    ("rule", "story"),
    [
        ("C-023", ccrmo(DAY).then(DAY, scope("service_request"))),
        ("C-059", ccrmo(DAY).then(DAY, decision("new_issue"))),
        ("C-061", ccrmo(DAY).then(DAY, decision("correspondence"))),
        ("R-015", rprmo(DAY).then(DAY, scope("first_report"))),
        ("R-016", rprmo(DAY).then(DAY, scope("anti_social_behaviour"))),
    ],
)
def test_a_complaint_of_its_own_can_come_of_it(rule: str, story: Story) -> None:
    """R-022, R-023: a repair not done in time, a report not followed up, something new."""
    assert new_case_step(a_story(rule).scene(DAY)) is None
    assert new_case_step(story.scene(DAY)) is not None


@pytest.mark.parametrize(("rule", "stage"), [("C-031", "local"), ("R-042", "stage1")])
def test_only_what_was_upheld_calls_for_a_remedy(rule: str, stage: str) -> None:
    """C-003, R-068, R-070: upheld and not upheld, and nothing between."""
    remedy = "C-003" if rule.startswith("C") else "R-070"
    for outcome, upheld in (("upheld", True), ("not_upheld", False)):
        story = a_story(rule, stage=stage).then(DAY, decided(stage, outcome))
        found = rules_of(story.against(Closed(reason="withdrawn"), DAY))
        assert (remedy in found) is upheld
        assert not any("choose from the list" in one.says for one in _told(story, stage, outcome))
    assert any("choose from the list" in one.says for one in _told(story, stage, "partly_upheld"))


def _told(story: Story, stage: str, outcome: str) -> Any:
    return story.against(decided(stage, outcome), DAY)


@pytest.mark.parametrize("step", ["offered", "accepted", "paid"])
def test_no_sum_goes_before_the_advice_on_it(step: str) -> None:
    """C-100, C-101: neither promised nor accepted nor paid."""
    recorded = CompensationRecorded(step=step, note="Three floods.")
    advice = [CompensationRecorded(step=one) for one in ("asked", "referred", "advised")]
    assert "C-101" in rules_of(ccrmo(DAY).against(recorded, DAY), "block")
    advised = ccrmo(DAY).then(DAY, *advice)
    assert rules_of(advised.against(recorded, DAY), "block") == {"C-100"}
    advised.then(DAY, decision("compensation"))
    assert rules_of(advised.against(recorded, DAY), "block") == set()
