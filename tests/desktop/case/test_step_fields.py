"""Every kind of entry is asked for by the one form: filled in, read back, heard and reached."""

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
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.desktop.step_hands import (
    RESIDENT,
    TODAY,
    WARNING,
    button,
    form_for,
    list_for,
    show,
    step_of,
)

from estate_complaints.desktop.case.step_fields import Asked, asked_of, given_to
from estate_complaints.desktop.parts.typed import is_input
from estate_complaints.rules.entries import EVERY_KIND, Entry, decode, encode


@pytest.fixture
def shown(qtbot: QtBot) -> Any:
    return lambda form: show(form, qtbot)


TEXT = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufdd0\ufdd1"),
    min_size=1,
    max_size=30,
).filter(lambda text: text == text.strip() != "")
PARAGRAPH = st.lists(TEXT, min_size=1, max_size=3).map("\n".join)


def value_for(one: Asked) -> st.SearchStrategy[Any]:
    if one.choose and get_origin(one.kind) is tuple:
        offered = [choice.value for choice in list_for(one)]
        chosen = st.sets(st.sampled_from(offered), min_size=1)
        return chosen.map(lambda values: tuple(sorted(values, key=offered.index)))
    if one.choose:
        return st.sampled_from([choice.value for choice in list_for(one)])
    if one.kind is bool:
        return st.booleans()
    if date in (one.kind, *get_args(one.kind)):
        return st.dates(date(1991, 1, 1), date(2070, 1, 1))
    if one.kind is int:
        return st.integers(1, 999_999)
    if get_origin(one.kind) is tuple:
        return st.lists(TEXT, min_size=1, max_size=3).map(tuple)
    return PARAGRAPH if one.paragraph else TEXT


@pytest.mark.parametrize("kind", EVERY_KIND)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_what_is_filled_in_is_what_is_proposed(qapp: QApplication, kind: str, data: Any) -> None:
    entry_type = EVERY_KIND[kind]
    values = {one.name: data.draw(value_for(one), one.name) for one in asked_of(entry_type)}
    form = form_for(kind, **values)
    proposals: list[tuple[Entry, date]] = []
    form.proposed.connect(lambda entry, day: proposals.append((entry, day)))
    button(form, "Save").click()
    expected = entry_type(**given_to(entry_type, step_of(kind).given) | values)
    assert proposals == [(expected, TODAY)]
    assert decode(encode(proposals[0][0])) == expected
    form.deleteLater()


@pytest.mark.parametrize("kind", EVERY_KIND)
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


@pytest.mark.parametrize("kind", EVERY_KIND)
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


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_tab_goes_through_a_step_from_the_day_to_save(shown: Any, kind: str) -> None:
    form = shown(form_for(kind, WARNING))
    names = ["on_day", *(one.name for one in asked_of(EVERY_KIND[kind])), "reason_0"]
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
