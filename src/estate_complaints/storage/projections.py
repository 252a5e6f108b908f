"""Works out what the lists show from a complaint's history, in the transaction that wrote it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import msgspec
from sqlalchemy import Connection, Executable, bindparam, delete, insert, select, text

from estate_complaints.rules.approval import approval_of
from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.case.findings import latest_decisions
from estate_complaints.rules.case.history import History
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.clocks.clocks import clocks_of
from estate_complaints.rules.clocks.moments import written_answer
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.rules.people import Office, Person
from estate_complaints.rules.policy.policy import Policy
from estate_complaints.storage import ledger, search_words
from estate_complaints.storage import projection_tables as tables
from estate_complaints.storage.basis import Basis, basis_of
from estate_complaints.storage.editions import newest
from estate_complaints.storage.faults import NewerBook
from estate_complaints.storage.search_words import folded
from estate_complaints.storage.tables import people

NO_DAY = date.max
"""Projections do not depend on the day they are made: what is late, or has not begun, is asked
when it is shown."""

_FORGET: list[Executable] = [
    *(delete(t).where(t.c.case_no == bindparam("n")) for t in tables.OF_ONE_CASE),
    text("DELETE FROM search WHERE rowid = :n"),
]
_INDEX_WORDS = text(
    f"INSERT INTO search(rowid, {', '.join(tables.SEARCHED)}) "
    f"VALUES (:n, {', '.join(f':{name}' for name in tables.SEARCHED)})"
)


@dataclass(frozen=True)
class Projector:
    """Writes the rows of one complaint. Everything it needs beside the history is given here.

    In lists that go by something else, because a colleague entered a day off a moment ago or has
    not heard of it yet, what it writes is marked as stale.
    """

    policy_of: Callable[[str], Policy]
    calendar: WorkingCalendar
    office: Office

    @cached_property
    def basis(self) -> Basis:
        """What the rows depend on beside the histories."""
        return basis_of(self.calendar, self.office)

    def __call__(self, connection: Connection, case_no: int, history: History) -> None:
        """Write a complaint's rows anew, and those that still name its complainant as before."""
        self._write(connection, case_no, history)
        for other in _named_as_before(connection, case_no):
            self._write(connection, other, ledger.open_history(connection, other))

    def _write(self, connection: Connection, case_no: int, history: History) -> None:
        lists = connection.execute(select(tables.state)).one()
        if lists.version != str(tables.VERSION):  # a PC has been updated in the meantime
            raise NewerBook(f"the lists have form {lists.version}")
        facts = self._facts(connection, case_from(history, case_no))
        _throw_away(connection, case_no)
        connection.execute(insert(tables.register), facts.register_row())
        for table, rows in (
            (tables.clocks, facts.clock_rows()),
            (tables.stages, facts.stage_rows()),
            (tables.points, facts.point_rows()),
            (tables.actions, facts.action_rows()),
        ):
            if found := list(rows):
                connection.execute(insert(table), found)
        connection.execute(_INDEX_WORDS, {"n": case_no, **facts.searched()})
        if lists.basis != self.basis.kept:
            connection.execute(insert(tables.stale), {"case_no": case_no})

    def _facts(self, connection: Connection, case: Case) -> _Facts:
        policy = self.policy_of(case.edition)
        person, edition = _person(connection, case.complainant)
        clocks = clocks_of(policy, self.calendar, case, NO_DAY, self.office.meetings)
        return _Facts(policy, self.office, case, clocks, person, edition)


def _person(connection: Connection, number: int | None) -> tuple[Person | None, int]:
    """Return a complainant as they are known now, and which edition that is; 0 for nobody."""
    row = newest(connection, people, number) if number is not None else None
    return (msgspec.json.decode(row.body, type=Person), row.edition) if row else (None, 0)


def _throw_away(connection: Connection, case_no: int) -> None:
    register, *others = _FORGET
    if connection.execute(register, {"n": case_no}).rowcount:
        for table in others:
            connection.execute(table, {"n": case_no})


_this, _other = tables.register.alias(), tables.register.alias()
_NAMED_AS_BEFORE = (
    select(_other.c.case_no)
    .join(_this, _this.c.person == _other.c.person)
    .where(_this.c.case_no == bindparam("n"), _other.c.person_edition < _this.c.person_edition)
)


def _named_as_before(connection: Connection, case_no: int) -> list[int]:
    """Return the other complaints of the same person that show older details of them."""
    return list(connection.scalars(_NAMED_AS_BEFORE, {"n": case_no}))


def reference_of(policy: Policy, case: Case) -> str:
    """Return how the office and its letters name a complaint, such as "CC/2026/041"."""
    return policy.about.reference.format(year=case.received_on.year, number=case.number)


