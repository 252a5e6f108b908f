"""The small services every form asks of its fields."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.dress.theme import speak_uk_english
from estate_complaints.desktop.forms.ui_intake import Ui_IntakeForm
from estate_complaints.desktop.parts.form_fields import (
    choose,
    draw,
    fill_choices,
    show_row,
)


@pytest.fixture
def british() -> Iterator[None]:
    before = QLocale()
    speak_uk_english()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot: QtBot, british: None) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def form(window: QWidget, qtbot: QtBot) -> Any:
    form = draw(Ui_IntakeForm(), window)
    with qtbot.waitExposed(window):
        window.show()
    return form


def test_choices_carry_their_values(qtbot: QtBot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    fill_choices(combo, [("phone", "By telephone"), ("post", "By letter")], prompt="Choose")
    assert combo.currentData() is None
    choose(combo, "post")
    assert combo.currentText() == "By letter"


def test_what_was_chosen_stays_chosen_in_a_new_list(qtbot: QtBot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    fill_choices(combo, [(1, "Ama"), (2, "Colin")], prompt="Nobody")
    choose(combo, 2)
    fill_choices(combo, [(2, "Colin Marsh"), (3, "Dora")], prompt="Nobody")
    assert combo.currentData() == 2
    fill_choices(combo, [(3, "Dora")], prompt="Nobody")
    assert combo.currentData() is None
    fill_choices(combo, [])
    assert combo.currentIndex() == -1


@pytest.mark.parametrize("name", ["happened_to", "full_name", "signatories", "subject_member"])
def test_a_hidden_row_takes_its_label_with_it_and_brings_no_empty_sentence_back(
    form: Any, window: QWidget, name: str
) -> None:
    field = getattr(form, name)
    label = window.findChild(QLabel, f"{name}_label")
    sentence = window.findChild(QLabel, f"{name}_problem")
    assert label is not None
    assert sentence is not None
    show_row(field, False)
    assert not field.isVisibleTo(window)
    assert not label.isVisibleTo(window)
    show_row(field, True)
    assert field.isVisibleTo(window)
    assert label.isVisibleTo(window)
    assert not sentence.isVisibleTo(window)


@pytest.mark.parametrize("name", ["channel", "signatories"])
def test_the_wheel_is_left_to_the_page_and_never_changes_an_answer(form: Any, name: str) -> None:
    fill_choices(form.channel, [(1, "By telephone"), (2, "By letter"), (3, "At the counter")])
    choose(form.channel, 2)
    form.signatories.setValue(5)
    before = answers(form)
    field = getattr(form, name)
    field.setFocus()
    turn = turn_of_wheel_over(field)
    QApplication.sendEvent(field, turn)
    assert answers(form) == before
    assert not turn.isAccepted()  # so Qt offers it to the page


def answers(form: Any) -> tuple[object, ...]:
    return form.channel.currentData(), form.signatories.value()


def turn_of_wheel_over(field: QWidget) -> QWheelEvent:
    middle = QPointF(field.rect().center())
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    here, still, down = field.mapToGlobal(middle), QPoint(), QPoint(0, -120)
    phase = Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(middle, here, still, down, no_button, no_key, phase, False)
