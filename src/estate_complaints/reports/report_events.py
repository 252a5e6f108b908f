"""The tables of a monitoring report about what was done besides: further steps, learning, money."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from estate_complaints.reports.account import Account, Happened, Sort, Source
from estate_complaints.reports.figures import Column, Figure, Line, Table, counted, in_pounds
from estate_complaints.reports.frame import Frame
from estate_complaints.rules.policy.policy import ReportPart, Term

TIMES: Final = Column("Times", "How often it happened within the period.")
COMPLAINTS: Final = Column("Complaints", "In how many complaints it happened within the period.")
SUM: Final = Column("Sum", "All sums recorded with it within the period.")
FOLLOWED_MEANS: Final = "Counted by the day it happened, whenever the complaint came in."
LEARNED_MEANS: Final = (
    "What was recorded within the period as learned, changed and heard from those who complained. "
    "The words themselves stay in the complaints, since they may name people."
)
ACTIONS_MEANS: Final = (
    "Actions that were promised. Outstanding are those promised by the end of the period and not "
    "done by then; overdue those of them whose agreed day had gone by."
)
AGAINST_MEANS: Final = (
    "Steps taken although a rule of the policy warned of them. Each time the reason was written "
    "down and stays with the complaint; the policy allows for it, and much of one kind is worth "
    "talking about."
)
MONEY_MEANS: Final = "Steps about compensation, counted by the day they were recorded for."

Told = Sequence[tuple[Happened, int]]


class _Group(NamedTuple):
    """Lines of one sort: how they are called, and the policy's list that gives them names.

    What is `closed` may tell of a matter about a person, so that no list of it is shown.
    """

    sort: Sort
    name: str
    terms: Sequence[Term] | None = None
    closed: bool = False


def tables(frame: Frame, accounts: Sequence[Account]) -> Iterable[Table]:
    """Yield what followed, what was learned, compensation, promises, and steps with a reason."""
    happened = [(one, each.number) for each in accounts for one in each.happened]
    told = [(one, number) for one, number in happened if frame.holds(one.day)]
    yield _table(frame, "followed", "What followed", FOLLOWED_MEANS, _followed(frame), told)
    yield _table(
        frame, "learning", "Learning and feedback", LEARNED_MEANS, _learned(frame), told, "learning"
    )
    yield _actions(frame, accounts, told)
    if frame.policy.lists.compensation_steps or any(one.sort == "compensation" for one, _ in told):
        yield _compensation(frame, told)
    against = [pair for pair in told if pair[0].sort == "against"]
    yield _against(frame, against)


def _followed(frame: Frame) -> tuple[_Group, ...]:
    lists = frame.policy.lists
    excluding = [term for term in lists.scopes if term.excludes]
    return (
        _Group("more_time", "Answer put off by a holding letter"),
        _Group("further", "Asked to go further", ()),
        _Group("mediation_suggested", "Mediation suggested"),
        _Group("mediation_started", "Mediation started"),
        _Group("mediation_settled", "Settled by mediation"),
        _Group("forwarded", "Forwarded to another body"),
        _Group("referred", "Referred", lists.referrals, closed=True),
        _Group("refused", "Not covered by the policy", excluding),
        _Group("appealed", "Appeal against not being covered"),
    )


def _learned(frame: Frame) -> tuple[_Group, ...]:
    preventing = [term for term in frame.policy.lists.remedies if term.prevents]
    return (
        _Group("lesson", "Lessons, or why there are none"),
        _Group("change", "Changes to policy, procedure or training recorded"),
        _Group("prevention", "Actions against a repetition", preventing),
        _Group("feedback_asked", "Feedback asked for"),
        _Group("feedback_given", "Feedback received"),
        _Group("on_outcome", "Feedback on the outcome"),
        _Group("on_handling", "Feedback on how the complaint was handled"),
    )


def _table(
    frame: Frame,
    key: str,
    title: str,
    means: str,
    groups: Iterable[_Group],
    told: Told,
    part: ReportPart = "followed",
) -> Table:
    lines = tuple(
        line.closed if group.closed else line
        for group in groups
        for line in _lines(frame, group, told)
    )
    columns = (TIMES, COMPLAINTS)
    return Table(key, title, means, "What happened", columns, lines, frame.source(part))


def _lines(frame: Frame, group: _Group, told: Told) -> Iterable[Line]:
    """One line for a sort without names of its own, else one for each name and their sum."""
    of_sort = [pair for pair in told if pair[0].sort == group.sort]
    if group.terms is None:
        yield Line(group.name, _times(of_sort), source=_from_policy(frame, group.sort))
        return
    named = frame.in_order(group.terms, (one.name for one, _ in of_sort))
    yield Line(group.name, _times(of_sort), total=True)
    for name, source in named.items():
        of_name = [pair for pair in of_sort if pair[0].name == name]
        if of_name:
            source = source or of_name[0][0].source
            yield Line(f"{group.name}: {name}", _times(of_name), source=source)


def _from_policy(frame: Frame, sort: Sort) -> Source | None:
    """Feedback has a clause of its own, where the policy asks for it (R-102)."""
    parts: dict[Sort, ReportPart] = {
        "feedback_asked": "feedback",
        "feedback_given": "feedback",
        "on_outcome": "feedback",
        "on_handling": "feedback",
    }
    return frame.source(parts[sort]) if sort in parts else None


def _times(told: Told) -> tuple[Figure, ...]:
    numbers = [number for _, number in told]
    return counted(numbers), counted(dict.fromkeys(numbers))


def _compensation(frame: Frame, told: Told) -> Table:
    of_sort = [pair for pair in told if pair[0].sort == "compensation"]
    steps = frame.policy.lists.compensation_steps
    lines = []
    for name, source in frame.in_order(steps, (one.name for one, _ in of_sort)).items():
        of_name = [pair for pair in of_sort if pair[0].name == name]
        money = sum(one.pence for one, _ in of_name)
        figures = (*_times(of_name), Figure(in_pounds(money)))
        lines.append(Line(name, figures, source=source))
    columns = (TIMES, COMPLAINTS, SUM)
    return Table("money", "Compensation", MONEY_MEANS, "Step", columns, tuple(lines))


def _actions(frame: Frame, accounts: Sequence[Account], told: Told) -> Table:
    promises = [(one, each.number) for each in accounts for one in each.promises]
    outstanding = [pair for pair in promises if pair[0].outstanding(frame.end)]
    rows = (
        ("Promised within the period", [n for one, n in told if one.sort == "agreed"]),
        ("Done within the period", [n for one, n in told if one.sort == "done"]),
        ("Outstanding at the end", [number for _, number in outstanding]),
        ("Of these overdue", [n for one, n in outstanding if one.overdue(frame.end)]),
    )
    lines = tuple(
        Line(name, (counted(numbers), counted(dict.fromkeys(numbers)))) for name, numbers in rows
    )
    columns = (Column("Actions", ACTIONS_MEANS), COMPLAINTS)
    return Table("actions", "Promised actions", ACTIONS_MEANS, "Actions", columns, lines)


def _against(frame: Frame, told: Told) -> Table:
    rows: dict[tuple[str, Source | None], list[tuple[Happened, int]]] = {}
    for one, number in told:
        rows.setdefault((one.name, one.source), []).append((one, number))
    often = sorted(rows.items(), key=lambda row: -len(row[1]))
    lines = [Line(name, _times(found), source=source) for (name, source), found in often]
    lines.append(Line("All", _times(told), total=True))
    return Table(
        key="against",
        title="Steps against a warning",
        means=AGAINST_MEANS,
        of="Step",
        columns=(TIMES, COMPLAINTS),
        lines=tuple(lines),
        source=frame.source("consistency"),
    )
