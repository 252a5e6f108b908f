"""Cottington Close beside its stages: people complained about, conduct, lawyers, money."""

import msgspec
import pytest
from tests.factories import rules_of, shipped_policy
from tests.histories import (
    acknowledged,
    added,
    assigned,
    ccrmo,
    decision,
    further,
    local_asked,
    paid,
    scope,
)
from tests.rules import test_checks_of_ccrmo as stages
from tests.rules.test_checks_of_ccrmo import (
    ANONYMOUS,
    ANSWERED,
    ASKED,
    BOARD,
    CLOSED,
    DAY,
    LESSON,
    LONG_AFTER,
    PETITION,
    RANG,
    STAFF,
    Row,
    silent,
    speaks,
)

from estate_complaints.rules.entries.outcome import Joined, Referred

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
    speaks("C-090", "block", ccrmo(DAY), Joined(lead=1, approved_by=0)),
    silent("C-090", "block", ccrmo(DAY), Joined(lead=1, approved_by=8)),
    speaks("C-093", "tell", ANSWERED, scope("conduct")),
    silent("C-093", "tell", ANSWERED, scope("conduct"), LONG_AFTER),
    speaks("C-100", "block", ccrmo(DAY), paid("offered")),
    silent("C-100", "block", ccrmo(DAY), paid("offered", "Three floods.")),
    speaks("C-101", "tell", ccrmo(DAY), paid("asked")),
    silent("C-101", "tell", ccrmo(DAY).then(DAY, decision("compensation")), paid("asked")),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[1]} {row[2]} {row[0]}")
def test_a_rule_speaks_where_it_is_broken_and_nowhere_else(row: Row) -> None:
    expected, rule, level, story, entry, day = row
    assert (rule in rules_of(story.against(entry, day), level)) is expected


def test_every_rule_of_the_policy_is_proved() -> None:
    """Those of taking a complaint down are proved in test_intake.py."""
    policy = shipped_policy("ccrmo")
    stated = {(rule.id, rule.level) for rule in policy.rules if set(rule.on) != {"received"}}
    assert stated == {(row[1], row[2]) for row in (*stages.ROWS, *ROWS) if row[0]}
    assert stated == {(row[1], row[2]) for row in (*stages.ROWS, *ROWS) if not row[0]}
