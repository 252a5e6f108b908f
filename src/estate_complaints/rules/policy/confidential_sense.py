"""Finds what contradicts itself in what a policy says of its confidential records."""

from collections.abc import Iterable

import msgspec

from estate_complaints.rules.entries import CONFIDENTIAL, kind_of
from estate_complaints.rules.entries.confidential import ComplaintCopyGiven, ConfidentialNote
from estate_complaints.rules.policy.confidential_parts import ConfidentialRecord, ConfidentialStep
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_times import ids, none_such

_NAMES = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_")


def about_confidential(policy: Policy) -> Iterable[str]:
    """Yield one sentence for each thing that leads nowhere in the table “confidential”."""
    for record in policy.confidential:
        where = f"Table “confidential” “{record.id}”"
        yield from _about_readers(policy, record, where)
        yield from _about_steps(record, where)


def _about_readers(policy: Policy, record: ConfidentialRecord, where: str) -> Iterable[str]:
    if not set(record.id) <= _NAMES:
        yield f"{where}, id: only small letters, figures and “_” may stand there."
    subjects, categories = ids(policy.lists.subject_kinds), ids(policy.lists.categories)
    roles = ids(policy.roles)
    yield from none_such(f"{where}, about", "kind of subject", record.about, subjects)
    yield from none_such(f"{where}, categories", "category", record.categories, categories)
    for name in ("roles", "instead", "assessors"):
        yield from none_such(f"{where}, {name}", "role", getattr(record, name), roles)
    if not (record.about or record.categories):
        yield f"{where}: “about” or “categories” has to say to which complaints it belongs."
    if not (record.roles or record.line_manager):
        yield f"{where}: “roles” or “line_manager” has to say who reads it."


def _about_steps(record: ConfidentialRecord, where: str) -> Iterable[str]:
    kinds = [step.kind for step in record.steps]
    for kind in dict.fromkeys(kinds):
        if kinds.count(kind) > 1:
            yield f"{where}, steps: “{kind}” stands there twice."
    if kind_of(ConfidentialNote) not in kinds:
        yield f"{where}, steps: without “{kind_of(ConfidentialNote)}” nothing can be handed in."
    for step in record.steps:
        yield from _about_step(step, f"{where}, steps “{step.kind}”")


def _about_step(step: ConfidentialStep, where: str) -> Iterable[str]:
    yield from none_such(f"{where}, kind", "kind of confidential entry", [step.kind], CONFIDENTIAL)
    entry = CONFIDENTIAL.get(step.kind)
    fields = {one.name: one for one in msgspec.structs.fields(entry)} if entry else {}
    for name in step.without if entry else ():
        field = fields.get(name)
        if field is None:
            yield f"{where}, without: an entry “{step.kind}” has no “{name}”."
        elif field.required:
            yield f"{where}, without: “{name}” cannot be left out."
    if (step.too_early or step.uncleared) and step.kind != kind_of(ComplaintCopyGiven):
        yield f"{where}: only the copy of the complaint can be too early, or tell about others."
