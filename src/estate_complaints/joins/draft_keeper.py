"""Keeps what is typed on this PC while it is typed, apart from the book's own worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from estate_complaints.desktop.engine.operations import Operations
from estate_complaints.storage.drafts import Drafts

NEW_COMPLAINT = "new complaint"
_COMING_OF = f"{NEW_COMPLAINT} coming of "


def of_step(number: int, kind: str) -> str:
    """Name the draft of a step in a complaint."""
    return f"complaint {number}, {kind}"


def coming_of(number: int) -> str:
    """Name the draft of a complaint that comes of another."""
    return f"{_COMING_OF}{number}"


def origin_in(form: str) -> int | None:
    """Return which complaint a form of that name comes of; None for any other form."""
    number = form.removeprefix(_COMING_OF)
    return int(number) if number != form else None


class DraftKeeper:
    """Writes drafts on a worker of its own: a share that hangs must not keep a draft waiting."""

    def __init__(self, drafts: Drafts, failed: Callable[[Exception], None]) -> None:
        self._drafts = drafts
        self._failed = failed
        self._worker = Operations()
        self._closed = False

    def keep(self, form: str, typed: dict[str, Any]) -> None:
        """Keep what a form holds, in place of what was kept of it before."""
        if self._closed:  # a form that is on its way out may still speak
            return
        content = msgspec.json.encode(typed)
        self._worker.run(lambda: self._drafts.keep(form, content), None, self._failed)

    def drop(self, form: str) -> None:
        """Forget a form: it is saved for certain, or thrown away."""
        if not self._closed:
            self._worker.run(lambda: self._drafts.remove(form), None, self._failed)

    def find(self, form: str, found: Callable[[dict[str, Any]], object]) -> None:
        """Give what was kept of a form to `found`, if anything was."""

        def read() -> dict[str, Any] | None:
            draft = self._drafts.get(form)
            return msgspec.json.decode(draft.content, type=dict[str, Any]) if draft else None

        def give(typed: dict[str, Any] | None) -> None:
            if typed:
                found(typed)

        self._worker.run(read, give, self._failed)

    def names(self, found: Callable[[Sequence[str]], None]) -> None:
        """Give the names of all forms of which something was kept to `found`, the latest first."""
        self._worker.run(lambda: [draft.form for draft in self._drafts.all()], found, self._failed)

    def close(self) -> None:
        """Finish what is being kept, and take no more."""
        self._closed = True
        self._worker.close()
