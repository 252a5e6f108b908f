"""Fills a plainly fictional book with complaints of the last eighteen months, worked by rule."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import uuid4

from estate_complaints.office.complaint.record import record_complaint
from estate_complaints.office.complaint.taken import Taken
from estate_complaints.office.demo.steps import Words
from estate_complaints.office.demo.worker import Worker
from estate_complaints.office.desk import Desk, role_of
from estate_complaints.office.doors import set_up
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.set_up import FOUNDER, NewOffice, found_office
from estate_complaints.office.doors.sign_in import Shelf, SignedIn, sign_in
from estate_complaints.rules.entries.intake import (
    FirstContact,
    Happening,
    Point,
    Received,
    Subject,
)
from estate_complaints.rules.people import Member, OfficeDetails, Person, Service
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.storage import this_pc
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keys import Keys
from estate_complaints.storage.sealing import Cost

PASSWORD = "a plainly fictional office"
"""What everybody in the demonstration signs in with; it protects nothing real."""

CHEAP = Cost(passes=1, memory=8192)
MONTHS = 18
HOW_MANY = 40
MOST_STEPS = 80
"""More than the longest complaint of the demonstration takes; no story goes on for ever."""
WANT_IT_IN_WRITING = 0.6

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class _Story:
    """How far one complaint of the demonstration gets: working days ago, and the last step.

    `in_writing` tells that a written answer is wanted for certain, so that a time limit runs.
    """

    days_ago: int
    until: str
    in_writing: bool = False


def demo_office(policy_text: str, place: Place, shelf: Shelf) -> None:
    """Found the demonstration's office under a policy, with somebody in every role."""
    told = _told(shelf)
    policy = set_up.read_policy_text(policy_text)
    names = iter(told["members"])
    head = policy.role(policy.about.head)
    details = OfficeDetails(name=policy.about.organisation, **told["office"])
    founder = NewOffice(policy_text, details, next(names), head.id, PASSWORD)
    found_office(founder, place, cost=CHEAP)
    signed = sign_in(place, shelf, FOUNDER, PASSWORD)
    try:
        _fill_roles(signed, place, policy, names)
        _name_services(signed.desk, told["services"])
    finally:
        signed.desk.book.close()


def _told(shelf: Shelf) -> Mapping[str, Any]:
    path = shelf.resources / "demo" / "demo.toml"
    told: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    told["office"] = {key: value for key, value in told["office"].items() if isinstance(value, str)}
    return told


def _fill_roles(signed: SignedIn, place: Place, policy: Policy, names: Any) -> None:
    for role in policy.roles:
        if role.outside or role.id == policy.about.head:
            continue
        for _ in range(4 if role.board and role.rank == _lowest_board_rank(policy) else 1):
            member = Member(id=0, name=next(names), role=role.id, manager=FOUNDER)
            set_up.add_member(signed.desk, signed.identity, place, member, PASSWORD, cost=CHEAP)


def _lowest_board_rank(policy: Policy) -> int:
    return min(role.rank for role in policy.roles if role.board)


def _name_services(desk: Desk, names: list[str]) -> None:
    staff = [m for m in desk.office.members if not role_of(desk, m).board]
    staff.sort(key=lambda member: role_of(desk, member).rank, reverse=True)
    managers = staff[1:] or staff
    services = tuple(
        Service(id=f"service{place}", name=name, manager=managers[place % len(managers)].id)
        for place, name in enumerate(names)
    )
    set_up.set_services(desk, services, uuid4())


def fill(
    place: Place,
    shelf: Shelf,
    today: date,
    how_many: int = HOW_MANY,
    progress: Progress | None = None,
) -> None:
    """Play complaints into an empty demonstration book, each to where its story ends today."""
    clock = _Clock(today)
    signed = sign_in(place, shelf, FOUNDER, PASSWORD, clock.today)
    desk = signed.desk
    desk.book.now = clock.now
    told, chance = _told(shelf), random.Random(desk.policy.key)
    words = Words(desk.policy, told["remedy"], chance)
    worker = Worker(desk, _identities(place), words)
    try:
        stories = sorted(_stories(chance, how_many), key=lambda story: -story.days_ago)
        for done, story in enumerate(stories, start=1):
            _play(worker, clock, told, chance, story, today)
            if progress:
                progress(done, len(stories))
    finally:
        desk.book.close()


