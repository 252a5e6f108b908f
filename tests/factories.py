"""Cases, offices and people for tests, with sensible values for whatever a test does not say."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.case.history import Recorded
from estate_complaints.rules.checks import CHECKS, Asked
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.days.calendar import Nation, WorkingCalendar, calendar_from
from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.intake import (
    FirstContact,
    Happening,
    Point,
    Received,
    Subject,
)
from estate_complaints.rules.people import Member, Office, OfficeDetails, Service
from estate_complaints.rules.policy.policy import Policy, Rule
from estate_complaints.rules.policy.policy_reader import read_policy
from estate_complaints.rules.scene import PlaceFound, Scene
from estate_complaints.rules.steps.objections import Objection
from estate_complaints.rules.steps.steps import Step, objections_to, steps_in

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"


def policy_text(name: str) -> str:
    """The text of one of the shipped policies."""
    return (RESOURCES / "policies" / f"{name}.toml").read_text(encoding="utf-8")


@cache
def shipped_policy(name: str) -> Policy:
    """One of the shipped policies, "ccrmo" or "rprmo"."""
    return read_policy(policy_text(name), CHECKS)


@cache
def calendar_of(nation: Nation) -> WorkingCalendar:
    """The calendar of a nation without closures."""
    path = RESOURCES / "calendar" / f"{nation}.json"
    return calendar_from(json.loads(path.read_text(encoding="utf-8")), nation=nation)


def the_calendar() -> WorkingCalendar:
    """The calendar of England and Wales without closures."""
    return calendar_of("england_and_wales")


def an_office(policy: Policy) -> Office:
    """One person in every role (three in a Board role of the lowest rank), numbered from 1."""
    roles = [role for role in policy.roles if not role.outside]
    board = min((role.rank for role in roles if role.board), default=0)
    members: list[Member] = []
    for role in roles:
        for _ in range(3 if role.board and role.rank == board else 1):
            number = len(members) + 1
            members.append(Member(id=number, name=f"Person {number}", role=role.id))
    staff = [m for m in members if not policy.role(m.role).board]
    managers = sorted(staff, key=lambda m: policy.role(m.role).rank)[-2:]
    details = OfficeDetails(
        name=policy.about.organisation,
        address="1 Storybook Court\nLondon SW0 0ZZ",
        telephone="020 7946 0000",
        email="office@storybook.example",
        services=(Service(id="repairs", name="Repairs", manager=managers[0].id),),
    )
    return Office(details=details, members=tuple(members))


def a_complaint(policy: Policy, **said: Any) -> Received:
    """What was taken down; any field may be given."""
    lists = policy.lists
    usual: dict[str, Any] = {
        "edition": policy.key,
        "stage": policy.entry[-1].stage,
        "channel": lists.channels[0].id,
        "complainant_kind": lists.complainant_kinds[0].id,
        "complainant": 1,
        "happened": Happening(first=date(2026, 11, 2), last=date(2026, 11, 2)),
        "points": (Point(wrong="The lift is out of order.", wanted="A date for the repair."),),
        "subject": Subject(kind=lists.subject_kinds[0].id, service="repairs"),
        "first_contact": FirstContact(tried="yes", what="Rang the contractor."),
        "summary": "Lift out of order",
    }
    return Received(**{**usual, **said})


@dataclass
class Story:
    """A history that grows line by line, and what the rules make of it on a day."""

    policy: Policy
    office: Office = field(init=False)
    lines: list[Recorded] = field(default_factory=list)
    places: Mapping[str, PlaceFound] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.office = an_office(self.policy)

    def received(self, on: date, **said: Any) -> "Story":
        """Begin the history."""
        return self.then(on, a_complaint(self.policy, **said))

    def then(self, on: date, *entries: Entry, by: int = 1) -> "Story":
        """Add entries that happened on a day."""
        for entry in entries:
            self.lines.append(
                Recorded(
                    number=len(self.lines) + 1,
                    day=on,
                    recorded_at=datetime.combine(on, time(10), UTC),
                    by=by,
                    entry=entry,
                )
            )
        return self

    def case(self) -> Case:
        """The case as it now stands."""
        return case_from(self.lines, 41)

    def scene(self, today: date, actor: int = 1) -> Scene:
        """The case in its scene on a day, with somebody at the desk."""
        member = self.office.member(actor)
        assert member is not None
        calendar = calendar_of(self.policy.about.nation)
        case, name = self.case(), "Ms Paige Turner"
        scene = Scene(self.policy, calendar, self.office, case, today, member, name)
        return replace(scene, places=self.places)

    def clock(self, name: str, today: date) -> Clock:
        """A clock that has begun."""
        found = self.scene(today).clock(name)
        assert found is not None, f"the clock {name} has not begun"
        return found

    def step_list(self, today: date, actor: int = 1) -> tuple[Step, ...]:
        """Every step, offered or not."""
        return steps_in(self.scene(today, actor))

    def step(self, kind: str, today: date, actor: int = 1) -> Step:
        """A step, offered or not."""
        return next(step for step in steps_in(self.scene(today, actor)) if step.kind == kind)

    def against(self, entry: Entry, today: date, actor: int = 1) -> tuple[Objection, ...]:
        """What speaks against an entry."""
        return objections_to(self.scene(today, actor), entry)

    def in_role(self, role: str) -> int:
        """The number of the first person in a role."""
        return next(member.id for member in self.office.members if member.role == role)


def is_broken(
    story: Story, check: str, entry: Entry | None = None, *, on: date, actor: int = 1, **values: Any
) -> bool:
    """Whether a named check finds its rule broken, told the values of a rule."""
    says = Rule(id="X-000", clause="", on=(), check=check, level="tell", says="", values=values)
    scene = story.scene(on, actor)
    stage = str(getattr(entry, "stage", "")) or scene.case.stage
    return CHECKS[check](Asked(scene, says, stage, entry))


def rules_of(objections: Iterable[Objection], level: str = "") -> set[str]:
    """The numbers of the rules that object, at one level if named."""
    return {one.rule for one in objections if not level or one.level == level}


def about(entry: Entry, **changed: Any) -> Entry:
    """The same entry with some fields changed."""
    return msgspec.structs.replace(entry, **changed)
