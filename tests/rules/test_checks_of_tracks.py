"""What is looked for beside the stages: who is complained about, conduct, lawyers, money."""

from datetime import date
from typing import Any

import pytest
from tests.factories import Story, is_broken
from tests.histories import ccrmo, decision, paid, scope

from estate_complaints.rules.checks import CHECKS, of_tracks
from estate_complaints.rules.entries.intake import PointAdded
from estate_complaints.rules.entries.outcome import Referred
from estate_complaints.rules.entries.tracks import CircumstanceNoted

DAY = date(2026, 12, 18)
SERVICE = {"categories": ["our_service"]}
LEGAL = {"circumstances": ["solicitor", "legal_threat"], "subject": "legal"}
TO_THEM, ASKED, ADVISED = {"to": "them"}, {"steps": ["asked"]}, {"step": "advised"}
LATE = PointAdded(stage="early", wrong="Late", category="our_service")
SOLICITOR, DISMISSED = (CircumstanceNoted(what="solicitor", over=over) for over in (False, True))
THREAT = CircumstanceNoted(what="legal_threat")
REFERRED = Referred(to="them", whom="Them")

Case = tuple[str, Story, dict[str, Any]]


def having(*entries: Any) -> Story:
    return ccrmo(DAY).then(DAY, *entries)


BROKEN: list[Case] = [
    ("category_is", having(LATE), SERVICE),
    ("circumstance_undecided", having(SOLICITOR), LEGAL),
    ("circumstance_undecided", having(decision("legal"), SOLICITOR), LEGAL),
    ("circumstance_undecided", having(SOLICITOR, decision("legal"), THREAT), LEGAL),
    ("circumstance_undecided", having(SOLICITOR, decision("late")), LEGAL),
    ("not_referred", having(), TO_THEM),
    ("not_referred", having(Referred(whom="Them")), TO_THEM),
    ("compensation_without", having(paid("asked")), ADVISED),
    ("compensation_waits", having(paid("asked")), ASKED),
]
UNBROKEN: list[Case] = [
    ("category_is", having(), SERVICE),
    ("circumstance_undecided", having(), LEGAL),
    ("circumstance_undecided", having(SOLICITOR, DISMISSED), LEGAL),
    ("circumstance_undecided", having(SOLICITOR, decision("legal")), LEGAL),
    ("circumstance_undecided", having(SOLICITOR, scope("solicitors")), LEGAL),
    ("circumstance_undecided", having(CircumstanceNoted(what="legal_action")), LEGAL),
    ("not_referred", having(REFERRED), TO_THEM),
    ("compensation_without", having(paid("advised")), ADVISED),
    ("compensation_waits", having(paid("asked"), paid("referred")), ASKED),
    ("compensation_waits", having(), ASKED),
]


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case[0])
def test_a_check_finds_what_stands_beside_the_stages(case: Case) -> None:
    """C-018, C-073, C-087, C-088, C-101."""
    check, story, values = case
    assert is_broken(story, check, on=DAY, **values)


@pytest.mark.parametrize("case", UNBROKEN, ids=lambda case: case[0])
def test_a_check_is_silent_where_nothing_stands_there(case: Case) -> None:
    check, story, values = case
    assert not is_broken(story, check, on=DAY, **values)


def test_every_check_of_tracks_is_proved_here() -> None:
    known = {n for n, check in CHECKS.items() if check.__module__ == of_tracks.__name__}
    assert {case[0] for case in BROKEN} == {case[0] for case in UNBROKEN} == known
