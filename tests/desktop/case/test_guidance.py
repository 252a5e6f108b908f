"""What the policies want borne in mind stands on the form of the very step, with its clause."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.desktop.step_hands import lists_for, show
from tests.factories import Story
from tests.histories import (
    an_action,
    ccrmo,
    decision,
    rprmo,
    scope,
    stage1_answered,
    stage1_ready,
    stage2_asked,
)

from estate_complaints.desktop.case.step_form import StepForm
from estate_complaints.office.rows import ClauseText
from estate_complaints.rules.entries import KINDS, Entry, kind_of
from estate_complaints.rules.entries.intake import Note, Subject
from estate_complaints.rules.entries.outcome import FeedbackAsked, LessonRecorded, OutcomeGiven
from estate_complaints.rules.steps.objections import Objection

DAY = date(2026, 12, 18)
ABOUT_STAFF = ccrmo(DAY, subject=Subject(kind="staff", member=4))
REPLY = OutcomeGiven(stage="stage1", how="email")

GUIDANCE: list[tuple[str, Story, Entry]] = [
    ("C-071", ABOUT_STAFF, KINDS["assigned"](stage="early", officers=(3,))),
    ("C-072", ABOUT_STAFF, Note(text="They rang.")),
    ("C-091", ccrmo(DAY), decision("conduct")),
    ("C-103", ccrmo(DAY), LessonRecorded(lesson="Ring back.")),
    ("R-001", stage1_answered(DAY), LessonRecorded(lesson="Ring back.")),
    ("R-002", stage1_answered(DAY), FeedbackAsked(how="email")),
    ("R-003", rprmo(DAY), scope("covered")),
    ("R-006", rprmo(DAY), an_action(DAY, "stage1")),
    ("R-008", stage1_ready(DAY), REPLY),
    ("R-065", stage2_asked(DAY), KINDS["point_decided"](stage="stage2", point=1, outcome="upheld")),
]


def words_on(form: StepForm) -> str:
    seen = (label.text() for label in form.findChildren(QLabel) if label.isVisibleTo(form))
    return " ".join(seen)


def form_of(story: Story, entry: Entry) -> StepForm:
    """The form of a step as the case offers it, with the clauses of its policy."""
    step = next(one for one in story.step_list(DAY) if one.kind == kind_of(entry))
    policy = story.policy
    clauses = {one.id: ClauseText(one.label, one.text) for one in policy.clauses}
    return StepForm(step, type(entry), lists_for(type(entry)), DAY, {}, clauses)


@pytest.mark.parametrize(
    ("rule", "story", "entry"), GUIDANCE, ids=lambda part: part if isinstance(part, str) else ""
)
def test_guidance_stands_on_the_form_of_its_step(
    rule: str, story: Story, entry: Entry, qtbot: QtBot
) -> None:
    """C-008: as soon as it is certain, and again once what was typed is judged."""
    (told, *_) = (one for one in story.against(entry, DAY) if one.rule == rule)
    form = show(form_of(story, entry), qtbot)
    form.show_objections(story.against(entry, DAY))
    assert _said(told) in words_on(form)


def _said(one: Objection) -> str:
    return f"{one.says} ({one.cited})"
