"""The drawn forms: compiled, named for screen readers, reachable by keys in reading order."""

import importlib
import re
import subprocess
import sys
from collections import Counter
from functools import cmp_to_key
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QFrame,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from estate_complaints.desktop import forms
from estate_complaints.desktop.dress.colours import LIGHT
from estate_complaints.desktop.dress.theme import TYPE_SIZE, style_sheet
from estate_complaints.desktop.parts.form_fields import draw
from estate_complaints.paths import resources

UI = Path(__file__).parents[2] / "ui"
COMPILED = Path(forms.__file__).parent
DRAWINGS = sorted(path.stem for path in UI.glob("*.ui"))
FIELDS = (
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractButton,
    QAbstractItemView,
)
ROOTS = {"QWidget": QWidget, "QDialog": QDialog, "QFrame": QFrame}
# The pages of the first start stand in the frame's window, beside its buttons.
FRAME_OF = {stem: "first_start" for stem in DRAWINGS if stem.startswith("first_start_")}
LAST_BUTTON = {"first_start_person": "Set &up the office", "first_start_recovery": "&Finish"}
SMALLEST_SCREEN = (1024, 600)  # points: a laptop of 1366 x 768 at 125 %


def drawing(stem: str) -> ElementTree.Element:
    return ElementTree.parse(UI / f"{stem}.ui").getroot()


def names_in(stem: str) -> set[str]:
    return {element.get("name", "") for element in drawing(stem).iter("widget")}


