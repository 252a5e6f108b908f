"""What was typed into a form, as plain JSON-able values by field name, and put back again."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from estate_complaints.desktop.parts.resident_words import written
from estate_complaints.desktop.parts.tick_list import TickList


def typed(fields: Mapping[str, QWidget]) -> dict[str, Any]:
    """What stands in the fields now, a half-typed date as it is half typed."""
    return {name: _read(field) for name, field in fields.items() if is_input(field)}


def retype(fields: Mapping[str, QWidget], values: Mapping[str, Any]) -> None:
    """Put values back where `typed` found them; names that are no field here are passed over."""
    for name, value in values.items():
        field = fields.get(name)
        if field is not None and is_input(field):
            _write(field, value)


def is_input(widget: QWidget) -> bool:
    """Whether a person types, ticks or chooses something here."""
    if isinstance(widget, QGroupBox | QAbstractButton):
        return widget.isCheckable()
    return isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | QSpinBox | TickList)


def when_changed(fields: Mapping[str, QWidget], tell: Callable[..., object]) -> None:
    """Call `tell` on every change of any of the fields."""
    for field in fields.values():
        if isinstance(field, QGroupBox | QAbstractButton):
            field.toggled.connect(tell)
        elif isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(tell)
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(tell)
        elif isinstance(field, QSpinBox):
            field.valueChanged.connect(tell)
        elif isinstance(field, TickList):
            field.itemChanged.connect(tell)


def _read(field: QWidget) -> Any:
    if isinstance(field, QGroupBox | QAbstractButton):
        return field.isChecked()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return written(field)
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QSpinBox):
        return field.value()
    return field.ticked if isinstance(field, TickList) else None


def _write(field: QWidget, value: Any) -> None:
    if isinstance(field, QGroupBox | QAbstractButton):
        field.setChecked(bool(value))
    elif isinstance(field, QLineEdit):
        field.setText(str(value or ""))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(str(value or ""))
    elif isinstance(field, QComboBox):
        places = (place for place in range(field.count()) if field.itemData(place) == value)
        field.setCurrentIndex(next(places, field.currentIndex()))
    elif isinstance(field, QSpinBox):
        field.setValue(int(value or 0))
    elif isinstance(field, TickList):
        field.tick(value or ())
