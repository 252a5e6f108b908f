"""Draws up the account of a complaint: days, counts and the policy's words, and nothing else."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from estate_complaints.reports.account import (
    Account,
    AtStage,
    Happened,
    Pace,
    Promised,
    Sort,
    Source,
)
from estate_complaints.reports.account_times import ended_on, times_of
from estate_complaints.reports.code_asks import formal_stages
from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.findings import is_outside, preventions
from estate_complaints.rules.clocks.clocks import clocks_of
from estate_complaints.rules.clocks.moments import written_answer
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import (
    MediationEnded,
    MediationStarted,
    MediationSuggested,
    TimeExtended,
)
from estate_complaints.rules.entries.intake import RefusalAppealed, ScopeDecided
from estate_complaints.rules.entries.outcome import (
    Closed,
    CompensationRecorded,
    EscalationRequested,
    FeedbackAsked,
    FeedbackGiven,
    Forwarded,
    LessonRecorded,
    Referred,
    Reopened,
)
from estate_complaints.rules.people import Office
from estate_complaints.rules.policy.policy import Policy, Term

NOTHING_SAID: Final = "Not said"
MIXED: Final = "Different outcomes for its points"
NO_FINDING: Final = "Answered without a finding"
UNANSWERED: Final = "Not answered yet"
NEVER_ANSWERED: Final = "Over without an answer"
ELSEWHERE: Final = "To another body"

_PLAIN: Final[tuple[tuple[Sort, type[Entry]], ...]] = (
    ("more_time", TimeExtended),
    ("mediation_suggested", MediationSuggested),
    ("mediation_started", MediationStarted),
    ("forwarded", Forwarded),
    ("appealed", RefusalAppealed),
    ("lesson", LessonRecorded),
    ("feedback_asked", FeedbackAsked),
    ("feedback_given", FeedbackGiven),
)
"""What is counted each time it happened, whatever it said."""


def account_of(
    policy: Policy, calendar: WorkingCalendar, office: Office, case: Case, today: date
) -> Account:
    """Return what a complaint adds to a report made on a day.

    The policy is the edition of the complaint. Raises ValueError outside the calendar's years.
    """
    clocks = clocks_of(policy, calendar, case, today, office.meetings)
    kind = _term(policy, "complainant_kinds", case.complainant_kind)
    service = office.service(case.subjects[0].service)
    return Account(
        number=case.number,
        received=case.received_on,
        category=_name(policy, "categories", next((one.category for one in case.points), "")),
        service=service.name if service else NOTHING_SAID,
        channel=_name(policy, "channels", case.received.channel),
        kind=kind.name if kind else NOTHING_SAID,
        anonymous=kind is not None and kind.anonymous,
        about=tuple(
            dict.fromkeys(_name(policy, "subject_kinds", one.kind) for one in case.subjects)
        ),
        opened_closed=_opened_closed(case),
        stages=tuple(_stages(policy, calendar, case, today)),
        times=tuple(times_of(policy, calendar, case, clocks)),
        happened=tuple(_happened(policy, case)),
        promises=tuple(
            Promised(one.made.day, one.action.by_when, one.done_on) for one in case.promises
        ),
    )


def _term(policy: Policy, listed: str, name: str) -> Term | None:
    return next((term for term in getattr(policy.lists, listed) if term.id == name), None)


def _name(policy: Policy, listed: str, name: str) -> str:
    term = _term(policy, listed, name)
    return term.name if term else NOTHING_SAID


def _opened_closed(case: Case) -> tuple[tuple[date, bool], ...]:
    """Return the days it was opened or closed, none before the one written down before it.

    It is closed in the end where the rules have it closed.
    """
    made = [
        *((one.number, one.day, False) for one in case.made(Closed)),
        *((one.number, one.day, True) for one in case.made(Reopened)),
        *((one.number, one.day, True) for one in case.made(EscalationRequested)),
    ]
    found = [(case.received_on, True)]
    for _, day, opened in sorted(made):
        if opened != found[-1][1]:
            found.append((max(day, found[-1][0]), opened))
    return tuple(found)


def _stages(
    policy: Policy, calendar: WorkingCalendar, case: Case, today: date
) -> Iterator[AtStage]:
    formal = [stage.id for stage in formal_stages(policy)]
    for stage in case.stages:
        given, entered = case.answer(stage), case.requested_on(stage) or case.received_on
        result = _result(policy, case, stage)
        pace = None
        if stage in formal:
            end = ended_on(policy, case) if result == NEVER_ANSWERED else None
            pace = Pace(
                place=formal.index(stage) + 1,
                acknowledged=_after(calendar, entered, case.acknowledged_on(stage)),
                answered=_after(calendar, entered, _written_on(policy, case, stage)),
                waited=calendar.working_days_between(entered, end or today),
                over=result == NEVER_ANSWERED,
                extended=bool(case.made(TimeExtended, stage)),
            )
        yield AtStage(
            stage=policy.stage(stage).name,
            entered=entered,
            answered=given.day if given else None,
            result=result,
            pace=pace,
        )


def _written_on(policy: Policy, case: Case, stage: str) -> date | None:
    """Return the day a stage was answered in writing; None where it was not."""
    answer = written_answer(policy, case, stage)
    return answer.day if answer else None


def _after(calendar: WorkingCalendar, start: date, day: date | None) -> int | None:
    return None if day is None else max(calendar.working_days_between(start, day), 0)


def _result(policy: Policy, case: Case, stage: str) -> str:
    """Return how a complaint came out at a stage, in one of the policy's outcomes (R-069)."""
    if case.answer(stage) is None:
        over = case.closing or case.led_by or is_outside(policy, case) or stage != case.stage
        return NEVER_ANSWERED if over else UNANSWERED
    outcomes = {made.entry.outcome for made in case.decisions(stage).values()}
    if not outcomes:
        return NO_FINDING
    return MIXED if len(outcomes) > 1 else _name(policy, "outcomes", outcomes.pop())


