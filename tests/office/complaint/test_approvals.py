"""Letters that wait for approval: the list, who may approve, and what goes out afterwards."""

from datetime import date

import pytest
from tests.histories import acknowledged, assigned, decided
from tests.office.whole_office import AtWork

from estate_complaints.office.complaint import approve, progress
from estate_complaints.office.due_rows import ApprovalRow
from estate_complaints.office.letters import letters
from estate_complaints.office.overview.search import register_ids, register_page
from estate_complaints.office.refusal import Refused
from estate_complaints.office.rows import RegisterFilter
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.outcome import (
    Approved,
    OutcomeGiven,
    Returned,
    SentForApproval,
)

DAY = date(2026, 12, 18)
TEXTS = {"apology": "We are sorry.", "lessons": "We will ring back.", "remarks": "The part came."}
DRAFT = SentForApproval(stage="stage1", letter="stage1_outcome", **TEXTS)
APPROVED = Approved(stage="stage1", letter="stage1_outcome")
RETURNED = Returned(stage="stage1", letter="stage1_outcome", comment="Say it plainly.")
REPLY = OutcomeGiven(stage="stage1", how="post", **TEXTS)


@pytest.fixture
def sent(roupell: AtWork) -> AtWork:
    """The Repairs Manager has sent the reply to complaint 1 for approval."""
    number = roupell.record()
    manager = roupell.member("repairs_manager")
    rang = ContactMade(stage="stage1", how="telephone", note="Went through it.")
    roupell.take(number, acknowledged("stage1"), assigned("stage1", manager), rang)
    roupell.as_member(manager).take(number, decided("stage1", "upheld", put_right="Mended."), DRAFT)
    return roupell


def the_one(work: AtWork) -> ApprovalRow:
    (row,) = approve.waiting(work.desk)
    return row


def test_a_letter_sent_for_approval_waits_with_what_an_approver_needs(sent: AtWork) -> None:
    """C-104, R-008: which complaint, which letter, from whom, and by when it is due."""
    row = the_one(sent)
    assert (row.number, row.reference, row.complainant) == (1, "RP/2026/001", "Ms Paige Turner")
    assert (row.stage, row.letter, row.letter_title) == (
        "Stage 1",
        "stage1_outcome",
        "Reply at stage 1",
    )
    assert row.sent_by == sent.desk.member.name
    assert (row.sent_on, row.due) == (DAY, date(2027, 1, 6))
    assert "We are sorry." in letters.letter_text(sent.desk, row.document)


def test_the_register_says_that_it_waits(sent: AtWork) -> None:
    (line,) = register_page(sent.desk, register_ids(sent.desk, RegisterFilter()))
    assert line.status == "Waiting for approval"
    assert sent.view(1).status == "At Stage 1; the letter waits for approval."


@pytest.mark.parametrize("role", ["employee", "repairs_manager", "board_member"])
def test_nobody_else_approves(sent: AtWork, role: str) -> None:
    """R-008: the sentence says for whom the letter is."""
    sent.as_role(role)
    with pytest.raises(Refused, match=r"for the Estate Director .* Chair of the Board to approve"):
        sent.take(1, APPROVED)
    assert the_one(sent).seen == sent.view(1).seen


def test_the_list_says_to_whom_a_letter_is_of_no_use_and_for_whom_it_waits(sent: AtWork) -> None:
    """R-008: with the clause by which it is so."""
    (no,) = the_one(sent.as_role("employee")).against
    assert no.says.endswith("Chair of the Board to approve.")
    assert no.clause.cited
    row = the_one(sent.as_role("estate_director"))
    assert row.against == ()
    assert sent.desk.member.name in row.waits_for


@pytest.mark.parametrize("role", ["estate_director", "chair"])
def test_an_approved_letter_goes_out_as_it_was_approved(sent: AtWork, role: str) -> None:
    """R-008: the outcome says what the draft said."""
    draft = letters.letter_text(sent.desk, the_one(sent).document)
    assert "By post" not in draft  # nobody has chosen yet how it goes
    sent.as_role(role).take(1, APPROVED)
    assert approve.waiting(sent.desk) == ()
    view = sent.as_role("repairs_manager").take(1, REPLY)
    said = letters.letter_text(sent.desk, view.letters[-1].document)
    assert said.replace("By post\n", "") == draft
    assert view.stages[0].answered_on == DAY


def test_a_letter_that_says_something_else_is_not_the_one_approved(sent: AtWork) -> None:
    """R-008."""
    sent.as_role("estate_director").take(1, APPROVED)
    other = OutcomeGiven(stage="stage1", how="email", apology="It was the tenant's own fault.")
    with pytest.raises(Refused):
        sent.as_role("repairs_manager").take(1, other)


def test_an_outcome_that_is_not_approved_does_not_go_out(sent: AtWork) -> None:
    """R-008."""
    with pytest.raises(Refused, match="approves a reply before it goes out"):
        sent.take(1, REPLY)


def test_a_returned_letter_leaves_the_list_with_its_comment(sent: AtWork) -> None:
    view = sent.as_role("chair").take(1, RETURNED)
    assert approve.waiting(sent.desk) == ()
    assert dict(view.history[-1].details) == {"What needs changing": "Say it plainly."}
    sent.as_role("repairs_manager").take(1, DRAFT)
    assert the_one(sent).sent_on == DAY


def test_a_decision_changed_after_sending_takes_the_letter_off_the_list(sent: AtWork) -> None:
    """R-008: what waits is no longer what would go out."""
    sent.take(1, decided("stage1"))
    assert approve.waiting(sent.desk) == ()
    with pytest.raises(Refused, match="No letter waits for approval"):
        sent.as_role("estate_director").take(1, APPROVED)


def test_the_most_pressing_letter_comes_first(sent: AtWork) -> None:
    """C-005."""
    sent.on(date(2026, 12, 21)).as_role("employee")
    second = sent.record(summary="Later")
    manager = sent.member("repairs_manager")
    rang = ContactMade(stage="stage1", how="telephone", note="Went through it.")
    sent.take(second, acknowledged("stage1"), assigned("stage1", manager), rang, decided("stage1"))
    sent.as_member(manager).take(second, DRAFT)
    assert [row.number for row in approve.waiting(sent.desk)] == [1, second]
    assert [row.due for row in approve.waiting(sent.desk)] == [date(2027, 1, 6), date(2027, 1, 7)]


def test_an_answer_to_something_that_changed_meanwhile_is_told_so(sent: AtWork) -> None:
    """Two approvers at two desks: the second is told, not overruled."""
    sent.as_role("estate_director").take(1, APPROVED)
    against = progress.objections(sent.as_role("chair").desk, 1, RETURNED)
    assert [one.says for one in against] == ["No letter waits for approval."]
