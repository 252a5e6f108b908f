"""Checks of a proposed entry, each broken and unbroken, and silent while nothing is proposed."""

from datetime import date, timedelta
from typing import Any

import pytest
from tests.factories import Story, is_broken
from tests.histories import (
    PARTIES,
    an_action,
    board_review_asked,
    ccrmo,
    early_answered,
    further,
    local_answered,
    local_asked,
    manager_of_repairs,
    mediating,
    review_answered,
    review_asked,
    rprmo,
    stage2_asked,
)

from estate_complaints.rules.checks import CHECKS, of_entries
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import (
    Assigned,
    MediationAnswered,
    MediationEnded,
    MediationStarted,
    MediationSuggested,
    MoreTimeAsked,
    TimeExtended,
)
from estate_complaints.rules.entries.intake import Note, PointAdded, ScopeDecided, Subject
from estate_complaints.rules.entries.outcome import CompensationRecorded, OutcomeGiven, Referred

DAY = date(2026, 12, 18)
LAST = date(2027, 1, 20)
"""The last day of 20 working days from DAY, and of 20 working days of asking."""
ONE_DAY = timedelta(days=1)
MANAGER, BOARD = 6, (7, 8, 9)

Case = tuple[str, Story, Entry, dict[str, Any]]


def scope(decision: str, passed_to: str = "") -> ScopeDecided:
    return ScopeDecided(decision=decision, why="Because.", passed_to=passed_to)


def answered_by(how: str) -> OutcomeGiven:
    return OutcomeGiven(stage="local", how=how)


def assigned(stage: str, *officers: int, uninvolved: bool = False) -> Assigned:
    return Assigned(stage=stage, officers=officers, uninvolved=uninvolved)


def until(day: date, clock: str = "local_response") -> TimeExtended:
    return TimeExtended(stage="local", clock=clock, until=day, how="post")


def about_member(member: int) -> Story:
    return ccrmo(DAY, subject=Subject(kind="staff", member=member))


def suggested() -> Story:
    return ccrmo(DAY).then(DAY, MediationSuggested(parties=PARTIES))


WHY, ASB = {"field": "why"}, {"field": "passed_to", "when_field": "decision", "when_value": "asb"}
NOTE = {"field": "note", "when_field": "step", "when_value": "offered"}

OPENS = {"clock": "referral"}
WITH_A_SUM = OutcomeGiven(stage="local", how="post", remarks="Here are £20.")
ADVISED = CompensationRecorded(step="advised")
HELPED = Referred(to="x", whom="X", supported_by="Councillor Ann Teak")
RAISED_BEFORE = PointAdded(stage="local", wrong="The door", raised_before=True)

BROKEN: list[Case] = [
    ("field_is", ccrmo(DAY), scope("conduct"), {"field": "decision", "value": "conduct"}),
    ("field_empty", early_answered(DAY), further("local", why="  "), WHY),
    ("field_empty", ccrmo(DAY), scope("asb"), ASB),
    ("field_empty", ccrmo(DAY), CompensationRecorded(step="offered"), NOTE),
    ("delivery_is_written", local_asked(DAY), answered_by("post"), {}),
    ("delivery_not_written", local_asked(DAY), answered_by("telephone"), {}),
    ("channel_not_written", early_answered(DAY), further("local", channel="in_person"), {}),
    ("officer_is_subject", about_member(4), assigned("early", 3, 4), {}),
    ("officer_handled_earlier", review_asked(DAY), assigned("review", MANAGER, *BOARD), {}),
    ("officer_not_more_senior", local_asked(DAY), assigned("local", 4), {}),
    ("officer_not_of_role", rprmo(DAY), assigned("stage1", 1), {}),
    ("panel_incomplete", review_asked(DAY), assigned("review", *BOARD[:2]), {}),
    ("replaced_on_panel", review_asked(DAY), assigned("review", *BOARD), {}),
    ("compensation_step_is", ccrmo(DAY), CompensationRecorded(step="paid"), {"steps": ["paid"]}),
    ("sum_promised", local_asked(DAY), WITH_A_SUM, {"step": "advised"}),
    ("referred_too_soon", review_answered(DAY), Referred(to="x", whom="X"), {"to": "x", **OPENS}),
    ("referred_too_soon", ccrmo(DAY), Referred(to="x", whom="X"), {"to": "x", **OPENS}),
    ("no_declaration", board_review_asked(DAY), assigned("board_review", 9, 10), {}),
    ("mediation_not_agreed", suggested(), MediationStarted(), {}),
    ("mediation_not_agreed", ccrmo(DAY), MediationStarted(), {}),
    ("new_date_not_later", local_asked(DAY), until(LAST), {}),
    ("new_date_not_later", mediating(local_asked(DAY), DAY), until(LAST), {}),
    ("new_point_at_stage", local_asked(DAY), PointAdded(stage="local", wrong="The door"), {}),
]

