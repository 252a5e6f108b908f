"""Cottington Close beside its stages: people complained about, conduct, lawyers, money."""

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from tests.factories import Story, rules_of, shipped_policy
from tests.histories import (
    acknowledged,
    added,
    assigned,
    ccrmo,
    decision,
    early_answered,
    early_worked,
    further,
    local_answered,
    local_asked,
    local_ready,
    paid,
    review_answered,
    scope,
)
from tests.rules import test_checks_of_ccrmo as stages
from tests.rules.test_checks_of_ccrmo import (
    ANONYMOUS,
    ANSWERED,
    ASKED,
    ASKS,
    ASKS_EARLY,
    BOARD,
    CLOSED,
    DAY,
    FINISHED,
    LESSON,
    LONG_AFTER,
    PETITION,
    POSTED,
    RANG,
    READY,
    REFUSES,
    REFUSES_EARLY,
    STAFF,
    Row,
    silent,
    speaks,
)

from estate_complaints.rules.entries.handling import ContactMade, MoreTimeAnswered
from estate_complaints.rules.entries.intake import PointAdded, Subject
from estate_complaints.rules.entries.joining import Joined, Sight
from estate_complaints.rules.entries.outcome import Closed, OutcomeGiven, Referred
from estate_complaints.rules.entries.tracks import CircumstanceNoted


def beside(story: Story, what: str) -> Story:
    """The same story with a special circumstance noted."""
    anew = Story(story.policy, lines=list(story.lines))
    return anew.then(DAY, CircumstanceNoted(what=what))


def advised() -> Story:
    """The Legal Advice Service has replied to a request for compensation."""
    return ccrmo(DAY).then(DAY, paid("asked"), paid("referred"), paid("advised"))


def agreed() -> Story:
    return advised().then(DAY, decision("compensation"))


def handled_by_the_subject() -> Story:
    return local_ready(DAY, subject=Subject(kind="staff", member=6))


def rang(**said: Any) -> ContactMade:
    return ContactMade(stage="review", how="telephone", note="?", **said)


def in_writing(answer: MoreTimeAnswered, how: str = "email") -> MoreTimeAnswered:
    return msgspec.structs.replace(answer, how=how)


def raised_before(stage: str) -> PointAdded:
    return msgspec.structs.replace(added(stage), raised_before=True)


LOOK_AGAIN = msgspec.structs.replace(
    decision("conduct"), review_on=LONG_AFTER, evidence="Shouted on 1 and 3 March.", decided_by=6
)
BY_A_RECEPTIONIST = msgspec.structs.replace(LOOK_AGAIN, decided_by=1)
BARE = msgspec.structs.replace(LOOK_AGAIN, evidence="")
DROPPED = CircumstanceNoted(what="legal_threat", over=True)
EARLY_OVER, REVIEWED = early_answered(DAY), review_answered(DAY)
WITH_A_SUM = msgspec.structs.replace(POSTED, remarks="We will pay you £ 40.")
TOLD_EARLY = OutcomeGiven(stage="early", how="telephone")
TO_MANAGER, TO_BOARD = (Referred(to=to, whom="Them") for to in ("line_manager", "board_and_chair"))
TO_LAMBETH = Referred(to="housing_services", whom="Lambeth Housing Services")
SUPPORTED = msgspec.structs.replace(TO_LAMBETH, supported_by="Councillor Ann Teak")
ANEW = msgspec.structs.replace(added("early"), category="treated_worse")
REFERRED = Referred(whom="The Human Resources provider")

