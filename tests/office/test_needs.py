"""What a complainant needs is seen wherever somebody writes to them."""

import msgspec
from tests.office.whole_office import PAIGE, AtWork

from estate_complaints.rules.entries.intake import DetailsCorrected

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
