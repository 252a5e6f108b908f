"""A name asked for in a step is found among the people known already, by keyboard."""

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.intake_hands import choose_first
from tests.desktop.step_hands import button, field, form_for, save, show

from estate_complaints.desktop.case.step_form import StepForm
from estate_complaints.office.rows import FoundPerson
from estate_complaints.rules.entries.parties import ComplainantNamed

PAIGE = FoundPerson(
    id=5,
    words="Ms Paige Turner, Flat 12",
    name="Ms Paige Turner",
    address="Flat 12\nStorybook Court",
    flat="Flat 12",
    telephone="020 7946 0123",
    email="paige@storybook.example",
    reply_by="",
    access_needs="",
    language="",
)


@pytest.fixture
def form(qtbot: QtBot) -> StepForm:
    form = show(form_for("complainant_named", complainant_kind="letter"), qtbot)
    field(form, "name").setFocus()
    with qtbot.waitSignal(form.finder.wanted, timeout=2000) as heard:
        qtbot.keyClicks(field(form, "name"), "Tur")
    assert heard.args == ["Tur"]
    form.finder.show_people([PAIGE])
    choose_first(qtbot)
    return form


def named(form: StepForm, qtbot: QtBot) -> ComplainantNamed:
    entry, _ = save(form, qtbot)
    assert isinstance(entry, ComplainantNamed)
    return entry


def test_somebody_known_fills_in_what_is_known_of_them(form: StepForm, qtbot: QtBot) -> None:
    """C-086: the entry carries their number, so that no second person comes into being."""
    assert field(form, "telephone").text() == PAIGE.telephone
    assert field(form, "address").toPlainText() == PAIGE.address
    entry = named(form, qtbot)
    assert (entry.complainant, entry.flat, entry.email) == (5, "Flat 12", PAIGE.email)


def test_another_name_typed_over_it_is_somebody_else(form: StepForm, qtbot: QtBot) -> None:
    field(form, "name").clear()
    qtbot.keyClicks(field(form, "name"), "Mr Sam Vimes")
    assert named(form, qtbot).complainant == 0


def test_a_draft_remembers_who_was_found(form: StepForm, qtbot: QtBot) -> None:
    again = show(form_for("complainant_named"), qtbot)
    again.restore(form.draft())
    assert named(again, qtbot).complainant == 5


def test_a_step_that_asks_for_no_name_looks_for_nobody(qtbot: QtBot) -> None:
    form = show(form_for("note"), qtbot)
    qtbot.keyClicks(field(form, "text"), "Turner")
    with qtbot.assertNotEmitted(form.finder.wanted, wait=400):
        assert button(form, "Save").isEnabled()
    assert "person found" not in form.draft()
