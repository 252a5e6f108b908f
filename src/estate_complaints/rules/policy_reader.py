"""Reads a policy file and lists every mistake in it, in the office's words."""

import tomllib
from collections.abc import Iterable, Mapping
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from estate_complaints.rules.policy import Policy
from estate_complaints.rules.policy_sense import contradictions


class PolicyRefused(ValueError):
    """The file is not a policy this program can work by; `mistakes` says everything that is wrong.

    Each mistake is one sentence naming the table and the key.
    """

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(self.mistakes))


def read_policy(text: str, checks: Mapping[str, object] | None = None) -> Policy:
    """Read a policy from the text of its TOML file.

    `checks` are the named checks this program knows; a rule that names another is a mistake.
    Raises PolicyRefused with every mistake found.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise PolicyRefused([f"The file is not well-formed TOML: {fault}."]) from fault
    mistakes = list(_mistakes_in(document, Policy, ""))
    if mistakes:
        raise PolicyRefused(mistakes)
    policy = msgspec.convert(document, Policy)
    mistakes = list(contradictions(policy, checks))
    if mistakes:
        raise PolicyRefused(mistakes)
    return policy


def _mistakes_in(table: Mapping[str, Any], shape: type[Any], where: str) -> Iterable[str]:
    fields = {field.name: field for field in msgspec.structs.fields(shape)}
    hints = get_type_hints(shape)
    place = where or "The file"
    for key in table:
        if key not in fields:
            yield f"{place}: “{key}” is not a key this program knows{_perhaps(key, fields)}."
    for name, field in fields.items():
        if name in table:
            yield from _wrong_value(table[name], hints[name], _inside(where, name))
        elif field.required:
            yield f"{place}: “{name}” is missing."


def _inside(where: str, name: str) -> str:
    return f"{where}, {name}" if where else f"Table “{name}”"


def _wrong_value(value: Any, kind: Any, where: str) -> Iterable[str]:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        kind = next(choice for choice in get_args(kind) if choice is not type(None))
        origin = get_origin(kind)
    if origin is Literal:
        if value not in get_args(kind):
            choices = ", ".join(f"“{choice}”" for choice in get_args(kind) if choice)
            yield f"{where}: “{value}” is not one of {choices}."
    elif origin is tuple:
        yield from _wrong_items(value, get_args(kind)[0], where)
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        if isinstance(value, Mapping):
            yield from _mistakes_in(value, kind, where)
        else:
            yield f"{where}: a table is expected here, not {_say(value)}."
    else:
        yield from _wrong_plain(value, origin or kind, where)


def _wrong_items(value: Any, kind: Any, where: str) -> Iterable[str]:
    if not isinstance(value, list):
        yield f"{where}: a list is expected here, not {_say(value)}."
        return
    for position, item in enumerate(value, start=1):
        name = item.get("id") if isinstance(item, Mapping) else None
        label = f"{where} “{name}”" if name else f"{where} number {position}"
        yield from _wrong_value(item, kind, label)


_EXPECTED = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    dict: "a table",
}


def _wrong_plain(value: Any, kind: Any, where: str) -> Iterable[str]:
    if kind is Any:
        return
    fits = isinstance(value, kind) and not (kind is int and isinstance(value, bool))
    if not fits:
        yield f"{where}: {_EXPECTED[kind]} is expected here, not {_say(value)}."
    elif kind is int and value < 0:
        yield f"{where}: {value} is less than nothing."
    elif kind is str and not value.strip() and not where.endswith(("when", "unit")):
        yield f"{where}: is empty; leave the key out instead."


def _say(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text “{value[:40]}”"
    if isinstance(value, Mapping):
        return "a table"
    return "a list" if isinstance(value, list) else str(value)


def _perhaps(key: str, fields: Iterable[str]) -> str:
    near = [name for name in fields if name[:3] == key[:3] or name in key or key in name]
    return f" (did you mean “{near[0]}”?)" if near else ""
