"""Every single way in which a policy file could stop saying what a rule of the policy asks.

A mutation takes a table that bears a rule's number away, or drops or alters one thing it says.
"""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from tests.rules_report import RULE

Table = dict[str, Any]
Path = tuple[str | int, ...]

WORDS = {"id", "rule", "clause", "says", "name", "words", "hint", "why", "note", "nobody_left"}
WORDS |= {"starts_words", "step_name", "label", "heading", "title", "outcome_clause"}
"""What only names or explains; whatever else a table says makes the program do something."""

NEEDED = {"on", "check", "level", "needs", "kind", "binds", "starts", "stage", "body"}
"""Keys without which a table cannot be read at all."""

LET_OFF = ("ambiguities", "clauses")
"""Parts that hold no rule: the readings not chosen, and the policy's own words."""

WEAKER = {"block": "warn", "warn": "tell"}
OTHER_UNIT = {"working_days": "days", "days": "working_days", "weeks": "days", "months": "weeks"}


@dataclass(frozen=True)
class Mutation:
    """One change to the table of a rule. `now` is None where the table is taken away."""

    rule: str
    policy: str
    path: Path
    was: Table
    now: Table | None
    told: str

    @property
    def where(self) -> str:
        """The table, as a person would find it in the file."""
        names = [part for part in self.path if isinstance(part, str)]
        own = next((self.was[key] for key in ("check", "needs", "id") if self.was.get(key)), "")
        return ".".join(filter(None, [self.policy, *names, str(own)]))

    def applied(self, document: Table) -> Table:
        """A document so changed; as it is, where that table does not stand there."""
        changed = deepcopy(document)
        holder = _at(changed, self.path[:-1])
        last = self.path[-1]
        if holder is None or _at(changed, self.path) != self.was:
            return document
        if self.now is not None:
            holder[last] = self.now
        else:
            del holder[last]
        return changed


def mutations(policy: str, document: Mapping[str, Any]) -> Iterator[Mutation]:
    """Yield every mutation of every table of a policy that bears a rule's number."""
    for path, table in _tables(document, ()):
        rule = next((str(table[key]) for key in ("rule", "id") if _is_rule(table.get(key))), "")
        if rule:
            yield Mutation(rule, policy, path, table, None, "gone")
            for now, told in _altered(table):
                yield Mutation(rule, policy, path, table, now, told)


def _is_rule(value: object) -> bool:
    return bool(RULE.fullmatch(str(value or "")))


def _tables(part: Any, path: Path) -> Iterator[tuple[Path, Table]]:
    if isinstance(part, dict):
        if path:
            yield path, part
        for key, value in part.items():
            if path or key not in LET_OFF:
                yield from _tables(value, (*path, key))
    elif isinstance(part, list):
        for number, value in enumerate(part):
            yield from _tables(value, (*path, number))


def _at(part: Any, path: Path) -> Any:
    for step in path:
        try:
            part = part[step]
        except (KeyError, IndexError, TypeError):
            return None
    return part


def _altered(table: Table) -> Iterator[tuple[Table, str]]:
    for key, value in table.items():
        if key == "values" and isinstance(value, dict):
            for inner, told in _altered(value):
                yield {**table, key: inner}, f"{key} {told}"
        elif key not in WORDS:
            for other, told in _other(key, value):
                yield {**table, key: other}, f"{key} {told}"
            if key not in NEEDED and not isinstance(value, dict) and not _holds_tables(value):
                yield {k: v for k, v in table.items() if k != key}, f"{key} dropped"


def _holds_tables(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(one, dict) for one in value)


def _other(key: str, value: Any) -> Iterator[tuple[Any, str]]:
    """What might stand in place of a value, and how that is told."""
    if isinstance(value, int) and not isinstance(value, bool):
        yield value + 1, f"{value + 1}"
    elif key == "unit" and value in OTHER_UNIT:
        yield OTHER_UNIT[value], OTHER_UNIT[value]
    elif key == "level" and value in WEAKER:
        yield WEAKER[value], WEAKER[value]
    elif isinstance(value, list) and len(value) > 1 and not _holds_tables(value):
        for one in value:
            yield [other for other in value if other != one], f"without {one}"
