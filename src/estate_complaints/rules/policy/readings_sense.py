"""Finds what contradicts itself in the readings of a policy and in their worked examples."""

from collections.abc import Iterable
from datetime import date

from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.readings import Ambiguity, Example


def unreadable(policy: Policy) -> Iterable[str]:
    """Yield one sentence for each ambiguity without a reading, or with one that leads nowhere."""
    for one in policy.ambiguities:
        where = f"Table “ambiguities” “{one.id}”"
        yield from _about_choice(one, where)
        if one.example is not None:
            yield from _about_example(policy, one, one.example, f"{where}, example")


def _about_choice(one: Ambiguity, where: str) -> Iterable[str]:
    keys = [reading.key for reading in one.readings]
    if not keys:
        if not one.reading:
            yield f"{where}: “reading” is missing, or two “readings” of which one is “chosen”."
        if one.chosen:
            yield f"{where}, chosen: there are no “readings” to choose from."
        return
    if len(keys) < 2 or len(set(keys)) < len(keys):
        yield f"{where}, readings: at least two are needed, each with a “key” of its own."
    if one.chosen not in keys:
        yield f"{where}, chosen: “{one.chosen}” is none of {', '.join(keys)}."
    if one.reading or one.fixed:
        yield f"{where}: what “readings” say stands there; leave “reading” and “fixed” out."


def _about_example(policy: Policy, one: Ambiguity, example: Example, where: str) -> Iterable[str]:
    clocks = {clock.id for clock in policy.clocks}
    for name in (example.clock, *(reading.clock for reading in one.readings)):
        if name and name not in clocks:
            yield f"{where}: there is no clock “{name}”."
    if example.sent and example.sent not in {term.id for term in policy.lists.deliveries}:
        yield f"{where}, sent: there is no way of sending “{example.sent}”."
    if len(example.mediation) not in (0, 2):
        yield f"{where}, mediation: the first and the last day are needed."
    for day in (*example.days.values(), *example.mediation):
        try:
            date.fromisoformat(day)
        except ValueError:
            yield f"{where}: “{day}” is no day written like 2027-01-06."
