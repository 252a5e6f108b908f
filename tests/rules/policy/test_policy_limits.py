"""The time limits of the two shipped policies: how long, from when, whom they bind."""

from datetime import date

import pytest
from tests.factories import Story, shipped_policy

from estate_complaints.rules.entries.intake import ScopeDecided, Subject
from estate_complaints.rules.entries.outcome import EscalationRequested, Forwarded, OutcomeGiven

BOTH = pytest.mark.parametrize("name", ["ccrmo", "rprmo"])


def ids(parts: tuple[object, ...]) -> list[str]:
    return [part.id for part in parts]  # type: ignore[attr-defined]


@pytest.mark.reads_the_policy
@BOTH
def test_a_posted_letter_travels_two_working_days(name: str) -> None:
    """AMB-14."""
    travels = {term.id: term.travels for term in shipped_policy(name).lists.deliveries}
    assert travels == {"post": 2, "email": 0, "hand": 0, "telephone": 0, "in_person": 0}


CLOCKS = [
    # policy, clock, limit, from, who is bound, clause, rule
    ("ccrmo", "recording", None, "case.received", "office", "4.p2", "C-040"),
    ("ccrmo", "early_contact", None, "early.entered", "office", "4.p1", "C-035"),
    ("ccrmo", "early_closure", "0 d", "early.outcome", "nobody", "4.p1", "C-038"),
    ("ccrmo", "local_window", "20 wd", "early.outcome", "resident", "5.p1", "C-042"),
    ("ccrmo", "local_acknowledgement", None, "local.requested", "office", "5.p1", "C-044"),
    ("ccrmo", "local_response", "20 wd", "local.requested", "office", "5.p2", "C-048"),
    ("ccrmo", "local_confirmation", None, "local.outcome", "office", "5.p2", "C-050"),
    ("ccrmo", "local_closure", "10 wd", "local.written_outcome", "nobody", "5.p2", "C-051"),
    ("ccrmo", "review_window", "20 d", "local.outcome_reached_them", "resident", "6.p1", "C-053"),
    ("ccrmo", "review_acknowledgement", None, "review.requested", "office", "6.p1", "C-056"),
    ("ccrmo", "review_response", None, "review.requested", "office", "6.p2", "C-066"),
    ("ccrmo", "referral", "8 weeks", "review.written_outcome", "nobody", "6.p3", "C-062"),
    ("ccrmo", "decision_review", None, "case.received", "office", "13.p1", "C-092"),
    ("rprmo", "stage1_acknowledgement", "2 d", "case.received", "office", "6.1", "R-044"),
    ("rprmo", "stage1_logging", "2 d", "case.received", "office", "6.1", "R-044"),
    ("rprmo", "forwarding", "3 wd", "case.received", "office", "2.2", "R-021"),
    ("rprmo", "stage1_reply", "10 wd", "case.received", "office", "6.3", "R-049"),
    ("rprmo", "board_track_reply", "14 wd", "case.received", "office", "9.1", "R-075"),
    ("rprmo", "board_track_meeting", "21 d", "case.received", "office", "9.1", "R-076"),
    ("rprmo", "board_meeting", None, "case.to_board", "office", "9.1", "R-076"),
    ("rprmo", "stage2_reply", "10 wd", "stage2.requested", "office", "7.2", "R-058"),
    ("rprmo", "explanation", None, "stage2.upheld", "office", "7.3", "R-066"),
    ("rprmo", "board_review_reply", "14 wd", "board_review.requested", "office", "10.3", "R-083"),
    ("rprmo", "board_review_meeting", "10 wd", "board_review.requested", "office", "10.5", "R-085"),
    ("rprmo", "board_review_response", "5 wd", "board_review.met", "office", "10.6", "R-086"),
    ("rprmo", "decision_review", None, "case.received", "office", "2.1#2", "R-019"),
]  # fmt: skip


@pytest.mark.reads_the_policy
@pytest.mark.parametrize("line", CLOCKS, ids=lambda line: line[1])
def test_a_clock_runs_as_long_and_from_when_the_clause_says(line: tuple[str, ...]) -> None:
    """AMB-3, AMB-5, AMB-7, AMB-9, AMB-13, AMB-17, AMB-18, AMB-25, AMB-28, AMB-32, AMB-35."""
    name, which, limit, starts, binds, clause, rule = line
    clock = shipped_policy(name).clock(which)
    unit = {"working_days": "wd", "days": "d"}.get(clock.unit, clock.unit)
    told = None if clock.amount is None else f"{clock.amount} {unit}"
    assert (told, clock.starts, clock.binds) == (limit, starts, binds)
    assert (clock.clause, clock.rule) == (clause, rule)


@pytest.mark.reads_the_policy
@BOTH
def test_no_other_clock_runs(name: str) -> None:
    assert ids(shipped_policy(name).clocks) == [line[1] for line in CLOCKS if line[0] == name]


@pytest.mark.reads_the_policy
def test_two_days_of_receipt_are_calendar_days_that_do_not_roll_on() -> None:
    """R-044, AMB-28."""
    clock = shipped_policy("rprmo").clock("stage1_acknowledgement")
    assert (clock.unit, clock.roll, clock.strength) == ("days", "none", "must")


@pytest.mark.reads_the_policy
def test_only_the_review_window_has_a_generous_reading() -> None:
    """C-053, AMB-13."""
    clocks = [*shipped_policy("ccrmo").clocks, *shipped_policy("rprmo").clocks]
    assert {c.id: c.lenient_unit for c in clocks if c.lenient_unit} == {
        "review_window": "working_days"
    }


