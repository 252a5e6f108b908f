"""What each letter of the two policies must say, and with what force it is missed."""

from dataclasses import replace

import pytest
from tests.factories import shipped_policy
from tests.letters.letter_cases import case_for

from estate_complaints.letters.duties import unmet
from estate_complaints.letters.fields import Action, LetterFields, Point
from estate_complaints.rules.policy.policy import Letter

WHOLE = case_for("ccrmo/local_acknowledgement")
EMPTY = LetterFields(
    office=WHOLE.office,
    addressee=WHOLE.addressee,
    complaint=WHOLE.complaint,
    stage=replace(WHOLE.stage, name=""),
    signatory=WHOLE.signatory,
    reference=WHOLE.reference,
    date=WHOLE.date,
    salutation=WHOLE.salutation,
    heading=WHOLE.heading,
)
OPEN = Point(number=1, wrong="The lift was out of order.")
BARE = replace(EMPTY, points=(OPEN,), actions=(Action(what="Repair the lift."),))
"""A letter about a point that says nothing of it, and that promises something for no day."""

SETTLED = replace(OPEN, outcome="Upheld", reasons="The part was late.", references="Section 2")
WHOLE_OUTCOME = replace(
    case_for("rprmo/stage2_outcome"), points=(SETTLED,), apology="We are sorry.", lessons="Ring."
)

ACKNOWLEDGEMENT = [
    ("local_acknowledgement", "C-029 warn, C-029 warn"),
    ("review_acknowledgement", "C-029 warn, C-029 warn"),
    ("stage1_acknowledgement", "R-045 block, R-045 block, R-047 block, R-026 warn"),
    ("stage2_acknowledgement", "R-026 warn"),
]
HOLDING = [
    ("local_holding", "C-049 block"),
    ("review_holding", "C-009 warn"),
    ("stage1_holding", "R-050 block, R-050 block"),
    ("stage2_holding", "R-059 block, R-059 block"),
]
NOT_ACCEPTED = [("ccrmo not_accepted", "C-095 block"), ("rprmo not_accepted", "R-018 block")]
# what every outcome lacks, what only one that upholds something lacks
OUTCOME = [
    ("local_outcome", "C-031 block, C-009 warn, C-052 block, C-053 block", "C-097, C-003, C-099"),
    (
        "review_outcome",
        "C-031 block, C-009 warn, C-060 block, C-065 block, C-062 block",
        "C-097, C-003, C-099",
    ),
    (
        "stage1_outcome",
        "R-051 block, R-052 block, R-100 warn, R-054 block, R-055 block",
        "R-070, R-071",
    ),
    (
        "stage2_outcome",
        "R-060 block, R-061 block, R-100 warn, R-063 block, R-064 block, R-087 block, R-102 warn",
        "R-070, R-071",
    ),
]
RESTRICTED = [
    ("local_outcome", "C-075 warn"),
    ("review_outcome", "C-079 warn"),
    ("stage1_outcome", "R-098 block"),
    ("stage2_outcome", "R-098 block"),
]


def letter_of(name: str) -> Letter:
    policy, _, named = name.rpartition(" ")
    policies = [policy] if policy else ["ccrmo", "rprmo"]
    return next(
        letter for one in policies for letter in shipped_policy(one).letters if letter.id == named
    )


def lacks(name: str, fields: LetterFields, *, upheld: bool = True) -> list[str]:
    """The rules a letter does not meet, each with its force."""
    found = unmet(letter_of(name).duties, fields, upheld=upheld)
    return sorted(f"{duty.rule} {duty.level}" for duty in found)


def listed(rules: str) -> list[str]:
    return sorted(rules.split(", "))


@pytest.mark.parametrize(("name", "rules"), [*ACKNOWLEDGEMENT, *HOLDING, *NOT_ACCEPTED])
def test_a_letter_that_says_nothing_lacks_what_the_policy_wants_in_it(
    name: str, rules: str
) -> None:
    assert lacks(name, EMPTY) == listed(rules)


@pytest.mark.parametrize(("name", "always", "upheld"), OUTCOME, ids=lambda part: part)
def test_an_outcome_lacks_more_where_something_is_upheld(
    name: str, always: str, upheld: str
) -> None:
    if_upheld = [f"{rule} warn" for rule in upheld.split(", ")]
    assert lacks(name, BARE) == sorted([*listed(always), *if_upheld])
    assert lacks(name, BARE, upheld=False) == listed(always)


@pytest.mark.parametrize(("name", "rule"), RESTRICTED)
def test_a_restricted_point_is_told_its_outcome_all_the_same(name: str, rule: str) -> None:
    untold = replace(WHOLE_OUTCOME, points=(SETTLED, Point(number=2, wrong="?", restricted=True)))
    assert rule in lacks(name, untold)
    assert rule not in lacks(name, WHOLE_OUTCOME)


@pytest.mark.parametrize(
    "name", [name for name, *_ in (*ACKNOWLEDGEMENT, *HOLDING, *OUTCOME)], ids=lambda name: name
)
def test_a_letter_as_an_office_writes_it_lacks_nothing(name: str) -> None:
    policy = "rprmo" if name.startswith("stage") else "ccrmo"
    fields = case_for(f"{policy}/{name}")
    if name.endswith("outcome"):
        fields = replace(fields, points=(SETTLED,), apology="We are sorry.", lessons="Ring.")
    assert lacks(name, fields) == []
