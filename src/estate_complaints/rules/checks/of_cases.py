"""Checks that look at what a case already holds, whatever is proposed."""

from estate_complaints.rules.approval import approval_of
from estate_complaints.rules.case import findings
from estate_complaints.rules.case.causes import last_day_to_complain, last_happened
from estate_complaints.rules.checks.registry import Asked, check
from estate_complaints.rules.clocks.moments import completed_on, only_told, written_answer
from estate_complaints.rules.entries.handling import (
    ClarificationAnswered,
    ClarificationAsked,
)
from estate_complaints.rules.entries.outcome import (
    DecisionRecorded,
    EscalationRequested,
    LessonRecorded,
)
from estate_complaints.rules.handlers import shortcomings


@check
def permission_not_shown(asked: Asked) -> bool:
    """A representative speaks without the office being satisfied (in writing) that they may."""
    case = asked.scene.case
    shown = case.may_act(in_writing=asked.value("in_writing", False))
    return case.representative is not None and not shown


@check
def no_spokesperson(asked: Asked) -> bool:
    """A petition names nobody to answer to."""
    case = asked.scene.case
    kind = asked.scene.policy.term("complainant_kinds", case.complainant_kind)
    return kind.petition and case.complainant is None


@check
def anonymous_complainant(asked: Asked) -> bool:
    """Nobody knows who complains."""
    kind = asked.scene.case.complainant_kind
    return asked.scene.policy.term("complainant_kinds", kind).anonymous


@check
def complainant_kind_is(asked: Asked) -> bool:
    """The complainant is of one of the kinds listed in `kinds`."""
    return asked.scene.case.complainant_kind in asked.value("kinds", ())


@check
def subject_kind_is(asked: Asked) -> bool:
    """The complaint is about one of the kinds of subject listed in `kinds`."""
    return not asked.scene.case.subject_kinds.isdisjoint(asked.value("kinds", ()))


@check
def not_acknowledged(asked: Asked) -> bool:
    """The stage has not been acknowledged."""
    return asked.scene.case.acknowledged_on(asked.stage) is None


@check
def nobody_assigned(asked: Asked) -> bool:
    """Nobody is responsible for the stage."""
    return not asked.scene.case.officers(asked.stage)


@check
def handlers_unsuitable(asked: Asked) -> bool:
    """Those responsible for the stage are not whom the policy wants, in any or one of `ways`."""
    officers = asked.scene.case.officers(asked.stage)
    short = shortcomings(asked.scene, asked.stage, officers) if officers else frozenset()
    return bool(short.intersection(asked.value("ways", short)))


@check
def points_undecided(asked: Asked) -> bool:
    """A point has no outcome at this stage."""
    case = asked.scene.case
    return any(point.number not in case.decisions(asked.stage) for point in case.points)


@check
def no_contact_made(asked: Asked) -> bool:
    """Nobody has spoken to the complainant, or whoever speaks for them, at this stage."""
    return not asked.scene.case.contacts(asked.stage)


@check
def no_agreed_action(asked: Asked) -> bool:
    """No action was agreed with a person and a day at this stage."""
    actions = [promise.action for promise in asked.scene.case.promises]
    return not any(a.stage == asked.stage and a.owner and a.by_when for a in actions)


@check
def actions_undated(asked: Asked) -> bool:
    """An outstanding action has no day by which it will be done."""
    promises = asked.scene.case.promises
    return any(promise.action.by_when is None and promise.done_on is None for promise in promises)


@check
def not_approved(asked: Asked) -> bool:
    """The letter of this step needs approval and has none for what it now says."""
    scene = asked.scene
    if _may_be_spoken(asked) and not _goes_in_writing(asked):
        return False
    approval = approval_of(scene.policy, scene.office, scene.case, asked.stage)
    return approval is not None and approval.needed and not approval.in_force


def _may_be_spoken(asked: Asked) -> bool:
    stage = asked.scene.policy.stage(asked.stage)
    return stage.written_outcome == "after_spoken" and not asked.scene.case.answer(stage.id)


def _goes_in_writing(asked: Asked) -> bool:
    how = asked.proposed("how", "")
    return bool(how) and asked.scene.policy.term("deliveries", how).written


@check
def upheld_without_remedy(asked: Asked) -> bool:
    """Something was upheld, and is neither put right nor said to be beyond putting right."""
    return any(
        not (decision.put_right or decision.not_put_right)
        and not findings.remedies_for(asked.scene.case, decision.point)
        for decision in findings.upheld(asked.scene.policy, asked.scene.case)
    )


@check
def not_put_right_without_prevention(asked: Asked) -> bool:
    """Something upheld cannot be put right, and nothing is done to prevent it happening again."""
    case, policy = asked.scene.case, asked.scene.policy
    beyond = [d for d in findings.upheld(policy, case) if d.not_put_right]
    return bool(beyond) and not findings.preventions(policy, case)


