"""The letters of the two shipped policies: templates, approval, and what each must say."""

from pathlib import Path

import pytest
from tests.factories import shipped_policy

from estate_complaints.rules.policy.policy import Letter, Policy

pytestmark = pytest.mark.reads_the_policy

ROOT = Path(__file__).resolve().parents[3]
BOTH = pytest.mark.parametrize("name", ["ccrmo", "rprmo"])


def letter_of(policy: Policy, name: str) -> Letter:
    return next(letter for letter in policy.letters if letter.id == name)


def duties(policy: Policy, letter: str, level: str = "") -> dict[str, str]:
    """What a letter needs, with the number of the rule that asks for it."""
    found = letter_of(policy, letter).duties
    return {duty.needs: duty.rule for duty in found if level in ("", duty.level)}


@BOTH
def test_every_letter_has_its_template_and_every_template_its_letter(name: str) -> None:
    policy = shipped_policy(name)
    kept = {path.name for path in (ROOT / "letter_templates" / name).glob("*.docx")}
    assert {letter.template for letter in policy.letters} == kept


@BOTH
def test_the_head_approves_outcome_letters_by_practice_and_the_note_says_so(name: str) -> None:
    policy = shipped_policy(name)
    outcomes = [one for one in policy.letters if one.step.startswith("outcome")]
    assert all(one.approved_by[0] == policy.about.head for one in outcomes)
    assert all("does not ask for this approval" in one.approval_note for one in outcomes)
    assert not any(one.approved_by for one in policy.letters if one not in outcomes)


def test_where_a_complaint_goes_from_here() -> None:
    """C-062..C-065, AMB-17; R-087, AMB-36."""
    ccrmo, rprmo = shipped_policy("ccrmo").external[0], shipped_policy("rprmo").external[0]
    assert (ccrmo.after, ccrmo.rule) == ("review", "C-064")
    assert any("designated person" in words for words in ccrmo.guidance)
    assert (rprmo.after, rprmo.email) == ("stage2", "complaints@lambeth.gov.uk")


def test_there_is_no_letter_at_early_resolution() -> None:
    """C-037: the resident will not receive a written response."""
    policy = shipped_policy("ccrmo")
    assert not [letter for letter in policy.letters if letter.stage == "early"]
    assert policy.letter("outcome_given", "early") is None


def test_the_reply_at_stage_2_names_the_council_and_asks_for_feedback() -> None:
    """R-087, R-102; R-080 and R-081: the Board review is offered and voluntary."""
    policy = shipped_policy("rprmo")
    found = duties(policy, "stage2_outcome")
    assert (found["referral_guidance"], found["feedback_request"]) == ("R-087", "R-102")
    assert "does not form part" in letter_of(policy, "stage2_outcome").paragraphs["board_review"]


def test_the_local_resolution_outcome_says_how_and_until_when_to_ask_for_a_review() -> None:
    """C-050, C-052, C-053, C-097, AMB-8."""
    policy = shipped_policy("ccrmo")
    found = duties(policy, "local_outcome")
    assert (found["how_to_go_further"], found["last_day"]) == ("C-052", "C-053")
    assert found["apology"] == "C-097"
    assert "{last_day}" in letter_of(policy, "local_outcome").paragraphs["closure_note"]


def test_the_review_outcome_is_final_and_guides_to_the_council() -> None:
    """C-060, C-062, C-065, C-079."""
    policy = shipped_policy("ccrmo")
    found = duties(policy, "review_outcome", "block")
    assert found["final_statement"] == "C-060"
    assert (found["referral_guidance"], found["earliest_day"]) == ("C-065", "C-062")
    assert "final response" in letter_of(policy, "review_outcome").paragraphs["final_statement"]


def test_whoever_complains_about_a_person_is_told_what_may_follow() -> None:
    """C-080, C-081."""
    policy = shipped_policy("ccrmo")
    for letter in ("local_acknowledgement", "review_acknowledgement"):
        assert duties(policy, letter)["staff_notice"] == "C-080"
        notice = letter_of(policy, letter).paragraphs["staff_notice"]
        assert "a copy of the complaint and the opportunity to respond" in notice


def test_nobody_has_to_give_reasons_for_stage_2() -> None:
    """R-057, AMB-31: the letter asks for nothing and names no last day."""
    paragraphs = letter_of(shipped_policy("rprmo"), "stage1_outcome").paragraphs
    assert "what_to_say" not in paragraphs
    assert not any("{last_day" in text for text in paragraphs.values())


def test_every_invitation_says_when_and_where_and_who_may_come_along() -> None:
    """C-028, R-026, R-041, R-085: CCRMO's policy says nothing of who may come along."""
    wanted = {"day_time_place": "R-085", "accompaniment": "R-026"}
    assert duties(shipped_policy("rprmo"), "review_meeting", "block") == wanted
    other = {"day_time_place": "R-041", "accompaniment": "R-026"}
    assert duties(shipped_policy("rprmo"), "invitation", "block") == other
    assert duties(shipped_policy("ccrmo"), "invitation", "block") == {"day_time_place": "C-028"}
    for letter in (one for one in shipped_policy("rprmo").letters if one.step == "invited"):
        assert "a friend, a witness or an advocate" in letter.paragraphs["accompaniment"]


def test_both_acknowledgements_tell_residents_of_their_rights() -> None:
    """R-024, R-025, R-026, R-027."""
    policy = shipped_policy("rprmo")
    for letter in ("stage1_acknowledgement", "stage2_acknowledgement"):
        paragraphs = letter_of(policy, letter).paragraphs
        assert "friend, a witness or an advocate" in paragraphs["accompaniment"]
        assert "interpreter" in paragraphs["accompaniment"]
        assert "Code of Confidentiality" in paragraphs["confidentiality"]
