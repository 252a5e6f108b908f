"""The words for what is due: what a clock's state is called, and how soon or how late it is."""

from datetime import date
from typing import Final

from estate_complaints.office.due_rows import ApprovalRow, Chip
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.days.calendar import WorkingCalendar

LATE: Final = "LATE"
PAUSED: Final = "paused"
STATES: Final[dict[str, str]] = {
    "running": "",
    "late": LATE,
    "paused": PAUSED,
    "met": "done in time",
    "missed": "done late",
    "open": "waiting time over",
    "lapsed": "time is over",
    "gone": "no longer counts",
    "unlimited": "no time limit",
}
_WHOSE: Final[dict[str, str]] = {"resident": "the resident’s time"}
OVER: Final = frozenset({"open", "lapsed"})
DONE: Final = frozenset({"met", "missed", "gone"})
PROVISIONAL: Final = "may still move, bank holidays not yet confirmed"


def state_of(chip: Chip) -> str:
    """The state in words; empty for a clock that simply runs."""
    return STATES.get(chip.state, chip.state)


def what_is_due(chip: Chip) -> str:
    """Such as "Stage 1 reply, LATE", "Request for a review, the resident’s time"."""
    said = (chip.name, state_of(chip), _WHOSE.get(chip.binds, ""))
    extra = PROVISIONAL if chip.provisional else ""
    return ", ".join(filter(None, (*said, extra)))


def in_full(chip: Chip) -> str:
    """A line of a list: "CC/2026/041, Mrs A Shah: Stage 1 reply, LATE"."""
    return f"{chip.reference}, {chip.complainant}: {what_is_due(chip)}"


def how_soon(due: date, today: date, calendar: WorkingCalendar) -> str:
    """Such as "2 working days late", "today", "act today", "tomorrow", "in 4 working days"."""
    if due < today:
        late = calendar.working_days_between(due, today)
        return f"{uk_dates.count(late, 'working day')} late" if late else "late"
    if due == today:
        return "today"
    left = calendar.working_days_between(today, due)
    if not left:
        return "act today" if calendar.is_working(today) else "at once"
    return f"in {uk_dates.count(left, 'working day')}"


def waiting_in_full(row: ApprovalRow) -> str:
    """Such as "CC/2026/041, Mrs A Shah: Stage 1 reply, sent by Ben Osei on Mon 4 Jan 2027"."""
    sent = f"sent by {row.sent_by} on {uk_dates.short(row.sent_on)}"
    due = f", due {uk_dates.short(row.due)}" if row.due else ""
    return f"{row.reference}, {row.complainant}: {row.letter_title}, {sent}{due}"


def letter_at(row: ApprovalRow) -> str:
    """Such as "Outcome of a Review", "Reply, Stage 1": the stage only where the title lacks it."""
    named = row.stage.lower() in row.letter_title.lower()
    return row.letter_title if named else f"{row.letter_title}, {row.stage}"
