"""The fields of an entry, as the entry itself asks for them, and a widget for each answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from estate_complaints.desktop.parts.day_field import DayField
from estate_complaints.desktop.parts.resident_words import written, written_line
from estate_complaints.desktop.parts.tick_list import TickList
from estate_complaints.desktop.parts.typed import retype
from estate_complaints.desktop.parts.wide_list import WideList
from estate_complaints.office.rows import Choice
from estate_complaints.rules.days.calendar import FIRST_DAY, LAST_DAY
from estate_complaints.rules.entries import Entry

PENCE: Final = "pence"  # the one field that is a sum of money
SHORT: Final = 150  # the width of a field that never holds much


@dataclass(frozen=True)
class Asked:
    """One field of an entry, as it is put to a person."""

    name: str
    title: str
    hint: str
    kind: Any
    choose: str
    paragraph: bool
    finds: bool
    optional: bool
    required: bool
    default: Any

    @property
    def label(self) -> str:
        """What stands above the field; a sum is typed in pounds, whatever it is kept in."""
        title = self.title.removesuffix(" in pence") if self.name == PENCE else self.title
        return f"{title} (optional)" if self.optional and self.kind is not bool else title


@dataclass(frozen=True)
class Field:
    """A field on the screen: its widget, and what the entry gets from it.

    `read` gives what stands there, or MISSING; it raises NotUnderstood with a sentence.
    """

    asked: Asked
    widget: QWidget
    read: Callable[[], Any]
    put: Callable[[Any], None]


class NotUnderstood(ValueError):
    """What was typed is no such thing; the text says so in the office's words."""


class Missing:
    """Nothing was typed or chosen."""


MISSING: Final = Missing()


def asked_of(entry_type: type[Entry]) -> tuple[Asked, ...]:
    """The fields a person is asked for, in the entry's own order."""
    hints = get_type_hints(entry_type, include_extras=True)
    found = (_asked(field, hints[field.name]) for field in msgspec.structs.fields(entry_type))
    return tuple(one for one in found if one is not None)


def goes_out(entry_type: type[Entry]) -> bool:
    """Whether a step says something to the complainant, and so asks how it reaches them."""
    return any(one.choose in ("deliveries", "contact_ways") for one in asked_of(entry_type))


def given_to(entry_type: type[Entry], given: Mapping[str, Any]) -> dict[str, Any]:
    """What the program supplies: the values it was given, an empty text where one is wanted."""
    names = {one.name for one in asked_of(entry_type)}
    fields = [one for one in msgspec.structs.fields(entry_type) if one.name not in names]
    values: dict[str, Any] = {one.name: "" for one in fields if one.required}
    return values | {one.name: given[one.name] for one in fields if one.name in given}


def make_field(asked: Asked, choices: Sequence[Choice], today: date) -> Field:
    """The widget that suits a field, empty or at the entry's default."""
    field = _make(asked, choices, today)
    field.widget.setObjectName(asked.name)
    field.widget.setAccessibleName(asked.label)
    return field


def _asked(field: msgspec.structs.FieldInfo, hint: Any) -> Asked | None:
    if get_origin(hint) is not Annotated:
        return None
    kind, *notes = get_args(hint)
    meta = next((note for note in notes if isinstance(note, msgspec.Meta)), None)
    extra = (meta.extra or {}) if meta else {}
    if meta is None or extra.get("given", True):
        return None
    return Asked(
        name=field.name,
        title=meta.title or field.name,
        hint=meta.description or "",
        kind=kind,
        choose=extra["choose"],
        paragraph=extra["size"] == "paragraph",
        finds=extra["finds"],
        optional=extra["optional"],
        required=field.required,
        default=None if field.required else field.default,
    )


def _make(asked: Asked, choices: Sequence[Choice], today: date) -> Field:
    if asked.choose and get_origin(asked.kind) is tuple:
        return _several(asked, choices)
    if asked.choose:
        return _one_of(asked, choices)
    if asked.kind is bool:
        return _tick(asked)
    if date in (asked.kind, *get_args(asked.kind)):
        return _day(asked, today)
    if asked.kind is int:
        return _money(asked) if asked.name == PENCE else _number(asked)
    return _paragraph(asked) if asked.paragraph else _line(asked)


