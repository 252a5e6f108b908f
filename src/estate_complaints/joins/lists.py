"""Joins the lists of the office to the book: the register, the calendar, today, and approvals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from estate_complaints.desktop.lists.approvals import ApprovalsScreen
from estate_complaints.desktop.lists.deadline_calendar import CalendarScreen
from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.lists.register_model import PAGE
from estate_complaints.desktop.lists.today import TodayScreen
from estate_complaints.joins.attempts import Attempt
from estate_complaints.joins.setting import Setting, tell_of
from estate_complaints.office.complaint import approve, progress
from estate_complaints.office.desk import Desk
from estate_complaints.office.due_rows import ApprovalRow, Chip
from estate_complaints.office.letters import letters
from estate_complaints.office.overview import deadlines, search
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.rows import CaseView, RegisterFilter, RegisterRow
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.outcome import Approved, Returned

NO_WORD = "No program on this PC opens Word documents. Read the letter here, or ask for one."

Pressing = tuple[tuple[Chip, ...], tuple[ApprovalRow, ...]]


def join_register(setting: Setting, desk: Desk, screen: RegisterScreen) -> None:
    """Let the register ask what a filter finds, and for further pages."""

    def filtered(wanted: RegisterFilter) -> None:
        setting.operations.run(
            partial(search.register_found, desk, wanted, PAGE), screen.show_found
        )

    def paged(numbers: list[int]) -> None:
        setting.operations.run(partial(search.register_page, desk, numbers), screen.show_page)

    screen.filter_changed.connect(filtered)
    screen.page_wanted.connect(paged)


def join_calendar(setting: Setting, desk: Desk, screen: CalendarScreen) -> None:
    """Let the calendar ask for months."""

    def wanted(year: int, month: int) -> None:
        setting.operations.run(partial(deadlines.month, desk, year, month), screen.show_month)

    screen.month_wanted.connect(wanted)


def show_today(
    setting: Setting, desk: Desk, today: TodayScreen, approvals: ApprovalsScreen
) -> None:
    """Fill the screens that say what presses and what waits."""

    def gathered() -> tuple[Pressing, list[RegisterRow]]:
        pressing = deadlines.due_by(desk), approve.waiting(desk)
        return pressing, search.open_complaints(desk)

    def show(found: tuple[Pressing, list[RegisterRow]]) -> None:
        (chips, rows), complaints = found
        day = desk.today()
        today.show_due(chips, rows, complaints, day, desk.calendar)
        approvals.show_waiting(rows, day)

    setting.operations.run(gathered, show)


class Approvals:
    """Joins the screen of what waits for approval: reading, approving, sending back."""

    def __init__(
        self,
        setting: Setting,
        desk: Desk,
        screen: ApprovalsScreen,
        said: Callable[[str], None],
    ) -> None:
        self._setting = setting
        self._desk = desk
        self._screen = screen
        self._said = said
        self._attempt = Attempt()
        screen.letter_wanted.connect(self._read)
        screen.approved.connect(self._approve)
        screen.returned.connect(self._return)
        screen.letter_open_wanted.connect(self._open)

    def _read(self, document: str) -> None:
        row, desk = self._screen.row, self._desk
        if row is None:
            return
        number = row.number

        def read() -> tuple[str, CaseView]:
            return letters.letter_text(desk, document), progress.view(desk, number)

        self._setting.operations.run(
            read,
            lambda found: self._screen.show_letter(document, found[0], found[1].points),
            self._failed,
        )

    def _approve(self, row: ApprovalRow, comment: str) -> None:
        entry = Approved(stage=row.stage_id, letter=row.letter, comment=comment)
        self._answer(row, entry, f"Approved. {row.reference} can be sent.")

    def _return(self, row: ApprovalRow, comment: str) -> None:
        entry = Returned(stage=row.stage_id, letter=row.letter, comment=comment)
        self._answer(row, entry, f"{row.reference} went back to {row.sent_by}.")

    def _answer(self, row: ApprovalRow, entry: Entry, sentence: str) -> None:
        desk = self._desk
        op_id = self._attempt.at((row, entry))

        def answered(_view: CaseView) -> None:
            self._attempt.succeeded()
            self._screen.show_answered(row.document)
            self._said(sentence)

        self._setting.operations.change(
            lambda: progress.take_step(desk, row.number, entry, desk.today(), row.seen, op_id),
            answered,
            self._failed,
        )

    def _open(self, document: str) -> None:
        row = self._screen.row
        if row is not None:
            open_in_word(self._setting, self._desk, row.number, document, self._failed)

    def _failed(self, problem: Exception) -> None:
        tell_of(problem, self._screen.show_failure)


def open_in_word(
    setting: Setting,
    desk: Desk,
    number: int,
    document: str,
    failed: Callable[[Exception], None],
) -> None:
    """Open a copy of a kept letter in whatever opens Word documents on this PC."""

    def show(path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            failed(NotDone(NO_WORD))

    setting.operations.run(
        lambda: letters.letter_file(desk, number, document, setting.for_word), show, failed
    )
