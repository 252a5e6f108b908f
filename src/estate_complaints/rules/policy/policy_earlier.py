"""Reads a policy file that was written for an earlier program as it would be written now.

Editions are kept in their own words for as long as a complaint is read under them.
"""

from collections.abc import Mapping
from typing import Any


def as_written_now(document: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the tables of a policy file with every key that has another name now under that name.

    “to_meeting” on a clock was the other way of saying that it is of the kind “meeting”.
    """
    clocks, ambiguities = document.get("clocks"), document.get("ambiguities")
    changed = {}
    if isinstance(clocks, list):
        changed["clocks"] = [_clock(one) for one in clocks]
    if isinstance(ambiguities, list):
        changed["ambiguities"] = [_ambiguity(one) for one in ambiguities]
    return {**document, **changed}


def _clock(table: Any) -> Any:
    if not isinstance(table, Mapping) or not isinstance(table.get("to_meeting"), bool):
        return table
    kept = {key: value for key, value in table.items() if key != "to_meeting"}
    return {**kept, "kind": "meeting"} if table["to_meeting"] else kept


def _ambiguity(table: Any) -> Any:
    readings = table.get("readings") if isinstance(table, Mapping) else None
    if not isinstance(readings, list):
        return table
    return {**table, "readings": [_reading(one) for one in readings]}


def _reading(table: Any) -> Any:
    changes = table.get("changes") if isinstance(table, Mapping) else None
    if not isinstance(changes, list):
        return table
    return {**table, "changes": [_change(one) for one in changes]}


def _change(table: Any) -> Any:
    if not isinstance(table, Mapping) or table.get("key") != "to_meeting":
        return table
    kind = "meeting" if table.get("value") is True else "deadline"
    return {**table, "key": "kind", "value": kind}
