"""The monitoring report: how complaints of a period were dealt with, for those who watch over it.

Every figure is worked out here from the accounts of complaints, and from nothing else. Nothing in
it names a person.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from estate_complaints.reports import (
    report_code,
    report_events,
    report_received,
    report_stages,
    report_summary,
    report_times,
)
from estate_complaints.reports.account import Account
from estate_complaints.reports.code_comparison import Code
from estate_complaints.reports.figures import Report, Table
from estate_complaints.reports.frame import Frame
from estate_complaints.reports.periods import Period
from estate_complaints.rules.days.uk_dates import join
from estate_complaints.rules.policy.policy import Policy

TITLE: Final = "Monitoring report"


def monitoring_report(
    policy: Policy,
    period: Period,
    made_on: date,
    accounts: Iterable[Account],
    code: Code | None = None,
) -> Report:
    """Return the report about a period (C-011, C-104, R-033).

    `policy` is the edition in force at its end. The accounts may be those of any complaints, as
    long as none is missing that was open or in which anything happened within the period. With
    the `code` the answers are set beside its times too.
    """
    frame = Frame(period, made_on, policy)
    listed = sorted(accounts, key=lambda account: account.number)
    reporting = policy.reporting
    readers = f" to {join(reporting.to)}" if reporting and reporting.to else ""
    return Report(
        title=f"{TITLE}{readers}",
        organisation=policy.about.organisation,
        period=period,
        made_on=made_on,
        tables=tuple(_tables(frame, listed, code)),
        source=frame.source(),
    )


def _tables(frame: Frame, accounts: Sequence[Account], code: Code | None) -> Iterable[Table]:
    yield report_summary.table(frame, accounts)
    yield from report_received.tables(frame, accounts)
    yield from report_stages.tables(frame, accounts)
    yield from report_times.tables(frame, accounts)
    yield from report_code.tables(frame, accounts, code)
    yield from report_events.tables(frame, accounts)
