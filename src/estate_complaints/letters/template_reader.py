"""Reads what a template asks for, and says in plain words where it asks for what is not there."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from jinja2 import nodes

from estate_complaints.letters.fields import LetterFields
from estate_complaints.letters.language import LIST_FILTERS, LOOP_WORDS, TEXT_FILTERS

_CALCULATIONS = (nodes.BinExpr, nodes.UnaryExpr)
_HUMAN = {
    nodes.Call: "a call with ( )",
    nodes.Getitem: "square brackets [ ]",
    nodes.Concat: "joining with ~",
    nodes.Test: "a test with “is”",
    nodes.CondExpr: "an “if” inside {{ }}; use {% if %}",
    nodes.Assign: "“set”",
    nodes.Macro: "a macro",
    nodes.Include: "“include”",
    nodes.Import: "“import”",
    nodes.FromImport: "“import”",
    nodes.Extends: "“extends”",
    nodes.Block: "a block",
    nodes.FilterBlock: "a filter block",
    nodes.ScopedEvalContextModifier: "“autoescape”",
}
_ALLOWED = "A template can only print fields, test them with “if” and repeat with “for”."


@dataclass(frozen=True)
class Found:
    """A field as the template reaches it: its path among the fields, and what it holds."""

    path: str
    kind: Any


@dataclass(frozen=True)
class Complaint:
    """A mistake on a line of the prepared XML."""

    line: int
    sentence: str


_LOOP = object()
MAXIMUM_LOOPS = 2  # one inside the other


class TemplateReader:
    """Walks one parsed part; afterwards `printed` and `complaints` say what it found."""

    def __init__(self) -> None:
        self.printed: dict[str, None] = {}
        self.complaints: list[Complaint] = []
        self._depth = 0

    def read(self, tree: nodes.Template) -> None:
        """Read a whole part."""
        top = {name: Found(name, kind) for name, kind in _hints(LetterFields).items()}
        self._read_all(tree.body, top)

    def _read_all(self, body: list[nodes.Node], scope: dict[str, Found]) -> None:
        for node in body:
            if isinstance(node, nodes.Output):
                for part in node.nodes:
                    self._read_printed(part, scope)
            elif isinstance(node, nodes.If):
                self._read_if(node, scope)
            elif isinstance(node, nodes.For):
                self._read_for(node, scope)
            else:
                self._complain(node, f"{_name_of(node)} cannot be used. {_ALLOWED}")

    def _read_printed(self, node: nodes.Expr, scope: dict[str, Found]) -> None:
        if isinstance(node, nodes.TemplateData):
            return
        found = self._find(node, scope)
        if found is None:
            return
        if found.path:
            self.printed[found.path] = None
        if found.kind not in (str, int):
            self._complain(
                node, f"“{found.path}” cannot be printed as it is: {_advice(found.kind)}"
            )

    def _read_if(self, node: nodes.If, scope: dict[str, Found]) -> None:
        self._read_condition(node.test, scope)
        self._read_all(node.body, scope)
        for other in node.elif_:
            self._read_if(other, scope)
        self._read_all(node.else_, scope)

    def _read_condition(self, node: nodes.Node, scope: dict[str, Found]) -> None:
        if isinstance(node, nodes.And | nodes.Or):
            self._read_condition(node.left, scope)
            self._read_condition(node.right, scope)
        elif isinstance(node, nodes.Not):
            self._read_condition(node.node, scope)
        elif isinstance(node, nodes.Compare):
            self._find(node.expr, scope)
            for operand in node.ops:
                self._find(operand.expr, scope)
        else:
            found = self._find(node, scope)
            if found and (is_group(found.kind) or found.kind is _LOOP):
                self._complain(node, f"“{found.path}” is always there; test one of its own fields.")

    def _read_for(self, node: nodes.For, scope: dict[str, Found]) -> None:
        found = self._find(node.iter, scope)
        if node.recursive or node.test or not isinstance(node.target, nodes.Name):
            self._complain(node, "“for” is written {% for point in points %} and no other way.")
        elif found and get_origin(found.kind) is not tuple:
            self._complain(node, f"“{found.path}” is not a list, so “for” cannot go through it.")
        elif found and self._depth == MAXIMUM_LOOPS:
            self._complain(node, "There are too many “for” inside one another.")
        elif found:
            item = Found(found.path, get_args(found.kind)[0])
            inner = {**scope, node.target.name: item, "loop": Found("loop", _LOOP)}
            self._depth += 1
            self._read_all(node.body, inner)
            self._depth -= 1
            self._read_all(node.else_, scope)

    def _find(self, node: nodes.Node, scope: dict[str, Found]) -> Found | None:
        """Return what an expression stands for, or None after complaining."""
        if isinstance(node, nodes.Const) and isinstance(node.value, str | int):
            return Found("", type(node.value))
        if isinstance(node, nodes.Name):
            if node.name not in scope:
                self._complain(
                    node,
                    f"“{node.name}” is not a field of a letter{_did_you_mean(node.name, scope)}",
                )
            return scope.get(node.name)
        if isinstance(node, nodes.Getattr):
            return self._find_inside(node, scope)
        if isinstance(node, nodes.Filter):
            return self._find_filtered(node, scope)
        self._complain(node, f"{_name_of(node)} cannot be used. {_ALLOWED}")
        return None

    def _find_inside(self, node: nodes.Getattr, scope: dict[str, Found]) -> Found | None:
        outer = self._find(node.node, scope)
        if outer is None:
            return None
        known = _fields_of(outer.kind)
        if node.attr not in known:
            written = f"{_written(node.node)}.{node.attr}"
            self._complain(
                node, f"“{written}” is not a field of a letter{_did_you_mean(node.attr, known)}"
            )
            return None
        return Found(f"{outer.path}.{node.attr}", known[node.attr])

    def _find_filtered(self, node: nodes.Filter, scope: dict[str, Found]) -> Found | None:
        found = self._find(node.node, scope) if node.node else None
        if found is None:
            return None
        if node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
            self._complain(node, f"“|{node.name}” is written without brackets.")
        elif node.name in TEXT_FILTERS and found.kind is str:
            return found
        elif node.name in LIST_FILTERS and found.kind == tuple[str, ...]:
            return Found(found.path, str)
        elif node.name == "length" and get_origin(found.kind) is tuple:
            return Found(found.path, int)
        else:
            self._complain(node, f"“|{node.name}” cannot be used on “{found.path}”.")
        return None

    def _complain(self, node: nodes.Node, sentence: str) -> None:
        self.complaints.append(Complaint(node.lineno, sentence))


def is_group(kind: Any) -> bool:
    """Whether a kind is a group of fields, such as the office."""
    return isinstance(kind, type) and is_dataclass(kind)


def all_paths(kind: Any = LetterFields, before: str = "") -> Iterator[str]:
    """Yield the path of every field that can be printed or tested, such as "points.outcome"."""
    for name, inner in _hints(kind).items():
        path = f"{before}{name}"
        item = get_args(inner)[0] if get_origin(inner) is tuple else inner
        if is_group(item):
            yield from all_paths(item, f"{path}.")
        else:
            yield path


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _fields_of(kind: Any) -> dict[str, Any]:
    if kind is _LOOP:
        return {word: bool if word in ("first", "last") else int for word in LOOP_WORDS}
    return _hints(kind) if is_group(kind) else {}


def _advice(kind: Any) -> str:
    if kind is bool:
        return "it is yes or no; use it with “if”."
    if get_origin(kind) is tuple:
        return "it is a list; use it with “for”."
    return "print one of its own fields."


def _did_you_mean(word: str, known: dict[str, Any]) -> str:
    close = difflib.get_close_matches(word, known, n=1)
    return f"; did you mean “{close[0]}”?" if close else "."


def _written(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_written(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else "…"


def _name_of(node: nodes.Node) -> str:
    if isinstance(node, _CALCULATIONS):
        return "Arithmetic"
    named = _HUMAN.get(type(node), f"“{type(node).__name__.lower()}”")
    return named[0].upper() + named[1:]


def near(line: int, xml: str) -> str:
    """Return the words around a line of prepared XML, so that its author finds the place."""
    lines = xml.splitlines()
    around = " ".join(lines[max(line - 1, 0) : line + 1])
    shown = re.sub(r"\s+", " ", re.sub(r"<[^>]*>?", " ", around)).strip()
    return f"{shown[:77]}..." if len(shown) > 80 else shown
