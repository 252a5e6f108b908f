"""The order of things: which steps make no sense yet, or no longer, whatever the policy."""

from collections.abc import Callable, Iterable, Mapping

from estate_complaints.rules.case.findings import is_outside
from estate_complaints.rules.case.history import struck_numbers
from estate_complaints.rules.clocks.clock import Clock, Moving
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries.handling import (
    ClarificationAsked,
    MoreTimeAnswered,
    MoreTimeAsked,
)
from estate_complaints.rules.entries.intake import RefusalAppealed, ScopeDecided
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, too_few
from estate_complaints.rules.steps.order_of_answers import OF_ANSWERS
from estate_complaints.rules.steps.order_of_people import OF_PEOPLE
from estate_complaints.rules.steps.standpoint import Here

NEEDS_AN_OPEN_CASE = frozenset(
    {
        "acknowledged",
        "assigned",
        "authority_confirmed",
        "clarification_asked",
        "clarification_answered",
        "point_added",
        "point_decided",
        "sent_for_approval",
        "approved",
        "returned",
        "outcome_given",
        "time_extended",
        "invited",
        "moved_to_edition",
        "mediation_suggested",
        "mediation_answered",
        "mediation_started",
        "mediation_ended",
        "closed",
        "joined",
    }
)
"""Kinds of entry that a closed case does not take."""

SUSPENDED_BY_MEDIATION = frozenset({"point_decided", "sent_for_approval", "outcome_given"})
"""Kinds of entry that wait while mediation is under way, where it suspends the process."""


TAKEN_IN_THE_LEAD = NEEDS_AN_OPEN_CASE - {"authority_confirmed", "closed"} | {
    "action_agreed",
    "escalation_requested",
    "feedback_asked",
    "more_time_asked",
    "more_time_answered",
    "outcome_confirmed",
    "scope_decided",
    "subject_corrected",
}
"""Kinds of entry that go into the complaint in which another is dealt with, not into that one."""


def by_the_order(scene: Scene, kind: str, stage: str, clock: str = "") -> Iterable[Objection]:
    """Yield what the order of things says against a step."""
    here = Here(scene, scene.policy.stage(stage), clock)
    closing = scene.case.closing
    if closing and kind in NEEDS_AN_OPEN_CASE:
        day = uk_dates.short(closing.day)
        yield from here.block(f"The case was closed on {day}. Reopen it first.")
        return
    led_by = scene.case.led_by
    if led_by and kind in TAKEN_IN_THE_LEAD:
        lead = led_by.reference or f"complaint {led_by.lead}"
        yield from here.block(f"It is dealt with as one with {lead}. Take this step there.")
        return
    mediation = scene.mediation
    rule = scene.policy.mediation
    suspended = rule is not None and rule.suspends and mediation and mediation.under_way
    if rule is not None and suspended and kind in SUSPENDED_BY_MEDIATION:
        yield from here.block(
            "Mediation is under way and the process is suspended until it ends.", rule.clause
        )
    if kind != "escalation_requested" and stage not in scene.case.stages:
        yield from here.block(f"The complaint has not come to {here.at.name}.")
    elif kind in _ORDER:
        yield from _ORDER[kind](here)


def _acknowledged(here: Here) -> Iterable[Objection]:
    stage, day = here.at, here.scene.case.acknowledged_on(here.at.id)
    if day:
        yield from here.block(f"{stage.name} was acknowledged on {uk_dates.short(day)}.")
    elif stage.acknowledged == "none":
        yield from here.block(f"{stage.name} needs no acknowledgement.", stage.acknowledged_clause)


def _appeals(here: Here) -> Iterable[Objection]:
    scene = here.scene
    decided, appealed = scene.case.last(ScopeDecided), scene.case.last(RefusalAppealed)
    if not is_outside(scene.policy, scene.case):
        yield from here.block("Nothing has been refused.")
    elif decided and appealed and appealed.number > decided.number:
        yield from here.block("The appeal is recorded and waits for a fresh decision.")


def _clarified(here: Here) -> Iterable[Objection]:
    if not here.scene.case.made(ClarificationAsked):
        yield from here.block("No clarification was asked for.")


def _meets(here: Here) -> Iterable[Objection]:
    here_or_anywhere = ("", here.at.id)
    waiting = [clock.rule for clock in here.scene.clocks if clock.waits_for_meeting]
    if not any(rule.stage in here_or_anywhere for rule in waiting):
        yield from here.block("No time limit hangs on a meeting.")


def _invites(here: Here) -> Iterable[Objection]:
    if not here.scene.policy.invitations:
        yield from here.block("The policy names no meeting and no interview.")


def _assigned(here: Here) -> Iterable[Objection]:
    if here.scene.case.answer(here.at.id):
        yield from here.block(f"{here.at.name} has been answered.")
    else:
        yield from too_few(here.scene, here.at.id)


