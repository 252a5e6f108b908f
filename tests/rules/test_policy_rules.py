"""The rules of the two shipped policies: at which step each speaks, and with what force."""

from datetime import date

import pytest
from tests.factories import Story, an_office, rules_of, shipped_policy

from estate_complaints.rules.entries.handling import Assigned
from estate_complaints.rules.entries.intake import Subject
from estate_complaints.rules.entries.outcome import Closed, DecisionRecorded
from estate_complaints.rules.policy import Policy


def rules(policy: Policy, number: str) -> set[tuple[str, str, str]]:
    """(kind of entry, check, level) of every line of a rule."""
    found = [rule for rule in policy.rules if rule.id == number]
    return {(kind, rule.check, rule.level) for rule in found for kind in rule.on}


RULES = [
    ("C-003", "closed", "upheld_without_remedy", "block"),
    ("C-004", "closed", "not_put_right_without_prevention", "block"),
    ("C-006", "closed", "no_lesson", "warn"),
    ("C-009", "point_decided", "silent_for", "tell"),
    ("C-014", "received", "no_prior_response", "warn"),
    ("C-015", "received", "cause_unknown", "tell"),
    ("C-026", "outcome_given", "permission_not_shown", "block"),
    ("C-029", "acknowledged", "points_without_wish", "warn"),
    ("C-032", "point_decided", "field_empty", "block"),
    ("C-035", "outcome_given", "no_contact_made", "block"),
    ("C-035", "outcome_given", "no_agreed_action", "block"),
    ("C-037", "outcome_given", "delivery_is_written", "block"),
    ("C-040", "received", "recorded_late", "warn"),
    ("C-041", "escalation_requested", "channel_not_written", "warn"),
    ("C-042", "escalation_requested", "after_window", "warn"),
    ("C-044", "outcome_given", "not_acknowledged", "warn"),
    ("C-045", "escalation_requested", "field_empty", "warn"),
    ("C-046", "assigned", "officer_not_more_senior", "block"),
    ("C-047", "point_added", "new_point_at_stage", "block"),
    ("C-049", "time_extended", "new_date_not_later", "block"),
    ("C-050", "closed", "not_confirmed_in_writing", "block"),
    ("C-051", "closed", "window_still_open", "warn"),
    ("C-053", "escalation_requested", "between_window_and_leniency", "warn"),
    ("C-053", "escalation_requested", "after_window_and_leniency", "warn"),
    ("C-054", "escalation_requested", "channel_not_written", "warn"),
    ("C-057", "escalation_requested", "field_empty", "warn"),
    ("C-058", "outcome_given", "handlers_unsuitable", "block"),
    ("C-059", "point_added", "new_point_at_stage", "warn"),
    ("C-061", "point_decided", "final_response_issued", "warn"),
    ("C-068", "mediation_started", "mediation_not_agreed", "block"),
    ("C-073", "assigned", "officer_is_subject", "block"),
    ("C-076", "received", "subject_kind_is", "tell"),
    ("C-082", "acknowledged", "anonymous_complainant", "block"),
    ("C-083", "closed", "anonymous_complainant", "block"),
    ("C-086", "acknowledged", "no_spokesperson", "block"),
    ("C-090", "joined", "field_empty", "block"),
    ("C-093", "scope_decided", "window_still_open", "block"),
    ("C-095", "outcome_given", "too_old", "warn"),
    ("C-096", "reopened", "after_window_and_leniency", "warn"),
    ("C-100", "compensation", "field_empty", "block"),
    ("C-101", "compensation", "undecided_discretion", "tell"),
    ("C-104", "outcome_given", "not_approved", "block"),
    ("R-004", "closed", "upheld_without_lesson", "warn"),
    ("R-018", "received", "too_old", "warn"),
    ("R-025", "outcome_given", "permission_not_shown", "block"),
    ("R-029", "received", "no_verbal_note", "warn"),
    ("R-031", "outcome_given", "verbal_without_contact", "warn"),
    ("R-036", "assigned", "officer_not_of_role", "warn"),
    ("R-037", "assigned", "officer_is_subject", "block"),
    ("R-039", "assigned", "panel_incomplete", "block"),
    ("R-039", "assigned", "no_declaration", "block"),
    ("R-040", "assigned", "subject_kind_is", "tell"),
    ("R-043", "point_decided", "field_empty", "block"),
    ("R-046", "outcome_given", "definition_not_agreed", "warn"),
    ("R-050", "time_extended", "new_date_not_later", "block"),
    ("R-050", "time_extended", "field_empty", "block"),
    ("R-059", "time_extended", "field_empty", "block"),
    ("R-054", "outcome_given", "actions_undated", "block"),
    ("R-056", "point_decided", "subject_kind_is", "tell"),
    ("R-065", "assigned", "officer_handled_earlier", "block"),
    ("R-066", "closed", "explanation_not_given", "block"),
    ("R-067", "outcome_given", "delivery_not_written", "block"),
    ("R-069", "sent_for_approval", "points_undecided", "block"),
    ("R-072", "compensation", "field_empty", "warn"),
    ("R-074", "compensation", "field_empty", "warn"),
    ("R-082", "assigned", "panel_incomplete", "block"),
    ("R-082", "assigned", "no_declaration", "block"),
    ("R-088", "details_corrected", "actor_not", "tell"),
    ("R-090", "received", "field_empty", "tell"),
    ("R-091", "outcome_given", "not_acknowledged", "warn"),
    ("R-093", "outcome_given", "nobody_assigned", "block"),
    ("R-096", "closed", "correspondence_place_unknown", "block"),
    ("R-097", "details_corrected", "subject_kind_is", "tell"),
    ("R-099", "outcome_given", "points_undecided", "block"),
    ("R-100", "point_decided", "field_empty", "warn"),
    ("R-101", "received", "complainant_kind_is", "warn"),
]


