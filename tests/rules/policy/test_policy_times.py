"""What is wrong with a policy's limits of time is told in the office's words."""

from typing import Any

import pytest
from tests.small_policies import small_document, toml

from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.policy.policy_reader import PolicyRefused, read_policy

WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("answering", {"extends": ""}, "an extension is capped, and “extends” does not say who"),
    ("answering", {"longest_extension": 9000}, "amount: more than ten years cannot be counted"),
    ("informing", {"stage": ""}, "repeats: “stage” has to say at which stage the interval"),
    ("informing", {"kind": "meeting", "amount": 9, "stage": ""}, "“stage” has to say which"),
    ("informing", {"presumed_from": "sending"}, "presumed_from: there is no clock “sending”"),
    ("informing", {"called": True}, "called: only a clock of the kind “meeting” can be called."),
]
WRONG += [
    ("answering", {"after": "informing"}, "after: “informing” has to stand before it."),
    ("answering", {"within": "answering"}, "within: “answering” has a “within” itself"),
]
LATER = {"amount": 2, "unit": "months", "starts": "case.known", "starts_words": "then"}


@pytest.mark.parametrize(("clock", "wrong", "told"), WRONG)
def test_a_limit_that_contradicts_itself_is_told(
    clock: str, wrong: dict[str, Any], told: str
) -> None:
    mistakes = told_of("extensions", clock, wrong)
    assert any(one.startswith(f"Table “clocks” “{clock}”") and told in one for one in mistakes)


@pytest.mark.parametrize(
    ("span", "told"),
    [
        ({"starts": "tea.time"}, "“tea.time” begins with no stage of this policy"),
        ({"starts": "case.tea"}, "“case.tea” ends with no moment known"),
        ({"amount": 200}, "more than ten years cannot be counted"),
    ],
)
def test_a_later_limit_is_looked_at_as_the_first_is(span: dict[str, Any], told: str) -> None:
    [mistake] = told_of("extensions", "answering", {"later_of": [LATER | span]})
    assert told in mistake


def test_a_later_limit_needs_a_first_one() -> None:
    [mistake] = told_of("no_numbers", "answering", {"later_of": [LATER]})
    assert mistake.endswith("later_of: “amount” is missing, so there is nothing to be later than.")


@pytest.mark.parametrize(
    ("table", "wrong", "told"),
    [
        ("stages", {"kept_by": "king"}, "Table “stages” “answer”, kept_by: there is no role"),
        ("external", {"letters": ["x"]}, "Table “external” number 1, letters: there is no letter"),
        ("external", {"last_day": "x"}, "Table “external” number 1: there is no clock “x”."),
        ("entry", {"categories": ["x"]}, "Table “entry” number 1: there is no category “x”."),
        ("entry", {"about": ["x"]}, "Table “entry” number 1: there is no kind of subject “x”."),
        ("entry", {"about": ["service"]}, "Table “entry”: the last line must be for every"),
    ],
)
def test_what_a_policy_names_must_be_there(table: str, wrong: dict[str, Any], told: str) -> None:
    document = small_document("one_stage")
    document[table][0] |= wrong
    assert any(one.startswith(told) for one in mistakes_in(document))


def told_of(name: str, clock: str, wrong: dict[str, Any]) -> tuple[str, ...]:
    document = small_document(name)
    at = next(one for one in document["clocks"] if one["id"] == clock)
    at |= wrong
    for key in [key for key, value in at.items() if value == ""]:
        del at[key]
    return mistakes_in(document)


def mistakes_in(document: dict[str, Any]) -> tuple[str, ...]:
    with pytest.raises(PolicyRefused) as refused:
        read_policy(toml(document), CHECKS)
    return refused.value.mistakes


def test_a_rule_that_speaks_at_no_step_is_refused() -> None:
    document = small_document("extensions")
    document["rules"][0]["on"] = []
    assert any("on: at least one kind of entry is needed" in one for one in mistakes_in(document))


def test_what_opens_the_way_earlier_is_named_as_the_program_knows_it() -> None:
    """C-063: any other word would do nothing."""
    document = small_document("extensions")
    document["clocks"][0]["earlier_if"] = "full_moon"
    assert any("earlier_if" in one for one in mistakes_in(document))
