"""What the day asks for, in order of urgency: the sections of the Today screen and their lines."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from estate_complaints.desktop.due_words import (
    OVER,
    PROVISIONAL,
    capital,
    how_soon,
    in_full,
    waiting_in_full,
)
from estate_complaints.office.due_rows import ApprovalRow, Chip
from estate_complaints.rules import uk_dates
from estate_complaints.rules.calendar import WorkingCalendar

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


@dataclass(frozen=True)
class Section:
    """Lines that are equally urgent. `key` stays the same from day to day."""

    key: str
    title: str
    lines: tuple[Line, ...]


def sections(
    chips: Iterable[Chip],
    letters: Sequence[ApprovalRow],
    today: date,
    calendar: WorkingCalendar,
) -> tuple[Section, ...]:
    """Every section, also an empty one. A resident's time asks nothing of the office."""
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

    return (
        Section("late", "Late", _lines(late, when)),
        Section("today", "Due today, or to act by today", _lines(at_once, by_day)),
        Section("soon", "The next five working days", _lines(later, by_day)),
        Section("approval", "Waiting for approval", tuple(map(_waiting, waiting))),
        Section("over", "Waiting time is over", _lines(over, _since)),
    )


def in_short(found: Iterable[Section]) -> str:
    """Such as "3 late, nothing for today, 4 in the next five working days, 2 to approve"."""
    number = {section.key: len(section.lines) for section in found}
    parts = (
        _some(number["late"], "late"),
        _some(number["today"], "for today"),
        _some(number["soon"], "in the next five working days"),
        f"{number['approval']} to approve" if number["approval"] else "",
        f"{number['over']} where the waiting time is over" if number["over"] else "",
    )
    return capital(", ".join(filter(None, parts)))


def _some(number: int, what: str) -> str:
    return f"{number or 'nothing'} {what}"


def _lines(chips: Iterable[Chip], when: Callable[[Chip], str]) -> tuple[Line, ...]:
    return tuple(_line(chip, when(chip)) for chip in chips)


def _line(chip: Chip, when: str) -> Line:
    return Line(
        number=chip.number,
        when=when,
        reference=chip.reference,
        complainant=chip.complainant,
        what=f"{chip.name}, {PROVISIONAL}" if chip.provisional else chip.name,
        said=f"{when}: {in_full(chip)}",
    )


def _since(chip: Chip) -> str:
    return f"Since {uk_dates.short(chip.due)}"


def _waiting(row: ApprovalRow) -> Line:
    return Line(
        number=row.number,
        when=f"Due {uk_dates.short(row.due)}" if row.due else "No date set",
        reference=row.reference,
        complainant=row.complainant,
        what=f"{row.letter_title} from {row.sent_by}",
        said=f"Waiting for approval: {waiting_in_full(row)}",
        letter=row,
    )
