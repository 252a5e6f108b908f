"""Why a complaint is not accepted: the one exclusion it rests on, and the days it turned on."""

from datetime import date

import pytest
from tests.factories import shipped_policy
from tests.office.occasions import an_occasion, at_the_close, at_the_park, letter_of

from estate_complaints.letters.fields import Refusal
from estate_complaints.office.letters.letter_fields import fields_for
from estate_complaints.office.letters.letter_refusal import quoted
from estate_complaints.rules.entries.handling import Acknowledged
from estate_complaints.rules.entries.intake import Happening, ScopeDecided

DAY = date(2026, 11, 16)
LISTED = [
    ("ccrmo", "information_request", "A request for information or an explanation of our"),
    ("ccrmo", "service_request", "… An initial request for a service"),
    ("ccrmo", "not_our_responsibility", "… About a matter or service where CCRMO has no"),
    ("rprmo", "first_report", "Where a repair is being reported for the first time"),
    ("rprmo", "anti_social_behaviour", "… Reporting anti-social behaviour"),
    ("rprmo", "compensation_claim", "… Claims for compensation for disrepair"),
    ("rprmo", "too_old", "… Where the complaint relates to an incident that happened more than"),
    ("rprmo", "legal_action", "… Where the subject of the complaint is subject to existing legal"),
    ("rprmo", "already_dealt_with", "… Where the issue has already been dealt with"),
]


@pytest.mark.parametrize(("name", "decision", "item"), LISTED)
def test_of_a_list_only_the_exclusion_in_question_is_quoted(
    name: str, decision: str, item: str
) -> None:
    """C-022..C-024, R-015..R-020."""
    policy = shipped_policy(name)
    scope = policy.term("scopes", decision)
    opening, said = quoted(policy.clause(scope.clause).text, scope).split("\n")
    assert opening.endswith(":")
    assert said.startswith(item)


def test_what_is_quoted_stands_in_the_policy_word_for_word() -> None:
    for name in ("ccrmo", "rprmo"):
        policy = shipped_policy(name)
        for scope in policy.lists.scopes:
            clause = policy.clause(scope.clause).text
            for line in quoted(clause, scope).split("\n"):
                assert line.removeprefix("… ") in clause


def test_an_unclear_list_is_quoted_whole() -> None:
    scope = shipped_policy("rprmo").term("scopes", "governance")
    clause = "Not covered:\n- one thing;\n- another thing."
    assert quoted(clause, scope) == clause


def test_a_complaint_that_is_too_old_is_told_the_days_that_decided_it() -> None:
    """C-095."""
    story = at_the_close(DAY, happened=Happening(last=date(2026, 3, 31)))
    decided = ScopeDecided(decision="too_old", why="Nobody who was there is still here.")
    letter = fields_for(an_occasion(story, DAY, decided))
    assert [(each.what, each.when) for each in letter.refusal.dates] == [
        ("The problem last happened", "31 March 2026"),
        ("The last day for complaining about it", "30 September 2026"),
        ("We received your complaint", "16 November 2026"),
    ]
    assert letter.refusal.reason.startswith("Your complaint is about something that happened more")
    assert letter.refusal.reason.endswith("Nobody who was there is still here.")


def test_a_decision_that_turns_on_no_day_names_none() -> None:
    """R-019."""
    decided = ScopeDecided(decision="legal_action", why="The hearing is in May.")
    occasion = an_occasion(at_the_park(DAY), DAY, decided)
    assert fields_for(occasion).refusal.dates == ()
    assert "The dates that we considered" not in letter_of(occasion)


def test_whoever_deals_with_it_instead_is_named_in_a_sentence() -> None:
    """R-021."""
    decided = ScopeDecided(decision="other_body", why="It is theirs.", passed_to="Lambeth Council")
    text = letter_of(an_occasion(at_the_park(DAY), DAY, decided))
    assert "We are passing your complaint to Lambeth Council." in text
    assert "This rests on section 2.2 of our complaints policy, which says:" in text


def test_what_was_dealt_with_before_is_named_by_its_number() -> None:
    """R-020."""
    decided = ScopeDecided(
        decision="already_dealt_with",
        why="It is the same lift.",
        dealt_with_in=1,
        dealt_with_reference="RP/2026/001",
    )
    text = letter_of(an_occasion(at_the_park(DAY), DAY, decided))
    assert (
        "Your complaint has already been dealt with under this policy (our reference RP/2026/001)."
        in text
    )


def test_no_other_letter_refuses_anything() -> None:
    letter = fields_for(
        an_occasion(at_the_park(DAY), DAY, Acknowledged(stage="stage1", how="post"))
    )
    assert letter.refusal == Refusal()
