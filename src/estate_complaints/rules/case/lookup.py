"""Looks entries up in a history by their kind, leaving out what was struck out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Generic, TypeVar, cast

from estate_complaints.rules.case.history import History
from estate_complaints.rules.days import uk_dates
from estate_complaints.rules.entries.base import Entry
from estate_complaints.rules.entries.intake import DetailsCorrected, Received

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Made(Generic[E]):
    """An entry that counts, with the day it happened and who wrote it down."""

    number: int
    day: date
    by: int
    entry: E


@dataclass(frozen=True)
class Lookup:
    """A history indexed by kind. `number` is the complaint's place in the Complaints Book.

    Nothing here is stored: everything is looked up in `standing`, the history without what was
    struck out.
    """

    number: int
    history: History
    standing: History
    _index: dict[type[Entry], list[Made[Entry]]] = field(repr=False, compare=False)

    def made(self, kind: type[E], stage: str = "") -> Sequence[Made[E]]:
        """Return the entries of one kind in the order they were written, at one stage if named."""
        found = cast("list[Made[E]]", self._index.get(kind, []))
        if stage:
            return [one for one in found if getattr(one.entry, "stage", "") == stage]
        return found

    def last(self, kind: type[E], stage: str = "") -> Made[E] | None:
        """Return the latest entry of a kind, at one stage if named, or None."""
        found = self.made(kind, stage)
        return found[-1] if found else None

    @cached_property
    def receipt(self) -> Made[Received]:
        """The entry that opened the case."""
        return self.made(Received)[0]

    @property
    def received(self) -> Received:
        """What was taken down."""
        return self.receipt.entry

    @property
    def received_on(self) -> date:
        """The day the organisation received the complaint (R-089)."""
        return self.receipt.day

    @cached_property
    def recorded_on(self) -> date:
        """The day the complaint was entered in the book."""
        return uk_dates.day_here(self.history[0].recorded_at)

    def corrected(self, name: str, since: int = 0) -> object:
        """Return the latest corrected value of a detail, or the value first taken down.

        It is empty where a correction took it away. `since` looks at what was written after an
        entry of that number alone.
        """
        made = self.correction(name, since)
        if made is not None:
            return cast("object", getattr(made.entry, name))
        return None if since else self._taken_down(name)

    def correction(self, name: str, since: int = 0) -> Made[DetailsCorrected] | None:
        """Return the latest entry that put a detail right or took it away, or None."""
        for made in reversed(self.made(DetailsCorrected)):
            entry = made.entry
            if made.number > since and (getattr(entry, name, None) or name in entry.cleared):
                return made
        return None

    def _taken_down(self, name: str) -> object:
        happened = self.received.happened
        days = {"happened_last": happened.last, "aware": happened.aware}
        return days[name] if name in days else cast("object", getattr(self.received, name, ""))

    @property
    def summary(self) -> str:
        """The complaint in a line, as corrected."""
        return str(self.corrected("summary") or "")

    @property
    def seen(self) -> int:
        """The number of the last entry: what a proposal must have seen."""
        return self.history[-1].number
