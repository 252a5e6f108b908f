"""The lists show of a complaint what the rules make of its history, whatever the day."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.factories import shipped_policy
from tests.storage.lists import DAY, Lists

from estate_complaints.rules.clocks.clock import RUNNING, Clock
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionAgreed,
    ActionDone,
    Assigned,
    MediationAnswered,
    MediationEnded,
    MediationStarted,
    MediationSuggested,
)
from estate_complaints.rules.entries.intake import (
    PointAdded,
    Representative,
    ScopeDecided,
    StruckOut,
)
from estate_complaints.rules.entries.outcome import (
    Approved,
    Closed,
    EscalationRequested,
    OutcomeGiven,
    PointDecided,
    SentForApproval,
)
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.storage.book import Book

Happened = tuple[date, Entry]
AGREED = 10  # the number of the entry that agrees the action, where all before it happened
EVERY_DAY = st.dates(DAY - timedelta(days=30), DAY + timedelta(days=400))


@pytest.fixture(params=["ccrmo", "rprmo"])
def lists(book: Book, request: pytest.FixtureRequest) -> Lists:
    return Lists(book, shipped_policy(request.param))


def later(days: int) -> date:
    return DAY + timedelta(days=days)


def story(policy: Policy, stage: str) -> Iterator[Happened]:
    """What may happen at a stage, in an order in which everything happens once."""
    outcome = policy.lists.outcomes[0].id
    letter = policy.letter("outcome_given", stage)
    written = next(term.id for term in policy.lists.deliveries if term.written)
    yield later(1), Acknowledged(stage=stage, how=written)
    yield later(2), Assigned(stage=stage, officers=(1, 3))
    yield later(3), PointAdded(stage=stage, wrong="The stairs too.", wanted="A clean.")
    yield later(4), MediationSuggested(parties=("The complainant", "The office"))
    yield later(4), MediationAnswered(party="The complainant", agrees=True)
    yield later(4), MediationAnswered(party="The office", agrees=True)
    yield later(5), MediationStarted()
    yield later(8), MediationEnded(resolved=False)
    yield later(8), ActionAgreed(stage=stage, what="Mend it.", owner="Person 1", by_when=later(30))
    yield later(9), PointDecided(stage=stage, point=1, outcome=outcome)
    if letter is not None:
        yield later(10), SentForApproval(stage=stage, letter=letter.id)
        yield later(11), Approved(stage=stage, letter=letter.id)
    yield later(12), OutcomeGiven(stage=stage, how=written)
    yield later(13), ActionDone(action=AGREED)
    yield later(20), Closed(reason=policy.lists.closures[0].id)


def outside(policy: Policy) -> ScopeDecided:
    """A decision that the policy does not cover the complaint."""
    excluded = next(term.id for term in policy.lists.scopes if term.excludes)
    return ScopeDecided(decision=excluded, why="It is another's.")


def whole_story(policy: Policy) -> list[Happened]:
    """A complaint that goes on to the next stage, where everything happens once more."""
    first = policy.entry[-1].stage
    following = [stage.id for stage in policy.stages if stage.id != first and stage.counts]
    found = list(story(policy, first))
    number = len(found) + 1
    channel = policy.lists.channels[0].id
    found.append((later(21), StruckOut(number=number, why="It is not over.")))
    found.append((later(22), EscalationRequested(stage=following[-1], channel=channel)))
    moved = [(day + timedelta(days=23), entry) for day, entry in story(policy, following[-1])]
    return found + moved


def due_by_the_rules(clocks: tuple[Clock, ...], *, closed: bool) -> tuple[date | None, str]:
    pressing = [
        (clock.due, clock.rule.name)
        for clock in clocks
        if clock.rule.binds == "office" and clock.rule.kind in ("deadline", "target")
        if clock.state in RUNNING and clock.due and not closed
    ]
    return min(pressing, key=lambda pair: pair[0]) if pressing else (None, "")


def check_agreement(lists: Lists, number: int, today: date) -> None:
    """Check the line of a complaint, and its clocks, against the rules as of a day."""
    case, line = lists.case(number), lists.kept(number)
    clocks = lists.clocks(number, today)
    closed = case.closing is not None
    stage = lists.policy.stage(case.stage)
    assert (line.received_on, line.stage_name) == (case.received_on, stage.name)
    assert (line.next_due, line.due_name) == due_by_the_rules(clocks, closed=closed)
    assert line.paused == (not closed and any(clock.state == "paused" for clock in clocks))
    assert line.closed == closed
    assert line.acknowledged_on == case.acknowledged_on(case.stage)
    late = [clock for clock in clocks if clock.state == "late" and clock.rule.kind != "closure"]
    due_late = line.next_due is not None and line.next_due < today
    assert due_late == any(clock.rule.binds == "office" for clock in late)
    kept = {row["clock"]: row for row in lists.rows("clocks", number)}
    for clock in clocks:
        row = kept.pop(clock.rule.id)
        assert (row["started"], row["due"], row["stopped"], row["first_due"]) == (
            clock.started,
            clock.due,
            clock.stopped,
            clock.first_due,
        )
        over = clock.stopped is not None or clock.state == "gone"
        assert row["live"] == (not over and (clock.outlives or not closed))
    asked = [clock for clock in clocks if clock.rule.kind == "window" and clock.stopped is None]
    until = [clock.lenient_due or clock.due for clock in asked if clock.state != "gone"]
    assert line.window_until == max(filter(None, until), default=None)
    assert not kept


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_the_register_says_what_the_rules_say_wherever_a_complaint_stands(
    lists: Lists, data: st.DataObject
) -> None:
    happened = whole_story(lists.policy)
    kept = data.draw(st.lists(st.integers(0, len(happened) - 1), unique=True, max_size=12))
    number = lists.received()
    for at in sorted(kept):
        lists.then(number, *happened[at])
    check_agreement(lists, number, data.draw(EVERY_DAY))


def test_the_register_says_what_the_rules_say_after_every_step(lists: Lists) -> None:
    number = lists.received()
    for day, entry in whole_story(lists.policy):
        lists.then(number, day, entry)
        for today in (DAY, day, day + timedelta(days=60)):
            check_agreement(lists, number, today)
    assert [row["stage"] for row in lists.rows("stages", number)] == sorted(
        lists.case(number).stages
    )


def test_a_time_that_concerns_a_complaint_no_longer_is_gone_from_the_register(
    lists: Lists,
) -> None:
    """C-088, R-015: answered, and found only then not to be covered."""
    stage = lists.policy.entry[-1].stage
    number = lists.received()
    lists.then(number, later(1), OutcomeGiven(stage=stage, how=lists.policy.lists.deliveries[0].id))
    lists.then(number, later(2), outside(lists.policy))
    for today in (later(2), later(20), later(400)):
        check_agreement(lists, number, today)
    assert lists.kept(number).window_until is None
    live = [row["clock"] for row in lists.rows("clocks", number) if row["live"]]
    assert all(lists.policy.clock(name).scopes for name in live)


def test_a_complaint_stands_in_the_register_as_soon_as_it_is_written_down(lists: Lists) -> None:
    number = lists.from_person("Mrs Zoë Trope", flat="Flat 12")
    line = lists.kept(number)
    assert line.reference == lists.policy.about.reference.format(year=2026, number=number)
    assert (line.complainant, line.flat, line.summary) == (
        "Mrs Zoë Trope",
        "Flat 12",
        "Lift out of order",
    )
    assert (line.outcome, line.officer, line.approval, line.closed) == ("", "", "", False)


def test_one_who_gives_no_name_stands_there_as_what_they_are(lists: Lists) -> None:
    kind = lists.policy.lists.complainant_kinds[0]
    assert lists.kept(lists.received(complainant_kind=kind.id)).complainant == kind.name


def test_a_complaint_without_a_summary_is_known_by_its_first_point(lists: Lists) -> None:
    assert lists.kept(lists.received(summary="")).summary == "The lift is out of order."


def test_it_is_late_the_day_after_the_day_it_was_due(lists: Lists) -> None:
    timed = [clock for clock in lists.policy.clocks if clock.starts.endswith(".requested")]
    number = lists.received(stage=next(clock.stage for clock in timed if clock.amount))
    due = lists.kept(number).next_due
    assert due is not None
    assert lists.find(show="late", today=due) == []
    assert lists.find(show="late", today=due + timedelta(days=1)) == [number]


def test_officers_outcome_and_answer_are_those_of_the_stage_it_stands_at(lists: Lists) -> None:
    stage = lists.policy.entry[-1].stage
    number = lists.received(stage=stage)
    for day, entry in story(lists.policy, stage):
        lists.then(number, day, entry)
    line = lists.kept(number)
    assert line.officer == "Person 1 and Person 3"
    assert line.outcome == lists.policy.lists.outcomes[0].name
    assert (line.acknowledged_on, line.replied_on) == (later(1), later(12))
    assert lists.find(show="mine", member=3) == []
    assert lists.find(show="closed") == [number]


def test_a_letter_waits_for_approval_until_it_is_approved_or_the_complaint_is_closed(
    lists: Lists,
) -> None:
    stages = [stage.id for stage in lists.policy.stages]
    stage = next(name for name in stages if lists.policy.letter("outcome_given", name))
    letter = lists.policy.letter("outcome_given", stage)
    assert letter is not None
    sent = SentForApproval(stage=stage, letter=letter.id)
    first, second = lists.received(stage=stage), lists.received(stage=stage)
    for number in (first, second):
        lists.then(number, later(1), sent)
        assert lists.kept(number).approval == stage
    lists.then(first, later(2), Approved(stage=stage, letter=letter.id))
    lists.then(second, later(2), Closed(reason=lists.policy.lists.closures[0].id))
    assert (lists.kept(first).approval, lists.kept(second).approval) == ("", "")


def test_points_and_actions_are_listed_with_what_became_of_them(lists: Lists) -> None:
    stage = lists.policy.entry[-1].stage
    number = lists.received(stage=stage)
    for day, entry in story(lists.policy, stage):
        lists.then(number, day, entry)
    outcome = lists.policy.lists.outcomes[0].id
    assert [row["outcome"] for row in lists.rows("points", number)] == [outcome, ""]
    (action,) = lists.rows("actions", number)
    assert (action["what"], action["by_when"], action["done_on"]) == (
        "Mend it.",
        later(30),
        later(13),
    )


def test_what_is_struck_out_leaves_no_trace_in_the_lists(lists: Lists) -> None:
    number = lists.received()
    before = {table: lists.rows(table, number) for table in ("clocks", "points", "stages")}
    shown = lists.line(number)
    lists.then(number, later(1), Closed(reason=lists.policy.lists.closures[0].id))
    assert lists.line(number) != shown
    lists.then(number, later(1), StruckOut(number=2, why="The wrong complaint."))
    assert lists.line(number) == shown
    assert {table: lists.rows(table, number) for table in before} == before


def test_a_new_name_is_shown_in_all_complaints_of_that_person_and_no_other(lists: Lists) -> None:
    person = lists.known("Ms Paige Turner", telephone="020 7946 0123")
    first, other = lists.received(complainant=person), lists.from_person("Mr Al Fresco")
    lists.renamed(person, name="Mrs Paige Bookman", flat="Flat 7")
    second = lists.received(complainant=person)
    shown = {number: lists.kept(number).complainant for number in (first, other, second)}
    assert shown == {first: "Mrs Paige Bookman", other: "Mr Al Fresco", second: "Mrs Paige Bookman"}
    assert lists.find("turner") == []
    assert lists.find("bookman flat 7") == [second, first]


def test_whoever_speaks_for_somebody_is_found_too(lists: Lists) -> None:
    speaks = Representative(name="Mr Hal Ogen", telephone="07700 900456", email="hal@ogen.example")
    number = lists.received(representative=speaks)
    assert lists.find("ogen") == lists.find("900456") == lists.find("hal@ogen.example") == [number]
