"""A policy's stages, choices and ways beyond the organisation, in words, each with its clause."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from estate_complaints.office.policy.policy_working import Working, in_general
from estate_complaints.rules.days.uk_dates import join
from estate_complaints.rules.entries import CONFIDENTIAL
from estate_complaints.rules.policy.policy import External, Policy, Reporting, ReportPart, Stage

LISTS = {
    "channels": "How a complaint reaches the office",
    "complainant_kinds": "Who can complain",
    "categories": "What a point can be about",
    "subject_kinds": "Whom or what a complaint is about",
    "deliveries": "How an answer is given",
    "contact_ways": "How somebody is contacted",
    "outcomes": "What can be decided about a point",
    "scopes": "Whether the policy covers it",
    "closures": "Why a complaint is closed",
    "remedies": "What can be done about it",
    "not_put_right": "Why something is not put right",
    "decisions": "Decisions left to a person",
    "tellings": "How a point is answered",
    "compensation_steps": "Steps about compensation",
    "circumstances": "Special circumstances",
    "referrals": "Where a matter may be referred",
}
"""What each list of words is for."""

REPORT = "The monitoring report"
_PARTS: Mapping[ReportPart, str] = {
    "report": "how complaints were dealt with",
    "received": "every complaint that came in",
    "stages": "what was opened at each stage, and how it came out",
    "time": "which time limits were kept, and which were not",
    "followed": "what followed",
    "learning": "what was learned and changed",
    "feedback": "which feedback was asked for and received",
    "consistency": "where a step was taken against a warning",
}
"""What each part of the monitoring report tells."""

_ACKNOWLEDGED = {
    "required": "An acknowledgement is required.",
    "optional": "An acknowledgement can be sent; none is asked for.",
    "none": "No acknowledgement is asked for.",
}
_OUTCOME = {
    "required": "The outcome is given in writing.",
    "after_spoken": "An outcome told by word of mouth is confirmed in writing.",
    "none": "The outcome need not be in writing.",
}
_ALL_AGREE = "It starts once all parties have agreed, and each agreement is recorded."
_SOME_AGREE = "Who agreed is recorded; it can start although not everybody did."
Made = Iterable[tuple[str, Working]]


def stages(policy: Policy) -> Made:
    """Yield where complaints start, and what each stage asks for."""
    for entry in policy.entry:
        starts = f"A new complaint starts at {policy.stage(entry.stage).name}"
        yield entry.clause, Working("start", starts, entry.why)
    for one in policy.stages:
        yield from stage(policy, one)


def stage(policy: Policy, stage: Stage) -> Made:
    """Yield what one stage asks for."""
    name = stage.name
    follows = f"It follows {policy.stage(stage.follows).name}." if stage.follows else ""
    ordinal = f"{stage.ordinal[:1].upper()}{stage.ordinal[1:]}." if stage.ordinal else ""
    yield stage.clause, Working("stage", name, " ".join(filter(None, (ordinal, follows))))
    if stage.request_name:
        asked = f"“{stage.request_name}” is recorded as a step, with the day it came."
        yield stage.request_clause or stage.clause, Working("stage", name, asked)
    acknowledged = Working("stage", name, _ACKNOWLEDGED[stage.acknowledged])
    yield stage.acknowledged_clause or stage.clause, acknowledged
    outcome = Working("stage", name, _OUTCOME[stage.written_outcome])
    yield stage.outcome_clause or stage.clause, outcome
    if stage.puts_aside:
        earlier = join([policy.stage(one).name for one in stage.puts_aside])
        aside = f"What {earlier} decided stays out of sight of whoever deals with it, until asked."
        yield stage.puts_aside_clause or stage.clause, Working("stage", name, aside)
    if stage.kept_by:
        whose = f"{policy.role(stage.kept_by).name} deals with it; we note what they tell us."
        yield stage.clause, Working("stage", name, whose)
    for handlers in (stage.handlers, *stage.other_handlers):
        yield handlers.clause, Working("handlers", f"{name}: who deals with it", handlers.says)


def beyond(policy: Policy) -> Made:
    """Yield how old a cause may be, mediation, where somebody can go afterwards, and the report."""
    if policy.age_limit:
        yield policy.age_limit.clause, Working("limit", "How old it may be", policy.age_limit.says)
    if policy.mediation:
        says = _ALL_AGREE if policy.mediation.needs_all_parties else _SOME_AGREE
        yield policy.mediation.clause, Working("beyond", "Mediation", says)
    for external in policy.external:
        told = " ".join(_guidance(policy, external))
        yield external.clause, Working("beyond", _where_told(policy, external), told)
    if policy.reporting:
        yield from _reported(policy.reporting)


def _reported(reporting: Reporting) -> Made:
    """Yield what the monitoring report answers to, whole and part by part (C-104, R-033)."""
    goes = f" It goes to {join(reporting.to)}." if reporting.to else ""
    yield reporting.clause, Working("beyond", REPORT, f"It is made under “Reports”.{goes}")
    for one in reporting.parts:
        yield one.clause, Working("beyond", REPORT, f"It tells {_PARTS[one.part]}.")


def confidential(policy: Policy) -> Made:
    """Yield who reads each confidential record, and what is asked for in it (C-075, C-079)."""
    for record in policy.confidential:
        for says in (record.others, record.says):
            told = in_general(policy, says)
            yield record.clause, Working("confidential", record.name, told)
        for step in record.steps:
            asked = f"{record.name}: {CONFIDENTIAL[step.kind].said}"
            yield step.clause, Working("confidential", asked, in_general(policy, step.says))


def _where_told(policy: Policy, external: External) -> str:
    if external.after:
        return f"Told in letters after {policy.stage(external.after).name}"
    return "Told in letters before the last stage is answered"


def _guidance(policy: Policy, external: External) -> Iterable[str]:
    for line in external.guidance:
        yield in_general(policy, line, body=external.body, email=external.email)


def choices(policy: Policy) -> Made:
    """Yield the lists a person chooses from, as far as a clause gives their words."""
    for field, title in LISTS.items():
        by_clause: dict[str, list[str]] = {}
        for term in getattr(policy.lists, field):
            if term.clause:
                by_clause.setdefault(term.clause, []).append(term.name)
        for clause, names in by_clause.items():
            yield clause, Working("choice", title, f"{'; '.join(names)}.")
