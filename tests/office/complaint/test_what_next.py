"""What stands first under "What next": what presses, before what is merely usual."""

from datetime import date

from tests.factories import Story
from tests.histories import ccrmo, rprmo

from estate_complaints.office.complaint.status import likely_kinds
from estate_complaints.rules.entries.handling import Acknowledged, Assigned
from estate_complaints.rules.entries.intake import Happening, ScopeDecided
from estate_complaints.rules.entries.outcome import OutcomeGiven
from estate_complaints.rules.steps.steps import steps_in

RECEIVED = date(2026, 10, 5)


def first(story: Story, today: date, actor: int = 1) -> str:
    scene = story.scene(today, actor)
    return likely_kinds(scene, steps_in(scene))[0]


def test_a_new_complaint_is_acknowledged_first() -> None:
    """R-044."""
    assert first(rprmo(RECEIVED), RECEIVED) == "acknowledged"


def test_a_late_answer_asks_for_a_holding_letter_first() -> None:
    """R-050: told on or before the due date, and if not, at once."""
    story = rprmo(RECEIVED).then(RECEIVED, Acknowledged(stage="stage1", how="post"))
    story.then(RECEIVED, Assigned(stage="stage1", officers=(story.in_role("repairs_manager"),)))
    assert first(story, date(2026, 10, 12)) != "time_extended"
    assert first(story, date(2026, 11, 20)) == "time_extended"


def test_a_case_whose_waiting_time_is_over_is_closed_first() -> None:
    """C-038, C-051."""
    story = ccrmo(RECEIVED).then(RECEIVED, OutcomeGiven(stage="early", how="telephone"))
    assert first(story, date(2026, 10, 12)) == "closed"


def test_a_cause_that_lies_too_far_back_is_decided_first_and_once() -> None:
    """C-015, C-095, R-018: a person decides, the program only asks for it."""
    old = Happening(first=date(2024, 1, 3), last=date(2024, 1, 3))
    for begin in (ccrmo, rprmo):
        story = begin(RECEIVED, happened=old)
        assert first(story, RECEIVED) == "scope_decided"
        kept = next(term.id for term in story.policy.lists.scopes if not term.excludes)
        story.then(RECEIVED, ScopeDecided(decision=kept, why="It is serious."))
        assert first(story, RECEIVED) != "scope_decided"
