"""A letter that promises a day its reader cannot wait for asks first whether that is meant."""

from datetime import date

from tests.histories import acknowledged, assigned, decided
from tests.office.whole_office import AtWork

from estate_complaints.office.complaint import progress
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import ActionAgreed, ContactMade, TimeExtended
from estate_complaints.rules.entries.outcome import OutcomeGiven

DAY = date(2026, 12, 18)


def warned(work: AtWork, number: int, entry: Entry) -> list[str]:
    """What the office asks about the days in the letter of a step."""
    found = progress.objections(work.desk, number, entry)
    return [one.says for one in found if one.level == "warn" and "Check the date" in one.says]


def holding(until: date, how: str = "post") -> TimeExtended:
    return TimeExtended(stage="stage1", clock="stage1_reply", until=until, why="A part.", how=how)


def test_a_new_date_that_is_over_or_comes_before_the_letter_is_asked_about(roupell: AtWork) -> None:
    """A letter posted on Monday is counted as read on Wednesday."""
    number = roupell.record()
    assert warned(roupell, number, holding(date(2027, 2, 1))) == []
    late = roupell.on(date(2027, 3, 1))
    (over,) = warned(late, number, holding(date(2027, 2, 26)))
    assert over == (
        "The letter promises our answer by Fri 26 Feb 2027, which is over already."
        " Check the date before it is sent."
    )
    (before,) = warned(late, number, holding(date(2027, 3, 2)))
    assert before.endswith("but it reaches them only on Wed 3 Mar 2027. Check the date first.")
    assert warned(late, number, holding(date(2027, 3, 2), how="email")) == []


def test_an_acknowledgement_after_the_reply_was_due_is_asked_about(roupell: AtWork) -> None:
    number = roupell.record()
    assert warned(roupell, number, acknowledged("stage1")) == []
    late = roupell.on(date(2027, 3, 1))
    (says,) = warned(late, number, acknowledged("stage1"))
    assert says.startswith("By the policy our answer is due by ")


def test_an_outcome_that_promises_work_by_a_day_gone_by_is_asked_about(roupell: AtWork) -> None:
    number = roupell.record()
    mend = ActionAgreed(stage="stage1", what="Mend the lift", by_when=date(2026, 12, 21))
    rang = ContactMade(stage="stage1", how="telephone", note="Went through it.")
    roupell.take(number, acknowledged("stage1"), assigned("stage1", 1), rang, mend)
    roupell.take(number, decided("stage1", "upheld"))
    posted = OutcomeGiven(stage="stage1", how="post")
    (says,) = warned(roupell, number, posted)
    assert says.startswith("The letter promises “Mend the lift” by Mon 21 Dec 2026, but it reaches")
