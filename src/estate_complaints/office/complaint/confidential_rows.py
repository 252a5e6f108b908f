"""The rows in which a screen shows the confidential record beside a complaint."""

from dataclasses import dataclass

from estate_complaints.office.rows import ClauseText, HistoryRow, StepRow

NEVER_PRINTED = (
    "Nothing of this record goes into a letter, a printout, a list, the search or a report."
)


@dataclass(frozen=True)
class ConfidentialView:
    """A confidential record as the person at the desk may see it.

    `says` is the policy's sentence for them, `reads` whether they read the record; `readers`
    names everybody who does, to those who do. `entries` stand oldest first, `steps` are what they
    may write.
    """

    record: str
    name: str
    says: str
    clause: ClauseText
    reads: bool
    readers: str = ""
    entries: tuple[HistoryRow, ...] = ()
    steps: tuple[StepRow, ...] = ()
