"""What people tell the office cannot be read from any file it leaves on a disk."""

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from estate_complaints.rules.people import Person
from estate_complaints.storage import documents, people
from estate_complaints.storage.backup import back_up
from estate_complaints.storage.book import Book
from estate_complaints.storage.connection import Patience
from estate_complaints.storage.database import Database
from estate_complaints.storage.drafts import Drafts
from estate_complaints.storage.keys import SetUp
from estate_complaints.storage.ledger import New
from estate_complaints.storage.this_pc import enrol

MARKER = "Quetzalcoatl"


def test_no_word_password_or_key_lies_on_the_disk_in_the_clear(
    tmp_path: Path, founded: SetUp, note: Callable[..., list[New]]
) -> None:
    ann = founded.founder
    book = Book.create(tmp_path / "complaints.book", ann)
    for _ in range(3):
        book.append(None, note(f"{MARKER} " * 900), 0, uuid4(), ann.member)
    people.people(book).save(Person(name=MARKER), op_id=uuid4())
    documents.file_under(book, MARKER.encode() * 99, f"{MARKER}.txt", "text/plain", 1)
    Drafts(tmp_path / "profile", ann).keep(MARKER, MARKER.encode())
    enrol(tmp_path / "profile", founded.enrolment)
    keys = Database(tmp_path / "complaints.keys", None, Patience())
    back_up(book.database, keys, tmp_path / "backups" / "1")
    keys.drop()
    book.close()
    secret = [
        MARKER.encode(),
        b"ann's long password",
        bytes(ann.secrets.box),
        bytes(ann.secrets.signer),
        ann.database_keys[0][1],
        bytes(ann.office()),
    ]
    needles = [*secret, *(key.hex().encode() for key in secret[2:])]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= 9
    found = [(path, one) for path in files for one in needles if one in path.read_bytes()]
    assert found == []
    assert not any(MARKER in str(path) for path in files)
