"""One step after another on a complaint: what is being written is never thrown away unasked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.case_hands import (
    CHOICES,
    at_the_second_stage,
    button,
    form_of,
    open_contact,
    open_screen,
    step_button,
    view,
)

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.desktop.case.step_form import StepForm

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def screen(qtbot: QtBot) -> CaseScreen:
    return open_screen(qtbot)


@pytest.fixture
def form(screen: CaseScreen, qtbot: QtBot) -> StepForm:
    """A contact that somebody has begun to write down."""
    form = open_contact(screen, qtbot)
    form.findChild(QPlainTextEdit, "note").setPlainText("She rang")
    return form


def note(screen: CaseScreen) -> str:
    words: str = form_of(screen).findChild(QPlainTextEdit, "note").toPlainText()
    return words


def test_a_key_for_another_step_asks_what_becomes_of_the_one_being_written(
    screen: CaseScreen, form: StepForm, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(screen.step_chosen):
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_F2)
    box = form.findChild(QMessageBox)
    assert box is not None
    with (
        qtbot.waitSignal(screen.step_draft_changed) as kept,
        qtbot.waitSignal(screen.step_chosen),
    ):
        button(box, "Save as a draft").click()
    assert kept.args[1]["note"] == "She rang"


def test_striking_out_asks_what_becomes_of_the_step_being_written(
    screen: CaseScreen, form: StepForm, qtbot: QtBot
) -> None:
    confidential = screen.confidential_strike_wanted
    with qtbot.assertNotEmitted(screen.strike_wanted), qtbot.assertNotEmitted(confidential):
        screen._body.tabs.strike_wanted.emit(2)
        screen._body.tabs.confidential_strike_wanted.emit("record", 2)
    box = form.findChild(QMessageBox)
    assert box is not None
    button(box, "Go on writing").click()
    assert note(screen) == "She rang"


def test_asking_for_the_step_one_is_writing_goes_back_to_its_form(
    screen: CaseScreen, form: StepForm, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(screen.step_chosen):
        screen._side.steps.step_chosen.emit(form.step)
    assert form.findChild(QMessageBox) is None
    assert screen._side.form is form


def test_a_form_that_comes_late_does_not_replace_one_in_which_somebody_writes(
    screen: CaseScreen, form: StepForm
) -> None:
    other = next(s for s in view(at_the_second_stage()).steps if s.step.kind == "note")
    screen.open_step(other.step, CHOICES)
    assert screen._side.form is form


def test_a_draft_that_comes_late_leaves_alone_what_is_typed_or_another_step(
    screen: CaseScreen, form: StepForm
) -> None:
    draft = form.draft() | {"note": "from a draft"}
    screen.put_back(form.step, draft)
    assert note(screen) == "She rang"
    other = next(s for s in view(at_the_second_stage()).steps if s.step.kind == "note")
    form.findChild(QPlainTextEdit, "note").clear()
    screen.put_back(other.step, draft)
    assert note(screen) == ""
    screen.put_back(form.step, draft)
    assert note(screen) == "from a draft"


def test_a_page_closed_while_its_step_is_saved_waits_for_the_answer(
    screen: CaseScreen, form: StepForm, qtbot: QtBot
) -> None:
    gone: list[str] = []
    _save(form)
    assert screen.has_unsaved()
    screen.ask_to_leave(lambda: gone.append("gone"))
    assert form.findChild(QMessageBox) is None
    screen.show_failure("The shared folder cannot be reached.")  # it stays, and says so
    assert (gone, note(screen)) == ([], "She rang")
    button(form, "Save").click()
    screen.ask_to_leave(lambda: gone.append("gone"))
    screen.step_taken(view(at_the_second_stage()))
    assert gone == ["gone"]


def test_no_other_step_is_begun_while_one_is_saved(
    screen: CaseScreen, form: StepForm, qtbot: QtBot
) -> None:
    _save(form)
    with qtbot.assertNotEmitted(screen.step_chosen):
        step_button(screen, "Record a contact").click()
        qtbot.keyClick(screen, Qt.Key.Key_N, CTRL_SHIFT)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert form.findChild(QMessageBox) is None
    assert screen._side.form is form


def _save(form: StepForm) -> None:
    how = form.findChild(QWidget, "how")
    how.setCurrentIndex(1)
    button(form, "Save").click()
    assert form.foot.is_saving
