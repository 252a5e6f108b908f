"""Tells the history in plain words: every field by its label, every name spelled out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, get_type_hints

import msgspec

from estate_complaints.office.rows import HistoryRow
from estate_complaints.rules.case.history import Recorded, struck_numbers
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import REPRESENTATIVE, SOMEBODY_ELSE
from estate_complaints.rules.entries.intake import DetailsCorrected, Received, StruckOut
from estate_complaints.rules.entries.joining import Joined, Separated, Sight
from estate_complaints.rules.fresh_look import put_aside, tells_of
from estate_complaints.rules.people import Office, Person
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.scene import Scene


def history_of(scene: Scene) -> tuple[HistoryRow, ...]:
    """Return every line of a case's history, the oldest first."""
    struck, aside = _struck(scene), put_aside(scene)
    rows = (row_of(scene, line, struck.get(line.number, "")) for line in scene.case.history)
    return tuple(
        replace(row, aside=tells_of(scene.case, line, aside))
        for row, line in zip(rows, scene.case.history, strict=True)
    )


def _struck(scene: Scene) -> dict[int, str]:
    """Say of each entry that no longer counts who struck it out, when and why."""
    history = scene.case.history
    numbers = struck_numbers(history)
    return {
        line.entry.number: f"Struck out on {uk_dates.short(line.day)} by"
        f" {scene.office.name_of(line.by)}: {line.entry.why.strip()}"
        for line in history
        if isinstance(line.entry, StruckOut) and line.number not in numbers
    }


def row_of(scene: Scene, line: Recorded, struck_by: str = "") -> HistoryRow:
    """Return one line of a history in words; `struck_by` says how it came not to count."""
    return HistoryRow(
        number=line.number,
        day=line.day,
        recorded_at=line.recorded_at,
        by=scene.office.name_of(line.by),
        said=_said(scene, line.entry),
        details=tuple(_details(scene, line.entry)),
        reasons=tuple((override.says, override.reason) for override in line.entry.overrides),
        struck=bool(struck_by),
        struck_by=struck_by,
    )


def _said(scene: Scene, entry: Entry) -> str:
    stage = str(getattr(entry, "stage", ""))
    where = f": {scene.policy.stage(stage).name}" if stage else ""
    return f"{entry.said}{where}"


def _details(scene: Scene, entry: Entry) -> Iterator[tuple[str, str]]:
    policy, office = scene.policy, scene.office
    if isinstance(entry, Received):
        yield from _taken_down(policy, office, entry)
        return
    if isinstance(entry, StruckOut):
        yield "What is struck out", _quoted(scene, entry.number)
        yield "Why", entry.why
        return
    if isinstance(entry, Joined | Separated):
        yield "With", entry.reference or f"complaint {entry.other.number}"
    if isinstance(entry, Joined):
        led = "this complaint" if entry.leads else entry.reference
        yield "Dealt with in", led
    for name, label, listed, answers in asked_fields(type(entry)):
        value = getattr(entry, _TOLD_BY.get(name, name))
        words = "no" if answers and value is False else _words(policy, office, listed, value)
        if words:
            yield label, words


def _quoted(scene: Scene, number: int) -> str:
    line = next((line for line in scene.case.history if line.number == number), None)
    if line is None:
        return f"entry {number}"
    return f"{_said(scene, line.entry)}, {uk_dates.short(line.day)}"


def _taken_down(policy: Policy, office: Office, entry: Received) -> Iterator[tuple[str, str]]:
    yield "How it came", policy.term("channels", entry.channel).name
    yield "Who complains", policy.term("complainant_kinds", entry.complainant_kind).name
    if entry.origin:
        yield "Comes of", entry.origin.reference
    if entry.reported_on:
        yield "First reported to us", uk_dates.short(entry.reported_on)
    for number, point in enumerate(entry.points, start=1):
        yield f"Point {number}", point.wrong
        if point.wanted:
            yield f"Point {number}, wanted", point.wanted
    about = entry.subject.name or office.name_of(entry.subject.member)
    if about:
        yield "About", about
    if entry.representative:
        yield "Represented by", entry.representative.name
    if entry.first_contact.what:
        yield "Tried at first contact", entry.first_contact.what
    if entry.note:
        yield "Note", entry.note


@cache
def asked_fields(kind: type[Entry]) -> tuple[tuple[str, str, str, bool], ...]:
    """Return each field of a kind that people fill in: its name, its label, its list, and more.

    The list is what it is chosen from, if anything; last is whether “no” is an answer to tell.
    """
    hints = get_type_hints(kind, include_extras=True)
    found = []
    for field in msgspec.structs.fields(kind):
        meta = _meta(hints[field.name])
        if meta is not None and meta.extra and not meta.extra.get("given"):
            listed, answers = str(meta.extra.get("choose", "")), field.required or field.default
            found.append((field.name, meta.title or field.name, listed, answers is True))
    return tuple(found)


def known_details(scene: Scene) -> Iterator[tuple[str, str, str]]:
    """Yield each detail of a complaint that holds something: its name, its label, its words."""
    for name, label, listed, _ in asked_fields(DetailsCorrected):
        if name in ("why", "cleared"):
            continue
        theirs = name in Person.__struct_fields__  # kept apart from what an earlier one needed
        value = scene.case.need(name) if theirs else scene.case.corrected(name)
        if words := _words(scene.policy, scene.office, listed, value):
            yield name, label, words


def _meta(hint: Any) -> msgspec.Meta | None:
    for part in getattr(hint, "__metadata__", ()):
        if isinstance(part, msgspec.Meta):
            return part
    return None


_TOLD_BY = {"dealt_with_in": "dealt_with_reference"}
"""Fields that hold a number nobody knows a complaint by, and the fields that tell it."""

_PEOPLE = ("members", "colleagues", "approvers", "assessors", "appointable")

# The complainant goes without saying, as in entries that were made before it was asked.
_PARTIES = {
    REPRESENTATIVE: "the representative",
    SOMEBODY_ELSE: "somebody else",
}


def _words(policy: Policy, office: Office, listed: str, value: Any) -> str:
    if isinstance(value, Sight) or value in (None, "", (), 0, False):
        return ""
    if value is True:
        return "yes"
    if isinstance(value, date):
        return uk_dates.short(value)
    if listed in _PEOPLE:
        numbers = value if isinstance(value, tuple) else (value,)
        return uk_dates.join([office.name_of(number) for number in numbers])
    if listed == "editions":
        return str(value).rpartition("/")[2]
    if listed == "correctable":
        labels = {name: label for name, label, _, _ in asked_fields(DetailsCorrected)}
        return uk_dates.join([labels.get(name, name) for name in value])
    if isinstance(value, tuple):
        return uk_dates.join([str(item) for item in value])
    if listed == "services":
        service = office.service(value)
        return service.name if service else str(value)
    if listed == "invitations":
        return policy.term("contact_ways", str(value)).name
    if listed == "parties":
        return _PARTIES.get(value, "")
    if listed and hasattr(policy.lists, listed) and value:
        return policy.term(listed, str(value)).name
    return str(value)
