"""Papers are kept once, encrypted, and what comes back is what was put in."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from estate_complaints.storage import documents
from estate_complaints.storage.book import Book
from estate_complaints.storage.documents import Document, PaperDamaged, PaperGone
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.sealing import new_key


def files(book: Book) -> list[Path]:
    folder = book.database.path.parent / documents.FOLDER
    return [path for path in folder.rglob("*") if path.is_file()]


@given(content=st.binary(max_size=2000))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_paper_comes_back_byte_for_byte(book: Book, content: bytes) -> None:
    assert documents.content(book, documents.keep(book, content)) == content


def test_a_letter_written_after_somebody_left_opens_for_who_signed_in_before(
    book: Book, path: Path, ann: Identity
) -> None:
    """Whoever signs in after a removal holds a newer key, with which the book is not locked yet."""
    later = replace(ann, database_keys=((2, new_key()), *ann.database_keys))
    theirs = Book.open(path, later)
    paper = documents.keep(theirs, b"Dear Ms Turner")
    assert documents.content(book, paper) == b"Dear Ms Turner"
    theirs.close()


def test_a_paper_lies_under_its_hash_and_cannot_be_read_without_the_key(book: Book) -> None:
    content = b"The tenant of flat 9 says " * 50
    paper = documents.file_under(book, content, "Letter from flat 9.pdf", "application/pdf", 1)
    assert paper.sha256 == hashlib.sha256(content).hexdigest()
    [path] = files(book)
    assert path.parts[-3:] == ("documents", paper.sha256[:2], paper.sha256)
    assert b"tenant" not in path.read_bytes()


def test_a_paper_kept_twice_is_written_once(book: Book) -> None:
    first = documents.file_under(book, b"scan", "a.pdf", "application/pdf", 1)
    written = files(book)[0].read_bytes()
    assert documents.file_under(book, b"scan", "a.pdf", "application/pdf", 1) == first
    documents.file_under(book, b"scan", "again.pdf", "application/pdf", 2)
    assert [path.read_bytes() for path in files(book)] == [written]
    assert documents.of_case(book, 1) == (first,)
    assert documents.of_case(book, 2) == (
        Document(sha256=first.sha256, name="again.pdf", mime="application/pdf", size=4, case_no=2),
    )


def test_a_paper_altered_exchanged_or_cut_is_found(book: Book) -> None:
    one, two = documents.keep(book, b"one"), documents.keep(book, b"two")
    paths = {path.name: path for path in files(book)}
    whole = paths[one].read_bytes()
    for broken in (paths[two].read_bytes(), whole[:-1], whole[:10], b"", whole[:-1] + b"\0"):
        paths[one].write_bytes(broken)
        with pytest.raises(PaperDamaged, match="latest backup"):
            documents.content(book, one)
    assert documents.keep(book, b"one") == one
    assert documents.content(book, one) == b"one"


def test_a_missing_paper_is_told_so(book: Book) -> None:
    sha256 = documents.keep(book, b"one")
    files(book)[0].unlink()
    with pytest.raises(PaperGone):
        documents.content(book, sha256)


def test_papers_stay_readable_while_the_key_is_being_changed(book: Book, ann: Identity) -> None:
    sha256 = documents.keep(book, b"one")
    book.sign_as(Identity(7, "Ann", ann.secrets, ((2, new_key()), *ann.database_keys)))
    assert documents.content(book, sha256) == b"one"


def test_no_half_written_file_is_left_behind(book: Book) -> None:
    documents.keep(book, b"one")
    assert [path for path in files(book) if path.name.endswith(".part")] == []
