"""What this PC keeps about its office: the office key, the office it trusts, the head it saw."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

import msgspec

from estate_complaints.storage.chain import Head
from estate_complaints.storage.files import write_whole

KEY_FILE = "office.key"
HEAD_FILE = "last-seen.json"


class NotEnrolled(Exception):
    """This PC has not been given the office key yet, or the file came from another PC."""


class Enrolment(msgspec.Struct, frozen=True):
    """What makes a PC one of the office's: half of every password, and whom to believe."""

    office_key: bytes
    root: bytes

    def __repr__(self) -> str:
        return "Enrolment(office_key=…)"


class _Kept(msgspec.Struct, frozen=True):
    protection: str
    office_key: bytes
    root: bytes


def enrol(folder: Path, enrolment: Enrolment) -> None:
    """Keep the office key on this PC, on Windows so that only this Windows account reads it."""
    protection = "windows" if sys.platform == "win32" else "file"
    kept = _Kept(protection, _protect(enrolment.office_key), enrolment.root)
    write_whole(folder / KEY_FILE, msgspec.json.encode(kept))


def enrolment(folder: Path) -> Enrolment:
    """Return what `enrol` kept. Raises NotEnrolled if there is nothing that can be read."""
    try:
        kept = msgspec.json.decode((folder / KEY_FILE).read_bytes(), type=_Kept)
    except (FileNotFoundError, msgspec.DecodeError) as error:
        raise NotEnrolled(str(folder)) from error
    return Enrolment(_unprotect(kept.office_key), kept.root)


def remember_head(folder: Path, head: Head) -> None:
    """Remember the end of the book, so that a book cut short is noticed on this PC."""
    write_whole(folder / HEAD_FILE, msgspec.json.encode(head))


def remembered_head(folder: Path) -> Head | None:
    """Return the head this PC saw last; None if it never saw one."""
    try:
        return msgspec.json.decode((folder / HEAD_FILE).read_bytes(), type=Head)
    except (FileNotFoundError, msgspec.DecodeError):
        return None


if sys.platform == "win32":

    class _Blob(ctypes.Structure):
        _fields_ = (("size", ctypes.c_ulong), ("data", ctypes.POINTER(ctypes.c_char)))

    def _windows(call: str, content: bytes) -> bytes:
        """Let Windows encrypt or decrypt for the account that is signed in to the PC."""
        source = _Blob(len(content), ctypes.create_string_buffer(content, len(content)))
        target = _Blob()
        done = getattr(ctypes.windll.crypt32, call)(
            ctypes.byref(source), None, None, None, None, 1, ctypes.byref(target)
        )
        if not done:
            raise NotEnrolled(f"{call} failed with {ctypes.GetLastError()}")
        try:
            return ctypes.string_at(target.data, target.size)
        finally:
            ctypes.windll.kernel32.LocalFree(target.data)

    def _protect(content: bytes) -> bytes:
        return _windows("CryptProtectData", content)

    def _unprotect(content: bytes) -> bytes:
        return _windows("CryptUnprotectData", content)

else:

    def _protect(content: bytes) -> bytes:
        return content

    def _unprotect(content: bytes) -> bytes:
        return content
