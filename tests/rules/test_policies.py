"""The two shipped policies: what they say, by what number, and that every word has its clause."""

import csv
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.factories import (
    a_complaint,
    policy_text,
    shipped_policy,
)

from estate_complaints.rules.entries.intake import FirstContact
from estate_complaints.rules.intake import entry_stage

pytestmark = pytest.mark.reads_the_policy

ROOT = Path(__file__).resolve().parents[2]
RULE = re.compile(r"[CR]-\d{3}")
BOTH = pytest.mark.parametrize("name", ["ccrmo", "rprmo"])


def catalogue() -> dict[str, str]:
    """The policies' own words for every rule, by its number."""
    with (ROOT / "tests" / "policy_rules.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["rule"]: row["words of the policy"] for row in rows}


def numbered(part: Any) -> Iterator[str]:
    """Every rule number that stands anywhere in a policy file."""
    if isinstance(part, dict):
        yield from (part[k] for k in ("id", "rule") if RULE.fullmatch(str(part.get(k, ""))))
        for value in part.values():
            yield from numbered(value)
    elif isinstance(part, list):
        for value in part:
            yield from numbered(value)


def ids(parts: Any) -> list[str]:
    return [part.id for part in parts]


@BOTH
def test_every_rule_number_in_a_policy_is_in_the_catalogue(name: str) -> None:
    found = set(numbered(tomllib.loads(policy_text(name))))
    assert len(found) > 75
    assert found <= catalogue().keys()
    assert {number[0] for number in found} == {name[0].upper()}


@BOTH
def test_every_clause_keeps_the_words_that_the_catalogue_quotes(name: str) -> None:
    whole = " ".join(" ".join(clause.text.split()) for clause in shipped_policy(name).clauses)
    ours = {n: words for n, words in catalogue().items() if n[0] == name[0].upper()}
    quoted = [part.strip() for words in ours.values() for part in re.split(r"\.\.\.|;", words)]
    missing = [words for words in quoted if words not in whole and words != "(silence)"]
    assert missing == []


@BOTH
def test_taking_a_complaint_down_is_never_blocked(name: str) -> None:
    """Logging must always be possible: C-040, R-033."""
    on_receipt = [rule for rule in shipped_policy(name).rules if "received" in rule.on]
    assert len(on_receipt) >= 6
    assert {rule.level for rule in on_receipt} == {"warn", "tell"}


@BOTH
def test_no_rule_is_stated_twice(name: str) -> None:
    policy = shipped_policy(name)
    lines = [
        (rule.id, kind, stage, rule.check, rule.only_if, rule.unless, str(rule.values))
        for rule in policy.rules
        for kind in rule.on
        for stage in rule.stages or ids(policy.stages)
    ]
    assert len(lines) == len(set(lines))


@BOTH
def test_what_a_rule_says_is_whole_sentences(name: str) -> None:
    policy = shipped_policy(name)
    says = [rule.says for rule in policy.rules]
    says += [duty.says for letter in policy.letters for duty in letter.duties]
    assert [words for words in says if not re.match(r"[A-Z{].*\.$", words)] == []


@BOTH
def test_outcomes_are_upheld_and_not_upheld_and_nothing_between(name: str) -> None:
    """C-031, R-042, R-068."""
    assert ids(shipped_policy(name).lists.outcomes) == ["upheld", "not_upheld"]


def test_where_a_complaint_starts() -> None:
    """C-033, C-036; R-034: stage 1 always."""
    ccrmo, rprmo = shipped_policy("ccrmo"), shipped_policy("rprmo")
    starts = {
        "early": FirstContact(tried="yes"),
        "local": FirstContact(tried="yes", wants_written=True),
    }
    for stage, contact in starts.items():
        assert entry_stage(ccrmo, a_complaint(ccrmo, first_contact=contact)).stage == stage
        assert entry_stage(rprmo, a_complaint(rprmo, first_contact=contact)).stage == "stage1"
    hard = a_complaint(ccrmo, first_contact=FirstContact(tried="not_practicable"))
    assert entry_stage(ccrmo, hard).stage == "local"


def test_who_deals_with_each_stage() -> None:
    """C-034, C-046, C-058, AMB-11, AMB-15; R-036..R-039, R-082, AMB-26, AMB-32."""
    early, local, review = (stage.handlers for stage in shipped_policy("ccrmo").stages)
    assert not early.roles
    assert (local.more_senior_than, local.or_board) == ("early", True)
    assert (review.all_of, review.board_members) == (("estate_manager",), 2)
    first, second, board = shipped_policy("rprmo").stages
    assert (first.handlers.manager_of_service, first.handlers.instead) == (True, "estate_director")
    panels = {other.about: other.board_members for other in first.other_handlers}
    assert panels == {("board_member",): 2, ("director",): 0}
    assert (second.handlers.roles, second.handlers.instead) == (("estate_director",), "chair")
    assert (board.handlers.board_members, board.handlers.not_from) == (2, ("stage1", "stage2"))


def test_a_board_review_is_no_stage_and_the_last_stage_of_each_policy_is_final() -> None:
    """R-034, R-080, R-081, AMB-34; C-060."""
    rprmo = shipped_policy("rprmo")
    assert [stage.id for stage in rprmo.stages if stage.counts] == ["stage1", "stage2"]
    assert [stage.id for stage in rprmo.stages_after("stage2")] == ["board_review"]
    finals = [s.id for p in ("ccrmo", "rprmo") for s in shipped_policy(p).stages if s.final]
    assert finals == ["review", "stage2"]


def test_sections_without_numbers_are_counted_and_cited_by_section() -> None:
    """AMB-44."""
    policy = shipped_policy("ccrmo")
    assert policy.cite("5.p1") == policy.cite("5.p2") == "section 5"
    assert policy.clause("5.p2").heading == "Local Resolution"
    assert len(policy.clauses) == 32


def test_a_number_that_stands_twice_is_cited_as_first_and_second() -> None:
    """AMB-43: two sections 2.1 and two 8.2; stray marks of the file are left out."""
    policy = shipped_policy("rprmo")
    assert policy.cite("2.1#2") == "section 2.1 (second)"
    assert policy.clause("8.2#2").text.startswith("In most cases the main action")
    assert policy.clause("6.3").text.startswith("Stage 1 complaints will be dealt with")
    assert "and 1where required" in policy.clause("8.3").text
    assert len(policy.clauses) == 53


def test_every_reading_of_an_unclear_passage_is_told() -> None:
    told = {name: set(ids(shipped_policy(name).ambiguities)) for name in ("ccrmo", "rprmo")}
    shared = {14, 45, 47, 48}
    assert told["ccrmo"] == {f"AMB-{n}" for n in {*range(1, 23), 44, 46} | shared}
    assert told["rprmo"] == {f"AMB-{n}" for n in {*range(23, 44)} | shared}


def test_what_the_policies_exclude() -> None:
    """C-021..C-024, C-084, C-087, C-088, C-092, C-095; R-015..R-021, R-101."""
    excluded = {
        name: {t.rule for t in shipped_policy(name).lists.scopes if t.excludes}
        for name in ("ccrmo", "rprmo")
    }
    ccrmo = {21, 22, 23, 24, 84, 87, 88, 92, 93, 95}
    assert excluded["ccrmo"] == {f"C-{number:03}" for number in ccrmo}
    assert excluded["rprmo"] == {f"R-{number:03}" for number in {*range(15, 22), 101}}


def test_what_prevents_the_same_thing_happening_again() -> None:
    """C-004, C-032, C-099; R-004, R-071."""
    usual = {"policy_revision", "procedure_revision", "training"}
    for name in ("ccrmo", "rprmo"):
        prevents = {term.id for term in shipped_policy(name).lists.remedies if term.prevents}
        assert usual <= prevents
    beyond = ids(shipped_policy("ccrmo").lists.not_put_right)
    assert beyond == ["not_possible", "not_practical", "not_value_for_money"]


def test_how_complaints_come_in() -> None:
    """C-025, R-028, AMB-48: six ways each, and which of them are in writing."""
    written = {
        name: {term.id for term in shipped_policy(name).lists.channels if term.written}
        for name in ("ccrmo", "rprmo")
    }
    assert written["ccrmo"] == {"letter", "email", "website"}
    assert written["rprmo"] == {"in_writing", "email", "website", "council"}
    assert all(len(shipped_policy(name).lists.channels) == 6 for name in written)


def test_what_a_complaint_can_be_about() -> None:
    """C-012, C-016..C-020; R-009..R-014, R-022, R-023: a late repair is a complaint."""
    numbers = {
        name: {term.rule for term in shipped_policy(name).lists.categories}
        for name in ("ccrmo", "rprmo")
    }
    assert numbers["ccrmo"] == {f"C-{number:03}" for number in (12, *range(16, 21))}
    assert numbers["rprmo"] == {f"R-{number:03}" for number in (*range(9, 15), 22, 23)}


def test_who_may_complain_and_nobody_is_turned_away() -> None:
    """C-013, C-020, C-082, C-085; R-005, R-033."""
    kinds = {
        name: {term.id: term for term in shipped_policy(name).lists.complainant_kinds}
        for name in ("ccrmo", "rprmo")
    }
    assert kinds["ccrmo"]["office"].no_person
    for known in kinds.values():
        assert known["anonymous"].anonymous
        assert known["petition"].petition
        assert {"resident", "group", "stakeholder", "board_member"} <= known.keys()


def test_what_somebody_decides_is_kept_with_its_clause() -> None:
    """C-077, C-083, C-088, C-090, C-092, C-096, C-100; R-027, R-041, R-074, R-076, R-078, R-098."""
    decided = {t.rule for n in ("ccrmo", "rprmo") for t in shipped_policy(n).lists.decisions}
    ccrmo, rprmo = (77, 83, 88, 90, 92, 96, 100), (27, 41, 74, 76, 78, 98)
    assert {f"C-{number:03}" for number in ccrmo} <= decided
    assert {f"R-{number:03}" for number in rprmo} <= decided
