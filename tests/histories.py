"""Complaints of both policies, brought as far as a test wants them on a day."""

from datetime import date, timedelta
from typing import Any

from tests.factories import Story, shipped_policy

from estate_complaints.rules.entries.handling import (
    Acknowledged,
    ActionAgreed,
    Assigned,
    ContactMade,
    MediationAnswered,
    MediationStarted,
    MediationSuggested,
)
from estate_complaints.rules.entries.intake import PointAdded, ScopeDecided
from estate_complaints.rules.entries.outcome import (
    CompensationRecorded,
    DecisionRecorded,
    EscalationRequested,
    OutcomeGiven,
    PointDecided,
    SentForApproval,
)

PARTIES = ("Ms Paige Turner", "The Repairs Manager")


def ccrmo(on: date, **said: Any) -> Story:
    """A complaint to Cottington Close, taken down at Early Resolution unless said otherwise."""
    return Story(shipped_policy("ccrmo")).received(on, **said)


def rprmo(on: date, **said: Any) -> Story:
    """A complaint to Roupell Park."""
    return Story(shipped_policy("rprmo")).received(on, **said)


def received(name: str, on: date, **said: Any) -> Story:
    """A complaint under the policy named."""
    return Story(shipped_policy(name)).received(on, **said)


def early_worked(on: date, **said: Any) -> Story:
    """At Early Resolution a housing officer agreed an action with the resident."""
    story = ccrmo(on, **said)
    return story.then(
        on,
        Assigned(stage="early", officers=(story.in_role("housing_officer"),)),
        ContactMade(stage="early", how="telephone", note="Agreed what will be done."),
        an_action(on, stage="early"),
    )


def early_answered(on: date, **said: Any) -> Story:
    """Early Resolution came to an agreement, told by telephone."""
    return early_worked(on, **said).then(on, OutcomeGiven(stage="early", how="telephone"))


def local_asked(on: date, answered: date | None = None, **said: Any) -> Story:
    """A Local Resolution was asked for by letter, after Early Resolution answered."""
    story = early_answered(answered or on - timedelta(days=14), **said)
    return story.then(on, further("local"))


def local_ready(on: date, asked: date | None = None, **said: Any) -> Story:
    """The Estate Manager, who needs nobody's approval, has decided every point."""
    story = local_asked(asked or on, **said)
    manager = story.in_role("estate_manager")
    return story.then(
        on,
        Assigned(stage="local", officers=(manager,)),
        Acknowledged(stage="local", how="email"),
        decided("local"),
    )


def local_answered(on: date, how: str = "email", asked: date | None = None, **said: Any) -> Story:
    """The Local Resolution was answered."""
    return local_ready(on, asked, **said).then(on, OutcomeGiven(stage="local", how=how))


def review_asked(on: date, answered: date | None = None, **said: Any) -> Story:
    """A Review was asked for after the Local Resolution was answered."""
    return local_answered(answered or on - timedelta(days=7), **said).then(on, further("review"))


def review_ready(on: date, **said: Any) -> Story:
    """Three Board members (the Estate Manager answered before) have decided every point."""
    story = review_asked(on, **said)
    panel = tuple(m.id for m in story.office.members if m.role == "board_member")
    return story.then(
        on,
        Assigned(stage="review", officers=panel),
        Acknowledged(stage="review", how="email"),
        decided("review"),
        SentForApproval(stage="review", letter="review_outcome"),
    )


def review_answered(on: date, how: str = "email", **said: Any) -> Story:
    """The final response was given."""
    return review_ready(on, **said).then(on, OutcomeGiven(stage="review", how=how))


def stage1_ready(on: date, **said: Any) -> Story:
    """Everything a reply at stage 1 needs but its approval."""
    story = rprmo(on, **said)
    return story.then(
        on,
        Acknowledged(stage="stage1", how="email"),
        Assigned(stage="stage1", officers=(manager_of_repairs(story),)),
        ContactMade(stage="stage1", how="telephone", note="Went through it."),
        decided("stage1"),
    )


def stage1_answered(on: date, **said: Any) -> Story:
    """Stage 1 was answered by e-mail."""
    return stage1_ready(on, **said).then(on, OutcomeGiven(stage="stage1", how="email"))


def stage2_asked(on: date, **said: Any) -> Story:
    """Stage 2 was asked for."""
    return stage1_answered(on - timedelta(days=7), **said).then(on, further("stage2"))


def stage2_ready(on: date, outcome: str = "not_upheld", **said: Any) -> Story:
    """The Estate Director, who needs nobody's approval, has decided every point of stage 2."""
    story = stage2_asked(on, **said)
    director = story.in_role("estate_director")
    return story.then(
        on, Assigned(stage="stage2", officers=(director,)), decided("stage2", outcome)
    )


def stage2_answered(on: date, outcome: str = "not_upheld", **said: Any) -> Story:
    """Stage 2 was answered by e-mail."""
    story = stage2_ready(on, outcome, **said)
    return story.then(on, OutcomeGiven(stage="stage2", how="email"))


def board_review_asked(on: date, **said: Any) -> Story:
    """A Board review was asked for."""
    return stage2_answered(on - timedelta(days=7), **said).then(on, further("board_review"))


def mediating(story: Story, on: date) -> Story:
    """All parties agreed, and mediation is under way."""
    story.then(on, MediationSuggested(parties=PARTIES))
    story.then(on, *(MediationAnswered(party=party) for party in PARTIES))
    return story.then(on, MediationStarted())


def further(stage: str, channel: str = "email", **said: Any) -> EscalationRequested:
    """A request to go further that leaves nothing to be desired."""
    usual = {"why": "It still does not work.", "wanted": "A date for the repair."}
    return EscalationRequested(stage=stage, channel=channel, **{**usual, **said})


def decided(stage: str, outcome: str = "not_upheld", point: int = 1, **said: Any) -> PointDecided:
    """A decision on a point, with its reasons."""
    usual = {"reasons": "We looked into it.", "references": "Section 2 of the repairs policy."}
    return PointDecided(stage=stage, point=point, outcome=outcome, **{**usual, **said})


def an_action(on: date, stage: str, **said: Any) -> ActionAgreed:
    """An action with somebody who does it and a day."""
    usual: dict[str, Any] = {"owner": "Person 4", "by_when": on + timedelta(days=14)}
    return ActionAgreed(stage=stage, what="Repair the lift.", **{**usual, **said})


def manager_of_repairs(story: Story) -> int:
    """The number of whoever manages the service complained about."""
    service = story.office.service("repairs")
    assert service is not None
    assert service.manager is not None
    return service.manager


def assigned(stage: str, *officers: int) -> Assigned:
    """Somebody becomes responsible for a stage."""
    return Assigned(stage=stage, officers=officers)


def acknowledged(stage: str) -> Acknowledged:
    """A stage is acknowledged by e-mail."""
    return Acknowledged(stage=stage, how="email")


def scope(decision: str, passed_to: str = "") -> ScopeDecided:
    """Somebody decides whether the policy covers it."""
    return ScopeDecided(decision=decision, why="Because.", passed_to=passed_to)


def decision(subject: str) -> DecisionRecorded:
    """Somebody uses a discretion."""
    return DecisionRecorded(subject=subject, decision="Yes.", why="The Board decided so.")


def added(stage: str, wanted: str = "Mend it.") -> PointAdded:
    """A further point is raised."""
    return PointAdded(stage=stage, wrong="The door", wanted=wanted)


def paid(step: str, note: str = "") -> CompensationRecorded:
    """A step about compensation."""
    return CompensationRecorded(step=step, note=note)
