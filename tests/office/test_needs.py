"""What a complainant needs is seen wherever somebody writes to them."""

import msgspec
from tests.office.whole_office import PAIGE, AtWork

from estate_complaints.office.complaint.step_choices import step_choices
from estate_complaints.rules.entries.intake import DetailsCorrected
from estate_complaints.rules.entries.parties import ComplainantNamed

WELSH = msgspec.structs.replace(
    PAIGE, access_needs="LARGE-PRINT please", language="Welsh", reply_by="post"
)


def test_needs_of_a_person_are_told_in_every_complaint_of_theirs(cottington: AtWork) -> None:
    """C-007: preferred contact method, language, access needs."""
    view = cottington.view(cottington.record(WELSH))
    assert view.needs == (
        ("Access needs", "LARGE-PRINT please"),
        ("Letters", "printed large"),
        ("Language", "Welsh"),
        ("Answer them by", "Post"),
    )


def test_what_is_corrected_in_the_complaint_comes_first(cottington: AtWork) -> None:
    number = cottington.record(WELSH)
    put_right = DetailsCorrected(why="She said", access_needs="Please ring", language="Cornish")
    view = cottington.take(number, put_right)
    assert view.needs[:2] == (("Access needs", "Please ring"), ("Language", "Cornish"))


def test_somebody_who_needs_nothing_has_nothing_said(roupell: AtWork) -> None:
    plain = msgspec.structs.replace(PAIGE, access_needs="", language="", reply_by="")
    assert roupell.view(roupell.record(plain, reply_by="")).needs == ()


def test_a_way_this_edition_does_not_know_is_passed_over(roupell: AtWork) -> None:
    pigeon = msgspec.structs.replace(PAIGE, reply_by="pigeon post")
    assert roupell.view(roupell.record(pigeon)).needs == ()


SAM = ComplainantNamed(complainant_kind="resident", name="Mr Sam Vimes")


def test_somebody_else_who_complains_is_not_taken_to_need_what_the_one_before_did(
    cottington: AtWork,
) -> None:
    """C-007, C-086: nor is their letter printed large."""
    number = cottington.record(WELSH, access_needs="LARGE-PRINT please", language="Welsh")
    cottington.take(number, DetailsCorrected(why="She said", access_needs="Large print, bold"))
    assert cottington.take(number, SAM).needs == ()
    later = cottington.take(number, DetailsCorrected(why="He said", access_needs="Please ring"))
    assert later.needs == (("Access needs", "Please ring"),)


def test_the_same_person_with_other_details_still_needs_what_they_did(cottington: AtWork) -> None:
    """C-007."""
    number = cottington.record(WELSH, language="Welsh")
    same = ComplainantNamed(complainant_kind="resident", name="Ms Paige Turner-Lee", same=True)
    assert ("Language", "Welsh") in cottington.take(number, same).needs


def test_what_was_told_with_a_petition_holds_for_whoever_speaks_for_it(cottington: AtWork) -> None:
    """C-007, C-085: nobody was named whose needs they could have been."""
    number = cottington.record(None, complainant_kind="petition", language="Welsh")
    assert ("Language", "Welsh") in cottington.take(number, SAM).needs


def test_a_need_that_is_not_theirs_is_left_empty_in_the_complaint(cottington: AtWork) -> None:
    """C-007: the form offers what is known, and the history says what was taken away."""
    number = cottington.record(WELSH, access_needs="Large print")
    offered = step_choices(cottington.desk, number)["correctable"]
    assert ("access_needs", "Access needs: Large print") in [
        (one.value, one.words) for one in offered
    ]
    view = cottington.take(number, DetailsCorrected(why="Not hers", cleared=("access_needs",)))
    assert "Access needs" not in dict(view.needs)
    assert dict(view.history[-1].details)["Wrong, and to be left empty"] == "Access needs"
    left = step_choices(cottington.desk, number)["correctable"]
    assert "access_needs" not in [one.value for one in left]
