"""What a monitoring report costs: finding its complaints, reading them, and making the figures.

The first block says how many times longer it takes in a book of a hundred thousand complaints than
in one of a thousand; the second compares reading complaints together with reading them one by one,
and says how the whole of a report grows with the complaints it is about.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median

from big_books import grown, played

from estate_complaints.office.desk import Desk
from estate_complaints.office.overview import monitoring
from estate_complaints.office.overview.monitoring import Account, Period
from estate_complaints.storage import ledger

SIZES = (1_000, 100_000)
AT_ONCE = 200
ROUNDS = 5
QUARTER = Period("a quarter", date(2026, 10, 1), date(2026, 12, 31))
ALWAYS = Period("all there is", date(2000, 1, 1), date(2027, 1, 6))

Row = tuple[str, float, str]


def rows() -> list[Row]:
    """Each comparison: its name, the ratio, and the times."""
    with tempfile.TemporaryDirectory() as folder:
        office = played(Path(folder) / "played")
        desks = [grown(office, Path(folder) / str(size), size, whole=True) for size in SIZES]
        try:
            return [*growth(desks), *reading(desks[-1]), *whole(desks)]
        finally:
            for desk in desks:
                desk.book.close()


def growth(desks: list[Desk]) -> Iterator[Row]:
    found = [timed(lambda desk=desk: monitoring.concerned(desk, QUARTER)) for desk in desks]
    many = [len(monitoring.concerned(desk, QUARTER)) for desk in desks]
    note = f"{found[0]:.1f} and {found[1]:.1f} ms, {many[0]:,} and {many[1]:,} found"
    yield "finding the complaints of a quarter: 100,000 against 1,000", found[1] / found[0], note
    some = range(201, 201 + AT_ONCE)
    read = [timed(lambda desk=desk: monitoring.accounts(desk, some)) for desk in desks]
    note = f"{read[0]:.0f} and {read[1]:.0f} ms"
    yield f"reading {AT_ONCE} of them: 100,000 against 1,000", read[1] / read[0], note


def reading(desk: Desk) -> Iterator[Row]:
    some = range(201, 201 + AT_ONCE)

    def one_by_one() -> object:
        return desk.book.read(lambda c: [ledger.open_history(c, number) for number in some])

    def together() -> object:
        return desk.book.read(lambda c: list(ledger.open_histories(c, some)))

    ours, theirs = timed(together), timed(one_by_one)
    note = f"{ours:.0f} and {theirs:.0f} ms"
    yield f"{AT_ONCE} histories one by one: against together", theirs / ours, note


def whole(desks: list[Desk]) -> Iterator[Row]:
    took = [timed_once(lambda desk=desk: report(desk)) for desk in desks]
    note = f"{took[0]:.1f} and {took[1]:.1f} s, {1000 * took[1] / SIZES[-1]:.2f} ms a complaint"
    yield "a report about the whole book: 100,000 against 1,000", took[1] / took[0], note


def report(desk: Desk) -> object:
    numbers = monitoring.concerned(desk, ALWAYS)
    gathered: list[Account] = []
    for first in range(0, len(numbers), AT_ONCE):
        gathered += monitoring.accounts(desk, numbers[first : first + AT_ONCE])
    return monitoring.monitoring(desk, ALWAYS, gathered)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds: the middle of some rounds."""
    work()
    return 1000 * median(timed_once(work) for _ in range(ROUNDS))


def timed_once(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
