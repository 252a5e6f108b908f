"""What waits for approval."""

from __future__ import annotations

from estate_complaints.office.desk import Desk
from estate_complaints.office.due_rows import ApprovalRow
from estate_complaints.rules.approval import approval_of
from estate_complaints.storage import search


def waiting(desk: Desk) -> tuple[ApprovalRow, ...]:
    """Return the letters that wait for approval, the most pressing first."""
    rows = desk.book.read(search.waiting_for_approval)
    found = (_row(desk, row.case_no) for row in rows)
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
    )
