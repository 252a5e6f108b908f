"""Reads a policy file and lists every mistake in it, in the office's words."""

import tomllib
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from estate_complaints.rules.policy.policy import Policy
from estate_complaints.rules.policy.policy_earlier import as_written_now
from estate_complaints.rules.policy.policy_sense import contradictions
from estate_complaints.rules.policy.reading_changes import (
    NoSuchPlace,
    other_choices,
    with_choice,
    worked_out,
)


class PolicyRefused(ValueError):
    """The file is not a policy this program can work by; `mistakes` says everything that is wrong.

    Each mistake is one sentence naming the table and the key.
    """

    def __init__(self, mistakes: Iterable[str]) -> None:
        self.mistakes = tuple(mistakes)
        super().__init__("\n".join(self.mistakes))


def read_policy(
    text: str, checks: Mapping[str, object] | None = None, *, every_reading: bool = True
) -> Policy:
    """Read a policy from the text of its TOML file, as its chosen readings have it.

    `checks` are the named checks this program knows; a rule that names another is a mistake.
    `every_reading` tells whether the readings that are not chosen are looked at as well; a text
    that was kept once need not be looked at again. Raises PolicyRefused with every mistake found:
    first all keys and values that are not well formed; once they are, everything that contradicts
    itself or leads nowhere, under whichever reading.
    """
    document = _document(text)
    _refuse(list(_mistakes_in(document, Policy, "")))
    policy, mistakes = _as_chosen(document, checks)
    if every_reading:
        for name, key in other_choices(document):
            other = _as_chosen(with_choice(document, name, key), checks)[1]
            mistakes += [
                f"Table “ambiguities” “{name}”, read as “{key}”: {m}"
                for m in other
                if m not in mistakes
            ]
    _refuse(mistakes)
    assert policy is not None
    return policy


def read_otherwise(text: str, ambiguity: str, key: str) -> Policy:
    """Read a policy that holds no mistakes as it would be with another reading chosen."""
    document = with_choice(_document(text), ambiguity, key)
    return msgspec.convert(worked_out(document), Policy)


def _refuse(mistakes: list[str]) -> None:
    if mistakes:
        raise PolicyRefused(mistakes)


def _document(text: str) -> Mapping[str, Any]:
    try:
        return as_written_now(tomllib.loads(text))
    except tomllib.TOMLDecodeError as fault:
        raise PolicyRefused([f"The file is not well-formed TOML: {fault}."]) from fault
    except RecursionError as fault:
        raise PolicyRefused(["The file holds tables within tables without end."]) from fault


def _as_chosen(
    document: Mapping[str, Any], checks: Mapping[str, object] | None
) -> tuple[Policy | None, list[str]]:
    """Return a well-formed file as its chosen readings have it, and what is wrong with that."""
    try:
        told = worked_out(document)
    except NoSuchPlace as nowhere:
        return None, [str(nowhere)]
    if told is not document and (mistakes := list(_mistakes_in(told, Policy, ""))):
        return None, mistakes
    policy = msgspec.convert(told, Policy)
    return policy, list(contradictions(policy, checks))


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
        if not isinstance(value, str) or value not in get_args(kind):
            choices = ", ".join(f"“{choice}”" for choice in get_args(kind) if choice)
            yield f"{where}: {_say(value)} is not one of {choices}."
    elif origin is tuple:
        yield from _wrong_items(value, get_args(kind)[0], where)
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        if isinstance(value, Mapping):
            yield from _mistakes_in(value, kind, where)
        else:
            yield f"{where}: a table is expected here, not {_say(value)}."
    else:
        yield from _wrong_plain(value, origin or kind, where)
        if origin is dict and isinstance(value, Mapping):
            for key, inner in value.items():
                yield from _wrong_value(inner, get_args(kind)[1], f"{where}, {key}")


def _wrong_items(value: Any, kind: Any, where: str) -> Iterable[str]:
    if not isinstance(value, list):
        yield f"{where}: a list is expected here, not {_say(value)}."
        return
    for position, item in enumerate(value, start=1):
        yield from _wrong_value(item, kind, f"{where} {_called(item, position)}")


def _called(item: Any, position: int) -> str:
    """Name an item of a list by its identifier where it has one, else by its place."""
    name = item.get("id") if isinstance(item, Mapping) else None
    return f"“{name}”" if isinstance(name, str) and name else f"number {position}"


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
    elif kind is str and not value.strip():
        yield f"{where}: nothing stands here; leave the key out instead."


def _say(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text “{value[:40]}”"
    if isinstance(value, Mapping):
        return "a table"
    return "a list" if isinstance(value, list) else str(value)


def _perhaps(key: str, fields: Iterable[str]) -> str:
    near = get_close_matches(key, fields, n=1)
    return f" (did you mean “{near[0]}”?)" if near else ""
