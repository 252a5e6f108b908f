"""Looks whether the place at which correspondence is held is there, where it is a folder or file.

A drawer or a shelf is taken at its word. A server that does not answer is told apart from a
folder that is not there, and is not waited for: the looking is done on a thread of its own.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

from estate_complaints.rules.entries import Entry
from estate_complaints.rules.entries.intake import DetailsCorrected
from estate_complaints.rules.entries.outcome import Closed
from estate_complaints.rules.scene import PlaceFound, Scene

PATIENCE = 1.0  # seconds
_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|\\\\[^\\/]+[\\/][^\\/]+|//[^\\/]+/[^\\/]+")
_POSIX = re.compile(r"/[^/]")

T = TypeVar("T")


def looked_up(scene: Scene, entry: Entry) -> Scene:
    """Return the scene with what became of the folder that a step names, or closes with."""
    if isinstance(entry, DetailsCorrected):
        words = entry.held_at
    elif isinstance(entry, Closed):
        words = str(scene.case.corrected("held_at") or "")
    else:
        return scene
    found = _found(words)
    return scene if found is None else replace(scene, places={words: found})


def _found(words: str) -> PlaceFound | None:
    path = path_in(words, windows=os.name == "nt")
    if path is None:
        return None
    return within(PATIENCE, lambda: look(path, Path(path.anchor))) or "unreachable"


def path_in(words: str, *, windows: bool) -> Path | None:
    """Return the path somebody wrote down, or None where it is no path of such a PC.

    Windows puts quotation marks around a path that is copied.
    """
    bare = words.strip().strip('"').strip()
    pattern = _WINDOWS if windows else _POSIX
    return Path(bare) if pattern.match(bare) else None


def look(path: Path, root: Path) -> PlaceFound:
    """Return what became of a path; `root` is the drive or the share that it lies on."""
    if _is_there(path):
        return "there"
    return "missing" if _is_there(root) else "unreachable"


def _is_there(path: Path) -> bool:
    """A folder we may not look into is there all the same."""
    try:
        path.stat()
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True


def within(seconds: float, work: Callable[[], T]) -> T | None:
    """Return what some work gives, or None where it takes longer."""
    answer: SimpleQueue[T] = SimpleQueue()
    Thread(target=lambda: answer.put(work()), daemon=True).start()
    try:
        return answer.get(timeout=seconds)
    except Empty:
        return None
