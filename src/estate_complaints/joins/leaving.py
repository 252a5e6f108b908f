"""Asks every page that holds something unsaved before it goes, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class MayBeUnsaved(Protocol):
    """A page that asks what becomes of what was typed, and then lets itself be closed."""

    def has_unsaved(self) -> bool:
        """Whether something is typed and not saved."""

    def ask_to_leave(self, go: Callable[[], None]) -> None:
        """Ask, and call `go` unless the person stays."""


def leave_pages(pages: tuple[QWidget, ...], go: Callable[[], None]) -> None:
    """Call `go` once every page has let its person go."""
    unsaved = [page for page in pages if isinstance(page, MayBeUnsaved) and page.has_unsaved()]
    if not unsaved:
        go()
        return
    first, rest = unsaved[0], tuple(page for page in pages if page is not unsaved[0])
    first.ask_to_leave(lambda: leave_pages(rest, go))
