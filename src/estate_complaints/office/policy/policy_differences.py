"""What differs between two editions of a policy, part by part, in the office's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from estate_complaints.office.policy import policy_stages
from estate_complaints.office.policy.policy_clocks import clock_in_words
from estate_complaints.office.policy.policy_file import STRICT
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import CONFIDENTIAL, KINDS
from estate_complaints.rules.policy.policy import Letter, Policy, Role, Term


@dataclass(frozen=True)
class Difference:
    """One thing that is not as it was: `was` is empty for what is new, `now` for what is gone."""

    part: str
    name: str
    was: str
    now: str


@dataclass(frozen=True)
class _Piece:
    """A part of a policy: what kind, called what, in words, and the part itself."""

    part: str
    key: object
    name: str
    words: str
    itself: Any = None


def differences(before: Policy, after: Policy) -> tuple[Difference, ...]:
    """Return everything that differs between two editions, in the order of a policy file.

    Edition, first day and the order of things are left out.
    """
    was = {(piece.part, piece.key): piece for piece in _pieces(before)}
    now = {(piece.part, piece.key): piece for piece in _pieces(after)}
    places = [*now, *(place for place in was if place not in now)]
    found = (_difference(was.get(place), now.get(place)) for place in places)
    return tuple(one for one in found if one is not None)


def _difference(was: _Piece | None, now: _Piece | None) -> Difference | None:
    piece = now or was
    if piece is None or was == now:
        return None
    told = [(one.words if one else "") for one in (was, now)]
    if told[0] == told[1] and was and now:
        told = [_fields(was.itself, now.itself), _fields(now.itself, was.itself)]
    if told[0] == told[1] and was and now:
        told = [was.name, now.name]
    return None if told[0] == told[1] else Difference(piece.part, piece.name, told[0], told[1])


def _fields(one: Any, other: Any) -> str:
    """Return what of a part is not as in another, by its keys, where words say the same."""
    if one is None or other is None:
        return ""
    names = (name for name in one.__struct_fields__ if getattr(one, name) != getattr(other, name))
    return "; ".join(f"{name.replace('_', ' ')}: {_value(getattr(one, name))}" for name in names)


def _value(value: Any) -> str:
    if isinstance(value, tuple):
        return uk_dates.join(map(str, value)) or "nothing"
    return "nothing" if value in (None, "") else str(value)


def _pieces(policy: Policy) -> Iterator[_Piece]:
    yield from _about(policy)
    for clause in policy.clauses:
        yield _Piece("Clause", clause.id, clause.label, clause.text, clause)
    for one in policy.ambiguities:
        yield _Piece("Reading", one.id, one.question, one.taken)
    for role in policy.roles:
        yield _Piece("Role", role.id, role.name, _role(role), role)
    yield from _stages(policy)
    for clock in policy.clocks:
        yield _Piece("Time limit", clock.id, clock.name, clock_in_words(policy, clock), clock)
    yield from _checks(policy)
    for letter in policy.letters:
        yield from _letter(policy, letter)
    yield from _beyond(policy)
    yield from _confidential(policy)
    for name in policy.lists.__struct_fields__:
        title = policy_stages.LISTS[name]
        for term in getattr(policy.lists, name):
            yield _Piece(title, term.id, term.name, _term(term), term)


def _confidential(policy: Policy) -> Iterator[_Piece]:
    for record in policy.confidential:
        yield _Piece("Confidential record", record.id, record.name, record.others, record)
        for step in record.steps:
            name = f"{record.name}: {CONFIDENTIAL[step.kind].said}"
            yield _Piece("Confidential record", (record.id, step.kind), name, step.says, step)


def _about(policy: Policy) -> Iterator[_Piece]:
    titles = {
        "title": "Title",
        "organisation": "Organisation",
        "description": "Description",
        "register": "Name of the register",
        "reference": "Numbers of complaints",
    }
    for name, title in titles.items():
        yield _Piece("The policy", name, title, str(getattr(policy.about, name)))
    yield _Piece("The policy", "head", "Head of the office", policy.role(policy.about.head).name)
    if policy.about.record_keeper:
        keeper = policy.role(policy.about.record_keeper).name
        yield _Piece("The policy", "record_keeper", "Keeper of the record", keeper)


def _role(role: Role) -> str:
    kinds = (("board", "of the Board"), ("outside", "not of the organisation"))
    marks = [words for name, words in kinds if getattr(role, name)]
    return ", ".join([role.name, f"rank {role.rank}", *marks])


def _stages(policy: Policy) -> Iterator[_Piece]:
    for place, line in enumerate(policy.entry):
        name = f"Starts at {policy.stage(line.stage).name}"
        yield _Piece("Where a complaint starts", place, name, line.why, line)
    for stage in policy.stages:
        words = " ".join(made.says for _, made in policy_stages.stage(policy, stage))
        yield _Piece("Stage", stage.id, stage.name, words, stage)


def _checks(policy: Policy) -> Iterator[_Piece]:
    for rule in policy.rules:
        steps = uk_dates.join(KINDS[kind].said for kind in rule.on)
        name = f"{rule.id}, {steps}"
        words = f"{STRICT[rule.level]}: {rule.says}"
        yield _Piece("Check", (rule.id, rule.on, rule.stages, rule.check), name, words, rule)


def _letter(policy: Policy, letter: Letter) -> Iterator[_Piece]:
    approved = " or ".join(policy.role(role).name for role in letter.approved_by)
    facts = (letter.heading, letter.template, f"approved by {approved}" if approved else "")
    yield _Piece("Letter", letter.id, letter.title, ", ".join(filter(None, facts)))
    for name, text in letter.paragraphs.items():
        title = f"{letter.title}, {name.replace('_', ' ')}"
        yield _Piece("Words of a letter", (letter.id, name), title, text)
    for duty in letter.duties:
        words = f"{STRICT[duty.level]}: {duty.says}"
        title = f"{letter.title}, {duty.needs.replace('_', ' ')}"
        yield _Piece("Duty of a letter", (letter.id, duty.needs), title, words, duty)


def _beyond(policy: Policy) -> Iterable[_Piece]:
    for place, (_, made) in enumerate(policy_stages.beyond(policy)):
        yield _Piece("Beyond the stages", (made.where, place), made.where, made.says)
    if policy.age_limit:
        counted = f"counted from the {policy.age_limit.counts_from} day it happened"
        yield _Piece("Time limit", "age_limit", "How old it may be", counted, policy.age_limit)


def _term(term: Term) -> str:
    marks = (
        ("written", "counts as in writing"),
        ("upheld", "finds for the complainant"),
        ("excludes", "takes the complaint out of the policy"),
        ("meeting", "is a meeting"),
    )
    told = [words for name, words in marks if getattr(term, name)]
    if term.travels:
        told.append(f"counts as received after {uk_dates.count(term.travels, 'working day')}")
    return ", ".join([term.name, *told])
