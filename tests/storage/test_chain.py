"""Whoever alters the book behind the program's back is found out."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, delete, select, update

from estate_complaints.storage.book import Book
from estate_complaints.storage.chain import Finding, Forgery, Head, body_hash, header_of, link
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.ledger import New
from estate_complaints.storage.sealing import Secrets
from estate_complaints.storage.tables import entries

ANN, BOB = 7, 8
Notes = Callable[..., list[New]]
Keys = Mapping[int, Sequence[bytes]]


@pytest.fixture
def written(book: Book, colleague: Book, note: Notes) -> Book:
    """Ten entries in five complaints, by two people in turn."""
    for number in range(1, 6):
        book.append(None, note(f"received {number}"), 0, uuid4(), ANN)
        colleague.append(number, note(f"answered {number}"), 1, uuid4(), BOB)
    return book


def forge(book: Book, *statements: Any) -> None:
    def work(connection: Connection) -> bool:
        for statement in statements:
            connection.execute(statement)
        return True

    book.database.write(work, lambda _: None)


def row(book: Book, seq: int) -> Any:
    return book.read(lambda c: c.execute(select(entries).where(entries.c.seq == seq)).one())


def at(seq: int) -> Any:
    return update(entries).where(entries.c.seq == seq)


def test_a_book_that_nobody_touched_has_nothing_wrong(written: Book, public_keys: Keys) -> None:
    assert written.verify(public_keys, written.head()) == ()
    assert written.head().seq == 10


def test_an_empty_book_has_nothing_wrong(book: Book, public_keys: Keys) -> None:
    assert book.verify(public_keys, Head()) == ()


ALTERATIONS: dict[str, dict[str, Any]] = {
    "words": {"body": b'{"kind":"note","text":"never mind"}'},
    "salt": {"salt": bytes(16)},
    "hash of the words": {"body_hash": bytes(32)},
    "day": {"day": date(2026, 1, 1)},
    "moment": {"recorded_at": "2027-01-01T00:00:00.000000+00:00"},
    "writer": {"by": 8},
    "kind": {"kind": "closed"},
    "audience": {"audience": "nobody"},
    "complaint": {"case_no": 77},
    "number": {"number": 9},
    "operation": {"op_id": "other"},
    "link": {"prev_hash": bytes(32)},
    "hash": {"hash": bytes(32)},
}


@pytest.mark.parametrize("what", ALTERATIONS)
def test_no_part_of_an_entry_can_be_altered(written: Book, public_keys: Keys, what: str) -> None:
    forge(written, at(5).values(ALTERATIONS[what]))
    assert Finding(5, Forgery.ALTERED) in written.verify(public_keys)


def test_a_signature_that_was_broken_or_taken_from_another_entry_is_found(
    written: Book, public_keys: Keys
) -> None:
    forge(written, at(5).values(signature=row(written, 3).signature))
    forge(written, at(6).values(signature=b"\1" * 64))
    assert written.verify(public_keys) == (
        Finding(5, Forgery.UNSIGNED),
        Finding(6, Forgery.UNSIGNED),
    )


def test_a_deleted_entry_is_missed(written: Book, public_keys: Keys) -> None:
    forge(written, delete(entries).where(entries.c.seq == 5))
    assert Finding(5, Forgery.MISSING) in written.verify(public_keys)


def test_two_entries_that_changed_places_are_found(written: Book, public_keys: Keys) -> None:
    third, fifth = row(written, 3), row(written, 5)
    forge(
        written,
        at(3).values(body=fifth.body, salt=fifth.salt, body_hash=fifth.body_hash),
        at(5).values(body=third.body, salt=third.salt, body_hash=third.body_hash),
    )
    assert {one.seq for one in written.verify(public_keys)} == {3, 5}


def test_a_book_cut_short_is_whole_in_itself_but_not_to_those_who_saw_more(
    written: Book, public_keys: Keys
) -> None:
    seen = written.head()
    forge(written, delete(entries).where(entries.c.seq > 8))
    assert written.verify(public_keys) == ()
    assert written.verify(public_keys, seen) == (Finding(9, Forgery.CUT),)
    forge(written, delete(entries))
    assert written.verify(public_keys, seen) == (Finding(1, Forgery.CUT),)


def rewrite(book: Book, signers: Mapping[int, Identity], sign: bool = True) -> None:
    """Change the first text and make every hash fit again, signing with what keys there are."""
    end, statements = Head(), []
    for seq in range(1, 11):
        line = row(book, seq)
        body = b'{"kind":"note","text":"nothing"}' if seq == 1 else line.body
        hashed = body_hash(line.salt, body)
        linked = link(end.hash, header_of(line), hashed)
        fields = {"body": body, "body_hash": hashed, "prev_hash": end.hash, "hash": linked}
        if sign and line.by in signers:
            fields["signature"] = signers[line.by].sign(linked)
        statements.append(at(seq).values(fields))
        end = Head(seq, linked)
    forge(book, *statements)


def test_a_chain_written_anew_lacks_the_signatures(
    written: Book, public_keys: Keys, ann: Identity
) -> None:
    rewrite(written, {})
    assert {one.what for one in written.verify(public_keys)} == {Forgery.UNSIGNED}
    stranger = Identity(ANN, "Ann", Secrets.new(), ann.database_keys)
    rewrite(written, {ANN: stranger})
    assert len(written.verify(public_keys)) == 10


def test_a_member_cannot_write_the_chain_anew_without_the_colleagues(
    written: Book, public_keys: Keys, ann: Identity
) -> None:
    rewrite(written, {ANN: ann})
    assert {one.seq for one in written.verify(public_keys)} == {2, 4, 6, 8, 10}


def test_even_everybody_together_cannot_write_it_anew_without_the_pcs_noticing(
    written: Book, public_keys: Keys, ann: Identity, bob: Identity
) -> None:
    seen = written.head()
    rewrite(written, {ANN: ann, BOB: bob})
    assert written.verify(public_keys) == ()
    assert written.verify(public_keys, seen) == (Finding(10, Forgery.REWRITTEN),)


def test_an_entry_by_somebody_the_office_does_not_know_is_not_believed(
    written: Book, ann: Identity
) -> None:
    only_ann = {ANN: [bytes(ann.secrets.signer.verify_key)]}
    assert {one.seq for one in written.verify(only_ann)} == {2, 4, 6, 8, 10}


def test_entries_signed_before_a_reset_stay_good(written: Book, public_keys: Keys) -> None:
    later = {
        who: [bytes(Secrets.new().signer.verify_key), *keys] for who, keys in public_keys.items()
    }
    assert written.verify(later) == ()


def test_a_text_may_be_erased_and_the_chain_stays_whole(written: Book, public_keys: Keys) -> None:
    seen = written.head()
    forge(written, at(4).values(body=None, salt=None))
    assert written.verify(public_keys, seen, erased={4}) == ()
    assert written.verify(public_keys, seen) == (Finding(4, Forgery.ERASED),)
    assert [line.number for line in written.history(2)] == [1]
    assert written.last_number(2) == 2


def test_what_was_erased_cannot_be_replaced(written: Book, public_keys: Keys) -> None:
    forge(written, at(4).values(body=b'{"kind":"note","text":"made up"}', salt=bytes(16)))
    assert written.verify(public_keys, erased={4}) == (Finding(4, Forgery.ALTERED),)
