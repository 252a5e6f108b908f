"""The confidential record beside a complaint: whose it is, what stands in it, what it asks for."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from estate_complaints.rules.case.history import History, standing
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import CONFIDENTIAL, Entry, kind_of
from estate_complaints.rules.entries.confidential import (
    ComplaintCopyGiven,
    ConductActionDecided,
    ConductAssessed,
    ConfidentialNote,
    ConfidentialStruckOut,
    ReaderAppointed,
    SubjectResponded,
)
from estate_complaints.rules.people import Member
from estate_complaints.rules.policy.confidential_parts import ConfidentialRecord, ConfidentialStep
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, objection
from estate_complaints.rules.steps.steps import Step

E = TypeVar("E", bound=Entry)
HAND_IN = kind_of(ConfidentialNote)
"""The one kind of entry that somebody outside the circle may make."""

NOTE_OF_A_READER = "Write a note in the record"
ONLY_READERS = "Only those who can read this record can write that in it."
HAS_NO_PART = "{} has no part in this: the complaint is about them, or they have left."
SAY_OR_TICK = "Write what they responded, or tick that they did not respond."
NOT_BOTH = "Either they responded or they did not: take one of the two away."


def records_in(scene: Scene) -> tuple[ConfidentialRecord, ...]:
    """Return the confidential records that belong to a case (C-075, C-079, R-097)."""
    kinds = scene.case.subject_kinds
    categories = {point.category for point in scene.case.points}
    return tuple(
        record
        for record in scene.policy.confidential
        if kinds.intersection(record.about) or categories.intersection(record.categories)
    )


def kept_out(scene: Scene, member: Member) -> bool:
    """Tell whether somebody may never read: the complaint is about them, or they have left.

    A name that was typed and not chosen counts as that of the member who is called so.
    """
    names = {" ".join(one.name.casefold().split()) for one in scene.case.subjects if one.name}
    about = any(one.member == member.id for one in scene.case.subjects)
    return about or " ".join(member.name.casefold().split()) in names or not member.active


def circle(scene: Scene, record: ConfidentialRecord) -> tuple[Member, ...]:
    """Return who reads a record by the policy's own words; nobody is an empty tuple."""
    able = [member for member in scene.office.members if not kept_out(scene, member)]
    people = (scene.office.member(one.member) for one in scene.case.subjects)
    managers = {one.manager for one in people if one is not None and record.line_manager}
    found = tuple(one for one in able if one.role in record.roles or one.id in managers)
    return found or _stand_ins(able, record)


def _stand_ins(able: Iterable[Member], record: ConfidentialRecord) -> tuple[Member, ...]:
    members = tuple(able)
    by_role = (tuple(one for one in members if one.role == role) for role in record.instead)
    return next(filter(None, by_role), ())


def assessors(scene: Scene, record: ConfidentialRecord) -> tuple[Member, ...]:
    """Return who of the office may assess the matter and decide on action (C-074)."""
    able = (member for member in scene.office.members if not kept_out(scene, member))
    return tuple(one for one in able if not record.assessors or one.role in record.assessors)


@dataclass(frozen=True)
class Kept:
    """What stands in a confidential record, as far as the person at the desk may read it."""

    scene: Scene
    record: ConfidentialRecord
    history: History = ()
    reads: bool = False

    @cached_property
    def standing(self) -> History:
        """The entries that count."""
        return standing(self.history)

    def last(self, kind: type[E]) -> E | None:
        """Return the latest entry of a kind that counts, or None."""
        made = [line.entry for line in self.standing if isinstance(line.entry, kind)]
        return made[-1] if made else None

    @property
    def action_begun(self) -> bool:
        """Whether investigatory or disciplinary action was begun, by the latest decision."""
        decided = self.last(ConductActionDecided)
        return decided is not None and decided.begun


def steps_in_record(kept: Kept) -> tuple[Step, ...]:
    """Return what the person at the desk may write: all of it to readers, else to hand in."""
    asked = (step for step in kept.record.steps if kept.reads or step.kind == HAND_IN)
    return tuple(_step(kept, step) for step in asked)


def striking_out(kept: Kept) -> Step:
    """Return the step by which a reader strikes an entry of the record out."""
    kind = kind_of(ConfidentialStruckOut)
    return Step(kind, CONFIDENTIAL[kind].verb, kept.scene.case.stage, {"record": kept.record.id})


def _step(kept: Kept, step: ConfidentialStep) -> Step:
    told = objection(kept.scene, "tell", step.clause, step.says, step.rule)
    verb = CONFIDENTIAL[step.kind].verb
    title = NOTE_OF_A_READER if kept.reads and step.kind == HAND_IN else verb
    return Step(
        step.kind,
        title,
        kept.scene.case.stage,
        {"record": kept.record.id},
        (told, *_too_early(kept, step)),
        frozenset(step.without),
    )


def against_entry(kept: Kept, entry: Entry) -> tuple[Objection, ...]:
    """Return what speaks against an entry of the record: the answer that counts."""
    if not kept.reads and kind_of(entry) != HAND_IN:
        return (_block(kept, ONLY_READERS),)
    step = next((one for one in kept.record.steps if one.kind == kind_of(entry)), None)
    found = [_block(kept, says) for says in _mistakes(kept, entry)]
    if step is not None:
        found += _too_early(kept, step)
        if isinstance(entry, ComplaintCopyGiven) and step.uncleared and not entry.cleared:
            found.append(objection(kept.scene, "block", step.clause, step.uncleared, step.rule))
    elif not isinstance(entry, ConfidentialStruckOut):
        found.append(_block(kept, f"This record has no place for “{entry.said}”."))
    return tuple(found)


def _too_early(kept: Kept, step: ConfidentialStep) -> Iterable[Objection]:
    """The copy is given only once action was begun (C-081)."""
    if step.too_early and not kept.action_begun:
        yield objection(kept.scene, "block", step.clause, step.too_early, step.rule)


def _block(kept: Kept, says: str) -> Objection:
    return objection(kept.scene, "block", kept.record.clause, says, kept.record.rule)


def _mistakes(kept: Kept, entry: Entry) -> Iterable[str]:
    """Yield a sentence for each thing an entry says that cannot be."""
    taking_part: tuple[int, ...] = ()
    if isinstance(entry, ConductAssessed):
        taking_part = entry.assessors
    elif isinstance(entry, ConductActionDecided):
        taking_part = entry.deciders
    elif isinstance(entry, ReaderAppointed):
        taking_part = (entry.member,)
    elif isinstance(entry, SubjectResponded):
        if entry.silent == bool(entry.response.strip()):
            yield NOT_BOTH if entry.silent else SAY_OR_TICK
    elif isinstance(entry, ConfidentialStruckOut) and not _stands(kept, entry.number):
        yield "There is no such entry in this record, or it was struck out already."
    yield from _without_part(kept.scene, taking_part)


def _stands(kept: Kept, number: int) -> bool:
    return any(line.number == number for line in kept.standing)


def _without_part(scene: Scene, numbers: Iterable[int]) -> Iterable[str]:
    members = [scene.office.member(number) for number in numbers]
    if None in members:
        yield "Please choose from the list."
    out = [one.name for one in members if one is not None and kept_out(scene, one)]
    if out:
        yield HAS_NO_PART.format(uk_dates.join(out))
