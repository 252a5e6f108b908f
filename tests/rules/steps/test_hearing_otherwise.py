"""“Unless we hear otherwise”: whoever is not content keeps the complaint open."""

from datetime import date

from tests.histories import early_answered, local_answered

from estate_complaints.rules.entries.handling import ContactMade

DAY, NEXT_WEEK, MONTHS_LATER = date(2026, 12, 18), date(2026, 12, 23), date(2027, 2, 26)


def test_a_complaint_is_not_proposed_for_closing_once_we_heard_otherwise() -> None:
    """C-038, AMB-9: Early Resolution names no day after which a resident is too late to say so."""
    story = early_answered(DAY)
    assert story.clock("early_closure", NEXT_WEEK).state == "open"
    story.then(NEXT_WEEK, _not_over("early"))
    assert story.clock("early_closure", NEXT_WEEK).state == "gone"


def test_hearing_otherwise_counts_until_it_is_really_closed() -> None:
    """C-051."""
    story = local_answered(DAY)
    story.then(MONTHS_LATER, _not_over("local"))
    assert story.clock("local_closure", MONTHS_LATER).state == "gone"


def _not_over(stage: str) -> ContactMade:
    return ContactMade(
        stage=stage, how="telephone", note="It leaks again.", incoming=True, dissatisfied=True
    )
