"""Joins the office's own days off to the book: which dates they would move, and saving them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from estate_complaints.desktop.people.closures_tab import ClosuresTab
from estate_complaints.joins.setting import Setting, tell_of
from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.desk import Desk
from estate_complaints.office.upkeep import closures

Do = Callable[[QWidget, Callable[[], object], Callable[[], None], Callable[[str], None], str], None]
"""Has a change made that a part of a page asked for, and tells that part what became of it."""

SAVED = "The days off are saved. The dates that move are worked out anew."


def join_days_off(setting: Setting, desk: Desk, tab: ClosuresTab, do: Do) -> None:
    """Let the days off ask for the dates that would move, and be saved."""

    def not_worked_out(problem: Exception) -> None:
        if isValid(tab):
            tell_of(problem, tab.show_failure)

    def preview(times: tuple[TimeOff, ...]) -> None:
        setting.operations.run(
            partial(closures.moved, desk, times),
            partial(tab.show_moved, times),
            not_worked_out,
        )

    def save(before: tuple[TimeOff, ...], after: tuple[TimeOff, ...]) -> None:
        work = partial(closures.save, desk, before, after)
        do(tab, work, tab.show_saved, tab.show_failure, SAVED)

    tab.preview_wanted.connect(preview)
    tab.submitted.connect(save)
