"""People, members and the office change; every edition is kept."""

from uuid import uuid4

import pytest

from estate_complaints.rules.people import Member, OfficeDetails, Person
from estate_complaints.storage import people
from estate_complaints.storage.book import Book
from estate_complaints.storage.editions import ChangedMeanwhile


def save(book: Book, *names: str) -> None:
    for name in names:
        people.people(book).save(Person(name=name), op_id=uuid4())


def test_a_person_who_moves_house_keeps_the_old_address_in_the_book(book: Book) -> None:
    register = people.people(book)
    first = register.save(Person(name="Mrs Renée Odegård", address="1 The Close"), op_id=uuid4())
    second = register.save(
        Person(name="Mrs Renée Odegård", address="9 The Close"), id=first.id, seen=1, op_id=uuid4()
    )
    assert register.get(first.id) == second
    assert [one.body.address for one in register.editions(first.id)] == [
        "1 The Close",
        "9 The Close",
    ]
    assert [one.edition for one in register.all()] == [2]
    assert (second.by, second.recorded_at > first.recorded_at) == (7, True)


def test_of_two_who_correct_a_person_at_once_the_second_sees_the_firsts_words(
    book: Book, colleague: Book
) -> None:
    save(book, "Mr Smith")
    people.people(book).save(Person(name="Mr Smyth"), id=1, seen=1, op_id=uuid4())
    with pytest.raises(ChangedMeanwhile) as caught:
        people.people(colleague).save(Person(name="Mr Smythe"), id=1, seen=1, op_id=uuid4())
    assert caught.value.present.body == Person(name="Mr Smyth")


def test_the_same_save_sent_twice_makes_one_person(book: Book) -> None:
    op_id = uuid4()
    register = people.people(book)
    first = register.save(Person(name="Mr Smith"), op_id=op_id)
    assert register.save(Person(name="Mr Smith"), op_id=op_id) == first
    assert len(register.all()) == 1


def test_a_person_is_known_within_a_transaction_by_the_latest_edition(book: Book) -> None:
    save(book, "Mr Smith")
    people.people(book).save(Person(name="Mr Smyth"), id=1, seen=1, op_id=uuid4())
    assert book.read(lambda c: people.person_now(c, 1)) == Person(name="Mr Smyth")
    assert book.read(lambda c: people.person_now(c, 2)) is None
    assert people.people(book).get(2) is None


def test_a_member_bears_the_number_of_their_keys(book: Book) -> None:
    ann = Member(id=7, name="Ann", role="reception")
    people.members(book).save(ann, id=7, op_id=uuid4())
    assert [(one.id, one.body) for one in people.members(book).all()] == [(7, ann)]


def test_the_office_has_its_details_under_one_number(book: Book) -> None:
    details = OfficeDetails(name="The Estate", address="Office, The Close")
    people.office_details(book).save(details, id=people.THE_OFFICE, op_id=uuid4())
    found = people.office_details(book).get(people.THE_OFFICE)
    assert found
    assert found.body == details
