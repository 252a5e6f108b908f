"""How a letter explains a day: what it is counted from, and which days do not count."""

from datetime import date

from tests.factories import Story
from tests.office.occasions import an_occasion, at_the_close, at_the_park

from estate_complaints.office.letters.letter_fields import fields_for
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    MediationAnswered,
    MediationEnded,
    MediationStarted,
    MediationSuggested,
    MoreTimeAnswered,
    TimeExtended,
)
from estate_complaints.rules.entries.outcome import EscalationRequested, OutcomeGiven

FRIDAY = date(2026, 12, 18)


def acknowledged(story: Story, on: date, stage: str) -> tuple[str, str]:
    letter = fields_for(an_occasion(story, on, Acknowledged(stage=stage, how="post")))
    return letter.reply_by, letter.reply_by_explained


def mediated(story: Story, first: date, last: date | None = None) -> Story:
    story.then(first, MediationSuggested(parties=("They",)))
    story.then(first, MediationAnswered(party="They"), MediationStarted())
    return story.then(last, MediationEnded(resolved=False)) if last else story


def test_the_bank_holidays_that_are_left_out_are_named() -> None:
    """R-049."""
    by, why = acknowledged(at_the_park(FRIDAY), FRIDAY, "stage1")
    assert by == "6 January 2027"
    assert why == (
        "That is 10 working days after 18 December 2026, the day we received your complaint."
        " 25 and 28 December and 1 January are bank holidays and do not count."
    )


def test_one_bank_holiday_does_not_count() -> None:
    august = date(2026, 8, 24)
    _, why = acknowledged(at_the_park(august), august, "stage1")
    assert why.endswith("31 August is a bank holiday and does not count.")


def test_a_request_is_counted_from_the_day_of_the_request() -> None:
    """C-048."""
    story = Story(at_the_close(FRIDAY).policy).received(date(2026, 11, 2), stage="early")
    story.then(date(2026, 11, 9), EscalationRequested(stage="local", channel="email"))
    by, why = acknowledged(story, date(2026, 11, 10), "local")
    assert by == "7 December 2026"
    assert why.endswith("after 9 November 2026, the day we received your request.")


def test_the_last_day_for_a_review_is_counted_from_the_day_the_letter_arrives() -> None:
    """C-053: 20 days, no working days, from the second working day after posting."""
    story = at_the_close(date(2027, 1, 4))
    outcome = OutcomeGiven(stage="local", how="post")
    letter = fields_for(an_occasion(story, date(2027, 1, 21), outcome))
    assert letter.escalation.last_day == "14 February 2027"
    assert letter.escalation.last_day_explained == (
        "That is 20 days after 25 January 2027, the day we expect this letter to reach you."
    )


def test_the_time_of_mediation_is_left_out() -> None:
    """C-069."""
    story = mediated(at_the_close(date(2026, 11, 2)), date(2026, 11, 4), date(2026, 11, 13))
    _, why = acknowledged(story, date(2026, 11, 16), "local")
    said = "The time of mediation, from 4 November 2026 to 13 November 2026, does not count."
    assert why.endswith(said)


def test_no_day_is_promised_while_mediation_is_under_way() -> None:
    """C-069."""
    story = mediated(at_the_close(date(2026, 11, 2)), date(2026, 11, 4))
    by, why = acknowledged(story, date(2026, 11, 5), "local")
    assert by == ""
    assert why == "Our time for replying stands still while mediation is under way."


def test_a_day_that_is_past_is_not_promised_again() -> None:
    by, why = acknowledged(at_the_close(date(2026, 9, 1)), date(2026, 11, 17), "local")
    assert by == ""
    assert why.startswith("Our reply was due by 29 September 2026, and you should have had it")


def test_a_day_that_was_moved_says_by_what() -> None:
    """C-049, C-055."""
    story = at_the_close(date(2026, 11, 2))
    later = date(2026, 12, 18)
    story.then(FRIDAY, TimeExtended(stage="local", clock="local_response", until=later, how="post"))
    assert acknowledged(story, FRIDAY, "local") == (
        "18 December 2026",
        "That is the day we gave you when we wrote that we need more time.",
    )
    granted = MoreTimeAnswered(clock="review_window", granted=True, until=date(2027, 2, 26))
    story.then(FRIDAY, granted)
    outcome = OutcomeGiven(stage="local", how="email")
    moved = fields_for(an_occasion(story, FRIDAY, outcome)).escalation.last_day_explained
    assert moved == "That is the later day we agreed when you asked for more time."
