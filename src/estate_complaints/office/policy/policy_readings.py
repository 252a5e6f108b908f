"""How the office reads its policy: each unclear passage, its readings, and what each comes to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from estate_complaints.office.desk import Desk
from estate_complaints.office.policy.editions import export_text, latest
from estate_complaints.office.policy.policy_differences import Difference, differences
from estate_complaints.rules.clocks.worked_examples import Worked, worked
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.policy.policy import Ambiguity, Policy
from estate_complaints.rules.policy.policy_reader import read_otherwise
from estate_complaints.rules.policy.readings import Example

NO_DATE = "It moves no date."
_MOMENTS = {
    "case.received": "received",
    "case.recorded": "written down",
    "cause.first": "first happened",
    "cause.last": "last happened",
    "cause.known": "became known to them",
    "outcome": "outcome told",
    "written_outcome": "outcome in writing",
    "requested": "asked for",
    "acknowledged": "acknowledged",
}


@dataclass(frozen=True)
class AmbiguityRow:
    """One unclear passage in the list; `switchable` where it can be read otherwise here."""

    id: str
    cited: str
    question: str
    taken: str
    switchable: bool


@dataclass(frozen=True)
class ReadingRow:
    """One reading: what it says, the day it gives in the example, how, and what it changes.

    `day` is in words, and empty where the reading moves no date.
    """

    key: str
    says: str
    taken: bool
    limit: str
    day: str
    why: str
    changes: tuple[Difference, ...]


@dataclass(frozen=True)
class AmbiguityDetail:
    """An unclear passage with its clause, its example in words, and its readings."""

    row: AmbiguityRow
    clause: str
    note: str
    fixed: str
    example: str
    readings: tuple[ReadingRow, ...]


@dataclass(frozen=True)
class Readings:
    """Every unclear passage of the latest edition, and why the reader cannot change them."""

    edition: str
    rows: tuple[AmbiguityRow, ...]
    why_not: str


def readings_of(desk: Desk) -> Readings:
    """Return every unclear passage of the latest edition. Raises StorageUnavailable."""
    desk.read_policies()
    policy = latest(desk)
    may = desk.book.writer.is_administrator
    return Readings(
        edition=policy.about.edition,
        rows=tuple(_row(policy, one) for one in policy.ambiguities),
        why_not="" if may else "Only an administrator can read the policy otherwise.",
    )


def reading_detail(desk: Desk, ambiguity: str) -> AmbiguityDetail:
    """Work one passage out under each of its readings. Raises LookupError for none of that name."""
    policy = latest(desk)
    one = {one.id: one for one in policy.ambiguities}[ambiguity]
    text = export_text(desk, policy.key)
    return AmbiguityDetail(
        row=_row(policy, one),
        clause=policy.clause(one.clause).text,
        note=one.note,
        fixed=one.fixed,
        example=_example(policy, one.example) if one.example else "",
        readings=tuple(_readings(desk, policy, one, text)),
    )


def _row(policy: Policy, one: Ambiguity) -> AmbiguityRow:
    cited = policy.cite(one.clause)
    return AmbiguityRow(one.id, cited, one.question, one.taken, bool(one.readings))


def _readings(desk: Desk, policy: Policy, one: Ambiguity, text: str) -> Iterable[ReadingRow]:
    for reading in one.readings:
        taken = reading.key == one.chosen
        other = policy if taken else read_otherwise(text, one.id, reading.key)
        found = worked(other, desk.calendar, one, reading.key)
        yield ReadingRow(
            key=reading.key,
            says=reading.says,
            taken=taken,
            limit=found.name if found else "",
            day=_day(found) if found else "",
            why=found.why + "." if found else NO_DATE,
            changes=tuple(c for c in differences(policy, other) if c.part != "Reading"),
        )


def _day(found: Worked) -> str:
    if found.due is None:
        return "no day"
    lenient = f", accepted until {uk_dates.short(found.lenient)}" if found.lenient else ""
    return uk_dates.short(found.due) + lenient


def _example(policy: Policy, example: Example) -> str:
    """Tell the days of an example, such as "Received: Fri 18 Dec 2026; …"."""
    told = [
        f"{_moment(policy, name)}: {uk_dates.short(date.fromisoformat(day))}"
        for name, day in example.days.items()
    ]
    if example.sent:
        told[-1] += f", {policy.term('deliveries', example.sent).words}"
    if example.mediation:
        first, last = map(date.fromisoformat, example.mediation)
        told.append(f"mediation: {uk_dates.span(first, last)}")
    said = "; ".join(told)
    return f"{said[:1].upper()}{said[1:]}." if said else ""


def _moment(policy: Policy, name: str) -> str:
    if name in _MOMENTS:
        return _MOMENTS[name]
    stage, _, what = name.partition(".")
    return f"{policy.stage(stage).name}, {_MOMENTS.get(what, what.replace('_', ' '))}"
