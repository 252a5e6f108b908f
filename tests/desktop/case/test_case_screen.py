"""A step is taken beside the case, and what a colleague writes meanwhile is told, not lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.desktop.case_hands import (
    CHOICES,
    RESIDENT,
    SECOND,
    TODAY,
    at_the_second_stage,
    button,
    cards,
    form_of,
    open_contact,
    open_screen,
    step_button,
    view,
    visible_words,
)

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.desktop.case.step_form import StepForm
from estate_complaints.rules.entries.handling import ContactMade
from estate_complaints.rules.entries.intake import Note
from estate_complaints.rules.steps.objections import Objection


@pytest.fixture
def screen(qtbot: QtBot) -> CaseScreen:
    return open_screen(qtbot)


def test_likely_steps_come_first_and_have_the_focus(screen: CaseScreen) -> None:
    screen.setFocus()
    steps = view(at_the_second_stage()).steps
    likely = next(step.title for step in steps if step.likely)
    assert step_button(screen, likely).hasFocus()
    assert step_button(screen, likely).property("role") == "primary"


def test_what_cannot_be_done_now_is_listed_with_its_clause(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    steps = [step for step in view(at_the_second_stage()).steps if not step.offered]
    button(screen, f"Not now, because… ({len(steps)})").click()
    seen = visible_words(screen)
    for step in steps:
        against = next(one for one in step.against if one.level == "block")
        assert step.title in seen
        assert against.says in seen
        assert against.clause.cited in seen


def test_ctrl_shift_n_takes_the_likely_step(screen: CaseScreen, qtbot: QtBot) -> None:
    screen.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(screen.step_chosen, timeout=1000) as signal:
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_N, keys)
    assert signal.args[0].offered


def test_a_step_is_written_beside_the_case_and_goes_with_the_last_entry_seen(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    form = open_contact(screen, qtbot)
    assert screen._body.due.isVisible()
    assert form.findChild(QWidget, "how").hasFocus()
    qtbot.keyClicks(form.findChild(QWidget, "how"), "By t")
    note: QPlainTextEdit = form.findChild(QPlainTextEdit, "note")
    note.setPlainText(RESIDENT)
    with qtbot.waitSignal(screen.proposed, timeout=1000) as signal:
        button(form, "Save").click()
    assert signal.args == [ContactMade(stage=SECOND, how="telephone", note=RESIDENT), TODAY, 8]
    story = at_the_second_stage().then(TODAY, signal.args[0])
    screen.step_taken(view(story), "Saved. CC/2026/041: contact.")
    assert screen._banner.sentence == "Saved. CC/2026/041: contact."  # here, and in no other case
    assert screen.findChild(StepForm) is None or not form.isVisible()
    assert not screen.has_unsaved()
    assert cards(screen, "history")[0].accessibleName().startswith("Contact")


def test_what_a_colleague_writes_is_announced_and_the_form_stays(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    form = open_contact(screen, qtbot)
    note: QPlainTextEdit = form.findChild(QPlainTextEdit, "note")
    note.setPlainText("She rang")
    newer = at_the_second_stage().then(TODAY, Note(text="Surveyor ill"), by=4)
    screen.show_case(view(newer))
    assert "Person 4 wrote “Note” (Thu 10 Dec 2026) while you were writing." in visible_words(
        screen
    )
    assert form.isVisible()
    assert note.toPlainText() == "She rang"
    assert len(cards(screen, "history")) == 8
    button(screen, "Look at it").click()
    assert len(cards(screen, "history")) == 9
    assert cards(screen, "history")[0].accessibleName().startswith("New: Note")
    assert cards(screen, "history")[0].hasFocus()
    assert note.toPlainText() == "She rang"
    form.findChild(QWidget, "how").setCurrentIndex(1)
    with qtbot.waitSignal(screen.proposed, timeout=1000) as signal:
        button(form, "Save").click()
    assert signal.args[2] == 9


def test_what_was_not_looked_at_is_shown_once_the_step_is_left(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    open_contact(screen, qtbot)
    screen.show_case(view(at_the_second_stage().then(TODAY, Note(text="Surveyor ill"), by=4)))
    with qtbot.waitSignal(screen.step_draft_dropped, timeout=1000):
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Escape)
    assert len(cards(screen, "history")) == 9
    assert "while you were writing" not in visible_words(screen)


def test_a_step_half_written_is_kept_or_dropped_as_the_person_says(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    form = open_contact(screen, qtbot)
    form.findChild(QPlainTextEdit, "note").setPlainText("She rang")
    assert screen.has_unsaved()
    gone: list[str] = []
    screen.ask_to_leave(lambda: gone.append("gone"))
    assert gone == []
    box = form.findChild(QMessageBox)
    assert box is not None
    with qtbot.waitSignal(screen.step_draft_changed, timeout=1000) as signal:
        button(box, "Save as a draft").click()
    assert gone == ["gone"]
    step, draft = signal.args
    screen.open_step(step, CHOICES)
    screen.put_back(step, draft)
    again = screen._side.form
    assert again is not None
    assert again.findChild(QPlainTextEdit, "note").toPlainText() == "She rang"


def test_leaving_a_case_with_nothing_typed_asks_nothing(screen: CaseScreen) -> None:
    gone: list[str] = []
    screen.ask_to_leave(lambda: gone.append("gone"))
    assert gone == ["gone"]


def test_what_the_office_objects_reaches_the_open_form(screen: CaseScreen, qtbot: QtBot) -> None:
    form = open_contact(screen, qtbot)
    screen.show_objections((Objection("block", "T-2", "", "section 7", "Not by telephone."),))
    assert not button(form, "Save").isEnabled()
    screen.show_refused(())
    assert button(form, "Save").isEnabled()
    screen.show_failure("The shared folder cannot be reached.")
    assert "The shared folder cannot be reached." in visible_words(form)


def test_the_clause_of_a_step_can_be_read_in_its_form(screen: CaseScreen, qtbot: QtBot) -> None:
    row = next(s for s in view(at_the_second_stage()).steps if s.offered and s.against)
    screen.open_step(row.step, CHOICES)
    clause = row.against[0].clause
    button(form_of(screen), f"What {clause.cited} says").click()
    assert clause.text in visible_words(form_of(screen))


def test_everything_that_takes_the_focus_says_its_name(screen: CaseScreen, qtbot: QtBot) -> None:
    open_contact(screen, qtbot)
    for page in range(screen._body.tabs.count()):
        screen._body.tabs.setCurrentIndex(page)
        for widget in screen.findChildren(QWidget):
            if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            heard = QAccessible.queryAccessibleInterface(widget)
            assert heard is not None
            assert heard.text(QAccessible.Text.Name).strip(), widget


def test_the_letters_under_alt_on_a_case_are_all_different(screen: CaseScreen) -> None:
    texts = [b.text() for b in screen.findChildren(QAbstractButton) if b.isVisible()]
    tabs = screen._body.tabs
    texts += [tabs.tabText(place) for place in range(tabs.count())]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)) == 8


def test_a_case_and_the_form_of_a_step_fit_a_small_screen(screen: CaseScreen, qtbot: QtBot) -> None:
    open_contact(screen, qtbot)
    least = screen.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 600


def test_who_writes_to_somebody_sees_what_they_need(screen: CaseScreen, qtbot: QtBot) -> None:
    """C-007: also on the form, where the letter is written."""
    form = open_contact(screen, qtbot)
    assert "Access needs: Large print  ·  Letters: printed large" in visible_words(form)
