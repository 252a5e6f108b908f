"""Sets a policy beside the Complaint Handling Code: where it is stricter, the same, looser, silent.

What the Code asks is data (resources/complaint_handling_code.toml); how each thing is found in a
policy stands in reports/code_measures.py.
"""

import tomllib
from dataclasses import dataclass

import msgspec

from estate_complaints.reports.code_asks import Ask, Verdict
from estate_complaints.reports.code_measures import MEASURES
from estate_complaints.rules.policy.policy import Policy

__all__ = ["Code", "CodeRow", "Verdict", "compare", "read_code"]


class Code(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the Code asks; `ombudsman` is the word by which a body is known as the Ombudsman."""

    ombudsman: str
    note: str
    asks: tuple[Ask, ...]


@dataclass(frozen=True)
class CodeRow:
    """One thing the Code asks, and what the policy says of it, with its clause ("" for none)."""

    paragraph: str
    asks: str
    to_check: bool
    verdict: Verdict
    cited: str
    says: str


def read_code(text: str) -> Code:
    """Read what the Code asks. Raises ValueError for a file that is not well formed."""
    code = msgspec.convert(tomllib.loads(text), Code)
    unknown = [one.measure for one in code.asks if one.measure not in MEASURES]
    if unknown:
        raise ValueError(f"No measure is called {', '.join(unknown)}.")
    return code


def compare(policy: Policy, code: Code) -> tuple[CodeRow, ...]:
    """Return a row for everything the Code asks, in its order."""
    return tuple(_row(policy, ask, code.ombudsman) for ask in code.asks)


def _row(policy: Policy, ask: Ask, ombudsman: str) -> CodeRow:
    found = MEASURES[ask.measure](policy, ask, ombudsman)
    return CodeRow(
        paragraph=ask.paragraph,
        asks=ask.asks,
        to_check=ask.to_check,
        verdict=found.verdict,
        cited=policy.cite(found.clause),
        says=found.says,
    )