class _Clock:
    """The day it is in the story."""

    def __init__(self, day: date) -> None:
        self.day = day

    def today(self) -> date:
        """Return the day."""
        return self.day

    def now(self) -> datetime:
        """Return ten in the morning of the day."""
        return datetime.combine(self.day, time(10), UTC)


def _identities(place: Place) -> dict[int, Identity]:
    enrolled = this_pc.enrolment(place.profile)
    keys = Keys.open(place.keys, enrolled.root)
    try:
        return {
            card.member: keys.sign_in(card.member, PASSWORD, enrolled.office_key)
            for card in keys.people()
        }
    finally:
        keys.close()


def _stories(chance: random.Random, how_many: int) -> list[_Story]:
    """Most are old and closed; the last weeks hold one of everything."""
    recent = [
        _Story(1, "received"),
        _Story(3, "acknowledged"),
        _Story(5, "assigned"),
        _Story(6, "contact_made"),
        _Story(9, "sent_for_approval", in_writing=True),
        _Story(8, "mediation_started", in_writing=True),
        _Story(34, "assigned", in_writing=True),
        _Story(27, "contact_made"),
        _Story(24, "outcome_given"),
        _Story(18, "outcome_given"),
        _Story(38, "sent_for_approval", in_writing=True),
        _Story(16, "mediation_started", in_writing=True),
    ][:how_many]
    old = [
        _Story(chance.randint(45, MONTHS * 21), chance.choice(("closed", "closed", "further")))
        for _ in range(how_many - len(recent))
    ]
    return recent + old


def _play(
    worker: Worker,
    clock: _Clock,
    told: Mapping[str, Any],
    chance: random.Random,
    story: _Story,
    today: date,
) -> None:
    desk = worker.desk
    received_on = _working_days_ago(desk, today, story.days_ago)
    clock.day = received_on
    worker.sit_down_any()
    wants_it_written = chance.random() < WANT_IT_IN_WRITING or story.in_writing
    taken = _taken(desk, told, chance, received_on, wants_it_written)
    number = record_complaint(desk, taken, uuid4()).number
    worker.begin(number)
    for _ in range(MOST_STEPS):
        if clock.day > today or worker.reached(story.until):
            break
        step_day = desk.calendar.add_working_days(clock.day, chance.choice((0, 1, 1, 2)))
        if step_day > today:
            break
        clock.day = step_day
        if not worker.take_next(story.until):
            break
    clock.day = today


def _working_days_ago(desk: Desk, today: date, days: int) -> date:
    day = today
    while desk.calendar.working_days_between(day, today) < days or not desk.calendar.is_working(
        day
    ):
        day -= timedelta(days=1)
    return day


def _taken(
    desk: Desk,
    told: Mapping[str, Any],
    chance: random.Random,
    received_on: date,
    wants_it_written: bool,
) -> Taken:
    lists = desk.policy.lists
    troubles = chance.sample(told["trouble"], k=chance.choice((1, 1, 2)))
    resident = lists.complainant_kinds[0].id
    happened = received_on - timedelta(days=chance.randint(2, 40))
    received = Received(
        edition="",
        stage="",
        channel=chance.choice(lists.channels).id,
        complainant_kind=resident,
        happened=Happening(first=happened, last=happened),
        points=tuple(
            Point(
                wrong=trouble["wrong"],
                wanted=trouble["wanted"],
                category=chance.choice(lists.categories).id,
            )
            for trouble in troubles
        ),
        subject=Subject(
            kind=lists.subject_kinds[0].id,
            service=desk.office.services[troubles[0]["service"]].id,
        ),
        first_contact=FirstContact(
            tried="yes",
            what="Looked it up and explained.",
            wants_written=wants_it_written,
        ),
        summary=troubles[0]["words"],
        reply_by=next(term.id for term in lists.deliveries if term.written),
    )
    return Taken(received_on, received, *_who(told, chance))


def _who(told: Mapping[str, Any], chance: random.Random) -> tuple[Person]:
    flat = chance.randint(1, 120)
    person = Person(
        name=chance.choice(told["people"]),
        flat=f"Flat {flat}",
        address=f"Flat {flat}\nStorybook Court\nLondon SW0 0ZZ",
        telephone=f"020 7946 {chance.randint(100, 999):04d}",
        email=f"resident{flat}@storybook.example",
        access_needs=chance.choice(("", "", "", "Please ring: hard of hearing", "Large print")),
        language="" if flat % 10 else "Portuguese",
    )
    return (person,)
