"""A complaint about a colleague is read by those it is meant for, and by nobody else."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from nacl.public import PrivateKey
from sqlalchemy import Connection, insert, select, update

from estate_complaints.rules.case.history import History
from estate_complaints.rules.entries.confidential import ConfidentialNote
from estate_complaints.rules.entries.intake import Note
from estate_complaints.storage.audiences import Audiences, NotInAudience
from estate_complaints.storage.book import Book, NoSuchCase, WrittenMeanwhile
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.keyring import NotTrusted
from estate_complaints.storage.keys import SetUp
from estate_complaints.storage.ledger import SEALED, New
from estate_complaints.storage.sealing import Cost
from estate_complaints.storage.tables import audience_keys, audiences, entries

ANN, BOB, CAT = 7, 8, 9
DAY = date(2027, 1, 6)
Notes = Callable[..., list[New]]


class Office:
    """Ann, Bob and Cat, and the book as each of them opens it."""

    def __init__(self, setup: SetUp, path: Path, cost: Cost) -> None:
        self.setup, self.path = setup, path
        self.people = {ANN: setup.founder}
        key = setup.enrolment.office_key
        for member, name in ((BOB, "Bob"), (CAT, "Cat")):
            setup.keys.add_person(setup.founder, member, name, "a password", key, cost=cost)
            self.people[member] = setup.keys.sign_in(member, "a password", key)
        Book.create(path, setup.founder).close()

    def at(self, who: int | Identity) -> tuple[Book, Audiences]:
        writer = who if isinstance(who, Identity) else self.people[who]
        book = Book.open(self.path, writer)
        circles = Audiences(book, self.setup.keys.card)
        book.seals = circles
        return book, circles


@pytest.fixture
def office(founded: SetUp, tmp_path: Path, cost: Cost) -> Office:
    return Office(founded, tmp_path / "complaints.book", cost)


def said(history: History) -> list[str]:
    return [line.entry.text for line in history if isinstance(line.entry, Note)]


def closed(book: Book, number: int = 1) -> list[str]:
    """What a closed circle wrote, as far as this person opens it."""
    assert isinstance(book.seals, Audiences)
    return said(book.seals.entries(number))


def run(book: Book, statement: Any) -> None:
    book.database.write(lambda c: bool(c.execute(statement)), lambda _: None)


def test_whoever_takes_it_down_need_not_be_able_to_read_it(office: Office, note: Notes) -> None:
    """Cat, at the counter, writes down a complaint about Bob that only Ann may read."""
    cat, circles = office.at(CAT)
    audience = circles.found("confidential", [ANN])
    cat.append(None, note("Mrs A is here"), 0, uuid4(), CAT)
    cat.append(1, note("It is about Bob", audience=audience), 1, uuid4(), CAT)
    bob, _ = office.at(BOB)
    ann, _ = office.at(ANN)
    for book in (ann, bob, cat):
        assert said(book.history(1)) == ["Mrs A is here"]
    assert [closed(book) for book in (ann, bob, cat)] == [["It is about Bob"], [], []]
    assert circles.members(audience) == {ANN}
    assert ann.verify(office.setup.keys.signing_keys()) == ()


def test_outside_the_audience_not_even_the_kind_of_entry_shows(office: Office, note: Notes) -> None:
    cat, circles = office.at(CAT)
    audience = circles.found("confidential", [ANN])
    cat.append(None, note("It is about Bob", audience=audience), 0, uuid4(), CAT)
    row = cat.read(lambda c: c.execute(select(entries)).one())
    assert row.kind == SEALED
    assert b"Bob" not in row.body
    assert b"note" not in row.body


def test_what_a_closed_circle_writes_is_no_news_to_those_who_go_on_with_the_complaint(
    office: Office, note: Notes
) -> None:
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [ANN])
    ann.append(None, note("received"), 0, uuid4(), ANN)
    ann.append(1, note("secret", audience=audience), 0, uuid4(), ANN)
    bob, _ = office.at(BOB)
    assert bob.last_number(1) == 1
    assert bob.append(1, note("more"), 1, uuid4(), BOB).numbers == (3,)
    with pytest.raises(WrittenMeanwhile) as caught:
        ann.append(1, note("late"), 1, uuid4(), ANN)
    assert said(caught.value.since) == ["more"]


def test_nothing_is_written_for_a_circle_beside_a_complaint_that_is_not_there(
    office: Office, note: Notes
) -> None:
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [ANN])
    with pytest.raises(NoSuchCase):
        ann.append(1, note("secret", audience=audience), 0, uuid4(), ANN)


def test_an_entry_of_a_confidential_record_is_never_written_for_everybody(office: Office) -> None:
    """C-072, C-075: not even by a mistake of the program."""
    ann, _ = office.at(ANN)
    entry = ConfidentialNote(record="staff", text="secret")
    with pytest.raises(ValueError, match="never written for everybody"):
        ann.append(None, [New(entry=entry, day=DAY)], 0, uuid4(), ANN)
    assert ann.head().seq == 0


def test_lists_that_all_can_see_are_worked_out_without_confidential_entries(
    office: Office, note: Notes
) -> None:
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [ANN])
    seen: list[list[str]] = []

    def project(_: Connection, __: int, history: History) -> None:
        seen.append(said(history))

    ann.append(None, note("received"), 0, uuid4(), ANN, project)
    ann.append(1, note("secret", audience=audience), 1, uuid4(), ANN, project)
    assert seen == [["received"], ["received"]]


def test_a_person_let_in_reads_what_was_written_before_and_one_dismissed_no_more(
    office: Office, note: Notes
) -> None:
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [ANN])
    ann.append(None, note("secret", audience=audience), 0, uuid4(), ANN)
    circles.admit(audience, BOB)
    bob, _ = office.at(BOB)
    assert closed(bob) == ["secret"]
    circles.dismiss(BOB, audience)
    bob, _ = office.at(BOB)
    assert closed(bob) == []
    assert circles.members(audience) == {ANN}


def test_only_somebody_inside_can_let_another_in(office: Office) -> None:
    _, circles = office.at(ANN)
    audience = circles.found("confidential", [ANN])
    _, of_bob = office.at(BOB)
    with pytest.raises(NotInAudience):
        of_bob.admit(audience, BOB)


def test_the_recovery_code_reads_everything(office: Office, note: Notes) -> None:
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [BOB])
    ann.append(None, note("secret", audience=audience), 0, uuid4(), ANN)
    envelope, _ = office.at(office.setup.keys.recover(office.setup.recovery_code))
    assert closed(envelope) == ["secret"]


def test_a_person_whose_password_was_reset_is_outside_until_let_in_again(
    office: Office, note: Notes, cost: Cost
) -> None:
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [ANN, BOB])
    ann.append(None, note("secret", audience=audience), 0, uuid4(), ANN)
    keys, key = office.setup.keys, office.setup.enrolment.office_key
    keys.add_person(office.setup.founder, BOB, "Bob", "another", key, cost=cost)
    new_bob = keys.sign_in(BOB, "another", key)
    assert closed(office.at(new_bob)[0]) == []
    circles.admit(audience, BOB)
    assert closed(office.at(new_bob)[0]) == ["secret"]


def test_the_recovery_code_gives_somebody_with_new_keys_back_what_they_could_read(
    office: Office, note: Notes, cost: Cost
) -> None:
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [BOB])
    ann.append(None, note("secret", audience=audience), 0, uuid4(), ANN)
    keys, key = office.setup.keys, office.setup.enrolment.office_key
    keys.add_person(office.setup.founder, BOB, "Bob", "another", key, cost=cost)
    circles.seal_again(BOB)  # Ann cannot read it herself, and so gives nothing
    new_bob = keys.sign_in(BOB, "another", key)
    assert closed(office.at(new_bob)[0]) == []
    _, of_envelope = office.at(keys.recover(office.setup.recovery_code))
    of_envelope.seal_again(BOB)
    assert closed(office.at(new_bob)[0]) == ["secret"]


def test_whoever_leaves_keeps_the_key_of_no_circle(office: Office, note: Notes) -> None:
    ann, circles = office.at(ANN)
    names = [circles.found(label, [ANN, BOB]) for label in ("one", "other")]
    for name in names:
        ann.append(None, note("secret", audience=name), 0, uuid4(), ANN)
    circles.dismiss(BOB)
    assert [circles.members(name) for name in names] == [{ANN}, {ANN}]
    assert [circles.has_lost(name) for name in names] == [True, True]
    circles.seal_again(BOB)  # what was taken is not given back with a new password
    assert [circles.members(name) for name in names] == [{ANN}, {ANN}]
    assert closed(office.at(BOB)[0]) == closed(office.at(BOB)[0], 2) == []


def test_another_persons_key_put_under_the_audiences_name_is_not_believed(
    office: Office, note: Notes
) -> None:
    """Bob, who can open the book, wants to read what will be written about him."""
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [ANN])
    mine = PrivateKey.generate()
    run(ann, update(audiences).values(public=bytes(mine.public_key)))
    with pytest.raises(NotTrusted):
        ann.append(None, note("secret", audience=audience), 0, uuid4(), ANN)
    assert ann.head().seq == 0


def test_a_confidential_entry_cannot_be_moved_to_another_place(office: Office, note: Notes) -> None:
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [ANN])
    for words in ("upheld", "not upheld"):
        ann.append(None, note(words, audience=audience), 0, uuid4(), ANN)
    second = ann.read(lambda c: c.scalar(select(entries.c.body).where(entries.c.seq == 2)))
    run(ann, update(entries).where(entries.c.seq == 1).values(body=second))
    with pytest.raises(NotTrusted):
        circles.entries(1)


def test_a_key_copied_from_another_member_opens_nothing(office: Office, note: Notes) -> None:
    ann, circles = office.at(ANN)
    audience = circles.found("confidential", [ANN])
    ann.append(None, note("secret", audience=audience), 0, uuid4(), ANN)
    sealed = ann.read(
        lambda c: c.scalar(select(audience_keys.c.sealed).where(audience_keys.c.member == ANN))
    )
    run(ann, insert(audience_keys).values(audience=audience, member=BOB, sealed=sealed))
    assert closed(office.at(BOB)[0]) == []


def test_an_entry_for_an_audience_nobody_founded_is_not_written(
    office: Office, note: Notes
) -> None:
    ann, _ = office.at(ANN)
    with pytest.raises(ValueError, match="no audience"):
        ann.append(None, note("secret", audience="confidential-0"), 0, uuid4(), ANN)
    bare = Book.open(office.path, office.people[ANN])
    with pytest.raises(ValueError, match="Nobody can seal"):
        bare.append(None, note("secret", audience="confidential-0"), 0, uuid4(), ANN)
