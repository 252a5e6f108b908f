"""A rule speaks at each of its steps, for everybody it is about, and keeps to its own stage."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from tests.factories import Story, rules_of
from tests.histories import (
    assigned,
    board_review_asked,
    ccrmo,
    further,
    local_answered,
    local_asked,
    local_ready,
    review_answered,
    review_asked,
    rprmo,
    scope,
    stage1_ready,
    stage2_asked,
    stage2_ready,
)
from tests.rules import test_checks_of_ccrmo as close
from tests.rules import test_checks_of_rprmo as park

from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import MoreTimeAnswered, MoreTimeAsked
from estate_complaints.rules.entries.intake import Point, Subject
from estate_complaints.rules.entries.outcome import OutcomeGiven
from estate_complaints.rules.entries.tracks import CircumstanceNoted
from estate_complaints.rules.steps.objections import by_the_rules

DAY = date(2026, 12, 18)
LONG_SILENCE = DAY + timedelta(days=30)


def about(kind: str, member: int) -> dict[str, Any]:
    return {"subject": Subject(kind=kind, member=member, service="repairs")}


STAFF, BOARD = about("staff", 4), about("board_member", 8)
DIRECTOR, CHAIR = about("director", park.DIRECTOR), about("board_member", park.CHAIR)
HIS_OWN = local_ready(DAY, **about("staff", 6))
MANAGERS_OWN = stage1_ready(DAY, **about("staff", park.MANAGER))
LATE = {"points": (Point(wrong="The noise.", category="asb_not_followed"),)}


def beside(what: str) -> Story:
    return local_ready(DAY).then(DAY, CircumstanceNoted(what=what))


WRITING = "acknowledged time_extended outcome_given outcome_confirmed"
NEVER = f"{WRITING} escalation_requested feedback_asked"
DECIDING = "point_decided sent_for_approval outcome_given outcome_confirmed"
AFTER_ALL = (
    "acknowledged clarification_asked time_extended point_added point_decided mediation_suggested"
)
STEPS = [
    # rule, force, the case, at which steps it speaks
    ("C-024", "warn", local_ready(DAY).then(DAY, scope("solicitors")), "escalation_requested"),
    ("C-026", "tell", local_asked(DAY, **close.ANN), "received acknowledged time_extended"),
    ("C-026", "block", local_asked(DAY, **close.ANN), "outcome_given outcome_confirmed"),
    ("C-071", "tell", ccrmo(DAY, **STAFF), "assigned point_decided"),
    ("C-071", "tell", ccrmo(DAY, **BOARD), "assigned point_decided"),
    ("C-072", "tell", ccrmo(DAY, **STAFF), "contact_made note point_decided"),
    ("C-072", "tell", ccrmo(DAY, **BOARD), "contact_made note point_decided"),
    ("C-073", "block", HIS_OWN, DECIDING),
    ("C-082", "block", ccrmo(DAY, **close.ANONYMOUS), NEVER),
    ("C-086", "block", ccrmo(DAY, **close.PETITION), WRITING),
    ("C-087", "warn", beside("legal_proceedings"), "outcome_given escalation_requested"),
    *(("C-088", "warn", beside(what), "outcome_given outcome_confirmed escalation_requested")
      for what in ("solicitor", "legal_threat", "legal_action")),
    ("C-061", "warn", review_answered(DAY), AFTER_ALL),
    ("R-023", "tell", rprmo(DAY, **LATE), "received scope_decided"),
    ("R-025", "warn", rprmo(DAY, **park.ANN), "acknowledged time_extended"),
    ("R-025", "block", rprmo(DAY, **park.ANN), "outcome_given outcome_confirmed"),
    ("R-037", "block", MANAGERS_OWN, DECIDING),
    *(("R-075", "tell", rprmo(DAY, **who), "received assigned") for who in (DIRECTOR, CHAIR)),
    *(("R-056", "tell", rprmo(DAY, **who), "point_decided sent_for_approval outcome_given")
      for who in (park.STAFF, DIRECTOR)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "level", "story", "kind"),
    [(rule, level, story, kind) for rule, level, story, at in STEPS for kind in at.split()],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_a_rule_speaks_at_each_of_its_steps(rule: str, level: str, story: Story, kind: str) -> None:
    scene = story.scene(DAY)
    assert rule in rules_of(by_the_rules(scene, kind, scene.case.stage), level)


@pytest.mark.parametrize("kind", ["assigned", "clarification_answered", "action_done"])
def test_whoever_works_on_it_hears_how_long_nobody_wrote(kind: str) -> None:
    """C-009."""
    story = local_asked(DAY)
    for day, silent in ((DAY, False), (LONG_SILENCE, True)):
        found = rules_of(by_the_rules(story.scene(day), kind, "local"), "tell")
        assert ("C-009" in found) is silent


# --- each at its own stage ---

AT_LOCAL, AT_REVIEW, TWO = ccrmo(DAY, stage="local"), review_asked(DAY), stage2_asked(DAY)
SPEAKS_TO_US = stage2_asked(DAY, **park.BY_TELEPHONE)
UNCLEAR = stage2_ready(DAY).then(DAY, park.ASKED)
ABOUT_MEMBER = stage2_asked(DAY, **park.MEMBER)
APPEAL = board_review_asked(DAY)
ASKS, REFUSES = (
    MoreTimeAsked(clock="review_window"),
    MoreTimeAnswered(clock="review_window", granted=False),
)


def but(entry: Entry, **changed: Any) -> Entry:
    return msgspec.structs.replace(entry, **changed)


ELSEWHERE: list[tuple[str, Story, Entry, date]] = [
    # rule, a case at another stage, what would break the rule at its own
    ("C-034", AT_LOCAL, close.POSTED, DAY),
    ("C-035", AT_LOCAL, close.POSTED, DAY),
    ("C-035", AT_LOCAL.then(DAY, close.decided("local")), close.POSTED, DAY),
    ("C-037", local_ready(DAY), close.POSTED, DAY),
    ("C-044", AT_REVIEW, close.FINAL, DAY),
    ("C-044", local_answered(DAY).then(DAY, ASKS), REFUSES, DAY),
    ("C-046", ccrmo(DAY), assigned("early", 1), DAY),
    ("C-049", AT_REVIEW, but(close.PROMISED, until=DAY), DAY),
    ("C-050", close.WORKED, close.EARLY, DAY),
    ("C-058", local_asked(DAY), assigned("local", 5), DAY),
    ("C-065", local_ready(DAY), close.TOLD, DAY),
    ("C-056", local_asked(DAY), close.POSTED, DAY),
    ("R-036", TWO, assigned("stage2", park.CHAIR), DAY),
    ("R-038", rprmo(DAY), assigned("stage1", park.DIRECTOR), DAY),
    ("R-039", ABOUT_MEMBER, assigned("stage2", park.DIRECTOR), DAY),
    ("R-040", ABOUT_MEMBER, assigned("stage2", park.DIRECTOR), DAY),
    ("R-065", rprmo(DAY), assigned("stage1", park.MANAGER), DAY),
    ("R-065", APPEAL, assigned("board_review", park.MANAGER), DAY),
    ("R-082", TWO, assigned("stage2", park.MANAGER), DAY),
    ("R-082", rprmo(DAY), assigned("stage1", park.MANAGER), DAY),
    ("R-050", TWO, but(park.LATER2, why="", how="", until=park.DUE), park.OVER),
    ("R-059", rprmo(DAY), but(park.LATER, why="", how="", until=park.DUE), park.OVER),
    ("R-091", stage2_ready(DAY), park.REPLY2, DAY),
    ("R-046", UNCLEAR, park.REPLY2, DAY),
    ("R-031", SPEAKS_TO_US, park.REPLY2, DAY),
    ("R-054", park.undated(stage2_ready(DAY), "stage2"), park.REPLY2, DAY),
    ("R-063", park.undated(stage1_ready(DAY), "stage1"), park.REPLY, DAY),
    ("R-057", stage2_ready(DAY).then(DAY, OutcomeGiven(stage="stage2", how="email")),
     further("board_review", why=""), DAY),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "story", "entry", "day"),
    ELSEWHERE,
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_a_rule_keeps_to_its_own_stage(rule: str, story: Story, entry: Entry, day: date) -> None:
    assert rule not in rules_of(story.against(entry, day))