@check
def no_lesson(asked: Asked) -> bool:
    """No lesson is recorded, nor that there is none."""
    return not asked.scene.case.made(LessonRecorded)


@check
def upheld_without_lesson(asked: Asked) -> bool:
    """Something was upheld and no lesson is recorded."""
    return no_lesson(asked) and bool(findings.upheld(asked.scene.policy, asked.scene.case))


@check
def undecided_discretion(asked: Asked) -> bool:
    """Nobody recorded a decision about `subject`, with `at_stage` since this stage was asked for.

    What the Board decided about who deals with one stage says nothing of the next.
    """
    case, subject = asked.scene.case, asked.value("subject")
    request = case.last(EscalationRequested, asked.stage) if asked.value("at_stage") else None
    since = request.number if request else 0
    decisions = (made for made in case.made(DecisionRecorded) if made.number > since)
    return all(made.entry.subject != subject for made in decisions)


@check
def discretion_used(asked: Asked) -> bool:
    """A decision about `subject` is recorded."""
    return not undecided_discretion(asked)


@check
def not_confirmed_in_writing(asked: Asked) -> bool:
    """An outcome was given by word of mouth and not yet confirmed in writing."""
    return bool(only_told(asked.scene.policy, asked.scene.case))


@check
def no_reply_in_writing(asked: Asked) -> bool:
    """No stage has been answered in writing."""
    scene = asked.scene
    return not any(written_answer(scene.policy, scene.case, stage) for stage in scene.case.stages)


@check
def correspondence_place_unknown(asked: Asked) -> bool:
    """Nobody wrote down where the correspondence is held."""
    return not asked.scene.case.corrected("held_at")


@check
def final_response_issued(asked: Asked) -> bool:
    """The organisation has given its final response."""
    return completed_on(asked.scene.policy, asked.scene.case) is not None


@check
def window_still_open(asked: Asked) -> bool:
    """The complainant may still ask to go further: the clock named in `clock` has not run out."""
    clock = asked.scene.clock(asked.value("clock", ""))
    if clock is None or clock.stopped is not None:
        return False
    last = clock.lenient_due or clock.due
    return clock.state == "paused" or (last is not None and asked.scene.today <= last)


@check
def too_old(asked: Asked) -> bool:
    """The cause lies further back than the policy's age limit, counted to the day of receipt."""
    scene = asked.scene
    last_day = last_day_to_complain(scene.policy, scene.calendar, scene.case)
    return last_day is not None and scene.case.received_on > last_day


@check
def cause_unknown(asked: Asked) -> bool:
    """Nobody knows when the cause arose."""
    return last_happened(asked.scene.case) is None


@check
def no_prior_response(asked: Asked) -> bool:
    """Nothing was tried at first contact."""
    return asked.scene.case.received.first_contact.tried == "no"


@check
def recorded_late(asked: Asked) -> bool:
    """The complaint was entered in the book more than `working_days` after it was received."""
    scene = asked.scene
    limit = asked.value("working_days", scene.policy.about.recording_days)
    took = scene.calendar.working_days_between(scene.case.received_on, scene.case.recorded_on)
    return took > int(limit)


@check
def scope_is_excluded(asked: Asked) -> bool:
    """The latest decision on scope takes the complaint out of the policy."""
    return findings.is_outside(asked.scene.policy, asked.scene.case)


@check
def definition_not_agreed(asked: Asked) -> bool:
    """Something was unclear, was asked about, and no agreement on it is recorded."""
    case = asked.scene.case
    answers = case.made(ClarificationAnswered)
    return bool(case.made(ClarificationAsked)) and not any(a.entry.agreed for a in answers)


@check
def verbal_without_contact(asked: Asked) -> bool:
    """It came by word of mouth, and nobody has gone back to make sure it is understood."""
    scene = asked.scene
    written = scene.policy.term("channels", scene.case.received.channel).written
    return not written and not scene.case.contacts()


@check
def silent_for(asked: Asked) -> bool:
    """The complainant has heard nothing for `working_days`."""
    scene = asked.scene
    last = findings.last_heard(scene.case)
    limit = asked.value("working_days", scene.policy.about.silent_days)
    return scene.calendar.working_days_between(last, scene.today) > int(limit)


@check
def points_without_wish(asked: Asked) -> bool:
    """A point does not say what the complainant would like done."""
    return any(not point.wanted.strip() for point in asked.scene.case.points)


@check
def no_verbal_note(asked: Asked) -> bool:
    """It came by word of mouth, and nothing was noted."""
    scene = asked.scene
    written = scene.policy.term("channels", scene.case.received.channel).written
    return not written and not (scene.case.points or scene.case.received.note)
