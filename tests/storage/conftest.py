"""An office with a book in a folder of its own, and people who can write in it."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from estate_complaints.rules.entries.intake import Note
from estate_complaints.storage.book import Book
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keys import Keys, SetUp
from estate_complaints.storage.ledger import New
from estate_complaints.storage.sealing import Cost, Secrets, new_key

DAY = date(2027, 1, 6)
QUICK = Cost(passes=1, memory=8192)
"""The least a password can cost, so that a test need not wait for it."""

ANN, BOB, CAT = 7, 8, 9


@pytest.fixture
def cost() -> Cost:
    return QUICK


@pytest.fixture
def ann() -> Identity:
    return Identity(ANN, "Ann", Secrets.new(), ((1, new_key()),))


@pytest.fixture
def bob(ann: Identity) -> Identity:
    return Identity(BOB, "Bob", Secrets.new(), ann.database_keys)


@pytest.fixture
def public_keys(ann: Identity, bob: Identity) -> dict[int, list[bytes]]:
    return {one.member: [bytes(one.secrets.signer.verify_key)] for one in (ann, bob)}


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A clock that is a minute later each time it is asked."""
    start = datetime(2027, 1, 6, 9, 30, tzinfo=UTC)
    asked = [0]

    def now() -> datetime:
        asked[0] += 1
        return start + timedelta(minutes=asked[0])

    return now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "share" / "complaints.book"


@pytest.fixture
def book(path: Path, ann: Identity, clock: Callable[[], datetime]) -> Iterator[Book]:
    path.parent.mkdir()
    made = Book.create(path, ann, now=clock)
    yield made
    made.close()


@pytest.fixture
def colleague(book: Book, path: Path, bob: Identity) -> Iterator[Book]:
    """The same book, open at another PC."""
    opened = Book.open(path, bob)
    yield opened
    opened.close()


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[SetUp]:
    made = Keys.found(tmp_path / "complaints.keys", ANN, "Ann", "ann's long password", cost=QUICK)
    yield made
    made.keys.close()


@pytest.fixture
def office(founded: SetUp, cost: Cost) -> SetUp:
    """Ann is an administrator, Bob and Cat are members."""
    people = ((BOB, "Bob", "bob's long password"), (CAT, "Cat", "cat's long password"))
    for member, name, password in people:
        founded.keys.add_person(
            founded.founder, member, name, password, founded.enrolment.office_key, cost=cost
        )
    return founded


@pytest.fixture
def note() -> Callable[..., list[New]]:
    """Entries with the texts given, all of one day."""

    def written(*texts: str, audience: str = "office") -> list[New]:
        return [New(entry=Note(text=text), day=DAY, audience=audience) for text in texts]

    return written
