"""Work off the screen's thread: order, failures, screens that have gone."""

import gc
import random
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from tests.desktop.operation_jobs import PATIENCE, Gate, Screen, delete, fail, quiet

from estate_complaints.desktop.engine.operations import Operations


@pytest.fixture
def operations(qtbot: QtBot) -> Iterator[Operations]:
    operations = Operations()
    yield operations
    operations.close()


def test_the_answer_comes_back_on_the_screens_thread(operations: Operations, qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    operations.run(threading.get_ident, screen.show_answer)
    quiet(operations, qtbot)
    assert screen.threads == {threading.get_ident()}
    assert screen.answers != [threading.get_ident()]


def test_five_thousand_answers_come_back_in_order(operations: Operations, qtbot: QtBot) -> None:
    screen = Screen()
    qtbot.addWidget(screen)
    for number in range(5000):
        operations.run(partial(int, number), screen.show_answer)
    quiet(operations, qtbot)
    assert screen.answers == list(range(5000))
    assert len(screen.threads) == 1


def test_all_jobs_are_done_by_one_worker_one_at_a_time(
    operations: Operations, qtbot: QtBot
) -> None:
    inside: list[int] = []
    workers: set[int] = set()
    crowded: list[int] = []

    def job() -> None:
        inside.append(1)
        workers.add(threading.get_ident())
        if len(inside) > 1:
            crowded.append(len(inside))
        inside.pop()

    for _ in range(2000):
        operations.run(job)
    quiet(operations, qtbot)
    assert len(workers) == 1
    assert crowded == []


def test_a_failure_reaches_whoever_asked_and_nobody_else(
    operations: Operations, qtbot: QtBot
) -> None:
    heard: list[Exception] = []
    elsewhere: list[Exception] = []
    operations.failed.connect(elsewhere.append)
    operations.run(fail(), lambda _: heard.clear(), heard.append)
    quiet(operations, qtbot)
    assert [str(problem) for problem in heard] == ["the drive is gone"]
    assert elsewhere == []


def test_a_failure_nobody_asked_for_reaches_the_signal(
    operations: Operations, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(operations.failed, timeout=PATIENCE) as heard:
        operations.run(fail("nobody listens"))
    assert str(heard.args[0]) == "nobody listens"


def test_failing_jobs_among_thousands_disturb_no_other(
    operations: Operations, qtbot: QtBot
) -> None:
    answers: list[int] = []
    problems: list[Exception] = []
    chance = random.Random(7)
    failing = {n for n in range(3000) if chance.random() < 0.3}
    for number in range(3000):
        job = fail(str(number)) if number in failing else partial(int, number)
        operations.run(job, answers.append, problems.append)
    quiet(operations, qtbot)
    assert answers == [n for n in range(3000) if n not in failing]
    assert [int(str(problem)) for problem in problems] == sorted(failing)


def test_even_a_job_that_tries_to_end_the_program_is_answered_for(
    operations: Operations, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(operations.failed, timeout=PATIENCE) as heard:
        operations.run(sys.exit)
    assert "SystemExit" in str(heard.args[0])
    quiet(operations, qtbot)


def test_a_change_is_told_after_its_answer(operations: Operations, qtbot: QtBot) -> None:
    told: list[tuple[str, object]] = []
    operations.changed.connect(lambda what: told.append(("changed", what)))
    operations.change(lambda: "case 7", lambda answer: told.append(("done", answer)))
    quiet(operations, qtbot)
    assert told == [("done", "case 7"), ("changed", "case 7")]


def test_reading_tells_of_no_change_and_a_failed_change_of_a_doubt(
    operations: Operations, qtbot: QtBot
) -> None:
    told: list[object] = []
    doubts: list[str] = []
    operations.changed.connect(told.append)
    operations.in_doubt.connect(lambda problem: doubts.append(str(problem)))
    operations.run(lambda: "only read")
    operations.run(fail(), failed=lambda _: None)
    operations.change(fail("half written"), failed=lambda _: None)
    quiet(operations, qtbot)
    assert (told, doubts) == ([], ["half written"])


def test_a_change_is_told_even_when_its_screen_has_gone_or_fails(
    operations: Operations, qtbot: QtBot
) -> None:
    told: list[object] = []
    operations.changed.connect(told.append)
    screen, gate = Screen(), Gate()
    operations.run(gate)
    operations.change(lambda: "case 1", screen.show_answer)
    operations.change(lambda: "case 2", lambda _: [].index(0))
    delete(screen)
    gate.open()
    with capture_exceptions() as raised:
        quiet(operations, qtbot)
    assert told == ["case 1", "case 2"]
    assert [kind for kind, _, _ in raised] == [ValueError]


def test_an_answer_for_a_deleted_screen_is_dropped(operations: Operations, qtbot: QtBot) -> None:
    gate = Gate()
    operations.run(gate)
    screens = [Screen() for _ in range(500)]
    for number, screen in enumerate(screens):
        done = screen.show_answer if number % 2 else partial(screen.show_answer)
        operations.run(partial(int, number), done)
    for screen in screens:
        delete(screen)
    gate.open()
    quiet(operations, qtbot)
    assert [screen.answers for screen in screens] == [[]] * 500


def test_a_failure_for_a_deleted_screen_still_reaches_the_signal(
    operations: Operations, qtbot: QtBot
) -> None:
    screen, gate = Screen(), Gate()
    operations.run(gate)
    operations.run(fail("too late"), failed=screen.show_answer)
    delete(screen)
    with qtbot.waitSignal(operations.failed, timeout=PATIENCE) as heard:
        gate.open()
    assert str(heard.args[0]) == "too late"


def test_the_worker_never_lets_go_last_of_a_screen(operations: Operations, qtbot: QtBot) -> None:
    """A widget that dies on the worker takes the program with it."""
    deaths: list[int] = []
    gate = Gate()
    operations.run(gate)
    for number in range(300):
        screen = Screen()
        weakref.finalize(screen, lambda: deaths.append(threading.get_ident()))
        job = fail() if number % 3 == 0 else screen.text
        operations.run(job, partial(hold, screen), partial(hold, screen))
    del screen, job
    gate.open()
    quiet(operations, qtbot)
    gc.collect()
    assert len(deaths) == 300
    assert set(deaths) == {threading.get_ident()}


@pytest.mark.parametrize("job", [str, fail()], ids=["done", "failed"])
def test_nothing_of_a_job_is_left_on_the_worker_when_its_answer_arrives(
    operations: Operations, qtbot: QtBot, job: Callable[[], Any]
) -> None:
    """The worker is stopped in the very moment it announces the answer."""
    looked = threading.Event()
    stop_the_worker = Qt.ConnectionType.DirectConnection
    operations._answered.connect(lambda _: looked.wait(PATIENCE / 1000), stop_the_worker)
    screen = Screen()
    deaths: list[int] = []
    weakref.finalize(screen, lambda: deaths.append(threading.get_ident()))
    operations.run(partial(use, screen, job), partial(hold, screen), partial(hold, screen))
    del screen
    quiet(operations, qtbot)
    gc.collect()
    died_here = deaths == [threading.get_ident()]
    looked.set()
    assert died_here


def use(screen: Screen, job: Callable[[], Any]) -> Any:
    screen.objectName()
    return job()


def hold(screen: Screen, answer: object) -> None:
    screen.setText(str(answer))


def test_busy_is_said_once_for_a_whole_run_of_jobs(operations: Operations, qtbot: QtBot) -> None:
    said: list[bool] = []
    operations.busy.connect(said.append)
    gate = Gate()
    operations.run(gate)
    for number in range(50):
        operations.run(partial(int, number))
    assert said == [True]
    gate.open()
    quiet(operations, qtbot)
    assert said == [True, False]


def test_an_answer_may_ask_for_the_next_job(operations: Operations, qtbot: QtBot) -> None:
    counted: list[int] = []

    def count(number: int) -> None:
        counted.append(number)
        if number < 500:
            operations.run(partial(int, number + 1), count)

    operations.run(partial(int, 0), count)
    quiet(operations, qtbot)
    assert counted == list(range(501))


def test_an_answer_that_fails_does_not_stop_the_next(operations: Operations, qtbot: QtBot) -> None:
    answers: list[int] = []
    operations.run(lambda: 1, lambda _: [].index(0))
    operations.run(lambda: 2, answers.append)
    with capture_exceptions() as raised:
        quiet(operations, qtbot)
    assert answers == [2]
    assert len(raised) == 1
