"""Works out what the lists show from a complaint's history, in the transaction that wrote it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, insert, text

from estate_complaints.rules import uk_dates
from estate_complaints.rules.approval import approval_of
from estate_complaints.rules.calendar import WorkingCalendar
from estate_complaints.rules.case import Case, case_from
from estate_complaints.rules.clocks import Clock, clocks_of
from estate_complaints.rules.findings import latest_decisions
from estate_complaints.rules.history import History
from estate_complaints.rules.moments import written_answer
from estate_complaints.rules.people import Office, Person
from estate_complaints.rules.policy import Policy
from estate_complaints.storage import projection_tables as tables
from estate_complaints.storage.people import person_now

NO_DAY = date.min
"""Projections do not depend on the day they are made: what is late is asked when it is shown."""


@dataclass(frozen=True)
class Projector:
    """Writes the rows of one complaint. Everything it needs beside the history is given here."""

    policy_of: Callable[[str], Policy]
    calendar: WorkingCalendar
    office: Office

    def __call__(self, connection: Connection, case_no: int, history: History) -> None:
        """Throw away a complaint's rows and write them as its history now has them."""
        case = case_from(history, case_no)
        facts = _Facts(
            policy=self.policy_of(case.received.edition),
            calendar=self.calendar,
            office=self.office,
            case=case,
            person=_person(connection, case),
        )
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
        _index(connection, case_no, facts.searched())


def _person(connection: Connection, case: Case) -> Person | None:
    number = case.received.complainant
    return person_now(connection, number) if number is not None else None


def _throw_away(connection: Connection, case_no: int) -> None:
    for table in tables.OF_ONE_CASE:
        connection.execute(delete(table).where(table.c.case_no == case_no))
    for name in ("search", "search_parts"):
        connection.execute(text(f"DELETE FROM {name} WHERE rowid = :n"), {"n": case_no})


def _index(connection: Connection, case_no: int, words: dict[str, str]) -> None:
    names = ", ".join(tables.SEARCHED)
    values = ", ".join(f":{name}" for name in tables.SEARCHED)
    row = {"n": case_no, **words}
    connection.execute(text(f"INSERT INTO search(rowid, {names}) VALUES (:n, {values})"), row)
    connection.execute(
        text(
            "INSERT INTO search_parts(rowid, reference, people, flat, telephone) "
            "VALUES (:n, :reference, :people, :flat, :telephone)"
        ),
        row,
    )


def reference_of(policy: Policy, case: Case) -> str:
    """Return how the office and its letters name a complaint, such as "CC/2026/041"."""
    return policy.about.reference.format(year=case.received_on.year, number=case.number)


@dataclass(frozen=True)
class _Facts:
    """One complaint, and what its rows say."""

    policy: Policy
    calendar: WorkingCalendar
    office: Office
    case: Case
    person: Person | None

    def register_row(self) -> dict[str, Any]:
        case, policy = self.case, self.policy
        answer = written_answer(policy, case, case.stage) or case.answer(case.stage)
        due = self._next_due()
        paused = any(clock.state == "paused" for clock in self._clocks())
        return {
            "case_no": case.number,
            "reference": reference_of(policy, case),
            "received_on": case.received_on,
            "recorded_on": case.recorded_on,
            "complainant": self._complainant(),
            "person": case.received.complainant,
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
            "window_until": self._window(),
            "next_due": due.due if due else None,
            "due_name": due.rule.name if due else "",
            "paused": paused and not case.closing,
            "approval": self._waiting(),
            "held_at": str(case.corrected("held_at") or ""),
            "edition": case.received.edition,
            "last_number": case.seen,
        }

    def clock_rows(self) -> Iterator[dict[str, Any]]:
        for clock in self._clocks():
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
                "live": clock.stopped is None and clock.state != "gone",
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
        received, person = self.case.received, self.person
        represented = received.representative.name if received.representative else ""
        texts = [self._summary(), received.note]
        texts += [f"{point.wrong} {point.wanted}" for point in self.case.points]
        return {
            "reference": reference_of(self.policy, self.case),
            "people": f"{self._complainant()} {represented}".strip(),
            "flat": f"{person.flat} {person.address}" if person else "",
            "telephone": person.telephone.replace(" ", "") if person else "",
            "text": "\n".join(texts),
        }

    def _clocks(self) -> tuple[Clock, ...]:
        return clocks_of(self.policy, self.calendar, self.case, NO_DAY)

    def _officer(self, stage: str) -> str:
        officers = self.case.officers(stage)
        return uk_dates.join([self.office.name_of(number) for number in officers])

    def _complainant(self) -> str:
        if self.person:
            return self.person.name
        kind = self.case.received.complainant_kind
        return self.policy.term("complainant_kinds", kind).name

    def _summary(self) -> str:
        first = next((point.wrong for point in self.case.points), self.case.received.note)
        return self.case.summary or " ".join(first.split())[:120]

    def _next_due(self) -> Clock | None:
        running = [
            clock
            for clock in self._clocks()
            if clock.rule.binds == "office"
            and clock.rule.kind in ("deadline", "target")
            and clock.stopped is None
            and clock.due
            and clock.state != "gone"
        ]
        return min(running, key=lambda clock: clock.due or date.max, default=None)

    def _window(self) -> date | None:
        ends = [
            clock.lenient_due or clock.due
            for clock in self._clocks()
            if clock.rule.kind == "window" and clock.stopped is None
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
