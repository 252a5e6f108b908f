"""What an entry refers to must be there: words of the policy's lists, and parts of the case."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, get_type_hints

import msgspec

from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.case.history import struck_numbers
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import FIRST_DAY, LAST_DAY
from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionAgreed,
    ActionDone,
    Assigned,
    Invited,
    MediationAnswered,
    MeetingFixed,
    TimeExtended,
)
from estate_complaints.rules.entries.intake import (
    DetailsCorrected,
    MovedToEdition,
    Received,
    StruckOut,
)
from estate_complaints.rules.entries.joining import Joined, Separated
from estate_complaints.rules.entries.outcome import (
    EscalationRequested,
    OutcomeConfirmed,
    OutcomeGiven,
    PointDecided,
)
from estate_complaints.rules.entries.parties import ComplainantNamed, SubjectCorrected
from estate_complaints.rules.policy.policy import Lists, Policy
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


def knows_words_of(policy: Policy, entry: Entry) -> bool:
    """Tell whether an edition has every word of its lists that an entry holds."""
    return not any(_unknown_words(policy, entry))


def unknown_to(policy: Policy, case: Case) -> tuple[str, ...]:
    """Return what a complaint has been through, or says, that an edition has no word for.

    While there is any, the complaint cannot be read under that edition.
    """
    stages, clocks = ({one.id for one in parts} for parts in (policy.stages, policy.clocks))
    missing: list[str] = []
    for line in case.history:
        stage, clock = (str(getattr(line.entry, name, "")) for name in ("stage", "clock"))
        missing += [f"the stage “{stage}”"] if stage and stage not in stages else []
        missing += [f"the time limit “{clock}”"] if clock and clock not in clocks else []
        missing += _unknown_words(policy, line.entry)
    return tuple(dict.fromkeys(missing))


def _unknown_words(policy: Policy, entry: Entry) -> Iterable[str]:
    for title, listed, name in _names_of(entry):
        if name not in {term.id for term in getattr(policy.lists, listed)}:
            yield f"“{name}” ({title.lower()})"


def _names_of(entry: Entry) -> Iterable[tuple[str, str, str]]:
    """Yield every word of a policy's lists an entry holds: what it is, its list, and the word."""
    for field in _chosen(type(entry)):
        if name := getattr(entry, field.name):
            yield field.title, field.list, str(name)
    if isinstance(entry, Invited):
        yield "What they are invited to", "contact_ways", entry.to
    if isinstance(entry, Received):
        yield "What it is about", "subject_kinds", entry.subject.kind
        for point in entry.points:
            if point.category:
                yield "Category", "categories", point.category
        if entry.reply_by:
            yield "How they prefer to be answered", "deliveries", entry.reply_by


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
    elif isinstance(target, Joined | Separated):
        yield "This stands in two complaints. Separate or join them again, instead of striking out."
    elif isinstance(target, EscalationRequested):
        yield from _leaves_a_gap(scene, target.stage)
    elif isinstance(target, StruckOut):
        yield from _comes_twice(scene, lines[target.number])
    if isinstance(target, MovedToEdition | StruckOut):
        yield from _cannot_be_read_after(scene, entry)


def _cannot_be_read_after(scene: Scene, entry: StruckOut) -> Iterable[str]:
    """Without a move, or with one again, a complaint is read under the other edition."""
    case = scene.case
    last = case.history[-1]
    line = msgspec.structs.replace(last, number=last.number + 1, day=scene.today, entry=entry)
    edition = case_from((*case.history, line), case.number).edition
    if edition != case.edition:
        yield from _has_no_word_for(scene, edition)


def _has_no_word_for(scene: Scene, edition: str) -> Iterable[str]:
    for policy in scene.editions:
        if policy.key == edition and (missing := unknown_to(policy, scene.case)):
            what = uk_dates.join(missing)
            yield f"Edition {policy.about.edition} has no word for {what}, so it stays here."


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
    if entry.adviser and scene.office.member(entry.adviser) is None:
        yield "Who advises them is not in this office."


def _agrees_interval(_scene: Scene, entry: TimeExtended) -> Iterable[str]:
    if entry.inform_every > LONGEST_INTERVAL:
        yield f"Updates come at least every {LONGEST_INTERVAL} working days: that is a year."


def _names_meeting(_scene: Scene, entry: MeetingFixed) -> Iterable[str]:
    if not FIRST_DAY <= entry.on <= LAST_DAY:
        yield "Check the year of the meeting."


def _invites(scene: Scene, entry: Invited) -> Iterable[str]:
    if entry.to not in {way.id for way in scene.policy.invitations}:
        yield "What they are invited to: please choose from the list."
    if not FIRST_DAY <= entry.on <= LAST_DAY:
        yield "Check the year of the meeting."
    elif entry.on < scene.today:
        yield "The day they are invited for lies before the day they are invited on."


def _moves(scene: Scene, entry: MovedToEdition) -> Iterable[str]:
    if entry.edition == scene.policy.key:
        yield "The complaint is under this edition already."
    elif entry.edition not in {policy.key for policy in scene.editions}:
        yield "Edition: please choose from the list."
    yield from _has_no_word_for(scene, entry.edition)
    if scene.office.member(entry.decided_by) is None:
        yield "Decided by: please choose from the list."


def _names_complainant(scene: Scene, entry: ComplainantNamed) -> Iterable[str]:
    kinds = {term.id: term for term in scene.policy.lists.complainant_kinds}
    kind = kinds.get(entry.complainant_kind)
    if kind is not None and (kind.anonymous or kind.no_person):
        yield f"Who complains: “{kind.name}” names nobody. Please choose who they are."
    if not entry.name.strip():
        yield "Name: please write it down."


def _clears(_scene: Scene, entry: DetailsCorrected) -> Iterable[str]:
    fields = {field.name for field in msgspec.structs.fields(DetailsCorrected)}
    for name in entry.cleared:
        if name not in fields:
            yield "Wrong, and to be left empty: please choose from the list."
        elif getattr(entry, name):
            yield "A detail is either to be left empty or put right. Please do one of the two."


def _names_other(_scene: Scene, entry: Joined | Separated) -> Iterable[str]:
    if not entry.other.number:
        yield "Which complaint: please choose from the list."


def _names_subject(scene: Scene, entry: SubjectCorrected) -> Iterable[str]:
    if entry.member and scene.office.member(entry.member) is None:
        yield "Somebody chosen is not in this office."
    if entry.service and scene.office.service(entry.service) is None:
        yield "Service: please choose from the list."


_LOOKS: Mapping[type[Entry], Callable[[Scene, Any], Iterable[str]]] = {
    StruckOut: _strikes,
    DetailsCorrected: _clears,
    MovedToEdition: _moves,
    ActionDone: _carries_out,
    PointDecided: _names_point,
    ActionAgreed: _names_point,
    MediationAnswered: _names_party,
    Assigned: _names_officers,
    TimeExtended: _agrees_interval,
    MeetingFixed: _names_meeting,
    Invited: _invites,
    ComplainantNamed: _names_complainant,
    SubjectCorrected: _names_subject,
    Joined: _names_other,
    Separated: _names_other,
}
