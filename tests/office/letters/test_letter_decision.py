"""What was decided, what was done about it, and what will be: told once, and never at odds."""

from datetime import date

import msgspec
import pytest
from tests.factories import Story
from tests.office.occasions import (
    CALLS,
    LIFT,
    MANNER,
    an_occasion,
    at_the_close,
    at_the_park,
    letter_of,
)

from estate_complaints.office.letters.letter_fields import fields_for
from estate_complaints.rules.entries.handling import ActionAgreed, ActionDone
from estate_complaints.rules.entries.outcome import (
    DecisionRecorded,
    OutcomeConfirmed,
    OutcomeGiven,
    PointDecided,
)

DAY, LATER = date(2026, 11, 16), date(2026, 12, 16)
NOTHING = "We had not taken any action to put things right by the date of this letter."
NONE_LEFT = "There are no further actions for us to take."
REPLY = OutcomeGiven(stage="stage1", how="post")


def decided(
    story: Story, *outcomes: str, put_right: str = "", reasons: str = "So it was."
) -> Story:
    for number, outcome in enumerate(outcomes, start=1):
        entry = PointDecided(
            stage=story.lines[0].entry.stage,  # type: ignore[attr-defined]
            point=number,
            outcome=outcome,
            reasons=reasons,
            put_right=put_right if number == 1 else "",
        )
        story.then(DAY, entry)
    return story


UP, NOT = "upheld", "not_upheld"


@pytest.mark.parametrize(
    ("outcomes", "said"),
    [
        ((UP,), "Your complaint is upheld."),
        ((NOT,), "Your complaint is not upheld."),
        ((UP, UP), "Both points of your complaint are upheld."),
        ((NOT, NOT), "Neither point of your complaint is upheld."),
        ((UP, UP, UP), "All three points of your complaint are upheld."),
        ((NOT, NOT, NOT), "None of the three points of your complaint is upheld."),
        ((UP, NOT), "Point 1 of your complaint is upheld. Point 2 is not upheld."),
        ((NOT, UP, NOT), "Points 1 and 3 of your complaint are not upheld. Point 2 is upheld."),
    ],
)
def test_the_decision_is_told_in_a_sentence_or_two(outcomes: tuple[str, ...], said: str) -> None:
    """R-051, R-068, R-069."""
    story = decided(at_the_park(DAY, points=(LIFT, CALLS, MANNER)[: len(outcomes)]), *outcomes)
    assert fields_for(an_occasion(story, DAY, REPLY)).overall_outcome == said


def test_of_the_only_point_no_number_is_told() -> None:
    text = letter_of(an_occasion(decided(at_the_park(DAY), UP), DAY, REPLY))
    assert "Point" not in text
    assert "What you complained about: The lift is out of order." in text


def test_what_put_a_point_right_has_been_done() -> None:
    """R-053, C-031: a remedy about a point and a kept promise stand in one list."""
    story = at_the_park(DAY, points=(LIFT, CALLS))
    story.then(DAY, ActionAgreed(stage="stage1", what="Ring the contractor."))
    story.then(DAY, ActionDone(action=2))
    text = letter_of(an_occasion(decided(story, UP, NOT, put_right="It is mended."), DAY, REPLY))
    assert "Point 1: It is mended. | By the date of this letter" in text
    assert "Ring the contractor. | 16 November 2026" in text
    assert NOTHING not in text
    assert text.count("It is mended.") == 1


def test_where_nothing_was_done_and_nothing_is_promised_the_letter_says_so_once() -> None:
    """R-053, R-054."""
    text = letter_of(an_occasion(decided(at_the_park(DAY), NOT), DAY, REPLY))
    assert f"What we have done and will do\n{NOTHING} {NONE_LEFT}\n" in text


def test_a_promise_that_is_late_is_told_as_late() -> None:
    """R-054."""
    story = decided(at_the_park(DAY), UP)
    story.then(DAY, ActionAgreed(stage="stage1", what="Paint it.", by_when=date(2026, 11, 20)))
    text = letter_of(an_occasion(story, date(2026, 11, 23), REPLY))
    assert "Paint it. |  | 20 November 2026 (overdue)" in text
    assert f"What we have already done\n{NOTHING}\n" in text


def test_of_a_point_that_may_only_be_told_in_short_nothing_else_is_told() -> None:
    """R-098, R-097: nor that nothing was done, which might not be so; and the rest in full."""
    story = at_the_park(DAY, points=(MANNER, CALLS))
    told = PointDecided(
        stage="stage1", point=1, outcome=UP, told="in_short", reasons="He lied.", put_right="Sacked"
    )
    story.then(DAY, told)
    story.then(DAY, ActionAgreed(stage="stage1", what="A hearing.", by_when=LATER, point=1))
    story.then(DAY, ActionAgreed(stage="stage1", what="An informal talk.", point=1))
    story.then(DAY, ActionDone(action=len(story.lines)))
    story.then(DAY, PointDecided(stage="stage1", point=2, outcome=NOT, reasons="They were."))
    occasion = an_occasion(story, DAY, msgspec.structs.replace(REPLY, apology="We are sorry."))
    assert [point.restricted for point in fields_for(occasion).points] == [True, False]
    text = letter_of(occasion)
    hidden = ("He lied.", "Sacked", "A hearing.", "An informal talk.")
    assert [words for words in hidden if words in text] == []
    assert f"{NONE_LEFT} This says nothing of point 1, on which we can tell you only" in text
    assert [words for words in ("They were.", "We are sorry.") if words not in text] == []


def test_a_risk_of_legal_action_is_kept_and_told_in_no_letter() -> None:
    """R-073: what is done to prevent it is for us alone."""
    story = decided(at_the_park(DAY), UP)
    risk = DecisionRecorded(subject="legal_risk", decision="Ring her lawyer.", why="He wrote.")
    story.then(DAY, risk)
    assert [made.entry for made in story.case().made(DecisionRecorded)] == [risk]
    text = letter_of(an_occasion(story, DAY, REPLY))
    assert [words for words in ("lawyer", "He wrote", "egal action may") if words in text] == []


def test_without_that_choice_reasons_are_simply_still_missing() -> None:
    """R-052."""
    occasion = an_occasion(decided(at_the_park(DAY), UP, reasons=""), DAY, REPLY)
    assert not fields_for(occasion).points[0].restricted


def test_a_confirmation_says_what_was_told_when_and_repeats_its_apology() -> None:
    """C-050."""
    story = decided(at_the_close(DAY), UP)
    told = OutcomeGiven(stage="local", how="telephone", apology="I am sorry.", lessons="We ring.")
    story.then(DAY, told)
    occasion = an_occasion(story, date(2026, 11, 18), OutcomeConfirmed(stage="local", how="post"))
    text = letter_of(occasion)
    said = "This letter confirms in writing what we told you by telephone on 16 November 2026."
    assert said in text
    assert "I am sorry." in text
    assert "We ring." in text


def test_nobody_says_sorry_where_nobody_wrote_it() -> None:
    text = letter_of(
        an_occasion(decided(at_the_close(DAY), NOT), DAY, OutcomeGiven(stage="local", how="post"))
    )
    assert "sorry" not in text.lower()
