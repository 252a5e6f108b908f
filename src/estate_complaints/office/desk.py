"""The desk a signed-in person works at: the book, the policies, the calendar and the day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.days_off import time_off, with_days_off
from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.people import Member, Office, Person
from estate_complaints.rules.policy.editions import in_force, in_order, role_held
from estate_complaints.rules.policy.policy import Policy, Role
from estate_complaints.rules.policy.policy_reader import read_policy
from estate_complaints.rules.scene import Scene
from estate_complaints.storage import office_rules, people
from estate_complaints.storage.book import Book, NoSuchCase, utc_now
from estate_complaints.storage.office_rules import CalendarDay
from estate_complaints.storage.projections import Projector, reference_of
from estate_complaints.storage.register_line import RegisterLine
from estate_complaints.storage.search import alike


def policies_of(book: Book) -> dict[str, Policy]:
    """Read every edition of the policy a book holds; all were looked at when they were kept."""
    kept = office_rules.policies(book)
    return {one.id: read_policy(one.text, every_reading=False) for one in kept}


def british_today() -> date:
    """The day it is in Britain, as the book dates what is written in it."""
    return uk_dates.day_here(utc_now())


@dataclass
class Desk:
    """Everything a gesture needs. One desk serves one person on one PC.

    `published` are the bank holidays as the Government publishes them, `calendar` the same with
    the office's own days off.
    `policies` holds every edition of the book by its key, in the order of recording. `templates`
    is the folder of Word letters. `today` gives the day, so that a story can be played on any day.
    """

    book: Book
    policies: Mapping[str, Policy]
    published: WorkingCalendar
    office: Office
    member: Member
    templates: Path
    today: Callable[[], date] = british_today
    calendar: WorkingCalendar = field(init=False)
    _days: tuple[CalendarDay, ...] = field(default=(), init=False, repr=False)
    _kept_up_to: tuple[int, ...] = field(default=(), init=False, repr=False)

    def __post_init__(self) -> None:
        self.calendar = self.published
        self.read_days()

    @property
    def policy(self) -> Policy:
        """The edition in force today."""
        return self.policy_on(self.today())

    @property
    def stages(self) -> list[tuple[str, str]]:
        """Every stage a complaint can be at under any edition: its identifier and its name."""
        named = {stage.id: stage.name for one in self.policies.values() for stage in one.stages}
        return list(named.items())

    def policy_on(self, day: date) -> Policy:
        """Return the edition in force on a day: the one for what is received that day."""
        return in_force(self.policies.values(), day)

    @property
    def projector(self) -> Projector:
        """What keeps the lists in step with the book."""
        return Projector(self.policies.__getitem__, self.calendar, self.office)

    def case(self, number: int) -> Case:
        """Return a case as it now stands. Raises NoSuchCase."""
        self.keep_up()
        history = self.book.history(number)
        if not history:
            raise NoSuchCase(number)
        return case_from(history, number)

    def keep_up(self) -> None:
        """Know the policy, the days off and the people as the book has them, if that changed."""
        saved = self.book.token()
        if saved == self._kept_up_to:
            return
        self.read_policies()
        self.read_days()
        details = people.office_details(self.book).get(people.THE_OFFICE)
        members = tuple(edition.body for edition in people.members(self.book).all())
        if details is not None and members:
            self.office = Office(details=details.body, members=members)
            self.member = self.office.member(self.member.id) or self.member
        self._kept_up_to = saved

    def read_policies(self) -> None:
        """Know every edition of the policy that the book holds by now."""
        if office_rules.policy_names(self.book) != tuple(self.policies):
            self.policies = policies_of(self.book)

    @property
    def time_off(self) -> tuple[TimeOff, ...]:
        """The office's own days off as this desk knows them, the earliest first."""
        return time_off(self._days, self.office.name_of)

    def read_days(self) -> None:
        """Know the days off that the office has entered by now."""
        days = office_rules.days(self.book)
        if days != self._days:
            self._days = days
            self.calendar = with_days_off(self.published, self.time_off)

    def scene(self, number: int) -> Scene:
        """Return a case with everything the rules look at. Raises NoSuchCase."""
        return self.scene_of(self.case(number))

    def scene_of(self, case: Case, today: date | None = None) -> Scene:
        """Set a case in its scene: its own edition of the policy, this office, this person.

        Every gesture goes through here, so that the same is asked of every complaint (C-010).
        """
        person = self.complainant(case)
        return Scene(
            policy=self.policies[case.edition],
            calendar=self.calendar,
            office=self.office,
            case=case,
            today=today or self.today(),
            actor=self.member,
            complainant=person.name if person else "",
            editions=in_order(self.policies.values()),
            written_on=self.today(),
        )

    def complainant(self, case: Case) -> Person | None:
        """Return the complainant's details as they are now known; None where nobody is named."""
        number = case.complainant
        if number is None:
            return None
        return self.book.read(lambda connection: people.person_now(connection, number))

    def alike(self, case: Case) -> list[RegisterLine]:
        """Return the other open complaints of the same person, flat or telephone."""
        person = self.complainant(case)
        return self.book.read(lambda c: alike(c, case.number, person, self.today()))

    def reference(self, case: Case) -> str:
        """Return how a complaint is named on letters, such as "CC/2026/041"."""
        return reference_of(self.policies[case.edition], case)


def role_of(desk: Desk, member: Member) -> Role:
    """Return the role a member holds, as the edition in force has it if it knows it."""
    return role_held(member.role, desk.policy, desk.policies.values())
