"""Finds in a policy what the Complaint Handling Code asks: one measure for each kind of duty.

The Code's two stages are a policy's formal stages that count, in their order. Where the Code's
limit binds the office, a shorter one is stricter; its twelve months are the resident's, so there
a shorter one is looser. Lengths in different units are compared as calendar days.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from estate_complaints.reports.code_asks import (
    Ask,
    Found,
    Measure,
    Verdict,
    formal_stages,
    stage_of,
)
from estate_complaints.reports.code_letters import letter_says
from estate_complaints.rules.days.reckoning import Unit, in_words
from estate_complaints.rules.days.uk_dates import count, join
from estate_complaints.rules.entries import KINDS
from estate_complaints.rules.policy.policy import ClockRule, Policy, Rule, Stage

_DAYS: Final[Mapping[Unit, float]] = {
    "days": 1,
    "working_days": 7 / 5,
    "weeks": 7,
    "months": 365.25 / 12,
}
"""Calendar days in one of each unit, over a long time."""

_NO_STAGE = Found("silent", "", "The policy has no such stage.")
_NOTHING = "The policy says nothing of it."


def _compared(own: float, code: float) -> Verdict:
    """Say how a limit of the office compares with the Code's."""
    if abs(own - code) < 0.05:
        return "same"
    return "stricter" if own < code else "looser"


def _ours(policy: Policy, moments: Iterable[str]) -> ClockRule | None:
    """The office's deadline that one of the moments stops, before any without a length."""
    wanted = set(moments)
    found = [
        clock
        for clock in policy.clocks
        if clock.binds == "office" and clock.kind == "deadline" and not clock.about
        if wanted.intersection(clock.stops)
    ]
    return next((clock for clock in found if clock.amount is not None), next(iter(found), None))


def _acknowledging(policy: Policy, stage: Stage) -> ClockRule | None:
    return _ours(policy, [f"{stage.id}.acknowledged"])


def _answering(policy: Policy, stage: Stage) -> ClockRule | None:
    return _ours(policy, [f"{stage.id}.written_outcome", f"{stage.id}.outcome"])


def _acknowledgement(policy: Policy, ask: Ask, _ombudsman: str) -> Found:
    stage = stage_of(policy, ask)
    if stage is None:
        return _NO_STAGE
    clock = _acknowledging(policy, stage)
    if clock is None or clock.amount is None:
        clause = stage.acknowledged_clause if stage.acknowledged == "required" else ""
        return Found("silent", clause, f"No time limit is set for acknowledging {stage.name}.")
    verdict = _compared(clock.amount * _DAYS[clock.unit], ask.amount * _DAYS[ask.unit])
    within = in_words(clock.amount, clock.unit)
    says = f"{stage.name} is acknowledged within {within} of {clock.starts_words}."
    return Found(verdict, clock.clause, says)


def _response(policy: Policy, ask: Ask, _ombudsman: str) -> Found:
    stage = stage_of(policy, ask)
    if stage is None:
        return _NO_STAGE
    clock = _answering(policy, stage)
    if clock is None or clock.amount is None:
        clause = clock.clause if clock else ""
        return Found("silent", clause, f"No time limit is set for answering {stage.name}.")
    own = clock.amount * _DAYS[clock.unit]
    within = in_words(clock.amount, clock.unit)
    says = f"{stage.name} is answered within {within} of {clock.starts_words}"
    if clock.starts == f"{stage.id}.acknowledged":
        first = _acknowledging(policy, stage)
        if first is None or first.amount is None:
            return Found("looser", clock.clause, f"{says}, for which there is no time limit.")
        own += first.amount * _DAYS[first.unit]
    allowed = ask.acknowledged_in + ask.amount
    says = f"{says}; the Code allows {in_words(allowed, ask.unit)} from receipt in all."
    return Found(_compared(own, allowed * _DAYS[ask.unit]), clock.clause, says)


def _extension(policy: Policy, ask: Ask, _ombudsman: str) -> Found:
    stage = stage_of(policy, ask)
    clock = _answering(policy, stage) if stage else None
    if stage is None or clock is None:
        return _NO_STAGE if stage is None else Found("silent", "", _NOTHING)
    if not clock.extends:
        return Found("stricter", clock.clause, f"{stage.name} cannot be extended.")
    if clock.longest_extension is None:
        says = f"{stage.name} can be extended, and no longest extension is set."
        return Found("looser", clock.clause, says)
    longest = clock.longest_extension * _DAYS[clock.unit]
    says = f"{stage.name} is extended by {in_words(clock.longest_extension, clock.unit)} at most."
    return Found(_compared(longest, ask.amount * _DAYS[ask.unit]), clock.clause, says)


