"""What one desk asks of the worker: answered while somebody sits there, and let fall after that."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop.operation_jobs import PATIENCE, Gate, fail, quiet

from estate_complaints.desktop.engine.operations import DeskOperations, Operations


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Operations]:
    worker = Operations()
    yield worker
    worker.close()


def test_a_desk_is_answered_and_hears_of_its_own_changes_only(
    worker: Operations, qtbot: QtBot
) -> None:
    desk, another = DeskOperations(worker), DeskOperations(worker)
    told: list[object] = []
    desk.changed.connect(told.append)
    desk.change(lambda: "case 1", told.append)
    another.change(lambda: "case 2")
    assert desk.is_busy
    quiet(worker, qtbot)
    assert told == ["case 1", "case 1"]


def test_an_answer_that_comes_after_its_person_has_left_is_dropped(
    worker: Operations, qtbot: QtBot
) -> None:
    desk, gate = DeskOperations(worker), Gate()
    told: list[object] = []
    desk.changed.connect(told.append)
    worker.run(gate)
    desk.run(lambda: "read", told.append)
    desk.run(fail(), told.append, told.append)
    desk.change(lambda: "saved", told.append)
    worker.failed.connect(told.append)
    desk.close()
    desk.run(lambda: told.append("begun"))
    gate.open()
    quiet(worker, qtbot)
    assert told == []


def test_what_was_being_saved_is_saved_and_a_failure_of_it_is_told(
    worker: Operations, qtbot: QtBot
) -> None:
    desk, gate = DeskOperations(worker), Gate()
    saved: list[str] = []
    worker.run(gate)
    desk.change(lambda: saved.append("case 1"))
    desk.change(fail("the drive is gone"), failed=lambda _: saved.clear())
    desk.close()
    with qtbot.waitSignal(worker.failed, timeout=PATIENCE) as heard:
        gate.open()
    assert (saved, str(heard.args[0])) == (["case 1"], "the drive is gone")


def test_a_failure_nobody_answers_for_is_told_at_the_desk_it_concerns(
    worker: Operations, qtbot: QtBot
) -> None:
    desk, another = DeskOperations(worker), DeskOperations(worker)
    elsewhere: list[object] = []
    worker.failed.connect(elsewhere.append)
    another.failed.connect(elsewhere.append)
    with qtbot.waitSignal(desk.failed, timeout=PATIENCE):
        desk.run(fail())
    assert elsewhere == []
