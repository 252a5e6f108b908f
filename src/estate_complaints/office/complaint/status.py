"""Says in a few words how a case and its clocks stand, and which steps are likely next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from estate_complaints.rules.approval import approval_of
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.new_case import KIND as NEW_CASE
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import by_the_rules
from estate_complaints.rules.steps.steps import Step

ALWAYS_POSSIBLE = frozenset(
    {
        "note",
        "details_corrected",
        "struck_out",
        "moved_to_edition",
        "decision_recorded",
        "minute_recorded",
        "circumstance",
        "compensation",
        "referred",
        "forwarded",
        "meeting_fixed",
        "invited",
        "refusal_appealed",
        "mediation_suggested",
        "time_extended",
        "more_time_asked",
        "point_added",
        "clarification_asked",
        "scope_decided",
        "feedback_given",
        "action_done",
        "explanation_given",
        "lesson_recorded",
        "outcome_reached",
        "complainant_named",
        "representative_named",
        "representative_stood_down",
        "subject_corrected",
        "joined",
        "separated",
    }
)
"""Steps that are seldom what comes next, and so do not push the others aside."""


def state_words(scene: Scene, clock: Clock) -> str:
    """Return how a clock stands: "3 working days left", "2 working days late", "paused"…"""
    if clock.state == "unlimited" and clock.rule.kind == "meeting":
        return "for the Board's next meeting, whose day is not known here yet"
    if clock.state == "unlimited":
        return "to be done; the policy sets no time limit"
    if clock.state == "paused":
        under_way = scene.mediation is not None and scene.mediation.under_way
        return f"paused {'while mediation is under way' if under_way else 'since it was settled'}"
    if clock.state == "gone":
        return "no longer runs"
    if clock.stopped and clock.state in ("met", "missed"):
        return f"{_stopped(clock)} on {uk_dates.short(clock.stopped)}"
    if clock.due is None:
        return ""
    if clock.rule.kind == "not_before":
        if clock.state == "open" and scene.today < clock.due:
            return "possible now, with the support that is recorded"
        since = "has been possible since" if clock.state == "open" else "not possible before"
        return f"{since} {uk_dates.short(clock.due)}"
    return _distance(scene, clock)


def _stopped(clock: Clock) -> str:
    if clock.rule.binds == "resident":
        if clock.state == "met" and clock.due and clock.stopped and clock.stopped > clock.due:
            return "used after the printed day, in time on a generous reading,"
        return "used in time" if clock.state == "met" else "used late"
    return "met" if clock.state == "met" else "missed: done"


def _distance(scene: Scene, clock: Clock) -> str:
    today, due = scene.today, clock.due
    assert due is not None
    if today == due:
        return "due today" if clock.rule.binds == "office" else "last day today"
    if today < due:
        left = scene.calendar.working_days_between(today, due)
        return f"{uk_dates.count(left, 'working day')} left"
    over = scene.calendar.working_days_between(due, today)
    if clock.state == "running" and clock.lenient_due and clock.rule.binds == "resident":
        last = uk_dates.short(clock.lenient_due)
        return f"printed day over; a generous reading lasts until {last}"
    if clock.rule.kind == "closure":
        return f"ran out on {uk_dates.short(due)}"
    if clock.rule.binds in ("resident", "outside"):
        return f"ended on {uk_dates.short(due)}"
    return f"{uk_dates.count(max(over, 1), 'working day')} late"


def status_of(scene: Scene) -> str:
    """Return how the case stands, in one sentence."""
    case, stage = scene.case, scene.stage
    if case.closing:
        window = _window_open(scene)
        day = uk_dates.short(case.closing.day)
        return f"Closed on {day}{window}."
    if case.led_by:
        return f"Dealt with as one with {case.led_by.reference}."
    paused = any(clock.state == "paused" for clock in scene.clocks)
    if scene.mediation and scene.mediation.under_way:
        how = "paused while mediation" if paused else "mediation"
        return f"At {stage.name}; {how} is under way."
    if paused:
        return f"At {stage.name}; settled by mediation."
    approval = approval_of(scene.policy, scene.office, case, case.stage)
    if approval and approval.waiting:
        return f"At {stage.name}; the letter waits for approval."
    answer = case.answer(case.stage)
    if answer:
        return f"{stage.name} answered on {uk_dates.short(answer.day)}{_window_open(scene)}."
    if any(clock.state == "late" for clock in scene.clocks):
        return f"At {stage.name}; late."
    return f"At {stage.name}."


def _window_open(scene: Scene) -> str:
    for clock in scene.clocks:
        last = clock.lenient_due or clock.due
        open_still = clock.rule.kind == "window" and clock.stopped is None
        if open_still and last and scene.today <= last:
            return f"; it may be taken further until {uk_dates.short(last)}"
    return ""


def likely_kinds(scene: Scene, steps: Sequence[Step], most: int = 4) -> tuple[str, ...]:
    """Return the kinds of step that most probably come next, the likeliest first.

    Those are the ones that are offered and not always so; what presses comes before them: a
    letter this person may approve, an answer that is late, a case whose waiting time is over.
    """
    case = scene.case
    offered = [step.kind for step in steps if step.offered]
    likely = [kind for kind in offered if kind not in ALWAYS_POSSIBLE]
    if case.officers(case.stage):
        likely = [kind for kind in likely if kind != "assigned"]
    if case.answer(case.stage) is None:
        likely = [kind for kind in likely if kind not in ("closed", "escalation_requested")]
    likely.sort(key=lambda kind: _PLACES.get(kind, len(_PLACES)))
    pressing = [kind for kind in _pressing(scene) if kind in offered]
    ranked = list(dict.fromkeys([*pressing, *likely]))
    if NEW_CASE in ranked[1:]:  # in sight, and never what a hurried hand takes first
        ranked.remove(NEW_CASE)
        ranked.insert(1, NEW_CASE)
    return tuple(ranked)[:most]


def _pressing(scene: Scene) -> Iterator[str]:
    """What should be done before anything else."""
    if is_undecided_though_too_old(scene):
        yield "scope_decided"
    if _has_nobody_to_answer(scene):
        yield "complainant_named"
    yield from ("approved", "returned")
    if any(clock.rule.kind == "closure" and clock.state == "open" for clock in scene.clocks):
        yield "closed"
    if scene.case.answer(scene.case.stage) is None and scene.case.acknowledged_on(scene.case.stage):
        late = any(clock.state == "late" for clock in scene.clocks if clock.rule.extends)
        if late:
            yield "time_extended"


def is_undecided_though_too_old(scene: Scene) -> bool:
    """Tell whether a cause lies too far back and nobody has decided what becomes of that."""
    if scene.case.made(ScopeDecided) or scene.case.closing:
        return False
    about_age = {rule.id for rule in scene.policy.rules if rule.check == "too_old"}
    stage = scene.case.received.stage
    return any(one.rule in about_age for one in by_the_rules(scene, "received", stage))


def _has_nobody_to_answer(scene: Scene) -> bool:
    """Tell whether somebody complains who could be named and is not, such as a spokesperson."""
    kind = scene.policy.term("complainant_kinds", scene.case.complainant_kind)
    unnamed = scene.case.complainant is None and not scene.case.closing
    return unnamed and not (kind.anonymous or kind.no_person)


_NATURAL = (
    "acknowledged",
    "assigned",
    "approved",
    "returned",
    "mediation_ended",
    "authority_confirmed",
    "contact_made",
    "point_decided",
    "action_agreed",
    "outcome_given",
    "sent_for_approval",
    "outcome_confirmed",
    "escalation_requested",
    "feedback_asked",
    "closed",
    "reopened",
)

_PLACES = {kind: place for place, kind in enumerate(_NATURAL)}
