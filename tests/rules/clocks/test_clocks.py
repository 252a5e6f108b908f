"""The clocks of whole complaints: the chains of dates of both policies, over the holidays."""

from datetime import date, timedelta

import pytest
from tests.factories import Story, the_calendar
from tests.histories import (
    board_review_asked,
    ccrmo,
    early_answered,
    early_worked,
    further,
    local_answered,
    local_asked,
    received,
    review_answered,
    review_asked,
    rprmo,
    stage1_answered,
    stage1_ready,
    stage2_asked,
)

from estate_complaints.rules.entries.handling import Acknowledged, ContactMade
from estate_complaints.rules.entries.intake import ScopeDecided, StruckOut, Subject
from estate_complaints.rules.entries.outcome import (
    Closed,
    Forwarded,
    OutcomeConfirmed,
    OutcomeGiven,
    Referred,
)

FRIDAY = date(2026, 12, 18)
ANSWERED = date(2027, 1, 20)


def names(story: Story, today: date) -> set[str]:
    return {clock.rule.id for clock in story.scene(today).clocks}


# --- Cottington Close ---


def test_a_complaint_is_to_be_recorded_and_the_resident_contacted_without_a_limit() -> None:
    """C-035, C-040, C-066: the policy says as soon as possible, and no number is invented."""
    story = ccrmo(FRIDAY)
    contact = story.clock("early_contact", FRIDAY)
    assert (contact.state, contact.due, contact.act_by) == ("unlimited", None, None)
    assert contact.why == "The policy asks for it and sets no time limit (section 4)."
    assert story.clock("recording", FRIDAY).state == "met"
    story.then(FRIDAY, ContactMade(stage="early", how="telephone", note="Rang."))
    assert story.clock("early_contact", FRIDAY).state == "met"


def test_early_resolution_closes_at_once_and_leaves_twenty_working_days_to_go_further() -> None:
    """C-038, C-039, C-042, AMB-3, AMB-9."""
    story = early_answered(FRIDAY)
    assert story.clock("early_closure", FRIDAY).due == FRIDAY
    window = story.clock("local_window", FRIDAY)
    assert (window.due, window.state) == (ANSWERED, "running")
    assert story.clock("local_window", ANSWERED).state == "running"
    assert story.clock("local_window", ANSWERED + timedelta(days=1)).state == "lapsed"
    assert "local_window" not in names(early_worked(FRIDAY), FRIDAY), "nothing was told yet"


def test_a_local_resolution_asked_for_before_christmas_is_due_on_20_january() -> None:
    """C-044, C-048, AMB-4, AMB-5: from the request, not from its acknowledgement."""
    story = local_asked(FRIDAY)
    clock = story.clock("local_response", FRIDAY)
    assert (clock.started, clock.due, clock.first_due) == (FRIDAY, ANSWERED, ANSWERED)
    assert clock.why == (
        "20 working days from the request on Fri 18 Dec 2026: 25 and 28 Dec and 1 Jan are "
        "bank holidays, so Wed 20 Jan 2027, section 5"
    )
    assert story.clock("local_acknowledgement", FRIDAY).state == "unlimited"
    story.then(date(2027, 1, 4), Acknowledged(stage="local", how="post"))
    assert story.clock("local_acknowledgement", ANSWERED).state == "met"
    assert story.clock("local_response", ANSWERED).due == ANSWERED


def test_the_office_is_late_from_the_day_after_the_last_permitted_day() -> None:
    """C-048."""
    story = local_asked(FRIDAY)
    assert story.clock("local_response", ANSWERED).state == "running"
    assert story.clock("local_response", ANSWERED + timedelta(days=1)).state == "late"
    story.then(ANSWERED + timedelta(days=1), OutcomeGiven(stage="local", how="email"))
    clock = story.clock("local_response", ANSWERED + timedelta(days=9))
    assert (clock.state, clock.stopped) == ("missed", ANSWERED + timedelta(days=1))


def test_an_outcome_by_email_starts_two_times_that_end_on_different_days() -> None:
    """C-051, C-053, AMB-7, AMB-8, AMB-13: closed on 3 February, a Review until 9 or 17."""
    story = local_answered(ANSWERED, asked=FRIDAY)
    assert story.clock("local_response", ANSWERED).state == "met"
    assert story.clock("local_closure", ANSWERED).due == date(2027, 2, 3)
    window = story.clock("review_window", ANSWERED)
    assert (window.started, window.due, window.lenient_due) == (
        ANSWERED,
        date(2027, 2, 9),
        date(2027, 2, 17),
    )
    assert window.why.startswith("20 days from the outcome reaching you on Wed 20 Jan 2027, so Tue")


