"""A case is the same for those who read its confidential record and for those who do not."""

from datetime import UTC, date, datetime
from functools import partial

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests import histories
from tests.factories import Story, shipped_policy

from estate_complaints.rules.case.case import NotACase, case_from
from estate_complaints.rules.case.history import History, Recorded
from estate_complaints.rules.entries import CONFIDENTIAL, KINDS, decode, encode, kind_of
from estate_complaints.rules.entries.confidential import ConfidentialNote, ConfidentialStruckOut
from estate_complaints.rules.policy.confidential_parts import ConfidentialRecord, ConfidentialStep
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_sense import contradictions
from estate_complaints.rules.steps.steps import CHOSEN, steps_in

DAY = date(2027, 3, 1)
LATER = date(2027, 3, 12)
STORIES = (
    histories.early_worked,
    histories.local_ready,
    histories.local_answered,
    histories.review_answered,
    histories.stage1_ready,
    partial(histories.stage2_answered, outcome="upheld"),
)
every_kind = st.sampled_from(list(CONFIDENTIAL.values())).flatmap(st.from_type)


def sealed(number: int, entry: object) -> Recorded:
    moment = datetime(2027, 3, 2, 9, tzinfo=UTC)
    return Recorded(
        number=number, day=DAY, recorded_at=moment, by=1, entry=entry, audience="staff-41-0f"
    )


@st.composite
def with_a_record(draw: st.DrawFn, history: History) -> History:
    """The history with closed entries put anywhere, each of which takes the next number."""
    found: list[Recorded] = []
    for line in history:
        for _ in range(draw(st.integers(0, 2))):
            found.append(sealed(len(found) + 1, draw(every_kind)))
        found.append(msgspec.structs.replace(line, number=len(found) + 1))
    return (*found, *(sealed(len(found) + 1 + n, draw(every_kind)) for n in range(2)))


@given(data=st.data(), made=st.sampled_from(STORIES))
def test_nothing_about_a_case_depends_on_what_its_confidential_record_holds(
    data: st.DataObject, made: object
) -> None:
    """C-072, C-075, C-079: wherever entries of it stand, and whatever numbers they took."""
    story: Story = made(DAY)  # type: ignore[operator]
    plain = story.scene(LATER)
    whole = data.draw(with_a_record(tuple(story.lines)))
    open_lines = tuple(line for line in whole if line.audience == "office")
    assert case_from(whole, 41) == case_from(open_lines, 41)
    story.lines = list(whole)
    beside = story.scene(LATER)
    assert beside.clocks == plain.clocks
    assert steps_in(beside) == steps_in(plain)
    assert beside.case.points == plain.case.points
    assert beside.case.stages == plain.case.stages


def test_an_entry_of_the_record_cannot_strike_one_of_the_history_out() -> None:
    """C-075: or a reader could change a case that nobody else sees changed."""
    story = histories.early_worked(DAY)
    story.lines.append(sealed(9, ConfidentialStruckOut(record="staff", number=2, why="Mine")))
    assert len(case_from(story.lines).standing) == len(story.lines) - 1


def test_a_confidential_record_alone_is_no_case() -> None:
    with pytest.raises(NotACase):
        case_from([sealed(1, ConfidentialNote(record="staff", text="secret"))])


@given(every_kind)
def test_every_entry_of_the_record_reads_as_it_was_written(entry: object) -> None:
    assert decode(encode(entry)) == entry  # type: ignore[arg-type]


def test_no_step_of_a_case_and_no_rule_of_a_policy_is_of_the_record() -> None:
    """C-072, C-075: nor any letter, whose steps are all of the history's kinds."""
    assert not set(CONFIDENTIAL) & set(KINDS)
    assert not set(CONFIDENTIAL) & set(CHOSEN)
    for name in ("ccrmo", "rprmo"):
        policy = shipped_policy(name)
        assert {letter.step for letter in policy.letters} <= set(KINDS)
        assert {kind for rule in policy.rules for kind in rule.on} <= set(KINDS)


def record_of(**changed: object) -> ConfidentialRecord:
    (record, *_) = shipped_policy("ccrmo").confidential
    return msgspec.structs.replace(record, **changed)


def step(kind: str = kind_of(ConfidentialNote), **said: object) -> ConfidentialStep:
    return msgspec.convert({"kind": kind, "clause": "8.p2", "says": "…"} | said, ConfidentialStep)


def mistakes(**changed: object) -> list[str]:
    policy: Policy = shipped_policy("ccrmo")
    wrong = msgspec.structs.replace(policy, confidential=(record_of(**changed),))
    return list(contradictions(wrong))


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"id": "of staff"}, "small letters"),
        ({"about": ("cat",)}, "kind of subject “cat”"),
        ({"about": ()}, "to which complaints"),
        ({"roles": ("caretaker",)}, "role “caretaker”"),
        ({"instead": ("caretaker",)}, "role “caretaker”"),
        ({"roles": (), "line_manager": False}, "who reads it"),
        ({"categories": ("weather",)}, "category “weather”"),
        ({"clause": "99"}, "clause “99”"),
        ({"others": "Ask {nobody}."}, "nothing fills “{nobody}”"),
        ({"steps": ()}, "nothing can be handed in"),
        ({"steps": (step(), step())}, "stands there twice"),
        ({"steps": (step(), step("note"))}, "kind of confidential entry “note”"),
        ({"steps": (step(without=["colour"]),)}, "has no “colour”"),
        ({"steps": (step(without=["text"]),)}, "cannot be left out"),
        ({"steps": (step(too_early="Wait."),)}, "only the copy"),
        ({"steps": (step(says="{when}"),)}, "nothing fills “{when}”"),
    ],
)
def test_a_mistake_in_the_table_is_found_and_named(changed: dict[str, object], says: str) -> None:
    found = mistakes(**changed)
    assert any(says in one for one in found), found


def test_a_rule_cannot_be_made_for_the_record() -> None:
    """C-072: what stands in the record is no matter of the ordinary steps."""
    policy = shipped_policy("ccrmo")
    rule = msgspec.structs.replace(policy.rules[0], on=("conduct_assessed",))
    wrong = msgspec.structs.replace(policy, rules=(rule,))
    assert any("conduct_assessed" in one for one in contradictions(wrong))
