"""What a big book costs: the same gestures among a thousand complaints and a hundred thousand.

The first block says how many times longer a gesture takes in the big book; one that were blind to
its size would say 1, one that read it all 100. The second says how many times longer a gesture
takes than the bare SQL it is made of, run by hand on the same connection. All books are made here,
and every round takes each book in turn.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any
from uuid import uuid4

from big_books import SHELF, TODAY, all_open, grown, placed, played
from sqlalchemy import Connection

from estate_complaints.office import lists
from estate_complaints.office.closure_rows import TimeOff
from estate_complaints.office.complaint import progress, record
from estate_complaints.office.demo.book import FOUNDER, PASSWORD
from estate_complaints.office.desk import Desk
from estate_complaints.office.doors.sign_in import sign_in
from estate_complaints.office.overview import deadlines, search
from estate_complaints.office.rows import RegisterFilter
from estate_complaints.office.upkeep import closures
from estate_complaints.rules.case.case import Case, case_from
from estate_complaints.rules.clocks.clocks import clocks_of
from estate_complaints.rules.entries.intake import Note
from estate_complaints.storage import ledger, rebuild

SIZES = (1_000, 10_000, 100_000)
PAGE = 100
ROUNDS = 15
WORKED_CASE = 20
"""One of the complaints that were played, with a whole history."""

STATUS = Path("/proc/self/status")

Gesture = Callable[[Desk], object]
Row = tuple[str, float, str]


def opening(**asked: Any) -> Gesture:
    """The numbers and the first page of the register, as its screen asks for them."""
    wanted = RegisterFilter(**asked)

    def gesture(desk: Desk) -> object:
        return search.register_found(desk, wanted, PAGE)

    return gesture


def save(desk: Desk) -> object:
    note = Note(text="They rang.")
    seen = desk.case(WORKED_CASE).seen
    return progress.take_step(desk, WORKED_CASE, note, desk.today(), seen, uuid4())


REGISTER: dict[str, Gesture] = {
    "opening the register": opening(),
    "the register by complainant, A to Z": opening(sort="complainant", descending=False),
    "the open complaints by due date": opening(show="open", sort="next_due", descending=False),
    "the late complaints": opening(show="late"),
    "searching a word": opening(words="lift"),
    "searching the beginning of a word": opening(words="balomi"),
    "searching a reference": opening(words="CC/2026/041"),
    "searching a part of a telephone number": opening(words="7919"),
    "searching a flat": opening(words="Flat 12"),
    "searching a name among open complaints": opening(words="fresco", show="open"),
}
OTHERS: dict[str, Gesture] = {
    "opening a complaint": lambda desk: progress.view(desk, WORKED_CASE),
    "a month of the calendar": lambda desk: deadlines.month(desk, TODAY.year, TODAY.month),
    "what is late or due": deadlines.due_by,
    "finding who complained before": lambda desk: record.find_people(desk, "fresco"),
    "saving an entry": save,
}


def rows() -> list[Row]:
    """Each comparison: its name, the ratio, and the milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        office = played(Path(folder) / "played")
        desks = [grown(office, Path(folder) / str(size), size) for size in SIZES]
        try:
            return [
                *growth(desks),
                *against_sql(desks[-1]),
                *saved_days_off(desks),
                *moved_dates(office, Path(folder)),
                *memory(Path(folder)),
            ]
        finally:
            for desk in desks:
                desk.book.close()


def growth(desks: list[Desk]) -> Iterator[Row]:
    for name, gesture in {**REGISTER, **OTHERS}.items():
        times = in_turn([lambda desk=desk, g=gesture: g(desk) for desk in desks])
        note = ", ".join(f"{t:.2f} ms" for t in times)
        yield f"{name}: {SIZES[-1]:,} against {SIZES[0]:,}", times[-1] / times[0], note


def against_sql(desk: Desk) -> Iterator[Row]:
    for name, gesture in REGISTER.items():
        bare = bare_sql(desk, gesture)
        ours, theirs = in_turn([lambda g=gesture: g(desk), bare])
        yield f"{name}: ours against its bare SQL", ours / theirs, f"{ours:.2f} and {theirs:.2f} ms"
    plain = "SELECT case_no FROM register ORDER BY complainant, case_no DESC"
    connection = driver(desk)
    ours, theirs = in_turn(
        [
            lambda: search.register_ids(desk, RegisterFilter(sort="complainant", descending=False)),
            lambda: connection.execute(plain).fetchall(),
        ]
    )
    note = f"{ours:.2f} and {theirs:.2f} ms"
    yield f"all {SIZES[-1]:,} numbers in an order: ours against fetchall", ours / theirs, note


def in_turn(gestures: list[Callable[[], object]]) -> list[float]:
    """Milliseconds of each, the middle of rounds in which each has its turn."""
    for gesture in gestures:
        gesture()
    rounds = [[timed(gesture) for gesture in gestures] for _ in range(ROUNDS)]
    return [median(times) for times in zip(*rounds, strict=True)]


