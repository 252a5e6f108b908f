"""Ambiguities as switches: every reading of a policy works, and each gives its own date."""

import re
import tomllib
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.factories import Story, policy_text, shipped_policy, the_calendar

from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.clocks.worked_examples import Worked, worked
from estate_complaints.rules.entries.intake import Happening
from estate_complaints.rules.policy import reading_changes
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_reader import PolicyRefused, read_otherwise, read_policy
from estate_complaints.rules.policy.policy_sense import contradictions

BOTH = pytest.mark.parametrize("name", ["ccrmo", "rprmo"])
PLAIN = {name: tomllib.loads(policy_text(name)) for name in ("ccrmo", "rprmo")}
SWITCHES = {
    name: {
        one.id: tuple(reading.key for reading in one.readings)
        for one in shipped_policy(name).ambiguities
        if one.readings
    }
    for name in ("ccrmo", "rprmo")
}


def read_as(name: str, ambiguity: str, key: str) -> Policy:
    return read_otherwise(policy_text(name), ambiguity, key)


def date_of(name: str, ambiguity: str, key: str) -> Worked:
    """The example of an ambiguity under one of its readings."""
    policy = read_as(name, ambiguity, key)
    meant = next(one for one in policy.ambiguities if one.id == ambiguity)
    found = worked(policy, the_calendar(), meant, key)
    assert found is not None
    return found


def mistakes_in(text: str) -> str:
    with pytest.raises(PolicyRefused) as refused:
        read_policy(text, CHECKS)
    return "\n".join(refused.value.mistakes)


@BOTH
@given(choices=st.data())
def test_every_combination_of_readings_gives_a_policy_without_mistakes(
    name: str, choices: st.DataObject
) -> None:
    document: reading_changes.Document = PLAIN[name]
    for ambiguity, keys in SWITCHES[name].items():
        key = choices.draw(st.sampled_from(keys), label=ambiguity)
        document = reading_changes.with_choice(document, ambiguity, key)
    told = reading_changes.worked_out(document)
    assert list(contradictions(msgspec.convert(told, Policy), CHECKS)) == []


def test_how_many_ambiguities_can_be_switched() -> None:
    assert {name: len(found) for name, found in SWITCHES.items()} == {"ccrmo": 17, "rprmo": 10}


@BOTH
def test_what_cannot_be_switched_says_why(name: str) -> None:
    for one in shipped_policy(name).ambiguities:
        assert one.taken
        assert bool(one.fixed) != bool(one.readings)


@BOTH
def test_every_reading_that_is_not_taken_changes_something(name: str) -> None:
    taken = shipped_policy(name)
    for ambiguity, keys in SWITCHES[name].items():
        chosen = next(one.chosen for one in taken.ambiguities if one.id == ambiguity)
        for key in set(keys) - {chosen}:
            other = read_as(name, ambiguity, key)
            parts = ("clocks", "rules", "stages", "lists", "age_limit", "mediation")
            same = all(getattr(other, part) == getattr(taken, part) for part in parts)
            moved = date_of(name, ambiguity, key).name if same else "changed"
            assert not same or moved


@pytest.mark.parametrize(
    ("name", "ambiguity", "key", "due"),
    [
        ("ccrmo", "AMB-13", "generous", date(2027, 1, 7)),
        ("ccrmo", "AMB-13", "working_days", date(2027, 1, 20)),
        ("ccrmo", "AMB-7", "sent", date(2027, 1, 6)),
        ("ccrmo", "AMB-7", "received", date(2027, 1, 8)),
        ("ccrmo", "AMB-14", "sent", date(2027, 1, 7)),
        ("ccrmo", "AMB-14", "two_days", date(2027, 1, 11)),
        ("ccrmo", "AMB-19", "all", date(2027, 1, 18)),
        ("ccrmo", "AMB-19", "ours", date(2027, 1, 7)),
        ("ccrmo", "AMB-1", "last_day", date(2027, 3, 30)),
        ("ccrmo", "AMB-1", "first_day", date(2026, 12, 1)),
        ("ccrmo", "AMB-1", "knowledge", date(2027, 5, 20)),
        ("ccrmo", "AMB-8", "stays_open", date(2027, 1, 11)),
        ("rprmo", "AMB-28", "calendar", date(2026, 12, 20)),
        ("rprmo", "AMB-28", "roll", date(2026, 12, 21)),
        ("rprmo", "AMB-28", "working", date(2026, 12, 22)),
    ],
)
def test_the_same_complaint_under_each_reading(
    name: str, ambiguity: str, key: str, due: date
) -> None:
    """AMB-1, AMB-7, AMB-8, AMB-13, AMB-14, AMB-19, AMB-28: worked by hand."""
    assert date_of(name, ambiguity, key).due == due


