"""The register: what it shows of each complaint, which ones, in which order, and by which words."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.histories import acknowledged, an_action, assigned, decided, further
from tests.office.whole_office import PAIGE, AtWork, at_work

from estate_complaints.office.overview.search import (
    number_of,
    register_found,
    register_ids,
    register_page,
)
from estate_complaints.office.rows import RegisterFilter, RegisterRow
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.intake import DetailsCorrected, Point
from estate_complaints.rules.entries.outcome import Closed, OutcomeGiven
from estate_complaints.rules.people import Person

DAY = date(2026, 12, 18)
RENE = Person(name="René Müller-O’Brien", flat="Flat 3b", telephone="020 7946 0777")
ADA = Person(name="Ada Åkerlund", flat="Flat 7", telephone="020 7946 0555")


def numbers(work: AtWork, **wanted: object) -> list[int]:
    return list(register_ids(work.desk, RegisterFilter(**wanted)))  # type: ignore[arg-type]


def row(work: AtWork, number: int) -> RegisterRow:
    (found,) = register_page(work.desk, [number])
    return found


def at_stage1(work: AtWork, number: int, *then: Entry) -> None:
    """Everything stage 1 needs, by the Estate Director, who needs nobody's approval."""
    director = work.member("estate_director")
    work.take(
        number,
        acknowledged("stage1"),
        assigned("stage1", director),
        ContactMade(stage="stage1", how="telephone", note="Went through it."),
        decided("stage1", "upheld", put_right="Repaired."),
        *then,
    )


REPLY = OutcomeGiven(stage="stage1", how="email", apology="We are sorry.", lessons="Ring back.")
FILED = DetailsCorrected(why="Filed.", held_at="Cabinet 2")


@pytest.fixture(scope="module")
def office(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AtWork]:
    """Four complaints, only looked at: one late, one answered, one closed, one of today."""
    with at_work("rprmo", founded, tmp_path_factory.mktemp("register"), DAY) as work:
        work.on(DAY - timedelta(days=60))
        late = work.record(RENE, summary="Rats behind the bins", points=())
        work.on(DAY - timedelta(days=20))
        answered = work.record(ADA, summary="The boiler", points=a_point("It is cold."))
        at_stage1(work, answered, REPLY)
        closed = work.record(PAIGE, summary="The gate", points=a_point("It squeaks."))
        at_stage1(work, closed, REPLY, FILED, Closed(reason="answered"))
        work.on(DAY)
        today = work.record(PAIGE, summary="The lift", points=a_point("It is stuck."))
        assert (late, answered, closed, today) == (1, 2, 3, 4)
        yield work.as_role("estate_director")


def a_point(wrong: str) -> tuple[Point, ...]:
    return (Point(wrong=wrong, wanted="Repair it."),)


def test_a_line_holds_what_both_policies_want_in_the_record(office: AtWork) -> None:
    """C-040, R-088..R-096: the date received, summary, stage, officer, reply, outcome, place."""
    line, director = row(office, 3), office.desk.office.name_of(1)
    assert (line.reference, line.received_on) == ("RP/2026/003", DAY - timedelta(days=20))
    assert (line.complainant, line.flat, line.summary) == (PAIGE.name, "Flat 12", "The gate")
    assert (line.stage, line.officer) == ("Stage 1", director)
    assert (line.acknowledged_on, line.replied_on) == (line.received_on, line.received_on)
    assert (line.outcome, line.held_at, line.closed) == ("Upheld", "Cabinet 2", True)
    assert (line.status, line.next_due) == ("Closed", None)


def test_a_late_complaint_says_so_and_since_when(office: AtWork) -> None:
    """C-005, C-011: the next date is the one that presses."""
    line = row(office, 1)
    assert (line.status, line.late) == ("Late", True)
    assert line.due_name == "Acknowledge the complaint"
    assert line.next_due == DAY - timedelta(days=58)
    assert row(office, 2).status == "Answered"
    assert row(office, 4).status == "Open"


