"""Chance as an office: fills in any step as a person might, sensibly or not."""

from datetime import date, timedelta
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
from hypothesis import strategies as st

from estate_complaints.rules.case.history import struck_numbers
from estate_complaints.rules.entries import KINDS, Entry
from estate_complaints.rules.entries.intake import (
    FirstContact,
    Happening,
    Point,
    Received,
    Representative,
    Subject,
)
from estate_complaints.rules.entries.joining import Sight
from estate_complaints.rules.handlers import advisers, may_handle
from estate_complaints.rules.policy.policy import Lists, Policy
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.steps import Step

WORDS = st.sampled_from(["The lift is out of order.", "漏水 🚿", '<b>&amp;"', "שלום"]) | st.text(
    min_size=1, max_size=20
)
Some = st.SearchStrategy[Any]


def complaints(policy: Policy) -> st.SearchStrategy[Received]:
    """Any complaint somebody could take down on 1 March 2027, placed at its stage."""
    lists = policy.lists
    days = st.none() | st.dates(date(2024, 1, 1), date(2027, 3, 1))
    nobody = st.none() | st.just(1)
    return st.builds(
        Received,
        edition=st.just(policy.key),
        stage=st.sampled_from(sorted({line.stage for line in policy.entry})),
        channel=_word(lists, "channels"),
        complainant_kind=_word(lists, "complainant_kinds"),
        complainant=nobody,
        complainant_member=st.none(),
        representative=st.none() | st.builds(Representative, name=WORDS),
        happened=st.builds(Happening, first=days, last=days),
        points=st.lists(st.builds(Point, wrong=WORDS, wanted=st.just("") | WORDS), max_size=2).map(
            tuple
        ),
        subject=st.builds(
            Subject,
            kind=_word(lists, "subject_kinds"),
            service=st.sampled_from(["", "repairs"]),
            member=st.none() | st.integers(1, 12),
        ),
        first_contact=st.builds(FirstContact, tried=st.sampled_from(["yes", "no"])),
        summary=st.just("") | WORDS,
    )


def entries_for(scene: Scene, step: Step) -> st.SearchStrategy[Entry]:
    """What a person might fill into a step, from the lists the screen would show."""
    kind = KINDS[step.kind]
    hints = get_type_hints(kind, include_extras=True)
    fields: dict[str, Some] = {}
    for field in msgspec.structs.fields(kind):
        if field.name in step.given:
            fields[field.name] = st.just(step.given[field.name])
        elif field.required or not _given(hints[field.name]):
            fields[field.name] = _filled(scene, step, hints[field.name], field.required)
    return st.builds(kind, **fields)


def _filled(scene: Scene, step: Step, hint: Any, needed: bool) -> Some:
    plain, choose = _shape(hint)
    several = get_origin(plain) is tuple
    if choose and choose != "members":
        chosen = _chosen(scene, choose)
        if several:
            return st.lists(chosen, min_size=int(needed), max_size=2, unique=True).map(tuple)
        return chosen if needed else chosen | st.just(_nothing(plain))
    if choose == "members":
        one = _members(scene, step)
        return st.lists(one, min_size=1, max_size=4, unique=True).map(tuple) if several else one
    if several:
        return st.lists(WORDS, min_size=1, max_size=2, unique=True).map(tuple)
    if plain is bool:
        return st.booleans()
    if plain is int:
        return st.integers(0, 400)
    if date in (plain, *get_args(plain)):
        days = st.integers(-10, 60).map(lambda days: scene.today + timedelta(days=days))
        return days if needed else days | st.none()
    return WORDS if needed else WORDS | st.just("")


def _given(hint: Any) -> bool:
    """Whether the program fills a field in, or nobody is asked for it."""
    notes = (part for part in getattr(hint, "__metadata__", ()) if isinstance(part, msgspec.Meta))
    return all((note.extra or {}).get("given", True) for note in notes)


def _shape(hint: Any) -> tuple[Any, str]:
    """The type of a field without its label, and the list it is chosen from."""
    for part in getattr(hint, "__metadata__", ()):
        if isinstance(part, msgspec.Meta):
            return get_args(hint)[0], str((part.extra or {}).get("choose", ""))
    return hint, ""


def _nothing(plain: Any) -> Any:
    return plain() if plain in (int, Sight) else ""


def _word(lists: Lists, name: str) -> st.SearchStrategy[str]:
    return st.sampled_from([term.id for term in getattr(lists, name)] or [""])


def _members(scene: Scene, step: Step) -> st.SearchStrategy[int]:
    suitable = [member.id for member in may_handle(scene, step.stage)]
    everybody = [member.id for member in scene.office.members]
    return st.sampled_from((suitable or everybody) * 2 + everybody)


def _chosen(scene: Scene, name: str) -> Some:
    case = scene.case
    struck = struck_numbers(case.history)
    listed: dict[str, list[Any]] = {
        "advisers": [member.id for member in advisers(scene, scene.case.stage)],
        "invitations": [way.id for way in scene.policy.invitations],
        "points": [point.number for point in case.points],
        "actions": [promise.number for promise in case.promises if not promise.done_on],
        "entries": [line.number for line in case.history[1:] if line.number not in struck],
        "services": [service.id for service in scene.office.services],
        "earlier": [3, 40],
        "correctable": ["summary", "happened_on", "held_at"],
        "editions": [one.key for one in scene.editions if one.key != scene.policy.key],
        "colleagues": [member.id for member in scene.office.members],
        "joinable": [Sight(3, 1), Sight(40, 2)],
        "joined_with": [Sight(made.entry.partner, 1) for made in case.joints],
        "approvers": [member.id for member in scene.office.members],
        "parties": ["complainant", "representative", "other"],
        "mediation_parties": list(scene.mediation.parties if scene.mediation else ()),
    }
    if name in listed:
        return st.sampled_from(listed[name] or [Sight() if name == "joined_with" else 0])
    return _word(scene.policy.lists, name)