def timed(gesture: Callable[[], object]) -> float:
    started = time.perf_counter()
    gesture()
    return (time.perf_counter() - started) * 1000


def driver(desk: Desk) -> Any:
    """The one connection of a desk's book, below SQLAlchemy."""
    return desk.book.read(lambda connection: connection.connection.dbapi_connection)


def bare_sql(desk: Desk, gesture: Gesture) -> Callable[[], object]:
    """The statements of a gesture, to be run on the same connection without anything of ours."""
    connection, heard = driver(desk), list[str]()
    gesture(desk)  # what is only done the first time is not a part of it
    connection.set_trace_callback(heard.append)
    gesture(desk)
    connection.set_trace_callback(None)
    statements = [sql for sql in heard if not sql.startswith("--")]  # those are SQLite's own

    def run() -> None:
        for sql in statements:
            connection.execute(sql).fetchall()

    return run


def moved_dates(office: Path, folder: Path) -> Iterator[Row]:
    """What a new bank holiday moves among a thousand open complaints, in one list."""
    desk = all_open(office, folder / "all open", SIZES[0])
    newly = TimeOff(TODAY + timedelta(days=5), TODAY + timedelta(days=5), "Coronation", True)
    numbers = search.register_ids(desk, RegisterFilter(show="open"))

    def once() -> None:
        def work(connection: Connection) -> list[Case]:
            return [case_from(ledger.open_history(connection, one), one) for one in numbers]

        for case in desk.book.read(work):
            policy = desk.policies[case.edition]
            clocks_of(policy, desk.calendar, case, TODAY, desk.office.meetings)

    ours, theirs = in_turn([lambda: closures.moved(desk, [newly]), once])
    many = len(closures.moved(desk, [newly]))
    desk.book.close()
    note = f"{ours:.0f} and {theirs:.0f} ms, {many} dates moved"
    yield f"moved dates of {len(numbers):,} open: against deriving them once", ours / theirs, note


def saved_days_off(desks: list[Desk]) -> Iterator[Row]:
    """What it costs to save a bank holiday and to mend the lists, and to make them all instead."""
    saves, mends = zip(*(holiday_saved(desk) for desk in desks), strict=True)
    sizes = f"{SIZES[-1]:,} against {SIZES[0]:,}"
    note = ", ".join(f"{t:.0f} ms" for t in saves)
    yield f"saving a bank holiday: {sizes}", saves[-1] / saves[0], note
    longest, whole = max(mends[-1]), sum(mends[-1])
    note = f"{whole:.0f} and {sum(mends[0]):.0f} ms, no moment longer than {longest:.0f} ms"
    yield f"mending what it moves: {sizes}", whole / sum(mends[0]), note
    every = timed(lambda: anew(desks[0]))
    note = f"{every:.0f} ms for {SIZES[0]:,}"
    yield "making every list anew against mending what moved", every / sum(mends[0]), note


def holiday_saved(desk: Desk) -> tuple[float, list[float]]:
    """Milliseconds to save a bank holiday, and of every moment that mends what it moves."""
    day = TODAY + timedelta(days=5)
    save = timed(lambda: closures.save(desk, (), (TimeOff(day, day, "Coronation", True),)))
    moments = list[float]()
    while desk.book.read(rebuild.how_many_stale):
        moments.append(timed(lambda: lists.mend(desk)))
    return save, moments


def anew(desk: Desk) -> object:
    def work(connection: Connection) -> int:
        return rebuild.rebuild(connection, desk.projector)

    return desk.book.database.write(work, lambda _: None)


def memory(folder: Path) -> Iterator[Row]:
    """The most memory a program takes that does all of this in one book, each in its own."""
    if not STATUS.exists():  # only Linux keeps it
        return
    small, big = (most_memory(folder / str(size)) for size in (SIZES[0], SIZES[-1]))
    yield "memory: the big book against the small", big / small, f"{big:.0f} and {small:.0f} MB"


def most_memory(office: Path) -> float:
    command = [sys.executable, __file__, str(office)]
    said = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    return float(said)


def walk_through(office: Path) -> float:
    """Do every gesture once in this process and return the megabytes it took at most."""
    desk = sign_in(placed(office), SHELF, FOUNDER, PASSWORD, lambda: TODAY).desk
    for gesture in (*REGISTER.values(), *OTHERS.values()):
        gesture(desk)
    desk.book.close()
    # Not by `resource`, whose figure begins with that of the program that started this one.
    peak = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(peak.split()[1]) / 1024


if __name__ == "__main__":
    if sys.argv[1:]:
        print(walk_through(Path(sys.argv[1])))
    else:
        for name, ratio, note in rows():
            print(f"{ratio:8.1f}  {name} ({note})")