def test_each_filter_shows_what_it_says(office: AtWork) -> None:
    assert numbers(office) == [4, 3, 2, 1]
    assert numbers(office, show="open") == [4, 2, 1]
    assert numbers(office, show="late") == [1]
    assert numbers(office, show="closed") == [3]
    assert numbers(office, show="mine") == [2]
    assert numbers(office.as_role("repairs_manager"), show="mine") == []
    assert numbers(office.as_role("estate_director"), show="mine") == [2]
    assert numbers(office, stage="stage1") == [4, 3, 2, 1]
    assert numbers(office, stage="stage2") == []


def test_a_complaint_that_goes_further_is_found_at_its_new_stage(roupell: AtWork) -> None:
    """R-092."""
    number = roupell.record()
    at_stage1(roupell, number, REPLY, further("stage2"))
    assert numbers(roupell, stage="stage1") == []
    assert numbers(roupell, stage="stage2") == [number]
    assert row(roupell, number).stage == "Stage 2"
    assert row(roupell, number).due_name == "Reply at stage 2"


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("number", [1, 2, 3, 4]),
        ("received_on", [1, 2, 3, 4]),
        ("complainant", [2, 4, 3, 1]),
        ("next_due", [1, 4, 2, 3]),
    ],
)
def test_each_column_orders_the_register(office: AtWork, sort: str, order: list[int]) -> None:
    """C-005: what is due first comes first, what is never due comes last."""
    assert numbers(office, sort=sort, descending=False) == order


def test_turning_the_order_round_keeps_what_is_never_due_at_the_end(office: AtWork) -> None:
    assert numbers(office, sort="next_due", descending=True)[:2] == [4, 1]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("boiler", [2]),
        ("BOIL", [2]),
        ("rene", [1]),
        ("müller", [1]),
        ("o'brien", [1]),
        ("akerlund", [2]),
        ("turner", [4, 3]),
        ("turner lift", [4]),
        ("flat 12", [4, 3]),
        ("7946 0777", [1]),
        ("RP/2026/003", [3]),
        ("rp 2026 003", [3]),
        ("nothing like it", []),
        ("", [4, 3, 2, 1]),
    ],
)
def test_words_find_complaints_whatever_the_accents(
    office: AtWork, words: str, found: list[int]
) -> None:
    assert numbers(office, words=words) == found


def test_words_and_filters_narrow_each_other(office: AtWork) -> None:
    assert numbers(office, words="turner", show="closed") == [3]
    assert numbers(office, words="turner", show="late") == []


def test_a_reference_or_a_number_opens_its_complaint(office: AtWork) -> None:
    assert number_of(office.desk, "RP/2026/002") == 2
    assert number_of(office.desk, " 4 ") == 4
    assert number_of(office.desk, "RP/2026/") is None
    assert number_of(office.desk, "77") is None


def test_a_page_comes_in_the_order_it_was_asked_for(office: AtWork) -> None:
    assert [line.number for line in register_page(office.desk, [2, 4, 1])] == [2, 4, 1]
    assert register_page(office.desk, []) == []


def test_what_a_filter_finds_comes_with_its_first_lines(office: AtWork) -> None:
    found = register_found(office.desk, RegisterFilter(words="turner"), page=1)
    assert list(found.numbers) == [4, 3]
    assert list(found.lines) == register_page(office.desk, [4])


def test_a_window_that_is_open_is_told_beside_the_status(cottington: AtWork) -> None:
    """C-096, AMB-8: closed for the register, open for the resident."""
    number = cottington.record()
    cottington.take(
        number,
        assigned("early", cottington.member("housing_officer")),
        ContactMade(stage="early", how="telephone", note="Agreed."),
        an_action(DAY, "early"),
        OutcomeGiven(stage="early", how="telephone"),
    )
    until = "(may be taken further until Wed 20 Jan 2027)"
    assert row(cottington, number).status == f"Answered {until}"
    cottington.take(number, Closed(reason="early_resolved"))
    assert row(cottington, number).status == f"Closed {until}"
    cottington.on(date(2027, 1, 21))
    assert row(cottington, number).status == "Closed"
