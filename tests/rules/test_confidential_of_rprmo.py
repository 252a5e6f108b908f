"""Whose the confidential records of Roupell Park are, and what is written in them."""

import msgspec
import pytest
from tests.factories import rules_of
from tests.histories import rprmo
from tests.rules.conduct import (
    COPY,
    DAY,
    about,
    blocks,
    changed,
    kept,
    readers,
    the_record,
)

from estate_complaints.rules.confidential import (
    steps_in_record,
)
from estate_complaints.rules.entries import CONFIDENTIAL
from estate_complaints.rules.entries.intake import DetailsCorrected


def test_individuals_conduct_has_a_record_at_roupell_park_as_well() -> None:
    """R-097."""
    story = rprmo(DAY)
    assert readers(about("staff", story.in_role("housing_manager"), story)) == {"estate_director"}
    story = rprmo(DAY)
    assert readers(about("director", story.in_role("estate_director"), story)) == {"chair"}
    story = rprmo(DAY)
    board = about("board_member", story.in_role("board_member"), story)
    assert readers(board) == {"board_member", "chair"}


def test_at_roupell_park_the_line_manager_reads_and_the_board_steps_in() -> None:
    """R-097."""
    story = rprmo(DAY)
    officer, manager = story.in_role("customer_services_officer"), story.in_role("housing_manager")
    story = changed(about("staff", officer, story), officer, manager=manager)
    assert readers(story) == {"estate_director", "housing_manager"}
    story = about("director", story.in_role("estate_director"), rprmo(DAY))
    assert readers(changed(story, story.in_role("chair"), active=False)) == {"board_member"}


@pytest.mark.parametrize("kind", ["staff", "director", "board_member"])
def test_at_roupell_park_all_of_it_can_be_written_down_and_the_copy_is_cleared(kind: str) -> None:
    """R-097: the policy asks for no copy; where one is given, nothing about others is in it."""
    story = about(kind, 2, rprmo(DAY))
    held = kept(story)
    assert [step.kind for step in steps_in_record(held)] == list(CONFIDENTIAL)[:-1]
    copy = msgspec.structs.replace(COPY, record=held.record.id)
    assert not blocks(held, copy)
    assert blocks(held, msgspec.structs.replace(copy, cleared=False))


def test_a_board_members_conduct_is_weighed_by_either_code() -> None:
    """R-097, R-101."""
    story = about("board_member", 2, rprmo(DAY))
    assert the_record(story).bases == ("Code of Governance", "Code of conduct")


@pytest.mark.parametrize("kind", ["staff", "director", "board_member"])
def test_no_papers_on_conduct_are_held_on_the_house_file(kind: str) -> None:
    """R-097: and where the record is pointed to."""
    story = about(kind, 2, rprmo(DAY))
    on_it = DetailsCorrected(why="Where it is", held_at="The house file, shelf 2")
    against = story.against(on_it, DAY)
    assert "R-097" in rules_of(against, "block")
    elsewhere = DetailsCorrected(why="Where it is", summary="House file", held_at="The safe")
    told = story.against(elsewhere, DAY)
    assert "R-097" not in rules_of(told, "block")
    assert ("R-097" in rules_of(told, "tell")) is (kind != "board_member")
