"""The days a clock can start or stop at, looked up in a case by name ("case.received")."""

from collections.abc import Callable, Mapping
from datetime import date

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.causes import known_on, last_happened
from estate_complaints.rules.case.findings import last_heard
from estate_complaints.rules.case.lookup import Made
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.entries.handling import Invited, TimeExtended
from estate_complaints.rules.entries.intake import RefusalAppealed, ScopeDecided
from estate_complaints.rules.entries.outcome import (
    DecisionRecorded,
    EscalationRequested,
    ExplanationGiven,
    Forwarded,
    MinuteRecorded,
    OutcomeConfirmed,
    OutcomeGiven,
    OutcomeReached,
    Referred,
)
from estate_complaints.rules.policy.policy import Policy

Answer = Made[OutcomeGiven] | Made[OutcomeConfirmed]


def written_answer(policy: Policy, case: Case, stage: str) -> Answer | None:
    """Return the entry by which the outcome of a stage reached the complainant in writing."""
    given = case.answer(stage)
    if given is None:
        return None
    if policy.term("deliveries", given.entry.how).written:
        return given
    return case.confirmation(stage)


def only_told(policy: Policy, case: Case) -> tuple[str, ...]:
    """Return the stages whose outcome was told and still has to be confirmed in writing."""
    return tuple(
        stage
        for stage in case.stages
        if case.answer(stage)
        and policy.stage(stage).written_outcome != "none"
        and written_answer(policy, case, stage) is None
    )


def reached_them_on(policy: Policy, calendar: WorkingCalendar, answer: Answer) -> date:
    """Return the day an answer counts as received: the known day, or sending plus travel."""
    if answer.entry.received_on is not None:
        return answer.entry.received_on
    return arrives_on(policy, calendar, answer.entry.how, answer.day)


def arrives_on(policy: Policy, calendar: WorkingCalendar, how: str, sent: date) -> date:
    """Return the day a letter sent in one of the policy's ways counts as received."""
    travels = policy.term("deliveries", how).travels
    return calendar.add_working_days(sent, travels) if travels else sent


def completed_on(policy: Policy, case: Case) -> date | None:
    """Return the day the final stage was answered in writing."""
    finals = (stage.id for stage in policy.stages if stage.final)
    answers = (written_answer(policy, case, stage) for stage in finals)
    return next((answer.day for answer in answers if answer), None)


def moment(policy: Policy, calendar: WorkingCalendar, case: Case, name: str) -> date | None:
    """Return the day of a moment, or None while it has not come.

    `name` is a stage or "case", a dot and one of the moments `policy_times` lists.
    """
    holder, _, what = name.partition(".")
    if holder == "case":
        return _OF_CASE[what](policy, case)
    return _OF_STAGE[what](policy, calendar, case, holder)


def _closed_on(_policy: Policy, case: Case) -> date | None:
    return case.closing.day if case.closing else None


def _forwarded_on(_policy: Policy, case: Case) -> date | None:
    made = case.last(Forwarded)
    return made.day if made else None


def refused(policy: Policy, case: Case) -> Made[ScopeDecided] | None:
    """The latest decision that takes the complaint out of the policy."""
    made = case.made(ScopeDecided)
    refusals = [one for one in made if policy.term("scopes", one.entry.decision).excludes]
    return refusals[-1] if refusals else None


def _refused_on(policy: Policy, case: Case) -> date | None:
    made = refused(policy, case)
    return made.day if made else None


def _appealed_on(_policy: Policy, case: Case) -> date | None:
    made = case.last(RefusalAppealed)
    return made.day if made else None


def _appeal_decided_on(_policy: Policy, case: Case) -> date | None:
    """The decision is looked at again by deciding afresh, one way or the other."""
    appealed = case.last(RefusalAppealed)
    afresh = case.made(ScopeDecided) if appealed else ()
    return next((one.day for one in afresh if appealed and one.number > appealed.number), None)


def _referred_on(_policy: Policy, case: Case) -> date | None:
    made = case.last(Referred)
    return made.day if made else None


def _minuted_on(_policy: Policy, case: Case) -> date | None:
    """The Board considers a matter at its meeting, whenever the minute is written down here.

    A meeting before the complaint came, as older books may hold one mistyped, was not about it.
    """
    meetings = (one.entry.meeting for one in case.made(MinuteRecorded))
    return min((day for day in meetings if day >= case.received_on), default=None)


def _to_board_on(policy: Policy, case: Case) -> date | None:
    """The day somebody decided that the matter goes before the Board."""
    made = case.made(DecisionRecorded)
    return min(
        (one.day for one in made if policy.term("decisions", one.entry.subject).to_board),
        default=None,
    )


