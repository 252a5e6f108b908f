"""The words of each policy, offered in the lists where somebody chooses them."""

import pytest
from tests.office.whole_office import AtWork

from estate_complaints.office.complaint.intake_lists import intake_lists
from estate_complaints.office.complaint.step_choices import step_choices
from estate_complaints.rules.policy.policy import Lists

OFFERED = [
    # rule, list, the words it holds because of that rule
    ("C-025", "channels", "telephone letter email in_person website third_party"),
    ("C-013", "complainant_kinds", "resident stakeholder group board_member"),
    ("C-020", "complainant_kinds", "office"),
    ("C-082", "complainant_kinds", "anonymous"),
    ("C-085", "complainant_kinds", "petition"),
    ("C-012", "categories", "treated_worse"),
    ("C-016", "categories", "our_service contractor_service"),
    ("C-017", "categories", "failed_to_act acted_inappropriately"),
    ("C-018", "categories", "unfair_or_impolite"),
    ("C-019", "categories", "not_followed"),
    ("C-020", "categories", "service_failure"),
    ("C-016", "subject_kinds", "contractor"),
    ("C-073", "subject_kinds", "staff"),
    ("C-076", "subject_kinds", "board_member"),
    ("C-050", "deliveries", "telephone in_person"),
    ("C-028", "contact_ways", "meeting visit"),
    ("C-031", "outcomes", "upheld not_upheld"),
    ("C-013", "scopes", "covered"),
    ("C-021", "scopes", "anti_social_behaviour"),
    ("C-022", "scopes", "information_request"),
    ("C-023", "scopes", "service_request"),
    ("C-024", "scopes", "not_our_responsibility"),
    ("C-084", "scopes", "whistleblowing"),
    ("C-087", "scopes", "legal_proceedings"),
    ("C-088", "scopes", "solicitors"),
    ("C-092", "scopes", "conduct"),
    ("C-093", "scopes", "continuing"),
    ("C-095", "scopes", "too_old"),
    ("C-024", "closures", "outside_policy"),
    ("C-038", "closures", "early_resolved"),
    ("C-051", "closures", "nothing_further_heard"),
    ("C-060", "closures", "final_response"),
    ("C-070", "closures", "mediation"),
    ("C-083", "closures", "anonymous_considered"),
    ("C-089", "closures", "joined"),
    ("C-003", "remedies", "put_right"),
    ("C-004", "remedies", "policy_revision procedure_revision"),
    ("C-097", "remedies", "apology"),
    ("C-099", "remedies", "training"),
    ("C-032", "not_put_right", "not_possible not_practical"),
    ("C-098", "not_put_right", "not_value_for_money"),
    ("C-046", "decisions", "handlers"),
    ("C-059", "decisions", "new_issue"),
    ("C-061", "decisions", "correspondence"),
    ("C-077", "decisions", "assistance"),
    ("C-083", "decisions", "anonymous"),
    ("C-088", "decisions", "legal"),
    ("C-090", "decisions", "joining"),
    ("C-092", "decisions", "conduct"),
    ("C-095", "decisions", "late"),
    ("C-096", "decisions", "late_request reopening"),
    ("C-100", "decisions", "compensation"),
    ("C-100", "compensation_steps", "offered"),
    ("C-101", "compensation_steps", "asked referred advised"),
    ("C-087", "circumstances", "legal_proceedings"),
    ("C-088", "circumstances", "solicitor legal_threat legal_action"),
    ("C-064", "referrals", "housing_services"),
    ("C-073", "referrals", "line_manager human_resources"),
    ("C-076", "referrals", "board_and_chair"),
    ("C-077", "referrals", "assistance"),
    ("C-084", "referrals", "whistleblowing"),
    ("C-088", "referrals", "solicitors"),
    ("C-101", "referrals", "legal_advice"),
    ("R-028", "channels", "in_writing email website telephone in_person council"),
    ("R-005", "complainant_kinds", "resident group petition"),
    ("R-033", "complainant_kinds", "stakeholder anonymous"),
    ("R-101", "complainant_kinds", "board_member"),
    ("R-009", "categories", "repairs"),
    ("R-010", "categories", "caretaking"),
    ("R-011", "categories", "rent"),
    ("R-012", "categories", "tenancy"),
    ("R-013", "categories", "behaviour"),
    ("R-014", "categories", "not_followed other"),
    ("R-022", "categories", "late_repair"),
    ("R-023", "categories", "asb_not_followed"),
    ("R-013", "subject_kinds", "contractor staff"),
    ("R-039", "subject_kinds", "board_member"),
    ("R-075", "subject_kinds", "director"),
    ("R-041", "contact_ways", "interview"),
    ("R-084", "contact_ways", "meeting"),
    ("R-042", "outcomes", "upheld"),
    ("R-068", "outcomes", "not_upheld"),
    ("R-005", "scopes", "covered"),
    ("R-015", "scopes", "first_report"),
    ("R-016", "scopes", "anti_social_behaviour"),
    ("R-017", "scopes", "compensation_claim"),
    ("R-018", "scopes", "too_old"),
    ("R-019", "scopes", "legal_action"),
    ("R-020", "scopes", "already_dealt_with"),
    ("R-021", "scopes", "other_body"),
    ("R-101", "scopes", "governance"),
    ("R-020", "closures", "outside_policy"),
    ("R-021", "closures", "forwarded"),
    ("R-067", "closures", "answered"),
    ("R-079", "closures", "mediation"),
    ("R-101", "closures", "governance"),
    ("R-004", "remedies", "policy_revision procedure_revision training"),
    ("R-070", "remedies", "put_right apology"),
    ("R-071", "remedies", "avoid_recurrence"),
    ("R-018", "decisions", "late"),
    ("R-019", "decisions", "legal"),
    ("R-027", "decisions", "interpreter"),
    ("R-036", "decisions", "handlers"),
    ("R-041", "decisions", "authorities"),
    ("R-073", "decisions", "legal_risk"),
    ("R-074", "decisions", "compensation"),
    ("R-076", "decisions", "serious not_serious"),
    ("R-078", "decisions", "attendance"),
    ("R-084", "decisions", "reviewed_on_papers"),
    ("R-098", "decisions", "restricted_reply"),
    ("R-043", "tellings", "in_full"),
    ("R-098", "tellings", "in_short"),
    ("R-072", "compensation_steps", "asked referred"),
    ("R-074", "compensation_steps", "offered"),
]


def offered(work: AtWork) -> dict[str, list[object]]:
    """What stands in each list, of the form for taking down and of the forms of the steps."""
    (taken,) = intake_lists(work.desk)
    lists = {**step_choices(work.desk, work.record()), **taken.choices}
    return {name: [choice.value for choice in lists[name]] for name in Lists.__struct_fields__}


@pytest.mark.parametrize("letter", ["C", "R"])
def test_every_word_of_a_policy_is_offered_where_it_is_chosen(
    letter: str, request: pytest.FixtureRequest
) -> None:
    lists = offered(request.getfixturevalue({"C": "cottington", "R": "roupell"}[letter]))
    wanted = {
        (rule, name, word)
        for rule, name, words in OFFERED
        for word in words.split()
        if rule.startswith(letter)
    }
    assert [one for one in sorted(wanted) if one[2] not in lists[one[1]]] == []
