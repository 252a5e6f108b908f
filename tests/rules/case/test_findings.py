"""What was found and what was done about it: upheld points, remedies, and who heard what when."""

from datetime import date, timedelta

from tests.histories import (
    an_action,
    ccrmo,
    decided,
    early_answered,
    further,
    local_asked,
    rprmo,
)

from estate_complaints.rules.case import findings
from estate_complaints.rules.entries.handling import Acknowledged, ContactMade, TimeExtended
from estate_complaints.rules.entries.intake import Point, StruckOut

DAY = date(2026, 12, 18)
TWO = (Point(wrong="The lift"), Point(wrong="The door"))


def test_the_latest_decision_on_a_point_holds_whatever_the_stage() -> None:
    """C-031, AMB-27: a Review may find for the complainant where the Local Resolution did not."""
    story = local_asked(DAY, points=TWO)
    story.then(DAY, decided("local", point=1), decided("local", point=2))
    assert findings.upheld(story.policy, story.case()) == ()
    story.then(DAY, further("review"), decided("review", "upheld", point=2))
    latest = [(d.point, d.outcome) for d in findings.latest_decisions(story.case())]
    assert latest == [(1, "not_upheld"), (2, "upheld")]
    assert [d.point for d in findings.upheld(story.policy, story.case())] == [2]


def test_a_decision_struck_out_gives_way_to_the_one_before() -> None:
    story = rprmo(DAY).then(DAY, decided("stage1", "upheld"), decided("stage1"))
    story.then(DAY, StruckOut(number=3, why="The other complaint."))
    assert [d.outcome for d in findings.latest_decisions(story.case())] == ["upheld"]


def test_an_action_for_no_point_in_particular_serves_them_all() -> None:
    """C-003, R-070."""
    story = ccrmo(DAY, points=TWO)
    story.then(DAY, an_action(DAY, "early", point=2))
    case = story.case()
    assert len(findings.remedies_for(case, 2)) == 1
    assert findings.remedies_for(case, 1) == ()
    story.then(DAY, an_action(DAY, "early"))
    assert len(findings.remedies_for(story.case(), 1)) == 1


def test_revising_a_policy_or_procedure_and_training_prevent_and_an_apology_does_not() -> None:
    """C-004, C-099, R-071."""
    story = ccrmo(DAY)
    prevents = ["policy_revision", "procedure_revision", "training"]
    for purpose in ("apology", "put_right", "", *prevents):
        story.then(DAY, an_action(DAY, "early", purpose=purpose))
    found = [p.action.purpose for p in findings.preventions(story.policy, story.case())]
    assert found == prevents


def test_the_complainant_last_heard_from_us_when_we_wrote_or_rang() -> None:
    """C-009: their own call is no news to them."""
    story = rprmo(DAY)
    later = [DAY + timedelta(days=days) for days in range(6)]
    assert findings.last_heard(story.case()) == later[0]
    story.then(later[1], Acknowledged(stage="stage1", how="post"))
    assert findings.last_heard(story.case()) == later[1]
    call = ContactMade(stage="stage1", how="telephone", note="Rang us.", incoming=True)
    story.then(later[2], call)
    assert findings.last_heard(story.case()) == later[1]
    story.then(later[3], ContactMade(stage="stage1", how="telephone", note="We rang."))
    assert findings.last_heard(story.case()) == later[3]
    extended = TimeExtended(stage="stage1", clock="stage1_reply", until=later[5], how="post")
    story.then(later[4], extended)
    assert findings.last_heard(story.case()) == later[4]
    answered = early_answered(later[5])
    assert findings.last_heard(answered.case()) == later[5]
