"""Approving an outcome letter: never the person complained about, and only as it was approved."""

from datetime import date

import pytest
from tests.factories import Story, about
from tests.histories import decided, local_asked, rprmo, stage1_ready

from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import Acknowledged, Assigned, ContactMade
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import (
    Approved,
    OutcomeConfirmed,
    OutcomeGiven,
    Returned,
    SentForApproval,
)

DAY = date(2026, 12, 18)
SENT = SentForApproval(
    stage="stage1", letter="stage1_outcome", apology="We are sorry.", lessons="Ring earlier."
)
APPROVED = Approved(stage="stage1", letter="stage1_outcome")
RETURNED = Returned(stage="stage1", letter="stage1_outcome", comment="Say it plainly.")
LETTER = OutcomeGiven(stage="stage1", how="email", apology="We are sorry.", lessons="Ring earlier.")


def blocks(story: Story, entry: Entry, actor: int = 1) -> list[str]:
    return [one.says for one in story.against(entry, DAY, actor) if one.level == "block"]


@pytest.fixture
def approved() -> Story:
    """A reply at stage 1 was approved with an apology and a lesson."""
    return stage1_ready(DAY).then(DAY, SENT, APPROVED)


@pytest.mark.parametrize("answer", [APPROVED, RETURNED])
def test_nobody_approves_the_letter_about_themselves(answer: Entry) -> None:
    """C-073, R-037: the person complained about has no part in the answer."""
    story = rprmo(DAY)
    director, chair = story.in_role("estate_director"), story.in_role("chair")
    story = rprmo(DAY, subject=Subject(kind="director", member=director))
    board = story.in_role("board_member")
    story.then(
        DAY,
        Acknowledged(stage="stage1", how="email"),
        Assigned(stage="stage1", officers=(board,), uninvolved=True),
        ContactMade(stage="stage1", how="telephone", note="Went through it."),
        decided("stage1"),
        SENT,
    )
    assert any("about you" in says for says in blocks(story, answer, director))
    assert blocks(story, answer, chair) == []


def test_the_letter_goes_out_as_it_was_approved(approved: Story) -> None:
    """C-104, R-008."""
    assert blocks(approved, LETTER) == []


@pytest.mark.parametrize("field", ["apology", "lessons", "remarks"])
def test_other_words_than_were_approved_do_not_go_out(approved: Story, field: str) -> None:
    """C-104, R-008: an approval is of a letter, not of whatever is typed afterwards."""
    changed = about(LETTER, **{field: "It was the contractor's fault."})
    assert any("no longer what was approved" in says for says in blocks(approved, changed))


def test_other_words_can_be_sent_for_approval_once_more(approved: Story) -> None:
    anew = about(SENT, apology="We are very sorry.")
    assert blocks(approved, anew) == []
    approved.then(DAY, anew)
    assert blocks(approved, LETTER) != []
    approved.then(DAY, APPROVED)
    assert blocks(approved, about(LETTER, apology="We are very sorry.")) == []


def test_a_confirmation_says_what_was_approved_too() -> None:
    """C-050, C-104."""
    story = local_asked(DAY)
    services = story.in_role("services_manager")
    story.then(
        DAY,
        Assigned(stage="local", officers=(services,)),
        Acknowledged(stage="local", how="email"),
        decided("local"),
        OutcomeGiven(stage="local", how="telephone"),
        SentForApproval(stage="local", letter="local_outcome", apology="We are sorry."),
        Approved(stage="local", letter="local_outcome"),
    )
    confirmed = OutcomeConfirmed(stage="local", how="post", apology="We are sorry.")
    assert blocks(story, confirmed) == []
    assert blocks(story, about(confirmed, apology="")) != []
