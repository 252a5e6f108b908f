"""Differences between two editions of a policy, as sentences or as a table to read."""

from collections.abc import Iterable
from html import escape

from estate_complaints.desktop.parts.resident_words import as_html
from estate_complaints.desktop.reading.leaves import Leaf, Script
from estate_complaints.office.policy.policy_differences import Difference

NONE = "Nothing that the program works by is different."


def in_sentences(differences: Iterable[Difference], most: int = 4) -> str:
    """Name what changes, part by part; what is beyond `most` is counted."""
    named = list(dict.fromkeys(f"{one.part}: {one.name}" for one in differences))
    shown, more = named[:most], len(named) - most
    return "It changes " + "; ".join(shown) + (f"; and {more} more." if more > 0 else ".")


def table_of(differences: Iterable[Difference], like: str, new: str) -> Leaf:
    """The differences in a table: what, how it is now, and how it would be."""
    rows = "".join(
        f"<tr><td width='26%'><b>{escape(one.part)}</b><br>{as_html(one.name)}</td>"
        f"<td width='37%'>{_side(one.was, 'not there')}</td>"
        f"<td width='37%'>{_side(one.now, 'no longer there')}</td></tr>"
        for one in differences
    )
    if not rows:
        return Leaf("differences", "Differences", f"<p>{NONE}</p>", Script.HTML)
    head = (
        f"<tr><th align='left'>What</th><th align='left'>Edition {escape(like)}</th>"
        f"<th align='left'>Edition {escape(new)}</th></tr>"
    )
    table = f"<table width='100%' cellpadding='7'>{head}{rows}</table>"
    return Leaf("differences", "Differences", table, Script.HTML)


def mistakes_of(mistakes: Iterable[str]) -> Leaf:
    """What is wrong with a policy file, one line each."""
    lines = "".join(f"<li>{as_html(one)}</li>" for one in mistakes)
    return Leaf("mistakes", "Mistakes", f"<ol>{lines}</ol>", Script.HTML)


def _side(text: str, empty: str) -> str:
    return as_html(text) if text else f"<span class='quiet'>{empty}</span>"
