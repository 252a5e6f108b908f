"""A letter whose template was changed in Word: what it lost and what is wrong with it is said."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factories import shipped_policy
from tests.histories import acknowledged, assigned, decided, further
from tests.letters.word_files import DOCUMENT, edited
from tests.office.an_office import SHELF
from tests.office.whole_office import AtWork, early_answered

from estate_complaints.office.complaint import progress
from estate_complaints.office.letters import letters
from estate_complaints.office.letters.letter_templates import template_mistakes
from estate_complaints.office.policy import editions
from estate_complaints.office.refusal import NotDone, Refused
from estate_complaints.rules.entries.outcome import OutcomeGiven

LETTER = "local_outcome.docx"
REPLY = OutcomeGiven(stage="local", how="email")


@pytest.fixture
def own_letters(cottington: AtWork, tmp_path: Path) -> Path:
    """The letters of the office, in a folder where a colleague may change them."""
    cottington.desk.templates = tmp_path / "letters"
    shutil.copytree(SHELF.templates, cottington.desk.templates)
    return cottington.desk.templates / "ccrmo"


def change(template: Path, how: Callable[[str], str]) -> None:
    before = template.read_bytes()
    template.write_bytes(edited(before, DOCUMENT, how))
    assert template.read_bytes() != before


def without(field: str) -> Callable[[str], str]:
    """Cut a field out of a template, as a colleague in Word would."""
    return lambda xml: re.sub(r"\{\{\s*" + re.escape(field) + r"\s*\}\}", "", xml)


def to_be_answered(work: AtWork) -> int:
    number = early_answered(work)
    work.take(number, further("local"), acknowledged("local"))
    work.take(number, assigned("local", work.member("estate_manager")), decided("local"))
    return number


def says(work: AtWork, number: int) -> str:
    return " ".join(one.says for one in progress.objections(work.desk, number, REPLY))


def test_a_letter_that_lost_the_last_day_does_not_go_out(
    cottington: AtWork, own_letters: Path
) -> None:
    """C-053: the outcome says until when a Review can be asked for."""
    number = to_be_answered(cottington)
    assert "has no place for" not in says(cottington, number)
    change(own_letters / LETTER, without("escalation.last_day"))
    against = progress.objections(cottington.desk, number, REPLY)
    (lost,) = [one for one in against if f"template “{LETTER}” has no place for" in one.says]
    assert lost.level == "block"
    with pytest.raises(Refused, match="has no place for"):
        cottington.take(number, REPLY)


def test_a_mistake_in_a_template_is_said_at_the_step_and_names_the_letter(
    cottington: AtWork, own_letters: Path
) -> None:
    number = to_be_answered(cottington)
    change(own_letters / LETTER, lambda xml: xml.replace("salutation", "salutaton", 1))
    told = says(cottington, number)
    assert f"is wrong in its template “{LETTER}”" in told
    assert "did you mean “salutation”?" in told
    with pytest.raises(Refused, match="did you mean"):
        cottington.take(number, REPLY)


def test_a_template_that_is_not_there_is_named(cottington: AtWork, own_letters: Path) -> None:
    number = to_be_answered(cottington)
    (own_letters / LETTER).unlink()
    assert f"There is no “{LETTER}” in the folder “ccrmo” of the letters" in says(
        cottington, number
    )
    case = cottington.desk.case(number)
    with pytest.raises(NotDone, match="There is no"):
        letters.letter_with(cottington.desk, case, REPLY, cottington.day)


def test_a_template_that_cannot_be_read_is_named(cottington: AtWork, own_letters: Path) -> None:
    number = to_be_answered(cottington)
    (own_letters / LETTER).unlink()
    (own_letters / LETTER).mkdir()  # a folder cannot be read, for whomever
    assert f"The template “{LETTER}” cannot be read" in says(cottington, number)


def test_a_new_edition_needs_templates_that_say_what_it_wants(
    cottington: AtWork, own_letters: Path
) -> None:
    change(own_letters / LETTER, without("escalation.last_day"))
    change(own_letters / "not_accepted.docx", lambda xml: xml.replace("}}", "", 1))
    text = editions.export_text(cottington.desk, "ccrmo/1")
    told = "\n".join(editions.propose_file(cottington.desk, text).mistakes)
    assert "“local_outcome”, template: The template “local_outcome.docx” has no place for" in told
    assert "“not_accepted”, template: Near the words “{{ addressee.name" in told


@pytest.mark.parametrize("name", ["ccrmo", "rprmo"])
def test_each_of_our_templates_says_what_its_policy_wants(name: str) -> None:
    """C-052, C-060, R-051..R-055: from the duties of the policy themselves."""
    policy = shipped_policy(name)
    found = [m for one in policy.letters for m in template_mistakes(SHELF.templates, policy, one)]
    assert found == []
