"""Every rule of the policies has its place in the program and its proof, or the suite fails."""

import pytest
from tests.rules_report import (
    FORCES,
    SOURCE,
    Row,
    in_policy,
    in_source,
    in_tests,
    named,
    printed,
    strangers,
    table,
)

ROWS = table()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.rule)
def test_every_rule_has_a_place_in_the_program_and_a_test(row: Row) -> None:
    assert row.missing == ()


def test_every_rule_says_with_what_force_it_holds() -> None:
    assert [row.rule for row in ROWS if not row.force or set(row.force) - set(FORCES)] == []


def test_no_number_is_named_that_no_policy_has() -> None:
    assert strangers(ROWS) == []


def test_a_rule_without_place_or_proof_is_pointed_out() -> None:
    row = Row("C-999", "9", "B", "words", places=(), tests=())
    assert row.missing == ("a place in the program", "a test")
    assert len([line for line in printed(row) if "MISSING" in line]) == 2
    whole = Row("C-999", "9", "B", "words", places=("here",), tests=("there",))
    assert whole.missing == ()


def test_a_place_in_a_policy_is_found_by_its_key() -> None:
    clock = {"id": "window", "rule": "C-001", "parts": [{"rule": "C-002"}]}
    rule = {"id": "C-003", "check": "too_old", "level": "warn", "on": ["received", "closed"]}
    found = dict(in_policy("ours", {"clocks": [clock], "rules": [rule]}))
    assert found == {
        "C-001": "ours: clocks.window",
        "C-002": "ours: clocks.window.parts",
        "C-003": "ours: rules.too_old (warn at received, closed)",
    }


def test_a_place_in_the_program_is_found_by_its_docstring() -> None:
    text = 'def late():\n    """Keeps R-001..R-003."""\n\ndef other():\n    x = "R-004"\n'
    assert [rule for rule, _ in in_source(SOURCE / "a.py", text)] == ["R-001", "R-002", "R-003"]


def test_a_proof_is_a_test_that_names_the_rule_or_runs_on_a_table_of_them() -> None:
    text = """
LINES: list[str] = [("C-001", 1)]
OTHER = ["C-009"]

@mark(LINES)
def test_one():
    assert True

def test_two():
    '''C-002.'''

@invariant()
def holds():
    '''C-003.'''

def a_story():
    '''C-008.'''
"""
    assert dict(in_tests(text)) == {"C-001": "test_one", "C-002": "test_two", "C-003": "holds"}


def test_a_rule_is_named_singly_or_as_the_end_of_a_range() -> None:
    assert list(named("C" + "-007, r" + "_049")) == ["C" + "-007", "R" + "-049"]
    assert list(named("R" + "-051..R" + "-053")) == [f"R-0{n}" for n in (51, 52, 53)]
    assert len(ROWS) == 207
