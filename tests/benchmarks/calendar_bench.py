"""How the working-day calendar compares, one sum at a time, with numpy and the holidays package."""

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from timeit import timeit

import numpy as np
from holidays import country_holidays

from estate_complaints.paths import resources
from estate_complaints.rules.days.calendar import calendar_from

DAY, FEW, MANY = date(2026, 6, 1), 20, 200
ROUNDS, SUMS = 25, 1_000
SLOW_SUMS = 50


def rows() -> list[tuple[str, float, str]]:
    """Each comparison: its name, how many times faster ours is, and the times of one sum."""
    file = resources() / "calendar/england_and_wales.json"
    calendar = calendar_from(json.loads(file.read_text("utf-8")))
    numpy_days = np.busdaycalendar(holidays=[np.datetime64(day) for day in calendar.holidays])
    library = country_holidays("GB", subdiv="ENG", years=range(2012, 2029))
    by_numpy = partial(np.busday_offset, DAY, FEW, roll="backward", busdaycal=numpy_days)
    ours, many, numpys, librarys = best_of_each(
        (partial(calendar.add_working_days, DAY, FEW), SUMS),
        (partial(calendar.add_working_days, DAY, MANY), SUMS),
        (by_numpy, SUMS),
        (partial(library.get_nth_working_day, DAY, FEW), SLOW_SUMS),
    )
    return [
        compared(f"{FEW} working days on: numpy.busday_offset against ours", numpys, ours),
        compared(f"{FEW} working days on: holidays against ours", librarys, ours),
        compared(f"ours: {MANY} working days on against {FEW}", many, ours),
    ]


def compared(name: str, theirs: float, ours: float) -> tuple[str, float, str]:
    return name, theirs / ours, f"{theirs:,.0f} ns against {ours:,.0f} ns"


def best_of_each(*sums: tuple[Callable[[], object], int]) -> list[float]:
    """Nanoseconds of one sum, the best of rounds taken in turn: only slowness is noise here."""
    rounds = [[timeit(sum_once, number=n) / n for sum_once, n in sums] for _ in range(ROUNDS)]
    return [min(times) * 1e9 for times in zip(*rounds, strict=True)]


if __name__ == "__main__":
    for name, ratio, note in rows():
        print(f"{ratio:8.1f}  {name} ({note})")
