"""The topics of the help: Markdown files a colleague may edit, with a few words filled in."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from estate_complaints.desktop.parts.shortcuts import Shortcut, keys_by_place
from estate_complaints.desktop.reading.leaves import Leaf

CONTENTS: Final = "contents"
_LINK: Final = re.compile(r"\]\((\w+)\.md\)")
_BLANK: Final = re.compile(r"\{(\w+)\}")


def topics(folder: Path, words: Mapping[str, str]) -> tuple[Leaf, ...]:
    """The contents and every topic it names, in its order.

    In the files {keys} stands for the table of keys, {SAVE} for the keys of Shortcut.SAVE, and
    any name in `words` for its words. Raises OSError for a topic there is no file of.
    """
    known = {"keys": keys_in_markdown(), **_shown(), **words}
    contents = (folder / f"{CONTENTS}.md").read_text(encoding="utf-8")
    names = dict.fromkeys((CONTENTS, *_LINK.findall(contents)))
    return tuple(_topic(folder, name, known) for name in names)


def keys_in_markdown() -> str:
    """The keys of every place as tables, made from the one table of shortcuts."""
    parts = []
    for place, keys in keys_by_place().items():
        lines = [f"| {_plain(shown)} | {_plain(does)} |" for shown, does in keys]
        parts.append("\n".join((f"## {place}", "", "| Keys | What they do |", "|---|---|", *lines)))
    return "\n\n".join(parts)


def _topic(folder: Path, name: str, words: Mapping[str, str]) -> Leaf:
    text = (folder / f"{name}.md").read_text(encoding="utf-8")
    filled = _BLANK.sub(lambda blank: words.get(blank[1], blank[0]), text)
    title = next((line[2:] for line in filled.splitlines() if line.startswith("# ")), name)
    return Leaf(name, title.strip(), filled)


def _shown() -> dict[str, str]:
    return {shortcut.name: f"**{shortcut.shown}**" for shortcut in Shortcut}


def _plain(cell: str) -> str:
    return cell.replace("|", "\\|")
