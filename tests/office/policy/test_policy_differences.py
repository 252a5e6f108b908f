"""What differs between two editions, told part by part in the office's words."""

import pytest
from tests.factories import policy_text, shipped_policy

from estate_complaints.office.policy.policy_differences import Difference, differences
from estate_complaints.rules.policy.policy_reader import read_policy


def found(was: str, now: str, name: str = "ccrmo") -> tuple[Difference, ...]:
    text = policy_text(name)
    assert was in text
    after = read_policy(text.replace(was, now, 1), every_reading=False)
    return differences(shipped_policy(name), after)


@pytest.mark.parametrize("name", ["ccrmo", "rprmo"])
def test_a_policy_does_not_differ_from_itself(name: str) -> None:
    assert differences(shipped_policy(name), shipped_policy(name)) == ()


@pytest.mark.parametrize(
    ("was", "now", "part", "before", "after"),
    [
        ("amount = 20\nunit = \"days\"", "amount = 25\nunit = \"days\"", "Time limit",
         "20 days from", "25 days from"),
        ('stops = ["case.recorded"]', 'stops = ["case.closed"]', "Time limit",
         "stops: case.recorded", "stops: case.closed"),
        ('level = "warn"\nsays = "Nothing was tried', 'level = "tell"\nsays = "Nothing was tried',
         "Check", "Needs a written reason: Nothing", "Is pointed out: Nothing"),
        ('name = "Housing Officer"', 'name = "Tenancy Officer"', "Role",
         "Housing Officer, rank 2", "Tenancy Officer, rank 2"),
        ('approved_by = ["estate_manager", "chair"]', 'approved_by = ["chair"]', "Letter",
         "approved by Estate Manager or Chair", "approved by Chair of the Board"),
        ("Petitions\"\ntext = \"Where", "Petitions\"\ntext = \"When", "Clause",
         "Where a", "When a"),
        ('chosen = "generous"', 'chosen = "literal"', "Reading", "is accepted", "is late"),
        ("travels = 2", "travels = 3", "How an answer is given", "2 working", "3 working"),
        ('register = "Complaints Book"', 'register = "The Book"', "The policy", "Book", "The Book"),
    ],
)  # fmt: skip
def test_each_kind_of_difference_is_told_with_old_and_new_words(
    was: str, now: str, part: str, before: str, after: str
) -> None:
    told = [one for one in found(was, now) if one.part == part]
    assert len(told) == 1
    assert before in told[0].was
    assert after in told[0].now


def test_what_is_new_and_what_is_gone_is_told_with_one_side_empty() -> None:
    role = '[[roles]]\nid = "clerk"\nname = "Clerk"\nrank = 1\n\n[[roles]]\nid = "receptionist"'
    (new,) = found('[[roles]]\nid = "receptionist"', role)
    assert (new.part, new.was, new.now) == ("Role", "", "Clerk, rank 1")
    gone = differences(
        read_policy(policy_text("ccrmo").replace('[[roles]]\nid = "receptionist"', role, 1)),
        shipped_policy("ccrmo"),
    )
    assert [(one.was, one.now) for one in gone] == [("Clerk, rank 1", "")]


def test_a_new_number_alone_is_no_difference() -> None:
    assert found('edition = "1"', 'edition = "2"') == ()