def _line(asked: Asked) -> Field:
    line = QLineEdit()

    def read() -> Any:
        return written_line(line) or _nothing(asked)

    return Field(asked, line, read, lambda value: line.setText(str(value or "")))


def _paragraph(asked: Asked) -> Field:
    box = QPlainTextEdit()
    box.setTabChangesFocus(True)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * 4 + 18)
    listed = get_origin(asked.kind) is tuple

    def read() -> Any:
        text = written(box)
        if listed:
            lines = (line.strip() for line in text.split("\n"))
            return tuple(line for line in lines if line) or _nothing(asked)
        return text or _nothing(asked)

    def put(value: Any) -> None:
        box.setPlainText("\n".join(value or ()) if listed else str(value or ""))

    return Field(asked, box, read, put)


def _day(asked: Asked, today: date) -> Field:
    field = DayField()
    field.set_today(today)

    def read() -> Any:
        if field.is_empty:
            return _nothing(asked)
        day = field.day
        if day is None:
            raise NotUnderstood("Write the day as day/month/year, such as 6/1/2027.")
        if not FIRST_DAY <= day <= LAST_DAY:
            raise NotUnderstood("Check the year.")
        return day

    return Field(asked, field, read, field.set_day)


def _tick(asked: Asked) -> Field:
    box = QCheckBox(asked.label.replace("&", "&&"))
    box.setChecked(bool(asked.default))
    return Field(asked, box, box.isChecked, lambda value: box.setChecked(bool(value)))


def _money(asked: Asked) -> Field:
    line = QLineEdit()
    line.setPlaceholderText("£")
    line.setFixedWidth(SHORT)

    def read() -> Any:
        return pence_in(line.text()) if line.text().strip() else _nothing(asked)

    def put(value: Any) -> None:
        line.setText(f"{value // 100}.{value % 100:02}" if value else "")

    return Field(asked, line, read, put)


def pence_in(text: str) -> int:
    """The pence of a sum such as "£1,250", "40.50". Raises NotUnderstood."""
    pounds, point, pence = text.strip().removeprefix("£").replace(",", "").strip().partition(".")
    whole = pounds.isascii() and pounds.isdigit() and len(pounds) <= 9
    if not whole or (point and not (pence.isascii() and pence.isdigit() and len(pence) == 2)):
        raise NotUnderstood("Write the sum in pounds, such as 40 or 40.50.")
    return int(pounds) * 100 + int(pence or 0)


def _number(asked: Asked) -> Field:
    box = QSpinBox()
    box.setRange(0, 999_999)
    box.setFixedWidth(SHORT)

    def read() -> Any:
        return box.value() or _nothing(asked)

    return Field(asked, box, read, lambda value: box.setValue(int(value or 0)))


def _one_of(asked: Asked, choices: Sequence[Choice]) -> Field:
    combo = WideList()
    usual = any(choice.value == asked.default for choice in choices)
    if asked.optional or (len(choices) != 1 and not usual):
        combo.addItem(_prompt(asked, choices), None)
    for choice in choices:
        combo.addItem(choice.words, choice.value)
        combo.setItemData(combo.count() - 1, choice.hint, Qt.ItemDataRole.ToolTipRole)
    if usual:
        retype({"": combo}, {"": asked.default})

    def read() -> Any:
        value = combo.currentData()
        return _nothing(asked) if value is None else value

    return Field(asked, combo, read, lambda value: retype({"": combo}, {"": value}))


def _prompt(asked: Asked, choices: Sequence[Choice]) -> str:
    if asked.optional:
        return "None"
    return "Choose…" if choices else "There is nothing to choose from yet"


def _several(asked: Asked, choices: Sequence[Choice]) -> Field:
    listing = TickList((choice.value, _with_hint(choice)) for choice in choices)

    def read() -> Any:
        return tuple(listing.ticked) or _nothing(asked)

    return Field(asked, listing, read, lambda value: listing.tick(value or ()))


def _with_hint(choice: Choice) -> str:
    return f"{choice.words} ({choice.hint})" if choice.hint else choice.words


def _nothing(asked: Asked) -> Any:
    return MISSING if asked.required else asked.default
