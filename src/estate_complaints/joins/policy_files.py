"""Saves an edition of the policy where one chose: as a web page, as its file, for residents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from estate_complaints.desktop.parts.banner import Banner, Tone
from estate_complaints.joins.setting import Setting
from estate_complaints.office.desk import Desk
from estate_complaints.office.policy import editions
from estate_complaints.office.policy.policy_document import write_document
from estate_complaints.office.policy.policy_file import write_policy
from estate_complaints.office.policy.policy_page import PolicyPage


class PolicyFiles:
    """Says in the banner where a file was saved, or why it was not; `warn` hears all else."""

    def __init__(
        self, setting: Setting, desk: Desk, banner: Banner, warn: Callable[[Exception], None]
    ) -> None:
        self._setting = setting
        self._desk = desk
        self._banner = banner
        self._warn = warn

    def save_page(self, page: PolicyPage, file: Path, notes: bool) -> None:
        """Save an edition as a web page, with or without what the program does."""
        self._write(file, lambda: write_policy(page, file, notes=notes))

    def save_file(self, key: str, file: Path) -> None:
        """Save an edition as the file it is."""
        self._write(file, lambda: editions.export_file(self._desk, key, file))

    def save_document(self, key: str, file: Path) -> None:
        """Save an edition as a Word document for residents."""
        self._write(file, lambda: write_document(self._desk, key, file))

    def _write(self, file: Path, work: Callable[[], None]) -> None:
        say = self._banner.say

        def failed(problem: Exception) -> None:
            if not isinstance(problem, OSError):
                self._warn(problem)
                return
            reason = problem.strerror or "it cannot be written there"
            say(f"{file.name} was not saved: {reason}.", Tone.WARNING)

        self._setting.operations.run(
            work, lambda _: say(f"The policy was saved as {file}."), failed
        )