def _updates(policy: Policy, _ask: Ask, _ombudsman: str) -> Found:
    clock = next((clock for clock in policy.clocks if clock.repeats), None)
    if clock is None:
        return Found("silent", "", _NOTHING)
    return Found("same", clock.clause, "It is agreed how often they hear from us.")


def _age_limit(policy: Policy, ask: Ask, _ombudsman: str) -> Found:
    age = policy.age_limit
    if age is None:
        return Found("stricter", "", "No complaint is too old for this policy.")
    verdict = _compared(ask.amount * _DAYS[ask.unit], age.amount * _DAYS[age.unit])
    says = f"Complaints are accepted up to {in_words(age.amount, age.unit)} after what happened."
    return Found(verdict, age.clause, says)


def _knowledge(policy: Policy, _ask: Ask, _ombudsman: str) -> Found:
    age = policy.age_limit
    if age is None:
        return Found("stricter", "", "No complaint is too old for this policy.")
    if age.from_knowledge:
        return Found("same", age.clause, "It counts from the day they came to know of it.")
    return Found("silent", age.clause, "It counts from the day it happened, whenever it was known.")


def _no_extra_stages(policy: Policy, _ask: Ask, _ombudsman: str) -> Found:
    formal = {one.id for one in formal_stages(policy)}
    extra = [one for one in policy.stages if one.id not in formal and not one.kept_by]
    if not extra:
        return Found("same", policy.stages[0].clause, "Every stage is a formal one.")
    named = join(one.name for one in extra)
    counted = any(one.counts for one in extra)
    beside = "" if counted else " It is beside the stages, so whether the Code allows it is open."
    says = f"There is a further stage that is not a formal one: {named}.{beside}"
    return Found("looser", extra[0].clause, says)


def _number_of_stages(policy: Policy, ask: Ask, _ombudsman: str) -> Found:
    counted = [one for one in policy.stages if one.counts and not one.kept_by]
    says = f"There {'is' if len(counted) == 1 else 'are'} {count(len(counted), 'stage')}: "
    says += f"{join(one.name for one in counted) or 'none is counted'}."
    clause = (counted or policy.stages)[-1].clause
    return Found(_compared(len(counted), ask.amount), clause, says)


def _no_reasons_asked(policy: Policy, ask: Ask, _ombudsman: str) -> Found:
    stage = stage_of(policy, ask)
    if stage is None:
        return _NO_STAGE
    asked = next((rule for rule in policy.rules if _asks_why(rule, stage)), None)
    if asked is not None:
        return Found("looser", asked.clause, f"A request for {stage.name} should say why.")
    return Found("same", stage.request_clause, f"{stage.name} can be asked for without reasons.")


def _asks_why(rule: Rule, stage: Stage) -> bool:
    here = not rule.stages or stage.id in rule.stages
    why = rule.check == "field_empty" and rule.values.get("field") == "why"
    return "escalation_requested" in rule.on and here and why


def _another_person(policy: Policy, ask: Ask, _ombudsman: str) -> Found:
    stage = stage_of(policy, ask)
    if stage is None:
        return _NO_STAGE
    who = stage.handlers
    if stage.follows and stage.follows in (*who.not_from, who.more_senior_than):
        return Found("same", who.clause, who.says)
    return Found("silent", who.clause, f"Nothing keeps the same person from {stage.name}.")


def _check(policy: Policy, ask: Ask, _ombudsman: str) -> Found:
    rules = [rule for rule in policy.rules if rule.check in (ask.check, ask.or_check)]
    if not rules:
        return Found("silent", "", _NOTHING)
    step = KINDS[rules[-1].on[0]].verb
    return Found("same", rules[-1].clause, f"It asks for this; it is looked at with “{step}”.")


MEASURES: Final[Mapping[str, Measure]] = {
    "acknowledgement": _acknowledgement,
    "response": _response,
    "extension": _extension,
    "updates": _updates,
    "age_limit": _age_limit,
    "knowledge": _knowledge,
    "no_extra_stages": _no_extra_stages,
    "number_of_stages": _number_of_stages,
    "no_reasons_asked": _no_reasons_asked,
    "another_person": _another_person,
    "check": _check,
    "letter": letter_says,
}
"""Every measure by the name the Code's file gives it."""
