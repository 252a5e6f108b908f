"""Every step is asked for by one form, built from the entry itself."""

import json
from collections import Counter
from datetime import date
from typing import Any, get_args, get_origin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.step_fields import PENCE, Asked, asked_of, given_to
from estate_complaints.desktop.step_form import StepForm
from estate_complaints.desktop.typed import is_input
from estate_complaints.office.rows import Choice
from estate_complaints.rules.entries import KINDS, Entry, decode, encode
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import Acknowledged, Assigned, TimeExtended
from estate_complaints.rules.entries.intake import Note
from estate_complaints.rules.entries.outcome import CompensationRecorded, PointDecided
from estate_complaints.rules.objections import Objection
from estate_complaints.rules.steps import Step

TODAY = date(2027, 1, 6)
NUMBERS = tuple(Choice(number, f"Number {number}") for number in (3, 7, 11))
WORDS = (Choice("letter", "Letter"), Choice("email", "E-mail"), Choice("word", "By word"))
GIVEN = {"stage": "second", "clock": "second_answer", "letter": "second_letter"}
RESIDENT = "“Fix & <b>mend</b>” — it's 'late'\n\n  שלום 👩‍👩‍👧 مرحبا\u00a0%s {{ 7*7 }}"
WARNING = Objection("warn", "T-1", "six", "section 6", "The request came after the last day.")
BLOCK = Objection("block", "T-2", "seven", "section 7", "Mr Osei dealt with it before.")
TELLING = Objection("tell", "T-3", "eight", "section 8", "Say who may come along.")


def lists_for(entry_type: type[Entry]) -> dict[str, tuple[Choice, ...]]:
    def wants_numbers(one: Asked) -> bool:
        return one.kind is int or int in get_args(one.kind)

    fields = asked_of(entry_type)
    return {one.choose: NUMBERS if wants_numbers(one) else WORDS for one in fields if one.choose}


def step_of(kind: str, *objections: Objection) -> Step:
    fields = KINDS[kind].__struct_fields__
    given = {name: value for name, value in GIVEN.items() if name in fields}
    return Step(kind, KINDS[kind].verb, "second", given, objections)


def form_for(kind: str, *objections: Objection, **defaults: Any) -> StepForm:
    entry_type = KINDS[kind]
    step = step_of(kind, *objections)
    texts = {"section 6": "Requests are made within twenty days."}
    return StepForm(step, entry_type, lists_for(entry_type), TODAY, defaults, texts)


@pytest.fixture
def shown(qtbot: QtBot) -> Any:
    def show(form: StepForm) -> StepForm:
        qtbot.addWidget(form)
        form.resize(560, 900)
        with qtbot.waitExposed(form):
            form.show()
        return form

    return show


def field(form: QWidget, name: str) -> Any:
    found = form.findChild(QWidget, name)
    assert found is not None, name
    return found


def button(form: QWidget, words: str) -> QPushButton:
    return next(b for b in form.findChildren(QPushButton) if b.text().replace("&", "") == words)


def sentence(form: QWidget, name: str) -> str:
    label: QLabel = field(form, f"{name}_problem")
    return label.text() if label.isVisibleTo(form) else ""


def save(form: StepForm, qtbot: QtBot) -> tuple[Entry, date]:
    with qtbot.waitSignal(form.proposed, timeout=1000) as signal:
        button(form, "Save").click()
    entry, day = signal.args
    return entry, day


# --- every kind of entry ---

TEXT = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufdd0\ufdd1"),
    min_size=1,
    max_size=30,
).filter(lambda text: text == text.strip() != "")
PARAGRAPH = st.lists(TEXT, min_size=1, max_size=3).map("\n".join)


def value_for(one: Asked) -> st.SearchStrategy[Any]:
    if one.choose and get_origin(one.kind) is tuple:
        chosen = st.sets(st.sampled_from([choice.value for choice in NUMBERS]), min_size=1)
        return chosen.map(lambda values: tuple(sorted(values)))
    if one.choose:
        return st.sampled_from([c.value for c in (NUMBERS if one.kind is int else WORDS)])
    if one.kind is bool:
        return st.booleans()
    if date in (one.kind, *get_args(one.kind)):
        return st.dates(date(1991, 1, 1), date(2070, 1, 1))
    if one.kind is int:
        return st.integers(1, 999_999)
    if get_origin(one.kind) is tuple:
        return st.lists(TEXT, min_size=1, max_size=3).map(tuple)
    return PARAGRAPH if one.paragraph else TEXT


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_is_filled_in_is_what_is_proposed(qapp: QApplication, kind: str, data: Any) -> None:
    entry_type = KINDS[kind]
    values = {one.name: data.draw(value_for(one), one.name) for one in asked_of(entry_type)}
    form = form_for(kind, **values)
    proposals: list[tuple[Entry, date]] = []
    form.proposed.connect(lambda entry, day: proposals.append((entry, day)))
    button(form, "Save").click()
    expected = entry_type(**given_to(entry_type, step_of(kind).given) | values)
    assert proposals == [(expected, TODAY)]
    assert decode(encode(proposals[0][0])) == expected
    form.deleteLater()


