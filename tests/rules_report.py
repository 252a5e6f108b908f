"""Prints the table of the two policies' rules and what keeps them: `python3 dev.py rules`.

Of each rule: its clause, its force, the policy's own words; where the program keeps it, and which
tests prove it. A place is a key of a policy file with that number, or a function of the program
whose docstring names it; a test proves a rule that it names, itself or in a table it is run on.
Words after the command show only those rules (`rules C-049`, `rules missing`).

Force: B blocks, W warns and keeps the reason, R is recorded, C is computed, L is looked for in a
letter, A says who may, D is a recorded decision, G is told where it matters.
"""

import ast
import csv
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "estate_complaints"
TESTS = ROOT / "tests"
POLICIES = ROOT / "resources" / "policies"
NUMBER = re.compile(r"\b([CR])[-_](\d{3})(?:\s*(?:\.\.|to)\s*\1[-_](\d{3}))?\b", re.IGNORECASE)
RULE = re.compile(r"[CR]-\d{3}")
FORCES = "BWRCLADG"

Places = Mapping[str, Iterable[str]]
Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@dataclass(frozen=True)
class Row:
    """One rule: what the policy says, where the program keeps it, and what proves that."""

    rule: str
    clause: str
    force: str
    words: str
    places: tuple[str, ...]
    tests: tuple[str, ...]
    reading: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """What the rule still lacks; nothing, if all is well."""
        lacks = [("a place in the program", not self.places), ("a test", not self.tests)]
        return tuple(what for what, lacking in lacks if lacking)


def named(text: str) -> Iterator[str]:
    """Every rule number in a text, ranges spelt out."""
    for letter, first, last in NUMBER.findall(text):
        for number in range(int(first), int(last or first) + 1):
            yield f"{letter.upper()}-{number:03}"


# --- where the program keeps a rule ---


def in_policy(name: str, table: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield (rule, key path) for every table of a policy file that bears a rule's number."""
    if isinstance(table, list):
        for item in table:
            yield from in_policy(name, item, path)
    elif isinstance(table, dict):
        number = next((str(table[k]) for k in ("rule", "id") if _is_rule(table.get(k))), "")
        here = ".".join(filter(None, (path, _called(table, number))))
        if number:
            yield number, f"{name}: {here}{_told(table)}"
        for key, value in table.items():
            yield from in_policy(name, value, ".".join(filter(None, (here, key))))


def _is_rule(value: object) -> bool:
    return bool(RULE.fullmatch(str(value or "")))


def _called(table: Mapping[str, Any], number: str) -> str:
    """An identifier that tells a table from its neighbours, if it has one."""
    names = (str(table.get(key, "")) for key in ("id", "needs", "check"))
    return next((name for name in names if name and name != number), "")


def _told(table: Mapping[str, Any]) -> str:
    """How a rule of a policy speaks: its level, and the steps at which it is heard."""
    speaks = isinstance(table.get("on"), list) and "level" in table
    return f" ({table['level']} at {', '.join(table['on'])})" if speaks else ""


def in_source(path: Path, text: str) -> Iterator[tuple[str, str]]:
    """Yield (rule, function) for every function or class whose docstring names a rule."""
    where = path.relative_to(SOURCE).as_posix()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, Function):
            for rule in named(ast.get_docstring(node) or ""):
                yield rule, f"{where}: {node.name}"


def places() -> Places:
    """Where each rule is kept."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for file in sorted(POLICIES.glob("*.toml")):
        for rule, place in in_policy(file.stem, tomllib.loads(file.read_text("utf-8"))):
            found[rule][place] = None
    for path in sorted(SOURCE.rglob("*.py")):
        for rule, place in in_source(path, path.read_text("utf-8")):
            found[rule][place] = None
    return found


# --- which tests prove it ---


def in_tests(text: str) -> Iterator[tuple[str, str]]:
    """Yield (rule, test) for every test of a module that names a rule, or runs on a table of them.

    A rule in a constant counts for the tests that use the constant.
    """
    module, lines = ast.parse(text), text.splitlines()
    tables = {
        target.id: set(named(_whole(lines, node)))
        for node in module.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef) and _is_test(node):
            rules = set(named(_whole(lines, *node.decorator_list, node)))
            for used in ast.walk(node):
                if isinstance(used, ast.Name):
                    rules |= tables.get(used.id, set())
            yield from ((rule, node.name) for rule in rules)


def _is_test(node: ast.FunctionDef) -> bool:
    """A pytest function, or an invariant that holds through every random history."""
    marks = {mark.func if isinstance(mark, ast.Call) else mark for mark in node.decorator_list}
    invariant = any(isinstance(mark, ast.Name) and mark.id == "invariant" for mark in marks)
    return node.name.startswith("test_") or invariant


def _whole(lines: list[str], *nodes: ast.stmt | ast.expr) -> str:
    """The text of some parts of a module."""
    spans = ((node.lineno - 1, node.end_lineno) for node in nodes)
    return "\n".join(line for first, last in spans for line in lines[first:last])


def proofs() -> Places:
    """The tests that prove each rule."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(TESTS.rglob("test_*.py")):
        if path.name == "test_rules_report.py":
            continue  # it plays with numbers, and proves none
        where = path.relative_to(TESTS).as_posix()
        for rule, test in in_tests(path.read_text("utf-8")):
            found[rule].append(f"{where}: {test}")
    return found


# --- the table ---


def table() -> tuple[Row, ...]:
    """Every rule of both policies, in their order."""
    kept, proved = places(), proofs()
    with (TESTS / "policy_rules.tsv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return tuple(
        Row(
            rule=line["rule"],
            clause=line["clause"],
            force=line["force"],
            words=line["words of the policy"],
            places=tuple(kept.get(line["rule"], ())),
            tests=tuple(proved.get(line["rule"], ())),
            reading=line["our reading"] or "",
        )
        for line in lines
    )


def strangers(rows: Iterable[Row]) -> list[str]:
    """Rule numbers that stand somewhere and that no policy has."""
    return sorted({*places(), *proofs()} - {row.rule for row in rows})


def printed(row: Row) -> Iterator[str]:
    yield f"{row.rule}  section {row.clause}  [{row.force}]  “{row.words}”"
    if row.reading:
        yield f"    our reading: {row.reading}"
    yield from (f"    kept in   {place}" for place in row.places)
    yield from (f"    proved by {test}" for test in row.tests)
    yield from (f"    MISSING   {what}" for what in row.missing)


def main(words: list[str]) -> int:
    rows = table()
    shown = [row for row in rows if not words or row.rule in words]
    if "missing" in words:
        shown = [row for row in rows if row.missing]
    for row in shown:
        print("\n".join(printed(row)))
    whole = sum(not row.missing for row in rows)
    print(f"{whole} of {len(rows)} rules have a place in the program and a test.")
    for stranger in (unknown := strangers(rows)):
        print(f"{stranger} is named, and no policy has it.")
    return 1 if unknown or whole < len(rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
