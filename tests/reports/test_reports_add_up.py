"""Whatever complaints there are, the figures of a report add up, under every policy there is."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cache, partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests import histories
from tests.factories import Story, shipped_policy
from tests.reports.reported import account, column, of_period, table
from tests.small_policies import NAMES, story

from estate_complaints.reports.account import Account
from estate_complaints.reports.figures import Report
from estate_complaints.reports.periods import Period, own_days
from estate_complaints.rules.entries.outcome import Closed, Reopened

FIRST, TODAY = date(2026, 9, 1), date(2027, 2, 26)
Begun = Callable[[date], Story]


def closed_again(begun: Begun, on: date) -> Story:
    """Closed some days after, reopened, and closed once more."""
    told = begun(on)
    closed = Closed(reason=told.policy.lists.closures[0].id)
    told.then(on + timedelta(days=9), closed)
    told.then(on + timedelta(days=19), Reopened(why="There is more to it."))
    return told.then(on + timedelta(days=29), closed)


def mediated(begun: Begun, on: date) -> Story:
    return histories.mediating(begun(on), on + timedelta(days=2))


def refused(begun: Begun, on: date) -> Story:
    told = begun(on)
    excluding = next(term.id for term in told.policy.lists.scopes if term.excludes)
    return told.then(on + timedelta(days=30), histories.scope(excluding))


OF_THREE_STAGES: Sequence[Begun] = (
    histories.ccrmo,
    partial(histories.ccrmo, complainant=None, complainant_kind="anonymous"),
    histories.early_answered,
    histories.local_asked,
    partial(histories.local_answered, how="telephone"),
    histories.review_answered,
    partial(closed_again, histories.local_answered),
    partial(mediated, histories.local_asked),
    partial(refused, histories.local_asked),
)
OF_TWO_STAGES: Sequence[Begun] = (
    histories.rprmo,
    histories.stage1_answered,
    partial(histories.stage2_answered, outcome="upheld"),
    histories.board_review_asked,
    partial(closed_again, histories.stage1_ready),
    partial(refused, histories.rprmo),
)
SMALL: dict[str, Sequence[Begun]] = {
    name: (partial(story, name), partial(refused, partial(story, name))) for name in NAMES
}
BEGUN: dict[str, Sequence[Begun]] = {
    "three stages": OF_THREE_STAGES,
    "two stages": OF_TWO_STAGES,
    "the code": (partial(histories.received, "code2024"),),
    **SMALL,
}


@cache
def told(name: str, place: int, days: int) -> Account:
    """The account of a prepared complaint that was begun so many days after the first."""
    return account(BEGUN[name][place](FIRST + timedelta(days=days)), TODAY)


@st.composite
def books(draw: st.DrawFn) -> tuple[Story, list[Account]]:
    """Complaints under one policy, numbered from 1, with a story that knows the policy."""
    name = draw(st.sampled_from(sorted(BEGUN)))
    places = st.integers(0, len(BEGUN[name]) - 1)
    days = st.sampled_from((0, 29, 30, 61, 91, 120))
    chosen = draw(st.lists(st.tuples(places, days), max_size=8))
    accounts = [
        Account(**{**_fields(told(name, *one)), "number": number})
        for number, one in enumerate(chosen, 1)
    ]
    return BEGUN[name][0](FIRST), accounts


def _fields(one: Account) -> dict[str, object]:
    return {field: getattr(one, field) for field in one.__struct_fields__}


def days_after(first: date, many: int) -> Period:
    return own_days(first, first + timedelta(days=many), TODAY)


@settings(max_examples=60)
@given(books(), st.integers(0, 150), st.integers(0, 90))
def test_every_complaint_stands_in_exactly_one_line_of_every_table(
    book: tuple[Story, list[Account]], after: int, many: int
) -> None:
    """C-011, C-104, R-033: met, missed, running and the rest are all there are."""
    period = days_after(FIRST + timedelta(days=after), many)
    report = of_period(*book, period, TODAY)
    received = column(report, "open")["Received"]
    for key in ("category", "service", "channel", "kind"):
        *parts, whole = column(report, key).values()
        assert sum(parts) == whole == received
    opened = column(report, "open")
    began = opened["Open at the beginning"] + opened["Received"] + opened["Opened again"]
    assert began - opened["Closed"] == opened["Open at the end"]
    _stages_add_up(report, opened["Open at the end"])
    _times_add_up(report)


def _stages_add_up(report: Report, at_end: int) -> None:
    titles = [one.title for one in table(report, "stages").columns]
    for title in titles:
        entered, *results, _ = column(report, "stages", title).values()
        assert sum(results) == entered
    ends = [column(report, "stages", title)["Open at the end of the period"] for title in titles]
    assert sum(ends) == at_end


def _times_add_up(report: Report) -> None:
    for one in report.tables:
        if one.key not in ("limits", "targets", "duties"):
            continue
        shares = one.columns[-1].title.startswith("%")
        parts = one.columns[1:-1] if shares else one.columns[1:]
        began = column(report, one.key, "Began")
        for name, whole in began.items():
            assert sum(column(report, one.key, part.title)[name] for part in parts) == whole
        if len(began) > 1:
            *each, together = began.values()
            assert sum(each) == together


@settings(max_examples=40)
@given(books(), st.integers(0, 100), st.integers(0, 60), st.integers(0, 60))
def test_two_periods_side_by_side_add_up_to_the_one_they_make(
    book: tuple[Story, list[Account]], after: int, one: int, other: int
) -> None:
    """C-011: nothing falls between two reports, and nothing is counted in both."""
    start = FIRST + timedelta(days=after)
    first = days_after(start, one)
    second = days_after(first.last + timedelta(days=1), other)
    both = Period("both", first.first, second.last)
    reports = [of_period(*book, period, TODAY) for period in (first, second, both)]
    for key, title in (
        ("category", "Received"),
        ("limits", "Late"),
        ("duties", "Done"),
        ("followed", "Times"),
        ("learning", "Times"),
        ("stages", ""),
    ):
        if key in {part.key for part in reports[2].tables}:
            earlier, later, together = (column(report, key, title) for report in reports)
            for name in together.keys() - {"Open at the end of the period"}:
                assert earlier.get(name, 0) + later.get(name, 0) == together[name]
    earlier, later, together = (column(report, "open") for report in reports)
    assert earlier["Open at the end"] == later["Open at the beginning"]
    assert later["Open at the end"] == together["Open at the end"]


@pytest.mark.parametrize("name", ["ccrmo", "rprmo", "code2024"])
def test_a_book_without_complaints_makes_a_report_of_noughts(name: str) -> None:
    report = of_period(Story(shipped_policy(name)), [], days_after(FIRST, 30), TODAY)
    assert column(report, "open")["Received"] == 0
    assert {line.figures[0].behind for one in report.tables for line in one.lines} == {()}