def _happened(policy: Policy, case: Case) -> Iterator[Happened]:
    for sort, kind in _PLAIN:
        yield from (Happened(sort, made.day) for made in case.made(kind))
    for ended in case.made(MediationEnded):
        if ended.entry.resolved:
            yield Happened("mediation_settled", ended.day)
    for asked in case.made(EscalationRequested):
        stage = policy.stage(asked.entry.stage)
        clause = stage.request_clause or stage.clause
        yield Happened("further", asked.day, stage.name, _source(policy, clause))
    yield from _gone_elsewhere(policy, case)
    for paid in case.made(CompensationRecorded):
        term = _term(policy, "compensation_steps", paid.entry.step)
        yield _by(policy, "compensation", paid.day, term, paid.entry.pence)
    yield from _learned(policy, case)
    yield from _in_spite(policy, case)
    for promise in case.promises:
        yield Happened("agreed", promise.made.day)
        if promise.done_on:
            yield Happened("done", promise.done_on)


def _gone_elsewhere(policy: Policy, case: Case) -> Iterator[Happened]:
    for made in case.made(Referred):
        term = _term(policy, "referrals", made.entry.to)
        if term:
            yield _by(policy, "referred", made.day, term)
        else:
            yield Happened("referred", made.day, ELSEWHERE)
    decided = case.last(ScopeDecided)
    if decided is not None and is_outside(policy, case):
        term = _term(policy, "scopes", decided.entry.decision)
        yield _by(policy, "refused", decided.day, term)


def _learned(policy: Policy, case: Case) -> Iterator[Happened]:
    """What was to change, and what they said of us, on each of the two things asked (R-102)."""
    for lesson in case.made(LessonRecorded):
        if lesson.entry.change.strip():
            yield Happened("change", lesson.day)
    for promise in preventions(policy, case):
        term = _term(policy, "remedies", promise.action.purpose)
        yield _by(policy, "prevention", promise.made.day, term)
    for given in case.made(FeedbackGiven):
        if given.entry.on_outcome.strip():
            yield Happened("on_outcome", given.day)
        if given.entry.on_handling.strip():
            yield Happened("on_handling", given.day)


def _in_spite(policy: Policy, case: Case) -> Iterator[Happened]:
    """Yield each step taken with a reason although a rule warned of it (C-104)."""
    clauses = {rule.id: rule.clause for rule in policy.rules}
    for line in case.standing:
        for override in line.entry.overrides:
            source = _source(policy, clauses.get(override.rule, ""))
            yield Happened("against", line.day, line.entry.verb, source)


def _by(policy: Policy, sort: Sort, day: date, term: Term | None, pence: int = 0) -> Happened:
    if term is None:
        return Happened(sort, day, NOTHING_SAID, pence=pence)
    return Happened(sort, day, term.name, _source(policy, term.clause), pence)


def _source(policy: Policy, clause: str) -> Source | None:
    return Source(policy.key, clause, policy.cite(clause)) if clause else None
