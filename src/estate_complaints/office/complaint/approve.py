"""What waits for approval."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from estate_complaints.office.complaint.case_view import against_of
from estate_complaints.office.desk import Desk
from estate_complaints.office.due_rows import ApprovalRow
from estate_complaints.rules.approval import approval_of
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, by_the_rules
from estate_complaints.rules.steps.order import by_the_order
from estate_complaints.storage import search


def waiting(desk: Desk) -> tuple[ApprovalRow, ...]:
    """Return the letters that wait for approval, the most pressing first."""
    numbers = desk.book.read(search.waiting_for_approval)
    found = (_row(desk, number) for number in numbers)
    return tuple(row for row in found if row is not None)


def _row(desk: Desk, number: int) -> ApprovalRow | None:
    scene = desk.scene(number)
    case = scene.case
    approval = approval_of(scene.policy, desk.office, case, case.stage)
    if approval is None or approval.sent is None:
        return None
    running = [
        clock.due
        for clock in scene.clocks
        if clock.rule.binds == "office" and clock.due and clock.stopped is None
    ]
    return ApprovalRow(
        number=number,
        reference=desk.reference(case),
        complainant=scene.complainant,
        stage=scene.stage.name,
        stage_id=case.stage,
        letter=approval.letter.id,
        letter_title=approval.letter.title,
        document=approval.sent.entry.document,
        sent_by=desk.office.name_of(approval.sent.by),
        sent_on=approval.sent.day,
        due=min(running, default=None),
        seen=case.seen,
        against=tuple(against_of(scene.policy, one) for one in _against(scene)),
        waits_for=_who_may(scene),
    )


def _against(scene: Scene) -> Iterator[Objection]:
    """Yield why the person of a scene may not answer the letter of its stage."""
    stage = scene.case.stage
    found = (*by_the_order(scene, "approved", stage), *by_the_rules(scene, "approved", stage))
    return (one for one in found if one.level == "block")


def _who_may(scene: Scene) -> str:
    """Name those who may answer it."""
    active = (member for member in scene.office.members if member.active)
    may = (one.name for one in active if not any(_against(replace(scene, actor=one))))
    return uk_dates.join(may)