def test_a_posted_outcome_counts_as_received_two_working_days_later() -> None:
    """C-053, AMB-14: posted on a Wednesday, received on the Friday; closure counts from sending."""
    story = local_answered(ANSWERED, how="post", asked=FRIDAY)
    window = story.clock("review_window", ANSWERED)
    assert (window.started, window.due) == (date(2027, 1, 22), date(2027, 2, 11))
    assert story.clock("local_closure", ANSWERED).due == date(2027, 2, 3)


def test_the_true_day_a_letter_arrived_is_used_where_it_is_known() -> None:
    """C-053, AMB-14."""
    story = local_asked(FRIDAY)
    known = OutcomeGiven(stage="local", how="post", received_on=date(2027, 1, 25))
    story.then(ANSWERED, known)
    assert story.clock("review_window", ANSWERED).due == date(2027, 2, 14)


def test_an_outcome_told_by_telephone_starts_nothing_until_it_is_confirmed() -> None:
    """C-050, AMB-6."""
    story = local_answered(ANSWERED, how="telephone", asked=FRIDAY)
    assert story.clock("local_response", ANSWERED).state == "met"
    assert story.clock("local_confirmation", ANSWERED).state == "unlimited"
    assert not {"local_closure", "review_window"} & names(story, ANSWERED)
    story.then(date(2027, 1, 27), OutcomeConfirmed(stage="local", how="email"))
    assert story.clock("local_confirmation", ANSWERED).state == "met"
    assert story.clock("review_window", ANSWERED).due == date(2027, 2, 16)


def test_a_complaint_that_closes_later_than_it_might_has_missed_nothing() -> None:
    """C-051: the closure binds nobody."""
    story = local_answered(ANSWERED, asked=FRIDAY)
    assert story.clock("local_closure", date(2027, 2, 3)).state == "running"
    assert story.clock("local_closure", date(2027, 2, 4)).state == "open"
    story.then(date(2027, 2, 8), Closed(reason="nothing_further_heard"))
    assert story.clock("local_closure", date(2027, 2, 8)).state == "met"


def test_a_closed_complaint_keeps_the_time_for_asking_for_a_review() -> None:
    """C-051, C-096, AMB-8: closing is for the register; the window is the resident's."""
    story = local_answered(ANSWERED, asked=FRIDAY)
    story.then(date(2027, 2, 4), Closed(reason="nothing_further_heard"))
    assert story.clock("review_window", date(2027, 2, 9)).state == "running"
    story.then(date(2027, 2, 9), further("review"))
    assert story.case().closing is None
    assert story.clock("review_window", date(2027, 2, 9)).state == "met"


def test_the_review_has_no_time_limit_and_must_be_acknowledged() -> None:
    """C-056, C-066, AMB-18."""
    story = review_asked(ANSWERED)
    assert story.clock("review_response", ANSWERED).state == "unlimited"
    assert story.clock("review_acknowledgement", ANSWERED).state == "unlimited"


def test_the_council_can_be_asked_from_17_march_or_earlier_with_a_designated_person() -> None:
    """C-062, C-063, AMB-17: an earliest day, never a last one."""
    story = review_answered(ANSWERED)
    before, opening = date(2027, 3, 16), date(2027, 3, 17)
    clock = story.clock("referral", before)
    assert (clock.due, clock.state) == (opening, "running")
    assert story.clock("referral", opening).state == "open"
    assert story.clock("referral", opening + timedelta(days=400)).state == "open"
    story.then(before, Referred(whom="Lambeth Housing Services"))
    assert story.clock("referral", before).state == "running"
    story.then(before, Referred(whom="Lambeth", supported_by="Cllr Ada Ward"))
    assert story.clock("referral", before).state == "open"


# --- Roupell Park ---


def test_a_complaint_received_on_friday_is_acknowledged_by_sunday_so_on_friday() -> None:
    """R-044, AMB-28: two calendar days, and the last working day on or before."""
    story = rprmo(FRIDAY)
    clock = story.clock("stage1_acknowledgement", FRIDAY)
    assert (clock.due, clock.act_by) == (date(2026, 12, 20), FRIDAY)
    assert clock.why.endswith("section 6.1; act by Fri 18 Dec 2026")
    assert story.clock("stage1_logging", FRIDAY).state == "met"
    assert story.clock("stage1_acknowledgement", date(2026, 12, 21)).state == "late"
    story.then(FRIDAY, Acknowledged(stage="stage1", how="email"))
    assert story.clock("stage1_acknowledgement", date(2026, 12, 21)).state == "met"


