"""Screens die on the screen's thread, whatever the worker is doing."""

import gc
import threading
import weakref

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.engine.cycle_collector import collect_on_this_thread
from estate_complaints.desktop.engine.operations import Operations


class Screen(QWidget):
    """A screen that holds itself, as one does whose own method answers its signal."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def allocate() -> int:
    """Make more than any measure of Python's holds before it collects by itself."""
    return len([[number] for number in range(200_000)])


@pytest.fixture
def operations(qtbot: QtBot) -> Operations:
    return Operations()


def test_a_screen_in_a_circle_is_never_taken_apart_by_a_busy_worker(
    operations: Operations, qtbot: QtBot
) -> None:
    deaths: list[int] = []
    for _ in range(30):
        weakref.finalize(Screen(), lambda: deaths.append(threading.get_ident()))
        operations.run(allocate)
    qtbot.waitUntil(lambda: not operations.is_busy)
    operations.close()
    gc.collect()
    assert set(deaths) == {threading.get_ident()}
    assert len(deaths) == 30


def test_circles_are_collected_while_the_program_stands_idle(qtbot: QtBot) -> None:
    collector = collect_on_this_thread()
    gone = threading.Event()
    weakref.finalize(Screen(), gone.set)
    allocated = [[number] for number in range(2_000)]
    qtbot.waitUntil(gone.is_set)
    assert allocated
    assert not gc.isenabled()
    assert collector is collect_on_this_thread()


def test_no_other_thread_may_collect(qtbot: QtBot) -> None:
    collector = collect_on_this_thread()
    refused: list[BaseException] = []

    def elsewhere() -> None:
        try:
            collector.collect_what_is_due()
        except RuntimeError as problem:
            refused.append(problem)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert [str(problem) for problem in refused] == [
        "Circles are collected on the screen's thread only."
    ]


def test_little_is_left_uncollected_until_there_is_enough(qtbot: QtBot) -> None:
    collector = collect_on_this_thread()
    gc.collect()
    assert collector.collect_what_is_due() == 0
