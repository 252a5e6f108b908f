"""The order of days: what rests on something else cannot have happened before it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from estate_complaints.rules.case.lookup import Made
from estate_complaints.rules.clocks.moments import refused, written_answer
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries import Entry, kind_of
from estate_complaints.rules.entries.handling import (
    ActionAgreed,
    ClarificationAsked,
    MediationStarted,
    MediationSuggested,
    MoreTimeAsked,
)
from estate_complaints.rules.entries.outcome import (
    DecisionRecorded,
    MinuteRecorded,
    OutcomeConfirmed,
    OutcomeGiven,
    OutcomeReached,
    SentForApproval,
)
from estate_complaints.rules.scene import Scene


class Earlier(NamedTuple):
    """What a step rests on: what happened, and on which day."""

    what: str
    day: date


def too_early(scene: Scene, entry: Entry, stage: str) -> Iterable[str]:
    """Yield why an entry cannot have happened on the day of the scene.

    Nothing is said of what stands by itself, such as a contact or a note: it is often written
    down later than it happened.
    """
    asks = _RESTS_ON.get(kind_of(entry))
    earlier = asks(scene, entry, stage) if asks else None
    if earlier is not None and scene.today < earlier.day:
        yield f"{earlier.what} on {uk_dates.short(earlier.day)}. Choose that day or a later one."
    if isinstance(entry, OutcomeGiven | OutcomeConfirmed) and entry.received_on:
        sent = Earlier("This is sent", scene.today)
        yield from _not_between(scene, entry.received_on, sent)
    if isinstance(entry, OutcomeReached):
        yield from _not_between(scene, entry.reached_on, _written(scene, entry, stage))
    if isinstance(entry, MinuteRecorded):
        yield from _no_such_meeting(scene, entry.meeting)


def _not_between(scene: Scene, reached: date, sent: Earlier | None) -> Iterable[str]:
    if sent is not None and reached < sent.day:
        yield f"{sent.what} on {uk_dates.short(sent.day)}. It cannot have reached them before."
    if reached > scene.now:
        yield "The day it reached them has not come yet."


def _no_such_meeting(scene: Scene, meeting: date) -> Iterable[str]:
    received = scene.case.received_on
    if meeting < received:
        day = uk_dates.short(received)
        yield f"The complaint was received on {day}. The Board cannot have minuted it before."
    if meeting > scene.now:
        yield "The day of the meeting has not come yet. Record the minute once it was held."


def in_the_past(scene: Scene, entry: Entry) -> Iterable[str]:
    """Yield what is said to come, and lies before the day it is written of."""
    if isinstance(entry, ActionAgreed) and entry.by_when and entry.by_when < scene.today:
        day = uk_dates.short(entry.by_when)
        yield f"The action is to be done by {day}, which is before the day it is agreed."
    if isinstance(entry, DecisionRecorded) and entry.review_on and entry.review_on < scene.today:
        day = uk_dates.short(entry.review_on)
        yield f"It is to be looked at again on {day}, which is before the day it is decided."


def _after(what: str, made: Made[Any] | None) -> Earlier | None:
    return Earlier(what, made.day) if made is not None else None


def _stage_asked_for(scene: Scene, _entry: Entry, stage: str) -> Earlier | None:
    day = scene.case.requested_on(stage)
    return Earlier(f"{scene.policy.stage(stage).name} was asked for", day) if day else None


def _stage_before_asked_for(scene: Scene, _entry: Entry, stage: str) -> Earlier | None:
    return _stage_asked_for(scene, _entry, scene.policy.stage(stage).follows)


def _not_accepted(scene: Scene, _entry: Entry, _stage: str) -> Earlier | None:
    return _after("It was not accepted", refused(scene.policy, scene.case))


def _told(scene: Scene, _entry: Entry, stage: str) -> Earlier | None:
    return _after("The outcome was told", scene.case.answer(stage))


def _written(scene: Scene, _entry: Entry, stage: str) -> Earlier | None:
    return _after("The answer was sent", written_answer(scene.policy, scene.case, stage))


def _sent(scene: Scene, _entry: Entry, stage: str) -> Earlier | None:
    return _after("The letter was sent for approval", scene.case.last(SentForApproval, stage))


def _clock_began(scene: Scene, entry: Entry, _stage: str) -> Earlier | None:
    clock = scene.clock(str(getattr(entry, "clock", "")))
    return Earlier("This time began to run", clock.started) if clock else None


def _more_time_asked(scene: Scene, entry: Entry, _stage: str) -> Earlier | None:
    clock = getattr(entry, "clock", "")
    asked = [made for made in scene.case.made(MoreTimeAsked) if made.entry.clock == clock]
    return _after("More time was asked for", asked[-1] if asked else None)


def _clarification_asked(scene: Scene, _entry: Entry, _stage: str) -> Earlier | None:
    return _after("Clarification was asked for", scene.case.last(ClarificationAsked))


def _mediation_suggested(scene: Scene, _entry: Entry, _stage: str) -> Earlier | None:
    return _after("Mediation was suggested", scene.case.last(MediationSuggested))


def _mediation_started(scene: Scene, _entry: Entry, _stage: str) -> Earlier | None:
    return _after("Mediation started", scene.case.last(MediationStarted))


def _closed(scene: Scene, _entry: Entry, _stage: str) -> Earlier | None:
    return _after("The case was closed", scene.case.closing)


_RESTS_ON: Mapping[str, Callable[[Scene, Entry, str], Earlier | None]] = {
    "acknowledged": _stage_asked_for,
    "point_decided": _stage_asked_for,
    "sent_for_approval": _stage_asked_for,
    "outcome_given": _stage_asked_for,
    "outcome_confirmed": _told,
    "outcome_reached": _written,
    "closed": _told,
    "approved": _sent,
    "returned": _sent,
    "time_extended": _clock_began,
    "more_time_answered": _more_time_asked,
    "clarification_answered": _clarification_asked,
    "mediation_answered": _mediation_suggested,
    "mediation_started": _mediation_suggested,
    "mediation_ended": _mediation_started,
    "reopened": _closed,
    "escalation_requested": _stage_before_asked_for,
    "refusal_appealed": _not_accepted,
}
