"""Everything the rules look at when they answer a question about one case on one day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

from estate_complaints.rules.case.case import Case
from estate_complaints.rules.case.mediation import Mediation, mediation_in
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.clocks.clocks import clocks_of
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.earlier import Earlier
from estate_complaints.rules.people import Member, Office
from estate_complaints.rules.policy.editions import role_held
from estate_complaints.rules.policy.policy import Policy, Role, Stage

PlaceFound = Literal["there", "missing", "unreachable"]


@dataclass(frozen=True)
class Scene:
    """A case under its policy, in an office, on a day, with a person at the desk.

    `complainant` is the complainant's name for sentences; the rules never read people's details.
    `editions` are all there are of the policy, the earliest first; `earlier` what the same person
    complained of before, which is looked for while a complaint is taken down; `places` what became
    of a folder that correspondence is held in, where somebody looked.
    `today` is the day a step is taken on; `written_on` the day it is written down, where that is
    another.
    """

    policy: Policy
    calendar: WorkingCalendar
    office: Office
    case: Case
    today: date
    actor: Member
    complainant: str = ""
    editions: tuple[Policy, ...] = ()
    earlier: tuple[Earlier, ...] = ()
    places: Mapping[str, PlaceFound] = field(default_factory=dict)
    written_on: date | None = None

    @property
    def now(self) -> date:
        """The day at the desk: nothing after it can have happened."""
        return self.written_on or self.today

    @cached_property
    def clocks(self) -> tuple[Clock, ...]:
        """Every clock of the policy that has begun in this case."""
        meetings = self.office.meetings
        return clocks_of(self.policy, self.calendar, self.case, self.today, meetings)

    @cached_property
    def mediation(self) -> Mediation | None:
        """The latest mediation, or None."""
        return mediation_in(self.case)

    @property
    def stage(self) -> Stage:
        """The stage the case is at, as the policy describes it."""
        return self.policy.stage(self.case.stage)

    def role_of(self, member: Member) -> Role:
        """Return the role a member holds, also one that came after the edition of the case."""
        return role_held(member.role, self.policy, self.editions)

    def clock(self, name: str) -> Clock | None:
        """Return a clock that has begun, by the policy's identifier."""
        return next((clock for clock in self.clocks if clock.rule.id == name), None)
