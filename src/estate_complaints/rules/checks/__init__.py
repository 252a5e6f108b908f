"""Every named check that a policy's rules may use."""

from estate_complaints.rules.checks import (
    of_cases,
    of_closing,
    of_earlier,
    of_entries,
    of_parties,
    of_telling,
    of_the_board,
    of_tracks,
)
from estate_complaints.rules.checks.registry import CHECKS, Asked

__all__ = [
    "CHECKS",
    "Asked",
    "of_cases",
    "of_closing",
    "of_earlier",
    "of_entries",
    "of_parties",
    "of_telling",
    "of_the_board",
    "of_tracks",
]
