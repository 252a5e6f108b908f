"""A step is written, saved or left, and nobody's words are lost on the way."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot
from tests.desktop.step_hands import (
    RESIDENT,
    TODAY,
    WARNING,
    button,
    field,
    form_for,
    save,
    sentence,
    show,
    step_of,
)

from estate_complaints.desktop.case.step_fields import PENCE
from estate_complaints.desktop.case.step_form import StepForm
from estate_complaints.desktop.parts.typed import retype
from estate_complaints.office.rows import Choice
from estate_complaints.rules.entries import EVERY_KIND, KINDS, Entry
from estate_complaints.rules.entries.handling import TimeExtended
from estate_complaints.rules.entries.intake import Note
from estate_complaints.rules.entries.outcome import CompensationRecorded, PointDecided


@pytest.fixture
def shown(qtbot: QtBot) -> Any:
    return lambda form: show(form, qtbot)


def test_a_residents_words_reach_the_entry_to_the_byte(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("note"))
    field(form, "text").setPlainText(RESIDENT)
    entry, _ = save(form, qtbot)
    assert entry == Note(text=RESIDENT)


def test_a_step_can_be_taken_without_the_mouse(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("point_decided"))
    form.setFocus()
    qtbot.keyClick(field(form, "point"), Qt.Key.Key_Down)
    qtbot.keyClick(field(form, "point"), Qt.Key.Key_Tab)
    qtbot.keyClicks(field(form, "outcome"), "By")  # a blank would open the list
    qtbot.keyClick(field(form, "outcome"), Qt.Key.Key_Tab)
    qtbot.keyClicks(field(form, "reasons"), "First line")
    qtbot.keyClick(field(form, "reasons"), Qt.Key.Key_Return)
    qtbot.keyClicks(field(form, "reasons"), "second line")
    with qtbot.waitSignal(form.proposed, timeout=1000) as signal:
        qtbot.keyClick(
            field(form, "reasons"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert signal.args == [
        PointDecided(stage="second", point=3, outcome="word", reasons="First line\nsecond line"),
        TODAY,
    ]


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_lost(
    shown: Any, qtbot: QtBot
) -> None:
    form = shown(form_for("time_extended"))
    field(form, "why").setPlainText("The surveyor is ill.")
    field(form, "on_day").setText("7/1/2027")
    with qtbot.assertNotEmitted(form.proposed):
        button(form, "Save").click()
    assert sentence(form, "on_day") == "That day has not come yet."
    assert sentence(form, "until") == "“New date for our answer” needs an answer."
    assert field(form, "on_day").hasFocus()
    assert "2 things need your attention." in [
        label.text() for label in form.findChildren(QLabel) if label.isVisibleTo(form)
    ]
    field(form, "on_day").setText("yesterday")
    field(form, "until").setText("20 jan")
    entry, day = save(form, qtbot)
    assert day == date(2027, 1, 5)
    assert isinstance(entry, TimeExtended)
    assert (entry.until, entry.why) == (date(2027, 1, 20), "The surveyor is ill.")


@pytest.mark.parametrize(
    ("typed", "pence"), [("40", 4000), ("£1,250.05", 125_005), (" 0.99 ", 99), ("", 0)]
)
def test_a_sum_is_written_in_pounds_and_kept_in_pence(
    shown: Any, qtbot: QtBot, typed: str, pence: int
) -> None:
    form = shown(form_for("compensation", step="letter"))
    field(form, PENCE).setText(typed)
    entry, _ = save(form, qtbot)
    assert isinstance(entry, CompensationRecorded)
    assert entry.pence == pence


def test_a_sum_that_is_no_sum_is_asked_for_again(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("compensation", step="letter"))
    field(form, PENCE).setText("forty")
    with qtbot.assertNotEmitted(form.proposed):
        button(form, "Save").click()
    assert sentence(form, PENCE) == "Write the sum in pounds, such as 40 or 40.50."


def test_what_speaks_against_it_is_asked_for_once_the_typing_pauses(
    shown: Any, qtbot: QtBot
) -> None:
    form = shown(form_for("note"))
    heard: list[tuple[Entry, date]] = []
    form.objections_wanted.connect(lambda entry, day: heard.append((entry, day)))
    with qtbot.waitSignals([form.objections_wanted, form.draft_changed], timeout=2000):
        qtbot.keyClicks(field(form, "text"), "Rang her")
    assert heard == [(Note(text="Rang her"), TODAY)]


def test_a_step_being_saved_is_not_saved_twice(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("note", text="Rang"))
    save(form, qtbot)
    form.show_objections(())
    with qtbot.assertNotEmitted(form.proposed):
        button(form, "Saving…").click()
    form.show_failure("The shared folder cannot be reached. Nothing was saved.")
    seen = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "The shared folder cannot be reached. Nothing was saved." in seen
    assert save(form, qtbot) == (Note(text="Rang"), TODAY)


def test_what_the_office_refuses_can_be_put_right(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("note", text="Rang"))
    save(form, qtbot)
    form.show_refused((WARNING,))
    assert field(form, "reason_0").hasFocus()
    qtbot.keyClicks(field(form, "reason_0"), "Agreed by telephone")
    entry, _ = save(form, qtbot)
    assert entry.overrides[0].reason == "Agreed by telephone"


def test_esc_leaves_an_untouched_step_at_once(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("note"))
    with qtbot.waitSignal(form.cancelled, timeout=1000):
        qtbot.keyClick(field(form, "text"), Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("answer", "signal"), [("Save as a draft", "draft_kept"), ("Discard", "cancelled")]
)
def test_esc_asks_before_typed_words_go(shown: Any, qtbot: QtBot, answer: str, signal: str) -> None:
    form = shown(form_for("note"))
    field(form, "text").setPlainText("Rang her")
    with qtbot.assertNotEmitted(form.cancelled):
        qtbot.keyClick(field(form, "text"), Qt.Key.Key_Escape)
    box = form.findChild(QMessageBox)
    assert box is not None
    with qtbot.waitSignal(getattr(form, signal), timeout=1000):
        button(box, answer).click()


def test_going_on_writing_keeps_the_words(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("note"))
    field(form, "text").setPlainText("Rang her")
    qtbot.keyClick(field(form, "text"), Qt.Key.Key_Escape)
    box = form.findChild(QMessageBox)
    assert box is not None
    with qtbot.assertNotEmitted(form.cancelled), qtbot.assertNotEmitted(form.draft_kept):
        button(box, "Go on writing").click()
    assert field(form, "text").toPlainText() == "Rang her"


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_field_of_a_step_comes_back_from_its_draft(shown: Any, kind: str) -> None:
    form = shown(form_for(kind))
    for name, widget in form._rows.widgets.items():
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            before = form.draft()
            retype({name: widget}, {name: "12"})
            assert form.draft()[name] == "12"
            assert form.has_unsaved()
            assert form.draft() != before
    again = shown(form_for(kind))
    again.restore(form.draft())
    assert again.draft() == form.draft()


def test_a_list_with_one_line_needs_no_choosing(shown: Any, qtbot: QtBot) -> None:
    only = {"contact_ways": (Choice("letter", "Letter"),)}
    form = shown(StepForm(step_of("feedback_asked"), KINDS["feedback_asked"], only, TODAY))
    entry, _ = save(form, qtbot)
    assert entry == KINDS["feedback_asked"](how="letter")


def test_a_list_with_nothing_in_it_says_so(shown: Any, qtbot: QtBot) -> None:
    form = shown(StepForm(step_of("action_done"), KINDS["action_done"], {}, TODAY))
    listing: QComboBox = field(form, "action")
    assert listing.currentText() == "There is nothing to choose from yet"
    with qtbot.assertNotEmitted(form.proposed):
        button(form, "Save").click()
    assert sentence(form, "action") == "“Which action” needs an answer."
