"""The book's form: the migrations make what the tables say, and a newer book is left alone."""

from pathlib import Path
from types import ModuleType
from uuid import uuid4

import pytest
import sqlalchemy as sa
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect

from estate_complaints.rules.entries.intake import Note
from estate_complaints.storage import schema, tables
from estate_complaints.storage.backup import FOLDER
from estate_complaints.storage.book import Book
from estate_complaints.storage.connection import Patience
from estate_complaints.storage.database import Database
from estate_complaints.storage.faults import NewerBook, NotOurBook
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.migrations import climb

ANN = 7


def run(book: Book, sql: str) -> None:
    book.database.write(lambda c: bool(c.exec_driver_sql(sql)), lambda _: None)


def test_the_migrations_make_exactly_the_tables_the_program_uses(book: Book) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, tables.book))

    assert book.read(differences) == []
    assert book.read(schema.stored_revision) == tables.HEAD == climb.STEPS[-1].revision


def test_constraints_and_indexes_bear_the_names_the_program_gives_them(book: Book) -> None:
    def names(connection: Connection) -> set[str]:
        found = inspect(connection)
        return {
            name
            for table in tables.book.tables
            for name in (
                found.get_pk_constraint(table)["name"],
                *(one["name"] for one in found.get_unique_constraints(table)),
                *(one["name"] for one in found.get_indexes(table)),
            )
            if name
        }

    expected = {
        str(thing.name)
        for table in tables.book.tables.values()
        for thing in (*table.constraints, *table.indexes)
    }
    assert book.read(names) == expected


def test_every_step_goes_down_and_up_again(book: Book) -> None:
    def names(connection: Connection) -> set[str]:
        return set(inspect(connection).get_table_names())

    def down(connection: Connection) -> bool:
        climb.down(connection, tables.HEAD, "")
        return True

    def up(connection: Connection) -> bool:
        climb.up(connection, "", tables.HEAD)
        return True

    full = book.read(names)
    book.database.write(down, lambda _: None)
    assert book.read(names) == {"alembic_version"}
    book.database.write(up, lambda _: None)
    assert book.read(names) == full


def test_each_step_follows_the_one_before() -> None:
    revisions = [step.revision for step in climb.STEPS]
    assert revisions == sorted(set(revisions))
    assert [step.down_revision for step in climb.STEPS] == [None, *revisions[:-1]]


def test_a_newer_book_is_refused_kindly_and_left_as_it_is(
    path: Path, book: Book, ann: Identity
) -> None:
    run(book, "UPDATE alembic_version SET version_num = '9999'")
    book.close()
    before = path.read_bytes()
    with pytest.raises(NewerBook, match="update the program on this PC; nothing has been changed"):
        Book.open(path, ann)
    assert path.read_bytes() == before
    assert not (path.parent / FOLDER).exists()


def test_a_database_that_is_no_book_is_told_so(tmp_path: Path, ann: Identity) -> None:
    other = Database(tmp_path / "other.book", ann.database_keys[0][1], Patience(), create=True)
    other.write(lambda c: bool(c.exec_driver_sql("CREATE TABLE t (a)")), lambda _: None)
    other.drop()
    with pytest.raises(NotOurBook):
        Book.open(tmp_path / "other.book", ann)


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The program's next version, which has one table more."""
    step = ModuleType("r9000_rooms")

    def upgrade() -> None:
        op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))

    vars(step).update(revision="9000", down_revision=tables.HEAD, upgrade=upgrade)
    monkeypatch.setattr(climb, "STEPS", (*climb.STEPS, step))
    monkeypatch.setattr(schema, "HEAD", "9000")
    return step


def has_rooms(book: Book) -> bool:
    return book.read(lambda c: inspect(c).has_table("rooms"))


@pytest.fixture
def older(path: Path, book: Book, note: object) -> Book:
    """A book with an entry, made by this version."""
    book.append(None, note("kept"), 0, uuid4(), ANN)  # type: ignore[operator]
    book.close()
    return book


def test_an_older_book_is_copied_and_then_brought_up_to_date(
    path: Path, older: Book, ann: Identity, newer: ModuleType
) -> None:
    book = Book.open(path, ann)
    assert has_rooms(book)
    assert book.read(schema.stored_revision) == "9000"
    assert [line.entry for line in book.history(1)] == [Note(text="kept")]
    book.close()
    [copy] = (path.parent / FOLDER).glob("*.book")
    before = older.database.twin(copy)
    assert before.read(schema.stored_revision) == tables.HEAD
    before.drop()


def test_a_migration_that_fails_changes_nothing(
    path: Path, older: Book, ann: Identity, newer: ModuleType
) -> None:
    whole = newer.upgrade

    def breaks_off() -> None:
        whole()
        raise ZeroDivisionError

    vars(newer)["upgrade"] = breaks_off
    with pytest.raises(ZeroDivisionError):
        Book.open(path, ann)
    assert not has_rooms(older)
    assert older.read(schema.stored_revision) == tables.HEAD


def test_two_pcs_that_are_updated_together_migrate_the_book_once(
    path: Path, older: Book, ann: Identity, bob: Identity, newer: ModuleType
) -> None:
    first = Book.open(path, ann)
    done = older.database.write(schema.bring_up_to_date, schema.already_up_to_date)
    assert done is True
    second = Book.open(path, bob)
    assert has_rooms(second)
    assert len(list((path.parent / FOLDER).glob("*.book"))) == 1
    first.close()
    second.close()
