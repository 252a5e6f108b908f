"""Whose a confidential record is, and what it asks for before and after what."""

import msgspec
import pytest
from tests.factories import rules_of
from tests.histories import ccrmo, rprmo
from tests.rules.conduct import (
    COPY,
    DAY,
    OF_CONDUCT,
    STAFF,
    about,
    blocks,
    changed,
    decision,
    kept,
    readers,
    the_record,
)

from estate_complaints.rules.confidential import (
    assessors,
    circle,
    kept_out,
    records_in,
    steps_in_record,
)
from estate_complaints.rules.entries.confidential import (
    ConductAssessed,
    ConfidentialNote,
    ConfidentialStruckOut,
    ReaderAppointed,
    SubjectResponded,
)
from estate_complaints.rules.entries.intake import Note, Point
from estate_complaints.rules.entries.outcome import Referred


def test_a_complaint_about_a_service_has_no_confidential_record() -> None:
    assert records_in(ccrmo(DAY).scene(DAY)) == ()
    assert records_in(rprmo(DAY).scene(DAY)) == ()


def test_one_about_staff_is_read_by_the_estate_manager_and_the_line_manager() -> None:
    """C-075."""
    story = ccrmo(DAY)
    officer, manager = story.in_role("housing_officer"), story.in_role("services_manager")
    story = changed(about("staff", officer, story), officer, manager=manager)
    assert readers(story) == {"estate_manager", "services_manager"}


def test_one_about_a_board_member_is_read_by_the_others_of_the_board_and_no_staff() -> None:
    """C-079."""
    story = ccrmo(DAY)
    subject = story.in_role("board_member")
    found = circle(about("board_member", subject, story).scene(DAY), the_record(story))
    assert {member.role for member in found} == {"board_member", "chair"}
    assert subject not in {member.id for member in found}


def test_one_about_the_chair_is_read_by_the_other_board_members() -> None:
    """C-076, C-079, AMB-20: another Board member acts."""
    story = ccrmo(DAY)
    assert readers(about("board_member", story.in_role("chair"), story)) == {"board_member"}


def test_the_chair_reads_what_is_about_the_one_who_would_have_read_it() -> None:
    """C-074, C-075: an appropriate manager or Board member."""
    story = ccrmo(DAY)
    assert readers(about("staff", story.in_role("estate_manager"), story)) == {"chair"}
    chair = story.in_role("chair")
    assert readers(changed(story, chair, active=False)) == {"board_member"}


def test_who_is_complained_about_or_has_left_is_kept_out_whatever_their_role() -> None:
    story = ccrmo(DAY)
    manager = story.office.member(story.in_role("estate_manager"))
    assert manager is not None
    assert not kept_out(story.scene(DAY), manager)
    assert kept_out(about("staff", manager.id, story).scene(DAY), manager)
    assert kept_out(story.scene(DAY), msgspec.structs.replace(manager, id=99, active=False))


def test_a_name_that_was_typed_keeps_out_whoever_is_called_so() -> None:
    story = about("staff", None, name=" person  5 ")
    assert [one.id for one in story.office.members if kept_out(story.scene(DAY), one)] == [5]


def test_nobody_is_left_where_the_whole_board_is_complained_about() -> None:
    story = about("board_member", 1)
    for member in story.office.members:
        if story.policy.role(member.role).board:
            story = changed(story, member.id, active=False)
    assert circle(story.scene(DAY), the_record(story)) == ()


def test_somebody_outside_the_circle_can_hand_something_in_and_do_nothing_else() -> None:
    """C-075: whoever takes a complaint down writes without reading."""
    story = about("staff", 2)
    outside = kept(story, reads=False)
    assert [step.kind for step in steps_in_record(outside)] == ["confidential_note"]
    assert not blocks(outside, ConfidentialNote(record=STAFF, text="What I saw"))
    assert blocks(outside, decision(story, investigatory=True))
    assert blocks(outside, ReaderAppointed(record=STAFF, member=1, why="I am curious"))


def test_a_reader_is_told_with_every_entry_what_the_policy_says_of_it() -> None:
    """C-074, C-075, C-081: with the clause."""
    steps = steps_in_record(kept(about("staff", 2)))
    assert [rules_of(step.objections, "tell") for step in steps] == [
        {"C-075"},
        {"C-074"},
        {"C-075"},
        {"C-081"},
        {"C-081"},
        {"C-075"},
    ]
    board = steps_in_record(kept(about("board_member", 2)))
    assert rules_of(board[1].objections) == {"C-078"}


