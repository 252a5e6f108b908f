"""Whoever is not content is not listed among the complaints that may be closed."""

from datetime import date, timedelta

from tests.office.whole_office import AtWork

from estate_complaints.office.overview import deadlines
from estate_complaints.rules.entries.handling import ActionAgreed, Assigned, ContactMade
from estate_complaints.rules.entries.outcome import OutcomeGiven

TOLD = date(2026, 12, 18)
LATER = TOLD + timedelta(days=6)


def closings(work: AtWork) -> list[str]:
    return [chip.name for chip in deadlines.due_by(work.desk) if chip.name.startswith("Closes")]


def test_a_dissatisfied_call_takes_the_complaint_off_the_list_for_closing(
    cottington: AtWork,
) -> None:
    """C-038."""
    work = cottington
    number = work.record()
    work.take(
        number,
        Assigned(stage="early", officers=(work.member("housing_officer"),)),
        ContactMade(stage="early", how="telephone", note="Agreed what will be done."),
        ActionAgreed(
            stage="early",
            what="Repair the lift.",
            owner="Housing Officer",
            by_when=LATER,
            purpose="put_right",
        ),
        OutcomeGiven(stage="early", how="telephone"),
    )
    work.on(LATER)
    assert closings(work) == ["Closes unless we hear otherwise"]
    work.take(
        number,
        ContactMade(
            stage="early", how="telephone", note="Still out.", incoming=True, dissatisfied=True
        ),
    )
    assert closings(work) == []
