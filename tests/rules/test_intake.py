"""Taking a complaint down: where it starts, what is remarked, what will run, and no refusal."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.factories import a_complaint, an_office, rules_of, shipped_policy, the_calendar

from estate_complaints.rules.entries.intake import (
    FirstContact,
    Happening,
    Point,
    Received,
    Representative,
    Subject,
)
from estate_complaints.rules.intake import Assessment, assess, entry_stage

RECEIVED = date(2026, 2, 28)


def assessed(
    name: str, received_on: date = RECEIVED, today: date | None = None, **said: Any
) -> Assessment:
    policy = shipped_policy(name)
    office = an_office(policy)
    received = a_complaint(policy, **{"stage": "", "edition": "", **said})
    on = today or received_on
    return assess(policy, the_calendar(), office, received, received_on, on, office.members[0])


def remarks(name: str, received_on: date = RECEIVED, **said: Any) -> set[str]:
    return rules_of(assessed(name, received_on, **said).remarks)


def happened(day: date | None) -> Happening:
    return Happening(first=day, last=day)


# --- where it starts ---


def test_a_complaint_starts_at_early_resolution_unless_a_written_answer_is_wanted() -> None:
    """C-027, C-033, C-036."""
    assert assessed("ccrmo").stage.id == "early"
    wants = assessed("ccrmo", first_contact=FirstContact(tried="yes", wants_written=True))
    assert wants.stage.id == "local"
    assert "written response" in wants.why_stage
    impracticable = assessed("ccrmo", first_contact=FirstContact(tried="not_practicable"))
    assert impracticable.stage.id == "local"
    assert "not practicable" in impracticable.why_stage


@pytest.mark.parametrize("tried", ["yes", "no", "not_practicable"])
def test_every_complaint_starts_at_stage_1(tried: str) -> None:
    """R-034, R-035, R-044: resolved at first contact or not, it is acknowledged and logged."""
    contact = FirstContact(tried=tried, wants_written=True)
    assert assessed("rprmo", first_contact=contact).stage.id == "stage1"


def test_what_will_run_and_what_comes_next_is_told_before_anything_is_saved() -> None:
    """R-044, R-049; C-042 and C-048 for a complaint that starts as a Local Resolution."""
    stage1 = {clock.rule.id: clock.due for clock in assessed("rprmo").clocks}
    assert stage1["stage1_acknowledgement"] == date(2026, 3, 2)
    assert stage1["stage1_reply"] == date(2026, 3, 13)
    local = assessed("ccrmo", first_contact=FirstContact(wants_written=True))
    due = {clock.rule.id: clock.due for clock in local.clocks}
    assert due["local_response"] == date(2026, 3, 27)
    assert "acknowledged" in {step.kind for step in local.next_steps}
    assert all(step.offered for step in local.next_steps)


# --- how old the cause is ---


@pytest.mark.parametrize(
    ("name", "rule", "last_in_time"),
    [("ccrmo", "C-095", date(2025, 8, 31)), ("rprmo", "R-018", date(2025, 2, 28))],
)
def test_a_cause_is_in_time_to_the_day(name: str, rule: str, last_in_time: date) -> None:
    """C-015, C-095, R-018, R-032, AMB-1, AMB-24: six or twelve months, the last day included."""
    assert rule not in remarks(name, happened=happened(last_in_time))
    too_old = last_in_time - timedelta(days=4)
    assert rule in remarks(name, happened=happened(too_old))


def test_a_leap_day_plus_twelve_months_is_the_last_of_february() -> None:
    """R-018: an incident of 29 Feb 2024 may be complained about until 28 Feb 2025."""
    leap = happened(date(2024, 2, 29))
    assert "R-018" not in remarks("rprmo", date(2025, 2, 28), happened=leap)
    assert "R-018" in remarks("rprmo", date(2025, 3, 1), happened=leap)


def test_a_continuing_problem_counts_from_its_last_day() -> None:
    """C-015, R-018, AMB-1, AMB-24."""
    long_ago = Happening(first=date(2019, 1, 1), last=RECEIVED)
    assert "C-095" not in remarks("ccrmo", happened=long_ago)
    assert "R-018" not in remarks("rprmo", happened=long_ago)


@pytest.mark.parametrize(
    ("name", "unknown", "old"), [("ccrmo", "C-015", "C-095"), ("rprmo", "R-032", "R-018")]
)
def test_a_cause_nobody_dates_is_asked_about_and_never_too_old(
    name: str, unknown: str, old: str
) -> None:
    """C-015, R-032."""
    found = remarks(name, happened=Happening())
    assert unknown in found
    assert old not in found
    assert unknown not in remarks(name)


def test_whoever_complains_is_thanked() -> None:
    """C-001: a complaint is welcome, whatever it is about."""
    (welcome,) = (one for one in assessed("ccrmo").remarks if one.rule == "C-001")
    assert welcome.level == "tell"
    assert "welcome feedback" in welcome.says


def test_too_old_says_how_old_and_that_a_person_decides() -> None:
    """C-095: the limit of the policy in the sentence."""
    found = assessed("ccrmo", happened=happened(date(2020, 1, 1))).remarks
    says = next(one.says for one in found if one.rule == "C-095")
    assert "more than 6 months before" in says
    assert "somebody will decide" in says


# --- what else is remarked ---


def about(kind: str, member: int | None = None) -> dict[str, Any]:
    return {"subject": Subject(kind=kind, member=member)}


def by(kind: str, **said: Any) -> dict[str, Any]:
    return {"complainant_kind": kind, **said}


FOR_ANOTHER = {"representative": Representative(name="Ann O’Nymous")}
NOBODY_TRIED = {"first_contact": FirstContact(tried="no")}
BOARD_ON_BOARD = {**by("board_member"), **about("board_member")}

UNFAIR = {"points": (Point(wrong="Rude", wanted="Manners", category="unfair_or_impolite"),)}
WORSE = {"points": (Point(wrong="Since then", wanted="Stop", category="treated_worse"),)}

REMARKS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("C-012", WORSE, UNFAIR),
    ("C-018", UNFAIR, {**UNFAIR, **about("staff", 2)}),
    ("C-094", {"happened": happened(date(2020, 1, 1))}, {}),
    ("C-014", NOBODY_TRIED, {}),
    ("C-014", NOBODY_TRIED, {**NOBODY_TRIED, **by("office", complainant=None)}),
    ("C-026", FOR_ANOTHER, {}),
    ("R-025", FOR_ANOTHER, {}),
    ("C-029", {"points": (Point(wrong="Lift"),)}, {}),
    ("R-029", {"channel": "telephone", "points": ()}, {"channel": "telephone"}),
    ("R-090", {"summary": "  "}, {}),
    ("C-073", about("staff", 2), {}),
    ("C-076", about("board_member", 8), {}),
    ("R-075", about("director"), {}),
    ("C-082", by("anonymous", complainant=None), {}),
    ("C-086", by("petition", complainant=None), by("petition", signatories=40)),
    ("R-101", BOARD_ON_BOARD, by("board_member")),
    ("R-101", BOARD_ON_BOARD, about("board_member")),
]


@pytest.mark.parametrize(("rule", "speaks", "silent"), REMARKS)
def test_a_remark_is_made_where_the_policy_has_something_to_say(
    rule: str, speaks: dict[str, Any], silent: dict[str, Any]
) -> None:
    """C-013, C-018, C-020, C-085, R-013, R-039: and says nothing where it has not."""
    name = "ccrmo" if rule.startswith("C") else "rprmo"
    assert rule in remarks(name, **speaks)
    assert rule not in remarks(name, **silent)


@pytest.mark.parametrize(("name", "rule"), [("ccrmo", "C-040"), ("rprmo", "R-044")])
def test_a_complaint_is_recorded_within_a_working_day(name: str, rule: str) -> None:
    """C-040, R-044: received on a Friday, recorded on the Monday is in time."""
    friday, monday = date(2026, 11, 20), date(2026, 11, 23)
    in_time = assessed(name, friday, monday).remarks
    late = assessed(name, friday, monday + timedelta(days=1)).remarks
    assert rule not in rules_of(in_time)
    assert rule in rules_of(late, "warn")


# --- nothing refuses ---


def complaints(name: str) -> st.SearchStrategy[dict[str, Any]]:
    lists = shipped_policy(name).lists
    day = st.none() | st.dates(date(2015, 1, 1), date(2026, 2, 28))
    return st.fixed_dictionaries(
        {
            "channel": st.sampled_from([term.id for term in lists.channels]),
            "complainant_kind": st.sampled_from([term.id for term in lists.complainant_kinds]),
            "complainant": st.sampled_from([None, 1]),
            "representative": st.none() | st.builds(Representative, name=st.text()),
            "subject": st.builds(
                Subject,
                kind=st.sampled_from([term.id for term in lists.subject_kinds]),
                service=st.sampled_from(["", "repairs", "nothing we know"]),
                member=st.none() | st.integers(1, 20),
                name=st.text(),
            ),
            "happened": st.builds(Happening, first=day, last=day),
            "points": st.lists(st.builds(Point, wrong=st.text(), wanted=st.text())).map(tuple),
            "first_contact": st.builds(
                FirstContact,
                tried=st.sampled_from(["yes", "no", "not_practicable"]),
                wants_written=st.booleans(),
            ),
            "summary": st.text(),
        }
    )


@given(st.data())
def test_no_rule_refuses_a_complaint_and_every_remark_has_its_clause(data: st.DataObject) -> None:
    """C-002, C-040, R-005, R-033: whatever is taken down, somebody can work with it."""
    name = data.draw(st.sampled_from(["ccrmo", "rprmo"]))
    said = data.draw(complaints(name))
    found = assessed(name, **said)
    assert all(one.level in ("warn", "tell") for one in found.remarks)
    assert all(one.cited and one.rule for one in found.remarks)
    assert all("{" not in one.says for one in found.remarks if "{" not in str(said))
    assert found.clocks
    assert found.next_steps
    assert entry_stage(shipped_policy(name), a_complaint(shipped_policy(name), **said))


def test_an_assessment_needs_neither_edition_nor_stage() -> None:
    """The policy itself says where a complaint starts."""
    bare = Received(edition="", stage="", channel="letter", complainant_kind="resident")
    policy = shipped_policy("ccrmo")
    office = an_office(policy)
    found = assess(policy, the_calendar(), office, bare, RECEIVED, RECEIVED, office.members[0])
    assert found.stage.id == "early"
