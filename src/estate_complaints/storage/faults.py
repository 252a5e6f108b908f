"""What can go wrong around the program rather than in it, each with a sentence for the office."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]


class StorageUnavailable(Exception):
    """The book cannot be used just now, and the program is not to blame.

    `sentence` is for the screen, `detail` for the log. `saved` answers what became of the
    change that was being made: False when it is certain that nothing was written, None when
    that cannot be told yet. A change that was saved raises nothing.
    """

    sentence = "The Complaints Book cannot be used just now."

    def __init__(self, detail: str = "", *, saved: bool | None = None) -> None:
        super().__init__(self.sentence)
        self.detail = detail
        self.saved = saved

    @property
    def office_sentence(self) -> str:
        """What the screen says of it."""
        return self.sentence


class FolderGone(StorageUnavailable):
    """The disk or the shared folder does not answer."""

    sentence = (
        "The folder with the Complaints Book cannot be reached. "
        "Please check the network or the drive; nothing already saved is lost."
    )


class BookMissing(StorageUnavailable):
    """The folder is there, the file is not."""

    sentence = (
        "There is no Complaints Book in this folder. "
        "Perhaps it was moved, or another folder was meant."
    )


class DiskFull(StorageUnavailable):
    """There is no room left where the book is kept."""

    sentence = (
        "There is no space left on the disk that holds the Complaints Book. "
        "Please make some room and save again."
    )


class LockedTooLong(StorageUnavailable):
    """Another person's save did not end in time."""

    sentence = (
        "Another person's save has not finished, so this one could not begin. Please try again."
    )


class ReadOnly(StorageUnavailable):
    """The folder or the file may be read but not written."""

    sentence = (
        "The Complaints Book may be read here but not written. "
        "Please check who may write in its folder."
    )


class NewerBook(StorageUnavailable):
    """The book was last used by a newer version of the program."""

    sentence = (
        "This Complaints Book was opened with a newer version of the program. "
        "Please update the program on this PC; nothing has been changed."
    )


class NotOurBook(StorageUnavailable):
    """The file is something else, or is locked with another key."""

    sentence = (
        "This file is not a Complaints Book that you can open: "
        "it is something else, or it belongs to another office."
    )


class Doubtful(StorageUnavailable):
    """Something unreadable came back once; a bad network does that to a healthy file."""

    sentence = "The Complaints Book could not be read properly this time. Please try again."


class Damaged(StorageUnavailable):
    """The file was opened afresh and checked, and is broken."""

    sentence = (
        "The Complaints Book is damaged. Please stop working in it and restore the latest backup."
    )


class WrongSettings(StorageUnavailable):
    """A safety setting of the database was refused."""

    sentence = (
        "The Complaints Book cannot be kept safely in this folder, so it was not opened. "
        "Please keep it on another disk or shared folder."
    )


READONLY_MOVED = 8 | 4 << 8
"""SQLite's code for a file that was moved or unlinked under an open connection."""

_BY_CODE: dict[int, type[StorageUnavailable]] = {
    3: ReadOnly,  # PERM
    5: LockedTooLong,  # BUSY
    6: LockedTooLong,  # LOCKED
    8: ReadOnly,  # READONLY
    10: FolderGone,  # IOERR
    11: Doubtful,  # CORRUPT: proves nothing by itself
    13: DiskFull,  # FULL
    14: FolderGone,  # CANTOPEN
    15: LockedTooLong,  # PROTOCOL
    26: Doubtful,  # NOTADB: a truncated answer from the network says the same
}

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS}


def fault_of(error: BaseException) -> StorageUnavailable | None:
    """Return the fault of the surroundings that an error stands for, or None for a mistake."""
    if isinstance(error, StorageUnavailable):
        return error
    if isinstance(error, DBAPIError):
        error = error.orig or error
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return _from_code(code, f"{error} ({getattr(error, 'sqlite_errorname', code)})")
    return _from_os(error) if isinstance(error, OSError) else None


def _from_code(code: int, detail: str) -> StorageUnavailable | None:
    if code == READONLY_MOVED:
        return FolderGone(detail)
    kind = _BY_CODE.get(code & 0xFF)
    return kind(detail) if kind else None


def _from_os(error: OSError) -> StorageUnavailable:
    detail = f"{type(error).__name__} {error.errno}: {error.strerror}"
    if error.errno in _FULL:
        return DiskFull(detail)
    return ReadOnly(detail) if error.errno in _REFUSED else FolderGone(detail)


@contextmanager
def surroundings() -> Iterator[None]:
    """Turn errors of the disk and the network into their faults; let mistakes through."""
    try:
        yield
    except (DBAPIError, dbapi2.Error, OSError) as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from error
