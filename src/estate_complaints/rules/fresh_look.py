"""What whoever looks at a complaint afresh puts aside: how an earlier stage decided it, and why."""

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.history import Recorded
from estate_complaints.rules.entries.outcome import (
    Approved,
    EscalationRequested,
    LessonRecorded,
    OutcomeConfirmed,
    OutcomeGiven,
    PointDecided,
    Returned,
    SentForApproval,
)
from estate_complaints.rules.handlers import may_handle
from estate_complaints.rules.scene import Scene

_OF_A_STAGE = (
    PointDecided,
    SentForApproval,
    Approved,
    Returned,
    OutcomeGiven,
    OutcomeConfirmed,
)
"""What tells the outcome of a stage, or what its officer and approver thought."""


def put_aside(scene: Scene) -> tuple[str, ...]:
    """Return the stages whose outcome the person at the desk is to have no regard to (R-065).

    Those are whoever deals with the stage the complaint is at, or may while nobody does, until it
    is answered. The complaint itself, the evidence and what was promised stay in sight.
    """
    stage, case = scene.stage, scene.case
    if not stage.puts_aside or case.answer(stage.id) or case.closing:
        return ()
    officers = case.officers(stage.id)
    able = officers or [member.id for member in may_handle(scene, stage.id)]
    return stage.puts_aside if scene.actor.id in able else ()


def tells_of(case: Case, line: Recorded, stages: tuple[str, ...]) -> bool:
    """Tell whether a line of the history shows the outcome of one of these stages."""
    if isinstance(line.entry, LessonRecorded):
        asked = case.last(EscalationRequested, case.stage)
        return bool(stages) and asked is not None and line.number < asked.number
    return isinstance(line.entry, _OF_A_STAGE) and line.entry.stage in stages
