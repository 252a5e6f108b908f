"""What every join is given: the worker, the faults, the place, and the program's own files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from estate_complaints import paths
from estate_complaints.desktop.crash import Faults
from estate_complaints.desktop.operations import Operations
from estate_complaints.office.sign_in import Shelf


def our_shelf() -> Shelf:
    """The bank holidays and letters that come with the program."""
    return Shelf(paths.resources(), paths.letter_templates())


@dataclass(frozen=True)
class Setting:
    """The program as its parts see it. `profile` is this PC's own folder."""

    operations: Operations
    faults: Faults
    profile: Path
    shelf: Shelf = field(default_factory=our_shelf)
    today: Callable[[], date] = date.today

    @property
    def for_word(self) -> Path:
        """Where copies of letters are put that are opened in Word."""
        return self.profile / "opened letters"


def policy_files(shelf: Shelf) -> tuple[Path, ...]:
    """The policies that come with the program."""
    return tuple(sorted((shelf.resources / "policies").glob("*.toml")))
