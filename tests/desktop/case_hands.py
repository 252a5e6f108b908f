"""A story, and the hands the tests of the case screen share."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.factories import Story, shipped_policy

from estate_complaints.desktop.case.case_screen import CaseScreen
from estate_complaints.desktop.case.step_form import StepForm
from estate_complaints.desktop.parts.cards import Card
from estate_complaints.office.complaint.case_view import view_of
from estate_complaints.office.rows import CaseView, Choice
from estate_complaints.rules.case.case import Case
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionAgreed,
    Assigned,
    ContactMade,
)
from estate_complaints.rules.entries.intake import Note, Point, StruckOut
from estate_complaints.rules.entries.outcome import EscalationRequested
from estate_complaints.rules.people import Person
from estate_complaints.rules.scene import Scene

POLICY = shipped_policy("ccrmo")
FIRST, SECOND, *_ = [stage.id for stage in POLICY.stages]
TODAY = date(2026, 12, 10)
RESIDENT = "Fix & <b>mend</b> it — 'now' \"please\"\nשלום 👩‍👩‍👧 %s"
LETTER = "a" * 64
CHOICES = {
    "contact_ways": (Choice("telephone", "By telephone"), Choice("visit", "On a visit")),
    "entries": (Choice(2, "The second"), Choice(3, "The third")),
}


@dataclass
class Desk:
    """As much of the office's desk as a view asks for, with a story in place of the book."""

    story: Story
    today: date

    @property
    def book(self) -> "Desk":
        return self

    def read(self, _work: object) -> list[Any]:
        return []

    def scene_of(self, _case: Case) -> Scene:
        return self.story.scene(self.today)

    def complainant(self, _case: Case) -> Person:
        return Person(name="Mrs <i>Amina</i> & Co", flat="12", access_needs="Large print")

    def alike(self, _case: Case) -> list[Any]:
        return []

    def reference(self, _case: Case) -> str:
        return "CC/2026/041"


def view(story: Story, today: date = TODAY) -> CaseView:
    desk: Any = Desk(story, today)
    return view_of(desk, story.case())


def taken_down() -> Story:
    point = Point(wrong=RESIDENT, wanted="A date for the repair")
    return Story(POLICY).received(date(2026, 11, 16), stage=FIRST, points=(point,))


def at_the_second_stage() -> Story:
    reason = Override(rule="T-1", says="He took the telephone call.", reason="He <only> listened.")
    return (
        taken_down()
        .then(date(2026, 11, 17), ContactMade(stage=FIRST, how="telephone", note=RESIDENT))
        .then(date(2026, 11, 19), ActionAgreed(stage=FIRST, what="Put up a notice"))
        .then(date(2026, 11, 30), EscalationRequested(stage=SECOND, channel="letter"))
        .then(date(2026, 12, 1), Acknowledged(stage=SECOND, how="post", document=LETTER))
        .then(date(2026, 12, 1), Assigned(stage=SECOND, officers=(6,), overrides=(reason,)))
        .then(date(2026, 12, 2), Note(text="Belongs elsewhere"))
        .then(date(2026, 12, 2), StruckOut(number=7, why="The wrong file"))
    )


def open_screen(qtbot: QtBot) -> CaseScreen:
    screen = CaseScreen(TODAY)
    qtbot.addWidget(screen)
    screen.resize(1240, 820)
    screen.show_case(view(at_the_second_stage()))
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def button(widget: QWidget, words: str) -> QPushButton:
    found = (b for b in widget.findChildren(QPushButton) if b.text().replace("&", "") == words)
    return next(found)


def step_button(screen: CaseScreen, title: str) -> QPushButton:
    return next(b for b in screen.findChildren(QPushButton) if b.accessibleName() == title)


def visible_words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def cards(screen: CaseScreen, page: str) -> list[Card]:
    return list(screen._body.tabs.pages[page].cards)


def form_of(screen: CaseScreen) -> StepForm:
    form = screen.findChild(StepForm)
    assert form is not None
    return form


def open_contact(screen: CaseScreen, qtbot: QtBot) -> StepForm:
    with qtbot.waitSignal(screen.step_chosen, timeout=1000) as signal:
        step_button(screen, "Record a contact").click()
    screen.open_step(signal.args[0], CHOICES)
    return form_of(screen)