def test_a_worked_date_says_how_it_was_reached() -> None:
    """AMB-13."""
    found = date_of("ccrmo", "AMB-13", "generous")
    assert found.why.startswith("20 days from the outcome reaching you on Fri 18 Dec 2026")
    assert found.lenient == date(2027, 1, 20)
    assert date_of("ccrmo", "AMB-9", "at_once").why.startswith("At once after the outcome")
    none = date_of("ccrmo", "AMB-18", "none")
    assert (none.due, none.why) == (None, "The policy sets no time limit, section 6")


def test_a_switch_of_strictness_moves_no_date() -> None:
    """AMB-2."""
    policy = read_as("ccrmo", "AMB-2", "tell")
    meant = next(one for one in policy.ambiguities if one.id == "AMB-2")
    assert worked(policy, the_calendar(), meant, "tell") is None
    levels = {rule.level for rule in policy.rules if rule.id == "C-014"}
    assert levels == {"tell"}


def test_a_cause_can_count_from_the_day_it_began() -> None:
    """AMB-1, C-095."""
    happened = Happening(first=date(2026, 1, 5), last=date(2026, 9, 1))
    on = date(2026, 12, 1)
    for key, expected in (("last_day", False), ("first_day", True)):
        story = Story(read_as("ccrmo", "AMB-1", key)).received(on, happened=happened)
        found = [one for one in story.against(story.lines[0].entry, on) if one.rule == "C-095"]
        assert bool(found) is expected


def test_a_cause_can_count_from_the_day_they_came_to_know_of_it() -> None:
    """AMB-1, C-095: which is then asked for when the complaint is taken down."""
    happened = Happening(first=date(2026, 1, 5), last=date(2026, 1, 5), aware=date(2026, 9, 1))
    on = date(2026, 12, 1)
    for key, expected in (("last_day", True), ("knowledge", False)):
        policy = read_as("ccrmo", "AMB-1", key)
        assert policy.counts_knowledge is not expected
        story = Story(policy).received(on, happened=happened)
        found = [one for one in story.against(story.lines[0].entry, on) if one.rule == "C-095"]
        assert bool(found) is expected


def test_a_file_whose_other_reading_is_wrong_is_refused() -> None:
    text = policy_text("ccrmo").replace(
        'key = "unit", value = "working_days" }', 'key = "unit", value = "fortnights" }', 1
    )
    assert "“AMB-" in mistakes_in(text)
    assert "fortnights" in mistakes_in(text)


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ('chosen = "generous"', 'chosen = "kindly"', "“kindly” is none of generous, literal"),
        ('chosen = "generous"\n', "", "chosen: “” is none of"),
        ('id = "review_window", key = "unit"', 'id = "window", key = "unit"', "is not there"),
        ('clock = "review_window", days', 'clock = "window", days', "there is no clock “window”"),
        ('sent = "email"', 'sent = "pigeon"', "no way of sending “pigeon”"),
        ('"local.requested" = "2026-12-14"', '"local.requested" = "soon"', "“soon” is no day"),
        ('fixed = "It concerns', 'chosen = "x"\nfixed = "It concerns', "no “readings” to choose"),
        ('key = "literal"\n', 'key = "generous"\n', "a “key” of its own"),
        ('mediation = ["2026-12-29", ', "mediation = [", "the first and the last day"),
    ],
)
def test_each_mistake_in_a_reading_is_told(was: str, now: str, said: str) -> None:
    text = policy_text("ccrmo")
    assert was in text
    assert re.search(re.escape(said), mistakes_in(text.replace(was, now, 1)))


def test_two_chosen_readings_cannot_change_the_same_thing() -> None:
    text = policy_text("ccrmo").replace('chosen = "generous"', 'chosen = "literal"')
    text = text.replace('chosen = "written"', 'chosen = "told"')
    text = text.replace(
        'id = "review_window", key = "starts",', 'id = "review_window", key = "lenient_unit",'
    )
    assert "the chosen readings both change" in mistakes_in(text)