def test_stage_1_is_answered_ten_working_days_from_receipt() -> None:
    """R-049: receipt, not the acknowledgement; a spoken answer does not stop it."""
    story = rprmo(FRIDAY).then(date(2026, 12, 21), Acknowledged(stage="stage1", how="email"))
    due = date(2027, 1, 6)
    assert story.clock("stage1_reply", FRIDAY).due == due
    story.then(due, OutcomeGiven(stage="stage1", how="telephone"))
    assert story.clock("stage1_reply", due).state == "running"
    story.then(due, OutcomeConfirmed(stage="stage1", how="email"))
    assert story.clock("stage1_reply", due).state == "met"


def test_stage_2_is_answered_ten_working_days_from_its_request() -> None:
    """R-057, R-058, AMB-31: and nobody is ever too late to ask for it."""
    story = stage2_asked(FRIDAY)
    assert story.clock("stage2_reply", FRIDAY).due == date(2027, 1, 6)
    answered = stage1_answered(date(2020, 3, 2))
    windows = [c for c in answered.scene(FRIDAY).clocks if c.rule.binds == "resident"]
    assert windows == []


def test_a_complaint_about_the_director_has_its_own_times() -> None:
    """R-075, R-076, AMB-32."""
    about = Subject(kind="director")
    story = rprmo(FRIDAY, subject=about)
    due = {clock.rule.id: clock.due for clock in story.scene(FRIDAY).clocks}
    assert "stage1_reply" not in due
    assert (due["board_track_reply"], due["board_track_meeting"]) == (
        date(2027, 1, 12),
        date(2027, 1, 8),
    )


def test_forwarding_has_three_working_days_once_it_is_decided() -> None:
    """R-021, AMB-25: and stops when a decision afresh says that it is ours."""
    story = rprmo(FRIDAY).then(FRIDAY, ScopeDecided(decision="other_body", why="The Council's."))
    assert story.clock("forwarding", FRIDAY).due == date(2026, 12, 23)
    forwarded = story.lines[:]
    story.then(FRIDAY, ScopeDecided(decision="covered", why="It is ours."))
    assert "forwarding" not in names(story, FRIDAY)
    story.lines = forwarded
    story.then(date(2026, 12, 24), Forwarded(whom="Lambeth Council"))
    assert story.clock("forwarding", date(2026, 12, 24)).state == "missed"


# --- both ---


def test_closing_a_complaint_ends_what_the_office_still_had_to_do() -> None:
    for story, clock in ((local_asked(FRIDAY), "local_response"), (rprmo(FRIDAY), "stage1_reply")):
        story.then(FRIDAY, Closed(reason="withdrawn"))
        assert story.clock(clock, date(2028, 1, 1)).state == "gone"
        story.then(FRIDAY, StruckOut(number=len(story.lines), why="They did not withdraw."))
        assert story.clock(clock, date(2027, 2, 1)).state == "late"


def test_a_due_date_beyond_the_confirmed_bank_holidays_is_provisional() -> None:
    known = the_calendar().known_to
    far, near = known - timedelta(days=5), known - timedelta(days=100)
    assert rprmo(far).clock("stage1_reply", far).provisional
    assert not rprmo(near).clock("stage1_reply", near).provisional


@pytest.mark.parametrize("name", ["ccrmo", "rprmo"])
def test_a_clock_begins_with_its_moment_and_never_before(name: str) -> None:
    """Of a complaint just received, only what begins with the receipt runs."""
    story = received(name, FRIDAY)
    entry = story.policy.entry[-1].stage
    begun = {clock.rule.starts for clock in story.scene(FRIDAY).clocks}
    assert begun <= {"case.received", f"{entry}.entered"}


@pytest.mark.parametrize(
    "story", [review_answered(FRIDAY), board_review_asked(FRIDAY), stage1_ready(FRIDAY)]
)
def test_every_clock_says_why_it_is_due_with_its_clause(story: Story) -> None:
    """C-008: in a sentence that can be read out on the telephone."""
    for clock in story.scene(date(2027, 1, 4)).clocks:
        assert story.policy.cite(clock.rule.clause) in clock.why
        assert "{" not in clock.why
        assert "None" not in clock.why
        assert len(clock.why.split()) >= 8
