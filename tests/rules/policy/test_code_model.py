"""The model of the Complaint Handling Code 2024: its times, its extensions, its letters."""

from datetime import date

import pytest
from tests.factories import Story, rules_of, shipped_policy
from tests.histories import acknowledged, assigned, decided, further

from estate_complaints.rules.entries.handling import ContactMade, TimeExtended
from estate_complaints.rules.entries.intake import Happening, RefusalAppealed, ScopeDecided
from estate_complaints.rules.entries.outcome import OutcomeGiven

RECEIVED = date(2026, 12, 18)
ACKNOWLEDGED = date(2026, 12, 29)
DUE = date(2027, 1, 13)


def code(on: date = RECEIVED, **said: object) -> Story:
    return Story(shipped_policy("code2024")).received(on, **said)


def answered() -> Story:
    """Acknowledged on the last day for it, answered on the last day for that."""
    story = code().then(ACKNOWLEDGED, acknowledged("stage1"))
    story.then(ACKNOWLEDGED, assigned("stage1", story.in_role("complaint_handler")))
    return story.then(DUE, decided("stage1"), OutcomeGiven(stage="stage1", how="email"))


def longer(until: date, stage: str = "stage1", **said: object) -> TimeExtended:
    usual = {"why": "The surveyor is ill.", "how": "post"}
    clock = f"{stage}_response"
    return TimeExtended(stage=stage, clock=clock, until=until, **{**usual, **said})  # type: ignore[arg-type]


def test_five_working_days_to_acknowledge_and_ten_from_the_acknowledgement_to_respond() -> None:
    """Paragraphs 6.2 and 6.3: 25 and 28 December and 1 January do not count."""
    story = code()
    assert story.clock("stage1_acknowledgement", RECEIVED).due == ACKNOWLEDGED
    story.then(ACKNOWLEDGED, acknowledged("stage1"))
    assert story.clock("stage1_response", ACKNOWLEDGED).due == DUE


def test_until_it_is_acknowledged_the_response_is_counted_from_the_last_day_for_that() -> None:
    """Paragraphs 6.2 and 6.3: nobody gains time by not acknowledging."""
    story = code()
    clock = story.clock("stage1_response", RECEIVED)
    assert (clock.rule.name, clock.state) == ("Respond at stage 1, provisionally", "running")
    assert (clock.started, clock.due) == (ACKNOWLEDGED, DUE)
    assert clock.why.startswith(
        "10 working days from the last day to “Acknowledge the complaint”, which has not been done"
        " yet, on Tue 29 Dec 2026: 1 Jan is a bank holiday, so Wed 13 Jan 2027"
    )
    assert story.clock("stage1_response", date(2027, 1, 14)).state == "late"
    story.then(date(2027, 1, 5), acknowledged("stage1"))
    after = story.clock("stage1_response", date(2027, 1, 5))
    assert (after.rule.name, after.due) == ("Respond at stage 1", date(2027, 1, 19))


def test_a_response_without_an_acknowledgement_is_measured_all_the_same() -> None:
    """Paragraph 6.3."""
    for day, state in ((DUE, "met"), (date(2027, 1, 14), "missed")):
        story = code().then(day, decided("stage1"), OutcomeGiven(stage="stage1", how="email"))
        assert story.clock("stage1_response", day).state == state
    excluded = code().then(RECEIVED, ScopeDecided(decision="too_old", why="Long ago."))
    assert excluded.scene(RECEIVED).clock("stage1_response") is None


def test_twenty_working_days_from_its_acknowledgement_to_respond_at_stage_2() -> None:
    """Paragraphs 6.11 and 6.14."""
    story, asked = answered(), date(2027, 1, 20)
    story.then(asked, further("stage2", channel="email"))
    assert story.clock("stage2_acknowledgement", asked).due == date(2027, 1, 27)
    story.then(date(2027, 1, 21), acknowledged("stage2"))
    assert story.clock("stage2_response", date(2027, 1, 21)).due == date(2027, 2, 18)


