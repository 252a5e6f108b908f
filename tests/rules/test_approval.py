"""The approval of outcome letters: who needs it, how long it holds, and what makes it void."""

from datetime import date

import pytest
from tests.factories import Story
from tests.histories import (
    an_action,
    decided,
    early_answered,
    further,
    local_asked,
    review_asked,
    rprmo,
    stage1_ready,
)

from estate_complaints.rules.approval import Approval, approval_of
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import ActionDone, Assigned, ContactMade
from estate_complaints.rules.entries.intake import Note, PointAdded, StruckOut
from estate_complaints.rules.entries.outcome import (
    Approved,
    OutcomeConfirmed,
    OutcomeGiven,
    Returned,
    SentForApproval,
)

DAY = date(2026, 12, 18)
SENT = SentForApproval(stage="stage1", letter="stage1_outcome")
APPROVED = Approved(stage="stage1", letter="stage1_outcome")
RETURNED = Returned(stage="stage1", letter="stage1_outcome", comment="Say it plainly.")
LETTER = OutcomeGiven(stage="stage1", how="email")


def approval(story: Story, stage: str = "stage1") -> Approval:
    found = approval_of(story.policy, story.office, story.case(), stage)
    assert found is not None
    return found


def blocks(story: Story, entry: Entry, actor: int = 1) -> list[str]:
    return [one.says for one in story.against(entry, DAY, actor) if one.level == "block"]


def director(story: Story) -> int:
    return story.in_role("estate_director")


@pytest.fixture
def ready() -> Story:
    """A service manager has decided every point of stage 1."""
    return stage1_ready(DAY)


def test_a_letter_waits_until_somebody_approves_it_and_then_goes_out(ready: Story) -> None:
    """C-104, R-008: the office's own practice, so that complaints are dealt with alike."""
    assert approval(ready).needed
    assert any("approves a reply" in says for says in blocks(ready, LETTER))
    ready.then(DAY, SENT)
    assert (approval(ready).waiting, approval(ready).in_force) == (True, False)
    assert blocks(ready, LETTER)
    ready.then(DAY, APPROVED, by=director(ready))
    assert (approval(ready).waiting, approval(ready).in_force) == (False, True)
    assert blocks(ready, LETTER) == []


def test_only_those_whom_the_policy_names_approve(ready: Story) -> None:
    """R-008."""
    ready.then(DAY, SENT)
    assert blocks(ready, APPROVED, director(ready)) == []
    assert blocks(ready, APPROVED, ready.in_role("chair")) == []
    for role in ("employee", "rents_manager", "board_member"):
        for answer in (APPROVED, RETURNED):
            (refused,) = blocks(ready, answer, ready.in_role(role))
            assert refused.startswith("The letter is for the Estate Director ")
            assert refused.endswith(" Chair of the Board to approve.")


def test_there_is_nothing_to_approve_before_it_is_sent_nor_twice(ready: Story) -> None:
    nothing = ["No letter waits for approval."]
    assert blocks(ready, APPROVED, director(ready)) == nothing
    ready.then(DAY, SENT)
    assert blocks(ready, SENT) == ["The letter waits for approval already."]
    ready.then(DAY, APPROVED)
    assert blocks(ready, APPROVED, director(ready)) == nothing
    warned = [one.says for one in ready.against(SENT, DAY) if one.level == "warn"]
    assert warned == ["The letter is approved and can be sent. Say what is to be changed."]


def test_a_returned_letter_comes_back_with_its_comment_and_may_be_sent_again(ready: Story) -> None:
    ready.then(DAY, SENT, RETURNED)
    found = approval(ready)
    assert (found.waiting, found.in_force, found.comment) == (False, False, "Say it plainly.")
    assert blocks(ready, SENT) == []
    ready.then(DAY, SENT)
    assert approval(ready).waiting
    assert approval(ready).comment == ""
    ready.then(DAY, APPROVED)
    assert approval(ready).in_force


