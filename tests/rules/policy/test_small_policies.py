"""What the format can say beyond the shipped policies, each proved by a complaint played."""

from datetime import date

import pytest
from tests.factories import a_complaint, rules_of
from tests.histories import decided, further, scope
from tests.small_policies import (
    FRIDAY,
    MONDAY,
    NAMES,
    extended,
    said_on_receipt,
    small_policy,
    story,
)

from estate_complaints.office.policy.policy_clocks import clock_in_words
from estate_complaints.rules.case.findings import upheld
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    Assigned,
    ContactMade,
)
from estate_complaints.rules.entries.intake import (
    Point,
    RefusalAppealed,
)
from estate_complaints.rules.entries.outcome import OutcomeGiven, Referred
from estate_complaints.rules.intake import entry_stage


@pytest.mark.parametrize("name", NAMES)
def test_a_small_policy_is_told_in_words_and_offers_its_steps(name: str) -> None:
    policy = small_policy(name)
    told = [clock_in_words(policy, clock) for clock in policy.clocks]
    assert all(words.endswith(".") and "None" not in words for words in told)
    assert any(step.offered for step in story(name).step_list(FRIDAY))


# --- from the acknowledgement, from first contact, from logging (item 1) ---


def test_the_time_for_answering_begins_with_the_acknowledgement() -> None:
    complaint = story("starting_moments")
    assert "from_acknowledgement" not in {c.rule.id for c in complaint.scene(FRIDAY).clocks}
    complaint.then(MONDAY, Acknowledged(stage="answer", how="post"))
    clock = complaint.clock("from_acknowledgement", MONDAY)
    assert (clock.started, clock.due) == (MONDAY, date(2027, 1, 7))
    assert clock.why.startswith("10 working days from the acknowledgement on Mon 21 Dec 2026")


def test_the_time_for_answering_begins_with_the_first_contact_or_with_logging() -> None:
    complaint = story("starting_moments")
    complaint.then(MONDAY, ContactMade(stage="answer", how="telephone", note="Rang."))
    assert complaint.clock("from_contact", MONDAY).due == date(2027, 1, 5)
    assert complaint.clock("from_logging", MONDAY).due == date(2026, 12, 22)
    words = clock_in_words(complaint.policy, complaint.policy.clock("from_logging"))
    assert words.startswith("48 working hours, counted as 2 working days from logging")


# --- caps, agreement, agreed intervals (item 2) ---


def test_an_extension_beyond_the_cap_needs_a_good_reason() -> None:
    """Received Fri 18 Dec 2026: due Wed 6 Jan 2027, at the latest Wed 20 Jan 2027."""
    complaint = story("extensions")
    clock = complaint.clock("answering", MONDAY)
    assert (clock.due, clock.latest) == (date(2027, 1, 6), date(2027, 1, 20))
    assert rules_of(complaint.against(extended(date(2027, 1, 20)), MONDAY)) == set()
    assert rules_of(complaint.against(extended(date(2027, 1, 21)), MONDAY), "warn") == {"X-001"}


def test_an_extension_is_given_once_and_only_by_agreement() -> None:
    complaint = story("extensions")
    alone = extended(date(2027, 1, 13), agreed=False)
    assert rules_of(complaint.against(alone, MONDAY), "block") == {"X-002"}
    complaint.then(MONDAY, extended(date(2027, 1, 13)))
    again = extended(date(2027, 1, 15))
    [against] = complaint.against(again, date(2027, 1, 11))
    once = "“Answer” was moved once, to Wed 13 Jan 2027, and cannot be moved more often."
    assert against.says == once
    assert [one.says for one in complaint.step("time_extended", MONDAY).blocks] == [once]
    assert complaint.clock("answering", MONDAY).due == date(2027, 1, 13)


