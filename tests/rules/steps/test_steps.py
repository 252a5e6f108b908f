"""What may be done next: every step is offered, or says why not and by which clause."""

from datetime import date, timedelta

import pytest
from tests.factories import Story, rules_of
from tests.histories import (
    board_review_asked,
    ccrmo,
    early_answered,
    early_worked,
    local_answered,
    local_asked,
    local_ready,
    mediating,
    review_answered,
    review_asked,
    review_ready,
    rprmo,
    stage1_answered,
    stage1_ready,
    stage2_answered,
    stage2_asked,
)

from estate_complaints.rules.entries import KINDS
from estate_complaints.rules.entries.handling import MoreTimeAsked, TimeExtended
from estate_complaints.rules.entries.intake import Representative, Subject
from estate_complaints.rules.entries.outcome import Closed, OutcomeGiven
from estate_complaints.rules.steps.steps import CHOSEN, Step, steps_in

DAY = date(2026, 12, 18)
PETITION = {"complainant_kind": "petition", "complainant": None}
ANONYMOUS = {"complainant_kind": "anonymous", "complainant": None}

STORIES = {
    "early": ccrmo(DAY),
    "early, worked": early_worked(DAY),
    "early, answered": early_answered(DAY),
    "early, closed": early_answered(DAY).then(DAY, Closed(reason="early_resolved")),
    "local": local_asked(DAY),
    "local, ready": local_ready(DAY),
    "local, told": local_answered(DAY, how="telephone"),
    "local, answered": local_answered(DAY),
    "local, mediating": mediating(local_asked(DAY), DAY),
    "local, long ago": local_answered(date(2025, 3, 3)),
    "review": review_asked(DAY),
    "review, ready": review_ready(DAY),
    "review, answered": review_answered(DAY),
    "anonymous": ccrmo(DAY, **ANONYMOUS),
    "petition": ccrmo(DAY, stage="local", **PETITION),
    "about staff": ccrmo(DAY, subject=Subject(kind="staff", member=3)),
    "stage 1": rprmo(DAY),
    "stage 1, ready": stage1_ready(DAY),
    "stage 1, for another": rprmo(DAY, representative=Representative(name="Ann")),
    "stage 1, answered": stage1_answered(DAY),
    "stage 2": stage2_asked(DAY),
    "stage 2, answered": stage2_answered(DAY, "upheld"),
    "about the Board": rprmo(DAY, subject=Subject(kind="board_member", member=9)),
    "Board review": board_review_asked(DAY),
}
every_story = pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)


def offered(story: Story, on: date = DAY) -> dict[str, Step]:
    return {step.kind: step for step in steps_in(story.scene(on)) if step.offered}


@every_story
def test_every_step_is_offered_or_says_why_not_with_its_clause(story: Story) -> None:
    """C-008: a button is disabled by a reason, never by a mystery."""
    for step in steps_in(story.scene(DAY)):
        assert step.offered is not any(one.level == "block" for one in step.objections)
        for one in step.objections:
            assert one.says.endswith((".", "?"))
            assert one.cited, f"{step.kind}: {one.says}"
            assert story.policy.clause(one.clause).label == one.cited
            assert "{" not in one.says


@every_story
def test_every_kind_of_entry_has_its_step(story: Story) -> None:
    """Of each kind at least one, with a verb; some only where there is something to do it to."""
    steps = steps_in(story.scene(DAY))
    seldom = {"escalation_requested", "meeting_fixed", "refusal_appealed", "moved_to_edition"}
    kinds = {step.kind for step in steps} | seldom
    assert kinds == set(CHOSEN)
    assert {step.title for step in steps if not step.title} == set()


@every_story
def test_what_the_program_fills_in_are_fields_of_the_entry(story: Story) -> None:
    for step in steps_in(story.scene(DAY)):
        assert set(step.given) <= set(KINDS[step.kind].__struct_fields__)
        assert step.given.get("stage", step.stage) == step.stage


@every_story
def test_asking_twice_gives_the_same_answer(story: Story) -> None:
    assert steps_in(story.scene(DAY)) == steps_in(story.scene(DAY))


@every_story
def test_a_note_and_a_correction_can_always_be_made(story: Story) -> None:
    """C-002, C-012: nothing keeps the office from writing down what it hears."""
    assert {"note", "details_corrected", "decision_recorded", "contact_made"} <= set(offered(story))