@dataclass(frozen=True)
class _Facts:
    """One complaint, and what its rows say."""

    policy: Policy
    office: Office
    case: Case
    clocks: tuple[Clock, ...]
    person: Person | None
    person_edition: int

    def register_row(self) -> dict[str, Any]:
        case, policy = self.case, self.policy
        answer = written_answer(policy, case, case.stage) or case.answer(case.stage)
        due = self._next_due()
        paused = any(clock.state == "paused" for clock in self.clocks)
        return {
            "case_no": case.number,
            "reference": reference_of(policy, case),
            "received_on": case.received_on,
            "recorded_on": case.recorded_on,
            "complainant": self._complainant(),
            "person": case.complainant,
            "person_edition": self.person_edition,
            "flat": self.person.flat if self.person else "",
            "summary": self._summary(),
            "category": next((point.category for point in case.points), ""),
            "stage": case.stage,
            "stage_name": policy.stage(case.stage).name,
            "officer": self._officer(case.stage),
            "officers": "".join(f",{number}" for number in case.officers(case.stage)) + ",",
            "acknowledged_on": case.acknowledged_on(case.stage),
            "replied_on": answer.day if answer else None,
            "outcome": self._outcome(),
            "closed_on": case.closing.day if case.closing else None,
            "closed": case.closing is not None,
            "last_day": max(line.day for line in case.history),
            "window_until": self._window(),
            "next_due": due.due if due else None,
            "due_name": due.rule.name if due else "",
            "paused": paused and case.closing is None,
            "approval": "" if case.closing else self._waiting(),
            "origin": case.received.origin.number if case.received.origin else None,
            "joined_with": uk_dates.join([made.entry.reference for made in case.joints]),
            "led_elsewhere": case.led_by is not None,
            "held_at": str(case.corrected("held_at") or ""),
            "edition": case.edition,
            "last_number": case.seen,
        }

    def clock_rows(self) -> Iterator[dict[str, Any]]:
        for clock in self.clocks:
            yield {
                "case_no": self.case.number,
                "clock": clock.rule.id,
                "name": clock.rule.name,
                "kind": clock.rule.kind,
                "binds": clock.rule.binds,
                "stage": clock.rule.stage,
                "started": clock.started,
                "first_due": clock.first_due,
                "due": clock.due,
                "act_by": clock.act_by,
                "lenient_due": clock.lenient_due,
                "stopped": clock.stopped,
                "extended": clock.extended,
                "live": self._lives(clock),
                "provisional": clock.provisional,
            }

    def stage_rows(self) -> Iterator[dict[str, Any]]:
        case = self.case
        for stage in case.stages:
            spoken, written = case.answer(stage), written_answer(self.policy, case, stage)
            yield {
                "case_no": case.number,
                "stage": stage,
                "entered_on": case.requested_on(stage),
                "acknowledged_on": case.acknowledged_on(stage),
                "answered_on": spoken.day if spoken else None,
                "written_on": written.day if written else None,
                "officer": self._officer(stage),
            }

    def point_rows(self) -> Iterator[dict[str, Any]]:
        decided = {decision.point: decision.outcome for decision in latest_decisions(self.case)}
        for point in self.case.points:
            yield {
                "case_no": self.case.number,
                "number": point.number,
                "category": point.category,
                "outcome": decided.get(point.number, ""),
            }

    def action_rows(self) -> Iterator[dict[str, Any]]:
        for promise in self.case.promises:
            yield {
                "case_no": self.case.number,
                "number": promise.number,
                "what": promise.action.what,
                "owner": promise.action.owner,
                "by_when": promise.action.by_when,
                "done_on": promise.done_on,
            }

    def searched(self) -> dict[str, str]:
        """The words each column of the search is to find the complaint by."""
        case, person, spoke = self.case, self.person, self.case.spoke
        reachable = [one for one in (person, *spoke) if one]
        texts = [self._summary(), case.received.note]
        texts += [made.entry.reference for made in case.joints]
        texts += [case.received.origin.reference] if case.received.origin else []
        texts += [f"{point.wrong} {point.wanted}" for point in case.points]
        return {
            "reference": search_words.reference_words(reference_of(self.policy, case), case.number),
            "people": folded(" ".join([self._complainant(), *(one.name for one in spoke)])),
            "flat": search_words.flat_words(person.flat, person.address) if person else "",
            "telephone": search_words.telephone_ends(one.telephone for one in reachable),
            "email": folded(" ".join(one.email for one in reachable)),
            "text": folded("\n".join(texts)),
        }

    def _officer(self, stage: str) -> str:
        officers = self.case.officers(stage)
        return uk_dates.join([self.office.name_of(number) for number in officers])

    def _complainant(self) -> str:
        if self.person:
            return self.person.name
        return self.policy.term("complainant_kinds", self.case.complainant_kind).name

    def _summary(self) -> str:
        first = next((point.wrong for point in self.case.points), self.case.received.note)
        return self.case.summary or " ".join(first.split())[:120]

    def _lives(self, clock: Clock) -> bool:
        over = clock.stopped is not None or clock.state == "gone"
        return not over and (clock.outlives or self.case.closing is None)

    def _next_due(self) -> Clock | None:
        running = [
            clock
            for clock in self.clocks
            if clock.rule.binds == "office"
            and not self.case.closing
            and clock.rule.kind in ("deadline", "target", "meeting", "review")
            and clock.due
            and clock.stopped is None
            and clock.state != "gone"
        ]
        return min(running, key=lambda clock: clock.due or date.max, default=None)

    def _window(self) -> date | None:
        ends = [
            clock.lenient_due or clock.due
            for clock in self.clocks
            if clock.rule.kind == "window" and clock.stopped is None and clock.state != "gone"
        ]
        return max((end for end in ends if end), default=None)

    def _waiting(self) -> str:
        stage = self.case.stage
        approval = approval_of(self.policy, self.office, self.case, stage)
        return stage if approval and approval.waiting else ""

    def _outcome(self) -> str:
        names = [
            self.policy.term("outcomes", decision.outcome).name
            for decision in latest_decisions(self.case)
        ]
        different = list(dict.fromkeys(names))
        if len(different) == 1:
            return different[0]
        return uk_dates.join([f"{names.count(name)} {name.lower()}" for name in different])
