"""Keeps proven copies of the book: beside it, and on this PC in case the shared folder is lost."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.keys_file import open_keys
from estate_complaints.office.doors.place import Place
from estate_complaints.storage import backup, ledger
from estate_complaints.storage.chain import Head
from estate_complaints.storage.database import Database, GoOn, to_the_end
from estate_complaints.storage.faults import StorageUnavailable, surroundings

EVERY: Final = timedelta(hours=1)
NAMED: Final = "%Y-%m-%d %H.%M.%S UTC"
KEPT: Final = (("%Y-%m-%d %H", 24), ("%Y-%m-%d", 30), ("%Y-%m", 12))
"""The last backup of each of so many hours, days and months in which there was one."""
ABANDONED: Final = timedelta(days=1)
"""A copy that is still unfinished after that long never will be finished."""


@dataclass(frozen=True)
class Kept:
    """A finished backup: its folder, and the moment at which it was begun."""

    folder: Path
    made: datetime


def folders(place: Place) -> tuple[Path, ...]:
    """Where backups are kept: beside the book, and on this PC."""
    return tuple(dict.fromkeys((place.folder / backup.FOLDER, place.profile / backup.FOLDER)))


def newest(place: Place) -> Kept | None:
    """Return the newest backup there is; None where there is none. Raises StorageUnavailable."""
    with surroundings():
        found = [kept for folder in folders(place) for kept in _finished(folder)]
    return max(found, key=lambda kept: kept.made, default=None)


class GivenUp(Exception):
    """Whoever had a backup made has left meanwhile."""


def keep_up(desk: Desk, place: Place, now: datetime, go_on: GoOn = to_the_end) -> int:
    """Back the book up wherever something was written since, an hour or more after the last time.

    It opens the book for itself, so that on a thread of its own it is in nobody's way at this
    PC. Returns how many copies were made. A place where none can be made keeps none of the
    others from having theirs. Raises BadBackup, StorageUnavailable, and what `go_on` raises.
    """
    with _apart(desk, place) as book:
        head = book.read(ledger.head)
        due = [folder for folder in folders(place) if _is_due(folder, head, now)]
        return _make_all(book, place, due, now, go_on)


def make_now(desk: Desk, place: Place, now: datetime, go_on: GoOn = to_the_end) -> int:
    """Back the book up in every place, whenever it was done last. As `keep_up` otherwise."""
    with _apart(desk, place) as book:
        return _make_all(book, place, folders(place), now, go_on)


def worth_keeping(made: Iterable[datetime]) -> set[datetime]:
    """Return which backups stay: the last of each hour, day and month, as many as `KEPT` says."""
    latest = sorted(made, reverse=True)
    stay: set[datetime] = set()
    for period, number in KEPT:
        newest_of: dict[str, datetime] = {}
        for moment in latest:
            newest_of.setdefault(moment.strftime(period), moment)
        stay.update(list(newest_of.values())[:number])
    return stay


@contextmanager
def _apart(desk: Desk, place: Place) -> Iterator[Database]:
    """Open the book once more beside the desk's own, which is its worker's alone."""
    book = desk.book.database.twin(place.book)
    try:
        yield book
    finally:
        book.drop()


def _is_due(folder: Path, head: Head, now: datetime) -> bool:
    with contextlib.suppress(OSError):  # a place that cannot be looked at is told of when tried
        # One made by a PC whose clock is ahead must not keep the others from making theirs.
        past = (kept for kept in _finished(folder) if kept.made <= now)
        last = max(past, key=lambda kept: kept.made, default=None)
        contents = backup.manifest(last.folder) if last else None
        if last and contents:
            return now - last.made >= EVERY and contents.head != head
    return True


def _make_all(
    book: Database, place: Place, wanted: Sequence[Path], now: datetime, go_on: GoOn
) -> int:
    problems: list[Exception] = []
    for folder in wanted:
        try:
            _make(book, place, folder, now, go_on)
        except (backup.BadBackup, StorageUnavailable) as problem:
            problems.append(problem)
    if problems:
        raise problems[0]
    return len(wanted)


def _make(book: Database, place: Place, folder: Path, now: datetime, go_on: GoOn) -> None:
    go_on()
    with open_keys(place) as opened, surroundings():
        folder.mkdir(parents=True, exist_ok=True)
        made = folder / now.astimezone(UTC).strftime(NAMED)
        with contextlib.suppress(FileExistsError):  # another PC of the office was as quick
            backup.back_up(book, opened.ring.database, made, go_on)
        _thin_out(folder, now)
        backup.copy_papers(book, folder, go_on)


def _thin_out(folder: Path, now: datetime) -> None:
    """Take away what is no longer worth keeping; only ever folders that we named ourselves."""
    finished = list(_finished(folder))
    stay = worth_keeping(kept.made for kept in finished)
    for kept in finished:
        if kept.made not in stay:
            shutil.rmtree(kept.folder)
    for kept in _ours(folder):
        if backup.manifest(kept.folder) is None and now - kept.made > ABANDONED:
            shutil.rmtree(kept.folder)


def _finished(folder: Path) -> Iterator[Kept]:
    return (kept for kept in _ours(folder) if backup.manifest(kept.folder) is not None)


def _ours(folder: Path) -> Iterator[Kept]:
    if not folder.is_dir():
        return
    for one in sorted(folder.iterdir()):
        with contextlib.suppress(ValueError):
            yield Kept(one, datetime.strptime(one.name, NAMED).replace(tzinfo=UTC))