@pytest.mark.parametrize(
    "change",
    [
        decided("stage1", "upheld"),
        PointAdded(stage="stage1", wrong="And the door."),
        an_action(DAY, "stage1"),
    ],
)
def test_what_changes_the_letter_makes_its_approval_void(ready: Story, change: Entry) -> None:
    """C-104, R-008: waiting or approved, it has to be looked at again."""
    ready.then(DAY, SENT, change)
    assert not approval(ready).waiting
    assert blocks(ready, APPROVED, director(ready)) == ["No letter waits for approval."]
    ready.then(DAY, SENT, APPROVED, change)
    assert not approval(ready).in_force


def test_an_action_carried_out_is_a_change_and_a_note_or_a_call_is_none(ready: Story) -> None:
    ready.then(DAY, an_action(DAY, "stage1"))
    action = len(ready.lines)
    call = ContactMade(stage="stage1", how="telephone", note="They rang.", incoming=True)
    ready.then(DAY, SENT, APPROVED, Note(text="Filed."), call)
    assert approval(ready).in_force
    ready.then(DAY, ActionDone(action=action))
    assert not approval(ready).in_force


def test_striking_out_what_changed_the_letter_gives_the_approval_back(ready: Story) -> None:
    ready.then(DAY, SENT, APPROVED, decided("stage1", "upheld"))
    ready.then(DAY, StruckOut(number=len(ready.lines), why="The other complaint."))
    assert approval(ready).in_force


def test_striking_out_what_the_approved_letter_says_makes_it_void(ready: Story) -> None:
    """The approval was for a letter that said something else."""
    ready.then(DAY, decided("stage1", "upheld"))
    second = len(ready.lines)
    ready.then(DAY, SENT, APPROVED, StruckOut(number=second, why="It was not upheld."))
    assert not approval(ready).in_force


def test_striking_out_an_approval_makes_the_letter_wait_again(ready: Story) -> None:
    ready.then(DAY, SENT, APPROVED)
    ready.then(DAY, StruckOut(number=len(ready.lines), why="By mistake."))
    assert approval(ready).waiting


def test_an_approver_who_answers_needs_nobody_else(ready: Story) -> None:
    """R-038: the Estate Director's own reply; C-058: a panel with the Estate Manager on it."""
    ready.then(DAY, Assigned(stage="stage1", officers=(director(ready),)))
    assert not approval(ready).needed
    assert blocks(ready, SENT) == ["The letter needs no second person's approval."]
    assert blocks(ready, LETTER) == []
    review = review_asked(DAY)
    panel = (review.in_role("estate_manager"), *range(7, 9))
    review.then(DAY, Assigned(stage="review", officers=panel))
    assert not approval(review, "review").needed


def test_early_resolution_has_no_letter_to_approve() -> None:
    """C-036, C-037."""
    story = early_answered(DAY)
    assert approval_of(story.policy, story.office, story.case(), "early") is None


def test_an_outcome_may_be_told_before_its_letter_is_approved() -> None:
    """C-050, C-104: the confirmation in writing is what needs approval, and may still get it."""
    story = local_asked(DAY)
    officer = story.in_role("services_manager")
    story.then(DAY, Assigned(stage="local", officers=(officer,)), decided("local"))
    told = OutcomeGiven(stage="local", how="telephone")
    letter = OutcomeGiven(stage="local", how="email")
    assert blocks(story, told) == []
    assert len(blocks(story, letter)) == 1
    assert story.step("outcome_given", DAY).offered, "how it is given is still open"
    story.then(DAY, told)
    confirmation = OutcomeConfirmed(stage="local", how="email")
    assert len(blocks(story, confirmation)) == 1
    sent = SentForApproval(stage="local", letter="local_outcome")
    assert blocks(story, sent) == []
    story.then(DAY, sent, Approved(stage="local", letter="local_outcome"))
    assert blocks(story, confirmation) == []


def test_a_reply_that_has_to_be_written_needs_its_approval_before_anything_else() -> None:
    """R-067: there is no way to answer stage 1 that would not need it."""
    step = stage1_ready(DAY).step("outcome_given", DAY)
    assert not step.offered
    assert {one.rule for one in step.blocks} == {"R-008"}


def test_each_stage_has_its_own_approval() -> None:
    story = stage1_ready(DAY).then(DAY, SENT, APPROVED, LETTER, further("stage2"))
    found = approval(story, "stage2")
    assert (found.sent, found.in_force) == (None, False)
    assert approval(rprmo(DAY)).needed
