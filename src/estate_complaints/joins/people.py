"""Joins the screen of people and services to the office: its people, passwords, details and PCs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID, uuid4

import msgspec
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from estate_complaints.desktop.people.people_screen import PeopleScreen
from estate_complaints.desktop.people.person import PersonDetails
from estate_complaints.desktop.window.main_window import MainWindow
from estate_complaints.joins.attempts import Attempt
from estate_complaints.joins.days_off import join_days_off
from estate_complaints.joins.office_codes import join_codes
from estate_complaints.joins.setting import Setting, tell_of
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors import set_up
from estate_complaints.office.doors.place import Place
from estate_complaints.office.rows import MemberRow
from estate_complaints.office.upkeep import people
from estate_complaints.office.upkeep.people import MemberChange
from estate_complaints.rules.people import Member, OfficeDetails, Service

PAGE = "people"

Said = Callable[[str], None]


class People(QObject):
    """One page at a time. `said` is told quietly what went well, `warn` what is in the way."""

    def __init__(
        self,
        setting: Setting,
        desk: Desk,
        place: Place,
        window: MainWindow,
        said: Said,
        warn: Callable[[Exception], None],
    ) -> None:
        super().__init__(window)
        self._setting = setting
        self._desk = desk
        self._place = place
        self._window = window
        self._said = said
        self._warn = warn
        self._screen: PeopleScreen | None = None

    def open(self) -> PeopleScreen:
        """Show the page, as the book has everything now."""
        shown = self._window.open_page(PAGE, PeopleScreen(), "People", "and services", topic=PAGE)
        assert isinstance(shown, PeopleScreen)
        if shown is not self._screen:
            self._screen = shown
            self._connect(shown)
        self.refresh()
        return shown

    def refresh(self) -> None:
        """Show the page afresh, if it is open."""
        screen, desk, place = self._screen, self._desk, self._place
        if screen is not None and shiboken6.isValid(screen):
            self._setting.operations.run(
                lambda: people.members_of(desk, place), screen.show_office, self._warn
            )

    def _connect(self, screen: PeopleScreen) -> None:
        screen.people.submitted.connect(partial(self._save_person, screen, Attempt()))
        screen.people.password_submitted.connect(partial(self._reset, screen))
        screen.services.submitted.connect(partial(self._save_services, screen))
        screen.board.submitted.connect(partial(self._save_meetings, screen))
        screen.office.submitted.connect(partial(self._save_details, screen))
        join_days_off(self._setting, self._desk, screen.closures, self._do)
        join_codes(self._setting, self._desk, self._place, screen.codes)
        screen.own_password_submitted.connect(partial(self._change_password, screen))

    def _save_person(
        self, screen: PeopleScreen, attempt: Attempt, row: MemberRow | None, details: PersonDetails
    ) -> None:
        """A new colleague tried again is the same operation, so that nobody is there twice."""
        op_id = attempt.at(details) if row is None else None

        def save() -> None:
            if op_id is not None:
                self._admit(details, op_id)
            elif row is not None:
                change = change_of(row, details)
                people.change_member(self._desk, self._place, change, cost=self._setting.cost)

        def saved() -> None:
            attempt.succeeded()  # and with it the first password is forgotten
            screen.people.show_saved()

        said = f"{details.name} is in the book now." if row is None else f"{details.name}: saved."
        self._do(screen.people, save, saved, screen.people.show_failure, said)

    def _admit(self, details: PersonDetails, op_id: UUID) -> None:
        people.admit(
            self._desk,
            self._place,
            member_of(details),
            details.password,
            op_id,
            administrator=details.administrator,
            cost=self._setting.cost,
        )

    def _reset(self, screen: PeopleScreen, member: int, password: str) -> None:
        desk, place, cost = self._desk, self._place, self._setting.cost
        self._do(
            screen.people,
            lambda: people.reset_password(desk, place, member, password, cost=cost),
            screen.people.show_saved,
            screen.people.show_failure,
            f"{desk.office.name_of(member)} signs in with the new password from now on.",
        )

    def _save_services(
        self, screen: PeopleScreen, before: tuple[Service, ...], after: tuple[Service, ...]
    ) -> None:
        tab = screen.services
        self._do(
            tab,
            lambda: set_up.set_services(self._desk, after, uuid4(), before),
            tab.show_saved,
            tab.show_failure,
            "The services are saved.",
        )

    def _save_meetings(
        self, screen: PeopleScreen, before: tuple[date, ...], after: tuple[date, ...]
    ) -> None:
        tab = screen.board
        self._do(
            tab,
            lambda: set_up.set_meetings(self._desk, after, uuid4(), before),
            tab.show_saved,
            tab.show_failure,
            "The Board's meetings are saved.",
        )

    def _save_details(
        self, screen: PeopleScreen, before: OfficeDetails, after: OfficeDetails
    ) -> None:
        tab = screen.office
        self._do(
            tab,
            lambda: set_up.change_details(self._desk, after, uuid4(), before),
            tab.show_saved,
            tab.show_failure,
            "The details of the office are saved.",
        )

    def _change_password(self, screen: PeopleScreen, old: str, new: str) -> None:
        desk, place, setting = self._desk, self._place, self._setting
        self._do(
            screen,
            lambda: people.change_password(
                desk, place, old, new, cost=setting.cost, now=setting.now
            ),
            screen.show_password_changed,
            screen.show_password_failure,
            "Your password is changed.",
        )

    def _do(
        self,
        part: QWidget,
        work: Callable[[], object],
        saved: Callable[[], None],
        failed: Callable[[str], None],
        said: str,
    ) -> None:
        """Have done what a part of the page asked for; the page may have gone meanwhile."""

        def done(_: object) -> None:
            if shiboken6.isValid(part):
                saved()
            self._said(said)
            self.refresh()

        def refuse(problem: Exception) -> None:
            if shiboken6.isValid(part):
                tell_of(problem, failed)
            else:
                self._warn(problem)

        self._setting.operations.change(work, done, refuse)


def member_of(details: PersonDetails) -> Member:
    """What the book keeps of a person; a new one takes the next number."""
    return Member(
        id=details.member_id or 0,
        name=details.name,
        role=details.role_id,
        manager=details.line_manager_id,
        active=details.active,
    )


def change_of(row: MemberRow, details: PersonDetails) -> MemberChange:
    """What became of somebody who was shown as in the row."""
    return MemberChange(
        before=row.member,
        after=msgspec.structs.replace(member_of(details), id=row.member.id),
        signs_in=details.signs_in,
        administrator=details.administrator,
        password=details.password,
    )