def test_they_hear_from_us_at_the_interval_that_was_agreed() -> None:
    """It begins anew with everything they hear from us."""
    complaint = story("extensions")
    assert "informing" not in {clock.rule.id for clock in complaint.scene(MONDAY).clocks}
    complaint.then(MONDAY, extended(date(2027, 1, 13), inform_every=5))
    assert complaint.clock("informing", MONDAY).due == date(2026, 12, 30)
    rang = date(2026, 12, 29)
    complaint.then(rang, ContactMade(stage="answer", how="telephone", note="An update."))
    assert complaint.clock("informing", rang).due == date(2027, 1, 6)
    answered = date(2027, 1, 5)
    complaint.then(answered, OutcomeGiven(stage="answer", how="email"))
    complaint.then(date(2027, 2, 1), ContactMade(stage="answer", how="telephone", note="Later."))
    clock = complaint.clock("informing", date(2027, 2, 1))
    assert (clock.started, clock.due, clock.state) == (rang, date(2027, 1, 6), "met")


def test_an_interval_longer_than_a_year_is_no_promise() -> None:
    against = story("extensions").against(extended(date(2027, 1, 13), inform_every=261), MONDAY)
    assert [one.says for one in against if one.level == "block"] == [
        "Updates come at least every 260 working days: that is a year."
    ]


def test_a_step_asks_only_what_the_policy_has_a_use_for() -> None:
    with_agreement = story("extensions").step("time_extended", FRIDAY)
    without = story("no_numbers").step("time_extended", FRIDAY)
    assert with_agreement.unasked == frozenset()
    assert without.unasked == {"agreed", "inform_every"}
    assert story("lengths").step("details_corrected", FRIDAY).unasked == frozenset()
    assert story("no_numbers").step("details_corrected", FRIDAY).unasked == {"aware"}


# --- one to five stages, straight to stage 2, stages of others (items 5 and 6) ---


def test_one_stage_is_followed_by_the_council_with_a_limit_of_its_own() -> None:
    """Its being late is not our being late."""
    complaint = story("one_stage").then(MONDAY, OutcomeGiven(stage="answer", how="email"))
    assert complaint.clock("answering", MONDAY).state == "met"
    complaint.then(MONDAY, further("council", channel="letter"))
    clock = complaint.clock("council_answering", MONDAY)
    assert (clock.due, clock.state) == (date(2027, 1, 21), "running")
    assert complaint.clock("council_answering", date(2027, 1, 22)).state == "lapsed"
    complaint.then(date(2027, 1, 22), OutcomeGiven(stage="council", how="post"))
    assert complaint.clock("council_answering", date(2027, 1, 22)).state == "missed"


def test_two_bodies_outside_have_each_their_own_time() -> None:
    """Eight weeks after receipt the one may be asked; until a year after the answer the other."""
    complaint = story("one_stage").then(MONDAY, OutcomeGiven(stage="answer", how="email"))
    assert complaint.clock("ombudsman_from", MONDAY).due == date(2027, 2, 12)
    assert complaint.clock("redress_until", MONDAY).due == date(2027, 12, 21)
    complaint.then(date(2027, 3, 1), Referred(whom="The redress scheme"))
    assert complaint.clock("redress_until", date(2027, 3, 1)).state == "met"


def test_five_stages_follow_each_other_and_the_two_panels_share_nobody() -> None:
    complaint = story("five_stages")
    board = tuple(m.id for m in complaint.office.members if m.role == "board_member")
    for stage in ("manager", "panel", "appeal"):
        complaint.then(FRIDAY, further(stage, channel="letter"))
        if stage == "panel":
            complaint.then(FRIDAY, Assigned(stage="panel", officers=board[:2]))
    assert complaint.case().stages == ("desk", "manager", "panel", "appeal")
    shared = Assigned(stage="appeal", officers=board[1:])
    assert rules_of(complaint.against(shared, FRIDAY), "block") == {"X-005"}
    complaint.then(FRIDAY, further("chair", channel="letter"))
    assert complaint.case().stage == "chair"


