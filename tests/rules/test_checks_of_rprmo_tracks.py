"""Roupell Park: the rules of the tracks beside the stages, and of what is told and shown."""

from datetime import date

import msgspec
import pytest
from tests.factories import rules_of, shipped_policy
from tests.histories import (
    an_action,
    assigned,
    board_review_asked,
    decided,
    decision,
    further,
    rprmo,
    scope,
    stage1_answered,
    stage1_ready,
    stage2_answered,
    stage2_asked,
)
from tests.rules.test_checks_of_rprmo import (
    ABOUT_DIRECTOR,
    APPEAL,
    APPROVED,
    BOARD,
    CHAIR,
    CLOSED,
    DAY,
    DIRECTOR,
    DONE,
    DONE2,
    ELSEWHERE,
    LESSON,
    MANAGER,
    MEMBER,
    NEW,
    OVER,
    RANG,
    READY,
    REPLY,
    ROWS,
    SENT,
    STAFF,
    TWO,
    Row,
    but,
    silent,
    speaks,
)

from estate_complaints.rules.entries.handling import ContactMade, Invited
from estate_complaints.rules.entries.intake import DetailsCorrected, Point
from estate_complaints.rules.entries.outcome import (
    ExplanationGiven,
    FeedbackAsked,
    Forwarded,
    OutcomeGiven,
)

LEGAL = rprmo(DAY).then(DAY, scope("legal_action"))
LOOKED = rprmo(DAY).then(DAY, scope("legal_action"), decision("legal"))
SENT_ON = rprmo(DAY).then(DAY, scope("other_body"), Forwarded(whom="Lambeth Council"))
PANEL = but(assigned("stage1", *BOARD[1:]), uninvolved=True)
ADVISED, ADVISED_BY_CHAIR = but(PANEL, adviser=DIRECTOR), but(PANEL, adviser=CHAIR)
INVITED = Invited(stage="stage1", to="interview", on=OVER, at="10 am", place="Office", how="post")
AT_THE_BOARD = but(INVITED, stage="board_review", to="meeting")
MET = ContactMade(stage="board_review", how="meeting", note="Reviewed.")
REVIEWED = board_review_asked(DAY).then(DAY, MET)
SHORT = decided("stage1", told="in_short", reasons="", references="")
DECIDED_SHORT = rprmo(DAY, **STAFF).then(DAY, decision("restricted_reply"))
RUDE = {"points": (Point(wrong="He was rude.", category="behaviour"),)}
WARNED = but(REPLY, remarks="He has been given a final warning.")
HOUSE_FILE = DetailsCorrected(why="Filed.", held_at="House file of Flat 3")
CABINET = DetailsCorrected(why="Filed.", held_at="Locked cabinet")
BY_CHAIR, BY_STAFF = (but(decision("serious"), decided_by=who) for who in (CHAIR, MANAGER))
REQUIRES = but(decision("attendance"), decided_by=BOARD[1])
ASKED_BACK = stage1_answered(DAY).then(DAY, FeedbackAsked(how="email"))
APPROVED_BY_DIRECTOR = (
    stage1_ready(DAY)
    .then(DAY, SENT)
    .then(DAY, APPROVED, by=DIRECTOR)
    .then(DAY, OutcomeGiven(stage="stage1", how="email"), further("stage2"))
)
UPHELD2 = stage2_answered(DAY, "upheld")
ONLY_THE_CHAIR_WAS_TOLD = stage2_answered(DAY, "upheld").then(
    DAY, ExplanationGiven(whom=(CHAIR,), text="Why.")
)

LATE = rprmo(DAY, points=(Point(wrong="Still broken.", category="late_repair"),))
NOT_FOLLOWED = rprmo(DAY, points=(Point(wrong="The noise.", category="asb_not_followed"),))
ASKS, LEARNS, AGREES = FeedbackAsked(how="email"), LESSON, an_action(DAY, "stage1")

