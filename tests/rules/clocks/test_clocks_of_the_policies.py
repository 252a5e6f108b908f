"""What moves, pauses and stops each time of the two shipped policies, and for whom it runs."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from tests.factories import Story
from tests.histories import (
    acknowledged,
    added,
    board_review_asked,
    ccrmo,
    decision,
    early_answered,
    early_worked,
    further,
    local_answered,
    local_asked,
    mediating,
    review_answered,
    review_asked,
    rprmo,
    stage1_answered,
    stage2_answered,
    stage2_asked,
)

from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import Closed, MinuteRecorded, OutcomeGiven

DAY, LATER, LONG_AFTER = date(2026, 12, 18), date(2026, 12, 21), date(2027, 6, 1)
DIRECTOR: dict[str, Any] = {"subject": Subject(kind="director")}
BOARD: dict[str, Any] = {"subject": Subject(kind="board_member", member=9)}
MET = ContactMade(stage="board_review", how="meeting", note="Reviewed.")
REVIEWED = OutcomeGiven(stage="board_review", how="email")

DECISIONS = {
    "C-092": "late late_request anonymous handlers new_issue correspondence reopening legal "
    "conduct joining compensation assistance",
    "R-019": "late handlers serious not_serious attendance authorities interpreter "
    "restricted_reply legal legal_risk compensation",
}


@pytest.mark.parametrize(
    ("rule", "subject"), [(rule, one) for rule in DECISIONS for one in DECISIONS[rule].split()]
)
def test_any_decision_may_name_a_day_to_be_looked_at_again(rule: str, subject: str) -> None:
    """AMB-22: and that day is waited for, whatever becomes of the complaint."""
    story = ccrmo(DAY) if rule.startswith("C") else rprmo(DAY)
    assert story.scene(DAY).clock("decision_review") is None
    story.then(DAY, msgspec.structs.replace(decision(subject), review_on=LONG_AFTER))
    clock = story.clock("decision_review", DAY)
    assert (clock.rule.rule, clock.state, clock.due) == (rule, "running", LONG_AFTER)


PAUSED = [
    ("C-042", early_answered(DAY), "local_window"),
    ("C-048", local_asked(DAY), "local_response"),
    ("C-051", local_answered(DAY), "local_closure"),
    ("C-053", local_answered(DAY), "review_window"),
]


@pytest.mark.parametrize(("rule", "story", "name"), PAUSED, ids=lambda part: str(part)[:20])
def test_mediation_pauses_the_times_of_both_sides(rule: str, story: Story, name: str) -> None:
    """C-069, AMB-19."""
    anew = Story(story.policy, lines=list(story.lines))
    assert anew.clock(name, DAY).state == "running"
    clock = mediating(anew, DAY).clock(name, LATER)
    assert (clock.rule.rule, clock.state, clock.due) == (rule, "paused", None)


MOVED = [
    ("C-042", early_answered(DAY), "more_time_asked", "local_window"),
    ("C-053", local_answered(DAY), "more_time_asked", "review_window"),
    ("C-048", local_asked(DAY), "time_extended", "local_response"),
    ("C-066", review_asked(DAY), "time_extended", "review_response"),
    ("R-049", rprmo(DAY), "time_extended", "stage1_reply"),
    ("R-058", stage2_asked(DAY), "time_extended", "stage2_reply"),
]


@pytest.mark.parametrize(("rule", "story", "kind", "name"), MOVED, ids=lambda part: str(part)[:20])
def test_a_time_can_be_moved_by_whom_the_policy_lets(
    rule: str, story: Story, kind: str, name: str
) -> None:
    """C-043, C-049, C-055, R-050, R-059: a request of theirs, or a holding letter of ours."""
    assert story.clock(name, DAY).rule.rule == rule
    steps = [step for step in story.step_list(DAY) if step.kind == kind and step.offered]
    assert [step.given["clock"] for step in steps] == [name]


@pytest.mark.parametrize("story", [board_review_asked(DAY), rprmo(DAY, **DIRECTOR)])
def test_the_times_of_the_board_know_no_extension(story: Story) -> None:
    """R-075, R-083: 9.1 and 10.3 speak of none."""
    assert not story.step("time_extended", DAY).offered


STOPPED: list[tuple[str, Story, str, tuple[Entry, ...]]] = [
    ("C-035", early_worked(DAY), "early_contact", ()),
    ("C-035", ccrmo(DAY), "early_contact", (further("local"),)),
    ("C-038", early_answered(DAY), "early_closure", (further("local"),)),
    ("C-038", early_answered(DAY), "early_closure", (Closed(reason="early_resolved"),)),
    ("C-051", local_answered(DAY), "local_closure", (further("review"),)),
    ("C-051", local_answered(DAY), "local_closure", (Closed(reason="nothing_further_heard"),)),
    ("C-056", review_asked(DAY), "review_acknowledgement", (acknowledged("review"),)),
    ("C-066", review_answered(DAY), "review_response", ()),
    ("R-058", stage2_answered(DAY), "stage2_reply", ()),
    ("R-075", stage1_answered(DAY, **DIRECTOR), "board_track_reply", ()),
    ("R-076", stage1_answered(DAY, **DIRECTOR), "board_track_meeting", ()),
    ("R-083", board_review_asked(DAY), "board_review_reply", (REVIEWED,)),
    ("R-085", board_review_asked(DAY), "board_review_meeting", (MET,)),
]


@pytest.mark.parametrize(
    ("rule", "story", "name", "entries"), STOPPED, ids=lambda part: str(part)[:24]
)
def test_a_time_is_kept_once_it_was_done(
    rule: str, story: Story, name: str, entries: tuple[Entry, ...]
) -> None:
    done = Story(story.policy, lines=list(story.lines)).then(DAY, *entries)
    clock = done.clock(name, LATER)
    assert (clock.rule.rule, clock.state, clock.stopped) == (rule, "met", DAY)


@pytest.mark.parametrize("about", [DIRECTOR, BOARD])
def test_the_boards_own_times_run_for_whom_9_1_names(about: dict[str, Any]) -> None:
    """R-075, R-076: and for nobody else; a serious matter goes to the Board at once."""
    story, usual = rprmo(DAY, **about), rprmo(DAY)
    for name in ("board_track_reply", "board_track_meeting"):
        assert story.clock(name, DAY).state == "running"
        assert usual.scene(DAY).clock(name) is None
    for one in (story, usual):
        one.then(DAY, decision("serious"))
    assert story.clock("board_meeting", DAY).rule.rule == "R-076"
    assert usual.scene(DAY).clock("board_meeting") is None


def test_a_complaint_the_board_has_minuted_waits_for_no_meeting() -> None:
    """R-076, R-077."""
    story = rprmo(DAY, **DIRECTOR).then(DAY, MinuteRecorded(meeting=DAY, item="7"))
    assert story.clock("board_track_meeting", LATER).state == "met"


def test_early_resolution_may_close_on_a_day_the_office_is_shut() -> None:
    """C-038, AMB-9: nothing is waited for, not even the next working day."""
    saturday = DAY + timedelta(days=1)
    assert early_answered(saturday).clock("early_closure", saturday).due == saturday


def test_a_duty_without_a_limit_is_never_late() -> None:
    """C-035, C-044, C-056, C-066, AMB-4, AMB-18: the software invents no limit."""
    for story, name in (
        (ccrmo(DAY), "early_contact"),
        (local_asked(DAY), "local_acknowledgement"),
        (review_asked(DAY), "review_acknowledgement"),
        (review_asked(DAY), "review_response"),
    ):
        clock = story.then(LATER, added(story.case().stage)).clock(name, LONG_AFTER)
        assert (clock.state, clock.due) == ("unlimited", None)
