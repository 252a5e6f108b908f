"""A rule that is falsified is noticed by its tests, and nothing else is touched by it."""

import sys
from typing import Any

import pytest
from tests.factories import policy_text, shipped_policy
from tests.policy_mutations import Mutation, mutations
from tests.proofs_report import KILLED, NONE, SURVIVED, all_mutations, judged

from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.policy.policy_reader import read_policy

needs_fork = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not fork")

RULE = {"id": "C" + "-001", "check": "late", "level": "block", "on": ["a", "b"], "says": "No."}
CLOCK = {"id": "window", "rule": "C" + "-002", "amount": 10, "unit": "days"}


def told(document: dict[str, Any]) -> list[str]:
    return [one.told for one in mutations("ours", document)]


def test_a_rule_is_taken_away_and_each_thing_it_says_altered() -> None:
    assert told({"rules": [RULE]}) == ["gone", "level warn", "on without a", "on without b"]
    assert told({"clocks": [CLOCK, {"id": "unnumbered"}]}) == [
        "gone",
        "amount 11",
        "amount dropped",
        "unit working_days",
        "unit dropped",
    ]


def test_a_document_is_changed_in_one_place_and_itself_left_alone() -> None:
    document = {"about": {"id": "ours"}, "rules": [RULE, CLOCK]}
    gone, *_ = mutations("ours", document)
    assert gone.applied(document)["rules"] == [CLOCK]
    assert gone.applied({"rules": [CLOCK]}) == {"rules": [CLOCK]}
    assert document["rules"] == [RULE, CLOCK]
    assert gone.where == "ours.rules.late"


def found(where: str, told: str) -> Mutation:
    return next(one for one in all_mutations() if (one.where, one.told) == (where, told))


@needs_fork
@pytest.mark.parametrize(
    ("where", "what", "end"),
    [
        ("rprmo.clocks.stage1_reply", "amount 11", KILLED),
        ("rprmo.clocks.stage2_reply", "amount 11", SURVIVED),
        ("rprmo.clocks.stage2_reply", "unit dropped", NONE),
        ("rprmo.lists.scopes.other_body", "gone", NONE),
    ],
)
def test_a_mutation_is_noticed_or_not_and_leaves_no_trace(where: str, what: str, end: str) -> None:
    held = shipped_policy("rprmo")

    def look() -> tuple[str, str]:
        read = read_policy(policy_text("rprmo"), CHECKS)
        limits = {policy.clock("stage1_reply").amount for policy in (held, read)}
        return (SURVIVED if limits == {10} else KILLED), "ten_working_days"

    assert judged(found(where, what), look).end == end
    assert look()[0] == SURVIVED


@needs_fork
def test_a_look_that_fails_is_no_verdict(capfd: pytest.CaptureFixture[str]) -> None:
    def look() -> tuple[str, str]:
        raise ValueError("I cannot see")

    with pytest.raises(RuntimeError, match="No verdict"):
        judged(found("rprmo.clocks.stage1_reply", "amount 11"), look)
    assert "I cannot see" in capfd.readouterr().err
