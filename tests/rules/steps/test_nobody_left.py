"""Where nobody is left who may act, the program says so and offers what the policy offers."""

from datetime import date

import msgspec
import pytest
from tests.factories import Story, shipped_policy
from tests.histories import (
    assigned,
    board_review_asked,
    ccrmo,
    decision,
    local_asked,
    review_asked,
    rprmo,
    stage1_ready,
    stage2_asked,
)
from tests.rules.test_checks_of_rprmo import BOARD, CHAIR, DIRECTOR

from estate_complaints.rules.entries.handling import Assigned
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import DecisionRecorded
from estate_complaints.rules.handlers import (
    manager_of_service,
    may_handle,
    nobody_left,
    shortcomings,
)
from estate_complaints.rules.policy.policy import Handlers

DAY = date(2026, 12, 18)


def without(story: Story, *numbers: int) -> Story:
    """The same office after some have left."""
    members = tuple(
        msgspec.structs.replace(member, active=member.active and member.id not in numbers)
        for member in story.office.members
    )
    story.office = msgspec.structs.replace(story.office, members=members)
    return story


def with_only(story: Story, *numbers: int) -> Story:
    """The same office after all but some have left."""
    return without(story, *{member.id for member in story.office.members}.difference(numbers))


def said(story: Story, stage: str) -> list[str]:
    """What is told before anybody is chosen for a stage."""
    step = story.step("assigned", DAY)
    assert step.stage == stage
    return [one.says for one in step.objections if one.says.startswith("Too few people")]


def director_answered_stage_1() -> Story:
    return stage2_asked(DAY).then(DAY, assigned("stage1", DIRECTOR))


def about_the_director() -> Story:
    return rprmo(DAY, subject=Subject(kind="director", member=DIRECTOR))


def about_the_clerk() -> Story:
    return ccrmo(DAY, subject=Subject(kind="staff", member=1))


LEFT: list[tuple[Story, str, str]] = [
    (without(rprmo(DAY), 6, 7, DIRECTOR), "stage1", "Ask the Board to say who deals with it"),
    (
        without(rprmo(DAY, subject=Subject(kind="board_member", member=9)), 10, CHAIR),
        "stage1",
        "Put it to the Board at its next meeting (9.1)",
    ),
    (
        without(about_the_director(), *BOARD, CHAIR),
        "stage1",
        "Put it to the Board at its next meeting (9.1)",
    ),
    (without(director_answered_stage_1(), CHAIR), "stage2", "Ask the Board to say who"),
    (
        without(board_review_asked(DAY), *BOARD[1:], CHAIR),
        "board_review",
        "they can appeal to Lambeth Council without it (11.1)",
    ),
    (with_only(about_the_clerk(), 1), "early", "it is a Local Resolution, which the Board can"),
    (with_only(local_asked(DAY), 1, 4), "local", "Ask the Board who takes the fresh look"),
    (with_only(review_asked(DAY), 7, 8), "review", "Ask the Board how the Review can go on"),
]


@pytest.mark.parametrize(
    ("story", "stage", "offers"),
    LEFT,
    ids=[
        *("stage 1", "the panel", "about the Director", "stage 2", "the Board review"),
        *("Early Resolution", "Local Resolution", "Review"),
    ],
)
def test_the_program_says_that_nobody_is_left_and_what_is_offered(
    story: Story, stage: str, offers: str
) -> None:
    """C-034, C-046, C-058, R-036, R-038, R-039, R-075, R-082."""
    [sentence] = said(story, stage)
    assert offers in sentence


@pytest.mark.parametrize("name", ["ccrmo", "rprmo"])
def test_every_stage_of_both_policies_is_among_those(name: str) -> None:
    """C-034, C-046, C-058, R-036, R-038, R-082: and for each kind of subject it differs for."""
    policy = shipped_policy(name)
    proved = {stage for story, stage, _ in LEFT if story.policy is policy}
    assert proved == {stage.id for stage in policy.stages}
    demands = [one for at in policy.stages for one in (at.handlers, *at.other_handlers)]
    assert all(demand.nobody_left for demand in demands)


