"""Everything the case screen shows: stages, steps, points, people, letters."""

from datetime import date, timedelta

import pytest
from tests.histories import (
    an_action,
    assigned,
    decided,
    further,
    scope,
)
from tests.office.whole_office import PAIGE, AtWork, early_answered, local_answered

from estate_complaints.office.complaint.record import assess
from estate_complaints.office.rows import CaseView, StepRow
from estate_complaints.rules.entries.handling import (
    ActionDone,
    ClarificationAsked,
    ContactMade,
    MoreTimeAnswered,
    MoreTimeAsked,
)
from estate_complaints.rules.entries.intake import (
    DetailsCorrected,
    Point,
    Representative,
    StruckOut,
    Subject,
)
from estate_complaints.rules.entries.outcome import (
    OutcomeConfirmed,
)

DAY = date(2026, 12, 18)
RANG = ContactMade(stage="early", how="telephone", note="Agreed what will be done.")


def step(view: CaseView, kind: str) -> StepRow:
    return next(row for row in view.steps if row.step.kind == kind)


def test_the_strip_shows_every_stage_and_where_the_case_stands(cottington: AtWork) -> None:
    """C-039, R-092: with the days, the officers and the clause of each."""
    number = early_answered(cottington)
    view = cottington.on(date(2026, 12, 21)).take(number, further("local"))
    early, local, review = view.stages
    assert [cell.position for cell in view.stages] == ["done", "current", "ahead"]
    assert (early.entered_on, early.answered_on) == (DAY, DAY)
    assert early.officers == cottington.desk.office.name_of(cottington.member("housing_officer"))
    assert (local.entered_on, local.answered_on, local.officers) == (date(2026, 12, 21), None, "")
    assert review.clause.cited == "section 6"
    assert "Reviews are undertaken" in review.clause.text


def test_steps_that_come_next_stand_first_and_refused_ones_say_why(roupell: AtWork) -> None:
    """C-008."""
    view = roupell.view(roupell.record())
    offered = [row.offered for row in view.steps]
    assert offered == sorted(offered, reverse=True)
    assert [row.step.kind for row in view.steps[:2]] == ["assigned", "acknowledged"] or (
        view.steps[0].step.kind == "acknowledged"
    )
    assert all(row.likely for row in view.steps[:2])
    for row in view.steps:
        if not row.offered:
            (why, *_) = [one for one in row.against if one.level == "block"]
            assert why.says
            assert why.clause.cited
            assert why.clause.text


def test_points_tell_what_was_decided_at_each_stage(roupell: AtWork) -> None:
    """R-042, R-069, R-099."""
    two = (Point(wrong="Rats", wanted="Poison", category="repairs"), Point(wrong="Bins"))
    number = roupell.record(points=two)
    view = roupell.take(number, decided("stage1", "upheld"), decided("stage1", point=2))
    first, second = view.points
    assert (first.number, first.wrong, first.wanted) == (1, "Rats", "Poison")
    assert first.category == "Repairs to flats or communal areas"
    assert first.raised_at == "Stage 1"
    assert first.outcomes == (("Stage 1", "Upheld", "We looked into it."),)
    assert second.outcomes == (("Stage 1", "Not upheld", "We looked into it."),)


def test_the_people_of_a_complaint_are_named_by_their_part(roupell: AtWork) -> None:
    """C-013, R-025, R-037, R-093."""
    manager = roupell.desk.office.services[0].manager
    assert manager is not None
    subject = Subject(kind="staff", member=manager, service=roupell.desk.office.services[0].id)
    ann = Representative(name="Ann O’Nymous", relationship="(daughter)")
    number = roupell.record(subject=subject, representative=ann, access_needs="Large print")
    view = roupell.take(number, assigned("stage1", roupell.member("estate_director")))
    people = dict(view.people)
    assert people["Complainant"].startswith("Ms Paige Turner, Flat 12")
    assert people["Telephone"] == PAIGE.telephone
    speaks = "Ann O’Nymous (daughter): not yet confirmed that they may act"
    assert people["Represented by"] == speaks
    assert roupell.desk.office.name_of(manager) in people["About"]
    assert people["Responsible at Stage 1"] == roupell.desk.office.name_of(1)
    assert view.needs[0] == ("Access needs", "Large print")


