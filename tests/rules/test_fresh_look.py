"""Whoever deals with stage 2 begins with the complaint, and not with what stage 1 decided."""

from datetime import date

import pytest
from tests.factories import Story, policy_text, shipped_policy
from tests.histories import (
    assigned,
    board_review_asked,
    decided,
    further,
    review_asked,
    rprmo,
    stage2_asked,
)
from tests.rules.test_checks_of_rprmo import CHAIR, DIRECTOR, MANAGER

from estate_complaints.rules.entries.outcome import (
    Closed,
    LessonRecorded,
    OutcomeGiven,
    SentForApproval,
)
from estate_complaints.rules.fresh_look import put_aside, tells_of
from estate_complaints.rules.policy.policy_reader import PolicyRefused, read_policy

DAY = date(2026, 12, 18)
GIVEN = stage2_asked(DAY).then(DAY, assigned("stage2", DIRECTOR))
ANSWERED = stage2_asked(DAY).then(DAY, assigned("stage2", DIRECTOR), decided("stage2"))
ANSWERED.then(DAY, OutcomeGiven(stage="stage2", how="email"))
WITHDRAWN = stage2_asked(DAY).then(DAY, assigned("stage2", DIRECTOR), Closed(reason="withdrawn"))


@pytest.mark.parametrize(
    ("story", "reader", "aside"),
    [
        (GIVEN, DIRECTOR, ("stage1",)),
        (GIVEN, CHAIR, ()),
        (GIVEN, MANAGER, ()),
        (stage2_asked(DAY), DIRECTOR, ("stage1",)),
        (stage2_asked(DAY), MANAGER, ()),
        (ANSWERED, DIRECTOR, ()),
        (WITHDRAWN, DIRECTOR, ()),
        (board_review_asked(DAY), CHAIR, ()),
        (review_asked(DAY), 7, ()),
    ],
    ids=[
        *("who deals with it", "somebody else", "who dealt with stage 1", "who may, while nobody"),
        *("who may not", "once it is answered", "once it is closed", "at the Board review"),
        "at Cottington Close",
    ],
)
def test_the_outcome_of_stage_1_is_put_aside_for_whoever_deals_with_stage_2(
    story: Story, reader: int, aside: tuple[str, ...]
) -> None:
    """R-065: with no regard to the outcome of stage 1 and the views of its officer."""
    assert put_aside(story.scene(DAY, reader)) == aside


def test_what_was_decided_and_thought_is_put_aside_and_the_evidence_is_not() -> None:
    """R-065: a lesson learned since belongs to stage 2."""
    story = stage2_asked(DAY).then(DAY, decided("stage2"), LessonRecorded(lesson="Ring back."))
    case = story.case()
    kinds = {type(line.entry) for line in case.history if tells_of(case, line, ("stage1",))}
    assert kinds == {type(decided("stage1")), OutcomeGiven}
    hidden = [line for line in case.history if tells_of(case, line, ("stage1",))]
    assert all(line.entry.stage == "stage1" for line in hidden)  # type: ignore[attr-defined]
    assert not any(tells_of(case, line, ()) for line in case.history)


def test_the_draft_and_the_lessons_of_stage_1_are_put_aside_with_it() -> None:
    """R-065."""
    drafted = SentForApproval(stage="stage1", letter="stage1_outcome", remarks="She is wrong.")
    story = rprmo(DAY).then(DAY, LessonRecorded(lesson="None."), drafted, further("stage2"))
    case = story.case()
    assert [tells_of(case, line, ("stage1",)) for line in case.history] == [
        False,
        True,
        True,
        False,
    ]


def test_a_policy_says_which_stages_are_put_aside_and_by_which_clause() -> None:
    """R-065."""
    stage = shipped_policy("rprmo").stage("stage2")
    assert (stage.puts_aside, stage.puts_aside_clause) == (("stage1",), "7.3")
    nowhere = policy_text("rprmo").replace('puts_aside = ["stage1"]', 'puts_aside = ["stage9"]')
    with pytest.raises(PolicyRefused, match="puts_aside: there is no stage “stage9”"):
        read_policy(nowhere)