UNBROKEN: list[Case] = [
    ("field_is", ccrmo(DAY), scope("covered"), {"field": "decision", "value": "conduct"}),
    ("field_empty", early_answered(DAY), further("local", why="It broke again."), WHY),
    ("field_empty", ccrmo(DAY), scope("asb", "the neighbourhood team"), ASB),
    ("field_empty", ccrmo(DAY), scope("covered"), ASB),
    ("field_empty", ccrmo(DAY), CompensationRecorded(step="asked"), NOTE),
    ("delivery_is_written", local_asked(DAY), answered_by("in_person"), {}),
    ("delivery_is_written", local_asked(DAY), answered_by(""), {}),
    ("delivery_not_written", local_asked(DAY), answered_by("hand"), {}),
    ("delivery_not_written", local_asked(DAY), answered_by(""), {}),
    ("channel_not_written", early_answered(DAY), further("local", channel="website"), {}),
    ("officer_is_subject", about_member(4), assigned("early", 3), {}),
    ("officer_handled_earlier", review_asked(DAY), assigned("review", *BOARD), {}),
    ("officer_not_more_senior", local_asked(DAY), assigned("local", 5), {}),
    ("officer_not_of_role", rprmo(DAY), assigned("stage1", manager_of_repairs(rprmo(DAY))), {}),
    ("panel_incomplete", review_asked(DAY), assigned("review", *BOARD), {}),
    ("replaced_on_panel", local_asked(DAY), assigned("local", 5), {}),
    ("replaced_on_panel", review_asked(DAY), assigned("review", *BOARD[:2]), {}),
    ("compensation_step_is", ccrmo(DAY), CompensationRecorded(step="asked"), {"steps": ["paid"]}),
    ("sum_promised", local_asked(DAY).then(DAY, ADVISED), WITH_A_SUM, {"step": "advised"}),
    ("sum_promised", local_asked(DAY), answered_by("post"), {"step": "advised"}),
    ("referred_too_soon", review_answered(DAY), Referred(to="y", whom="X"), {"to": "x", **OPENS}),
    ("referred_too_soon", ccrmo(DAY), HELPED, {"to": "x", **OPENS}),
    ("new_point_at_stage", local_asked(DAY), RAISED_BEFORE, {}),
    ("no_declaration", board_review_asked(DAY), assigned("board_review", 9, uninvolved=True), {}),
    ("mediation_not_agreed", mediating(ccrmo(DAY), DAY), MediationStarted(), {}),
    ("new_date_not_later", local_asked(DAY), until(LAST + ONE_DAY), {}),
    ("new_date_not_later", local_asked(DAY), until(LAST, "no clock"), {}),
    ("new_point_at_stage", ccrmo(DAY), PointAdded(stage="early", wrong="Door"), {"stages": []}),
]


def called(case: Case) -> str:
    return case[0]


@pytest.mark.parametrize("case", BROKEN, ids=called)
def test_a_check_finds_what_is_wrong_with_an_entry(case: Case) -> None:
    """C-021, C-041, C-045, C-046, C-047, C-049, C-050, C-058, C-068, C-073, C-100."""
    check, story, entry, values = case
    assert is_broken(story, check, entry, on=DAY, **values)


@pytest.mark.parametrize("case", UNBROKEN, ids=called)
def test_a_check_is_content_with_an_entry_that_is_right(case: Case) -> None:
    """R-021, R-036, R-050, R-067, R-072, R-082."""
    check, story, entry, values = case
    assert not is_broken(story, check, entry, on=DAY, **values)


NOT_OF_THE_ENTRY = {
    "actor_not",
    "mediation_not_agreed",
    "after_window",
    "after_window_and_leniency",
    "between_window_and_leniency",
}
"""What is already certain before anything is typed: the day, the desk, the stage, the parties."""


@pytest.mark.parametrize("case", BROKEN, ids=called)
def test_before_an_entry_is_proposed_only_what_is_certain_is_said(case: Case) -> None:
    check, story, _, values = case
    assert is_broken(story, check, on=DAY, **values) is (check in NOT_OF_THE_ENTRY)