def test_a_request_that_became_a_complaint_keeps_its_first_day(roupell: AtWork) -> None:
    """R-022, R-023: the time for the answer runs from the complaint."""
    late = Point(wrong="The tap still drips.", category="late_repair")
    number = roupell.record(points=(late,))
    first = DetailsCorrected(why="From the repairs book.", reported_on=date(2026, 11, 2))
    view = roupell.take(number, first)
    assert dict(view.people)["First reported to us"] == "Mon 2 Nov 2026"
    [reply] = [due for due in view.dues if due.name == "Reply at stage 1"]
    assert reply.due == date(2027, 1, 6)
    told = [one.rule for one in assess(roupell.desk, roupell.taken(points=(late,))).remarks]
    assert "R-022" in told


def test_an_action_is_outstanding_then_late_then_done(cottington: AtWork) -> None:
    """C-035, R-054."""
    number = cottington.record()
    view = cottington.take(number, an_action(DAY, "early"))
    assert [one.state for one in view.actions] == ["outstanding"]
    assert view.actions[0].by_when == DAY + timedelta(days=14)
    cottington.on(date(2027, 1, 4))
    assert [one.state for one in cottington.view(number).actions] == ["late"]
    view = cottington.take(number, ActionDone(action=2))
    assert [(one.state, one.done_on) for one in view.actions] == [("done", date(2027, 1, 4))]


def test_contacts_are_listed_apart_from_the_rest_of_the_history(roupell: AtWork) -> None:
    """R-031, R-041, C-028."""
    number = roupell.record()
    call = ContactMade(stage="stage1", how="interview", note="Walked round.", incoming=True)
    view = roupell.take(number, call, ClarificationAsked(stage="stage1", question="?", how="email"))
    assert [row.said for row in view.contacts] == [
        "Contact: Stage 1",
        "Clarification asked for: Stage 1",
    ]
    assert dict(view.contacts[0].details) == {
        "How": "Interview",
        "What was said": "Walked round.",
        "They contacted us": "yes",
    }


def test_the_history_tells_every_field_in_words(cottington: AtWork) -> None:
    """Names and lists spelled out, days as people write them, a no as well as a yes."""
    number = local_answered(cottington)
    cottington.take(number, MoreTimeAsked(clock="review_window", until=date(2027, 2, 1)))
    view = cottington.take(number, MoreTimeAnswered(clock="review_window", granted=False))
    told = {row.said: dict(row.details) for row in view.history}
    assert told["Assigned: Local Resolution"] == {
        "Who deals with it": cottington.desk.office.name_of(1)
    }
    assert told["More time asked for"] == {"Until when they ask": "Mon 1 Feb 2027"}
    assert told["More time decided"] == {"Granted": "no"}
    assert told["Asked to go further: Local Resolution"]["How they asked"] == "E-mail"
    received = dict(view.history[0].details)
    assert received["How it came"] == "Telephone"
    assert received["Point 1"] == "The lift is out of order."


def test_an_entry_struck_out_stays_legible(cottington: AtWork) -> None:
    number = cottington.record()
    cottington.take(number, RANG)
    view = cottington.take(number, StruckOut(number=2, why="Another resident."))
    assert [row.struck for row in view.history] == [False, True, False]
    assert view.history[1].details == view.contacts[0].details
    assert dict(view.history[2].details)["Why"] == "Another resident."


@pytest.mark.parametrize("how", ["email", "telephone"])
def test_the_letters_of_a_case_are_listed_with_their_day(cottington: AtWork, how: str) -> None:
    """C-044, C-050: nothing is listed for what was only told."""
    number = local_answered(cottington, how)
    titles = [row.title for row in cottington.view(number).letters]
    expected = ["Acknowledged: Local Resolution", "Outcome given: Local Resolution"]
    assert titles == (expected if how == "email" else expected[:1])
    if how == "telephone":
        view = cottington.take(number, OutcomeConfirmed(stage="local", how="post"))
        assert view.letters[-1].title == "Outcome confirmed in writing: Local Resolution"
    assert all(row.issued and row.day == DAY for row in cottington.view(number).letters)


def test_the_heading_and_the_summary_name_the_complaint(cottington: AtWork) -> None:
    number = cottington.record(summary="", points=(Point(wrong="Rats behind the bins"),))
    view = cottington.view(number)
    assert (view.heading, view.summary) == ("Ms Paige Turner", "Rats behind the bins")
    assert (view.reference, view.edition) == ("CC/2026/001", "Complaints Policy, edition 1")
    view = cottington.take(number, scope("anti_social_behaviour", "the neighbourhood team"))
    assert dict(view.history[-1].details)["Decision"].startswith("About neighbours")
