"""What the day asks for, in order of urgency: the sections of the Today screen and their lines."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from estate_complaints.desktop.parts.due_words import (
    OVER,
    PROVISIONAL,
    how_soon,
    in_full,
    waiting_in_full,
)
from estate_complaints.desktop.parts.wording import capital
from estate_complaints.office.due_rows import ApprovalRow, Chip
from estate_complaints.office.rows import ClauseText, RegisterRow
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar

SOON: Final = 5  # working days one looks ahead


@dataclass(frozen=True)
class Line:
    """One thing to do. `said` is all of it for a screen reader; `letter` where one waits."""

    number: int
    when: str
    reference: str
    complainant: str
    what: str
    said: str
    letter: ApprovalRow | None = None
    clauses: tuple[ClauseText, ...] = ()


@dataclass(frozen=True)
class Section:
    """Lines that are equally urgent. `key` stays the same from day to day."""

    key: str
    title: str
    lines: tuple[Line, ...]


def sections(
    chips: Iterable[Chip],
    letters: Sequence[ApprovalRow],
    complaints: Sequence[RegisterRow],
    today: date,
    calendar: WorkingCalendar,
) -> tuple[Section, ...]:
    """Every section, also an empty one. A resident's time asks nothing of the office.

    Each of `complaints`, those that are open, stands in one of them at least.
    """
    due = sorted(chips, key=lambda chip: (chip.due, chip.number))
    soon = calendar.add_working_days(today, SOON)
    open_now = [chip for chip in due if chip.state == "running" and chip.binds == "office"]
    late = [chip for chip in due if chip.state == "late"]
    at_once = [chip for chip in open_now if calendar.act_by(chip.due) <= today]
    later = [chip for chip in open_now if today < calendar.act_by(chip.due) <= soon]
    over = [chip for chip in due if chip.state in OVER]
    waiting = sorted(letters, key=lambda row: (row.due or date.max, row.number))

    def when(chip: Chip) -> str:
        return capital(how_soon(chip.due, today, calendar))

    def by_day(chip: Chip) -> str:
        return f"{uk_dates.short(chip.due)}, {how_soon(chip.due, today, calendar)}"

    pressing = (
        Section("late", "Late", _lines(late, when)),
        Section("today", "Due today, or to act by today", _lines(at_once, by_day)),
        Section("approval", "For you to approve", _letters(waiting, mine=True)),
        Section("new", "New, nobody has it", tuple(map(_nobodys, _unassigned(complaints)))),
        Section("soon", "The next five working days", _lines(later, by_day)),
        Section("over", "Waiting time is over", tuple(_over(over))),
        Section("elsewhere", "Waiting for approval", _letters(waiting, mine=False)),
    )
    listed = {line.number for section in pressing for line in section.lines}
    quiet = [row for row in complaints if row.number not in listed]
    return (*pressing, Section("rest", "Open, nothing due soon", tuple(map(_quiet, quiet))))


def _unassigned(complaints: Iterable[RegisterRow]) -> Iterable[RegisterRow]:
    return (row for row in complaints if not row.officer and not row.replied_on)


def in_short(found: Iterable[Section]) -> str:
    """Such as "3 late, nothing for today, 4 in the next five working days, 2 to approve"."""
    number = {section.key: len(section.lines) for section in found}
    parts = (
        _some(number["late"], "late"),
        _some(number["today"], "for today"),
        _some(number["soon"], "in the next five working days"),
        f"{number['approval']} to approve" if number["approval"] else "",
        f"{number['new']} that nobody has" if number["new"] else "",
        f"{number['over']} where the waiting time is over" if number["over"] else "",
    )
    return capital(", ".join(filter(None, parts)))


def _some(number: int, what: str) -> str:
    return f"{number or 'nothing'} {what}"


def _lines(chips: Iterable[Chip], when: Callable[[Chip], str]) -> tuple[Line, ...]:
    return tuple(_line(chip, when(chip)) for chip in chips)


def _over(chips: Iterable[Chip]) -> Iterable[Line]:
    """One line for each complaint, since the first of its times ran out; all of them are named."""
    of_one: dict[int, list[Line]] = {}
    for chip in chips:
        of_one.setdefault(chip.number, []).append(_line(chip, _since(chip)))
    for first, *others in of_one.values():
        lines = (first, *others)
        yield replace(
            first,
            what="; ".join(line.what for line in lines),
            said="; ".join(line.said for line in lines),
            clauses=tuple(clause for line in lines for clause in line.clauses),
        )


def _line(chip: Chip, when: str) -> Line:
    return Line(
        number=chip.number,
        when=when,
        reference=chip.reference,
        complainant=chip.complainant,
        what=f"{chip.name}, {PROVISIONAL}" if chip.provisional else chip.name,
        said=f"{when}: {in_full(chip)}",
        clauses=(chip.clause,),
    )


def _since(chip: Chip) -> str:
    return f"Since {uk_dates.short(chip.due)}"


def _nobodys(row: RegisterRow) -> Line:
    return _complaint(
        row, f"Since {uk_dates.short(row.received_on)}", f"{row.stage}: {row.summary}"
    )


def _quiet(row: RegisterRow) -> Line:
    due = f"Due {uk_dates.short(row.next_due)}" if row.next_due else "No date set"
    who = f", with {row.officer}" if row.officer else ""
    return _complaint(row, due, f"{row.stage}: {row.status}{who}")


def _complaint(row: RegisterRow, when: str, what: str) -> Line:
    said = f"{when}: {row.reference}, {row.complainant}: {what}"
    return Line(row.number, when, row.reference, row.complainant, what, said)


def _letters(waiting: Iterable[ApprovalRow], *, mine: bool) -> tuple[Line, ...]:
    return tuple(_waiting(row) for row in waiting if bool(row.against) is not mine)


def _waiting(row: ApprovalRow) -> Line:
    waits = f"Waits for {row.waits_for or 'somebody who may'}: " if row.against else ""
    return Line(
        number=row.number,
        when=f"Due {uk_dates.short(row.due)}" if row.due else "No date set",
        reference=row.reference,
        complainant=row.complainant,
        what=f"{waits}{row.letter_title} from {row.sent_by}",
        said=f"{waits or 'Waiting for approval: '}{waiting_in_full(row)}",
        letter=row,
        clauses=tuple(one.clause for one in row.against),
    )
