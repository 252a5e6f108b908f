"""The words for everything the program keeps as a short code: one table for each list of codes."""

from typing import Final

CLOCK_TONES: Final[dict[str, str]] = {
    "late": "problem",
    "missed": "warning",
    "paused": "warning",
    "met": "quiet",
    "gone": "quiet",
}
"""How the state of a clock sounds; anything else is told plainly."""

BINDS: Final[dict[str, str]] = {
    "office": "for us",
    "resident": "for the complainant",
    "outside": "for the other body",
    "nobody": "nobody need act",
}
"""Whom a clock binds (rules.policy_parts.Binds)."""

LEVELS: Final[dict[str, str]] = {
    "block": "Not possible",
    "warn": "Needs a reason",
    "tell": "Please note",
}
"""How much an objection weighs (rules.policy_parts.Level)."""

REMARKS: Final[dict[str, str]] = {
    "block": "Take care",
    "warn": "Take care",
    "tell": "Please note",
}
"""The same while a complaint is taken down, where nothing is refused and no reason is asked."""

LEVEL_TONES: Final[dict[str, str]] = {"block": "problem", "warn": "warning", "tell": "plain"}

STAGE_POSITIONS: Final[dict[str, str]] = {
    "done": "Done",
    "current": "Now",
    "ahead": "Not reached",
}
"""Where a stage stands in a case (office.rows.StageCell.position)."""

ACTION_STATES: Final[dict[str, str]] = {
    "outstanding": "Outstanding",
    "late": "Late",
    "done": "Done",
}
"""How far a promised action is (office.rows.ActionRow.state)."""

ACTION_TONES: Final[dict[str, str]] = {"late": "problem", "done": "good"}

HAPPENED: Final[dict[str, str]] = {
    "unknown": "Not known, or not said",
    "day": "On one day",
    "period": "Over a period",
    "going_on": "It is still going on",
}
"""How much is known of when the cause arose."""

HAPPENED_FROM: Final[dict[str, str]] = {
    "day": "On",
    "period": "From",
    "going_on": "Since",
}
"""What the first day of the cause is called."""


def words_for(table: dict[str, str], code: str) -> str:
    """The words for a code; the code itself, made readable, where the table has none yet."""
    return table.get(code, code.replace("_", " "))


def capital(words: str) -> str:
    """The words as a sentence begins, what follows the first letter left as it is."""
    return words[:1].upper() + words[1:]
