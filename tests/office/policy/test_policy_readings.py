"""How the office reads its policy: each passage, and a date worked under each reading."""

import pytest
from tests.office.an_office import COLINS, at_the_desk
from tests.office.whole_office import AtWork

from estate_complaints.office.doors.place import Place
from estate_complaints.office.policy.policy_readings import NO_DATE, reading_detail, readings_of
from estate_complaints.rules.people import Member


def test_every_passage_is_listed_with_how_it_is_read(cottington: AtWork) -> None:
    found = readings_of(cottington.desk)
    assert found.why_not == ""
    assert len(found.rows) == len(cottington.desk.policy.ambiguities)
    assert sum(row.switchable for row in found.rows) == 17


@pytest.mark.parametrize(
    ("ambiguity", "example", "days"),
    [
        (
            "AMB-13",
            "Local Resolution, outcome in writing: Fri 18 Dec 2026, by e-mail.",
            ["Thu 7 Jan 2027, accepted until Wed 20 Jan 2027", "Thu 7 Jan 2027", "Wed 20 Jan 2027"],
        ),
        (
            "AMB-1",
            (
                "First happened: Mon 1 Jun 2026; last happened: Wed 30 Sep 2026; "
                "became known to them: Fri 20 Nov 2026."
            ),
            ["Tue 30 Mar 2027", "Tue 1 Dec 2026", "Thu 20 May 2027"],
        ),
        ("AMB-18", "Review, asked for: Mon 14 Dec 2026.", ["no day", "Thu 14 Jan 2027"]),
    ],
)
def test_a_passage_is_worked_out_under_each_reading(
    cottington: AtWork, ambiguity: str, example: str, days: list[str]
) -> None:
    """AMB-1, AMB-13, AMB-18."""
    found = reading_detail(cottington.desk, ambiguity)
    assert found.example == example
    assert [one.day for one in found.readings] == days
    assert [bool(one.changes) for one in found.readings] == [False, *[True] * (len(days) - 1)]


def test_a_reading_that_moves_no_date_says_so_and_what_it_changes(cottington: AtWork) -> None:
    """AMB-2."""
    now, other = reading_detail(cottington.desk, "AMB-2").readings
    assert (now.taken, other.taken) == (True, False)
    assert other.why == NO_DATE
    (change,) = other.changes
    assert change.part == "Check"
    assert change.was.startswith("Needs a written reason")
    assert change.now.startswith("Is pointed out")


def test_a_passage_with_one_reading_says_why(cottington: AtWork) -> None:
    """AMB-17."""
    found = reading_detail(cottington.desk, "AMB-17")
    assert found.readings == ()
    assert found.fixed


def test_who_is_no_administrator_is_told_that_it_is_not_for_them(
    place: Place, colin: Member
) -> None:
    with at_the_desk(place, colin.id, COLINS) as desk:
        assert "Only an administrator" in readings_of(desk).why_not
