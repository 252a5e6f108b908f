"""Whoever is named after receipt is in the lists, found by words, and written to."""

from uuid import uuid4

import msgspec
import pytest
from tests.histories import acknowledged
from tests.office.whole_office import PAIGE, AtWork

from estate_complaints.office.complaint import progress
from estate_complaints.office.complaint.record import find_people
from estate_complaints.office.complaint.step_choices import step_choices, step_defaults, step_named
from estate_complaints.office.letters import letters
from estate_complaints.office.overview.search import register_ids, register_page
from estate_complaints.office.rows import RegisterFilter, RegisterRow
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.intake import AuthorityConfirmed, StruckOut
from estate_complaints.rules.entries.parties import (
    ComplainantNamed,
    RepresentativeNamed,
    RepresentativeStoodDown,
    SubjectCorrected,
)
from estate_complaints.storage import people
from estate_complaints.storage.book import WrittenMeanwhile

SAM = ComplainantNamed(
    complainant_kind="petition",
    name="Mr Sam Vimes",
    flat="Flat 31",
    address="31 Storybook Court\nLondon SW0 0ZZ",
    telephone="020 7946 0777",
    email="sam@storybook.example",
)
ANN = RepresentativeNamed(name="Ms Ann Teak", address="2 Law Lane\nLondon", telephone="0207946111")
PETITION = {"complainant_kind": "petition"}


def found(work: AtWork, words: str) -> list[int]:
    return list(register_ids(work.desk, RegisterFilter(words=words)))


def line(work: AtWork, number: int) -> RegisterRow:
    return register_page(work.desk, [number])[0]


def written(work: AtWork, number: int, stage: str = "stage1") -> str:
    view = work.take(number, acknowledged(stage))
    return letters.letter_text(work.desk, view.letters[-1].document)


def test_a_spokesperson_is_in_the_register_and_found_by_every_word(cottington: AtWork) -> None:
    """C-086: and their earlier complaint is found at the next one."""
    number = cottington.record(person=None, **PETITION)
    assert line(cottington, number).complainant == "Petition"
    assert step_named(cottington.desk, number, "complainant_named").offered
    first = next(step for step in cottington.view(number).steps if step.likely)
    assert first.step.kind == "complainant_named"
    view = cottington.take(number, SAM)
    assert view.heading == "Mr Sam Vimes"
    assert (line(cottington, number).complainant, line(cottington, number).flat) == (
        "Mr Sam Vimes",
        "Flat 31",
    )
    for words in ("Vimes", "Flat 31", "020 7946 0777", "sam@storybook.example"):
        assert found(cottington, words) == [number], words
        assert [one.name for one in find_people(cottington.desk, words)] == ["Mr Sam Vimes"]


def test_a_spokesperson_struck_out_is_looked_for_in_vain(cottington: AtWork) -> None:
    """C-086."""
    number = cottington.record(person=None, **PETITION)
    cottington.take(number, SAM)
    cottington.take(number, StruckOut(number=2, why="Wrong name."))
    assert found(cottington, "Vimes") == []
    assert line(cottington, number).complainant == "Petition"


def test_letters_go_to_whoever_was_named(roupell: AtWork) -> None:
    """C-086, R-033: the address and the salutation are theirs."""
    number = roupell.record(person=None, complainant_kind="anonymous")
    roupell.take(number, msgspec.structs.replace(SAM, complainant_kind="resident"))
    text = written(roupell, number)
    assert "Dear Mr Vimes" in text
    assert "31 Storybook Court" in text


def test_a_wrong_address_is_put_right_everywhere_and_the_person_stays(cottington: AtWork) -> None:
    """C-007: no second Ms Turner comes into being, under a better name either."""
    first, second = (
        cottington.record(),
        cottington.record(person=None, complainant_kind="anonymous"),
    )
    known = find_people(cottington.desk, "Turner")[0]
    again = {"complainant_kind": "resident", "telephone": PAIGE.telephone, "flat": "Flat 21"}
    cottington.take(second, ComplainantNamed(complainant=known.id, name=PAIGE.name, **again))
    assert line(cottington, first).flat == line(cottington, second).flat == "Flat 21"
    cottington.take(first, ComplainantNamed(name="Ms Paige Turner-Lee", same=True, **again))
    assert line(cottington, second).complainant == "Ms Paige Turner-Lee"
    assert len(people.people(cottington.desk.book).all()) == 1