ROWS = [
    speaks("C-012", "warn", ccrmo(DAY), ANEW),
    silent("C-012", "warn", ccrmo(DAY), added("early")),
    speaks("C-071", "tell", ccrmo(DAY, **STAFF), assigned("early", 3)),
    silent("C-071", "tell", ccrmo(DAY), assigned("early", 3)),
    speaks("C-072", "tell", ccrmo(DAY, **BOARD), RANG),
    silent("C-072", "tell", ccrmo(DAY), RANG),
    speaks("C-074", "tell", ccrmo(DAY, **STAFF), REFERRED),
    silent("C-074", "tell", ccrmo(DAY, **BOARD), REFERRED),
    speaks("C-078", "tell", ccrmo(DAY, **BOARD), REFERRED),
    silent("C-078", "tell", ccrmo(DAY, **STAFF), REFERRED),
    speaks("C-081", "tell", ccrmo(DAY, **STAFF), REFERRED),
    silent("C-081", "tell", ccrmo(DAY), REFERRED),
    speaks("C-091", "tell", ccrmo(DAY), decision("conduct")),
    silent("C-091", "tell", ccrmo(DAY), decision("late")),
    speaks("C-103", "tell", ccrmo(DAY), LESSON),
    silent("C-103", "tell", ccrmo(DAY), CLOSED),
    speaks("C-073", "tell", ccrmo(DAY, **STAFF), assigned("early", 3)),
    silent("C-073", "tell", ccrmo(DAY), assigned("early", 3)),
    speaks("C-073", "block", ccrmo(DAY, **STAFF), assigned("early", 4)),
    silent("C-073", "block", ccrmo(DAY, **STAFF), assigned("early", 3)),
    speaks("C-076", "tell", ccrmo(DAY, **BOARD), assigned("early", 3)),
    silent("C-076", "tell", ccrmo(DAY, **STAFF), assigned("early", 3)),
    speaks("C-080", "tell", local_asked(DAY, **BOARD), acknowledged("local")),
    silent("C-080", "tell", ASKED, acknowledged("local")),
    speaks("C-080", "tell", ccrmo(DAY, **STAFF), RANG),
    silent("C-080", "tell", ccrmo(DAY), RANG),
    speaks("C-082", "block", ccrmo(DAY, **ANONYMOUS), further("local")),
    silent("C-082", "block", ccrmo(DAY), further("local")),
    speaks("C-083", "block", ccrmo(DAY, **ANONYMOUS), CLOSED),
    silent("C-083", "block", ccrmo(DAY, **ANONYMOUS).then(DAY, decision("anonymous")), CLOSED),
    speaks("C-086", "block", local_asked(DAY, **PETITION), acknowledged("local")),
    silent("C-086", "block", local_asked(DAY, complainant_kind="petition"), acknowledged("local")),
    speaks("C-090", "block", ccrmo(DAY), Joined(other=Sight(2, 1), approved_by=0)),
    silent("C-090", "block", ccrmo(DAY), Joined(other=Sight(2, 1), approved_by=8, approved_on=DAY)),
    speaks("C-092", "block", ccrmo(DAY), scope("conduct")),
    silent("C-092", "block", ccrmo(DAY).then(DAY, LOOK_AGAIN), scope("conduct")),
    speaks("C-092", "block", REVIEWED, scope("continuing")),
    speaks("C-092", "block", ccrmo(DAY), decision("conduct")),
    silent("C-092", "block", ccrmo(DAY), decision("late")),
    silent("C-092", "block", ccrmo(DAY), LOOK_AGAIN),
    speaks("C-092", "block", ccrmo(DAY), BARE),
    speaks("C-092", "warn", ccrmo(DAY), BY_A_RECEPTIONIST),
    silent("C-092", "warn", ccrmo(DAY), LOOK_AGAIN),
    speaks("C-093", "block", ANSWERED, scope("continuing")),
    silent("C-093", "block", ANSWERED, scope("continuing"), LONG_AFTER),
    silent("C-093", "block", ANSWERED, scope("conduct")),
    speaks("C-093", "block", EARLY_OVER, scope("continuing")),
    silent("C-093", "block", EARLY_OVER, scope("continuing"), LONG_AFTER),
    silent("C-093", "block", REVIEWED, scope("continuing")),
    speaks("C-087", "warn", beside(READY, "legal_proceedings"), POSTED),
    silent("C-087", "warn", beside(READY, "solicitor"), POSTED),
    speaks("C-088", "tell", ccrmo(DAY), CircumstanceNoted(what="legal_threat")),
    silent("C-088", "tell", ccrmo(DAY), LESSON),
    speaks("C-088", "warn", beside(READY, "legal_threat"), POSTED),
    silent("C-088", "warn", beside(READY, "legal_threat").then(DAY, decision("legal")), POSTED),
    silent("C-088", "warn", beside(READY, "legal_threat").then(DAY, DROPPED), POSTED),
    silent("C-088", "warn", beside(READY, "legal_threat").then(DAY, scope("covered")), POSTED),
    speaks("C-100", "block", advised(), paid("offered", "Three floods.")),
    speaks("C-100", "block", advised(), paid("offered")),
    silent("C-100", "block", agreed(), paid("offered", "Three floods.")),
    silent("C-100", "block", ccrmo(DAY), paid("asked")),
    speaks("C-101", "tell", ccrmo(DAY), paid("asked")),
    silent("C-101", "tell", agreed(), paid("asked")),
    speaks("C-101", "block", ccrmo(DAY), paid("offered", "Three floods.")),
    silent("C-101", "block", advised(), paid("offered", "Three floods.")),
    speaks("C-101", "block", READY, WITH_A_SUM),
    silent("C-101", "block", READY, POSTED),
    speaks("C-101", "warn", local_ready(DAY).then(DAY, paid("asked")), POSTED),
    silent("C-101", "warn", local_ready(DAY).then(DAY, paid("asked"), paid("referred")), POSTED),
    speaks("C-073", "block", handled_by_the_subject(), POSTED),
    silent("C-073", "block", local_ready(DAY, **STAFF), POSTED),
    speaks("C-073", "warn", local_ready(DAY, **STAFF), POSTED),
    silent("C-073", "warn", local_ready(DAY, **STAFF).then(DAY, TO_MANAGER), POSTED),
    speaks("C-076", "warn", local_ready(DAY, **BOARD), POSTED),
    silent("C-076", "warn", local_ready(DAY, **BOARD).then(DAY, TO_BOARD), POSTED),
    speaks("C-080", "warn", early_worked(DAY, **STAFF), TOLD_EARLY),
    silent("C-080", "warn", early_worked(DAY), TOLD_EARLY),
    speaks("C-061", "warn", FINISHED, rang()),
    silent("C-061", "warn", FINISHED, rang(incoming=True)),
    speaks("C-061", "tell", FINISHED, rang(incoming=True)),
    silent("C-061", "tell", FINISHED, rang()),
    speaks("C-062", "warn", FINISHED, TO_LAMBETH),
    silent("C-062", "warn", FINISHED, TO_LAMBETH, DAY + timedelta(weeks=8)),
    silent("C-062", "warn", FINISHED, SUPPORTED),
    silent("C-062", "warn", FINISHED, TO_BOARD),
    speaks("C-044", "warn", early_answered(DAY).then(DAY, ASKS_EARLY), REFUSES_EARLY),
    silent("C-044", "warn", early_answered(DAY).then(DAY, ASKS_EARLY), in_writing(REFUSES_EARLY)),
    speaks("C-056", "warn", local_answered(DAY).then(DAY, ASKS), REFUSES),
    speaks("C-056", "warn", local_answered(DAY).then(DAY, ASKS), in_writing(REFUSES, "telephone")),
    silent("C-056", "warn", local_answered(DAY).then(DAY, ASKS), in_writing(REFUSES)),
    speaks("C-047", "block", ASKED, added("local")),
    silent("C-047", "block", ASKED, raised_before("local")),
    silent("C-047", "block", ccrmo(DAY, stage="local"), raised_before("local")),
    speaks("C-047", "block", ccrmo(DAY, stage="local"), added("local")),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]} {row[2]} {row[0]}")
