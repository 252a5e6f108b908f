"""Places where a policy can be read in more than one way: the readings, and the one taken."""

from datetime import date
from typing import Any

import msgspec

from estate_complaints.rules.policy.policy_parts import Part


class Change(Part, frozen=True, kw_only=True):
    """One value of the policy that a reading replaces.

    `table` is a table of the file ("clocks", "rules", "age_limit") or of its lists
    ("deliveries"); `id`, `check` and `on` (an entry a rule is asked on) say which of its lines
    are meant; `key` is the key, with dots for a table inside ("handlers.board_members"). Without
    a `value` the key is left out.
    """

    table: str
    id: str = ""
    check: str = ""
    on: str = ""
    key: str
    value: Any = None


class Reading(Part, frozen=True, kw_only=True):
    """One way of reading the words. `clock` is the one its worked date shows, if another."""

    key: str
    says: str
    changes: tuple[Change, ...] = ()
    clock: str = ""


class Example(Part, frozen=True, kw_only=True):
    """A complaint by which the readings are compared.

    `days` are the days (2026-12-18) of its moments: those of clocks, and "cause.first",
    "cause.last" and "cause.known". A written outcome `sent` in one of the policy's ways reaches
    them as that takes. `mediation` is the first and the last day of one.
    """

    clock: str = ""
    days: dict[str, str] = msgspec.field(default_factory=dict)
    sent: str = ""
    mediation: tuple[str, ...] = ()

    def day(self, moment: str) -> date | None:
        """Return the day of a moment, None where the example does not give it."""
        return date.fromisoformat(self.days[moment]) if moment in self.days else None


class Ambiguity(Part, frozen=True, kw_only=True):
    """A place where the policy's words allow more than one reading, and the one taken.

    Either there are `readings` of which one is `chosen`, or the one `reading`, with the reason
    why it is `fixed`. `note` holds whichever reading is taken.
    """

    id: str
    clause: str
    question: str
    reading: str = ""
    fixed: str = ""
    chosen: str = ""
    note: str = ""
    readings: tuple[Reading, ...] = ()
    example: Example | None = None

    @property
    def taken(self) -> str:
        """The reading the program works by, in words."""
        says = self.reading
        for one in self.readings:
            if one.key == self.chosen:
                says = one.says
        return f"{says} {self.note}".strip()
