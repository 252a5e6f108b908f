"""The two shipped policies: what they say, by what number, and that every word has its clause."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.reads_the_policy

ROOT = Path(__file__).resolve().parents[3]
RULE = re.compile(r"[CR]-\d{3}")
BOTH = pytest.mark.parametrize("name", ["ccrmo", "rprmo"])


def catalogue() -> dict[str, str]:
    """The policies' own words for every rule, by its number."""
    with (ROOT / "tests" / "policy_rules.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["rule"]: row["words of the policy"] for row in rows}


def numbered(part: Any) -> Iterator[str]:
    """Every rule number that stands anywhere in a policy file."""
    if isinstance(part, dict):
        yield from (part[k] for k in ("id", "rule") if RULE.fullmatch(str(part.get(k, ""))))
        for value in part.values():
            yield from numbered(value)
    elif isinstance(part, list):
        for value in part:
            yield from numbered(value)


def ids(parts: Any) -> list[str]:
    return [part.id for part in parts]
