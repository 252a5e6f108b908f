"""Checks of what should have happened before a complaint is closed."""

from estate_complaints.rules.checks.of_cases import anonymous_complainant, scope_is_excluded
from estate_complaints.rules.checks.registry import Asked, check
from estate_complaints.rules.clocks.moments import written_answer
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.entries.outcome import ExplanationGiven, FeedbackAsked, Forwarded
from estate_complaints.rules.scene import PlaceFound


@check
def never_answered(asked: Asked) -> bool:
    """The stage has no outcome, although somebody waits for one.

    Nobody does where the complaint is anonymous, was settled by mediation, is not covered, or is
    dealt with in another one.
    """
    scene = asked.scene
    settled = scene.mediation is not None and scene.mediation.resolved
    nobody_waits = settled or anonymous_complainant(asked) or scope_is_excluded(asked)
    nobody_waits = nobody_waits or scene.case.led_by is not None
    return scene.case.answer(asked.stage) is None and not nobody_waits


@check
def scope_is(asked: Asked) -> bool:
    """The latest decision on scope is one of `scopes`."""
    decided = asked.scene.case.last(ScopeDecided)
    return decided is not None and decided.entry.decision in asked.value("scopes", ())


@check
def not_forwarded(asked: Asked) -> bool:
    """By a decision on scope among `scopes` it belongs elsewhere, and nobody sent it there."""
    return scope_is(asked) and not asked.scene.case.made(Forwarded)


@check
def place_missing(asked: Asked) -> bool:
    """The folder in which the correspondence is held is not there."""
    return _place(asked) == "missing"


@check
def place_unreachable(asked: Asked) -> bool:
    """The drive or the share on which the correspondence is held does not answer."""
    return _place(asked) == "unreachable"


def _place(asked: Asked) -> PlaceFound | None:
    """What became of the folder that is proposed, or else of the one that is recorded."""
    held_at = asked.proposed("held_at") or asked.scene.case.corrected("held_at")
    return asked.scene.places.get(str(held_at or ""))


@check
def feedback_not_asked(asked: Asked) -> bool:
    """Nobody asked for feedback, neither by itself nor in the letter of a stage."""
    policy, case = asked.scene.policy, asked.scene.case
    if case.made(FeedbackAsked) or anonymous_complainant(asked):
        return False
    answered = (stage for stage in case.stages if written_answer(policy, case, stage))
    letters = (policy.letter("outcome_given", stage) for stage in answered)
    return not any(letter and "feedback" in letter.paragraphs for letter in letters)


@check
def explanation_not_given(asked: Asked) -> bool:
    """One of `stages` upheld a point, and not every officer of an earlier one was told why since.

    Without `stages`, any stage but the first.
    """
    case = asked.scene.case
    later = asked.value("stages", case.stages[1:])
    return any(_unexplained(asked, stage) for stage in case.stages if stage in later)


def _unexplained(asked: Asked, stage: str) -> bool:
    case, policy = asked.scene.case, asked.scene.policy
    decisions = case.decisions(stage).values()
    if not any(policy.term("outcomes", made.entry.outcome).upheld for made in decisions):
        return False
    since = max(made.number for made in decisions)
    given = [made.entry for made in case.made(ExplanationGiven) if made.number > since]
    told = {number for entry in given for number in entry.whom}
    before = case.stages[: case.stages.index(stage)]
    officers = (asked.scene.office.member(n) for earlier in before for n in case.officers(earlier))
    return not given or any(one and one.active and one.id not in told for one in officers)
