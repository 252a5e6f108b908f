"""Backups are made when something was written, and only the older ones thin out."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.office.whole_office import AtWork, at_work

from estate_complaints.office.upkeep import backups
from estate_complaints.office.upkeep.backups import (
    GivenUp,
    folders,
    keep_up,
    make_now,
    newest,
    worth_keeping,
)
from estate_complaints.storage import documents
from estate_complaints.storage.book import Book
from estate_complaints.storage.faults import StorageUnavailable

NOON = datetime(2026, 12, 18, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MOMENTS = st.lists(
    st.integers(0, 3 * 365 * 24 * 6).map(lambda tens: NOON - tens * timedelta(minutes=10)),
    unique=True,
    max_size=60,
)


@pytest.fixture
def work(tmp_path: Path) -> Iterator[AtWork]:
    with at_work("ccrmo", tmp_path / "founded", tmp_path, date(2026, 12, 18)) as working:
        working.record()
        yield working


def test_a_backup_is_made_beside_the_book_and_on_this_pc_and_opens(work: AtWork) -> None:
    assert newest(work.place) is None
    assert keep_up(work.desk, work.place, NOON) == 2
    kept = newest(work.place)
    assert kept is not None
    assert kept.made == NOON
    copy = Book.open(kept.folder / work.place.book.name, work.desk.book.writer)
    assert copy.history(1) == work.desk.book.history(1)
    copy.close()


def test_letters_are_copied_beside_the_backups_and_nothing_of_them_thins_out(work: AtWork) -> None:
    sha256 = documents.keep(work.desk.book, b"Dear Ms Turner")
    make_now(work.desk, work.place, NOON - 800 * 24 * HOUR)
    keep_up(work.desk, work.place, NOON)
    for folder in folders(work.place):
        copy = folder / documents.FOLDER / sha256[:2] / sha256
        assert (
            copy.read_bytes()
            == (work.place.folder / documents.FOLDER / sha256[:2] / sha256).read_bytes()
        )


def test_none_is_made_within_the_hour_nor_while_nothing_is_written(work: AtWork) -> None:
    keep_up(work.desk, work.place, NOON)
    assert keep_up(work.desk, work.place, NOON + 3 * HOUR) == 0
    work.record()
    assert keep_up(work.desk, work.place, NOON + HOUR / 2) == 0
    assert keep_up(work.desk, work.place, NOON + HOUR) == 2


def test_one_asked_for_is_made_at_once(work: AtWork) -> None:
    keep_up(work.desk, work.place, NOON)
    assert make_now(work.desk, work.place, NOON + HOUR / 60) == 2
    assert newest(work.place).made == NOON + HOUR / 60  # type: ignore[union-attr]


def test_a_place_where_none_can_be_made_keeps_no_other_from_its_own(work: AtWork) -> None:
    beside, here = folders(work.place)
    beside.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(StorageUnavailable):
        keep_up(work.desk, work.place, NOON)
    assert [kept.made for kept in backups._finished(here)] == [NOON]


def test_a_clock_that_was_ahead_keeps_nobody_from_making_backups(work: AtWork) -> None:
    keep_up(work.desk, work.place, NOON + 400 * 24 * HOUR)
    work.record()
    assert keep_up(work.desk, work.place, NOON) == 2
    assert keep_up(work.desk, work.place, NOON + HOUR / 6) == 0


def test_one_that_is_given_up_leaves_nothing_behind(work: AtWork) -> None:
    asked: list[int] = []

    def go_on() -> None:
        asked.append(1)
        if len(asked) == 2:
            raise GivenUp

    with pytest.raises(GivenUp):
        keep_up(work.desk, work.place, NOON, go_on)
    assert newest(work.place) is None
    assert not any(folder.is_dir() and list(folder.iterdir()) for folder in folders(work.place))


def test_a_folder_somebody_else_put_there_is_never_touched(work: AtWork) -> None:
    folder = folders(work.place)[0]
    strange = folder / "from the old PC"
    strange.mkdir(parents=True)
    unfinished = folder / (NOON - 2 * backups.ABANDONED).strftime(backups.NAMED)
    unfinished.mkdir()
    keep_up(work.desk, work.place, NOON)
    assert strange.is_dir()
    assert not unfinished.exists()


@given(MOMENTS)
def test_the_newest_and_one_of_each_late_day_always_stay(made: list[datetime]) -> None:
    stay = worth_keeping(made)
    assert stay <= set(made)
    assert not made or max(made) in stay
    days = sorted({moment.date() for moment in made}, reverse=True)[:30]
    assert {moment.date() for moment in stay} >= set(days)
    assert len(stay) <= 24 + 30 + 12


@given(MOMENTS)
def test_thinning_out_twice_takes_nothing_more(made: list[datetime]) -> None:
    stay = worth_keeping(made)
    assert worth_keeping(stay) == stay
