"""The screen of a complaint says how it stands and why, and loses nobody's words."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.factories import Story, shipped_policy

from estate_complaints.desktop.cards import Card
from estate_complaints.desktop.case_due import nearest
from estate_complaints.desktop.case_screen import CaseScreen
from estate_complaints.desktop.case_stages import StageMark
from estate_complaints.desktop.step_form import StepForm
from estate_complaints.office.case_view import view_of
from estate_complaints.office.rows import CaseView, Choice, ClauseText, DueRow
from estate_complaints.rules.case import Case
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionAgreed,
    Assigned,
    ContactMade,
)
from estate_complaints.rules.entries.intake import Note, Point, StruckOut
from estate_complaints.rules.entries.outcome import EscalationRequested
from estate_complaints.rules.objections import Objection
from estate_complaints.rules.people import Person
from estate_complaints.rules.scene import Scene

POLICY = shipped_policy("ccrmo")
FIRST, SECOND, *_ = [stage.id for stage in POLICY.stages]
TODAY = date(2026, 12, 10)
RESIDENT = "Fix & <b>mend</b> it — 'now' \"please\"\nשלום 👩‍👩‍👧 %s"
LETTER = "a" * 64
CHOICES = {
    "contact_ways": (Choice("telephone", "By telephone"), Choice("visit", "On a visit")),
    "entries": (Choice(2, "The second"), Choice(3, "The third")),
}


@dataclass
class Desk:
    """As much of the office's desk as a view asks for, with a story in place of the book."""

    story: Story
    today: date

    def scene_of(self, _case: Case) -> Scene:
        return self.story.scene(self.today)

    def complainant(self, _case: Case) -> Person:
        return Person(name="Mrs <i>Amina</i> & Co", flat="12", access_needs="Large print")

    def reference(self, _case: Case) -> str:
        return "CC/2026/041"


def view(story: Story, today: date = TODAY) -> CaseView:
    desk: Any = Desk(story, today)
    return view_of(desk, story.case())


def taken_down() -> Story:
    point = Point(wrong=RESIDENT, wanted="A date for the repair")
    return Story(POLICY).received(date(2026, 11, 16), stage=FIRST, points=(point,))


def at_the_second_stage() -> Story:
    reason = Override(rule="T-1", says="He took the telephone call.", reason="He <only> listened.")
    return (
        taken_down()
        .then(date(2026, 11, 17), ContactMade(stage=FIRST, how="telephone", note=RESIDENT))
        .then(date(2026, 11, 19), ActionAgreed(stage=FIRST, what="Put up a notice"))
        .then(date(2026, 11, 30), EscalationRequested(stage=SECOND, channel="letter"))
        .then(date(2026, 12, 1), Acknowledged(stage=SECOND, how="post", document=LETTER))
        .then(date(2026, 12, 1), Assigned(stage=SECOND, officers=(6,), overrides=(reason,)))
        .then(date(2026, 12, 2), Note(text="Belongs elsewhere"))
        .then(date(2026, 12, 2), StruckOut(number=7, why="The wrong file"))
    )


@pytest.fixture
def screen(qtbot: QtBot) -> CaseScreen:
    screen = CaseScreen(TODAY)
    qtbot.addWidget(screen)
    screen.resize(1240, 820)
    screen.show_case(view(at_the_second_stage()))
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def button(widget: QWidget, words: str) -> QPushButton:
    found = (b for b in widget.findChildren(QPushButton) if b.text().replace("&", "") == words)
    return next(found)


def step_button(screen: CaseScreen, title: str) -> QPushButton:
    return next(b for b in screen.findChildren(QPushButton) if b.accessibleName() == title)


def visible_words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def cards(screen: CaseScreen, page: str) -> list[Card]:
    return list(screen._body.tabs.pages[page].cards)


def form_of(screen: CaseScreen) -> StepForm:
    form = screen.findChild(StepForm)
    assert form is not None
    return form


def open_contact(screen: CaseScreen, qtbot: QtBot) -> StepForm:
    with qtbot.waitSignal(screen.step_chosen, timeout=1000) as signal:
        step_button(screen, "Record a contact").click()
    screen.open_step(signal.args[0], CHOICES)
    return form_of(screen)


# --- how it stands ---


def test_the_head_says_whose_case_it_is_and_what_they_need(screen: CaseScreen) -> None:
    seen = visible_words(screen)
    assert "CC/2026/041" in seen
    assert "Mrs <i>Amina</i> & Co" in seen
    assert "Access needs: Large print" in seen


def test_the_words_of_residents_are_never_read_as_markup(screen: CaseScreen) -> None:
    tabs = screen.findChild(QTabWidget)
    assert tabs is not None
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
    labels = screen.findChildren(QLabel)
    assert {label.textFormat() for label in labels if label.text()} == {Qt.TextFormat.PlainText}
    assert any(label.text() == RESIDENT for label in labels)


def test_the_stages_are_told_in_words_as_well_as_marks(screen: CaseScreen) -> None:
    heard = [mark.accessibleName() for mark in screen.findChildren(StageMark)]
    names = [stage.name for stage in POLICY.stages]
    assert heard[0] == f"{names[0]}: Done"
    assert heard[1] == f"{names[1]}: Now, since Mon 30 Nov 2026"
    assert heard[2] == f"{names[2]}: Not reached"


def test_a_stage_shows_what_the_policy_says_of_it_and_hides_it_again(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    mark = screen.findChildren(StageMark)[1]
    words = POLICY.clause(POLICY.stages[1].clause).text
    mark.setFocus()
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: words in visible_words(screen), timeout=1000)
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    assert words not in visible_words(screen)


