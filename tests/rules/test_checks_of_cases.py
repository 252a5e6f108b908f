"""Checks of what a case holds, each broken and unbroken."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from tests.factories import Story, is_broken
from tests.histories import (
    an_action,
    ccrmo,
    decided,
    early_answered,
    further,
    local_answered,
    local_asked,
    local_ready,
    mediating,
    review_answered,
    review_asked,
    rprmo,
    stage1_answered,
    stage1_ready,
    stage2_answered,
    stage2_asked,
)

from estate_complaints.rules.checks import CHECKS, of_cases
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionDone,
    Assigned,
    ClarificationAnswered,
    ClarificationAsked,
    ContactMade,
)
from estate_complaints.rules.entries.intake import (
    AuthorityConfirmed,
    DetailsCorrected,
    FirstContact,
    Happening,
    Point,
    Representative,
    ScopeDecided,
    Subject,
)
from estate_complaints.rules.entries.outcome import (
    Approved,
    DecisionRecorded,
    ExplanationGiven,
    LessonRecorded,
    OutcomeConfirmed,
    SentForApproval,
)

DAY = date(2026, 12, 18)
Case = tuple[str, Story, dict[str, Any]]


def spoken_for(*, in_writing: bool | None = None) -> Story:
    story = rprmo(DAY, representative=Representative(name="Ann O’Nymous"))
    if in_writing is None:
        return story
    return story.then(DAY, AuthorityConfirmed(how="By letter", in_writing=in_writing))


def upheld(**said: Any) -> Story:
    return ccrmo(DAY, stage="local").then(DAY, decided("local", "upheld", **said))


def told() -> Story:
    return local_answered(DAY, how="telephone")


def asked_about(*, agreed: bool | None = None) -> Story:
    story = rprmo(DAY).then(DAY, ClarificationAsked(stage="stage1", question="?", how="email"))
    if agreed is None:
        return story
    return story.then(DAY, ClarificationAnswered(stage="stage1", answer="Yes.", agreed=agreed))


def contacted(story: Story, stage: str = "stage1") -> Story:
    return story.then(DAY, ContactMade(stage=stage, how="telephone", note="Rang."))


def decision(subject: str) -> DecisionRecorded:
    return DecisionRecorded(subject=subject, decision="Yes", why="The Board said so.")


def recorded_on(day: date) -> Story:
    story = ccrmo(DAY)
    at = story.lines[0].recorded_at + (day - DAY)
    story.lines[0] = msgspec.structs.replace(story.lines[0], recorded_at=at)
    return story


def approved(story: Story) -> Story:
    sent = SentForApproval(stage="stage1", letter="stage1_outcome")
    return story.then(DAY, sent, Approved(stage="stage1", letter="stage1_outcome"))


def undated() -> Story:
    return ccrmo(DAY).then(DAY, an_action(DAY, "early", by_when=None))


def told_why(story: Story) -> Story:
    return story.then(DAY, ExplanationGiven(whom=(7,), text="The part was in stock."))


def appealed(outcome: str) -> Story:
    return stage2_answered(DAY, outcome).then(DAY, further("board_review"))


def corrected(**details: Any) -> Story:
    return ccrmo(DAY).then(DAY, DetailsCorrected(why="Misheard.", **details))


def unknown_then_told() -> Story:
    """Nobody knew the day at first; it was found out since."""
    story = ccrmo(DAY, happened=Happening())
    return story.then(DAY, DetailsCorrected(why="They told us.", happened_last=DAY))


def scope(story: Story, word: str) -> Story:
    return story.then(DAY, ScopeDecided(decision=word, why="Because."))


DIRECTOR = {"kinds": ["director"]}
ANONYMOUS: dict[str, Any] = {"complainant_kind": "anonymous", "complainant": None}
PETITION: dict[str, Any] = {"complainant_kind": "petition", "complainant": None}
PREVENTS = an_action(DAY, "local", purpose="training")
BEYOND: dict[str, Any] = {"not_put_right": "not_possible"}
REVIEW = {"clock": "review_window"}

BROKEN: list[Case] = [
    ("permission_not_shown", spoken_for(), {}),
    ("permission_not_shown", spoken_for(in_writing=False), {"in_writing": True}),
    ("no_spokesperson", ccrmo(DAY, **PETITION), {}),
    ("anonymous_complainant", ccrmo(DAY, **ANONYMOUS), {}),
    ("complainant_kind_is", ccrmo(DAY, **PETITION), {"kinds": ["petition", "group"]}),
    ("subject_kind_is", rprmo(DAY, subject=Subject(kind="director")), DIRECTOR),
    ("not_acknowledged", local_asked(DAY), {}),
    ("nobody_assigned", local_asked(DAY), {}),
    ("handlers_unsuitable", local_asked(DAY).then(DAY, Assigned(stage="local", officers=(1,))), {}),
    ("points_undecided", local_asked(DAY), {}),
    ("no_contact_made", ccrmo(DAY), {}),
    ("no_agreed_action", undated(), {}),
    ("no_agreed_action", ccrmo(DAY).then(DAY, an_action(DAY, "early", owner="")), {}),
    ("actions_undated", undated(), {}),
    ("not_approved", stage1_ready(DAY), {}),
    ("upheld_without_remedy", upheld(), {}),
    ("upheld_without_remedy", upheld().then(DAY, an_action(DAY, "local", point=2)), {}),
    ("not_put_right_without_prevention", upheld(**BEYOND), {}),
    ("no_lesson", ccrmo(DAY), {}),
    ("upheld_without_lesson", upheld(), {}),
    ("undecided_discretion", ccrmo(DAY).then(DAY, decision("legal")), {"subject": "late"}),
    ("discretion_used", ccrmo(DAY).then(DAY, decision("late")), {"subject": "late"}),
    ("not_confirmed_in_writing", told(), {}),
    ("not_confirmed_in_writing", told().then(DAY, further("review")), {}),
    ("no_reply_in_writing", early_answered(DAY), {}),
    ("correspondence_place_unknown", rprmo(DAY), {}),
    ("final_response_issued", review_answered(DAY), {}),
    ("window_still_open", local_answered(DAY), REVIEW),
    ("window_still_open", mediating(local_answered(DAY), DAY), REVIEW),
    ("too_old", ccrmo(DAY, happened=Happening(last=date(2026, 6, 17))), {}),
    ("too_old", corrected(happened_last=date(2020, 1, 1)), {}),
    ("cause_unknown", ccrmo(DAY, happened=Happening(first=DAY)), {}),
    ("cause_unknown", corrected(cleared=("happened_last",)), {}),
    ("no_prior_response", ccrmo(DAY, first_contact=FirstContact(tried="no")), {}),
    ("recorded_late", recorded_on(date(2026, 12, 22)), {}),
    ("scope_is_excluded", scope(ccrmo(DAY), "solicitors"), {}),
    ("definition_not_agreed", asked_about(), {}),
    ("definition_not_agreed", asked_about(agreed=False), {}),
    ("verbal_without_contact", rprmo(DAY, channel="telephone"), {}),
    ("silent_for", rprmo(DAY - timedelta(days=15)), {}),
    ("points_without_wish", ccrmo(DAY, points=(Point(wrong="Lift", wanted=" "),)), {}),
    ("no_verbal_note", rprmo(DAY, channel="in_person", points=()), {}),
]  # fmt: skip

UNBROKEN: list[Case] = [
    ("permission_not_shown", rprmo(DAY), {"in_writing": True}),
    ("permission_not_shown", spoken_for(in_writing=False), {}),
    ("permission_not_shown", spoken_for(in_writing=True), {"in_writing": True}),
    ("no_spokesperson", ccrmo(DAY, complainant_kind="petition"), {}),
    ("no_spokesperson", ccrmo(DAY, **ANONYMOUS), {}),
    ("anonymous_complainant", ccrmo(DAY), {}),
    ("complainant_kind_is", ccrmo(DAY), {"kinds": ["petition"]}),
    ("subject_kind_is", rprmo(DAY), DIRECTOR),
    ("not_acknowledged", local_ready(DAY), {}),
    ("nobody_assigned", local_ready(DAY), {}),
    ("handlers_unsuitable", local_ready(DAY), {}),
    ("handlers_unsuitable", local_asked(DAY), {}),
    ("points_undecided", local_ready(DAY), {}),
    ("points_undecided", ccrmo(DAY, points=()), {}),
    ("no_contact_made", contacted(ccrmo(DAY), "early"), {}),
    ("no_agreed_action", early_answered(DAY), {}),
    ("actions_undated", early_answered(DAY), {}),
    ("actions_undated", undated().then(DAY, ActionDone(action=2)), {}),
    ("not_approved", approved(stage1_ready(DAY)), {}),
    ("not_approved", local_ready(DAY), {}),
    ("upheld_without_remedy", upheld(put_right="Repaired."), {}),
    ("upheld_without_remedy", upheld(**BEYOND), {}),
    ("upheld_without_remedy", upheld().then(DAY, an_action(DAY, "local")), {}),
    ("upheld_without_remedy", local_ready(DAY), {}),
    ("not_put_right_without_prevention", upheld(**BEYOND).then(DAY, PREVENTS), {}),
    ("not_put_right_without_prevention", upheld(), {}),
    ("no_lesson", ccrmo(DAY).then(DAY, LessonRecorded(lesson="None: it was not our lift.")), {}),
    ("upheld_without_lesson", upheld().then(DAY, LessonRecorded(lesson="Ring back.")), {}),
    ("upheld_without_lesson", local_ready(DAY), {}),
    ("undecided_discretion", ccrmo(DAY).then(DAY, decision("late")), {"subject": "late"}),
    ("discretion_used", ccrmo(DAY).then(DAY, decision("legal")), {"subject": "late"}),
    ("not_confirmed_in_writing", local_answered(DAY), {}),
    ("not_confirmed_in_writing", local_ready(DAY), {}),
    ("not_confirmed_in_writing", early_answered(DAY), {}),
    ("no_reply_in_writing", stage1_answered(DAY), {}),
    ("no_reply_in_writing", stage2_asked(DAY), {}),
    ("correspondence_place_unknown", corrected(held_at="B2"), {}),
    ("final_response_issued", review_asked(DAY), {}),
    ("window_still_open", local_answered(DAY - timedelta(days=60)), REVIEW),
    ("window_still_open", review_asked(DAY), REVIEW),
    ("window_still_open", local_asked(DAY), REVIEW),
    ("too_old", ccrmo(DAY, happened=Happening(last=date(2026, 6, 18))), {}),
    ("too_old", ccrmo(DAY, happened=Happening()), {}),
    ("cause_unknown", ccrmo(DAY), {}),
    ("cause_unknown", unknown_then_told(), {}),
    ("no_prior_response", ccrmo(DAY, first_contact=FirstContact(tried="not_practicable")), {}),
    ("recorded_late", recorded_on(date(2026, 12, 21)), {}),
    ("recorded_late", recorded_on(date(2026, 12, 22)), {"working_days": 2}),
    ("scope_is_excluded", scope(scope(ccrmo(DAY), "solicitors"), "covered"), {}),
    ("scope_is_excluded", ccrmo(DAY), {}),
    ("definition_not_agreed", rprmo(DAY), {}),
    ("definition_not_agreed", asked_about(agreed=True), {}),
    ("verbal_without_contact", rprmo(DAY, channel="in_writing"), {}),
    ("verbal_without_contact", contacted(rprmo(DAY, channel="telephone")), {}),
    ("silent_for", rprmo(DAY - timedelta(days=14)), {}),
    ("silent_for", contacted(rprmo(DAY - timedelta(days=90))), {}),
    ("points_without_wish", ccrmo(DAY), {}),
    ("no_verbal_note", rprmo(DAY, channel="in_person", points=(), note="The lift again."), {}),
    ("no_verbal_note", rprmo(DAY, channel="in_person"), {}),
    ("no_verbal_note", rprmo(DAY, channel="email", points=()), {}),
]  # fmt: skip


def called(case: Case) -> str:
    return case[0]


@pytest.mark.parametrize("case", BROKEN, ids=called)
def test_a_check_finds_what_a_case_lacks(case: Case) -> None:
    """C-003, C-004, C-006, C-009, C-026, C-035, C-050, C-083, C-086, C-095."""
    check, story, values = case
    assert is_broken(story, check, on=DAY, **values)


@pytest.mark.parametrize("case", UNBROKEN, ids=called)
def test_a_check_is_content_with_a_case_that_has_it(case: Case) -> None:
    """R-004, R-018, R-025, R-029, R-031, R-046, R-054, R-066, R-067, R-070, R-096, R-099."""
    check, story, values = case
    assert not is_broken(story, check, on=DAY, **values)


def test_a_confirmation_in_writing_settles_what_was_told_at_any_stage() -> None:
    """C-050."""
    story = told().then(DAY, further("review"))
    story.then(DAY, OutcomeConfirmed(stage="local", how="email"))
    assert not is_broken(story, "not_confirmed_in_writing", on=DAY)


def test_a_stage_is_acknowledged_by_its_own_acknowledgement() -> None:
    """C-044, C-056."""
    story = review_asked(DAY)
    assert is_broken(story, "not_acknowledged", on=DAY)
    story.then(DAY, Acknowledged(stage="review", how="email"))
    assert not is_broken(story, "not_acknowledged", on=DAY)


def test_every_check_of_cases_is_proved_here() -> None:
    known = {n for n, check in CHECKS.items() if check.__module__ == of_cases.__name__}
    assert {case[0] for case in BROKEN} == {case[0] for case in UNBROKEN} == known
