"""Changing single values in a policy's file, and nothing else of what the office brought."""

import difflib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.factories import policy_text, shipped_policy

from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.policy.policy_reader import read_otherwise, read_policy
from estate_complaints.rules.policy.policy_text import CannotRetell, retold

SWITCHED = [
    (name, one.id, reading.key)
    for name in ("ccrmo", "rprmo")
    for one in shipped_policy(name).ambiguities
    for reading in one.readings
    if reading.key != one.chosen
]


def changed_lines(before: str, after: str) -> list[str]:
    return [line for line in difflib.ndiff(before.split("\n"), after.split("\n")) if line[0] == "+"]


@pytest.mark.parametrize(("name", "ambiguity", "key"), SWITCHED)
def test_choosing_a_reading_changes_one_line_of_the_file(
    name: str, ambiguity: str, key: str
) -> None:
    text = policy_text(name)
    told = retold(text, chosen={ambiguity: key})
    assert changed_lines(text, told) == [f'+ chosen = "{key}"']
    assert read_policy(told, every_reading=False) == read_otherwise(text, ambiguity, key)


def test_a_new_edition_has_another_number_and_first_day() -> None:
    text = policy_text("ccrmo").replace("\n", "\r\n")
    told = retold(text, edition="7", first_day=date(2027, 4, 1), chosen={"AMB-13": "literal"})
    policy = read_policy(told, CHECKS)
    assert (policy.key, policy.about.first_day) == ("ccrmo/7", "2027-04-01")
    assert len(changed_lines(text, told)) == 3
    assert told.count("\r\n") == text.count("\r\n")


def test_remarks_single_quotes_and_blanks_stay() -> None:
    text = "[about]\n  edition='1'   # ours\nfirst_day = \"2020-01-01\"\n"
    told = retold(text, edition="2", chosen={})
    assert told == '[about]\n  edition="2"   # ours\nfirst_day = "2020-01-01"\n'


def test_words_of_a_clause_that_look_like_a_table_are_left_alone() -> None:
    text = "[[clauses]]\ntext = '''\n[about]\nedition = \"1\"\n'''\n\n[about]\nedition = \"1\"\n"
    assert retold(text, edition="2", chosen={}).count('edition = "1"') == 1


@pytest.mark.parametrize(
    "text", ['about = { edition = "1" }\n', '[about]\n"edition" = "1"\n', "[about]\n"]
)
def test_a_file_written_in_another_way_is_not_changed_by_guess(text: str) -> None:
    with pytest.raises(CannotRetell):
        retold(text, edition="2", chosen={})


@given(st.text(min_size=1))
def test_any_number_an_edition_is_given_is_read_back(edition: str) -> None:
    try:
        told = retold('[about]\nedition = "1"\n', edition=edition, chosen={})
    except CannotRetell:
        return
    assert told.startswith("[about]")