def test_the_nearest_date_is_large_and_f1_in_its_box_says_why(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    due = nearest(view(at_the_second_stage()).dues)
    assert due is not None
    assert due.due == date(2026, 12, 30)
    box = screen._body.due
    assert "Wed 30 Dec 2026" in visible_words(box)
    assert due.why not in visible_words(box)
    why = button(box, "Why this date?")
    why.setFocus()
    qtbot.keyClick(why, Qt.Key.Key_F1)
    assert due.why in visible_words(box)
    assert due.clause.text in visible_words(box)
    qtbot.keyClick(why, Qt.Key.Key_F1)
    assert due.why not in visible_words(box)


def a_due(**said: Any) -> DueRow:
    usual: dict[str, Any] = {
        "name": "Answer",
        "state": "running",
        "state_words": "",
        "started": date(2026, 12, 1),
        "due": date(2026, 12, 30),
        "first_due": None,
        "act_by": None,
        "lenient_due": None,
        "binds": "office",
        "why": "",
        "clause": ClauseText("", ""),
        "provisional": False,
    }
    return DueRow(**{**usual, **said})


def test_a_date_of_ours_is_due_before_a_nearer_one_of_the_resident() -> None:
    theirs = a_due(name="Ask", binds="resident", due=date(2026, 12, 11))
    late = a_due(name="Acknowledge", state="late", due=date(2026, 12, 3))
    met = a_due(name="Contact", state="met", due=date(2026, 12, 2))
    assert nearest([met, theirs, a_due(), late]) is late
    assert nearest([met, theirs]) is theirs
    assert nearest([met]) is None


def test_a_paused_date_is_shown_as_paused(qtbot: QtBot, screen: CaseScreen) -> None:
    paused = a_due(state="paused", due=None, first_due=date(2026, 12, 30), state_words="paused")
    screen.show_case(replace(view(at_the_second_stage()), dues=(paused,)))
    seen = visible_words(screen._body.due)
    assert "Paused" in seen
    assert "First promised for Wed 30 Dec 2026" in seen


# --- its pages ---


def test_the_history_stands_newest_first_and_says_what_was_struck_out(screen: CaseScreen) -> None:
    found = cards(screen, "history")
    heard = [card.accessibleName() for card in found]
    assert heard[0] == "Entry struck out, Wed 2 Dec 2026, by Person 1"
    assert heard[1].startswith("Struck out: Note")
    assert heard[-1].startswith("Complaint received")
    struck = [label for label in found[1].findChildren(QLabel) if label.font().strikeOut()]
    assert "Belongs elsewhere" in [label.text() for label in struck]


def test_why_somebody_went_on_against_a_warning_stands_in_the_history(screen: CaseScreen) -> None:
    assigned = cards(screen, "history")[2]
    assert "He took the telephone call." in assigned.accessibleDescription()
    assert "Reason given: He <only> listened." in assigned.accessibleDescription()


def test_an_entry_can_be_struck_out_but_never_the_first_or_twice(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    found = cards(screen, "history")
    offered = [bool(card.findChildren(QPushButton)) for card in found]
    assert offered == [True, False, True, True, True, True, True, False]
    with qtbot.waitSignal(screen.strike_wanted, timeout=1000) as signal:
        button(found[2], "Strike out…").click()
    assert signal.args == [6]


def test_arrow_keys_walk_the_history_and_tab_stops_at_one_card(
    screen: CaseScreen, qtbot: QtBot
) -> None:
    screen._body.tabs.go_to("history")
    found = cards(screen, "history")
    assert found[0].hasFocus()
    qtbot.keyClick(found[0], Qt.Key.Key_Down)
    qtbot.keyClick(found[1], Qt.Key.Key_Down)
    assert found[2].hasFocus()
    stops = [card.focusPolicy() == Qt.FocusPolicy.StrongFocus for card in found]
    assert stops.count(True) == 1
    qtbot.keyClick(found[2], Qt.Key.Key_End)
    assert found[-1].hasFocus()
    qtbot.keyClick(found[-1], Qt.Key.Key_Home)
    assert found[0].hasFocus()


def test_a_letter_is_read_here_or_opened_in_word(screen: CaseScreen, qtbot: QtBot) -> None:
    letter = next(card for card in cards(screen, "letters") if card.property("document"))
    with qtbot.waitSignal(screen.letter_open_wanted, timeout=1000) as signal:
        button(letter, "Open in Word").click()
    assert signal.args == [LETTER]
    with qtbot.waitSignal(screen.letter_text_wanted, timeout=1000):
        button(letter, "Read it here").click()
    screen.show_letter_text(LETTER, RESIDENT)
    box = letter.findChild(QPlainTextEdit)
    assert box is not None
    assert box.toPlainText() == RESIDENT
    assert box.isReadOnly()


def test_ctrl_tab_turns_the_pages(screen: CaseScreen, qtbot: QtBot) -> None:
    tabs = screen._body.tabs
    screen.setFocus()
    before = tabs.currentIndex()
    for _ in range(2):
        qtbot.keyClick(screen.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert tabs.currentIndex() == before + 2


def test_an_empty_page_says_that_it_is_empty(qtbot: QtBot, screen: CaseScreen) -> None:
    screen.show_case(view(taken_down(), date(2026, 11, 16)))
    screen._body.tabs.setCurrentWidget(screen._body.tabs.pages["actions"])
    assert "No action was agreed." in visible_words(screen._body.tabs)


# --- what may be done ---


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
    screen.step_taken(view(story))
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
    screen.open_step(step, CHOICES, draft=draft)
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


# --- for everybody ---


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
    assert len(letters) == len(set(letters)) == 7


def test_a_case_and_the_form_of_a_step_fit_a_small_screen(screen: CaseScreen, qtbot: QtBot) -> None:
    open_contact(screen, qtbot)
    least = screen.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 600
