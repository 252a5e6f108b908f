"""Copies of the book that are opened and compared before they count as backups."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import TypeVar

import msgspec
from sqlalchemy import Connection, func, inspect, select, table

from estate_complaints.storage import ledger, schema
from estate_complaints.storage.chain import Head
from estate_complaints.storage.connection import journal_of
from estate_complaints.storage.database import Database, GoOn, Work, to_the_end
from estate_complaints.storage.faults import StorageUnavailable
from estate_complaints.storage.files import write_whole

T = TypeVar("T")

FOLDER = "backups"
MANIFEST = "backup.json"
PAPERS = "documents"


class BadBackup(Exception):
    """The copy could not be opened, or is not what it was copied from."""


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What a book held at one moment: its form, the end of its chain, its rows by table."""

    revision: str
    head: Head
    rows: dict[str, int]


def back_up(book: Database, keys: Database, folder: Path, go_on: GoOn = to_the_end) -> Contents:
    """Copy the book and its keys into a folder of their own, and prove the copies.

    The manifest is written last: a folder without one is no backup. Whatever ends it early, the
    half copy is taken away where that is still possible. Raises BadBackup, FileExistsError, and
    what `go_on` raises.
    """
    folder.mkdir(parents=True)
    try:
        contents = _copy(book, folder / book.path.name, go_on)
        keys_copy = folder / keys.path.name
        keys.copy_to(keys_copy, lambda _: None)
        _proven(keys.twin(keys_copy), lambda _: None)
        write_whole(folder / MANIFEST, msgspec.json.format(msgspec.json.encode(contents)))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return contents


def copy_papers(book: Database, folder: Path, go_on: GoOn = to_the_end) -> int:
    """Copy the papers that are not in a folder of backups yet; return how many that were.

    They are written once and never change, so that one copy serves every backup beside it. Done
    after the book is copied, so that no copy names a paper that is not there. Raises BadBackup,
    OSError, and what `go_on` raises.
    """
    papers, copies = (one / PAPERS for one in (book.path.parent, folder))
    copied = 0
    for paper in sorted(papers.glob("??/*")):
        go_on()
        copy = copies / paper.parent.name / paper.name
        if paper.name.startswith(".") or copy.exists():  # one that is just being written
            continue
        content = paper.read_bytes()
        write_whole(copy, content)
        if copy.read_bytes() != content:
            raise BadBackup(f"{copy.name} is not what was copied")
        copied += 1
    return copied


def copy_before_migration(book: Database, revision: str) -> Path:
    """Keep a proven copy of the book in its older form, beside the book. Raises BadBackup.

    A bringing up to date that fails again and again, on a full disk perhaps, makes only one.
    """
    folder = book.path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    copy = folder / f"{book.path.stem}-form-{revision}{book.path.suffix}"
    number, present = 1, book.read(contents)
    while copy.exists():
        if _holds(book.twin(copy), present):
            return copy
        number += 1
        copy = copy.with_stem(f"{book.path.stem}-form-{revision}-{number}")
    try:
        _copy(book, copy)
    except BaseException:
        with contextlib.suppress(OSError):
            copy.unlink(missing_ok=True)
            journal_of(copy).unlink(missing_ok=True)
        raise
    return copy


def _holds(copy: Database, wanted: Contents) -> bool:
    """Tell whether a copy that lies there is whole, and of the book as it is now."""
    try:
        return _proven(copy, contents) == wanted
    except (BadBackup, StorageUnavailable):
        return False


def manifest(folder: Path) -> Contents | None:
    """Return what a backup holds, or None if the folder is no finished backup."""
    with contextlib.suppress(FileNotFoundError, msgspec.DecodeError):
        return msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Contents)
    return None


def contents(connection: Connection) -> Contents:
    """Return what a book holds."""
    names = sorted(inspect(connection).get_table_names())
    counted = {
        name: connection.scalar(select(func.count()).select_from(table(name))) or 0
        for name in names
    }
    return Contents(
        revision=schema.stored_revision(connection), head=ledger.head(connection), rows=counted
    )


def _copy(source: Database, target: Path, go_on: GoOn = to_the_end) -> Contents:
    expected = source.copy_to(target, contents, go_on)
    if _proven(source.twin(target), contents, go_on) != expected:
        raise BadBackup(f"{target.name} is not what was copied")
    return expected


def _proven(copy: Database, look: Work[T], go_on: GoOn = to_the_end) -> T:
    """Open a copy afresh, check every page of it, and return what `look` sees in it."""
    try:
        findings = copy.check(go_on)
        if findings:
            raise BadBackup("; ".join(findings))
        return copy.read(look)
    finally:
        copy.drop()
