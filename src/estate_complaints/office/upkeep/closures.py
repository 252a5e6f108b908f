"""Closures of the office and bank holidays announced late: which dates they move, and saving."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from estate_complaints.office import lists
from estate_complaints.office.closure_rows import MovedDate, TimeOff
from estate_complaints.office.days_off import changed_days, with_days_off
from estate_complaints.office.desk import Desk
from estate_complaints.office.overview.search import register_ids
from estate_complaints.office.refusal import NotDone
from estate_complaints.office.rows import RegisterFilter
from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.clocks.clock import Clock
from estate_complaints.rules.clocks.clocks import clocks_of
from estate_complaints.rules.days.calendar import WorkingCalendar
from estate_complaints.storage import ledger, office_rules

MEANWHILE = (
    "A colleague changed the days off in the meantime. Leave this page, open it again, and enter "
    "what is still missing."
)


def moved(desk: Desk, wanted: Sequence[TimeOff]) -> tuple[MovedDate, ...]:
    """Return every date of an open complaint that would move if these were the days off.

    Nothing is changed by asking. The dates that come first stand first. Raises ValueError for a
    day outside the calendar's years, and StorageUnavailable.
    """
    desk.keep_up()
    after = with_days_off(desk.published, wanted)
    found = [one for case in _open_cases(desk) for one in _moved_in(desk, case, after)]
    return tuple(sorted(found, key=lambda one: (one.now or one.was, one.number)))


def save(desk: Desk, before: Sequence[TimeOff], wanted: Sequence[TimeOff]) -> None:
    """Make these the office's days off, and mark in the lists whatever they may move.

    The same once more does no harm. Raises NotDone where the days off are no longer those of
    `before`, NotAllowed for who is no administrator, and StorageUnavailable.
    """
    desk.book.writer.office()  # only an administrator has it
    desk.read_days()
    now = desk.time_off
    if now != tuple(wanted):
        if now != tuple(before):
            raise NotDone(MEANWHILE)
        office_rules.keep_days(desk.book, changed_days(now, wanted))
    lists.follow(desk)


def _open_cases(desk: Desk) -> list[Case]:
    """Return every open complaint, as the whole office may read it."""
    numbers = register_ids(desk, RegisterFilter(show="open", descending=False))

    def work(connection: Connection) -> list[Case]:
        return [case_from(ledger.open_history(connection, number), number) for number in numbers]

    return desk.book.read(work)


def _moved_in(desk: Desk, case: Case, after: WorkingCalendar) -> Iterator[MovedDate]:
    would_be = {clock.rule.id: clock for clock in _clocks(desk, case, after)}
    for clock in _clocks(desk, case, desk.calendar):
        then = would_be.get(clock.rule.id)
        runs = clock.stopped is None and clock.state != "gone"
        if runs and then is not None and then.due != clock.due:
            yield MovedDate(
                number=case.number,
                reference=desk.reference(case),
                clock=clock.rule.name,
                was=clock.due,
                now=then.due,
                why=then.why,
            )


def _clocks(desk: Desk, case: Case, calendar: WorkingCalendar) -> tuple[Clock, ...]:
    policy = desk.policies[case.edition]
    return clocks_of(policy, calendar, case, desk.today(), desk.office.meetings)
