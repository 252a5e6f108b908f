"""A policy beside the Complaint Handling Code, laid out to read: the furthest from it first."""

from collections.abc import Iterable
from html import escape
from typing import Final

from estate_complaints.desktop.reading.leaves import Leaf, Script
from estate_complaints.office.policy.how_far import CodeReport, CodeRow, Verdict
from estate_complaints.rules.days.uk_dates import count, join

CODE: Final = "code"
TITLE: Final = "Beside the Code"
_VERDICTS: Final[tuple[tuple[Verdict, str, str, str], ...]] = (
    ("looser", "Looser", "problem", "The policy asks less than the Code, or gives more time."),
    ("silent", "Silent", "warning", "The policy does not say what the Code asks."),
    ("stricter", "Stricter", "label", "The policy asks more than the Code, or gives less time."),
    ("same", "The same", "quiet", "The policy asks what the Code asks."),
)
_TO_CHECK: Final = "Our words, to be checked"


def code_leaf(report: CodeReport, policy: str) -> Leaf:
    """The leaf that tells how far a policy, by its name, is from the Code."""
    parts = "".join(
        _part(name, tone, means, report.of(verdict)) for verdict, name, tone, means in _VERDICTS
    )
    html = f"""
        <h1>Beside the Complaint Handling Code 2024</h1>
        <p>{escape(policy)}</p>
        <p>{escape(_in_short(report))}</p>
        <p class="quiet">{escape(report.note)} A policy may have good reasons to differ; the Code
        asks a landlord to explain them.</p>{parts}
    """
    return Leaf(CODE, TITLE, html, Script.HTML)


def _in_short(report: CodeReport) -> str:
    counts = report.counts
    said = [
        f"{name.lower()} in {count(counts[verdict], 'place')}"
        for verdict, name, _, _ in _VERDICTS
        if counts[verdict]
    ]
    return (
        f"Of {count(len(report.rows), 'duty', 'duties')} of the Code, this policy is {join(said)}."
    )


def _part(name: str, tone: str, means: str, rows: Iterable[CodeRow]) -> str:
    lines = "".join(_row(row, name, tone) for row in rows)
    if not lines:
        return ""
    head = (
        "<tr><td width='12%' class='quiet'>Code</td><td width='38%' class='quiet'>What it asks</td>"
        "<td width='50%' class='quiet'>What this policy says</td></tr>"
    )
    return f"<h2>{name}</h2><p>{means}</p><table width='100%' cellpadding='8'>{head}{lines}</table>"


def _row(row: CodeRow, name: str, tone: str) -> str:
    check = f"<br><span class='quiet'>{_TO_CHECK}</span>" if row.to_check else ""
    cited = f"<br><span class='quiet'>{escape(row.cited)}</span>" if row.cited else ""
    return (
        f"<tr><td valign='top'><b>{escape(row.paragraph)}</b></td>"
        f"<td class='own' valign='top'>{escape(row.asks)}{check}</td>"
        f"<td valign='top'><span class='{tone}'>{name}.</span> {escape(row.says)}{cited}</td></tr>"
    )