def test_nothing_is_said_while_somebody_is_left() -> None:
    """R-036, R-038, R-082: the Chair is left for stage 2, and three members for a review."""
    assert said(stage1_ready(DAY), "stage1") == []
    assert said(director_answered_stage_1(), "stage2") == []
    assert said(board_review_asked(DAY), "board_review") == []
    assert said(ccrmo(DAY), "early") == said(local_asked(DAY), "local") == []
    assert said(review_asked(DAY), "review") == []


@pytest.mark.parametrize(
    ("story", "entry"),
    [
        (without(rprmo(DAY), 6, 7, DIRECTOR), assigned("stage1", CHAIR)),
        (without(director_answered_stage_1(), CHAIR), assigned("stage2", 9)),
        (without(about_the_director(), CHAIR, *BOARD), assigned("stage1", 6)),
        (with_only(local_asked(DAY), 1, 4), assigned("local", 4)),
        (with_only(review_asked(DAY), 7, 8), assigned("review", 7, 8)),
    ],
    ids=["stage 1", "stage 2", "about the Director", "Local Resolution", "Review"],
)
def test_whoever_the_board_names_then_takes_it_and_no_reason_is_asked_again(
    story: Story, entry: Assigned
) -> None:
    """C-046, C-058, R-036, R-038, R-075: the decision is recorded, and says why."""
    story.then(DAY, decision("handlers"))
    assert [one.says for one in story.against(entry, DAY) if one.level != "tell"] == []


def test_a_panel_the_board_decided_on_is_taken_though_it_is_smaller() -> None:
    """R-039: the policy names nobody else, so the Board's own decision is what there is."""
    story = rprmo(DAY, subject=Subject(kind="board_member", member=9))
    alone = msgspec.structs.replace(assigned("stage1", CHAIR), uninvolved=True, adviser=DIRECTOR)
    blocked = {one.rule for one in story.against(alone, DAY) if one.level == "block"}
    assert blocked == {"R-039"}
    decided = DecisionRecorded(subject="handlers", decision="The Chair alone.", why="All left.")
    story.then(DAY, msgspec.structs.replace(decided, decided_by=CHAIR))
    assert [one for one in story.against(alone, DAY) if one.level == "block"] == []


def test_whoever_steps_in_may_do_so_once_the_service_manager_has_left() -> None:
    """R-037: the Estate Director deals with it, where the manager cannot."""
    story = rprmo(DAY)
    assert "role" in shortcomings(story.scene(DAY), "stage1", [DIRECTOR])
    manager = manager_of_service(story.scene(DAY))
    assert manager is not None
    left = without(story, manager)
    assert shortcomings(left.scene(DAY), "stage1", [DIRECTOR]) == frozenset()
    assert [member.id for member in may_handle(left.scene(DAY), "stage1")] == [DIRECTOR]


def test_a_panel_with_a_largest_number_is_made_up_of_whoever_fits_best() -> None:
    """R-039: not of whoever happens to stand first in the list of people."""
    story = rprmo(DAY)
    wanted = Handlers(
        all_of=("estate_director",), board_members=2, most=3, clause="5.5", says="A panel."
    )
    stages = tuple(
        msgspec.structs.replace(one, handlers=wanted, other_handlers=())
        for one in story.policy.stages
    )
    members = sorted(story.office.members, key=lambda one: one.id not in BOARD)
    story.policy = msgspec.structs.replace(story.policy, stages=stages)
    story.office = msgspec.structs.replace(story.office, members=tuple(members))
    assert not nobody_left(story.scene(DAY), "stage1")
    assert nobody_left(without(story, *BOARD[1:], CHAIR).scene(DAY), "stage1")
