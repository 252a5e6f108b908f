"""A duty of a letter is met when there is something to print, and when the template prints it."""

import pytest

from estate_complaints.letters.duties import lost, unmet
from estate_complaints.letters.sample import bare_sample, sample
from estate_complaints.letters.template_reader import all_paths
from estate_complaints.rules.policy.policy import LetterDuty
from estate_complaints.rules.policy.policy_wording import NEEDS


def duty(needs: str) -> LetterDuty:
    return LetterDuty(needs=needs, clause="1", says="It is said.")


CUT = {
    "understanding": ["understanding"],
    "outcomes_sought": ["points.wanted", "question"],
    "stage_statement": ["stage.name"],
    "expectation_note": ["points.expectation"],
    "clarification_question": ["question"],
    "outcome_per_point": ["points.outcome"],
    "reasons": ["points.reasons"],
    "references": ["points.references"],
    "remedy_done": ["remedies_done.what"],
    "actions_dated": ["actions.by_when"],
    "how_to_go_further": ["escalation.how", "external.paragraphs"],
    "last_day": ["escalation.last_day"],
    "apology": ["apology"],
    "lessons": ["lessons"],
    "final_statement": ["final_statement"],
    "referral_guidance": ["external.paragraphs"],
    "earliest_day": ["external.earliest_day"],
    "new_date": ["holding.new_date"],
    "why": ["holding.why", "refusal.reason"],
    "staff_notice": ["staff_notice"],
    "accompaniment": ["accompaniment"],
    "feedback_request": ["feedback.questions", "feedback.how"],
    "restricted_content": ["points.outcome"],
    "day_time_place": ["meeting.place"],
}
"""What a template must lose so that a duty is lost with it."""


@pytest.mark.parametrize("needs", NEEDS)
def test_a_template_that_prints_everything_loses_no_duty(needs: str) -> None:
    assert unmet([duty(needs)], sample(), upheld=True) == ()
    assert lost([duty(needs)], sample(), list(all_paths())) == ()


@pytest.mark.parametrize("needs", NEEDS)
def test_a_template_without_its_words_loses_a_duty(needs: str) -> None:
    left = [path for path in all_paths() if path not in CUT[needs]]
    assert lost([duty(needs)], sample(), left) == (duty(needs),)


def test_what_nobody_has_written_yet_is_not_the_templates_fault() -> None:
    asked = [duty("apology"), duty("last_day")]
    assert unmet(asked, bare_sample(), upheld=True) == tuple(asked)
    assert lost(asked, bare_sample(), ()) == ()


def test_a_duty_where_something_is_upheld_is_passed_over_where_nothing_is() -> None:
    upheld_only = LetterDuty(needs="apology", clause="1", says="Sorry.", if_upheld=True)
    assert unmet([upheld_only], bare_sample(), upheld=False) == ()
    assert unmet([upheld_only], bare_sample(), upheld=True) == (upheld_only,)
