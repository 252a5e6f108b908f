"""A policy laid out to read: each clause in its own words beside what the program does with it."""

from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from typing import Final

from estate_complaints.desktop.parts.resident_words import as_html
from estate_complaints.desktop.parts.wording import LEVELS
from estate_complaints.desktop.policy.code_leaf import code_leaf
from estate_complaints.desktop.reading.leaves import Leaf, Script
from estate_complaints.office.policy.policy_page import ClauseRow, PolicyLetter, PolicyPage, Reading
from estate_complaints.office.policy.policy_working import Working
from estate_complaints.rules.days.uk_dates import count

OVERVIEW, LIMITS, LETTERS, READINGS = "overview", "limits", "letters", "readings"
NOTHING: Final = "Nothing is checked here: people live by it."
_GROUPS: Final = (
    ("Stages", ("start", "stage", "handlers")),
    ("Time limits", ("clock", "limit")),
    ("What is checked", ("rule",)),
    ("In letters", ("letter",)),
    ("Mediation, and beyond the office", ("beyond",)),
    ("Kept confidential", ("confidential",)),
    ("Choices it gives", ("choice",)),
)
_DUTIES: Final = {"block": "Must be there", "warn": "Should be there", "tell": "Please note"}
_TONES: Final = {"block": "problem", "warn": "warning", "tell": "label"}
OVERDUE: Final = "That day has gone by: please ask whether these are still the words."
_LEVELS_MEAN: Final = (
    ("block", "The step cannot be taken before this is put right."),
    ("warn", "The step can be taken once somebody writes down why; the reason stays."),
    ("tell", "The program only points it out."),
)


def leaves_of(page: PolicyPage) -> tuple[Leaf, ...]:
    """The policy in leaves: what it is, its sections, limits, letters, readings, and the Code."""
    sections = (
        _leaf(f"section {place}", heading, _section(heading, rows))
        for place, (heading, rows) in enumerate(page.sections, 1)
    )
    return (
        _leaf(OVERVIEW, "This policy", _overview(page)),
        *sections,
        _leaf(LIMITS, "All time limits", _limits(page)),
        _leaf(LETTERS, "All letters", _letters(page.letters)),
        _leaf(READINGS, "How we read it", _readings(page.readings)),
        *([code_leaf(page.code, page.name)] if page.code else []),
    )


def _leaf(key: str, title: str, html: str) -> Leaf:
    return Leaf(key, title, html, Script.HTML)


def _overview(page: PolicyPage) -> str:
    rules = sum(w.kind == "rule" for row in page.clauses for w in row.workings)
    limits = sum(w.kind == "clock" for row in page.clauses for w in row.workings)
    counted = ", ".join(
        (
            count(len(page.clauses), "clause"),
            count(limits, "time limit"),
            count(rules, "check"),
            count(len(page.letters), "letter"),
        )
    )
    levels = "".join(
        f"<p><span class='{_TONES[level]}'>{LEVELS[level]}.</span> {means}</p>"
        for level, means in _LEVELS_MEAN
    )
    return f"""
        <h1>{escape(page.title)}</h1>
        <p>{escape(page.organisation)}<br>Edition {escape(page.edition)},
        in force from {escape(page.first_day)}</p>
        <p>{escape(page.description)}</p>
        <p>{_review(page)}</p>
        <p>Here stands every clause in the policy’s own words, and beside it what the program does
        with it: {counted}. A complaint keeps the edition that was in force when it came in.</p>
        <h2>How strict a check is</h2>{levels}
        <p>Taking a complaint down is never refused.</p>
        <h2>Roles, the most senior first</h2>
        <p>{"<br>".join(map(escape, page.roles))}</p>
    """


def _review(page: PolicyPage) -> str:
    if not page.overdue:
        return escape(page.review)
    return f"<span class='{_TONES['warn']}'>Please note.</span> {escape(page.review)} {OVERDUE}"


def _section(heading: str, rows: Iterable[ClauseRow]) -> str:
    return f"<h1>{escape(heading)}</h1>" + "".join(map(_clause, rows))


def _clause(row: ClauseRow) -> str:
    made = "".join(_group(title, kinds, row.workings) for title, kinds in _GROUPS)
    read = "".join(map(_reading, row.readings))
    beside = made + (f"<h3>How we read it</h3>{read}" if read else "")
    return f"""
        <table width="100%" cellpadding="10"><tr>
        <td width="46%" class="own" valign="top"><p class="quiet">{escape(row.cited)}</p>
        <p>{as_html(row.text)}</p></td>
        <td width="54%" valign="top">{beside or f"<p class='quiet'>{NOTHING}</p>"}</td>
        </tr></table><p></p>
    """


def _group(title: str, kinds: Sequence[str], workings: Iterable[Working]) -> str:
    """Under one small heading what is of these kinds; what holds of one thing in one breath."""
    of_kinds = [one for one in workings if one.kind in kinds]
    lines = "".join(
        _line(list(same)) for _, same in groupby(of_kinds, key=lambda w: (w.kind, w.level, w.where))
    )
    return f"<h3>{title}</h3>{lines}" if lines else ""


def _line(workings: Sequence[Working]) -> str:
    one = workings[0]
    level = ""
    if one.level:
        words = (_DUTIES if one.kind == "letter" else LEVELS)[one.level]
        level = f"<span class='{_TONES[one.level]}'>{words}.</span> "
    where = f"<span class='quiet'>{escape(one.where)}</span>"
    return f"<p>{level}{where}<br>{as_html(' '.join(each.says for each in workings))}</p>"


def _reading(one: Reading) -> str:
    return f"<p class='reading'><i>{escape(one.question)}</i><br>{escape(one.reading)}</p>"


def _limits(page: PolicyPage) -> str:
    rows = "".join(
        f"<tr><td width='34%'><b>{escape(one.where)}</b></td><td>{escape(one.says)}</td>"
        f"<td width='16%' class='quiet'>{escape(row.cited)}</td></tr>"
        for row in page.clauses
        for one in row.workings
        if one.kind == "clock"
    )
    return f"<h1>All time limits</h1><table width='100%' cellpadding='8'>{rows}</table>"


def _letters(letters: Iterable[PolicyLetter]) -> str:
    return "<h1>All letters</h1>" + "".join(map(_letter, letters))


def _letter(letter: PolicyLetter) -> str:
    approved = (
        f"<p>Approved by {escape(letter.approved_by)}. {escape(letter.note)}</p>"
        if letter.approved_by
        else ""
    )
    duties = "".join(_line([one]) for one in letter.duties)
    return f"""
        <h2>{escape(letter.title)}</h2>
        <p>It goes with the step “{escape(letter.goes_with)}”.
        <span class="quiet">Template: {escape(letter.template)}</span></p>
        {approved}{duties}
    """


def _readings(readings: Iterable[Reading]) -> str:
    lines = "".join(
        f"<h3>{escape(one.cited)}</h3><p><i>{escape(one.question)}</i></p>"
        f"<p>{escape(one.reading)}</p>"
        for one in readings
    )
    return f"""
        <h1>How we read it</h1>
        <p>Here the policy’s words allow more than one reading. The program works by the one
        given, which an administrator can change in the tab of the same name.</p>{lines}
    """
