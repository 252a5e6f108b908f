"""The steps, lists and hands the tests of the step form share."""

from datetime import date
from typing import Any, get_args

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.case.step_fields import Asked, asked_of
from estate_complaints.desktop.case.step_form import StepForm
from estate_complaints.office.rows import Choice, ClauseText
from estate_complaints.rules.entries import EVERY_KIND, Entry
from estate_complaints.rules.entries.joining import Sight
from estate_complaints.rules.steps.objections import Objection
from estate_complaints.rules.steps.steps import Step

TODAY = date(2027, 1, 6)
NUMBERS = tuple(Choice(number, f"Number {number}") for number in (3, 7, 11))
WORDS = (Choice("letter", "Letter"), Choice("email", "E-mail"), Choice("word", "By word"))
SIGHTS = tuple(Choice(Sight(number, 2), f"Complaint {number}") for number in (4, 5))
GIVEN = {"stage": "second", "clock": "second_answer", "letter": "second_letter"}
RESIDENT = "“Fix & <b>mend</b>” — it's 'late'\n\n  שלום 👩‍👩‍👧 مرحبا\u00a0%s {{ 7*7 }}"
WARNING = Objection("warn", "T-1", "six", "section 6", "The request came after the last day.")
BLOCK = Objection("block", "T-2", "seven", "section 7", "Mr Osei dealt with it before.")
TELLING = Objection("tell", "T-3", "eight", "section 8", "Say who may come along.")


def lists_for(entry_type: type[Entry]) -> dict[str, tuple[Choice, ...]]:
    return {one.choose: list_for(one) for one in asked_of(entry_type) if one.choose}


def list_for(one: Asked) -> tuple[Choice, ...]:
    """What a field offers to choose from: numbers, complaints as they were seen, or words."""
    if one.kind is Sight:
        return SIGHTS
    return NUMBERS if one.kind is int or int in get_args(one.kind) else WORDS


def step_of(kind: str, *objections: Objection) -> Step:
    fields = EVERY_KIND[kind].__struct_fields__
    given = {name: value for name, value in GIVEN.items() if name in fields}
    return Step(kind, EVERY_KIND[kind].verb, "second", given, objections)


def form_for(kind: str, *objections: Objection, **defaults: Any) -> StepForm:
    entry_type = EVERY_KIND[kind]
    step = step_of(kind, *objections)
    texts = {"six": ClauseText("section 6", "Requests are made within twenty days.")}
    return StepForm(step, entry_type, lists_for(entry_type), TODAY, defaults, texts)


def show(form: StepForm, qtbot: QtBot) -> StepForm:
    qtbot.addWidget(form)
    form.resize(560, 900)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


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
