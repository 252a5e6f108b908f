"""A complaint that comes of a request, a report or something new keeps its first day."""

from datetime import date

import pytest
from tests.factories import Story, a_complaint, policy_text, shipped_policy
from tests.histories import ccrmo, decision, received, rprmo, scope

from estate_complaints.rules.entries import decode, encode
from estate_complaints.rules.entries.intake import DetailsCorrected, Origin, Received
from estate_complaints.rules.intake import assess
from estate_complaints.rules.new_case import first_reported, new_case_step
from estate_complaints.rules.policy.policy_reader import PolicyRefused, read_policy

MAY = date(2026, 5, 4)
JUNE = date(2026, 6, 15)
EARLIER = Origin(number=12, reference="RP/2026/012")


def offered(story: Story, on: date = JUNE) -> tuple[str, str, str]:
    """What the step that begins the complaint is called, and the rule and clause it cites."""
    step = new_case_step(story.scene(on))
    if step is None:
        return "", "", ""
    [cited] = step.objections
    return step.title, cited.rule, cited.clause


@pytest.mark.parametrize(
    ("name", "decided", "title", "rule", "clause"),
    [
        ("rprmo", "first_report", "Reported repair not done in the agreed time", "R-022", "2.3"),
        (
            "rprmo",
            "anti_social_behaviour",
            "Anti-social behaviour policy not followed",
            "R-023",
            "2.3",
        ),
        (
            "ccrmo",
            "service_request",
            "Failed to do something we should have done",
            "C-017",
            "3.p2",
        ),
        (
            "ccrmo",
            "anti_social_behaviour",
            "Policy, procedure or service standard not followed",
            "C-019",
            "3.p2",
        ),
    ],
)
def test_a_request_or_a_report_offers_the_complaint_that_may_come_of_it(
    name: str, decided: str, title: str, rule: str, clause: str
) -> None:
    """C-021, C-023; R-015, R-016, R-022, R-023: also once it is closed, which most are."""
    story = received(name, MAY).then(MAY, scope(decided, "The repairs contractor"))
    assert offered(story) == (f"Record a complaint: {title}", rule, clause)


def test_what_the_final_response_did_not_deal_with_may_become_a_complaint() -> None:
    """C-059, C-061: a new issue is taken down on its own, whatever was decided about it here."""
    story = ccrmo(MAY).then(JUNE, decision("new_issue"))
    assert offered(story) == ("Record a complaint that comes of it", "C-059", "6.p1")


@pytest.mark.parametrize("decided", ["", "covered", "too_old", "already_dealt_with"])
def test_nothing_else_offers_a_further_complaint(decided: str) -> None:
    """R-005, R-018, R-020: what is refused for good does not come again by another door."""
    story = rprmo(MAY)
    if decided:
        story.then(MAY, scope(decided))
    assert new_case_step(story.scene(JUNE)) is None


def test_a_scope_decided_anew_takes_the_offer_back() -> None:
    """R-015: it turned out to be a complaint itself."""
    story = rprmo(MAY).then(MAY, scope("first_report")).then(JUNE, scope("covered"))
    assert new_case_step(story.scene(JUNE)) is None


def test_the_day_of_the_first_report_goes_from_one_to_the_next() -> None:
    """R-022: its receipt, unless the matter was reported before that, or that was put right."""
    april = date(2026, 4, 7)
    assert first_reported(rprmo(MAY).case()) == MAY
    assert first_reported(rprmo(MAY, reported_on=april).case()) == april
    corrected = rprmo(MAY).then(
        JUNE, DetailsCorrected(why="Their letter says so.", reported_on=april)
    )
    assert first_reported(corrected.case()) == april


def test_a_complaint_that_comes_of_a_request_says_so_while_it_is_taken_down() -> None:
    """C-023: the request stays as evidence of when it was first reported."""
    story = Story(shipped_policy("ccrmo"))
    told = a_complaint(story.policy, origin=EARLIER, reported_on=MAY)
    scene = story.received(JUNE).scene(JUNE)
    made = assess(scene.policy, scene.calendar, scene.office, told, JUNE, JUNE, scene.actor)
    says = [one.says for one in made.remarks if one.rule == "C-023"]
    assert says and "RP/2026/012" in says[0]


def test_where_a_complaint_comes_from_is_read_again_and_older_ones_come_from_nowhere() -> None:
    """R-022: a history of before this was asked reads as it always did."""
    told = a_complaint(shipped_policy("rprmo"), origin=EARLIER, reported_on=MAY)
    assert decode(encode(told)) == told
    plain = decode(encode(a_complaint(shipped_policy("rprmo"))))
    assert isinstance(plain, Received)
    assert (plain.origin, plain.reported_on) == (None, None)


@pytest.mark.parametrize(
    ("was", "told"),
    [
        ('becomes = "late_repair"', 'becomes = "no such category"'),
        ('offers_new_case = true, becomes = "late_repair"', 'becomes = "late_repair"'),
    ],
)
def test_a_policy_names_a_category_it_has_and_where_something_may_come_of_it(
    was: str, told: str
) -> None:
    """R-022: a slip in the file is told before anybody works by it."""
    with pytest.raises(PolicyRefused, match="becomes"):
        read_policy(policy_text("rprmo").replace(was, told))
