"""Gathers a report from the book a few complaints at a time, so that other work gets its turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Final

from estate_complaints.joins.setting import Setting
from estate_complaints.office.desk import Desk
from estate_complaints.office.overview import monitoring
from estate_complaints.office.overview.monitoring import Account, Monitoring, Period
from estate_complaints.office.policy.how_far import the_code
from estate_complaints.reports.code_comparison import Code

AT_ONCE: Final = 200  # complaints read in one job


@dataclass(frozen=True)
class Heard:
    """Who hears of it: how many are read, and of how many; the report; and what went wrong."""

    progress: Callable[[int, int], None]
    made: Callable[[Monitoring], None]
    failed: Callable[[Exception], None]


class Gathering:
    """Makes one report at a time: another one, or `stop`, puts an end to one being made."""

    def __init__(self, setting: Setting, desk: Desk, heard: Heard) -> None:
        self._setting = setting
        self._desk = desk
        self._heard = heard
        self._turn = 0
        self.size = 0
        """How many complaints the last report was made of."""

    def make(self, period: Period) -> None:
        """Make the report about a period."""
        self._turn += 1
        turn = self._turn

        def found(numbers: Sequence[int]) -> None:
            self._read(turn, period, tuple(numbers), 0, [])

        self._run(turn, partial(monitoring.concerned, self._desk, period), found)

    def stop(self) -> None:
        """Read no more; what is under way is no longer heard of."""
        self._turn += 1

    def _read(
        self, turn: int, period: Period, numbers: Sequence[int], done: int, gathered: list[Account]
    ) -> None:
        if done >= len(numbers):
            self.size = done
            self._run(turn, partial(self._made, period, gathered), self._heard.made)
            return
        self._heard.progress(done, len(numbers))
        page = numbers[done : done + AT_ONCE]

        def found(accounts: list[Account]) -> None:
            gathered.extend(accounts)
            self._read(turn, period, numbers, done + len(page), gathered)

        self._run(turn, partial(monitoring.accounts, self._desk, page), found)

    def _made(self, period: Period, gathered: list[Account]) -> Monitoring:
        """On the worker."""
        return monitoring.monitoring(self._desk, period, gathered, self._code)

    @cached_property
    def _code(self) -> Code:
        """What the answers are set beside; read once a report is wanted."""
        return the_code(self._setting.shelf)

    def _run(self, turn: int, job: Callable[[], object], done: Callable[..., None]) -> None:
        """Have the worker do something, and hear of it only while this report is still wanted."""

        def heard(answer: object) -> None:
            if turn == self._turn:
                done(answer)

        def failed(problem: Exception) -> None:
            if turn == self._turn:
                self.stop()
                self._heard.failed(problem)

        self._setting.operations.run(job, heard, failed)
