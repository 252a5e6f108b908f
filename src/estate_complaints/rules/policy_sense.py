"""Finds what contradicts itself in a policy whose every key is well-formed."""

from collections.abc import Iterable, Mapping
from typing import Any

from estate_complaints.rules.entries import KINDS
from estate_complaints.rules.policy import ClockRule, Policy, Stage

CASE_MOMENTS = ("received", "recorded", "closed", "completed")
"""Moments of a whole complaint, written "case.received" in a clock."""

STAGE_MOMENTS = (
    "entered",
    "requested",
    "acknowledged",
    "contacted",
    "outcome",
    "written_outcome",
    "outcome_reached_them",
)
"""Moments of one stage, written "local.requested" in a clock."""


def contradictions(policy: Policy, checks: Mapping[str, object] | None = None) -> Iterable[str]:
    """Yield one sentence for each reference that leads nowhere and each thing said twice.

    `checks` are the names a rule may use; None leaves them unlooked at.
    """
    yield from _said_twice(policy)
    yield from _unknown_clauses(policy)
    for stage in policy.stages:
        yield from _about_stage(policy, stage)
    for clock in policy.clocks:
        yield from _about_clock(policy, clock)
    yield from _about_rules(policy, checks)
    yield from _about_letters(policy)
    yield from _unreachable(policy)


def _ids(parts: Iterable[Any]) -> set[str]:
    return {part.id for part in parts}


def _said_twice(policy: Policy) -> Iterable[str]:
    for table in ("clauses", "roles", "stages", "clocks", "letters"):
        seen: set[str] = set()
        for part in getattr(policy, table):
            if part.id in seen:
                yield f"Table “{table}”: “{part.id}” stands there twice."
            seen.add(part.id)


def _clauses_used(part: Any, where: str) -> Iterable[tuple[str, str]]:
    """Yield (place, clause) for every clause named anywhere inside a part."""
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if name == "clause" or name.endswith("_clause"):
            yield f"{where}, {name}", value
        elif hasattr(value, "__struct_fields__"):
            yield from _clauses_used(value, f"{where}, {name}")
        elif isinstance(value, tuple):
            for item in value:
                if hasattr(item, "__struct_fields__"):
                    label = getattr(item, "id", "")
                    yield from _clauses_used(item, f"{where}, {name} “{label}”")


def _unknown_clauses(policy: Policy) -> Iterable[str]:
    known = _ids(policy.clauses)
    for where, clause in _clauses_used(policy, "The file"):
        if clause and clause not in known:
            yield f"{where}: there is no clause “{clause}”."


def _about_stage(policy: Policy, stage: Stage) -> Iterable[str]:
    where = f"Stage “{stage.id}”"
    stages, roles = _ids(policy.stages), _ids(policy.roles)
    handlers = stage.handlers
    before = (stage.follows, handlers.more_senior_than, *handlers.not_from)
    for name in before:
        if name and name not in stages:
            yield f"{where}: there is no stage “{name}”."
    for role in (*handlers.roles, *handlers.all_of, handlers.instead):
        if role and role not in roles:
            yield f"{where}: there is no role “{role}”."


def _about_clock(policy: Policy, clock: ClockRule) -> Iterable[str]:
    where = f"Clock “{clock.id}”"
    stages = _ids(policy.stages)
    if clock.stage and clock.stage not in stages:
        yield f"{where}: there is no stage “{clock.stage}”."
    if clock.after and clock.after not in _ids(policy.clocks):
        yield f"{where}: there is no clock “{clock.after}”."
    for moment in (clock.starts, *clock.stops):
        holder, _, what = moment.partition(".")
        known = CASE_MOMENTS if holder == "case" else STAGE_MOMENTS
        if holder != "case" and holder not in stages:
            yield f"{where}: “{moment}” begins with no stage of this policy, nor with “case”."
        elif what not in known:
            yield f"{where}: “{moment}” ends with no moment known; use {', '.join(known)}."


def _about_rules(policy: Policy, checks: Mapping[str, object] | None) -> Iterable[str]:
    stages = _ids(policy.stages)
    for rule in policy.rules:
        where = f"Rule “{rule.id}”"
        for kind in rule.on:
            if kind not in KINDS:
                yield f"{where}: “{kind}” is not a kind of entry."
        for stage in rule.stages:
            if stage not in stages:
                yield f"{where}: there is no stage “{stage}”."
        if checks is not None and rule.check not in checks:
            yield f"{where}: “{rule.check}” is not a check this program knows."


def _about_letters(policy: Policy) -> Iterable[str]:
    stages, roles = _ids(policy.stages), _ids(policy.roles)
    for letter in policy.letters:
        where = f"Letter “{letter.id}”"
        if letter.stage and letter.stage not in stages:
            yield f"{where}: there is no stage “{letter.stage}”."
        if letter.step not in KINDS:
            yield f"{where}: “{letter.step}” is not a kind of entry."
        for role in letter.approved_by:
            if role not in roles:
                yield f"{where}: there is no role “{role}”."


def _unreachable(policy: Policy) -> Iterable[str]:
    stages = _ids(policy.stages)
    entered = {line.stage for line in policy.entry}
    for name in sorted(entered - stages):
        yield f"Table “entry”: there is no stage “{name}”."
    if not entered:
        yield "Table “entry”: no stage is named at which a complaint starts."
    for stage in policy.stages:
        if stage.id not in entered and not stage.follows:
            yield f"Stage “{stage.id}”: no complaint can ever reach it."
        chain, here = {stage.id}, stage
        while here.follows in stages:
            here = policy.stage(here.follows)
            if here.id in chain:
                yield f"Stage “{stage.id}”: it follows itself in a circle."
                break
            chain.add(here.id)
