"""Somebody's desk: the window with its screens, and every connection between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.engine.operations import DeskOperations
from estate_complaints.desktop.lists.approvals import ApprovalsScreen
from estate_complaints.desktop.lists.deadline_calendar import CalendarScreen
from estate_complaints.desktop.lists.register import RegisterScreen
from estate_complaints.desktop.lists.today import TodayScreen
from estate_complaints.desktop.parts.banner import Tone
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.desktop.window.menus import Command
from estate_complaints.desktop.window.places import View
from estate_complaints.desktop.window.status_line import Standing
from estate_complaints.joins.backing_up import BackingUp
from estate_complaints.joins.cases import Cases
from estate_complaints.joins.draft_keeper import DraftKeeper
from estate_complaints.joins.leaving import leave_pages
from estate_complaints.joins.lists import Approvals, join_calendar, join_register, show_today
from estate_complaints.joins.looks import Looks
from estate_complaints.joins.mending import Mending
from estate_complaints.joins.people import People
from estate_complaints.joins.printing import Printing
from estate_complaints.joins.proving import Proving
from estate_complaints.joins.reading import Reading
from estate_complaints.joins.reports import Reports
from estate_complaints.joins.setting import Setting, sentence_of
from estate_complaints.joins.taking_down import TakingDown
from estate_complaints.joins.watching import Watching
from estate_complaints.joins.window_memory import WindowMemory
from estate_complaints.office.desk import Desk, role_of
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.sign_in import SignedIn
from estate_complaints.office.due_rows import ApprovalRow
from estate_complaints.office.overview import search
from estate_complaints.storage.drafts import Drafts


class Workplace:
    """The screens of one person who is signed in. All connections stand in `_connect`."""

    def __init__(
        self, setting: Setting, signed: SignedIn, place: Place, leave: Callable[[], None]
    ) -> None:
        self.setting = setting = replace(setting, operations=DeskOperations(setting.operations))
        self.desk = signed.desk
        self.place = place
        self.window = MainWindow(_standing(self.desk, place), leave_pages)
        self.drafts = DraftKeeper(Drafts(place.profile, signed.identity), setting.faults.hear)
        self.today = TodayScreen()
        self.register = RegisterScreen(self.desk.policy.about.register, self.desk.stages)
        self.calendar = CalendarScreen(self.desk.today())
        self.approvals = ApprovalsScreen()
        self.cases = Cases(setting, self.desk, place, self.window, self.drafts, self.say)
        self.taking_down = TakingDown(setting, self.desk, self.window, self.drafts)
        self.people = People(setting, self.desk, place, self.window, self.say, self.warn)
        self.reading = Reading(setting, self.desk, place, self.window)
        self.reports = Reports(setting, self.desk, self.window)
        self.printing = Printing(setting, self.desk, self.window, self.warn)
        self.proving = Proving(setting, self.desk, place, self.window, self.warn)
        self.backing_up = BackingUp(setting, self.desk, place, self.window)
        self.watching = Watching(setting, self.desk.book, place.book, self.window.banner)
        self.mending = Mending(setting, self.desk, self.window.status)
        self.memory = WindowMemory(setting.profile, self.window, self.register)
        self._place_screens()
        self.memory.restore()
        self._connect(leave)
        self.mending.look()
        self.refresh()
        self.proving.look()
        self.backing_up.keep_up()
        self.taking_down.offer_draft()

    def say(self, sentence: str) -> None:
        """Say quietly that something went well."""
        self.window.banner.say(sentence)

    def warn(self, problem: Exception) -> None:
        """Say once what is in the way; a fault of the program itself goes where faults go.

        In the banner, which never takes the keys: much is read while somebody types.
        """
        try:
            sentence = sentence_of(problem)
            if sentence != self.window.banner.sentence:
                self.window.banner.say(sentence, Tone.PROBLEM)
        except Exception as fault:  # noqa: BLE001 - it is handed on, not swallowed
            self.setting.faults.hear(fault)

    def refresh(self) -> None:
        """Show everything as the book now has it."""
        self.window.show_standing(_standing(self.desk, self.place))
        self.register.stage.offer(self.desk.stages)
        show_today(self.setting, self.desk, self.today, self.approvals)
        self.register.refresh()
        self.calendar.refresh()
        self.cases.refresh()
        self.people.refresh()
        self.reading.policies.refresh()
        self.reports.refresh()

    def leave(self) -> None:
        """Ask for nothing more, hear of nothing more, and finish what is being kept on this PC."""
        self.setting.operations.close()
        self.watching.stop()
        self.mending.stop()
        self.backing_up.stop()
        self.memory.keep()
        self.drafts.close()

    def put_away(self) -> None:
        """Close the book, on its worker, once nothing of it is being copied any more."""
        self.backing_up.wait()
        self.desk.book.close()

    def _place_screens(self) -> None:
        views: tuple[tuple[View, QWidget], ...] = (
            (View.TODAY, self.today),
            (View.REGISTER, self.register),
            (View.CALENDAR, self.calendar),
            (View.APPROVALS, self.approvals),
            (View.REPORTS, self.reports.screen),
        )
        for view, screen in views:
            self.window.place(view, screen)

    def _connect(self, leave: Callable[[], None]) -> None:
        window, open_case = self.window, self.cases.open
        self._approving = Approvals(self.setting, self.desk, self.approvals, self.say)
        join_register(self.setting, self.desk, self.register)
        join_calendar(self.setting, self.desk, self.calendar)
        window.record_requested.connect(self.taking_down.open)
        window.case_requested.connect(open_case)
        window.number_requested.connect(self._open_by_words)
        window.search_changed.connect(self.register.search)
        window.refresh_requested.connect(self.refresh)
        window.sign_out_requested.connect(leave)
        if self.setting.theme is not None:
            Looks(self.setting.profile, self.setting.theme).offer(window.menus)
        window.menus.add("Off&ice", Command("&People and services…", self.people.open))
        window.menus.add("Off&ice", Command("The &record and its backups…", self.proving.open))
        self.register.case_chosen.connect(open_case)
        self.register.record_requested.connect(self.taking_down.open)
        self.register.words_typed.connect(window.header.look_for)
        self.register.everything_wanted.connect(window.header.forget)
        self.register.print_requested.connect(self.printing.print)
        self.calendar.case_chosen.connect(open_case)
        self.today.case_chosen.connect(open_case)
        self.today.letter_chosen.connect(self._read_letter)
        self.today.counted.connect(partial(self._count, View.TODAY))
        self.approvals.case_chosen.connect(open_case)
        self.approvals.counted.connect(partial(self._count, View.APPROVALS))
        self.taking_down.case_wanted.connect(open_case)
        self.cases.new_case_wanted.connect(self.taking_down.open_from)
        self.reports.case_wanted.connect(open_case)
        self.proving.opened.connect(self.backing_up.join)
        self.setting.operations.changed.connect(self._saved)
        self.setting.operations.in_doubt.connect(lambda _: self._hear_news())
        self.setting.operations.failed.connect(self.warn)
        self.watching.news.connect(self._hear_news)
        self.mending.mended.connect(self.refresh)
        self.watching.day_turned.connect(self.calendar.show_today)
        self.watching.day_turned.connect(self.refresh)

    def _hear_news(self) -> None:
        """A colleague saved something, perhaps about the people of the office."""
        self.setting.operations.run(self.desk.keep_up, lambda _: self.refresh())
        self.mending.look_later()
        self.proving.look()

    def _saved(self, _answer: object) -> None:
        self.window.status.show_saved(datetime.now().astimezone())
        self.mending.look()
        self.proving.look()
        self.refresh()

    def _count(self, view: View, number: int, words: str) -> None:
        urgent = view is View.TODAY
        self.window.navigation.button(view).show_count(number, words, urgent=urgent)

    def _read_letter(self, row: ApprovalRow) -> None:
        self.window.show_place(View.APPROVALS)
        self.approvals.choose(row.document)

    def _open_by_words(self, words: str) -> None:
        def open_it(number: int | None) -> None:
            if number is None:
                self.window.banner.say(f"There is no complaint “{words}”.", Tone.WARNING)
            else:
                self.cases.open(number)

        self.setting.operations.run(partial(search.number_of, self.desk, words), open_it)


def _standing(desk: Desk, place: Place) -> Standing:
    """Return who works here, and where."""
    return Standing(
        office=desk.office.details.name,
        register_title=desk.policy.about.register,
        member=desk.member.name,
        role=role_of(desk, desk.member).name,
        place=str(place.folder),
    )