@pytest.fixture(params=DRAWINGS)
def stem(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def form(stem: str, qtbot: QtBot) -> QWidget:
    return made(stem, qtbot)


def made(stem: str, qtbot: QtBot) -> QWidget:
    root = drawing(stem).find("widget")
    assert root is not None
    module = importlib.import_module(f"estate_complaints.desktop.forms.ui_{stem}")
    compiled: Any = getattr(module, f"Ui_{root.get('name')}")
    form = ROOTS[root.get("class", "")]()
    qtbot.addWidget(form)
    draw(compiled(), form)
    return form


def fields_of(form: QWidget, stem: str) -> list[QWidget]:
    drawn = names_in(stem)
    every = (field for kind in FIELDS for field in form.findChildren(kind))
    return [field for field in every if field.objectName() in drawn]


def spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def plain(words: str) -> str:
    return words.replace("&", "").casefold()


def test_compiled_form_is_fresh(stem: str, tmp_path: Path) -> None:
    """`dev.py forms` compiles them; a form edited in Designer must be compiled before it counts."""
    compiler = Path(sys.executable).with_name("pyside6-uic" + ".exe" * (sys.platform == "win32"))
    fresh = tmp_path / "fresh.py"
    drawing = str(UI / f"{stem}.ui")
    subprocess.run([compiler, "--no-autoconnection", drawing, "-o", fresh], check=True)
    assert (COMPILED / f"ui_{stem}.py").read_text("utf-8") == fresh.read_text("utf-8")


def test_every_compiled_form_still_has_its_drawing() -> None:
    assert sorted(path.stem for path in COMPILED.glob("ui_*.py")) == [f"ui_{s}" for s in DRAWINGS]


def test_every_field_says_its_name(form: QWidget, stem: str) -> None:
    unnamed = [f.objectName() for f in fields_of(form, stem) if not spoken_name(f).strip()]
    assert unnamed == []


def test_choices_and_dates_have_a_name_of_their_own(form: QWidget, stem: str) -> None:
    """Windows gives a combo box no name but the explicit one or its buddy's; Linux its value."""
    kinds = (QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QAbstractItemView, QLineEdit)
    silent = [
        field.objectName()
        for field in fields_of(form, stem)
        if isinstance(field, kinds) and not field.accessibleName()
    ]
    assert silent == []


def test_no_two_fields_of_a_form_say_the_same_name(form: QWidget, stem: str) -> None:
    counted = Counter(spoken_name(field) for field in fields_of(form, stem))
    assert [name for name, times in counted.items() if times > 1] == []


def test_every_label_belongs_to_another_widget_that_says_its_words(form: QWidget) -> None:
    """What is seen is what is heard, and what somebody who speaks to the PC will say."""
    for label in form.findChildren(QLabel):
        buddy = label.buddy()
        if buddy is not None:
            assert buddy is not label
            assert plain(label.text()) in plain(spoken_name(buddy)), label.text()


def test_every_field_without_words_of_its_own_has_a_label(form: QWidget, stem: str) -> None:
    labelled = {label.buddy() for label in form.findChildren(QLabel) if label.buddy()}
    lonely = [
        field.objectName()
        for field in fields_of(form, stem)
        if not isinstance(field, QAbstractButton) and field not in labelled
    ]
    assert lonely == []


def test_every_letter_under_alt_means_one_thing(form: QWidget, stem: str, qtbot: QtBot) -> None:
    words = letters_of(form)
    if stem in FRAME_OF:
        frame = made(FRAME_OF[stem], qtbot)
        words += letters_of(frame)
        if stem in LAST_BUTTON:
            words.remove("x")
            words += re.findall(r"&(\w)", LAST_BUTTON[stem].casefold())
    twice = [letter for letter, times in Counter(words).items() if times > 1]
    assert twice == []


def letters_of(form: QWidget) -> list[str]:
    texts = [label.text() for label in form.findChildren(QLabel) if label.buddy()]
    texts += [button.text() for button in form.findChildren(QAbstractButton)]
    texts += [group.title() for group in form.findChildren(QGroupBox)]
    return [letter for text in texts for letter in re.findall(r"&(\w)", text.casefold())]


def test_the_tab_key_goes_in_reading_order(form: QWidget, stem: str, qtbot: QtBot) -> None:
    form.resize(1200, 3000)  # all of it in sight
    with qtbot.waitExposed(form):
        form.show()
    order = tab_order(form, names_in(stem))
    assert [w.objectName() for w in order] == [
        w.objectName() for w in in_reading_order(form, order)
    ]


def tab_order(form: QWidget, drawn: set[str]) -> list[QWidget]:
    order = []
    widget = form.nextInFocusChain()
    while widget is not form:
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and widget.objectName() in drawn and widget.isVisibleTo(form):
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order


def in_reading_order(form: QWidget, widgets: list[QWidget]) -> list[QWidget]:
    """From top to bottom, and on one line from left to right; one pane after the other."""

    def place(widget: QWidget) -> tuple[bool, QPoint]:
        aside = any(ancestor.objectName() == "assessment_panel" for ancestor in ancestors(widget))
        top = widget.mapTo(form, QPoint(0, 0))
        line = 12 if isinstance(widget, QGroupBox) else min(widget.height(), 36) // 2
        return aside, QPoint(top.x(), top.y() + line)

    def earlier(one: QWidget, other: QWidget) -> int:
        (pane, here), (other_pane, there) = place(one), place(other)
        if pane != other_pane:
            return pane - other_pane
        if abs(here.y() - there.y()) > 12:
            return here.y() - there.y()
        return here.x() - there.x()

    return sorted(widgets, key=cmp_to_key(earlier))


def ancestors(widget: QWidget) -> list[QWidget]:
    parent = widget.parentWidget()
    return [] if parent is None else [parent, *ancestors(parent)]


def test_the_sentence_beside_a_field_waits_unseen(form: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitExposed(form):
        form.show()
    sentences = [w for w in form.findChildren(QLabel) if w.objectName().endswith("_problem")]
    assert [sentence.objectName() for sentence in sentences if sentence.isVisible()] == []


def test_every_sentence_stands_beside_something(stem: str) -> None:
    names = names_in(stem)
    beside = {name.removesuffix("_problem") for name in names if name.endswith("_problem")}
    # The person form's last sentence is about the form as a whole, the points' about all points.
    whole = {"person": {"form"}, "intake": {"points"}}.get(stem, set())
    assert beside - names <= whole


@pytest.mark.parametrize("type_size", [TYPE_SIZE, TYPE_SIZE * 1.25])
def test_every_form_fits_a_small_screen_with_no_word_cut_off(
    form: QWidget, qtbot: QtBot, type_size: float
) -> None:
    larger = QFont(form.font())
    larger.setPointSizeF(type_size)
    form.setFont(larger)
    form.setStyleSheet(style_sheet(LIGHT, resources() / "style", type_size))
    with qtbot.waitExposed(form):
        form.show()
    least = form.minimumSizeHint()
    assert least.width() <= SMALLEST_SCREEN[0]
    assert least.height() <= SMALLEST_SCREEN[1]
    assert cut_off(form) == []


def cut_off(form: QWidget) -> list[str]:
    labels = [label for label in form.findChildren(QLabel) if not label.wordWrap()]
    buttons = form.findChildren(QAbstractButton)
    return [
        widget.objectName()
        for widget in (*labels, *buttons)
        if widget.isVisible() and widget.text() and widget.width() < widget.sizeHint().width()
    ]


def test_the_style_sheet_knows_every_role_the_forms_play() -> None:
    sheet = (resources() / "style" / "office.qss").read_text("utf-8")
    known = set(re.findall(r'role="(\w+)"', sheet))
    played = {
        property_.findtext("string")
        for stem in DRAWINGS
        for property_ in drawing(stem).iter("property")
        if property_.get("name") == "role"
    }
    assert played <= known
    assert played
