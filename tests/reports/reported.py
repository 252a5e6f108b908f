"""Reports made of a few complaints, and their figures looked up by table, line and column."""

from collections.abc import Iterable
from datetime import date

import msgspec
from tests.factories import Story, calendar_of

from estate_complaints.reports.account import Account
from estate_complaints.reports.accounts import account_of
from estate_complaints.reports.figures import Figure, Report, Table
from estate_complaints.reports.monitoring import monitoring_report
from estate_complaints.reports.periods import Period, own_days


def account(story: Story, today: date, number: int = 1) -> Account:
    """What a complaint adds to a report made on a day."""
    policy = story.policy
    calendar = calendar_of(policy.about.nation)
    told = account_of(policy, calendar, story.office, story.case(), today)
    return msgspec.structs.replace(told, number=number)


def report_of(stories: Iterable[Story], first: date, last: date, today: date) -> Report:
    """The report of some days about complaints numbered from 1."""
    listed = list(stories)
    accounts = [account(story, today, number) for number, story in enumerate(listed, 1)]
    return monitoring_report(listed[0].policy, own_days(first, last, today), today, accounts)


def of_period(story: Story, accounts: Iterable[Account], period: Period, today: date) -> Report:
    """The report of a period about accounts drawn up already."""
    return monitoring_report(story.policy, period, today, accounts)


def table(report: Report, key: str) -> Table:
    """A table by its key."""
    return next(one for one in report.tables if one.key == key)


def figure(report: Report, key: str, line: str, column: str = "") -> Figure:
    """A figure by its table, the beginning of its line, and its column (the first one if none)."""
    found = table(report, key)
    place = next((n for n, one in enumerate(found.columns) if one.title == column), 0)
    return next(one for one in found.lines if one.name.startswith(line)).figures[place]


def column(report: Report, key: str, title: str = "") -> dict[str, int]:
    """The numbers of a column, by line."""
    found = table(report, key)
    place = next((n for n, one in enumerate(found.columns) if one.title == title), 0)
    return {line.name: int(line.figures[place].text) for line in found.lines}