def _decided(here: Here) -> Iterable[Objection]:
    scene, stage = here.scene, here.at
    if not stage.decides_points:
        yield from here.block(
            f"At {stage.name} actions are agreed; points are decided from the next stage on."
        )
    elif not scene.case.points:
        yield from here.block("No point has been recorded. Add one first.")
    elif scene.case.answer(stage.id):
        yield from here.block(f"{stage.name} has been answered.")


def _done(here: Here) -> Iterable[Objection]:
    if all(promise.done_on for promise in here.scene.case.promises):
        yield from here.block("No action is outstanding.")


def _extended(here: Here) -> Iterable[Objection]:
    nothing = "No date of ours is running that a holding letter could move."
    yield from _moves(here, "holding_letter", nothing)


def _more_time(here: Here) -> Iterable[Objection]:
    yield from _moves(here, "request", "No time limit for the complainant is running.")


def _moves(here: Here, how: Moving, nothing: str) -> Iterable[Objection]:
    clock = here.scene.clock(here.clock)
    if clock is not None and clock.can_be_moved(how):
        return
    asked = here.scene.clocks if clock is None else (clock,)
    enough = next((one for one in asked if one.was_moved_enough(how)), None)
    if enough is None:
        yield from here.block(nothing)
    else:
        yield from here.block(_moved_already(enough), enough.rule.clause)


def _moved_already(clock: Clock) -> str:
    often = "once" if clock.extended == 1 else uk_dates.count(clock.extended, "time")
    until = f", to {uk_dates.short(clock.due)}" if clock.due else ""
    return f"“{clock.rule.name}” was moved {often}{until}, and cannot be moved more often."


def _more_time_answered(here: Here) -> Iterable[Objection]:
    yield from _more_time(here)
    case = here.scene.case
    asked = [made for made in case.made(MoreTimeAsked) if made.entry.clock == here.clock]
    told = [made for made in case.made(MoreTimeAnswered) if made.entry.clock == here.clock]
    if len(told) >= len(asked):
        yield from here.block("No request for more time waits for an answer.")


def _suggested(here: Here) -> Iterable[Objection]:
    """Mediation may be suggested at any stage (C-067)."""
    mediation = here.scene.mediation
    if here.scene.policy.mediation is None:
        yield from here.block("The policy does not provide for mediation.")
    elif mediation and mediation.under_way:
        yield from here.block("Mediation is under way.")


def _needs_suggestion(here: Here) -> Iterable[Objection]:
    mediation = here.scene.mediation
    if mediation is None:
        yield from here.block("Mediation has not been suggested.")
    elif mediation.under_way:
        yield from here.block("Mediation is under way.")


def _mediation_ended(here: Here) -> Iterable[Objection]:
    mediation = here.scene.mediation
    if mediation is None or not mediation.under_way:
        yield from here.block("No mediation is under way.")


def _noted(here: Here) -> Iterable[Objection]:
    if not here.scene.policy.lists.circumstances:
        yield from here.block("The policy names no special circumstances.")


def _explains(here: Here) -> Iterable[Objection]:
    if here.scene.case.stage == here.scene.case.received.stage:
        yield from here.block("The case has been at one stage only.")


def _closes(here: Here) -> Iterable[Objection]:
    mediation = here.scene.mediation
    if mediation and mediation.under_way:
        yield from here.block("Mediation is under way. End it first.")
    for joined in here.scene.case.taken_over:
        yield from here.tell(f"{joined.reference} is dealt with in this one. Close it as well.")


def _reopens(here: Here) -> Iterable[Objection]:
    if here.scene.case.closing is None:
        yield from here.block("The case is open.")


def _asks_feedback(here: Here) -> Iterable[Objection]:
    case = here.scene.case
    if not any(case.answer(stage) for stage in case.stages):
        yield from here.block("Nothing has been answered yet.")


def _strikes(here: Here) -> Iterable[Objection]:
    history = here.scene.case.history
    if len(history) - len(struck_numbers(history)) < 2:
        yield from here.block("There is nothing after the receipt to strike out.")


_ORDER: Mapping[str, Callable[[Here], Iterable[Objection]]] = {
    **OF_ANSWERS,
    "acknowledged": _acknowledged,
    **OF_PEOPLE,
    "refusal_appealed": _appeals,
    "meeting_fixed": _meets,
    "invited": _invites,
    "clarification_answered": _clarified,
    "assigned": _assigned,
    "point_decided": _decided,
    "action_done": _done,
    "time_extended": _extended,
    "more_time_asked": _more_time,
    "more_time_answered": _more_time_answered,
    "mediation_suggested": _suggested,
    "mediation_answered": _needs_suggestion,
    "mediation_started": _needs_suggestion,
    "mediation_ended": _mediation_ended,
    "circumstance": _noted,
    "explanation_given": _explains,
    "closed": _closes,
    "reopened": _reopens,
    "feedback_asked": _asks_feedback,
    "struck_out": _strikes,
}
