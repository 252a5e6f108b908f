"""Who may deal with a stage: seniority, service managers, panels, the subject and earlier hands."""

from datetime import date

import msgspec
import pytest
from tests.factories import Story
from tests.histories import (
    board_review_asked,
    ccrmo,
    decided,
    further,
    local_answered,
    manager_of_repairs,
    review_asked,
    rprmo,
    stage1_answered,
)

from estate_complaints.rules.entries.handling import Assigned
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import OutcomeGiven
from estate_complaints.rules.handlers import may_handle, members_of, shortcomings

DAY = date(2026, 12, 18)


def wrong(story: Story, stage: str, *officers: int) -> set[str]:
    return set(shortcomings(story.scene(DAY), stage, officers))


def roles_of(story: Story, stage: str) -> set[str]:
    return {member.role for member in may_handle(story.scene(DAY), stage)}


def board(story: Story) -> list[int]:
    return [m.id for m in story.office.members if m.role == "board_member"]


def at_local(early_officer: str) -> Story:
    story = ccrmo(DAY)
    return story.then(
        DAY, Assigned(stage="early", officers=(story.in_role(early_officer),)), further("local")
    )


def without(story: Story, role: str) -> Story:
    """The same story with nobody of that role at work any more."""
    members = tuple(msgspec.structs.replace(m, active=m.role != role) for m in story.office.members)
    story.office = msgspec.structs.replace(story.office, members=members)
    return story


# --- Cottington Close ---


def test_anybody_who_works_here_may_resolve_a_complaint_early() -> None:
    """C-034, C-102."""
    story = ccrmo(DAY)
    assert len(may_handle(story.scene(DAY), "early")) == len(story.office.members)
    assert wrong(story, "early", 1) == set()


@pytest.mark.parametrize(
    ("role", "fits"),
    [
        ("receptionist", False),
        ("customer_services_officer", False),
        ("housing_officer", False),
        ("services_manager", True),
        ("estate_manager", True),
        ("board_member", True),
        ("chair", True),
    ],
)
def test_a_local_resolution_is_for_somebody_more_senior_or_the_board(role: str, fits: bool) -> None:
    """C-046: the same rank, here another officer of rank two, is not more senior."""
    story = at_local("customer_services_officer")
    assert (wrong(story, "local", story.in_role(role)) == set()) is fits
    assert (role in roles_of(story, "local")) is fits


def test_after_the_estate_manager_only_the_board_can_take_a_fresh_look() -> None:
    """C-046, AMB-11."""
    assert roles_of(at_local("estate_manager"), "local") == {"board_member", "chair"}


def test_a_board_member_does_not_look_afresh_at_their_own_early_resolution() -> None:
    """C-046: the Board takes a fresh look, which whoever dealt with it before cannot."""
    story = ccrmo(DAY)
    first, second, *_ = board(story)
    story.then(DAY, Assigned(stage="early", officers=(first,)), further("local"))
    assert wrong(story, "local", first) == {"rank"}
    assert wrong(story, "local", second) == set()
    assert first not in {member.id for member in may_handle(story.scene(DAY), "local")}


def test_where_nobody_dealt_with_it_before_nobody_has_to_be_outranked() -> None:
    """C-046: a complaint that began as a Local Resolution."""
    story = ccrmo(DAY, stage="local")
    assert wrong(story, "local", story.in_role("receptionist")) == set()


def test_a_review_needs_the_estate_manager_and_two_board_members() -> None:
    """C-058, AMB-15."""
    story = at_local("housing_officer").then(
        DAY, Assigned(stage="local", officers=(5,)), further("review")
    )
    manager, members = story.in_role("estate_manager"), board(story)
    chair = story.in_role("chair")
    assert wrong(story, "review", manager, *members[:2]) == set()
    assert wrong(story, "review", manager, members[0], chair) == set()
    assert wrong(story, "review", manager, *members) == set()
    assert wrong(story, "review", manager, members[0]) == {"panel"}
    assert wrong(story, "review", manager) == {"panel"}
    assert wrong(story, "review", *members) == {"panel"}, "the Estate Manager could sit"
    assert wrong(story, "review", manager, members[0], members[0]) == {"panel"}
    assert wrong(story, "review", manager, *members[:2], 1) == {"panel"}, "a receptionist"


def test_where_the_estate_manager_cannot_sit_a_further_board_member_does() -> None:
    """C-058, AMB-15: the Estate Manager answered the Local Resolution, or is complained about."""
    story = review_asked(DAY)
    members = board(story)
    assert wrong(story, "review", *members) == set()
    assert wrong(story, "review", *members[:2]) == {"panel"}
    assert "earlier" in wrong(story, "review", story.in_role("estate_manager"), *members[:2])
    subject = Subject(kind="staff", member=story.in_role("estate_manager"))
    about = ccrmo(DAY, subject=subject).then(DAY, further("local"), further("review"))
    assert wrong(about, "review", *board(about)) == set()


def test_a_vacant_post_is_filled_on_the_panel_by_a_further_board_member() -> None:
    """C-058."""
    story = without(ccrmo(DAY).then(DAY, further("local"), further("review")), "estate_manager")
    assert wrong(story, "review", *board(story)) == set()


@pytest.mark.parametrize("stage", ["early", "local", "review"])
def test_whoever_is_complained_about_deals_with_no_stage(stage: str) -> None:
    """C-073, C-076."""
    for member in (5, 8):
        story = ccrmo(DAY, subject=Subject(kind="staff", member=member))
        assert "subject" in wrong(story, stage, member)
        assert member not in {m.id for m in may_handle(story.scene(DAY), stage)}