@pytest.mark.reads_the_policy
@pytest.mark.parametrize("line", RULES, ids=lambda line: f"{line[0]} {line[2]}")
def test_a_rule_speaks_at_its_step_with_its_force(line: tuple[str, str, str, str]) -> None:
    policy = shipped_policy("ccrmo" if line[0].startswith("C") else "rprmo")
    assert line[1:] in rules(policy, line[0])


def test_a_board_member_is_judged_by_a_panel_that_declares_itself_uninvolved() -> None:
    """R-037, R-039, AMB-32; anybody else's complaint needs no declaration at stage 1."""
    policy, day = shipped_policy("rprmo"), date(2026, 11, 20)
    board = [m.id for m in an_office(policy).members if m.role == "board_member"]
    about = Subject(kind="board_member", member=board[0])
    story = Story(policy).received(day, subject=about)
    alone = Assigned(stage="stage1", officers=(board[1],))
    panel = Assigned(stage="stage1", officers=tuple(board[1:]), uninvolved=True)
    himself = Assigned(stage="stage1", officers=tuple(board[:2]), uninvolved=True)
    assert "R-039" in rules_of(story.against(alone, day), "block")
    assert rules_of(story.against(panel, day), "block") == set()
    assert rules_of(story.against(himself, day), "block") == {"R-037"}
    usual = Story(policy).received(day)
    manager = usual.office.service("repairs")
    assert manager is not None
    assert manager.manager is not None
    usual_one = Assigned(stage="stage1", officers=(manager.manager,))
    assert rules_of(usual.against(usual_one, day)) == set()


def test_an_anonymous_complaint_is_closed_once_somebody_decided_whether_to_act() -> None:
    """C-083: and a named one never waits for that decision."""
    policy, day = shipped_policy("ccrmo"), date(2026, 11, 20)
    story = Story(policy).received(day, complainant_kind="anonymous", complainant=None)
    closing = Closed(reason="anonymous_considered")
    assert "C-083" in rules_of(story.against(closing, day), "block")
    story.then(day, DecisionRecorded(subject="anonymous", decision="None", why="No place given."))
    assert "C-083" not in rules_of(story.against(closing, day))
    assert "C-083" not in rules_of(Story(policy).received(day).against(closing, day))