def test_early_resolution_is_worked_without_letters() -> None:
    """C-034, C-036, C-037."""
    steps = offered(ccrmo(DAY))
    assert {"assigned", "contact_made", "action_agreed", "escalation_requested"} <= set(steps)
    assert not {"acknowledged", "point_decided", "sent_for_approval", "outcome_given"} & set(steps)
    assert "outcome_given" in offered(early_worked(DAY))
    lacks = ccrmo(DAY).step("outcome_given", DAY)
    assert rules_of(lacks.blocks) == {"C-035"}


@pytest.mark.parametrize(
    ("story", "stages"),
    [
        (ccrmo(DAY), ["local"]),
        (local_asked(DAY), ["review"]),
        (review_asked(DAY), []),
        (rprmo(DAY), ["stage2"]),
        (stage2_answered(DAY), ["board_review"]),
        (board_review_asked(DAY), []),
    ],
)
def test_only_the_next_stage_can_be_asked_for(story: Story, stages: list[str]) -> None:
    """C-039, C-052, R-055, R-080, R-081: and it is named in the step."""
    found = [s for s in steps_in(story.scene(DAY)) if s.kind == "escalation_requested"]
    assert [step.stage for step in found] == stages
    assert [step.title for step in found] == [
        f"Record a request for {story.policy.stage(stage).name}" for stage in stages
    ]


def test_a_holding_letter_goes_with_the_clock_it_moves() -> None:
    """C-049, R-050, R-059: while it runs, late or not, and never after the answer."""
    story = local_asked(DAY)
    assert story.step("time_extended", DAY).given == {"stage": "local", "clock": "local_response"}
    assert story.step("time_extended", date(2027, 3, 1)).offered
    answered = local_answered(DAY).step("time_extended", DAY)
    assert (answered.offered, answered.given["clock"]) == (False, "")


def test_a_day_can_be_promised_for_the_review_though_none_is_due() -> None:
    """C-009, C-066."""
    step = review_asked(DAY).step("time_extended", DAY)
    assert (step.offered, step.given["clock"]) == (True, "review_response")
    told = TimeExtended(stage="review", clock="review_response", until=DAY + timedelta(days=30))
    blocks = rules_of(review_asked(DAY).against(told, DAY), "block")
    assert blocks == {"C-009"}, "it counts once the complainant is told"


def test_more_time_is_asked_of_the_window_that_runs() -> None:
    """C-043, C-055: also after its last day, with a reason."""
    assert early_answered(DAY).step("more_time_asked", DAY).given == {"clock": "local_window"}
    late = local_answered(date(2025, 3, 3)).step("more_time_asked", DAY)
    assert (late.offered, late.given) == (True, {"clock": "review_window"})
    waiting = local_answered(DAY).then(DAY, MoreTimeAsked(clock="review_window"))
    assert waiting.step("more_time_answered", DAY).offered
    assert not stage1_answered(DAY).step("more_time_asked", DAY).offered


def test_what_was_told_is_confirmed_in_writing_also_after_going_further() -> None:
    """C-050: the duty does not end because the complainant was quicker."""
    story = local_answered(DAY, how="telephone")
    assert story.step("outcome_confirmed", DAY).stage == "local"
    told = review_asked(DAY)
    told.lines = [
        line
        for line in told.lines
        if not (isinstance(line.entry, OutcomeGiven) and line.entry.stage == "local")
    ]
    told.then(DAY, OutcomeGiven(stage="local", how="in_person"))
    step = told.step("outcome_confirmed", DAY)
    assert (step.offered, step.stage) == (True, "local")
    assert step.title == "Confirm the outcome in writing (Local Resolution)"


def test_an_anonymous_complaint_is_worked_but_nobody_is_written_to() -> None:
    """C-082: the step says why."""
    steps = {step.kind: step for step in steps_in(ccrmo(DAY, **ANONYMOUS).scene(DAY))}
    for kind in ("outcome_given", "escalation_requested", "feedback_asked"):
        assert "C-082" in rules_of(steps[kind].blocks)
    assert steps["decision_recorded"].offered
    assert steps["action_agreed"].offered


def test_warnings_leave_a_step_offered_and_go_with_it() -> None:
    """C-044: a reason is asked for, nobody is held back."""
    story = local_asked(DAY, subject=Subject(kind="staff", member=3))
    step = story.step("assigned", DAY)
    assert step.offered
    assert rules_of(step.objections, "tell") == {"C-071", "C-073"}
    assert step.blocks == ()
