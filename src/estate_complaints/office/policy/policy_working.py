"""One thing the program makes of a clause: a stage, a time limit, a check, a duty of a letter."""

from dataclasses import dataclass
from typing import Literal

from estate_complaints.rules.days.reckoning import in_words
from estate_complaints.rules.policy.policy import Level, Policy

Kind = Literal[
    "stage",
    "handlers",
    "start",
    "clock",
    "rule",
    "letter",
    "limit",
    "beyond",
    "choice",
    "confidential",
]
UNKNOWN = "…"


@dataclass(frozen=True)
class Working:
    """`where` says of what or when, `says` what is done; `level` only for rules and duties."""

    kind: Kind
    where: str
    says: str
    level: Level | Literal[""] = ""


class _Words(dict[str, str]):
    """What stands for a placeholder; what only a complaint can fill is left open."""

    def __missing__(self, name: str) -> str:
        return UNKNOWN


def in_general(policy: Policy, sentence: str, **more: str) -> str:
    """Return a sentence of a policy as it reads where no complaint is meant in particular."""
    about, age = policy.about, policy.age_limit
    words = _Words(
        complainant="the complainant",
        origin="an earlier complaint",
        earlier="an earlier complaint",
        representative="the representative",
        subject="the person complained about",
        manager="their manager",
        stage="this stage",
        officer="the officer responsible",
        due="the due date",
        number="its number",
        register=about.register,
        organisation=about.organisation,
        short_name=about.short_name,
        head=policy.role(about.head).name,
        limit=in_words(age.amount, age.unit) if age else UNKNOWN,
        **more,
    )
    filled = sentence.format_map(words)
    return filled[:1].upper() + filled[1:]
