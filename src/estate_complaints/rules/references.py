"""What an entry refers to must be there: words of the policy's lists, and parts of the case."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, get_type_hints

import msgspec

from estate_complaints.rules import uk_dates
from estate_complaints.rules.calendar import FIRST_DAY, LAST_DAY
from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionAgreed,
    ActionDone,
    Assigned,
    MediationAnswered,
    MeetingFixed,
    TimeExtended,
)
from estate_complaints.rules.entries.intake import StruckOut
from estate_complaints.rules.entries.outcome import (
    EscalationRequested,
    OutcomeConfirmed,
    OutcomeGiven,
    PointDecided,
)
from estate_complaints.rules.history import struck_numbers
from estate_complaints.rules.policy import Lists
from estate_complaints.rules.scene import Scene

_ONCE = (Acknowledged, OutcomeGiven, OutcomeConfirmed, EscalationRequested)
"""What happens once at a stage."""
LONGEST_INTERVAL = 260
"""Working days; an interval without end would never be a promise."""


def leads_nowhere(scene: Scene, entry: Entry) -> Iterable[str]:
    """Yield a sentence for each thing an entry names that is not there.

    Whoever chooses from the lists on the screen never reads one.
    """
    for field in _chosen(type(entry)):
        name = getattr(entry, field.name)
        known = {term.id for term in getattr(scene.policy.lists, field.list)}
        if name not in known and (name or field.needed):
            yield f"{field.title}: please choose from the list."
    look = _LOOKS.get(type(entry))
    if look is not None:
        yield from look(scene, entry)


class _Field(msgspec.Struct, frozen=True):
    name: str
    title: str
    list: str
    needed: bool


@cache
def _chosen(kind: type[Entry]) -> tuple[_Field, ...]:
    """Return the fields of a kind that hold a word of one of the policy's lists."""
    hints = get_type_hints(kind, include_extras=True)
    found = []
    for field in msgspec.structs.fields(kind):
        for meta in getattr(hints[field.name], "__metadata__", ()):
            lists = (meta.extra or {}).get("choose", "")
            if lists in Lists.__struct_fields__:
                found.append(_Field(field.name, meta.title or field.name, lists, field.required))
    return tuple(found)


def _strikes(scene: Scene, entry: StruckOut) -> Iterable[str]:
    case = scene.case
    lines = {line.number: line.entry for line in case.history}
    target = lines.get(entry.number)
    if target is None:
        yield f"There is no entry {entry.number} in this complaint."
    elif entry.number == case.receipt.number:
        yield "The receipt stays: without it there is no complaint. Correct the details, or close."
    elif entry.number in struck_numbers(case.history):
        yield "This entry has been struck out already."
    elif isinstance(target, EscalationRequested):
        yield from _leaves_a_gap(scene, target.stage)
    elif isinstance(target, StruckOut):
        yield from _comes_twice(scene, lines[target.number])


def _leaves_a_gap(scene: Scene, stage: str) -> Iterable[str]:
    for later in scene.case.stages:
        if scene.policy.stage(later).follows == stage:
            name = scene.policy.stage(later).name
            yield f"{name} was asked for since. Strike out that request first."


def _comes_twice(scene: Scene, revived: Entry) -> Iterable[str]:
    """A striking-out that is struck out gives its entry back, unless that was made anew since."""
    if isinstance(revived, _ONCE) and scene.case.made(type(revived), revived.stage):
        yield "What it struck out was recorded anew since. Strike out the later entry first."


def _carries_out(scene: Scene, entry: ActionDone) -> Iterable[str]:
    promise = next((one for one in scene.case.promises if one.number == entry.action), None)
    if promise is None:
        yield "No such action was agreed."
    elif promise.done_on:
        yield f"This action was done on {uk_dates.short(promise.done_on)}."


def _names_point(scene: Scene, entry: PointDecided | ActionAgreed) -> Iterable[str]:
    general = isinstance(entry, ActionAgreed) and entry.point == 0
    if not general and entry.point not in {point.number for point in scene.case.points}:
        yield f"The complaint has no point {entry.point}."


def _names_party(scene: Scene, entry: MediationAnswered) -> Iterable[str]:
    if scene.mediation is not None and entry.party not in scene.mediation.parties:
        yield "Mediation was not suggested to this party."


def _names_officers(scene: Scene, entry: Assigned) -> Iterable[str]:
    members = [scene.office.member(number) for number in entry.officers]
    if not members:
        yield "Nobody has been chosen."
    for member in members:
        if member is None:
            yield "Somebody chosen is not in this office."
        elif not member.active:
            yield f"{member.name} no longer works here."


def _agrees_interval(_scene: Scene, entry: TimeExtended) -> Iterable[str]:
    if entry.inform_every > LONGEST_INTERVAL:
        yield f"Updates come at least every {LONGEST_INTERVAL} working days: that is a year."


def _names_meeting(_scene: Scene, entry: MeetingFixed) -> Iterable[str]:
    if not FIRST_DAY <= entry.on <= LAST_DAY:
        yield "Check the year of the meeting."


_LOOKS: Mapping[type[Entry], Callable[[Scene, Any], Iterable[str]]] = {
    StruckOut: _strikes,
    ActionDone: _carries_out,
    PointDecided: _names_point,
    ActionAgreed: _names_point,
    MediationAnswered: _names_party,
    Assigned: _names_officers,
    TimeExtended: _agrees_interval,
    MeetingFixed: _names_meeting,
}