@pytest.mark.parametrize(
    ("until", "warned"),
    [(date(2027, 1, 27), set()), (date(2027, 1, 28), {"HC-6.4", "HC-5.9"})],
)
def test_ten_working_days_more_are_the_most_without_good_reason(
    until: date, warned: set[str]
) -> None:
    """Paragraphs 6.4 and 5.9: beyond that, how often they hear from us is agreed too."""
    story = code().then(ACKNOWLEDGED, acknowledged("stage1"))
    assert rules_of(story.against(longer(until), DUE), "warn") == warned
    assert rules_of(story.against(longer(until, why=" "), DUE), "block") == {"HC-6.4"}


def test_updates_come_as_they_were_agreed() -> None:
    """Paragraph 5.9."""
    story = code().then(ACKNOWLEDGED, acknowledged("stage1"))
    story.then(DUE, longer(date(2027, 2, 15), inform_every=5))
    assert story.clock("stage1_updates", DUE).due == date(2027, 1, 20)
    rang = date(2027, 1, 19)
    story.then(rang, ContactMade(stage="stage1", how="telephone", note="Still waiting."))
    assert story.clock("stage1_updates", rang).due == date(2027, 1, 26)


def test_twelve_months_from_the_event_or_from_knowing_of_it() -> None:
    """Paragraphs 2.2 and 2.3; and it is taken down whatever its age."""
    happened = date(2025, 12, 17)
    old = code(happened=Happening(first=happened, last=happened))
    assert rules_of(old.against(old.case().received, RECEIVED), "warn") == {"HC-2.2"}
    knew = Happening(first=happened, last=happened, aware=date(2025, 12, 18))
    known = code(happened=knew)
    assert rules_of(known.against(known.case().received, RECEIVED), "warn") == set()


def test_stage_2_is_never_for_who_considered_stage_1() -> None:
    """Paragraph 6.13."""
    story = answered().then(DUE, further("stage2", channel="email"))
    [handler] = story.case().officers("stage1")
    assert "HC-6.13" in rules_of(story.against(assigned("stage2", handler), DUE), "block")
    officer = story.in_role("complaints_officer")
    assert rules_of(story.against(assigned("stage2", officer), DUE)) == set()


def test_a_refusal_can_be_looked_at_again_by_somebody_else() -> None:
    """Paragraphs 2.1 and 2.4."""
    refused = ScopeDecided(decision="legal_proceedings", why="Filed at court on 1 December.")
    story = code().then(RECEIVED, refused, by=1)
    story.then(ACKNOWLEDGED, RefusalAppealed(channel="letter", why="It was only a threat."))
    again = ScopeDecided(decision="covered", why="Nothing was filed.")
    assert rules_of(story.against(again, ACKNOWLEDGED, 1), "warn") == {"HC-2.4"}
    assert rules_of(story.against(again, ACKNOWLEDGED, 2)) == set()


def test_every_letter_tells_of_the_ombudsman() -> None:
    """Paragraphs 2.4, 3.7, 6.5, 6.16 and 6.19."""
    policy = shipped_policy("code2024")
    for letter in policy.letters:
        assert "referral_guidance" in {duty.needs for duty in letter.duties}
        told = [e for e in policy.external if e.after == letter.stage or letter.id in e.letters]
        assert [one.body for one in told[:1]] == ["Housing Ombudsman Service"], letter.id


def test_it_says_of_itself_that_it_is_a_model_and_what_is_to_be_checked() -> None:
    policy = shipped_policy("code2024")
    assert policy.about.title.endswith("(model)")
    assert policy.about.description.startswith("A model: check against the published Code.")
    assert "published Complaint Handling Code" in policy.about.model
    to_check = {clause.id for clause in policy.clauses if "(To be checked.)" in clause.text}
    assert {"5.9", "5.10", "5.11", "6.11", "6.14", "6.15", "6.16", "6.20"} <= to_check