def test_somebody_else_who_is_named_is_another_person(cottington: AtWork) -> None:
    """C-086: the petition's next spokesperson does not overwrite the first."""
    number = cottington.record(**PETITION)
    cottington.take(number, SAM)
    names = {one.body.name for one in people.people(cottington.desk.book).all()}
    assert names == {PAIGE.name, "Mr Sam Vimes"}


def test_a_representative_is_found_and_written_to_once_that_is_in_writing(roupell: AtWork) -> None:
    """R-025: a spoken confirmation sends no letter to them."""
    number = roupell.record()
    roupell.take(number, ANN, AuthorityConfirmed(how="By telephone"))
    assert found(roupell, "Teak") == [number]
    text = written(roupell, number)
    assert "Dear Ms Turner" in text
    assert "Ms Ann Teak has been in touch with us on your behalf" in text
    other = roupell.record()
    roupell.take(other, msgspec.structs.replace(ANN, in_writing=True))
    assert "Dear Ms Teak" in written(roupell, other)


def test_a_representative_who_stood_down_is_not_written_to(roupell: AtWork) -> None:
    """R-025."""
    number = roupell.record()
    roupell.take(number, msgspec.structs.replace(ANN, in_writing=True), RepresentativeStoodDown())
    assert found(roupell, "Teak") == [number]  # their letters are in the file
    assert "Dear Ms Turner" in written(roupell, number)


def test_the_people_page_tells_the_latest(roupell: AtWork) -> None:
    """R-037, R-025: whom it is about, who speaks, and whether they may."""
    number = roupell.record()
    view = roupell.take(
        number,
        ANN,
        SubjectCorrected(about="staff", name="Mr Fred Colon", also=True, why="They said so."),
    )
    assert ("About", "A member of staff, Mr Fred Colon") in view.people
    assert dict(view.people)["Represented by"].endswith("not yet confirmed that they may act")
    assert dict(view.history[-1].details)["What it is about"] == "A member of staff"


def test_the_forms_begin_with_what_is_known(cottington: AtWork) -> None:
    """C-007: nothing known is typed again."""
    number = cottington.record()
    named = step_defaults(
        cottington.desk, number, step_named(cottington.desk, number, "complainant_named")
    )
    assert named["name"] == PAIGE.name
    assert named["complainant_kind"] == "resident"
    subject = step_defaults(
        cottington.desk, number, step_named(cottington.desk, number, "subject_corrected")
    )
    assert (subject["about"], subject["service"]) == ("service", "repairs")
    assert [one.value for one in step_choices(cottington.desk, number)["parties"]] == [
        "complainant",
        "other",
    ]
    cottington.take(number, ANN)
    assert "Ms Ann Teak" in step_choices(cottington.desk, number)["parties"][1].words


def test_the_history_says_with_whom_a_contact_was_where_it_was_somebody_else(
    cottington: AtWork,
) -> None:
    """C-035: the complainant goes without saying."""
    number = cottington.record()
    rang = ContactMade(stage="early", how="telephone", note="Asked the lift engineer.")
    view = cottington.take(number, rang, msgspec.structs.replace(rang, party="other", whom="Lift"))
    assert "With whom" not in dict(view.contacts[0].details)
    assert dict(view.contacts[1].details)["With whom"] == "somebody else"


def test_nobody_is_kept_when_a_colleague_was_quicker(cottington: AtWork) -> None:
    """C-086: and the same save repeated names nobody twice."""
    number = cottington.record(person=None, **PETITION)
    seen = cottington.desk.case(number).seen
    with pytest.raises(WrittenMeanwhile):
        progress.take_step(cottington.desk, number, SAM, cottington.day, seen - 1, uuid4())
    assert people.people(cottington.desk.book).all() == ()
    op_id = uuid4()
    for _ in range(2):
        progress.take_step(cottington.desk, number, SAM, cottington.day, seen, op_id)
    assert len(people.people(cottington.desk.book).all()) == 1
