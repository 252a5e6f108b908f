"""Lists can be thrown away and worked out again, and nothing is lost or changed by it."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection
from tests.factories import shipped_policy
from tests.storage.lists import DAY, Lists

from estate_complaints.rules.entries.handling import Acknowledged, ActionAgreed, Assigned
from estate_complaints.rules.entries.intake import Note, StruckOut
from estate_complaints.rules.entries.outcome import Closed
from estate_complaints.storage import rebuild
from estate_complaints.storage.book import Book
from estate_complaints.storage.faults import NewerBook

LATER = DAY + timedelta(days=9)


@pytest.fixture(params=["ccrmo", "rprmo"])
def lists(book: Book, request: pytest.FixtureRequest) -> Lists:
    return Lists(book, shipped_policy(request.param))


def is_due(lists: Lists) -> bool:
    return lists.book.read(rebuild.is_due)


def fill(lists: Lists) -> None:
    """A handful of complaints, one of each sort of history."""
    stage = lists.policy.entry[-1].stage
    person = lists.known("Ms Siân Songbird", flat="Flat 12", telephone="020 7946 0123")
    first = lists.received(complainant=person)
    lists.then(first, LATER, Acknowledged(stage=stage, how="letter"))
    lists.then(first, LATER, Assigned(stage=stage, officers=(1, 3)))
    second = lists.received(LATER, complainant=person)
    lists.then(second, LATER, ActionAgreed(stage=stage, what="Mend it.", by_when=LATER))
    third = lists.received(LATER)
    lists.then(third, LATER, Closed(reason=lists.policy.lists.closures[0].id))
    lists.then(third, LATER, StruckOut(number=2, why="The wrong complaint."))
    lists.then(third, LATER, Note(text="It goes on."))
    fourth = lists.received(LATER)
    lists.then(fourth, LATER, Closed(reason=lists.policy.lists.closures[0].id))
    lists.renamed(person, name="Mrs Siân Trope", flat="Flat 14")
    lists.then(second, LATER, Note(text="She has married and moved."))


def test_working_the_lists_out_again_changes_nothing(lists: Lists) -> None:
    fill(lists)
    before = lists.everything()
    assert lists.rebuild() == 4
    assert lists.everything() == before
    assert all(before[table] for table in ("register", "clocks", "stages", "points", "search"))


def test_lists_that_were_spoilt_are_as_they_were_after_a_rebuild(lists: Lists) -> None:
    fill(lists)
    before = lists.everything()

    def spoil(connection: Connection) -> bool:
        connection.exec_driver_sql("UPDATE register SET complainant = 'Somebody else'")
        connection.exec_driver_sql("DELETE FROM clocks")
        connection.exec_driver_sql("DELETE FROM search WHERE rowid > 1")
        return True

    lists.book.database.write(spoil, lambda _: None)
    assert lists.everything() != before
    lists.rebuild()
    assert lists.everything() == before


def test_a_book_without_lists_gets_them(book: Book) -> None:
    assert book.read(rebuild.is_due)
    lists = Lists(book)
    assert not is_due(lists)
    assert lists.find() == []


def test_a_program_that_makes_the_lists_otherwise_makes_them_anew(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuild, "VERSION", rebuild.VERSION + 1)
    assert is_due(lists)
    lists.rebuild()
    assert not is_due(lists)


def test_lists_that_a_later_version_made_are_left_to_it(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rebuild, "VERSION", rebuild.VERSION - 1)
    with pytest.raises(NewerBook, match="update the program on this PC"):
        is_due(lists)


def test_lists_made_before_they_knew_by_what_are_made_anew(lists: Lists) -> None:
    fill(lists)
    before = lists.everything()

    def as_they_were(connection: Connection) -> bool:
        connection.exec_driver_sql("DROP TABLE projection_state")
        connection.exec_driver_sql("CREATE TABLE projection_state (version TEXT PRIMARY KEY)")
        connection.exec_driver_sql("INSERT INTO projection_state VALUES ('8:0123456789abcdef')")
        return True

    lists.book.database.write(as_they_were, lambda _: None)
    assert is_due(lists)
    lists.rebuild()
    assert lists.everything() == before


def test_two_who_sign_in_together_rebuild_once(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(lists)
    assert lists.book.read(rebuild.already_done) == 4
    monkeypatch.setattr(rebuild, "VERSION", rebuild.VERSION + 1)
    assert lists.book.read(rebuild.already_done) is None


def test_progress_is_told_complaint_by_complaint(lists: Lists) -> None:
    fill(lists)
    told: list[tuple[int, int]] = []

    def work(connection: Connection) -> int:
        return rebuild.rebuild(connection, lists.project, lambda done, of: told.append((done, of)))

    lists.book.database.write(work, lambda _: None)
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_rebuild_that_fails_leaves_the_old_lists(lists: Lists) -> None:
    fill(lists)
    before = lists.everything()

    class PowerFailed(Exception):
        pass

    def fail(done: int, _of: int) -> None:
        if done == 2:
            raise PowerFailed

    def work(connection: Connection) -> int:
        return rebuild.rebuild(connection, lists.project, fail)

    with pytest.raises(PowerFailed):
        lists.book.database.write(work, lambda _: None)
    assert lists.everything() == before
    assert not is_due(lists)
