"""Checks of what should have happened before a complaint is closed."""

from estate_complaints.rules.checks.of_cases import anonymous_complainant, scope_is_excluded
from estate_complaints.rules.checks.registry import Asked, check


@check
def never_answered(asked: Asked) -> bool:
    """The stage has no outcome, although somebody waits for one.

    Nobody does where the complaint is anonymous, was settled by mediation, or is not covered.
    """
    scene = asked.scene
    settled = scene.mediation is not None and scene.mediation.resolved
    nobody_waits = settled or anonymous_complainant(asked) or scope_is_excluded(asked)
    return scene.case.answer(asked.stage) is None and not nobody_waits
