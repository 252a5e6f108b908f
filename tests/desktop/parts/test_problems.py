"""What is wrong with a form is said beside its fields, to the eye and to a screen reader."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.parts.problems import Problems


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        for name in ("first", "second", "third"):
            field = QLineEdit(objectName=name)
            sentence = QLabel(objectName=f"{name}_problem")
            sentence.hide()
            rows.addWidget(field)
            if name != "third":
                rows.addWidget(sentence)
        self.summary = QLabel(self)
        rows.addWidget(self.summary)
        self.problems = Problems(self, self.summary)

    def field(self, name: str) -> QLineEdit:
        field = self.findChild(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        return field

    def sentence(self, name: str) -> QLabel:
        label = self.findChild(QLabel, f"{name}_problem")
        assert isinstance(label, QLabel)
        return label


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def test_a_sentence_stands_beside_its_field(form: Form) -> None:
    form.problems.show({"second": "Write the second."})
    assert form.sentence("second").isVisible()
    assert form.sentence("second").text() == "Write the second."
    assert not form.sentence("first").isVisible()
    assert form.summary.text() == "One thing needs your attention."


def test_a_screen_reader_hears_it_as_the_fields_description(form: Form) -> None:
    form.field("second").setAccessibleDescription("Wednesday 6 January 2027")
    form.problems.show({"second": "Write the second."})
    assert form.field("second").accessibleDescription() == "Write the second."
    form.problems.clear()
    assert form.field("second").accessibleDescription() == "Wednesday 6 January 2027"


def test_the_keys_go_to_the_first_wrong_field_of_the_form(form: Form) -> None:
    form.field("third").setFocus()
    form.problems.show({"second": "Write the second.", "first": "Write the first."})
    assert form.field("first").hasFocus()
    assert form.summary.text() == "2 things need your attention."


def test_what_has_no_place_beside_a_field_is_said_below(form: Form) -> None:
    form.problems.show({"third": "The third is wrong.", "whole": "A colleague was quicker."})
    assert form.summary.text() == "The third is wrong. A colleague was quicker."
    assert form.field("third").property("wrong") is True


def test_nothing_is_left_when_all_is_well(form: Form) -> None:
    form.problems.show({"first": "Write the first.", "third": "And the third."})
    form.problems.show({})
    assert form.problems.shown == {}
    assert not form.sentence("first").isVisible()
    assert not form.summary.isVisible()
    assert form.field("first").property("wrong") is False
    assert form.field("third").property("wrong") is False