@pytest.mark.reads_the_policy
def test_mediation_pauses_every_time_of_the_one_policy_and_none_of_the_other() -> None:
    """C-069, AMB-19; R-079, AMB-33. A record is made at once, and a referral waits no longer."""
    counted = [clock for clock in shipped_policy("ccrmo").clocks if clock.kind != "review"]
    assert [clock.id for clock in counted if not clock.pauses] == ["recording", "referral"]
    assert not any(clock.pauses for clock in shipped_policy("rprmo").clocks)


@pytest.mark.reads_the_policy
def test_time_is_moved_by_holding_letters_and_by_residents_who_ask() -> None:
    """C-043, C-049, C-055; R-050, R-059: 9.1 and 10.3 know no extension."""
    both = [*shipped_policy("ccrmo").clocks, *shipped_policy("rprmo").clocks]
    assert {clock.id: clock.extends for clock in both if clock.extends} == {
        "local_window": "request",
        "local_response": "holding_letter",
        "review_window": "request",
        "review_response": "holding_letter",
        "stage1_reply": "holding_letter",
        "stage2_reply": "holding_letter",
    }


@pytest.mark.reads_the_policy
def test_how_old_a_cause_may_be() -> None:
    """C-015, C-095, AMB-1; R-018, R-032, AMB-24."""
    for name, amount, rule in (("ccrmo", 6, "C-095"), ("rprmo", 12, "R-018")):
        limit = shipped_policy(name).age_limit
        assert limit is not None
        assert (limit.amount, limit.unit, limit.rule) == (amount, "months", rule)


def local_resolution_answered(how: str) -> Story:
    """Asked for on Fri 18 Dec 2026 and answered on Wed 20 Jan 2027."""
    story = Story(shipped_policy("ccrmo"))
    story.received(date(2026, 12, 1), stage="early")
    asked = EscalationRequested(stage="local", channel="letter", why="No", wanted="Yes")
    story.then(date(2026, 12, 18), asked)
    return story.then(date(2027, 1, 20), OutcomeGiven(stage="local", how=how))


def test_the_worked_dates_of_a_local_resolution_over_christmas() -> None:
    """C-048, C-051, C-053, AMB-8, AMB-13: two times that start with one letter."""
    story, day = local_resolution_answered("email"), date(2027, 1, 21)
    assert story.clock("local_response", day).due == date(2027, 1, 20)
    assert story.clock("local_closure", day).due == date(2027, 2, 3)
    window = story.clock("review_window", day)
    assert (window.due, window.lenient_due) == (date(2027, 2, 9), date(2027, 2, 17))


def test_the_time_for_asking_starts_when_a_posted_letter_arrives() -> None:
    """C-053, AMB-14: posted on Wed 20 Jan 2027, received on Fri 22 Jan."""
    window = local_resolution_answered("post").clock("review_window", date(2027, 1, 25))
    assert (window.started, window.due) == (date(2027, 1, 22), date(2027, 2, 11))


def test_the_council_can_be_asked_eight_weeks_after_the_final_response() -> None:
    """C-062, AMB-17."""
    story = local_resolution_answered("email")
    asked = EscalationRequested(stage="review", channel="letter")
    story.then(date(2027, 1, 20), asked, OutcomeGiven(stage="review", how="email"))
    opens = story.clock("referral", date(2027, 2, 1))
    assert (opens.state, opens.due) == ("running", date(2027, 3, 17))


def test_a_complaint_received_on_a_friday_is_acknowledged_that_day() -> None:
    """R-044, R-049, AMB-28: two days end on a Sunday, ten working days on Fri 4 Dec 2026."""
    story = Story(shipped_policy("rprmo")).received(date(2026, 11, 20))
    clock = story.clock("stage1_acknowledgement", date(2026, 11, 20))
    assert (clock.due, clock.act_by) == (date(2026, 11, 22), date(2026, 11, 20))
    assert story.clock("stage1_reply", date(2026, 11, 20)).due == date(2026, 12, 4)


def test_a_board_review_over_easter() -> None:
    """R-083, R-085, AMB-35."""
    story = Story(shipped_policy("rprmo")).received(date(2026, 2, 2))
    for stage in ("stage2", "board_review"):
        story.then(date(2026, 3, 20), EscalationRequested(stage=stage, channel="email"))
    assert story.clock("board_review_reply", date(2026, 3, 23)).due == date(2026, 4, 13)
    assert story.clock("board_review_meeting", date(2026, 3, 23)).due == date(2026, 4, 7)


def test_a_complaint_about_the_board_has_its_own_two_times() -> None:
    """R-075, R-076, AMB-32: over Christmas the 21 days end before the 14 working days."""
    day = date(2026, 12, 18)
    director = Story(shipped_policy("rprmo")).received(day, subject=Subject(kind="director"))
    assert director.clock("board_track_reply", day).due == date(2027, 1, 12)
    assert director.clock("board_track_meeting", day).due == date(2027, 1, 8)
    assert director.scene(day).clock("stage1_reply") is None
    usual = Story(shipped_policy("rprmo")).received(day)
    assert usual.clock("stage1_reply", day).due == date(2027, 1, 6)
    assert usual.scene(day).clock("board_track_reply") is None


def test_only_a_complaint_for_somebody_else_is_forwarded_within_three_working_days() -> None:
    """R-021, AMB-25: from receipt, once it is decided that it is not ours."""
    day = date(2026, 12, 24)
    story = Story(shipped_policy("rprmo")).received(day)
    assert story.scene(day).clock("forwarding") is None
    story.then(day, ScopeDecided(decision="other_body", why="The Council's own lift."))
    assert story.clock("forwarding", day).due == date(2026, 12, 31)
    story.then(date(2026, 12, 30), Forwarded(whom="Lambeth Council"))
    assert story.clock("forwarding", date(2027, 1, 4)).state == "met"
