"""What an ordinary office does next in a complaint, and what it writes."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from estate_complaints.rules.approval import approval_of
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionAgreed,
    ActionDone,
    Assigned,
    ContactMade,
)
from estate_complaints.rules.entries.intake import AuthorityConfirmed, DetailsCorrected
from estate_complaints.rules.entries.outcome import (
    Approved,
    Closed,
    EscalationRequested,
    ExplanationGiven,
    FeedbackAsked,
    LessonRecorded,
    OutcomeConfirmed,
    OutcomeGiven,
    PointDecided,
    SentForApproval,
)
from estate_complaints.rules.handlers import demanded, may_handle
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.scene import Scene

ORDER = (
    "acknowledged",
    "assigned",
    "authority_confirmed",
    "contact_made",
    "point_decided",
    "action_agreed",
    "action_done",
    "sent_for_approval",
    "approved",
    "outcome_given",
    "outcome_confirmed",
    "escalation_requested",
    "explanation_given",
    "lesson_recorded",
    "details_corrected",
    "feedback_asked",
    "closed",
)
"""The steps of an ordinary complaint, in the order an office takes them."""


@dataclass(frozen=True)
class Words:
    """What the demonstration's people say, and the chance that picks it."""

    policy: Policy
    texts: Mapping[str, Any]
    chance: random.Random

    def deliver(self, written: bool) -> str:
        """Return a way of answering, written or not."""
        deliveries = self.policy.lists.deliveries
        return next(term.id for term in deliveries if term.written == written)

    def word(self, name: str) -> str:
        """Return a text of the demonstration, or one of several by chance."""
        words = self.texts[name]
        return str(words if isinstance(words, str) else self.chance.choice(words))

    def outcome(self, scene: Scene) -> tuple[str, bool]:
        """Return an outcome by chance, and whether it upholds the point."""
        term = self.chance.choice(scene.policy.lists.outcomes)
        return term.id, term.upheld


def _acknowledge(words: Words, _scene: Scene, stage: str, _until: str) -> Entry:
    return Acknowledged(stage=stage, how=words.deliver(True))


def _assign(words: Words, scene: Scene, stage: str, _until: str) -> Entry | None:
    if scene.case.officers(stage):
        return None
    suitable = may_handle(scene, stage)
    demand = demanded(scene, stage)
    if demand.board_members or demand.all_of:
        sitting = [m for m in suitable if m.role in demand.all_of]
        board = [m for m in suitable if m not in sitting and scene.role_of(m).board]
        chosen = sitting + board[: demand.board_members]
    else:
        staff = [m for m in suitable if not scene.role_of(m).board]
        staff.sort(key=lambda member: scene.role_of(member).rank)
        chosen = [words.chance.choice((staff or list(suitable))[:2])]
    return Assigned(stage=stage, officers=tuple(m.id for m in chosen), uninvolved=True)


def _authorise(_words: Words, scene: Scene, _stage: str, _until: str) -> Entry | None:
    if scene.case.made(AuthorityConfirmed):
        return None
    return AuthorityConfirmed(how="A signed letter was shown.", in_writing=True)


def _contact(words: Words, scene: Scene, stage: str, _until: str) -> Entry | None:
    if scene.case.made(ContactMade, stage):
        return None
    way = scene.policy.lists.contact_ways[0].id
    return ContactMade(stage=stage, how=way, note=words.word("contact"))


def _decide(words: Words, scene: Scene, stage: str, _until: str) -> Entry | None:
    decided = scene.case.decisions(stage)
    open_points = [p for p in scene.case.points if p.number not in decided]
    if not open_points:
        return None
    outcome, upheld = words.outcome(scene)
    return PointDecided(
        stage=stage,
        point=open_points[0].number,
        outcome=outcome,
        reasons=words.word("reasons_upheld" if upheld else "reasons_not"),
        references=words.word("references"),
        put_right="We have put this right." if upheld else "",
    )


def _act(words: Words, scene: Scene, stage: str, _until: str) -> Entry | None:
    if any(promise.action.stage == stage for promise in scene.case.promises):
        return None
    if scene.case.answer(stage):
        return None
    remedy = next((t.id for t in scene.policy.lists.remedies if not t.prevents), "")
    return ActionAgreed(
        stage=stage,
        what=words.word("actions"),
        owner=scene.actor.name,
        by_when=scene.today + timedelta(days=14),
        purpose=remedy,
    )


