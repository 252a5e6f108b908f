"""Keeps proven copies of the book: beside it, and on this PC in case the shared folder is lost."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from estate_complaints.office.desk import Desk
from estate_complaints.office.keys_file import open_keys
from estate_complaints.office.place import Place
from estate_complaints.storage import backup
from estate_complaints.storage.faults import surroundings

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


def keep_up(desk: Desk, place: Place, now: datetime) -> int:
    """Back the book up wherever something was written since, an hour or more after the last time.

    Returns how many copies were made. Raises BadBackup and StorageUnavailable.
    """
    return sum(_keep_up(desk, place, folder, now) for folder in folders(place))


def make_now(desk: Desk, place: Place, now: datetime) -> int:
    """Back the book up in every place, whenever it was done last. Raises as `keep_up`."""
    for folder in folders(place):
        _make(desk, place, folder, now)
    return len(folders(place))


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


def _keep_up(desk: Desk, place: Place, folder: Path, now: datetime) -> int:
    with surroundings():
        last = max(_finished(folder), key=lambda kept: kept.made, default=None)
    if last is not None:
        contents = backup.manifest(last.folder)
        if now - last.made < EVERY or (contents and contents.head == desk.book.head()):
            return 0
    _make(desk, place, folder, now)
    return 1


def _make(desk: Desk, place: Place, folder: Path, now: datetime) -> None:
    with open_keys(place) as opened, surroundings():
        folder.mkdir(parents=True, exist_ok=True)
        made = folder / now.astimezone(UTC).strftime(NAMED)
        with contextlib.suppress(FileExistsError):  # another PC of the office was as quick
            backup.back_up(desk.book.database, opened.ring.database, made)
        _thin_out(folder, now)


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
