"""Changes single values in the text of a policy file, and leaves every other letter as it is."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

_HEADER = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_FENCES = ('"""', "'''")


class CannotRetell(ValueError):
    """The value stands in the file in a way that cannot be changed line by line."""


def retold(
    text: str, *, edition: str = "", first_day: date | None = None, chosen: Mapping[str, str]
) -> str:
    """Return a policy's text under another edition and first day, with other readings chosen.

    `chosen` names for each ambiguity the key of its reading. Raises CannotRetell.
    """
    about = {"edition": edition, "first_day": first_day.isoformat() if first_day else ""}
    lines = text.splitlines(keepends=True)
    for key, value in about.items():
        if value:
            lines = _put(lines, "about", "", key, value)
    for name, value in chosen.items():
        lines = _put(lines, "ambiguities", name, "chosen", value)
    told = "".join(lines)
    try:
        read_back = tomllib.loads(told)
    except tomllib.TOMLDecodeError as fault:
        raise CannotRetell(f"The policy's file cannot hold this: {fault}.") from fault
    if read_back != _wanted(tomllib.loads(text), about, chosen):
        raise CannotRetell("The policy's file is written in a way that cannot be changed here.")
    return told


def _wanted(document: dict[str, Any], about: Mapping[str, str], chosen: Mapping[str, str]) -> Any:
    document["about"] |= {key: value for key, value in about.items() if value}
    for one in document.get("ambiguities", ()):
        if one["id"] in chosen:
            one["chosen"] = chosen[one["id"]]
    return document


def _put(lines: list[str], table: str, name: str, key: str, value: str) -> list[str]:
    """Replace a key's line in the table of this name, in the block of an `id` where one is told."""
    for start, end in _blocks(lines, table):
        block = lines[start:end]
        if name and not any(_value(line, "id") == name for line in block):
            continue
        told = [_with_value(line, key, value) for line in block]
        return [*lines[:start], *told, *lines[end:]]
    return lines


def _blocks(lines: list[str], table: str) -> Iterator[tuple[int, int]]:
    """Yield where the tables of a name begin and end, headers within long texts left out."""
    start, fence = -1, ""
    for place, line in enumerate(lines):
        if fence:
            fence = "" if fence in line else fence
            continue
        fence = next((f for f in _FENCES if line.count(f) == 1), "")
        header = _HEADER.match(line.rstrip("\r\n"))
        if header is None:
            continue
        if start >= 0:
            yield start, place
        start = place if header[1] == table else -1
    if start >= 0:
        yield start, len(lines)


def _value(line: str, key: str) -> str:
    found = re.match(rf"""\s*{key}\s*=\s*(["'])(.*?)\1""", line)
    return found[2] if found else ""


def _with_value(line: str, key: str, value: str) -> str:
    """Give a key's line another text, and keep its blanks, its remark and its end."""
    quoted = json.dumps(value, ensure_ascii=False)
    pattern = rf"""^(\s*{key}\s*=\s*)(?:"(?:[^"\\]|\\.)*"|'[^']*')"""
    return re.sub(pattern, lambda found: found[1] + quoted, line, count=1)
