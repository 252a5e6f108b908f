"""Small made-up policies, one for each thing the format can say: a file each in tests/policies."""

import json
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from tests.factories import Story, rules_of

from estate_complaints.rules.checks import CHECKS
from estate_complaints.rules.entries.handling import TimeExtended
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_reader import read_policy

FOLDER = Path(__file__).parent / "policies"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.toml") if path.stem != "base"))

FRIDAY = date(2026, 12, 18)
MONDAY = date(2026, 12, 21)


@cache
def small_policy(name: str) -> Policy:
    """One of the small policies, read as any other is."""
    return read_policy(toml(small_document(name)), CHECKS)


def small_document(name: str) -> dict[str, Any]:
    """What stands in one of the small policies, with what it shares with all of them."""
    base, own = (tomllib.loads((FOLDER / f"{n}.toml").read_text("utf-8")) for n in ("base", name))
    shared = {"about": {**base["about"], **own.get("about", {})}}
    lists = {"lists": {**base["lists"], **own.get("lists", {})}}
    return {**base, **own, **shared, **lists}


def toml(value: Any, outermost: bool = True) -> str:
    """Write a document as TOML, each table of it in one line."""
    if isinstance(value, dict):
        lines = [f"{json.dumps(key)} = {toml(inner, False)}" for key, inner in value.items()]
        return "\n".join(lines) if outermost else "{" + ", ".join(lines) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(toml(item, False) for item in value) + "]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return str(value).lower()


def story(name: str, on: date = FRIDAY, **said: Any) -> Story:
    """A complaint by letter under a small policy."""
    return Story(small_policy(name)).received(on, **said)


def extended(until: date, **said: Any) -> TimeExtended:
    """An answer is put off, as the complainant agrees."""
    usual: dict[str, Any] = {"agreed": True, "why": "We wait for a report.", "how": "post"}
    return TimeExtended(stage="answer", clock="answering", until=until, **{**usual, **said})


def said_on_receipt(name: str, **said: Any) -> set[str]:
    """The rules that object when a complaint is taken down."""
    complaint = story(name, **said)
    return rules_of(complaint.against(complaint.case().received, FRIDAY))