def test_the_person_at_the_desk_is_asked_for_the_role() -> None:
    """R-088."""
    story = rprmo(DAY)
    keeper = story.in_role("senior_customer_services_officer")
    asked = {"roles": ["senior_customer_services_officer", "estate_director"]}
    assert not is_broken(story, "actor_not", Note(text=""), on=DAY, actor=keeper, **asked)
    assert is_broken(story, "actor_not", Note(text=""), on=DAY, actor=1, **asked)


def test_mediation_that_was_agreed_anew_may_begin_anew() -> None:
    """C-068."""
    story = mediating(ccrmo(DAY), DAY).then(DAY, MediationEnded(resolved=False))
    assert not is_broken(story, "mediation_not_agreed", on=DAY)
    story.then(DAY, MediationAnswered(party=PARTIES[0], agrees=False))
    assert is_broken(story, "mediation_not_agreed", on=DAY)


@pytest.mark.parametrize(
    ("day", "broken"),
    [
        (date(2027, 2, 9), set()),
        (date(2027, 2, 10), {"after_window", "between_window_and_leniency"}),
        (date(2027, 2, 17), {"after_window", "between_window_and_leniency"}),
        (date(2027, 2, 18), {"after_window", "after_window_and_leniency"}),
    ],
)
def test_a_window_and_its_generous_reading_end_on_their_days(day: date, broken: set[str]) -> None:
    """C-053, AMB-13: an outcome e-mailed on 20 January 2027."""
    story = local_answered(LAST, asked=DAY)
    checks = ("after_window", "after_window_and_leniency", "between_window_and_leniency")
    found = {name for name in checks if is_broken(story, name, on=day, clock="review_window")}
    assert found == broken
    assert not any(is_broken(story, name, on=day, clock="local_closed") for name in checks)


def test_a_window_held_open_by_mediation_is_never_over() -> None:
    """C-053, C-069."""
    story = mediating(local_answered(LAST), LAST)
    later = date(2028, 1, 1)
    assert not is_broken(story, "after_window", on=later, clock="review_window")
    assert not is_broken(story, "after_window_and_leniency", on=later, clock="review_window")


def test_more_time_is_asked_for_while_there_is_some() -> None:
    """C-043, C-055, AMB-10."""
    story, asks = early_answered(DAY), MoreTimeAsked(clock="local_window")
    given: dict[str, Any] = {"clock": "local_window"}
    assert not is_broken(story, "more_time_asked_late", asks, on=LAST, **given)
    assert is_broken(story, "more_time_asked_late", asks, on=LAST + ONE_DAY, **given)
    assert not is_broken(story, "more_time_asked_late", on=LAST + ONE_DAY, **given)


def test_a_holding_letter_goes_out_before_the_date_it_moves() -> None:
    """C-049, R-050, AMB-30: and a later one before the date it moves in turn."""
    story, letter = local_asked(DAY), until(date(2027, 2, 20))
    assert not is_broken(story, "extended_after_due", letter, on=LAST)
    assert is_broken(story, "extended_after_due", letter, on=LAST + ONE_DAY)
    assert not is_broken(story, "extended_after_due", on=LAST + ONE_DAY)
    story.then(LAST, until(date(2027, 2, 1)))
    assert not is_broken(story, "extended_after_due", letter, on=date(2027, 2, 1))
    assert is_broken(story, "extended_after_due", letter, on=date(2027, 2, 2))
    assert is_broken(story, "new_date_not_later", until(date(2027, 1, 30)), on=LAST)


def test_a_new_point_is_known_by_the_stage_it_comes_up_at() -> None:
    """C-047, C-059: only at the stages the rule names."""
    story, point = stage2_asked(DAY), PointAdded(stage="stage2", wrong="The door")
    assert is_broken(story, "new_point_at_stage", point, on=DAY, stages=["stage2"])
    assert not is_broken(story, "new_point_at_stage", point, on=DAY, stages=["stage1"])
    assert an_action(DAY, "stage2").stage == "stage2"


def test_every_check_of_entries_is_proved_here() -> None:
    known = {n for n, check in CHECKS.items() if check.__module__ == of_entries.__name__}
    elsewhere = {"actor_not", "more_time_asked_late", "extended_after_due", "not_as_approved"}
    elsewhere |= {"always", "extended_beyond_cap", "same_person_decides_again"}
    elsewhere |= {"officer_took_part"}  # with the rules that use it
    windows = {name for name in known if "window" in name}
    assert {case[0] for case in BROKEN} | elsewhere | windows == known
    assert {case[0] for case in UNBROKEN} | elsewhere | windows == known
