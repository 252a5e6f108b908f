"""Papers of a complaint: encrypted files beside the book, named by their hash, written once."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec
from sqlalchemy import Connection, insert, select

from estate_complaints.storage.backup import PAPERS
from estate_complaints.storage.book import Book
from estate_complaints.storage.faults import Damaged, FolderGone, surroundings
from estate_complaints.storage.files import write_whole
from estate_complaints.storage.ledger import written
from estate_complaints.storage.sealing import DoesNotOpen, derived_key, lock, unlock
from estate_complaints.storage.tables import documents

FOLDER = PAPERS
PURPOSE = "documents"
"""What the key of papers is made for; another word would make another key."""


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A paper in a complaint's file. `size` is in bytes; `name` is what its giver called it."""

    sha256: str
    name: str
    mime: str
    size: int
    case_no: int


class PaperGone(FolderGone):
    """The file of a paper is not where it was put."""

    sentence = "The file of this document is missing. Please ask for it from the latest backup."


class PaperDamaged(Damaged):
    """The file of a paper is not what was put there."""

    sentence = "The file of this document is damaged. Please ask for it from the latest backup."


def keep(book: Book, content: bytes) -> str:
    """Write a paper's bytes beside the book and return their SHA-256; once more is no harm.

    Done before the entry that mentions it, so that no entry names a paper that is not there.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    key = _keys(book)[0]
    with surroundings():
        if not _is_kept(book, sha256):
            write_whole(_path(book, sha256), lock(key, content, sha256))
    return sha256


def file_under(book: Book, content: bytes, name: str, mime: str, case_no: int) -> Document:
    """Keep a paper and put it into a complaint's file under the name its giver used."""
    sha256 = keep(book, content)
    paper = Document(sha256=sha256, name=name, mime=mime, size=len(content), case_no=case_no)

    def work(connection: Connection) -> Document:
        enter(connection, book, paper)
        return paper

    return book.database.write(work, lambda c: _found(c, paper))


def enter(connection: Connection, book: Book, paper: Document) -> None:
    """Put a kept paper into a complaint's file within a transaction the caller has begun."""
    row = msgspec.structs.asdict(paper) | {
        "stored": _place(paper.sha256),
        "recorded_at": written(book.now()),
        "by": book.writer.member,
    }
    if _found(connection, paper) is None:
        connection.execute(insert(documents), row)


def of_case(book: Book, case_no: int) -> tuple[Document, ...]:
    """Return the papers in a complaint's file, in the order they were put there."""
    asked = select(documents).where(documents.c.case_no == case_no).order_by(documents.c.id)
    rows = book.read(lambda c: c.execute(asked).all())
    return tuple(msgspec.convert(row, Document, from_attributes=True) for row in rows)


def content(book: Book, sha256: str) -> bytes:
    """Return a paper's bytes, compared with their hash. Raises PaperGone and PaperDamaged."""
    with surroundings():
        try:
            locked = _path(book, sha256).read_bytes()
        except FileNotFoundError as error:
            raise PaperGone(sha256) from error
    for key in _keys(book):
        try:
            found = unlock(key, locked, sha256)
        except DoesNotOpen:
            continue
        if hashlib.sha256(found).hexdigest() == sha256:
            return found
    raise PaperDamaged(sha256)


def _is_kept(book: Book, sha256: str) -> bool:
    try:
        content(book, sha256)
    except (PaperGone, PaperDamaged):
        return False
    return True


def _found(connection: Connection, paper: Document) -> Document | None:
    held = documents.c
    asked = select(documents).where(
        held.sha256 == paper.sha256, held.case_no == paper.case_no, held.name == paper.name
    )
    row = connection.execute(asked).one_or_none()
    return msgspec.convert(row, Document, from_attributes=True) if row else None


def _keys(book: Book) -> list[bytes]:
    """Return the keys a paper may be locked with; the first is the one new papers are.

    That is the key of the book as it is locked: whoever can read the book can read its papers,
    also a colleague who signed in before somebody's leaving brought in a newer key.
    """
    older = [derived_key(key, PURPOSE) for _, key in book.writer.database_keys]
    own = book.database.derived_key(PURPOSE)
    return [own, *(key for key in older if key != own)]


def _path(book: Book, sha256: str) -> Path:
    return book.database.path.parent / _place(sha256)


def _place(sha256: str) -> str:
    return f"{FOLDER}/{sha256[:2]}/{sha256}"
