"""What a tab of the office shows and what of it is being saved, so that the two are not mixed."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

BEING_SAVED = "It is being saved."


@dataclass
class HandedOver(Generic[T]):
    """`before` is what the book had when it was shown; what is typed during a save differs."""

    before: T
    _submitted: T | None = None

    def submit(self, written: T) -> None:
        """This is handed over to be saved."""
        self._submitted = written

    def saved(self) -> None:
        """What was handed over is in the book, whatever stands on the tab by now."""
        if self._submitted is not None:
            self.before, self._submitted = self._submitted, None

    def refused(self) -> None:
        """It is not in the book."""
        self._submitted = None

    @property
    def why_not(self) -> str:
        """Why nothing can be saved just now; empty where it can."""
        return "" if self._submitted is None else BEING_SAVED
