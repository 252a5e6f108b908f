"""Mediation: who was asked, who agreed, whether it is under way, and which days it takes out."""

from datetime import date

from tests.factories import Story
from tests.histories import PARTIES, ccrmo, further, mediating

from estate_complaints.rules.case.mediation import Mediation, mediation_in, pauses_in
from estate_complaints.rules.entries.handling import (
    MediationAnswered,
    MediationEnded,
    MediationStarted,
    MediationSuggested,
)
from estate_complaints.rules.entries.intake import StruckOut

FIRST, LAST = date(2026, 6, 15), date(2026, 6, 29)


def suggested() -> Story:
    return ccrmo(date(2026, 6, 1)).then(FIRST, MediationSuggested(parties=PARTIES))


def of(story: Story) -> Mediation:
    found = mediation_in(story.case())
    assert found is not None
    return found


def test_there_is_no_mediation_before_somebody_suggests_it() -> None:
    """C-067."""
    assert mediation_in(ccrmo(FIRST).case()) is None
    assert of(suggested()).unanswered == PARTIES


def test_a_party_that_declines_has_not_agreed_and_may_change_its_mind() -> None:
    """C-068."""
    story = suggested().then(FIRST, *(MediationAnswered(party=party) for party in PARTIES))
    assert of(story).unanswered == ()
    story.then(FIRST, MediationAnswered(party=PARTIES[1], agrees=False))
    assert of(story).unanswered == PARTIES[1:]
    story.then(FIRST, MediationAnswered(party=PARTIES[1]))
    assert of(story).unanswered == ()


def test_mediation_is_under_way_from_its_start_to_its_end() -> None:
    """C-069, C-070."""
    story = mediating(ccrmo(date(2026, 6, 1)), FIRST)
    assert of(story).under_way
    story.then(LAST, MediationEnded(resolved=True))
    assert not of(story).under_way
    assert of(story).resolved


def test_mediation_may_begin_anew_and_end_anew() -> None:
    story = mediating(ccrmo(date(2026, 6, 1)), FIRST).then(LAST, MediationEnded(resolved=False))
    story.then(LAST, MediationStarted())
    assert of(story).under_way
    assert len(pauses_in(story.case())) == 2
    story.then(LAST, MediationEnded(resolved=False))
    assert not of(story).under_way


def test_a_new_suggestion_asks_every_party_again() -> None:
    """C-068."""
    story = mediating(ccrmo(date(2026, 6, 1)), FIRST).then(LAST, MediationEnded(resolved=False))
    story.then(LAST, MediationSuggested(parties=("The complainant", "A neighbour")))
    assert of(story).unanswered == ("The complainant", "A neighbour")
    assert not of(story).resolved


def test_both_ends_of_a_mediation_lie_inside_the_hole_it_makes() -> None:
    """C-069, AMB-19."""
    story = mediating(ccrmo(date(2026, 6, 1)), FIRST)
    (pause,) = pauses_in(story.case())
    assert (pause.first, pause.last, pause.why) == (FIRST, None, "mediation")
    story.then(LAST, MediationEnded(resolved=False))
    (pause,) = pauses_in(story.case())
    assert (pause.first, pause.last) == (FIRST, LAST)


def test_striking_out_the_end_lets_the_mediation_go_on() -> None:
    story = mediating(ccrmo(date(2026, 6, 1)), FIRST).then(LAST, MediationEnded(resolved=False))
    story.then(LAST, StruckOut(number=len(story.lines), why="It goes on."))
    assert of(story).under_way
    assert pauses_in(story.case())[0].last is None


def test_a_request_dated_before_a_settled_mediation_does_not_undo_its_pause() -> None:
    """C-069: the days of the mediation stay out of the clocks, whatever day is given."""
    story = mediating(ccrmo(date(2026, 6, 1)), FIRST).then(LAST, MediationEnded(resolved=True))
    story.then(date(2026, 5, 25), further("local"))
    assert pauses_in(story.case())[0].last == LAST