def test_a_complex_complaint_goes_straight_to_stage_2_and_has_its_time() -> None:
    policy = small_policy("straight_to_stage2")
    serious = (Point(wrong="The gas leaks.", category="complex"),)
    for points, stage in ((serious, "stage2"), ((), "stage1")):
        assert entry_stage(policy, a_complaint(policy, points=points)).stage == stage
    complaint = story("straight_to_stage2", points=serious, stage="stage2")
    assert complaint.clock("stage2_answering", FRIDAY).due == date(2027, 1, 20)
    assert "stage1_answering" not in {clock.rule.id for clock in complaint.scene(FRIDAY).clocks}


def test_a_complaint_that_proves_complex_can_be_moved_to_stage_2_with_a_reason() -> None:
    complaint = story("straight_to_stage2")
    levels = {one.level for one in complaint.against(further("stage2", channel="letter"), MONDAY)}
    assert levels == {"warn"}
    complaint.then(MONDAY, further("stage2", channel="letter"))
    assert complaint.clock("stage2_answering", MONDAY).due == date(2027, 1, 21)


# --- outcomes (item 8) ---


@pytest.mark.parametrize("outcome", ["partly_upheld", "resolved", "withdrawn", "no_finding"])
def test_other_outcomes_find_for_them_or_not_as_the_policy_says(outcome: str) -> None:
    complaint = story("other_outcomes").then(MONDAY, decided("answer", outcome))
    found = upheld(complaint.policy, complaint.case())
    assert bool(found) is (outcome == "partly_upheld")
    wanted = {"X-008"} if outcome == "partly_upheld" else set()
    assert {one.rule for one in complaint.step("closed", MONDAY).objections} - {""} == wanted


# --- refusals and their appeal; anonymous complaints (items 9 and 10) ---


def test_a_refusal_has_reasons_can_be_appealed_against_and_somebody_else_decides() -> None:
    complaint = story("refusals").then(FRIDAY, scope("not_accepted"), by=1)
    assert complaint.clock("answering", FRIDAY).state == "gone"
    assert complaint.clock("appealing", FRIDAY).due == date(2027, 1, 20)
    complaint.then(MONDAY, RefusalAppealed(channel="letter", why="It is covered."), by=1)
    assert complaint.clock("appealing", MONDAY).state == "met"
    assert complaint.clock("deciding_appeal", MONDAY).due == date(2026, 12, 30)
    assert rules_of(complaint.against(scope("covered"), MONDAY, 1), "block") == {"X-010"}
    assert rules_of(complaint.against(scope("covered"), MONDAY, 2), "block") == set()
    complaint.then(date(2026, 12, 22), scope("covered"), by=2)
    states = {clock.rule.id: clock.state for clock in complaint.scene(date(2026, 12, 22)).clocks}
    assert states == {"answering": "running"}


def test_an_appeal_stands_or_falls_once() -> None:
    appeal = RefusalAppealed(channel="letter")
    complaint = story("refusals")
    assert [one.says for one in complaint.against(appeal, MONDAY)] == ["Nothing has been refused."]
    complaint.then(FRIDAY, scope("not_accepted")).then(MONDAY, appeal)
    [again] = complaint.against(appeal, MONDAY)
    assert again.says == "The appeal is recorded and waits for a fresh decision."
    complaint.then(MONDAY, scope("not_accepted"), by=2)
    assert complaint.clock("deciding_appeal", MONDAY).state == "met"


def test_going_further_can_be_refused_with_reasons() -> None:
    """The request is recorded first; no time runs for a stage that was refused."""
    complaint = story("refusals").then(MONDAY, OutcomeGiven(stage="stage1", how="email"))
    complaint.then(MONDAY, further("stage2", channel="letter"))
    silent = scope("not_taken_further").__class__(decision="not_taken_further", why=" ")
    assert rules_of(complaint.against(silent, MONDAY), "block") == {"X-009"}
    complaint.then(MONDAY, scope("not_taken_further"))
    assert complaint.clock("appealing", MONDAY).state == "running"


def test_an_anonymous_complaint_is_recorded_though_the_policy_refuses_it() -> None:
    assert said_on_receipt("refusals", complainant_kind="anonymous") == {"X-011"}
    assert said_on_receipt("refusals") == set()
