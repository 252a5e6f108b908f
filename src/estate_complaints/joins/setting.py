"""What every join is given: the worker, the faults, the place, and the program's own files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final

from estate_complaints import paths
from estate_complaints.desktop.dress.theme import Theme
from estate_complaints.desktop.engine.crash import Faults
from estate_complaints.desktop.engine.operations import Jobs
from estate_complaints.office.doors.sign_in import Shelf
from estate_complaints.office.refusal import NotDone, Refused
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.policy.policy_reader import PolicyRefused
from estate_complaints.storage.backup import BadBackup
from estate_complaints.storage.book import WrittenMeanwhile, utc_now
from estate_complaints.storage.editions import ChangedMeanwhile
from estate_complaints.storage.faults import StorageUnavailable
from estate_complaints.storage.identity import NotAllowed, SignInRefused
from estate_complaints.storage.keyring import NoSuchPerson, NotTrusted
from estate_complaints.storage.paper_code import Mistyped
from estate_complaints.storage.sealing import Cost
from estate_complaints.storage.this_pc import NotEnrolled

OUR_WORDS: Final[dict[type[Exception], str]] = {
    SignInRefused: "That password does not open the book on this PC. Please type it again.",
    NoSuchPerson: "This person can no longer sign in. An administrator can change that.",
    NotEnrolled: "This PC has not been let into the office yet, or its key is gone.",
    NotTrusted: "The office's keys are not as this PC knows them: they are another office's, or "
    "somebody has changed them. Please ask an administrator before you type a password.",
    NotAllowed: "Only an administrator can do this. If you have just become one, sign out and in.",
    ChangedMeanwhile: "A colleague changed this in the meantime. Please look at it afresh.",
    BadBackup: "The copy could not be read back as it was written. Is the disk full or failing?",
    WrittenMeanwhile: "A colleague wrote in this case in the meantime. "
    "Look at what they wrote, then decide.",
}
"""What the screen says of what happens around an office, where it does not say so itself."""

OUR_FAULT: Final = "This could not be done, through a fault of the program itself."

OWN_WORDS: Final = (NotDone, Refused, PolicyRefused, FileExistsError, Mistyped)


def our_shelf() -> Shelf:
    """The bank holidays and letters that come with the program."""
    return Shelf(paths.resources(), paths.letter_templates())


@dataclass(frozen=True)
class Setting:
    """The program as its parts see it. `profile` is this PC's own folder."""

    operations: Jobs
    faults: Faults
    profile: Path
    shelf: Shelf = field(default_factory=our_shelf)
    now: Callable[[], datetime] = utc_now
    cost: Cost | None = None  # of a guess at a password; None is the usual one
    theme: Theme | None = None  # None where nobody can choose how the program looks

    def today(self) -> date:
        """Return the day it is in the office, whatever zone the PC is set to."""
        return uk_dates.day_here(self.now())

    @property
    def for_word(self) -> Path:
        """Where copies of letters are put that are opened in Word."""
        return self.profile / "opened letters"


def policy_files(shelf: Shelf) -> tuple[Path, ...]:
    """The policies that come with the program."""
    return tuple(sorted((shelf.resources / "policies").glob("*.toml")))


def sentence_of(problem: Exception) -> str:
    """Return what went wrong in the office's words.

    Raises a problem that is none of the office's: a fault of this program is not a mistake of
    whoever sits before it.
    """
    if isinstance(problem, StorageUnavailable):
        return problem.office_sentence
    if isinstance(problem, OWN_WORDS):
        return str(problem)
    for kind, sentence in OUR_WORDS.items():
        if isinstance(problem, kind):
            return sentence
    raise problem


def tell_of(problem: Exception, say: Callable[[str], None]) -> None:
    """Have said what went wrong, so that whatever waits for an answer has one.

    A fault of this program itself is said to be one, and raised for the report.
    """
    try:
        sentence = sentence_of(problem)
    except Exception:
        say(OUR_FAULT)
        raise
    say(sentence)
