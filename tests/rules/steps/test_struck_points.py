"""Points that were struck out: the others keep their numbers, and nothing is decided about them."""

from datetime import date

from tests.factories import Story
from tests.histories import added, decided, rprmo

from estate_complaints.rules.case.findings import latest_decisions, upheld
from estate_complaints.rules.entries.intake import StruckOut

DAY = date(2026, 12, 18)
FIRST_ADDED, SECOND_ADDED = 2, 3


def three_points() -> Story:
    """One point came with the complaint, two were added: "The door", then "The stairs"."""
    return rprmo(DAY).then(DAY, added("stage1"), added("stage1", wanted="Sweep them."))


def struck(story: Story, number: int) -> Story:
    return story.then(DAY, StruckOut(number=number, why="It belongs to another complaint."))


def test_a_point_keeps_its_number_when_one_before_it_is_struck_out() -> None:
    """R-069, R-099: a decision speaks of a point by its number."""
    story = struck(three_points(), FIRST_ADDED)
    assert [(point.number, point.wanted) for point in story.case().points] == [
        (1, "A date for the repair."),
        (3, "Sweep them."),
    ]


def test_a_decision_stays_with_the_point_it_was_made_about() -> None:
    """R-069."""
    story = three_points().then(DAY, decided("stage1", "upheld", point=3))
    case = struck(story, FIRST_ADDED).case()
    assert list(case.decisions("stage1")) == [3]
    assert {point.number for point in case.points} >= set(case.decisions("stage1"))


def test_a_point_added_after_one_was_struck_out_takes_a_number_of_its_own() -> None:
    story = struck(three_points(), SECOND_ADDED).then(DAY, added("stage1", wanted="Paint it."))
    assert [point.number for point in story.case().points] == [1, 2, 4]


def test_what_was_decided_about_a_point_struck_out_counts_no_longer() -> None:
    """C-003, R-070: nothing has to be put right about a point nobody raised."""
    story = three_points().then(DAY, decided("stage1", "upheld", point=2))
    assert [one.point for one in upheld(story.policy, story.case())] == [2]
    case = struck(story, FIRST_ADDED).case()
    assert case.decisions("stage1") == {}
    assert latest_decisions(case) == ()
    assert upheld(story.policy, case) == ()
