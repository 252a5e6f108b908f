"""The demonstration: a fictional office whose book holds one of everything, all of it by rule."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection, select, text
from tests.office.an_office import SHELF
from tests.office.whole_office import founded_in, mended

from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.complaint import approve, progress
from estate_complaints.office.demo import book as demonstration
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors import set_up
from estate_complaints.office.doors.place import Place
from estate_complaints.office.doors.set_up import FOUNDER
from estate_complaints.office.doors.sign_in import sign_in
from estate_complaints.office.overview import deadlines
from estate_complaints.office.overview.search import register_ids, register_page
from estate_complaints.office.rows import RegisterFilter, RegisterRow
from estate_complaints.office.upkeep import closures
from estate_complaints.rules.steps.steps import steps_in
from estate_complaints.storage import documents, rebuild, this_pc
from estate_complaints.storage.keys import Keys
from estate_complaints.storage.projection_tables import projections
from estate_complaints.storage.rebuild import Progress

TODAY = date(2027, 1, 6)
HOW_MANY = 18


@dataclass(frozen=True)
class Demo:
    """A demonstration that has been played, and somebody at its desk."""

    desk: Desk
    place: Place

    @property
    def lines(self) -> list[RegisterRow]:
        """The whole register."""
        return register_page(self.desk, register_ids(self.desk, RegisterFilter()))


@pytest.fixture(scope="module", params=["ccrmo", "rprmo"])
def demo(
    request: pytest.FixtureRequest, founded: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Demo]:
    """Played once under each policy."""
    place = founded_in(request.param, founded, tmp_path_factory.mktemp(request.param))
    demonstration.fill(place, SHELF, TODAY, HOW_MANY)
    desk = sign_in(place, SHELF, FOUNDER, demonstration.PASSWORD, lambda: TODAY).desk
    yield Demo(desk, place)
    desk.book.close()


def everything(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every list, the search included."""
    held = {
        table.name: [tuple(row) for row in connection.execute(select(table))]
        for table in projections.sorted_tables
    }
    listed = text("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")
    for name in connection.scalars(listed).all():
        rows = connection.execute(text(f"SELECT rowid, * FROM {name}"))
        held[name] = [tuple(row) for row in rows]
    return {name: sorted(rows, key=repr) for name, rows in held.items()}


def test_it_holds_one_of_everything(demo: Demo) -> None:
    """Late, waiting for approval, answered and closed; paused where the policy pauses."""
    statuses = Counter(line.status.split(" (")[0] for line in demo.lines)
    assert len(demo.lines) == HOW_MANY
    assert {"Open", "Late", "Waiting for approval", "Answered", "Closed"} <= set(statuses)
    pauses = any(clock.pauses for clock in demo.desk.policy.clocks)
    assert bool(statuses["Paused"]) is pauses
    assert approve.waiting(demo.desk)


def test_every_complaint_of_it_can_be_read_and_worked_on(demo: Demo) -> None:
    """C-008: no step without a reason, no sentence with a gap."""
    for line in demo.lines:
        view = progress.view(demo.desk, line.number)
        assert view.status.endswith(".")
        assert all(row.state_words for row in view.dues)
        for step in steps_in(demo.desk.scene(line.number)):
            assert step.offered or step.blocks
            assert all("{" not in one.says and one.cited for one in step.objections)
        for row in view.history:
            assert row.by
            assert "{" not in row.said


def test_some_go_further_than_the_first_stage(demo: Demo) -> None:
    """C-039, R-055."""
    stages = {line.stage for line in demo.lines}
    assert len(stages) >= 2
    assert any(line.outcome for line in demo.lines)
    assert any(line.held_at for line in demo.lines)


def test_every_letter_of_it_is_on_file(demo: Demo) -> None:
    for line in demo.lines:
        named = {row.document for row in progress.view(demo.desk, line.number).letters}
        filed = documents.of_case(demo.desk.book, line.number)
        assert {paper.sha256 for paper in filed} == named


