"""The order of answers: drafted, approved, given, confirmed, arrived, and taken further."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from estate_complaints.rules.approval import approval_of
from estate_complaints.rules.clocks.clock import RUNNING, Clock
from estate_complaints.rules.clocks.moments import written_answer
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.reckoning import Limit, reckon
from estate_complaints.rules.handlers import is_subject
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection
from estate_complaints.rules.steps.standpoint import Here


def _sent(here: Here) -> Iterable[Objection]:
    scene, stage = here.scene, here.at
    approval = approval_of(scene.policy, scene.office, scene.case, stage.id)
    if written_answer(scene.policy, scene.case, stage.id):
        yield from here.block(f"{stage.name} has been answered.")
    elif approval is None:
        yield from here.block(f"{stage.name} has no outcome letter to approve.")
    elif not approval.needed:
        yield from here.block("The letter needs no second person's approval.")
    elif approval.waiting:
        yield from here.block("The letter waits for approval already.")
    elif approval.in_force:
        yield from here.warn("The letter is approved and can be sent. Say what is to be changed.")


def _approves(here: Here) -> Iterable[Objection]:
    scene = here.scene
    approval = approval_of(scene.policy, scene.office, scene.case, here.at.id)
    if approval is None or not approval.waiting:
        yield from here.block("No letter waits for approval.")
    elif is_subject(scene, scene.actor):
        yield from here.block("The complaint is about you, so somebody else approves the letter.")
    elif scene.actor.role not in approval.letter.approved_by:
        roles = [scene.policy.role(role).name for role in approval.letter.approved_by]
        yield from here.block(f"The letter is for the {' or the '.join(roles)} to approve.")


def _answers(here: Here) -> Iterable[Objection]:
    if here.scene.case.answer(here.at.id):
        yield from here.block(f"{here.at.name} has been answered.")


def _confirms(here: Here) -> Iterable[Objection]:
    scene, stage = here.scene, here.at
    if scene.case.answer(stage.id) is None:
        yield from here.block("No outcome has been given yet.")
    elif written_answer(scene.policy, scene.case, stage.id):
        yield from here.block("The outcome has been given in writing.")
    elif stage.written_outcome == "none":
        yield from here.block(f"{stage.name} is not answered in writing.", stage.outcome_clause)


def _arrived(here: Here) -> Iterable[Objection]:
    """The day matters while a time of the complainant is counted from it."""
    scene, counted_from = here.scene, f"{here.at.id}.outcome_reached_them"
    theirs = [clock for clock in scene.clocks if clock.rule.starts == counted_from]
    if written_answer(scene.policy, scene.case, here.at.id) is None:
        yield from here.block(f"{here.at.name} has not been answered in writing.")
    elif all(clock.state not in (*RUNNING, "lapsed") for clock in theirs):
        yield from here.block("No time is running that counts from the day it reached them.")
    elif over := _long_over(scene, theirs):
        says = f"Their time ended on {uk_dates.short(over)}, longer ago than the policy looks back."
        yield from here.block(says, scene.policy.age_limit.clause if scene.policy.age_limit else "")


def _long_over(scene: Scene, theirs: Iterable[Clock]) -> date | None:
    """Return the day a time ended which is older than the policy lets a cause be; else None."""
    age, last = scene.policy.age_limit, [one.lenient_due or one.due for one in theirs]
    ended = max((day for day in last if day), default=None)
    if age is None or ended is None:
        return None
    until = reckon(scene.calendar, ended, Limit(age.amount, age.unit)).due
    return ended if until and scene.today > until else None


def _goes_further(here: Here) -> Iterable[Objection]:
    case, wanted = here.scene.case, here.at
    answer = case.answer(wanted.follows) if wanted.follows else None
    if wanted.id in case.stages:
        yield from here.block(f"{wanted.name} has been asked for already.")
    elif wanted.follows not in case.stages:
        yield from here.block(f"The complaint has not come to the stage before {wanted.name}.")
    elif answer is None and here.scene.policy.stage(wanted.follows).formal:
        before = here.scene.policy.stage(wanted.follows)
        yield from here.warn(f"{before.name} has not been answered yet.")
    elif answer is not None and here.scene.today < answer.day:
        told = f"{here.scene.policy.stage(wanted.follows).name} was only answered on"
        yield from here.warn(f"{told} {uk_dates.short(answer.day)}. Check the day they asked.")


OF_ANSWERS: Mapping[str, Callable[[Here], Iterable[Objection]]] = {
    "sent_for_approval": _sent,
    "approved": _approves,
    "returned": _approves,
    "outcome_given": _answers,
    "outcome_confirmed": _confirms,
    "outcome_reached": _arrived,
    "escalation_requested": _goes_further,
}