def _apology(words: Words, scene: Scene, stage: str) -> str:
    """Sorry is said where something was upheld."""
    decisions = scene.case.decisions(stage).values()
    upheld = any(scene.policy.term("outcomes", made.entry.outcome).upheld for made in decisions)
    return words.word("apology") if upheld else ""


def _do(_words: Words, scene: Scene, _stage: str, _until: str) -> Entry | None:
    """A promise is kept in the week before its day, or soon after, and before the next letter."""
    due = [
        promise
        for promise in scene.case.promises
        if promise.done_on is None
        and promise.action.by_when is not None
        and promise.action.by_when <= scene.today + timedelta(days=7)
    ]
    return ActionDone(action=due[0].number) if due else None


def _explain(words: Words, scene: Scene, _stage: str, _until: str) -> Entry | None:
    if scene.case.made(ExplanationGiven) or not scene.case.answer(scene.case.stage):
        return None
    earlier = scene.case.officers(scene.case.received.stage)
    return ExplanationGiven(whom=earlier, text=words.word("lesson")) if earlier else None


def _send(words: Words, scene: Scene, stage: str, _until: str) -> Entry | None:
    approval = approval_of(scene.policy, scene.office, scene.case, stage)
    if approval is None or approval.in_force or approval.waiting:
        return None
    return SentForApproval(
        stage=stage,
        letter=approval.letter.id,
        apology=_apology(words, scene, stage),
        lessons=words.word("lesson"),
    )


def _approve(_words: Words, scene: Scene, stage: str, until: str) -> Entry | None:
    sent = scene.case.last(SentForApproval, stage)
    approved = scene.case.last(Approved, stage)
    if sent is None or until == "sent_for_approval" or (approved and approved.number > sent.number):
        return None
    return Approved(stage=stage, letter=sent.entry.letter)


def _answer(words: Words, scene: Scene, stage: str, _until: str) -> Entry:
    """The letter goes out as it was approved."""
    written = scene.policy.stage(stage).written_outcome != "none"
    sent = scene.case.last(SentForApproval, stage)
    return OutcomeGiven(
        stage=stage,
        how=words.deliver(written),
        what="" if written else "We agreed what will be done and by when.",
        apology=sent.entry.apology if sent else _apology(words, scene, stage),
        lessons=sent.entry.lessons if sent else words.word("lesson"),
        remarks=sent.entry.remarks if sent else "",
    )


def _confirm(words: Words, scene: Scene, stage: str, _until: str) -> Entry:
    return OutcomeConfirmed(
        stage=stage, how=words.deliver(True), apology=_apology(words, scene, stage)
    )


def _go_further(words: Words, scene: Scene, stage: str, until: str) -> Entry | None:
    counts = scene.policy.stage(stage).counts
    if until != "further" or not counts or not scene.case.answer(scene.case.stage):
        return None
    channel = next(term.id for term in scene.policy.lists.channels if term.written)
    return EscalationRequested(
        stage=stage, channel=channel, why="It is still not settled.", wanted="Please look again."
    )


def _learn(words: Words, scene: Scene, stage: str, _until: str) -> Entry | None:
    if scene.case.made(LessonRecorded) or not scene.case.answer(stage):
        return None
    return LessonRecorded(lesson=words.word("lesson"))


def _file(_words: Words, scene: Scene, stage: str, _until: str) -> Entry | None:
    if scene.case.corrected("held_at") or not scene.case.answer(stage):
        return None
    return DetailsCorrected(why="Filed.", held_at="Filing cabinet 2, complaints drawer")


def _ask_feedback(_words: Words, scene: Scene, _stage: str, _until: str) -> Entry | None:
    if scene.case.made(FeedbackAsked):
        return None
    return FeedbackAsked(how=scene.policy.lists.contact_ways[0].id)


def _close(_words: Words, scene: Scene, stage: str, until: str) -> Entry | None:
    if until not in ("closed", "further") or not scene.case.answer(stage):
        return None
    return Closed(reason=scene.policy.lists.closures[0].id)


Maker = Callable[[Words, Scene, str, str], Entry | None]
MAKERS: Mapping[str, Maker] = {
    "acknowledged": _acknowledge,
    "assigned": _assign,
    "authority_confirmed": _authorise,
    "contact_made": _contact,
    "point_decided": _decide,
    "action_agreed": _act,
    "sent_for_approval": _send,
    "approved": _approve,
    "outcome_given": _answer,
    "outcome_confirmed": _confirm,
    "escalation_requested": _go_further,
    "explanation_given": _explain,
    "action_done": _do,
    "lesson_recorded": _learn,
    "details_corrected": _file,
    "feedback_asked": _ask_feedback,
    "closed": _close,
}