@pytest.mark.parametrize("kind", KINDS)
def test_a_draft_of_any_step_comes_back_as_it_was_left(qapp: QApplication, kind: str) -> None:
    form = form_for(kind, WARNING)
    for line in form.findChildren(QLineEdit):
        line.setText("half a da")
    for box in form.findChildren(QPlainTextEdit):
        box.setPlainText(RESIDENT)
    draft = json.loads(json.dumps(form.draft()))
    again = form_for(kind, WARNING)
    again.restore(draft)
    assert again.draft() == draft == form.draft()
    assert again.has_unsaved()
    assert not form_for(kind, WARNING).has_unsaved()


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_step_says_its_name_and_has_its_letter(
    qapp: QApplication, kind: str
) -> None:
    form = form_for(kind, WARNING)
    inputs = [w for w in form.findChildren(QWidget) if w.objectName() and is_input(w)]
    named = [w for w in inputs if not w.objectName().startswith("qt_")]
    for widget in named:
        spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert spoken.strip(), widget.objectName()
    labels = [label for label in form.findChildren(QLabel) if label.buddy()]
    heard = [label.buddy().accessibleName() for label in labels]
    assert [label.text().replace("&", "") for label in labels] == heard
    texts = [w.text() for w in (*labels, *form.findChildren(QAbstractButton))]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert [letter for letter, times in Counter(letters).items() if times > 1] == []
    assert len(letters) == len(labels) + 2 + sum("&" in b.text() for b in ticks(form))


def ticks(form: QWidget) -> list[QAbstractButton]:
    return [w for w in form.findChildren(QAbstractButton) if w.objectName() and is_input(w)]


@pytest.mark.parametrize("kind", KINDS)
def test_tab_goes_through_a_step_from_the_day_to_save(shown: Any, kind: str) -> None:
    form = shown(form_for(kind, WARNING))
    names = ["on_day", *(one.name for one in asked_of(KINDS[kind])), "reason_0"]
    found = [w.objectName() for w in in_tab_order(form) if w.objectName() in names]
    assert found == names
    assert in_tab_order(form)[-2:] == [button(form, "Save"), button(form, "Cancel")]


def in_tab_order(form: QWidget) -> list[QWidget]:
    order, widget = [], form.nextInFocusChain()
    while widget is not form:
        if form.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order


# --- what a person sees and does ---


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
    qtbot.keyClicks(field(form, "outcome"), "By w")
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


def test_a_block_holds_the_save_button_and_says_why(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("assigned", officers=(7,)))
    form.show_objections((BLOCK, TELLING))
    assert not button(form, "Save").isEnabled()
    assert BLOCK.says in button(form, "Save").toolTip()
    assert BLOCK.says in button(form, "Save").accessibleDescription()
    seen = " ".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())
    assert "Not possible" in seen
    assert f"{BLOCK.says} (section 7)" in seen
    assert TELLING.says in seen
    with qtbot.assertNotEmitted(form.proposed):
        qtbot.keyClick(
            field(form, "officers"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    form.show_objections(())
    entry, _ = save(form, qtbot)
    assert entry == Assigned(stage="second", officers=(7,))


def test_a_warning_wants_a_reason_which_the_history_keeps(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("acknowledged", WARNING, how="letter"))
    with qtbot.assertNotEmitted(form.proposed):
        button(form, "Save").click()
    assert sentence(form, "reason_0") == "Write the reason; it becomes part of the history."
    assert field(form, "reason_0").hasFocus()
    qtbot.keyClicks(field(form, "reason_0"), "She was in hospital <until> Monday")
    entry, _ = save(form, qtbot)
    override = Override(rule="T-1", says=WARNING.says, reason="She was in hospital <until> Monday")
    assert entry == Acknowledged(stage="second", how="letter", overrides=(override,))


def test_a_reason_survives_the_warning_going_and_coming_back(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("acknowledged", WARNING, how="letter"))
    qtbot.keyClicks(field(form, "reason_0"), "In hospital")
    form.show_objections((BLOCK,))
    form.show_objections((WARNING, BLOCK))
    assert field(form, "reason_0").text() == "In hospital"


def test_a_warning_without_a_rule_is_known_by_its_sentence(shown: Any, qtbot: QtBot) -> None:
    plain = Objection("warn", "", "", "", "The first stage has not been answered yet.")
    form = shown(form_for("note", plain, text="Rang"))
    qtbot.keyClicks(field(form, "reason_0"), "She asked")
    entry, _ = save(form, qtbot)
    assert entry.overrides == (Override(rule=plain.says, says=plain.says, reason="She asked"),)


def test_the_clause_of_a_warning_can_be_read_where_it_stands(shown: Any, qtbot: QtBot) -> None:
    form = shown(form_for("acknowledged", WARNING))
    words = "Requests are made within twenty days."
    passage = next(label for label in form.findChildren(QLabel) if label.text() == words)
    assert not passage.isVisible()
    button(form, "What section 6 says").click()
    assert passage.isVisible()


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