def test_a_rule_speaks_where_it_is_broken_and_nowhere_else(row: Row) -> None:
    expected, rule, level, story, entry, day = row
    assert (rule in rules_of(story.against(entry, day), level)) is expected


def test_a_decision_about_conduct_is_looked_at_again_though_the_complaint_is_closed() -> None:
    """C-092, AMB-22: the day stays, until a later decision about it is recorded."""
    story = ccrmo(DAY).then(DAY, LOOK_AGAIN, scope("conduct"), Closed(reason="outside_policy"))
    clock = story.clock("decision_review", DAY)
    assert (clock.state, clock.due) == ("running", LONG_AFTER)
    assert story.clock("decision_review", LONG_AFTER + timedelta(days=1)).state == "late"
    story.then(LONG_AFTER, decision("conduct"))
    assert story.scene(LONG_AFTER).clock("decision_review") is None


@pytest.mark.reads_the_policy
def test_every_rule_of_the_policy_is_proved() -> None:
    """Those of taking a complaint down are proved in test_intake.py."""
    policy = shipped_policy("ccrmo")
    stated = {(rule.id, rule.level) for rule in policy.rules if set(rule.on) != {"received"}}
    assert stated == {(row[1], row[2]) for row in (*stages.ROWS, *ROWS) if row[0]}
    assert stated == {(row[1], row[2]) for row in (*stages.ROWS, *ROWS) if not row[0]}
