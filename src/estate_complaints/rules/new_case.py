"""When a further complaint comes of what is recorded: a request, a report, or something new."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.entries.intake import ScopeDecided
from estate_complaints.rules.entries.outcome import DecisionRecorded
from estate_complaints.rules.policy.policy import Policy, Term
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import objection
from estate_complaints.rules.steps.steps import Step

KIND = "received"
"""The kind of entry such a step begins another complaint with; this one takes none."""


def offered_by(policy: Policy, case: Case) -> Term | None:
    """Return the decision by which a further complaint may come of a case; None for none.

    What was decided about scope goes before any other decision (C-023, R-022, R-023).
    """
    return next((term for term in _decided(policy, case) if term.offers_new_case), None)


def new_case_step(scene: Scene) -> Step | None:
    """Return the step that begins a complaint which comes of this one, if the policy offers it.

    A closed complaint offers it as well: most requests are closed when they go wrong.
    """
    term = offered_by(scene.policy, scene.case)
    if term is None:
        return None
    title, clause, rule = "Record a complaint that comes of it", term.clause, term.rule
    if term.becomes:
        category = scene.policy.term("categories", term.becomes)
        title = f"Record a complaint: {category.name}"
        clause, rule = category.clause or clause, category.rule or rule
    says = (
        "That is a complaint of its own. It keeps the complainant and the day it was first"
        " reported, and each of the two names the other."
    )
    cited = objection(scene, "tell", clause, says, rule)
    return Step(KIND, title, scene.case.stage, objections=(cited,))


def first_reported(case: Case) -> date:
    """Return the day the matter of a case was first reported: its receipt, unless told earlier."""
    return cast("date | None", case.corrected("reported_on") or None) or case.received_on


def _decided(policy: Policy, case: Case) -> Iterator[Term]:
    scope = case.last(ScopeDecided)
    if scope is not None:
        yield policy.term("scopes", scope.entry.decision)
    for made in reversed(case.made(DecisionRecorded)):
        yield policy.term("decisions", made.entry.subject)