TRACKS = [
    speaks("R-001", "tell", DONE, LEARNS),
    silent("R-001", "tell", DONE, CLOSED),
    speaks("R-002", "tell", DONE, ASKS),
    silent("R-002", "tell", DONE, CLOSED),
    speaks("R-003", "tell", NEW, scope("covered")),
    silent("R-003", "tell", NEW, LEARNS),
    speaks("R-006", "tell", NEW, AGREES),
    silent("R-006", "tell", NEW, LEARNS),
    speaks("R-022", "tell", LATE, scope("covered")),
    silent("R-022", "tell", NEW, scope("covered")),
    speaks("R-023", "tell", NOT_FOLLOWED, scope("covered")),
    silent("R-023", "tell", LATE, scope("covered")),
    speaks("R-019", "tell", NEW, scope("legal_action")),
    silent("R-019", "tell", NEW, scope("too_old")),
    speaks("R-019", "warn", LEGAL, CLOSED),
    silent("R-019", "warn", LOOKED, CLOSED),
    speaks("R-021", "warn", ELSEWHERE, CLOSED),
    silent("R-021", "warn", SENT_ON, CLOSED),
    speaks("R-026", "tell", NEW, RANG),
    silent("R-026", "tell", NEW, CLOSED),
    speaks("R-026", "warn", NEW, but(INVITED, how="telephone")),
    silent("R-026", "warn", NEW, INVITED),
    silent("R-039", "block", rprmo(DAY, **MEMBER), ADVISED),
    speaks("R-040", "warn", rprmo(DAY, **MEMBER), PANEL),
    speaks("R-040", "warn", rprmo(DAY, **MEMBER), but(PANEL, adviser=BOARD[1])),
    silent("R-040", "warn", rprmo(DAY, **MEMBER), ADVISED),
    silent("R-040", "warn", rprmo(DAY, **MEMBER), ADVISED_BY_CHAIR),
    silent("R-040", "warn", NEW, assigned("stage1", MANAGER)),
    silent("R-043", "block", DECIDED_SHORT, SHORT),
    silent("R-100", "warn", DECIDED_SHORT, SHORT),
    speaks("R-056", "warn", stage1_ready(DAY, **STAFF), WARNED),
    speaks("R-056", "warn", stage1_ready(DAY, **RUDE), WARNED),
    silent("R-056", "warn", stage1_ready(DAY, **STAFF), REPLY),
    silent("R-056", "warn", READY, WARNED),
    speaks("R-057", "tell", DONE, further("stage2")),
    silent("R-057", "tell", DONE2, further("board_review")),
    speaks("R-065", "tell", TWO, decided("stage2")),
    silent("R-065", "tell", NEW, decided("stage1")),
    speaks("R-065", "tell", APPROVED_BY_DIRECTOR, assigned("stage2", DIRECTOR)),
    silent("R-065", "tell", TWO, assigned("stage2", DIRECTOR)),
    speaks("R-066", "block", UPHELD2, CLOSED),
    speaks("R-066", "block", ONLY_THE_CHAIR_WAS_TOLD, CLOSED),
    speaks("R-076", "warn", NEW, BY_STAFF),
    silent("R-076", "warn", NEW, BY_CHAIR),
    silent("R-076", "warn", NEW, decision("serious"), actor=CHAIR),
    speaks("R-078", "warn", NEW, decision("attendance")),
    silent("R-078", "warn", NEW, REQUIRES),
    speaks("R-081", "tell", DONE2, further("board_review")),
    silent("R-081", "tell", DONE, further("stage2")),
    speaks("R-085", "tell", APPEAL, assigned("board_review", *BOARD[:2])),
    silent("R-085", "tell", REVIEWED, assigned("board_review", *BOARD[:2])),
    speaks("R-085", "warn", APPEAL, MET),
    silent("R-085", "warn", board_review_asked(DAY).then(DAY, AT_THE_BOARD), MET),
    speaks("R-097", "block", rprmo(DAY, **STAFF), HOUSE_FILE),
    speaks("R-097", "block", rprmo(DAY, **RUDE), HOUSE_FILE),
    silent("R-097", "block", rprmo(DAY, **STAFF), CABINET),
    silent("R-097", "block", NEW, HOUSE_FILE),
    speaks("R-098", "warn", rprmo(DAY, **STAFF), SHORT),
    speaks("R-098", "warn", DECIDED_SHORT, but(SHORT, reasons="He was late twice.")),
    silent("R-098", "warn", DECIDED_SHORT, SHORT),
    silent("R-098", "warn", NEW, decided("stage1", told="in_full")),
    speaks("R-102", "warn", DONE, CLOSED),
    silent("R-102", "warn", ASKED_BACK, CLOSED),
    silent("R-102", "warn", DONE2, CLOSED),
    silent("R-102", "warn", ELSEWHERE, CLOSED),
]


@pytest.mark.parametrize("row", TRACKS, ids=lambda row: f"{row[1]} {row[2]} {row[0]}")
def test_a_rule_speaks_where_it_is_broken_and_nowhere_else(row: Row) -> None:
    expected, rule, level, story, entry, day, actor = row
    assert (rule in rules_of(story.against(entry, day, actor), level)) is expected


