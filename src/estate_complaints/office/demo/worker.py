"""An office that works by the book: always takes the step that comes next and may be taken."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import uuid4

import msgspec

from estate_complaints.office.complaint import progress
from estate_complaints.office.demo.steps import MAKERS, ORDER, Words
from estate_complaints.office.desk import Desk, role_of
from estate_complaints.rules.entries import Entry, kind_of
from estate_complaints.rules.entries.base import Override
from estate_complaints.rules.entries.handling import (
    MediationAnswered,
    MediationStarted,
    MediationSuggested,
)
from estate_complaints.rules.entries.outcome import Approved
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection
from estate_complaints.rules.steps.steps import objections_to, steps_in
from estate_complaints.storage.identity import Identity

BECAUSE = "Agreed with the complainant."


class Worker:
    """Works one complaint at a time, sitting down as whoever the step belongs to."""

    def __init__(
        self,
        desk: Desk,
        identities: Mapping[int, Identity],
        words: Words,
    ) -> None:
        self.desk = desk
        self._identities = identities
        self._words = words
        self._number = 0

    def begin(self, number: int) -> None:
        """Take up a complaint."""
        self._number = number

    def sit_down(self, member: int) -> None:
        """Let somebody else work at the desk."""
        found = self.desk.office.member(member)
        if found is None:
            raise LookupError(f"Nobody of the number {member} works here.")
        self.desk.member = found
        self.desk.book.sign_as(self._identities[member])

    def sit_down_any(self) -> None:
        """Let the most junior person take complaints down."""
        roles = {member.id: role_of(self.desk, member) for member in self.desk.office.members}
        staff = [number for number, role in roles.items() if not role.board]
        self.sit_down(min(staff, key=lambda number: roles[number].rank))

    def reached(self, until: str) -> bool:
        """Tell whether an entry of a kind stands in the case."""
        case = self.desk.case(self._number)
        if until == "further":
            return case.closing is not None and len(case.stages) > 1
        return any(kind_of(line.entry) == until for line in case.standing)

    def take_next(self, until: str) -> bool:
        """Take the next step that is offered and still to be done; False when there is none."""
        scene = self.desk.scene(self._number)
        mediates = until == "mediation_started" and scene.case.officers(scene.case.stage)
        entry = self._mediation(scene) if mediates else None
        entry = entry or self._next(scene, until)
        if entry is None:
            return False
        self._sit_where_it_belongs(scene, entry)
        return self._take(self.desk.scene(self._number), entry)

    def _take(self, scene: Scene, entry: Entry) -> bool:
        against = objections_to(scene, entry)
        if any(one.level == "block" for one in against):
            return False
        entry = msgspec.structs.replace(entry, overrides=_overrides(against))
        seen = scene.case.seen
        progress.take_step(self.desk, self._number, entry, self.desk.today(), seen, uuid4())
        return True

    def _sit_where_it_belongs(self, scene: Scene, entry: Entry) -> None:
        if isinstance(entry, Approved):
            head = scene.policy.about.head
            self.sit_down(next(m.id for m in scene.office.members if m.role == head))
            return
        officers = scene.case.officers(scene.case.stage)
        if officers:
            self.sit_down(officers[0])

    def _next(self, scene: Scene, until: str) -> Entry | None:
        offered = {step.kind: step.stage for step in steps_in(scene) if self._open(step.objections)}
        for kind in ORDER:
            if kind == "approved" or kind in offered:
                entry = MAKERS[kind](self._words, scene, offered.get(kind, scene.case.stage), until)
                if entry is not None:
                    return entry
        return None

    def _open(self, objections: tuple[Objection, ...]) -> bool:
        return not any(one.level == "block" for one in objections)

    def _mediation(self, scene: Scene) -> Entry | None:
        if scene.policy.mediation is None:
            return None
        mediation = scene.mediation
        if mediation is None:
            return MediationSuggested(parties=("The complainant", "The estate office"))
        if mediation.unanswered:
            return MediationAnswered(party=mediation.unanswered[0], agrees=True)
        return None if mediation.under_way else MediationStarted(mediator="An outside mediator")


def _overrides(against: tuple[Objection, ...]) -> tuple[Override, ...]:
    return tuple(
        Override(rule=one.rule or one.says, says=one.says, reason=BECAUSE)
        for one in against
        if one.level == "warn"
    )
