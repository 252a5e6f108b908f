"""Whom letters may go to beside the complainant: a representative the policy is content with."""

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.entries.intake import Representative
from estate_complaints.rules.policy.policy import Policy


def must_be_written(policy: Policy) -> bool:
    """Tell whether the policy wants a representative's authority confirmed in writing."""
    about = (rule for rule in policy.rules if rule.check == "permission_not_shown")
    return any(rule.values.get("in_writing", False) for rule in about)


def entitled(policy: Policy, case: Case) -> Representative | None:
    """Return the representative who may be told what the complainant is told; None for nobody."""
    shown = case.may_act(in_writing=must_be_written(policy))
    return case.representative if shown else None
