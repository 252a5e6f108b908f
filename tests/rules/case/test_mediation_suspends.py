"""What mediation holds up: the process where the policy says so, and for good once it settled."""

from datetime import date

from tests.factories import Story
from tests.histories import decided, local_asked, mediating, rprmo

from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import Assigned, MediationEnded, MediationStarted
from estate_complaints.rules.entries.intake import StruckOut
from estate_complaints.rules.entries.outcome import Closed, Reopened

ASKED, FIRST, LAST = date(2026, 6, 1), date(2026, 6, 15), date(2026, 6, 29)
MUCH_LATER = date(2026, 12, 18)


def blocks(story: Story, entry: Entry, on: date) -> list[str]:
    return [one.says for one in story.against(entry, on) if one.level == "block"]


def settled() -> Story:
    story = mediating(local_asked(ASKED), FIRST)
    return story.then(LAST, MediationEnded(resolved=True))


def test_mediation_holds_a_decision_up_where_the_policy_suspends_the_process() -> None:
    """C-069."""
    story = mediating(local_asked(ASKED), FIRST)
    assert any("suspended" in says for says in blocks(story, decided("local"), FIRST))


def test_a_policy_that_suspends_nothing_lets_the_answer_go_on_while_its_time_runs() -> None:
    """R-079, AMB-33: no clause of Roupell Park stops the process or its clocks."""
    story = mediating(rprmo(ASKED), FIRST)
    assert story.clock("stage1_reply", FIRST).state != "paused"
    assert blocks(story, decided("stage1"), FIRST) == []


def test_time_stays_suspended_after_a_mediation_that_settled_the_complaint() -> None:
    """C-070: the process is only reinstated if the mediation is unsuccessful."""
    story = settled()
    assert story.clock("local_response", MUCH_LATER).state == "paused"
    story.then(LAST, Closed(reason="mediation"))
    assert story.clock("local_response", MUCH_LATER).state == "gone"


def test_a_complaint_that_was_settled_and_is_reopened_has_the_time_left_before() -> None:
    """C-070: 9 of 20 working days were used, so 11 remain from the day it is reopened."""
    story = settled().then(LAST, Closed(reason="mediation"))
    story.then(date(2026, 7, 6), Reopened(why="The agreement was not kept."))
    assert story.clock("local_response", MUCH_LATER).due == date(2026, 7, 21)


def test_a_settlement_struck_out_lets_the_time_run_on() -> None:
    """C-070."""
    story = settled()
    story.then(LAST, StruckOut(number=len(story.lines), why="They did not agree after all."))
    story.then(LAST, MediationEnded(resolved=False))
    assert story.clock("local_response", LAST).due == date(2026, 7, 14)


def test_a_further_mediation_that_fails_lets_the_time_run_on() -> None:
    """C-070: the first did not hold, and the second settled nothing."""
    story = settled().then(date(2026, 7, 6), MediationStarted())
    assert story.clock("local_response", date(2026, 7, 6)).state == "paused"
    story.then(date(2026, 7, 7), MediationEnded(resolved=False))
    assert story.clock("local_response", MUCH_LATER).due == date(2026, 7, 22)


def test_a_settled_complaint_is_still_assigned_and_closed() -> None:
    story = settled()
    assert blocks(story, Closed(reason="mediation"), LAST) == []
    manager = story.in_role("estate_manager")
    assert blocks(story, Assigned(stage="local", officers=(manager,)), LAST) == []
