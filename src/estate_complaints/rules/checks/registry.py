"""The named checks a policy's rules may use, and how one is added."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.policy.policy import Rule
from estate_complaints.rules.scene import Scene


@dataclass(frozen=True)
class Asked:
    """A rule asked of a case: with a proposed entry, or before there is one (`entry` None).

    `stage` is the stage the step belongs to.
    """

    scene: Scene
    rule: Rule
    stage: str
    entry: Entry | None

    def value(self, name: str, otherwise: Any = None) -> Any:
        """Return a value the policy gave the rule."""
        return self.rule.values.get(name, otherwise)

    def proposed(self, name: str, otherwise: Any = None) -> Any:
        """Return a field of the proposed entry, if there is one that has it."""
        return getattr(self.entry, name, otherwise)


Check = Callable[[Asked], bool]
"""Says True where the rule is broken."""

CHECKS: dict[str, Check] = {}


def check(function: Check) -> Check:
    """Let policies use a function by its name."""
    CHECKS[function.__name__] = function
    return function
