"""What a monitoring report is made for: the period, the day it is made, and the policy in force."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from estate_complaints.reports.account import Account, Source
from estate_complaints.reports.periods import Period
from estate_complaints.rules.policy.policy import Policy, ReportPart, Term


@dataclass(frozen=True)
class Frame:
    """The policy is the edition in force at the end of the period: its lists give the order."""

    period: Period
    made_on: date
    policy: Policy

    @property
    def end(self) -> date:
        """The last day of the period that has come."""
        return self.period.seen_on(self.made_on)

    @property
    def before(self) -> date:
        """The day before the period."""
        return self.period.first - timedelta(days=1)

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in the period and has come."""
        return self.period.first <= day <= self.end

    def source(self, part: ReportPart = "report") -> Source | None:
        """Return the clause that the report, or a part of it, answers to; None for none."""
        reporting = self.policy.reporting
        if reporting is None:
            return None
        clauses = {"report": reporting.clause} | {one.part: one.clause for one in reporting.parts}
        return self.cited(clauses.get(part, ""))

    def cited(self, clause: str) -> Source | None:
        """Return a clause of the policy in force; None for none."""
        return Source(self.policy.key, clause, self.policy.cite(clause)) if clause else None

    def in_order(self, terms: Iterable[Term], told: Iterable[str]) -> dict[str, Source | None]:
        """Return the names of a list of the policy in its order, and behind them all others."""
        listed = {term.name: self.cited(term.clause) for term in terms}
        return listed | {name: None for name in dict.fromkeys(told) if name not in listed}

    def open_at(self, day: date, accounts: Iterable[Account]) -> list[int]:
        """Return the numbers of the complaints that were open at the end of a day."""
        return [one.number for one in accounts if one.open_on(day)]