@pytest.mark.reads_the_policy
def test_every_rule_of_the_policy_is_proved() -> None:
    """Those of taking a complaint down are proved in test_intake.py."""
    policy, rows = shipped_policy("rprmo"), [*ROWS, *TRACKS]
    stated = {(rule.id, rule.level) for rule in policy.rules if set(rule.on) != {"received"}}
    assert stated == {(row[1], row[2]) for row in rows if row[0]}
    assert stated == {(row[1], row[2]) for row in rows if not row[0]}


def test_the_chair_does_not_say_that_a_complaint_about_the_chair_is_serious() -> None:
    """R-076, AMB-32: another Board member does."""
    about_the_chair = msgspec.structs.replace(MEMBER["subject"], member=CHAIR)
    story = rprmo(DAY, subject=about_the_chair)
    assert "R-076" in rules_of(story.against(BY_CHAIR, DAY), "warn")
    by_another = but(BY_CHAIR, decided_by=BOARD[0])
    assert "R-076" not in rules_of(story.against(by_another, DAY))


def test_the_adviser_of_the_panel_is_not_the_person_complained_about() -> None:
    """R-040."""
    about = msgspec.structs.replace(MEMBER["subject"], member=DIRECTOR)
    story = rprmo(DAY, subject=about)
    assert "R-040" in rules_of(story.against(ADVISED, DAY), "warn")


def test_the_officer_of_stage_1_waits_for_an_explanation() -> None:
    """R-066: it is due from the reply that upheld it, until it is given."""
    story = stage2_answered(DAY, "upheld")
    clock = story.clock("explanation", DAY)
    assert (clock.state, clock.started, clock.rule.clause) == ("unlimited", DAY, "7.3")
    story.then(date(2026, 12, 21), ExplanationGiven(whom=(MANAGER,), text="The part was there."))
    assert story.clock("explanation", DAY).state == "met"
    assert "R-066" not in rules_of(story.against(CLOSED, DAY))
    assert stage2_answered(DAY).scene(DAY).clock("explanation") is None


def test_what_the_board_review_upholds_is_not_what_stage_2_upheld() -> None:
    """R-066: section 7.3 speaks of stage 2."""
    story = board_review_asked(DAY).then(DAY, decided("board_review", "upheld"))
    assert "R-066" not in rules_of(story.against(CLOSED, DAY))


def test_a_decision_is_looked_at_again_though_the_complaint_is_closed() -> None:
    """R-019: legal action keeps a complaint out only while it goes on."""
    again = date(2027, 3, 1)
    story = rprmo(DAY).then(DAY, scope("legal_action"), but(decision("legal"), review_on=again))
    story.then(DAY, but(CLOSED, reason="outside_policy"))
    clock = story.clock("decision_review", DAY)
    assert (clock.state, clock.due, clock.rule.clause) == ("running", again, "2.1#2")
    assert clock.rule.name == "Look again: Looking again when legal action has ended"
    assert story.clock("decision_review", date(2027, 3, 2)).state == "late"
    story.then(again, decision("legal"))
    assert story.scene(again).clock("decision_review") is None


def test_nobody_who_had_a_part_in_the_complaint_reviews_it() -> None:
    """R-082: nor who only approved a reply, or was replaced before it was answered."""
    for part in (assigned("stage2", BOARD[0]), but(assigned("stage2", DIRECTOR), adviser=BOARD[0])):
        story = stage2_asked(DAY).then(DAY, part, assigned("stage2", DIRECTOR))
        story.then(DAY, further("board_review"))
        both = but(assigned("board_review", *BOARD[:2]), uninvolved=True)
        others = but(assigned("board_review", *BOARD[1:]), uninvolved=True)
        assert "R-082" in rules_of(story.against(both, DAY), "block")
        assert "R-082" not in rules_of(story.against(others, DAY), "block")
    approved = stage2_asked(DAY)
    approved.then(DAY, msgspec.structs.replace(APPROVED, stage="stage2"), by=CHAIR)
    approved.then(DAY, further("board_review"))
    with_chair = but(assigned("board_review", BOARD[0], CHAIR), uninvolved=True)
    assert "R-082" in rules_of(approved.against(with_chair, DAY), "block")


def test_a_complaint_about_the_director_may_be_decided_by_the_board_in_its_own_way() -> None:
    """R-075, AMB-32: by the Chair or other members of the Board, never by the Estate Director."""
    story = rprmo(DAY, **ABOUT_DIRECTOR)
    assert rules_of(story.against(assigned("stage1", CHAIR), DAY), "warn") == set()
    assert "R-037" in rules_of(story.against(assigned("stage1", DIRECTOR), DAY), "block")
