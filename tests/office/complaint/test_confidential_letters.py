"""No letter, receipt, list or search ever holds anything of a confidential record."""

import re
import zipfile
from dataclasses import fields as dataclass_fields
from dataclasses import is_dataclass
from io import BytesIO
from pathlib import Path

import msgspec
import pytest
from tests.histories import acknowledged, further
from tests.office.a_record import SECRET, about_staff, read, write
from tests.office.whole_office import AtWork

from estate_complaints.letters import fields
from estate_complaints.office.complaint.confidential import keyholders
from estate_complaints.office.complaint.receipt import receipt_of
from estate_complaints.office.letters import letters
from estate_complaints.office.overview.search import register_ids
from estate_complaints.office.rows import RegisterFilter
from estate_complaints.rules.entries import CONFIDENTIAL
from estate_complaints.rules.entries.confidential import ConductAssessed
from estate_complaints.storage import documents

BRACES = re.compile(r"\{[{%]\s*([^}%]+)")


def filled(work: AtWork) -> int:
    """A complaint about staff, with an assessment that its reader at the desk wrote down."""
    number = about_staff(work)
    assessed = ConductAssessed(
        record="staff",
        assessors=(work.member("estate_manager"),),
        basis="Our disciplinary procedure",
        evidence=(SECRET,),
        disciplinary=True,
        why=SECRET,
    )
    write(work.as_role("estate_manager"), number, assessed)
    return number


def acknowledgement(work: AtWork, number: int) -> str:
    view = work.take(number, further("local"), acknowledged("local"))
    return view.letters[-1].document


def test_a_letter_is_the_same_whatever_stands_in_the_record(cottington: AtWork) -> None:
    """C-072, C-075: by a reader's hand, while the keys are open."""
    empty, number = about_staff(cottington), filled(cottington)
    plain = acknowledgement(cottington, empty)
    with keyholders(cottington.desk, cottington.place, number):
        beside = acknowledgement(cottington, number)
    told = [letters.letter_text(cottington.desk, one) for one in (plain, beside)]
    references = [cottington.view(one).reference for one in (empty, number)]
    assert told[0].replace(references[0], "") == told[1].replace(references[1], "")
    packed = zipfile.ZipFile(BytesIO(documents.content(cottington.desk.book, beside)))
    assert all(b"Xylophone" not in packed.read(name) for name in packed.namelist())


def test_the_receipt_the_register_and_the_search_know_nothing_of_it(cottington: AtWork) -> None:
    """C-075."""
    number = filled(cottington)
    assert SECRET in " ".join(read(cottington, number))
    scene = cottington.desk.scene(number)
    receipt = receipt_of(scene, cottington.view(number).reference)
    assert "Xylophone" not in repr(receipt)
    assert "Xylophone" not in repr(cottington.view(number))
    for word in ("Xylophone", "disciplinary"):
        assert list(register_ids(cottington.desk, RegisterFilter(words=word))) == []


def test_no_letter_has_a_field_that_could_hold_it() -> None:
    """C-075: whatever a template names is one of the letter's own fields."""
    printed = {
        field.name
        for part in vars(fields).values()
        if isinstance(part, type) and is_dataclass(part)
        for field in dataclass_fields(part)
    }
    kept = {one.name for kind in CONFIDENTIAL.values() for one in msgspec.structs.fields(kind)}
    everyday = {"how", "number", "why"}  # of an answer, of a point, of more time
    assert kept & printed == everyday


@pytest.mark.parametrize("name", ["ccrmo", "rprmo", "code2024"])
def test_no_template_speaks_of_it(name: str) -> None:
    """C-075, C-079."""
    for file in sorted(Path("letter_templates", name).glob("*.docx")):
        with zipfile.ZipFile(file) as packed:
            text = packed.read("word/document.xml").decode()
        fields = " ".join(BRACES.findall(re.sub("<[^>]+>", "", text)))
        assert not re.search("confidential_record|assess|disciplin|copy_given", fields)
