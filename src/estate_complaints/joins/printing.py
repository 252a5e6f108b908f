"""Joins the register to the printer: every complaint asked for, in order of date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject

from estate_complaints.desktop.lists.register_print import RegisterSheet, preview
from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins.setting import Setting
from estate_complaints.office.desk import Desk
from estate_complaints.office.overview import search
from estate_complaints.office.rows import RegisterFilter, RegisterRow
from estate_complaints.rules.days import uk_dates

Found = TypeVar("Found")
PAGE: Final = 100  # complaints fetched at once, so that other work finds its turn between
NOTHING: Final = "There is nothing to print: no complaint is shown."
_SHOWN: Final = {"open": "open", "late": "late", "closed": "closed"}


class Printing(QObject):
    """Fetches what the register shows and opens the preview; one at a time."""

    def __init__(
        self,
        setting: Setting,
        desk: Desk,
        window: MainWindow,
        warn: Callable[[Exception], None],
        show: Callable[[MainWindow, RegisterSheet], object] = preview,
    ) -> None:
        super().__init__(window)
        self._setting = setting
        self._desk = desk
        self._window = window
        self._warn = warn
        self._show = show
        self._wanted: RegisterFilter | None = None

    def print(self, wanted: RegisterFilter) -> None:
        """Print every complaint a filter shows, the earliest first; twice asked, done once."""
        if self._wanted is not None:
            return
        self._wanted = replace(wanted, sort="received_on", descending=False)
        self._run(partial(search.register_ids, self._desk, self._wanted), self._begin)

    def _begin(self, numbers: Sequence[int]) -> None:
        if numbers:
            self._fetch(tuple(numbers), [])
        else:
            self._wanted = None
            self._window.banner.say(NOTHING, Tone.WARNING)

    def _fetch(self, numbers: Sequence[int], rows: list[RegisterRow]) -> None:
        if not numbers:
            self._finish(rows)
            return
        page, rest = numbers[:PAGE], numbers[PAGE:]
        self._run(
            partial(search.register_page, self._desk, page),
            lambda found: self._fetch(rest, rows + found),
        )

    def _finish(self, rows: Sequence[RegisterRow]) -> None:
        wanted, self._wanted = self._wanted, None
        assert wanted is not None
        day = uk_dates.short(self._desk.today())
        sheet = RegisterSheet(
            title=self._desk.policy.about.register,
            subtitle=f"{self._desk.office.details.name}. {self._in_words(wanted, len(rows))}",
            rows=rows,
            foot=f"Printed on {day} by {self._desk.member.name}",
        )
        self._show(self._window, sheet)

    def _in_words(self, wanted: RegisterFilter, number: int) -> str:
        """Say which complaints these are, such as "3 late complaints at Review with “damp”"."""
        stages = dict(self._desk.stages)
        kind = _SHOWN.get(wanted.show, "")
        said = [uk_dates.count(number, f"{kind} complaint".strip())]
        if wanted.show == "mine":
            said.append(f"in the hands of {self._desk.member.name}")
        if wanted.stage:
            said.append(f"at {stages.get(wanted.stage, wanted.stage)}")
        if wanted.words:
            said.append(f"with “{wanted.words}”")
        return " ".join(said)

    def _run(self, job: Callable[[], Found], done: Callable[[Found], None]) -> None:
        self._setting.operations.run(job, done, self._failed)

    def _failed(self, problem: Exception) -> None:
        self._wanted = None
        self._warn(problem)