def test_the_days_of_its_calendar_are_the_days_of_its_cases(demo: Demo) -> None:
    shown = {(c.number, c.name, c.due) for c in deadlines.due_by(demo.desk, days_ahead=400)}
    wanted = {
        (line.number, clock.rule.name, clock.due)
        for line in demo.lines
        if not line.closed
        for clock in demo.desk.scene(line.number).clocks
        if clock.stopped is None and clock.due and clock.rule.kind != "not_before"
    }
    assert shown == wanted


def test_its_book_is_whole_and_signed_by_those_it_names(demo: Demo) -> None:
    keys = Keys.open(demo.place.keys, this_pc.enrolment(demo.place.profile).root)
    try:
        public = keys.signing_keys()
    finally:
        keys.close()
    assert demo.desk.book.verify(public) == ()
    head = demo.desk.book.head()
    assert demo.desk.book.verify(public, head) == ()
    assert head.seq > HOW_MANY


def test_several_people_wrote_in_it(demo: Demo) -> None:
    """The receptionist takes down, the officer works, the head approves."""
    writers = {
        row.by for line in demo.lines for row in progress.view(demo.desk, line.number).history
    }
    assert len(writers) >= 3


def test_working_its_lists_out_anew_changes_nothing(demo: Demo) -> None:
    """Everything but the book can be thrown away."""
    before = demo.desk.book.read(everything)
    assert len(before["register"]) == len(before["search"]) == HOW_MANY
    told: list[tuple[int, int]] = []
    assert made_anew(demo.desk, lambda done, of: told.append((done, of))) == HOW_MANY
    assert told[-1] == (HOW_MANY, HOW_MANY)
    assert demo.desk.book.read(everything) == before


def made_anew(desk: Desk, progress: Progress | None = None) -> int:
    """Work every list out from the book; how many complaints there are."""
    return desk.book.database.write(
        lambda connection: rebuild.rebuild(connection, desk.projector, progress), lambda _: None
    )


@pytest.mark.parametrize("seed", range(6))
def test_what_days_off_and_meetings_move_is_worked_out_as_everything_would_be(
    demo: Demo, seed: int
) -> None:
    """Whatever the office enters or takes back, no date that it moves is overlooked."""
    desk, chance = demo.desk, random.Random(seed)
    closures.save(desk, desk.time_off, tuple(sorted(some_days_off(chance))))
    set_up.set_meetings(desk, tuple(sorted(a_day(chance) for _ in range(3))), uuid4())
    mended(desk)
    held = desk.book.read(everything)
    assert held["stale"] == []
    made_anew(desk)
    assert desk.book.read(everything) == held


def a_day(chance: random.Random) -> date:
    """A day around those on which the stories are played."""
    return TODAY + timedelta(days=chance.randint(-200, 60))


def some_days_off(chance: random.Random) -> Iterator[TimeOff]:
    """A few closures and late bank holidays that do not overlap."""
    days = sorted({a_day(chance) for _ in range(6)})
    for first, after in pairwise(days):
        last = min(first + timedelta(days=chance.choice((0, 0, 3))), after - timedelta(days=1))
        yield TimeOff(first, last, "Closed", bank_holiday=first == last and chance.random() < 0.5)


def test_playing_it_again_tells_the_same_story(
    founded: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Chance has a seed: two demonstrations of a day show the same complaints."""
    told = []
    for name in ("one", "other"):
        place = founded_in("ccrmo", founded, tmp_path_factory.mktemp(name))
        demonstration.fill(place, SHELF, TODAY, 4)
        desk = sign_in(place, SHELF, FOUNDER, demonstration.PASSWORD, lambda: TODAY).desk
        told.append(register_page(desk, register_ids(desk, RegisterFilter())))
        desk.book.close()
    assert told[0] == told[1]
