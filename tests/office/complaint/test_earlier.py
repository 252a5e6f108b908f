"""Earlier complaints of a person or property stand beside the form and are named in a refusal."""

from dataclasses import replace
from datetime import date

import pytest
from tests.histories import scope
from tests.office.whole_office import PAIGE, AtWork

from estate_complaints.office.complaint import progress
from estate_complaints.office.complaint.earlier import choices
from estate_complaints.office.complaint.record import assess
from estate_complaints.office.refusal import Refused
from estate_complaints.rules.entries.intake import (
    DetailsCorrected,
    Origin,
    Point,
    ScopeDecided,
)
from estate_complaints.rules.entries.outcome import Closed, EscalationRequested
from estate_complaints.rules.intake import Assessment
from estate_complaints.rules.people import Person

MAY, JUNE = date(2026, 5, 4), date(2026, 6, 15)
LIFT = (Point(wrong="The lift is out of order.", category="repairs"),)
RENT = (Point(wrong="The rent is wrong.", category="rent"),)
NEIGHBOUR = Person(name="Mr Hugh Jarse", flat="12", address="12 Larch House\nLondon SW0 0ZZ")
REFUSED = ScopeDecided(decision="already_dealt_with", why="It is the same lift.")


@pytest.fixture
def dealt_with(roupell: AtWork) -> int:
    """A complaint about the lift that was closed in May."""
    number = roupell.on(MAY).record(points=LIFT, summary="Lift out of order")
    roupell.take(number, DetailsCorrected(why="Filed.", held_at="Shelf 2"))
    roupell.take(number, Closed(reason="withdrawn"))
    roupell.on(JUNE)
    return number


def beside(roupell: AtWork, person: Person | None = PAIGE, **said: object) -> Assessment:
    """What stands beside the form while a complaint is taken down."""
    return assess(roupell.desk, roupell.taken(person, **said))


def warned(made: Assessment) -> list[str]:
    return [one.says for one in made.remarks if one.rule == "R-020" and one.level == "warn"]


@pytest.mark.usefixtures("dealt_with")
def test_the_same_kind_of_matter_dealt_with_before_is_pointed_out(roupell: AtWork) -> None:
    """R-020: with its number, and how it stands; a person decides whether it is the same."""
    made = beside(roupell, points=LIFT)
    [says] = warned(made)
    assert "RP/2026/001" in says
    [earlier] = made.earlier
    assert (earlier.reference, earlier.received_on) == ("RP/2026/001", MAY)
    assert (earlier.summary, earlier.dealt_with) == ("Lift out of order", True)
    assert earlier.status.startswith("Closed on Mon 4 May 2026")


@pytest.mark.usefixtures("dealt_with")
def test_whoever_is_not_satisfied_is_led_to_the_next_stage_of_the_same_complaint(
    roupell: AtWork,
) -> None:
    """R-020, R-060: that is never refused as already dealt with."""
    [says] = warned(beside(roupell, points=LIFT))
    assert "record their request for the next stage there: that is never refused" in says


@pytest.mark.usefixtures("dealt_with")
def test_another_kind_of_matter_is_no_reason_to_warn(roupell: AtWork) -> None:
    """R-020, C-012: what they complained of before is shown, and nothing is made of it."""
    made = beside(roupell, points=RENT)
    assert not warned(made)
    assert [one.reference for one in made.earlier] == ["RP/2026/001"]


def test_what_is_not_dealt_with_yet_is_no_reason_to_warn(roupell: AtWork) -> None:
    """R-020: it is open; perhaps the two are joined."""
    roupell.on(MAY).record(points=LIFT)
    made = beside(roupell, points=LIFT)
    assert not warned(made)
    assert [one.dealt_with for one in made.earlier] == [False]


def test_a_request_passed_on_was_never_dealt_with_as_a_complaint(
    roupell: AtWork, dealt_with: int
) -> None:
    """R-020, R-022: so the complaint that comes of it is not stopped by it."""
    other = roupell.record(points=RENT)
    roupell.take(other, scope("first_report"), DetailsCorrected(why="Filed.", held_at="Shelf 2"))
    roupell.take(other, Closed(reason="outside_policy"))
    assert not warned(beside(roupell, points=RENT))
    origin = Origin(number=dealt_with, reference="RP/2026/001")
    assert not warned(beside(roupell, points=LIFT, origin=origin))


