"""The end of the worker: nothing that was handed in is lost, and nothing more is begun."""

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from tests.desktop.operation_jobs import PATIENCE, Gate, fail

from estate_complaints.desktop.engine.operations import Operations, OperationsClosedError


@pytest.fixture
def operations(qtbot: QtBot) -> Iterator[Operations]:
    operations = Operations()
    yield operations
    operations.close()


def test_closing_finishes_every_waiting_job_and_gives_its_answer(qtbot: QtBot) -> None:
    operations = Operations()
    written: list[int] = []
    answers: list[object] = []
    gate = Gate()
    operations.run(gate)
    for number in range(400):
        operations.change(partial(written.append, number), answers.append)
    operations.run(fail("the last one"), failed=answers.append)
    gate.reached.wait()
    gate.open()
    operations.close()
    assert written == list(range(400))
    assert answers[:400] == [None] * 400
    assert str(answers[400]) == "the last one"
    assert not operations.is_busy
    QCoreApplication.processEvents()  # the notices still on their way find nothing to do
    assert len(answers) == 401


def test_closing_twice_or_idle_is_harmless(qtbot: QtBot) -> None:
    operations = Operations()
    operations.close()
    operations.close()
    assert not operations.is_busy


def test_nothing_is_begun_after_closing(qtbot: QtBot) -> None:
    operations = Operations()
    operations.close()
    with pytest.raises(OperationsClosedError):
        operations.run(lambda: 1)
    assert not operations.is_busy


def test_an_answer_that_asks_for_more_while_closing_does_not_stop_the_others(
    qtbot: QtBot,
) -> None:
    operations = Operations()
    answers: list[int] = []
    gate = Gate()
    operations.run(gate, lambda _: operations.run(lambda: 1))
    operations.run(lambda: 2, answers.append)
    gate.open()
    operations.close()
    assert answers == [2]


def test_an_answer_that_fails_while_closing_is_reported_and_the_others_come(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: reported.append(kind))
    operations = Operations()
    answers: list[int] = []
    operations.run(lambda: 1, lambda _: [].index(0))
    operations.run(lambda: 2, answers.append)
    operations.close()
    assert answers == [2]
    assert reported == [ValueError]


def test_a_job_is_not_handed_in_from_the_worker(operations: Operations, qtbot: QtBot) -> None:
    with qtbot.waitSignal(operations.failed, timeout=PATIENCE) as heard:
        operations.run(lambda: operations.run(lambda: 1))
    assert "screen's thread" in str(heard.args[0])


def test_many_closed_in_a_row_leave_no_worker_behind(qtbot: QtBot) -> None:
    before = threading.active_count()
    for _ in range(50):
        operations = Operations()
        operations.run(lambda: 1)
        operations.close()
    assert threading.active_count() == before
