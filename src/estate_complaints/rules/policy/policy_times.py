"""Finds what contradicts itself in a policy's limits of time, and names the moments they know."""

from collections.abc import Iterable, Mapping
from typing import Any

from estate_complaints.rules.days.reckoning import Unit
from estate_complaints.rules.policy.policy import ClockRule, Policy

CASE_MOMENTS = (
    "received",
    "recorded",
    "happened",
    "known",
    "informed",
    "refused",
    "appealed",
    "appeal_decided",
    "referred",
    "closed",
    "forwarded",
    "to_board",
    "minuted",
    "explained",
    "completed",
)
"""Moments of a whole complaint, written "case.received" in a clock."""

STAGE_MOMENTS = (
    "entered",
    "requested",
    "acknowledged",
    "contacted",
    "extended",
    "invited",
    "meeting_held",
    "on_papers",
    "met",
    "outcome",
    "written_outcome",
    "outcome_reached_them",
    "upheld",
)
"""Moments of one stage, written "local.requested" in a clock."""

TEN_YEARS: Mapping[Unit, int] = {"days": 3652, "working_days": 2600, "weeks": 521, "months": 120}
"""What no limit of a policy can be longer than: the calendar has an end."""


def ids(parts: Iterable[Any]) -> set[str]:
    """Return the identifiers of the parts of a policy."""
    return {part.id for part in parts}


def none_such(where: str, what: str, names: Iterable[str], known: Iterable[str]) -> Iterable[str]:
    """Yield a sentence for each name that is none of those known."""
    for name in names:
        if name and name not in known:
            yield f"{where}: there is no {what} “{name}”."


def too_long(where: str, amount: int, unit: Unit) -> Iterable[str]:
    """Yield a sentence for a length of time that the calendar cannot hold."""
    if amount > TEN_YEARS[unit]:
        yield f"{where}, amount: more than ten years cannot be counted."


def about_clock(policy: Policy, clock: ClockRule) -> Iterable[str]:
    """Yield one sentence for each thing in a clock that leads nowhere or contradicts another."""
    where = f"Table “clocks” “{clock.id}”"
    stages, subjects = ids(policy.stages), ids(policy.lists.subject_kinds)
    yield from none_such(f"{where}, stage", "stage", [clock.stage], stages)
    clocks, decisions = ids(policy.clocks), ids(policy.lists.decisions)
    yield from none_such(f"{where}, after", "clock", [clock.after], clocks)
    yield from none_such(f"{where}, within", "clock", [clock.within], clocks)
    yield from none_such(f"{where}, presumed_from", "clock", [clock.presumed_from], clocks)
    yield from none_such(f"{where}, decisions", "decision", clock.decisions, decisions)
    yield from none_such(f"{where}, about", "kind of subject", clock.about, subjects)
    yield from none_such(f"{where}, not_about", "kind of subject", clock.not_about, subjects)
    scopes = ids(policy.lists.scopes)
    yield from none_such(f"{where}, scopes", "decision on scope", clock.scopes, scopes)
    lengths = [(clock.amount or 0, clock.unit), (clock.longest_extension or 0, clock.unit)]
    for amount, unit in (*lengths, *((span.amount, span.unit) for span in clock.later_of)):
        yield from too_long(where, amount, unit)
    yield from _about_others(policy, clock, where)
    yield from _about_moments(where, clock, stages)
    yield from _at_odds(where, clock)


def _about_others(policy: Policy, clock: ClockRule, where: str) -> Iterable[str]:
    """Yield where a clock leans on another one that leans on a third, or that comes only later."""
    if clock.within in {one.id for one in policy.clocks if one.within}:
        yield f"{where}, within: “{clock.within}” has a “within” itself; name the outermost clock."
    order = [one.id for one in policy.clocks]
    if clock.after in order[order.index(clock.id) :]:
        yield f"{where}, after: “{clock.after}” has to stand before it."


def _about_moments(where: str, clock: ClockRule, stages: set[str]) -> Iterable[str]:
    further = (span.starts for span in clock.later_of)
    for moment in (clock.starts, *clock.stops, *clock.unneeded, *further):
        holder, _, what = moment.partition(".")
        known = CASE_MOMENTS if holder == "case" else STAGE_MOMENTS
        if holder != "case" and holder not in stages:
            yield f"{where}: “{moment}” begins with no stage of this policy, nor with “case”."
        elif what not in known:
            yield f"{where}: “{moment}” ends with no moment known; use {', '.join(known)}."


def _at_odds(where: str, clock: ClockRule) -> Iterable[str]:
    """Yield what one key of a clock asks for and another one takes away."""
    capped = clock.longest_extension is not None or clock.extended_at_most is not None
    if capped and not clock.extends:
        yield f"{where}: an extension is capped, and “extends” does not say who gives one."
    if clock.later_of and clock.amount is None:
        yield f"{where}, later_of: “amount” is missing, so there is nothing to be later than."
    if clock.called and clock.kind != "meeting":
        yield f"{where}, called: only a clock of the kind “meeting” can be called."
    at_one_stage = clock.called or (clock.kind == "meeting" and clock.amount is not None)
    if at_one_stage and not clock.stage:
        yield f"{where}: “stage” has to say which stage the meeting belongs to."
    if clock.repeats and not clock.stage:
        yield f"{where}, repeats: “stage” has to say at which stage the interval is agreed."
