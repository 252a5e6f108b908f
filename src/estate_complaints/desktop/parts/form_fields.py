"""What every form asks of its fields: choices that carry values, dates in words, rows that hide."""

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLayout,
    QSpinBox,
    QWidget,
)


class Drawn(Protocol):
    """A form compiled from ui/."""

    def setupUi(self, widget: Any, /) -> None:  # noqa: N802 - Qt's name
        """Put the form's fields on a widget."""


F = TypeVar("F", bound=Drawn)


def draw(form: F, on: QWidget) -> F:
    """Put a compiled form on a widget, ready for use in this office; returns the form."""
    form.setupUi(on)
    _leave_wheel_to_page(on)
    for number in on.findChildren(QSpinBox):
        number.lineEdit().setTextMargins(5, 0, 0, 0)  # the style sheet's padding stops short of it
    return form


def fill_choices(combo: QComboBox, choices: Iterable[tuple[Any, str]], prompt: str = "") -> None:
    """Offer (value, words); a prompt stands first and has no value. Keeps the value now chosen."""
    before = combo.currentData()
    combo.clear()
    if prompt:
        combo.addItem(prompt, None)
    for value, words in choices:
        combo.addItem(words, value)
    choose(combo, before)


def choose(combo: QComboBox, value: object) -> None:
    """Choose the item of this value; the first one where there is none."""
    places = (place for place in range(combo.count()) if combo.itemData(place) == value)
    combo.setCurrentIndex(next(places, 0 if combo.count() else -1))


def show_row(field: QWidget, shown: bool) -> None:
    """Show or hide a field with its label, hint and sentence, in whatever layout they stand."""
    parent = field.parentWidget()
    forms = parent.findChildren(QFormLayout) if parent else []
    for form in forms:
        row = _row_of(form, field)
        if row >= 0:
            form.setRowVisible(row, shown)
    field.setVisible(shown)
    _hide_empty_sentence(field)


def _leave_wheel_to_page(form: QWidget) -> None:
    """Let the mouse wheel scroll the page, never change a choice, date or number it passes over."""
    guard = _WheelGuard(form)
    kinds: tuple[type[QWidget], ...] = (QComboBox, QAbstractSpinBox)
    for kind in kinds:
        for field in form.findChildren(kind):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(guard)


class _WheelGuard(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _hide_empty_sentence(field: QWidget) -> None:
    """Showing a row shows all of it, also the label that waits for a sentence."""
    parent = field.parentWidget()
    sentence = parent.findChild(QLabel, f"{field.objectName()}_problem") if parent else None
    if sentence is not None and not sentence.text():
        sentence.hide()


def _row_of(form: QFormLayout, field: QWidget) -> int:
    """The row of a form in which a field stands, itself or inside a column; -1 for none."""
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.FieldRole) or form.itemAt(
            row, QFormLayout.ItemRole.SpanningRole
        )
        if item is None:
            continue
        inner: QLayout | None = item.layout()
        if item.widget() is field or (inner is not None and _holds(inner, field)):
            return row
    return -1


def _holds(layout: QLayout, field: QWidget) -> bool:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item else None
        if item and (item.widget() is field or (inner is not None and _holds(inner, field))):
            return True
    return False