@pytest.mark.parametrize(
    ("person", "found"),
    [
        (Person(name="P. Turner", flat="12", address=PAIGE.address), True),
        (Person(name="P. Turner", flat="flat 12"), True),
        (Person(name="P. Turner", flat="Flat 1"), False),
        (Person(name="P. Turner", telephone="0207 946 0123"), True),
        (Person(name="Ms Paige Turner"), False),
        (NEIGHBOUR, False),
        (None, False),
    ],
)
@pytest.mark.usefixtures("dealt_with")
def test_somebody_who_is_not_chosen_from_the_book_is_known_by_flat_or_telephone(
    roupell: AtWork, person: Person | None, found: bool
) -> None:
    """R-020: the same property, however the flat is written; not flat 12 of another house."""
    assert bool(beside(roupell, person, points=LIFT).earlier) is found


@pytest.mark.usefixtures("dealt_with")
def test_somebody_chosen_from_the_book_is_known_by_their_number(roupell: AtWork) -> None:
    """R-020: though they have moved since."""
    moved = replace(
        roupell.taken(Person(name="Ms Paige Turner", flat="Flat 90"), points=LIFT), person_id=1
    )
    assert warned(assess(roupell.desk, moved))


def test_under_the_other_policy_it_only_informs(cottington: AtWork) -> None:
    """C-039, C-012: where they can ask for the next stage."""
    lift = (Point(wrong="The lift is out of order.", category="our_service"),)
    number = cottington.on(MAY).record(points=lift)
    cottington.take(number, Closed(reason="withdrawn"))
    made = assess(cottington.desk, cottington.on(JUNE).taken(points=lift))
    [remark] = [one for one in made.remarks if one.rule == "C-039"]
    assert remark.level == "tell"
    assert remark.says.startswith("In CC/2026/001 the same kind of matter was dealt with")


def against(roupell: AtWork, number: int, entry: ScopeDecided) -> list[tuple[str, str]]:
    found = progress.objections(roupell.desk, number, entry)
    return [(one.level, one.says) for one in found if one.level in ("block", "warn")]


def test_a_refusal_names_the_complaint_that_dealt_with_it(roupell: AtWork, dealt_with: int) -> None:
    """R-020: in the history and in the letter."""
    again = roupell.record(points=LIFT)
    scene = roupell.desk.case(again)
    [offered] = choices(roupell.desk, scene)
    assert (offered.value, offered.words) == (
        dealt_with,
        "RP/2026/001: Lift out of order (received Mon 4 May 2026)",
    )
    assert any("choose the complaint" in says for _, says in against(roupell, again, REFUSED))
    named = ScopeDecided(decision="already_dealt_with", why="The same.", dealt_with_in=dealt_with)
    assert not against(roupell, again, named)
    view = roupell.take(again, named)
    assert ("Dealt with in", "RP/2026/001") in view.history[-1].details


def test_an_earlier_complaint_that_nobody_answered_dealt_with_nothing(roupell: AtWork) -> None:
    """R-020: such a refusal wants a reason."""
    earlier, again = roupell.on(MAY).record(points=LIFT), roupell.record(points=LIFT)
    named = ScopeDecided(decision="already_dealt_with", why="The same.", dealt_with_in=earlier)
    [(level, says)] = against(roupell, again, named)
    assert level == "warn"
    assert says.startswith("RP/2026/001 has not been answered")


def test_the_next_stage_of_the_same_complaint_is_never_dealt_with_already(
    roupell: AtWork, dealt_with: int
) -> None:
    """R-020, R-060: neither by its own number, nor silently at a later stage."""
    own = ScopeDecided(decision="already_dealt_with", why="?", dealt_with_in=dealt_with)
    never = "A request for the next stage of this complaint is never “dealt with already”."
    assert ("block", never) in against(roupell, dealt_with, own)
    asked = EscalationRequested(stage="stage2", channel="email")
    roupell.take(dealt_with, asked)
    levels = [one for one in against(roupell, dealt_with, REFUSED) if "Stage 2" in one[1]]
    assert [level for level, _ in levels] == ["warn"]


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (ScopeDecided(decision="already_dealt_with", why="?", dealt_with_in=99), "no complaint 99"),
        (ScopeDecided(decision="too_old", why="?", dealt_with_in=1), "names no other complaint"),
    ],
)
def test_a_refusal_names_a_complaint_there_is_and_only_where_it_means_something(
    roupell: AtWork, dealt_with: int, entry: ScopeDecided, says: str
) -> None:
    """R-020."""
    again = roupell.record(points=LIFT)
    with pytest.raises(Refused, match=says):
        roupell.take(again, entry)
