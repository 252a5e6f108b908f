"""What the policy makes of a complaint while it is being taken down."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

import msgspec

from estate_complaints.rules.case.case import case_from
from estate_complaints.rules.case.history import Recorded
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.earlier import Earlier
from estate_complaints.rules.entries.intake import Received
from estate_complaints.rules.people import Member, Office
from estate_complaints.rules.policy.policy import EntryStage, Policy, Stage
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, by_the_rules
from estate_complaints.rules.steps.steps import Step, steps_in

_CONDITIONS: Mapping[str, Callable[[Received], bool]] = {
    "": lambda _received: True,
    "wants_written": lambda received: received.first_contact.wants_written,
    "not_practicable": lambda received: received.first_contact.tried == "not_practicable",
    "tried": lambda received: received.first_contact.tried == "yes",
}


@dataclass(frozen=True)
class Assessment:
    """What the policy says of a complaint as it stands: where it starts, what will run, and why.

    `remarks` never refuse anything; each cites its clause.
    """

    stage: Stage
    why_stage: str
    remarks: tuple[Objection, ...]
    clocks: tuple[Clock, ...]
    next_steps: tuple[Step, ...]
    earlier: tuple[Earlier, ...] = ()


def entry_stage(policy: Policy, received: Received) -> EntryStage:
    """Return where a complaint starts: the first line of the policy whose conditions hold."""
    return next(line for line in policy.entry if _holds(line, received))


def _holds(line: EntryStage, received: Received) -> bool:
    if line.categories and not any(p.category in line.categories for p in received.points):
        return False
    if line.about and received.subject.kind not in line.about:
        return False
    return _CONDITIONS[line.when](received)


def assess(
    policy: Policy,
    calendar: WorkingCalendar,
    office: Office,
    received: Received,
    received_on: date,
    today: date,
    actor: Member,
    earlier: tuple[Earlier, ...] = (),
    editions: tuple[Policy, ...] = (),
) -> Assessment:
    """Say what the policy makes of a complaint received on a day, as if it were recorded today.

    It never refuses one (C-002), and says all of it while the complaint is being told (C-008).
    `earlier` are other complaints of the same person, or from the same property.
    """
    start = entry_stage(policy, received)
    received = msgspec.structs.replace(received, edition=policy.key, stage=start.stage)
    line = Recorded(
        number=1,
        day=received_on,
        recorded_at=datetime(today.year, today.month, today.day, 12, tzinfo=UTC),
        by=actor.id,
        entry=received,
    )
    case = case_from([line])
    scene = Scene(policy, calendar, office, case, today, actor, "", editions, earlier)
    offered = tuple(step for step in steps_in(scene) if step.offered)
    return Assessment(
        stage=policy.stage(start.stage),
        why_stage=start.why,
        remarks=tuple(by_the_rules(scene, "received", start.stage, received)),
        clocks=scene.clocks,
        next_steps=offered,
        earlier=earlier,
    )
