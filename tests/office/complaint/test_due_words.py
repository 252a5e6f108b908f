"""How a case and each of its dates stand, in the words a person reads."""

from datetime import date

from tests.histories import (
    PARTIES,
    acknowledged,
    assigned,
    decided,
    further,
)
from tests.office.whole_office import AtWork, early_answered, local_answered

from estate_complaints.office.rows import CaseView, DueRow, StepRow
from estate_complaints.rules.entries.handling import (
    ContactMade,
    MediationAnswered,
    MediationEnded,
    MediationStarted,
    MediationSuggested,
    TimeExtended,
)
from estate_complaints.rules.entries.outcome import (
    Approved,
    Closed,
    OutcomeGiven,
    Referred,
    SentForApproval,
)

DAY = date(2026, 12, 18)
RANG = ContactMade(stage="early", how="telephone", note="Agreed what will be done.")


def due(view: CaseView, name: str) -> DueRow:
    return next(row for row in view.dues if row.name.startswith(name))


def step(view: CaseView, kind: str) -> StepRow:
    return next(row for row in view.steps if row.step.kind == kind)


def test_a_date_says_how_it_was_reached_and_how_long_is_left(cottington: AtWork) -> None:
    """C-008, C-048."""
    number = early_answered(cottington)
    view = cottington.take(number, further("local"))
    row = due(view, "Answer the Local Resolution")
    assert (row.due, row.state, row.state_words) == (
        date(2027, 1, 20),
        "running",
        "20 working days left",
    )
    assert "25 and 28 Dec and 1 Jan are bank holidays" in row.why
    assert row.clause.cited == "section 5"
    words = {
        date(2027, 1, 19): "1 working day left",
        date(2027, 1, 20): "due today",
        date(2027, 1, 21): "1 working day late",
        date(2027, 1, 23): "2 working days late",
    }
    for day, said in words.items():
        assert due(cottington.on(day).view(number), row.name).state_words == said


def test_each_state_of_a_clock_has_its_words(cottington: AtWork) -> None:
    """C-051, C-053, C-066, C-069: and what has no limit says that it has none."""
    number = local_answered(cottington)
    view = cottington.view(number)
    assert due(view, "Record it").state_words == "met on Fri 18 Dec 2026"
    assert due(view, "Last day to ask for a Local").state_words == "used in time on Fri 18 Dec 2026"
    window = "Last day to ask for a Review"
    assert due(view, window).state_words == "11 working days left"
    later = cottington.on(date(2027, 1, 7))
    assert due(later.view(number), window).state_words == "last day today"
    assert due(later.on(date(2027, 1, 8)).view(number), window).state_words == (
        "printed day over; a generous reading lasts until Wed 20 Jan 2027"
    )
    after = later.on(date(2027, 1, 21)).view(number)
    assert due(after, window).state_words == "ended on Thu 7 Jan 2027"
    view = later.on(date(2027, 1, 8)).take(number, further("review"))
    assert due(view, window).state_words == (
        "used after the printed day, in time on a generous reading, on Fri 8 Jan 2027"
    )
    assert due(view, "Answer the Review").state_words == (
        "to be done; the policy sets no time limit"
    )
    view = later.take(number, MediationSuggested(parties=PARTIES))
    view = later.take(number, *(MediationAnswered(party=one) for one in PARTIES))
    later.take(number, MediationStarted())
    assert later.view(number).status == "At Review; mediation is under way."


def test_a_paused_date_and_one_that_mediation_moved(cottington: AtWork) -> None:
    """C-069."""
    number = early_answered(cottington)
    cottington.take(number, further("local"), MediationSuggested(parties=PARTIES))
    cottington.take(number, *(MediationAnswered(party=one) for one in PARTIES))
    view = cottington.take(number, MediationStarted())
    row = due(view, "Answer the Local")
    assert (row.state, row.due, row.first_due) == ("paused", None, date(2027, 1, 20))
    assert row.state_words == "paused while mediation is under way"
    view = cottington.on(date(2026, 12, 22)).take(number, MediationEnded(resolved=False))
    assert due(view, "Answer the Local").due == date(2027, 1, 22)
    told = dict(view.history[-1].details)
    assert told == {"It settled the complaint": "no"}


def test_the_way_to_the_council_says_from_when_or_why_at_once(cottington: AtWork) -> None:
    """C-062, C-063."""
    number = local_answered(cottington)
    cottington.take(number, further("review"))
    board = cottington.members("board_member")[:3]
    cottington.take(number, assigned("review", *board), acknowledged("review"), decided("review"))
    sent = step(cottington.view(number), "sent_for_approval").step
    cottington.take(number, sends(sent.given["letter"]))
    cottington.take(number, approves(sent.given["letter"]))
    final = OutcomeGiven(stage="review", how="email")
    view = cottington.take(number, final)
    name = "Direct referral"
    assert due(view, name).state_words == "not possible before Fri 12 Feb 2027"
    view = cottington.take(number, Referred(whom="Lambeth", supported_by="Cllr Ada Ward"))
    assert due(view, name).state_words == "possible now, with the support that is recorded"
    view = cottington.on(date(2027, 2, 12)).view(number)
    assert due(view, name).state_words == "has been possible since Fri 12 Feb 2027"


def sends(letter: str) -> SentForApproval:
    return SentForApproval(stage="review", letter=letter)


def approves(letter: str) -> Approved:
    return Approved(stage="review", letter=letter)


def test_how_a_case_stands_is_said_in_one_sentence(cottington: AtWork) -> None:
    number = cottington.record()
    assert cottington.view(number).status == "At Early Resolution."
    number = local_answered(cottington)
    until = "; it may be taken further until Wed 20 Jan 2027."
    assert cottington.view(number).status == f"Local Resolution answered on Fri 18 Dec 2026{until}"
    view = cottington.take(number, Closed(reason="nothing_further_heard"))
    assert view.status == f"Closed on Fri 18 Dec 2026{until}"
    assert cottington.on(date(2027, 1, 21)).view(number).status == "Closed on Fri 18 Dec 2026."


def test_a_late_case_says_so(roupell: AtWork) -> None:
    number = roupell.record()
    assert roupell.on(date(2026, 12, 21)).view(number).status == "At Stage 1; late."


def test_a_holding_letter_shows_both_dates(roupell: AtWork) -> None:
    """R-050, AMB-30."""
    number = roupell.record()
    later = TimeExtended(
        stage="stage1", clock="stage1_reply", until=date(2027, 2, 1), why="A part.", how="post"
    )
    row = due(roupell.take(number, later), "Reply at stage 1")
    assert (row.due, row.first_due) == (date(2027, 2, 1), date(2027, 1, 6))
