"""Guards against guessing at the keyboard: after some wrong passwords a name must wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from estate_complaints.office.refusal import NotDone
from estate_complaints.storage.faults import surroundings
from estate_complaints.storage.files import write_whole
from estate_complaints.storage.identity import SignInRefused

T = TypeVar("T")

TRIES: Final = 5
FIRST_WAIT: Final = timedelta(seconds=30)
LONGEST_WAIT: Final = timedelta(minutes=15)
FILE: Final = "wrong-passwords.json"


def utc_now() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


class TooManyTries(NotDone):
    """The name must wait at this PC; the words say until when."""

    def __init__(self, left: timedelta, now: datetime) -> None:
        self.left = left
        until = (now + left).astimezone()
        super().__init__(
            "There were too many wrong passwords for this name on this PC. "
            f"Please try again in {_in_words(left)}, at {until:%H:%M:%S}."
        )


class _Count(msgspec.Struct, frozen=True):
    wrong: int
    until: datetime


class Guard:
    """Counts the wrong passwords of each name on this PC, over restarts. `now` gives UTC."""

    def __init__(self, profile: Path, now: Callable[[], datetime] = utc_now) -> None:
        self._file = profile / FILE
        self._now = now

    def watch(self, member: int, attempt: Callable[[], T]) -> T:
        """Let somebody try a password, unless their name must wait.

        Raises TooManyTries, the SignInRefused of the attempt, and StorageUnavailable.
        """
        counts = self._counts()
        before = counts.get(str(member))
        if before is not None:
            self._hold(before)
        try:
            answer = attempt()
        except SignInRefused:
            now, wrong = self._now(), (before.wrong if before else 0) + 1
            count = _Count(wrong, now + wait_after(wrong))
            self._keep(counts | {str(member): count})
            self._hold(count)
            raise
        if before is not None:
            self._keep({name: count for name, count in counts.items() if name != str(member)})
        return answer

    def _hold(self, count: _Count) -> None:
        """A clock that was put back makes nobody wait longer than the wait itself."""
        now = self._now()
        left = min(count.until - now, wait_after(count.wrong))
        if left > timedelta():
            raise TooManyTries(left, now)

    def _counts(self) -> dict[str, _Count]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, _Count])
        except (OSError, msgspec.DecodeError):
            return {}

    def _keep(self, counts: dict[str, _Count]) -> None:
        with surroundings():
            write_whole(self._file, msgspec.json.encode(counts))


def wait_after(wrong: int) -> timedelta:
    """Return how long a name waits after so many wrong passwords: nothing at first, then longer."""
    if wrong < TRIES:
        return timedelta()
    doublings = min(wrong - TRIES, 10)  # beyond, the longest wait is reached anyway
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def _in_words(left: timedelta) -> str:
    seconds = -(-left // timedelta(seconds=1))
    if seconds == 1:
        return "one second"
    return f"{seconds} seconds" if seconds < 120 else f"{-(-seconds // 60)} minutes"
