"""What is typed is told of soon after a pause, and never later than two seconds without one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from estate_complaints.desktop.parts.typing_pause import LONGEST, TypingPause


@pytest.fixture
def keys() -> Iterator[QTimer]:
    """Somebody who types without a pause."""
    keys = QTimer()
    keys.setInterval(5)
    yield keys
    keys.stop()


def test_a_pause_is_told_once(qtbot: QtBot) -> None:
    owner = QObject()
    typing = TypingPause(owner, pause=10)
    with qtbot.waitSignal(typing.reached, timeout=1000):
        typing.typed()
        typing.typed()
    assert not typing.waits


def test_nobody_who_types_without_a_pause_loses_more_than_two_seconds(
    qtbot: QtBot, keys: QTimer
) -> None:
    owner = QObject()
    typing = TypingPause(owner, pause=60_000, longest=100)
    keys.timeout.connect(typing.typed)
    for _ in range(2):
        with qtbot.waitSignal(typing.reached, timeout=1000):
            keys.start()
    assert LONGEST <= 2000


def test_what_is_forgotten_is_not_told(qtbot: QtBot) -> None:
    owner = QObject()
    typing = TypingPause(owner, pause=10, longest=10)
    later = TypingPause(owner, pause=50)
    typing.typed()
    typing.forget()
    with qtbot.assertNotEmitted(typing.reached), qtbot.waitSignal(later.reached, timeout=1000):
        later.typed()
