"""A policy's limits of time in words: how long, from when, for whom, and what moves them."""

from __future__ import annotations

from collections.abc import Iterable

from estate_complaints.office.policy.policy_working import Working
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.reckoning import in_words
from estate_complaints.rules.policy.policy import ClockRule, Policy

_BINDS = {
    "office": "for the office",
    "resident": "for the complainant",
    "outside": "for the other body",
    "nobody": "",
}
_KINDS = {
    "target": "This is an aim.",
    "closure": "After that the complaint can be closed.",
    "not_before": "Before that it is not possible.",
}
_CHOSEN = {
    "meeting": "At the Board's next meeting, by the office's own list of meetings.",
    "review": "On the day that was set when a decision was recorded.",
}
_STRENGTHS = {"normally": "The policy says “normally”.", "should": "The policy says “should”."}
_EXTENDS = {
    "holding_letter": "A holding letter can extend it.",
    "request": "It can be extended for somebody who asks in time.",
}
NO_LIMIT = "As soon as it can be done; the policy sets no time limit."


def clocks(policy: Policy) -> Iterable[tuple[str, Working]]:
    """Yield every limit of time with its clause."""
    for clock in policy.clocks:
        yield clock.clause, Working("clock", clock.name, clock_in_words(policy, clock))


def clock_in_words(policy: Policy, clock: ClockRule) -> str:
    """Return how a limit of time works, such as "20 working days from the request, …"."""
    parts = (
        _length(clock),
        _lenient(clock),
        _within(policy, clock),
        _only_for(policy, clock),
        *_remarks(clock),
        *_further(clock),
    )
    return " ".join(filter(None, parts))


def _length(clock: ClockRule) -> str:
    if clock.kind in _CHOSEN and clock.amount is None:
        return _CHOSEN[clock.kind]
    if clock.repeats:
        return f"At the interval that was agreed, from {clock.starts_words}."
    if clock.amount is None:
        return NO_LIMIT
    if clock.amount == 0:
        return f"At once after {clock.starts_words}."
    whom = _BINDS[clock.binds]
    how_long = f"{in_words(clock.amount, clock.unit)} from {clock.starts_words}"
    if clock.words:
        how_long = f"{clock.words}, counted as {how_long}"
    return f"{how_long}, {whom}." if whom else f"{how_long}."


def _further(clock: ClockRule) -> Iterable[str]:
    """What stands beside the length itself: a later limit, a cap, a meeting."""
    for span in clock.later_of:
        yield f"Or {in_words(span.amount, span.unit)} from {span.starts_words}, if that is later."
    if clock.longest_extension is not None:
        yield f"It can be moved by {in_words(clock.longest_extension, clock.unit)} at most."
    if clock.extended_at_most is not None:
        yield f"It can be moved {uk_dates.count(clock.extended_at_most, 'time')} at most."
    if clock.kind == "meeting" and clock.amount is not None:
        yield "A meeting fixed within that time is the date."
    if clock.presumed_from:
        yield "Until that has happened it is counted from the last day on which it should."
    if clock.unneeded:
        yield "It is over as soon as it shows that nothing was asked."


def _lenient(clock: ClockRule) -> str:
    if clock.lenient_unit is None or clock.amount is None:
        return ""
    return f"Up to {in_words(clock.amount, clock.lenient_unit)} it is still accepted."


def _within(policy: Policy, clock: ClockRule) -> str:
    if not clock.within:
        return ""
    return f"The earlier of this and “{policy.clock(clock.within).name}” holds."


def _only_for(policy: Policy, clock: ClockRule) -> str:
    def named(lists: str, ids: tuple[str, ...]) -> str:
        return " or ".join(f"“{policy.term(lists, name).name}”" for name in ids)

    about, not_about = named("subject_kinds", clock.about), named("subject_kinds", clock.not_about)
    scopes = named("scopes", clock.scopes)
    return " ".join(
        filter(
            None,
            (
                about and f"It runs only for a complaint about {about}.",
                not_about and f"It does not run for a complaint about {not_about}.",
                scopes and f"It runs once the decision is {scopes}.",
            ),
        )
    )


def _remarks(clock: ClockRule) -> Iterable[str]:
    if clock.amount:
        yield _KINDS.get(clock.kind, "")
        yield _STRENGTHS.get(clock.strength, "")
    yield _EXTENDS.get(clock.extends, "")
    yield "With recorded support it is possible earlier." if clock.earlier_if else ""
    yield "Mediation stops it." if clock.pauses and clock.amount else ""
    if clock.roll == "next_working_day":
        yield "A last day that is no working day moves to the next one."