def test_everything_that_is_wrong_is_named_at_once() -> None:
    """C-058: somebody who answered before sits on a panel that is too small besides."""
    story = local_answered(DAY).then(DAY, further("review"))
    assert wrong(story, "review", story.in_role("estate_manager")) == {"earlier", "panel"}


# --- Roupell Park ---


def test_stage_1_is_for_the_manager_of_the_service() -> None:
    """R-030, R-036: it is passed to them, and to nobody else by right."""
    story = rprmo(DAY)
    manager = manager_of_repairs(story)
    assert wrong(story, "stage1", manager) == set()
    assert wrong(story, "stage1", story.in_role("employee")) == {"role"}
    assert wrong(story, "stage1", story.in_role("estate_director")) == {"role"}
    assert [m.id for m in may_handle(story.scene(DAY), "stage1")] == [manager]


def test_the_estate_director_steps_in_where_the_manager_is_complained_about() -> None:
    """R-037."""
    manager = manager_of_repairs(rprmo(DAY))
    subject = Subject(kind="staff", service="repairs", member=manager)
    story = rprmo(DAY, subject=subject)
    assert wrong(story, "stage1", story.in_role("estate_director")) == set()
    assert wrong(story, "stage1", manager) == {"subject"}


def test_the_estate_director_steps_in_where_no_manager_is_known() -> None:
    """R-036."""
    story = rprmo(DAY, subject=Subject(kind="service", service="something new"))
    assert roles_of(story, "stage1") == {"estate_director"}


def test_a_board_member_is_investigated_by_a_panel_of_the_others() -> None:
    """R-039: at least two, none of them the person complained about."""
    members = board(rprmo(DAY))
    story = rprmo(DAY, subject=Subject(kind="board_member", member=members[0]))
    assert wrong(story, "stage1", *members[1:]) == set()
    assert wrong(story, "stage1", members[1], story.in_role("chair")) == set()
    assert wrong(story, "stage1", members[1]) == {"panel"}
    assert wrong(story, "stage1", *members[:2]) == {"subject"}
    assert roles_of(story, "stage1") == {"board_member", "chair"}


def test_the_chair_is_no_exception() -> None:
    """R-039: "including the Chair"."""
    story = rprmo(DAY)
    chair = story.in_role("chair")
    story = rprmo(DAY, subject=Subject(kind="board_member", member=chair))
    assert roles_of(story, "stage1") == {"board_member"}


def test_a_complaint_about_the_estate_director_falls_to_the_board() -> None:
    """R-075, AMB-32."""
    director = rprmo(DAY).in_role("estate_director")
    story = rprmo(DAY, subject=Subject(kind="director", member=director))
    assert roles_of(story, "stage1") == {"board_member", "chair"}
    assert wrong(story, "stage1", story.in_role("chair")) == set()


def test_stage_2_is_for_the_estate_director_or_the_chair_instead() -> None:
    """R-038, R-065, AMB-26."""
    story = stage1_answered(DAY).then(DAY, further("stage2"))
    director, chair = story.in_role("estate_director"), story.in_role("chair")
    assert wrong(story, "stage2", director) == set()
    assert wrong(story, "stage2", chair) == {"role"}
    assert "earlier" in wrong(story, "stage2", manager_of_repairs(story))
    directors = rprmo(DAY).then(
        DAY,
        Assigned(stage="stage1", officers=(director,)),
        decided("stage1"),
        OutcomeGiven(stage="stage1", how="email"),
        further("stage2"),
    )
    assert wrong(directors, "stage2", chair) == set()
    assert wrong(directors, "stage2", director) == {"earlier"}
    assert roles_of(directors, "stage2") == {"chair"}


def test_a_board_review_is_for_two_members_who_were_not_involved() -> None:
    """R-082: the Chair, who answered stage 2, was."""
    story = board_review_asked(DAY)
    members, chair = board(story), story.in_role("chair")
    assert wrong(story, "board_review", *members[:2]) == set()
    assert wrong(story, "board_review", members[0]) == {"panel"}
    assert wrong(story, "board_review", members[0], chair) == set()
    story.then(DAY, Assigned(stage="stage2", officers=(chair,)))
    assert "earlier" in wrong(story, "board_review", members[0], chair)
    assert chair not in {m.id for m in may_handle(story.scene(DAY), "board_review")}


# --- both ---


def test_nobody_who_has_left_is_offered() -> None:
    story = without(ccrmo(DAY), "housing_officer")
    assert "housing_officer" not in roles_of(story, "early")


@pytest.mark.parametrize(
    "story", [at_local("housing_officer"), board_review_asked(DAY), rprmo(DAY)]
)
def test_whoever_is_offered_falls_short_in_nothing_but_numbers(story: Story) -> None:
    """C-046, C-058, R-036, R-038, R-082: the list of people and the check agree."""
    scene = story.scene(DAY)
    stage = story.case().stage
    offered = {member.id for member in may_handle(scene, stage)}
    assert offered
    for member in story.office.members:
        fits = wrong(story, stage, member.id) <= {"panel"}
        assert (member.id in offered) is (fits and _belongs(story, stage, member.id))


def _belongs(story: Story, stage: str, number: int) -> bool:
    """On a panel only some roles have a place."""
    handlers = story.policy.stage(stage).handlers
    (member,) = members_of(story.scene(DAY), [number])
    if not handlers.board_members:
        return True
    return member.role in handlers.all_of or story.policy.role(member.role).board


def test_a_number_nobody_has_is_nobody() -> None:
    scene = ccrmo(DAY).scene(DAY)
    assert members_of(scene, [99]) == ()
    assert len(members_of(scene, [1, 1, 2])) == 2
