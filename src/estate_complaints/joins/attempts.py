"""Gives the same thing saved again after a fault the same name, so that it is written once."""

from __future__ import annotations

from uuid import UUID, uuid4


class Attempt:
    """The latest save of one screen.

    Pressed again after a fault, an unchanged save is the same operation, and the book answers it
    with what it wrote the first time. Anything changed is a new one: two lines in the book can be
    told apart and one struck out, words that were never written down cannot be brought back.
    """

    def __init__(self) -> None:
        self._last: object = None
        self._op_id = uuid4()

    def at(self, what: object) -> UUID:
        """Return the operation id for saving this."""
        if self._last is None or self._last != what:
            self._last, self._op_id = what, uuid4()
        return self._op_id

    def succeeded(self) -> None:
        """Forget it: the same words saved once more are meant to be written once more."""
        self._last = None