def _explained_on(_policy: Policy, case: Case) -> date | None:
    made = case.last(ExplanationGiven)
    return made.day if made else None


def _contacted_on(_p: Policy, _k: WorkingCalendar, case: Case, stage: str) -> date | None:
    return min((made.day for made in case.contacts(stage)), default=None)


def _extended_on(_p: Policy, _k: WorkingCalendar, case: Case, stage: str) -> date | None:
    return min((made.day for made in case.made(TimeExtended, stage)), default=None)


def _invited_on(policy: Policy, _k: WorkingCalendar, case: Case, stage: str) -> date | None:
    """The day they were invited to a meeting; an interview is none."""
    made = case.made(Invited, stage)
    to_meetings = (one.day for one in made if policy.term("contact_ways", one.entry.to).meeting)
    return min(to_meetings, default=None)


def _meeting_held_on(policy: Policy, _k: WorkingCalendar, case: Case, stage: str) -> date | None:
    contacts = case.contacts(stage)
    met = (one.day for one in contacts if policy.term("contact_ways", one.entry.how).meeting)
    return min(met, default=None)


def _on_papers_on(policy: Policy, _k: WorkingCalendar, case: Case, stage: str) -> date | None:
    """The day of the decision that stands for a meeting, since the stage was asked for."""
    asked = case.last(EscalationRequested, stage)
    if asked is None:
        return None
    decisions = (
        one.day
        for one in case.made(DecisionRecorded)
        if one.number > asked.number and policy.term("decisions", one.entry.subject).meeting
    )
    return min(decisions, default=None)


def _met_on(policy: Policy, calendar: WorkingCalendar, case: Case, stage: str) -> date | None:
    """The day a stage was reviewed: at a meeting, or by a decision to go by the papers."""
    met = (_meeting_held_on, _on_papers_on)
    days = (look(policy, calendar, case, stage) for look in met)
    return min((day for day in days if day is not None), default=None)


def _answered_on(_p: Policy, _k: WorkingCalendar, case: Case, stage: str) -> date | None:
    answer = case.answer(stage)
    return answer.day if answer else None


def _written_on(policy: Policy, _k: WorkingCalendar, case: Case, stage: str) -> date | None:
    answer = written_answer(policy, case, stage)
    return answer.day if answer else None


def _reached_on(policy: Policy, calendar: WorkingCalendar, case: Case, stage: str) -> date | None:
    """The day known at last, but never one before that which the letter itself reckoned with."""
    answer = written_answer(policy, case, stage)
    if answer is None:
        return None
    expected, told = reached_them_on(policy, calendar, answer), case.last(OutcomeReached, stage)
    known = told is not None and told.number > answer.number
    return max(expected, told.entry.reached_on) if told and known else expected


def _upheld_on(policy: Policy, _k: WorkingCalendar, case: Case, stage: str) -> date | None:
    """The day the complainant was told in writing that something is upheld."""
    outcomes = (made.entry.outcome for made in case.decisions(stage).values())
    answer = written_answer(policy, case, stage)
    found = any(policy.term("outcomes", outcome).upheld for outcome in outcomes)
    return answer.day if answer and found else None


_OF_CASE: Mapping[str, Callable[[Policy, Case], date | None]] = {
    "received": lambda _policy, case: case.received_on,
    "recorded": lambda _policy, case: case.recorded_on,
    "happened": lambda _policy, case: last_happened(case),
    "known": lambda _policy, case: known_on(case),
    "informed": lambda _policy, case: last_heard(case),
    "refused": _refused_on,
    "appealed": _appealed_on,
    "appeal_decided": _appeal_decided_on,
    "referred": _referred_on,
    "closed": _closed_on,
    "forwarded": _forwarded_on,
    "to_board": _to_board_on,
    "minuted": _minuted_on,
    "explained": _explained_on,
    "completed": completed_on,
}

_OF_STAGE: Mapping[str, Callable[[Policy, WorkingCalendar, Case, str], date | None]] = {
    "entered": lambda _p, _k, case, stage: case.requested_on(stage),
    "requested": lambda _p, _k, case, stage: case.requested_on(stage),
    "acknowledged": lambda _p, _k, case, stage: case.acknowledged_on(stage),
    "contacted": _contacted_on,
    "extended": _extended_on,
    "invited": _invited_on,
    "meeting_held": _meeting_held_on,
    "on_papers": _on_papers_on,
    "met": _met_on,
    "outcome": _answered_on,
    "written_outcome": _written_on,
    "outcome_reached_them": _reached_on,
    "upheld": _upheld_on,
}