def test_the_basis_is_the_code_of_governance_for_a_board_member() -> None:
    """C-078."""
    assert the_record(about("board_member", 2)).bases == ("Board Code of Governance and Rules",)


def test_only_a_manager_or_board_member_without_a_part_in_it_assesses() -> None:
    """C-074."""
    story = ccrmo(DAY)
    manager = story.in_role("estate_manager")
    story = about("staff", manager, story)
    able = {one.role for one in assessors(story.scene(DAY), the_record(story))}
    assert able == {"services_manager", "board_member", "chair"}
    said = ConductAssessed(
        record=STAFF, assessors=(manager,), basis="Ours", evidence=("A letter",), why="It is."
    )
    assert blocks(kept(story), said)


@pytest.mark.parametrize("kind", ["staff", "board_member"])
def test_whoever_records_the_referral_is_pointed_to_the_confidential_record(kind: str) -> None:
    """C-074, C-078, C-081: and told of the copy."""
    referred = Referred(to="line_manager", whom="Their manager")
    told = about(kind, 2).against(referred, DAY)
    assert "C-081" in rules_of(told, "tell")
    assert all("confidential record" in one.says for one in told if one.rule in OF_CONDUCT)
    assert rules_of(told) & OF_CONDUCT


def test_a_copy_is_given_only_once_action_was_begun() -> None:
    """C-081."""
    story = about("staff", 2)
    copy_step = next(s for s in steps_in_record(kept(story)) if s.kind == "complaint_copy_given")
    assert not copy_step.offered
    assert blocks(kept(story), COPY)
    assert blocks(kept(story, decision(story)), COPY)
    begun = kept(story, decision(story, disciplinary=True))
    assert blocks(begun, COPY) == []
    taken_back = kept(story, decision(story, investigatory=True), decision(story))
    assert blocks(taken_back, COPY)


def test_a_decision_that_was_struck_out_begins_nothing() -> None:
    story = about("staff", 2)
    struck = ConfidentialStruckOut(record=STAFF, number=2, why="The wrong case")
    assert blocks(kept(story, decision(story, investigatory=True), struck), COPY)


def test_a_copy_that_tells_about_others_is_not_given() -> None:
    """C-081."""
    story = about("staff", 2)
    begun = kept(story, decision(story, investigatory=True))
    (says,) = blocks(begun, msgspec.structs.replace(COPY, cleared=False))
    assert "anybody else" in says


@pytest.mark.parametrize(("response", "silent"), [("", False), ("It was not I", True)])
def test_they_responded_or_they_did_not(response: str, silent: bool) -> None:
    """C-081."""
    said = SubjectResponded(record=STAFF, whom="Person 2", response=response, silent=silent)
    assert len(blocks(kept(about("staff", 2)), said)) == 1
    other = msgspec.structs.replace(said, silent=not silent)
    assert blocks(kept(about("staff", 2)), other) == []


def test_who_is_complained_about_is_never_let_in() -> None:
    story = about("staff", 2)
    for number in (2, 99):
        assert blocks(kept(story), ReaderAppointed(record=STAFF, member=number, why="Why not"))
    assert not blocks(kept(story), ReaderAppointed(record=STAFF, member=3, why="To review it"))


def test_only_what_stands_in_the_record_is_struck_out_of_it() -> None:
    story = about("staff", 2).then(DAY, Note(text="In the history"))
    held = kept(story, ConfidentialNote(record=STAFF, text="A slip"))
    assert not blocks(held, ConfidentialStruckOut(record=STAFF, number=2, why="A slip"))
    assert blocks(held, ConfidentialStruckOut(record=STAFF, number=1, why="Not here"))


def test_an_ordinary_entry_has_no_place_in_the_record() -> None:
    (says,) = blocks(kept(about("staff", 2)), Note(text="Ordinary"))
    assert "no place" in says


def test_a_behaviour_of_nobody_in_particular_is_no_conduct_of_an_individual() -> None:
    story = ccrmo(DAY, points=(Point(wrong="Rude", category="unfair_or_impolite"),))
    assert records_in(story.scene(DAY)) == ()
