"""What is looked for beside the stages: who is complained about, conduct, lawyers, money."""

from datetime import date
from typing import Any

import pytest
from tests.factories import Story, is_broken
from tests.histories import added, ccrmo

from estate_complaints.rules.checks import CHECKS, of_tracks

DAY = date(2026, 12, 18)
SERVICE = {"categories": ["our_service"]}


def about_a_service() -> Story:
    point = added("early")
    return ccrmo(DAY).then(DAY, type(point)(stage="early", wrong="Late", category="our_service"))


Case = tuple[str, Story, dict[str, Any]]

BROKEN: list[Case] = [("category_is", about_a_service(), SERVICE)]
UNBROKEN: list[Case] = [("category_is", ccrmo(DAY), SERVICE)]


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case[0])
def test_a_check_finds_what_stands_beside_the_stages(case: Case) -> None:
    check, story, values = case
    assert is_broken(story, check, on=DAY, **values)


@pytest.mark.parametrize("case", UNBROKEN, ids=lambda case: case[0])
def test_a_check_is_silent_where_nothing_stands_there(case: Case) -> None:
    check, story, values = case
    assert not is_broken(story, check, on=DAY, **values)


def test_every_check_of_tracks_is_proved_here() -> None:
    known = {n for n, check in CHECKS.items() if check.__module__ == of_tracks.__name__}
    assert {case[0] for case in BROKEN} == {case[0] for case in UNBROKEN} == known
