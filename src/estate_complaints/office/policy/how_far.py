"""How far a policy is from the Complaint Handling Code: what it makes of each of its duties."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from estate_complaints.office.doors.sign_in import Shelf
from estate_complaints.reports.code_asks import Verdict
from estate_complaints.reports.code_comparison import Code, CodeRow, compare, read_code
from estate_complaints.rules.policy.policy import Policy

__all__ = ["CodeReport", "CodeRow", "Verdict", "how_far", "the_code"]

THE_CODE: Final = Path("complaint_handling_code.toml")


@dataclass(frozen=True)
class CodeReport:
    """A policy beside the Code; `note` says what the report is worth."""

    rows: tuple[CodeRow, ...]
    note: str

    def of(self, verdict: Verdict) -> tuple[CodeRow, ...]:
        """Return the rows of one verdict, in the Code's order."""
        return tuple(row for row in self.rows if row.verdict == verdict)

    @property
    def counts(self) -> Mapping[Verdict, int]:
        """How often each verdict was found."""
        verdicts: tuple[Verdict, ...] = ("looser", "silent", "stricter", "same")
        return {verdict: len(self.of(verdict)) for verdict in verdicts}


def the_code(shelf: Shelf) -> Code:
    """Read what the Code asks. Raises OSError and ValueError for a file that was spoilt."""
    return read_code((shelf.resources / THE_CODE).read_text(encoding="utf-8"))


def how_far(policy: Policy, code: Code) -> CodeReport:
    """Set a policy beside the Code."""
    return CodeReport(compare(policy, code), code.note)
