"""What speaks against a step is said with its clause, and a warning wants a reason."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.desktop.step_hands import (
    BLOCK,
    TELLING,
    WARNING,
    button,
    field,
    form_for,
    save,
    sentence,
    show,
)

from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import Acknowledged, Assigned
from estate_complaints.rules.steps.objections import Objection


@pytest.fixture
def shown(qtbot: QtBot) -> Any:
    return lambda form: show(form, qtbot)


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
