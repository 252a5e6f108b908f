"""The rules of the two shipped policies: at which step each speaks, and with what force."""

from datetime import date

from tests.factories import Story, an_office, rules_of, shipped_policy

from estate_complaints.rules.entries.handling import Assigned
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import Closed, DecisionRecorded


def test_a_board_member_is_judged_by_a_panel_that_declares_itself_uninvolved() -> None:
    """R-037, R-039, AMB-32; anybody else's complaint needs no declaration at stage 1."""
    policy, day = shipped_policy("rprmo"), date(2026, 11, 20)
    board = [m.id for m in an_office(policy).members if m.role == "board_member"]
    about = Subject(kind="board_member", member=board[0])
    story = Story(policy).received(day, subject=about)
    alone = Assigned(stage="stage1", officers=(board[1],))
    panel = Assigned(stage="stage1", officers=tuple(board[1:]), uninvolved=True)
    himself = Assigned(stage="stage1", officers=tuple(board[:2]), uninvolved=True)
    assert "R-039" in rules_of(story.against(alone, day), "block")
    assert rules_of(story.against(panel, day), "block") == set()
    assert rules_of(story.against(himself, day), "block") == {"R-037"}
    usual = Story(policy).received(day)
    manager = usual.office.service("repairs")
    assert manager is not None
    assert manager.manager is not None
    usual_one = Assigned(stage="stage1", officers=(manager.manager,))
    assert rules_of(usual.against(usual_one, day)) == set()


def test_an_anonymous_complaint_is_closed_once_somebody_decided_whether_to_act() -> None:
    """C-083: and a named one never waits for that decision."""
    policy, day = shipped_policy("ccrmo"), date(2026, 11, 20)
    story = Story(policy).received(day, complainant_kind="anonymous", complainant=None)
    closing = Closed(reason="anonymous_considered")
    assert "C-083" in rules_of(story.against(closing, day), "block")
    story.then(day, DecisionRecorded(subject="anonymous", decision="None", why="No place given."))
    assert "C-083" not in rules_of(story.against(closing, day))
    assert "C-083" not in rules_of(Story(policy).received(day).against(closing, day))
