"""Puts the readings that were chosen into the plain tables of a policy file."""

from collections.abc import Iterable, Mapping
from typing import Any

Document = Mapping[str, Any]


class NoSuchPlace(ValueError):
    """A reading changes something that does not stand in the file; says so in one sentence."""


def other_choices(document: Document) -> Iterable[tuple[str, str]]:
    """Yield every reading that is not chosen, as ambiguity and key."""
    for one in document.get("ambiguities", ()):
        for reading in one.get("readings", ()):
            if reading["key"] != one.get("chosen"):
                yield one["id"], reading["key"]


def with_choice(document: Document, ambiguity: str, key: str) -> Document:
    """Return the file's tables with another reading chosen."""
    told = [
        {**one, "chosen": key} if one["id"] == ambiguity else one for one in document["ambiguities"]
    ]
    return {**document, "ambiguities": told}


def worked_out(document: Document) -> Document:
    """Return the file's tables with the changes of every chosen reading made.

    Raises NoSuchPlace for a change that leads nowhere, or that two chosen readings make.
    """
    made: dict[tuple[str, ...], str] = {}
    for one in document.get("ambiguities", ()):
        for change in _changes(one):
            place = tuple(change.get(part, "") for part in ("table", "id", "check", "on", "key"))
            if made.setdefault(place, one["id"]) != one["id"]:
                raise NoSuchPlace(
                    f"Table “ambiguities” “{made[place]}” and “{one['id']}”: the chosen readings "
                    f"both change {_where(change)}."
                )
            document = _changed(document, change, one["id"])
    return document


def _changes(ambiguity: Document) -> Iterable[Document]:
    for reading in ambiguity.get("readings", ()):
        if reading["key"] == ambiguity.get("chosen"):
            yield from reading.get("changes", ())


def _changed(document: Document, change: Document, name: str) -> Document:
    table = change["table"]
    if table not in document and table in document.get("lists", {}):
        return {**document, "lists": _changed(document["lists"], change, name)}
    held = document.get(table)
    if isinstance(held, Mapping):
        return {**document, table: _put(held, change["key"].split("."), change, name)}
    lines = held if isinstance(held, list) else []
    if not any(_is_meant(line, change) for line in lines):
        raise NoSuchPlace(_nowhere(change, name))
    told = [
        _put(line, change["key"].split("."), change, name) if _is_meant(line, change) else line
        for line in lines
    ]
    return {**document, table: told}


def _is_meant(line: Document, change: Document) -> bool:
    same = all(line.get(part) == change[part] for part in ("id", "check") if part in change)
    return same and ("on" not in change or change["on"] in line.get("on", ()))


def _put(line: Document, keys: list[str], change: Document, name: str) -> Document:
    first, *rest = keys
    if rest:
        inner = line.get(first)
        if not isinstance(inner, Mapping):
            raise NoSuchPlace(_nowhere(change, name))
        return {**line, first: _put(inner, rest, change, name)}
    if "value" in change:
        return {**line, first: change["value"]}
    return {key: value for key, value in line.items() if key != first}


def _nowhere(change: Document, name: str) -> str:
    where = f"Table “ambiguities” “{name}”"
    return f"{where}: a reading changes {_where(change)}, which is not there."


def _where(change: Document) -> str:
    names = *(change.get(part) for part in ("id", "check", "on")), change["key"]
    return f"table “{change['table']}”" + "".join(f", “{name}”" for name in names if name)
