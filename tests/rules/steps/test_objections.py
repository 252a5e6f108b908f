"""What speaks against a step: its level, its rule, its clause, and a sentence all filled in."""

import csv
import re
from dataclasses import replace
from datetime import date

import msgspec
import pytest
from tests.factories import ROOT, Story, rules_of, shipped_policy
from tests.histories import (
    acknowledged,
    ccrmo,
    further,
    local_answered,
    local_asked,
    local_ready,
    received,
)

from estate_complaints.rules.entries.intake import Happening, Representative, Subject
from estate_complaints.rules.entries.outcome import Closed, OutcomeGiven
from estate_complaints.rules.policy.policy import Rule
from estate_complaints.rules.policy.policy_wording import IN_SENTENCES
from estate_complaints.rules.steps.objections import Objection, fill, objection

DAY = date(2026, 12, 18)
ANN = Representative(name="Ann O’Nymous")
both = pytest.mark.parametrize("name", ["ccrmo", "rprmo"])


def said(story: Story, sentence: str) -> str:
    return fill(story.scene(DAY), sentence)


def with_rule(story: Story, rule: Rule) -> Story:
    """The same story under a policy that says nothing but one rule."""
    story.policy = msgspec.structs.replace(story.policy, rules=(rule,))
    return story


def a_rule(check: str, only_if: str = "", unless: str = "") -> Rule:
    return Rule(
        id="X-000",
        clause="4.p1",
        on=("closed",),
        check=check,
        only_if=only_if,
        unless=unless,
        level="warn",
        says="{register}.",
    )


# --- sentences ---


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("Dear {complainant}", "Dear Ms Paige Turner"),
        ("{representative} speaks", "Ann O’Nymous speaks"),
        ("about {subject}", "about Person 4"),
        ("at {stage}", "at Local Resolution"),
        ("in the {register}", "in the Complaints Book"),
        ("{organisation}’s {head}", "CCRMO’s Estate Manager"),
        ("by {due}", "by Wed 20 Jan 2027"),
        ("{officer} deals with it", "Person 6 deals with it"),
        ("complaint {number}", "complaint 41"),
        ("more than {limit}", "more than 6 months"),
        ("plain words", "plain words"),
    ],
)
def test_a_sentence_is_filled_with_the_facts_of_the_case(sentence: str, read: str) -> None:
    """C-008: the same words for everybody who asks."""
    story = local_ready(DAY, representative=ANN, subject=Subject(kind="staff", member=4))
    assert said(story, sentence) == read


def test_where_a_fact_is_missing_the_sentence_still_reads() -> None:
    """C-082, C-086: nobody is named, nobody is assigned, nothing is due."""
    story = ccrmo(DAY)
    nobody = replace(story.scene(DAY), complainant="")
    assert fill(nobody, "{complainant}") == "the complainant"
    assert said(story, "{officer}, {due}") == "nobody, no date"
    assert said(story, "{representative}{subject}") == ""


def test_a_name_is_printed_as_it_was_typed_whatever_it_holds() -> None:
    story = ccrmo(DAY, subject=Subject(kind="staff", name="{officer} & <b>Bob</b> 100%"))
    assert said(story, "About {subject}.") == "About {officer} & <b>Bob</b> 100%."


@both
def test_every_placeholder_a_policy_may_use_is_filled(name: str) -> None:
    story = received(name, DAY, representative=ANN, subject=Subject(kind="staff", name="Bob"))
    for placeholder in IN_SENTENCES:
        assert "{" not in said(story, "{" + placeholder + "}")
    assert said(story, "{unheard_of}") == "{unheard_of}"


@both
def test_no_sentence_of_a_policy_is_left_with_a_gap(name: str) -> None:
    """Every rule, filled for a case that has everything and for one that has nothing."""
    bare = {"complainant": None, "happened": Happening(), "points": (), "summary": ""}
    for story in (received(name, DAY, representative=ANN), received(name, DAY, **bare)):
        for rule in story.policy.rules:
            sentence = said(story, rule.says)
            assert "{" not in sentence
            assert sentence.endswith((".", "?")), sentence


# --- what an objection says ---


def test_an_objection_names_its_rule_and_cites_its_clause() -> None:
    (found,) = [
        one
        for one in ccrmo(DAY).against(OutcomeGiven(stage="early", how="email"), DAY)
        if one.rule == "C-037"
    ]
    assert (found.level, found.clause, found.cited) == ("block", "4.p1", "section 4")
    assert found.says.startswith("At Early Resolution there is no written response.")


def test_the_order_of_things_speaks_without_a_rule_and_still_cites() -> None:
    (found,) = ccrmo(DAY).against(acknowledged("early"), DAY)
    assert found == Objection(
        "block", "", "4.p1", "section 4", "Early Resolution needs no acknowledgement."
    )


def test_an_objection_to_no_clause_cites_none() -> None:
    scene = ccrmo(DAY).scene(DAY)
    assert objection(scene, "block", "", "The day lies in the future.").cited == ""


@both
def test_every_rule_is_one_of_the_catalogue(name: str) -> None:
    path = ROOT / "tests" / "policy_rules.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        catalogue = {row["rule"] for row in csv.DictReader(file, delimiter="\t")}
    named = {rule.id for rule in shipped_policy(name).rules}
    assert named <= catalogue
    assert all(re.fullmatch(r"[CR]-\d{3}", rule) for rule in named)


# --- when a rule speaks ---


def test_a_rule_speaks_only_at_its_stages() -> None:
    """C-044 is of the Local Resolution, C-056 of the Review."""
    letter = OutcomeGiven(stage="local", how="email")
    found = rules_of(local_asked(DAY).against(letter, DAY))
    assert "C-044" in found
    assert "C-056" not in found


def test_a_further_check_narrows_a_rule_and_another_silences_it() -> None:
    """C-046, C-083, R-067, R-101: “only if” and “unless”."""
    closed = Closed(reason="withdrawn")
    broken, kept = "no_lesson", "anonymous_complainant"
    spoken = [
        (a_rule(broken), True),
        (a_rule(kept), False),
        (a_rule(broken, only_if="points_undecided"), True),
        (a_rule(broken, only_if=kept), False),
        (a_rule(broken, unless="points_undecided"), False),
        (a_rule(broken, unless=kept), True),
        (a_rule(broken, only_if="points_undecided", unless="cause_unknown"), True),
    ]
    for rule, speaks in spoken:
        found = with_rule(ccrmo(DAY), rule).against(closed, DAY)
        assert ("X-000" in rules_of(found)) is speaks, rule


def test_several_rules_speak_at_once_and_each_is_heard() -> None:
    """C-054, C-057: all that is wrong is said the first time."""
    request = further("review", channel="telephone", why="", wanted="")
    found = local_answered(DAY).against(request, date(2027, 1, 8))
    assert rules_of(found) == {"C-053", "C-054", "C-057"}
    assert rules_of(found, "block") == set()
