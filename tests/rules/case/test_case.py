"""A case is worked out from its history: stage, points, promises, answers and whether it closed."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.factories import Story, shipped_policy
from tests.histories import (
    an_action,
    ccrmo,
    decided,
    early_answered,
    further,
    local_answered,
    local_asked,
    review_answered,
    rprmo,
    stage2_asked,
)

from estate_complaints.rules.case.case import NotACase, case_from
from estate_complaints.rules.case.causes import known_on, last_happened
from estate_complaints.rules.entries.handling import Acknowledged, ActionDone, Assigned
from estate_complaints.rules.entries.intake import (
    DetailsCorrected,
    Happening,
    Note,
    Point,
    PointAdded,
    StruckOut,
)
from estate_complaints.rules.entries.outcome import (
    Closed,
    OutcomeConfirmed,
    Reopened,
)

DAY = date(2026, 12, 18)
LATER = date(2027, 1, 20)


def test_a_complaint_starts_at_the_stage_it_was_taken_down_at() -> None:
    """C-033, R-034: Early Resolution here, stage 1 there."""
    assert ccrmo(DAY).case().stage == "early"
    assert rprmo(DAY).case().stage == "stage1"


def test_asking_for_the_next_stage_is_what_moves_a_complaint_on() -> None:
    """C-039, C-052, R-092: the stage is worked out, with the days it was entered."""
    case = local_asked(DAY).case()
    assert case.stages == ("early", "local")
    assert (case.stage, case.requested_on("local")) == ("local", DAY)
    assert case.requested_on("early") == case.received_on
    assert case.requested_on("review") is None


def test_a_request_struck_out_takes_the_complaint_back_to_its_stage() -> None:
    story = local_asked(DAY)
    story.then(DAY, StruckOut(number=len(story.lines), why="Another resident's letter."))
    assert story.case().stages == ("early",)


def test_points_are_numbered_as_they_were_raised_and_keep_their_stage() -> None:
    """C-047, C-059, AMB-12: a point knows whether it stood in the original complaint."""
    two = (Point(wrong="The lift"), Point(wrong="The door"))
    story = ccrmo(DAY, points=two).then(DAY, PointAdded(stage="early", wrong="The light"))
    raised = [(point.number, point.wrong, point.original) for point in story.case().points]
    assert raised == [(1, "The lift", True), (2, "The door", True), (3, "The light", False)]
    assert {point.stage for point in story.case().points} == {"early"}


def test_a_point_that_was_only_not_taken_down_belongs_to_the_complaint_from_the_first() -> None:
    """C-047, AMB-12: whether it went through Early Resolution or began further on."""
    for story in (local_asked(DAY), ccrmo(DAY, stage="local")):
        story.then(DAY, PointAdded(stage="local", wrong="The light", raised_before=True))
        late = story.case().points[-1]
        assert (late.original, late.stage) == (True, story.case().received.stage)


def test_a_point_is_decided_at_each_stage_and_the_latest_decision_holds() -> None:
    """C-031, R-092, R-095."""
    story = local_asked(DAY).then(DAY, decided("local"), decided("local", "upheld"))
    story.then(LATER, further("review"), decided("review"))
    case = story.case()
    assert case.decisions("local")[1].entry.outcome == "upheld"
    assert case.decisions("review")[1].entry.outcome == "not_upheld"
    assert case.decisions("early") == {}


def test_a_promise_is_outstanding_until_the_day_it_was_carried_out() -> None:
    """C-035, R-054."""
    story = ccrmo(DAY).then(DAY, an_action(DAY, "early"), an_action(DAY, "early"))
    story.then(LATER, ActionDone(action=2))
    assert [(p.number, p.done_on) for p in story.case().promises] == [(2, LATER), (3, None)]


def test_the_first_acknowledgement_is_the_one_that_counts() -> None:
    """R-091."""
    story = rprmo(DAY).then(DAY, Acknowledged(stage="stage1", how="email"))
    story.then(LATER, Acknowledged(stage="stage1", how="post"))
    assert story.case().acknowledged_on("stage1") == DAY
    assert story.case().acknowledged_on("stage2") is None


def test_whoever_was_assigned_last_is_responsible_at_a_stage() -> None:
    """C-034, R-093."""
    story = rprmo(DAY).then(DAY, Assigned(stage="stage1", officers=(4,)))
    story.then(DAY, Assigned(stage="stage1", officers=(5, 6)))
    assert story.case().officers("stage1") == (5, 6)
    assert story.case().officers("stage2") == ()


def test_an_outcome_and_its_confirmation_are_kept_apart() -> None:
    """C-050, R-094."""
    story = local_answered(DAY, how="telephone")
    story.then(LATER, OutcomeConfirmed(stage="local", how="post"))
    answer, confirmation = story.case().answer("local"), story.case().confirmation("local")
    assert answer is not None
    assert confirmation is not None
    assert (answer.day, confirmation.day) == (DAY, LATER)
    assert story.case().answer("review") is None


@pytest.mark.parametrize("after", [Reopened(why="The repair failed."), further("local")])
def test_reopening_or_going_further_ends_a_closure(after: Reopened) -> None:
    """C-038, C-039: "unless we hear otherwise"; a request is taken up from a closed complaint."""
    story = early_answered(DAY).then(DAY, Closed(reason="early_resolved"))
    assert story.case().closing is not None
    story.then(LATER, after)
    assert story.case().closing is None
    story.then(LATER, Closed(reason="withdrawn"))
    closing = story.case().closing
    assert closing is not None
    assert (closing.day, closing.entry.reason) == (LATER, "withdrawn")


def test_striking_out_a_closure_opens_the_complaint_again() -> None:
    story = early_answered(DAY).then(DAY, Closed(reason="early_resolved"))
    story.then(DAY, StruckOut(number=len(story.lines), why="The wrong complaint."))
    assert story.case().closing is None


def test_details_put_right_replace_those_first_taken_down() -> None:
    """R-089, R-090, R-096: the first version stays in the history."""
    happened = Happening(last=date(2026, 11, 2))
    story = rprmo(DAY, summary="Lift", access_needs="Large print", happened=happened)
    story.then(DAY, DetailsCorrected(why="Misheard.", summary="Lift and door"))
    story.then(DAY, DetailsCorrected(why="Filed.", held_at="Cabinet 2"))
    case = story.case()
    assert (case.summary, case.corrected("held_at")) == ("Lift and door", "Cabinet 2")
    assert case.corrected("access_needs") == "Large print"
    assert case.received.summary == "Lift"


def test_a_detail_taken_down_for_the_wrong_person_is_corrected_to_nothing() -> None:
    """C-007, R-090: it stays in the history, and counts no longer."""
    happened = Happening(last=date(2026, 11, 2), aware=date(2026, 11, 9))
    said = {"access_needs": "Deaf", "language": "Welsh", "reply_by": "post"}
    story = rprmo(DAY, happened=happened, **said)
    story.then(DAY, DetailsCorrected(why="Her neighbour's.", cleared=(*said, "aware")))
    assert [story.case().need(name) for name in said] == ["", "", ""]
    assert known_on(story.case()) == date(2026, 11, 2)
    story.then(DAY, DetailsCorrected(why="Nobody knows.", cleared=("happened_last",)))
    assert last_happened(story.case()) is None
    story.then(DAY, DetailsCorrected(why="She rang.", access_needs="Please ring"))
    assert story.case().need("access_needs") == "Please ring"
    assert story.case().need("language") == ""


@pytest.mark.parametrize(
    ("wrong", "says"),
    [({"cleared": ("aware",), "aware": DAY}, "one of the two"), ({"cleared": ("x",)}, "the list")],
)
def test_a_detail_is_put_right_or_left_empty_and_not_both(wrong: dict[str, Any], says: str) -> None:
    found = rprmo(DAY).against(DetailsCorrected(why="Misheard.", **wrong), DAY)
    assert [one for one in found if one.level == "block" and says in one.says]


def test_a_correction_struck_out_gives_way_to_what_was_there_before() -> None:
    story = rprmo(DAY, summary="Lift").then(DAY, DetailsCorrected(why="?", summary="Door"))
    story.then(DAY, StruckOut(number=2, why="Another complaint."))
    assert story.case().summary == "Lift"


def test_the_day_received_and_the_day_recorded_are_both_known() -> None:
    """C-040, R-089."""
    story = ccrmo(DAY)
    story.lines[0] = type(story.lines[0])(
        number=1,
        day=DAY,
        recorded_at=datetime(2026, 12, 21, 9, tzinfo=UTC),
        by=1,
        entry=story.lines[0].entry,
    )
    assert (story.case().received_on, story.case().recorded_on) == (DAY, date(2026, 12, 21))


def test_without_a_receipt_there_is_no_complaint() -> None:
    with pytest.raises(NotACase, match="received"):
        case_from([])
    story = Story(shipped_policy("ccrmo")).then(DAY, Note(text="Something"))
    with pytest.raises(NotACase):
        story.case()


@pytest.mark.parametrize("story", [ccrmo(DAY), review_answered(DAY), stage2_asked(DAY)])
def test_working_a_case_out_twice_gives_the_same_case(story: Story) -> None:
    """C-010: nothing is stored, everything is looked up."""
    first, second = story.case(), story.case()
    assert first == second
    assert first.stages == second.stages
    assert first.seen == second.seen == len(story.lines)
