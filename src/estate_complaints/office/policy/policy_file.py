"""A policy as one web page: in its own words for everybody, or with what the program does."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from pathlib import Path

from estate_complaints.office.policy.policy_page import ClauseRow, PolicyPage
from estate_complaints.office.policy.policy_working import Working

STRICT = {
    "block": "Must be put right first",
    "warn": "Needs a written reason",
    "tell": "Is pointed out",
}
_STYLE = """
body { font: 1.05rem/1.55 "Segoe UI", "Noto Sans", sans-serif; color: #1c2733; background: #fff;
       max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { line-height: 1.2; } h2 { margin-top: 2.2rem; } .quiet { color: #51606f; }
aside { border-left: 4px solid #d5dce3; padding: .2rem 0 .2rem 1rem; margin: 0 0 1.6rem; }
aside p { margin: .5rem 0; } @media print { body { max-width: none; margin: 0; } }
"""


def write_policy(page: PolicyPage, file: Path, *, notes: bool) -> None:
    """Write a policy into a file, with or without the notes. Raises OSError."""
    file.write_text(web_page(page, notes=notes), encoding="utf-8")


def web_page(page: PolicyPage, *, notes: bool) -> str:
    """Return the policy as one page of HTML that needs nothing else and asks for nothing.

    Without notes it is the page for the website (C-105).
    """
    sections = "\n".join(
        f"<h2>{escape(heading)}</h2>\n{_clauses(rows, notes)}" for heading, rows in page.sections
    )
    title = escape(f"{page.title}: {page.organisation}")
    return f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{escape(page.title)}</h1>
<p>{escape(page.organisation)}<br>
Edition {escape(page.edition)}, in force from {escape(page.first_day)}</p>
{sections}
</body>
</html>
"""


def _clauses(rows: Iterable[ClauseRow], notes: bool) -> str:
    return "\n".join(_clause(row) + (_notes(row) if notes else "") for row in rows)


def _clause(row: ClauseRow) -> str:
    cited = f'<span class="quiet">{escape(row.cited)}</span><br>'
    return f"<p>{cited}{_lines(row.text)}</p>"


def _notes(row: ClauseRow) -> str:
    said = [_working(one) for one in row.workings]
    said += [f"<i>{escape(one.question)}</i> {escape(one.reading)}" for one in row.readings]
    if not said:
        return ""
    return "\n<aside>" + "\n".join(f"<p>{one}</p>" for one in said) + "</aside>"


def _working(one: Working) -> str:
    level = f" ({STRICT[one.level].lower()})" if one.level else ""
    return f'<span class="quiet">{escape(one.where)}{level}:</span> {_lines(one.says)}'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
